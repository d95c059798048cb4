"""Which reminders there are, and when each is due: the same for every entry. No library here."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"
FIRST_CHAT = 10_000_000
TEXT = "Time for your feet? Ten minutes are enough for today."
HOUR = 3600.0
MINUTE = 60.0


@dataclass(frozen=True)
class Plan:
    """`size` daily reminders, one a chat. The first `due` of them are due from `at` on.

    at          Unix seconds.
    per_second  so many are due in each second from `at`, evenly; 0: all at `at`.

    The others come at whole minutes, from two hours after `at` until twenty hours later, in the
    order of their numbers: so they are added in the order in which a list of them is sorted.
    """

    size: int
    due: int
    at: float
    per_second: int = 0

    def __iter__(self) -> Iterator[tuple[int, float]]:
        """Each chat, and when it is to be reminded next."""
        return ((FIRST_CHAT + n, self.instant(n)) for n in range(self.size))

    def instant(self, number: int) -> float:
        """When the reminder of this number is due next."""
        if number < self.due:
            return self.at + (number / self.per_second if self.per_second else 0)
        share = (number - self.due) / (self.size - self.due)
        return (self.at + 2 * HOUR + 20 * HOUR * share) // MINUTE * MINUTE

    def encode(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def decode(cls, text: str) -> Plan:
        return cls(**json.loads(text))


def local(at: float) -> datetime:
    """What the clock of all these people shows then."""
    return datetime.fromtimestamp(at, ZoneInfo(ZONE))


def now() -> float:
    """Unix seconds: what is due at a time needs the real one."""
    return time.time()  # noqa: TID251
