"""Bad weather on request: calls that fail, hang or vanish."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from bot.sandbox.params import Json
from bot.sandbox.refusal import ApiError

CALL_KINDS = ("too_many", "server_error", "hang", "drop")
UPDATE_KINDS = ("duplicate", "reorder")


@dataclass(slots=True)
class Fault:
    """What happens to the next `left` calls.

    kind         too_many: 429; server_error: 500; hang: accepted, never answered; drop: the
                 connection is cut instead of an answer.
    method       the method it is for; "" for any but getUpdates, which would use it up unseen.
    retry_after  seconds, for too_many.
    done         the call takes effect, although the bot is not told (not for too_many).
    """

    kind: str
    left: int = 1
    method: str = ""
    retry_after: int = 5
    done: bool = False

    def refusal(self) -> ApiError:
        """What a call is told that is answered at all."""
        if self.kind == "too_many":
            words = f"Too Many Requests: retry after {self.retry_after}"
            return ApiError(429, words, self.retry_after)
        return ApiError(500, "Internal Server Error")


class Faults:
    """The faults still to come, the oldest first."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Queue a fault."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Fair weather again."""
        self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that hits this call, used up by one."""
        for fault in self._waiting:
            if fault.method.lower() == method or (not fault.method and method != "getupdates"):
                fault.left -= 1
                self._waiting = [f for f in self._waiting if f.left > 0]
                return fault
        return None

    def view(self) -> list[Json]:
        """As the page shows them."""
        return [asdict(fault) for fault in self._waiting]
