"""What the judge goes by: what a person did, what came of it, and the encoded row.

Nothing here is of the core: a row is read as the JSON that it is, with its defaults written anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from bot.core.message import Button, Message

STEPS = ("settle", "heel_pull", "sole", "toes", "close")  # clinical 5, in this order
MASSAGE = "foot_massage."
HANDS_NEAR = ("paused", "resting", "resting_ask", "switch", "closing")  # off, and not yet over


class Look:
    """One chat's row. What equals its default is not in it."""

    def __init__(self, state: str, *, hands: bool = False, due: float | None = None) -> None:
        self.state, self.hands_column, self.due = state, hands, due

    @cached_property
    def _both(self) -> dict[str, dict[str, Any]]:
        both: dict[str, dict[str, Any]] = json.loads(self.state)
        return both

    @property
    def session(self) -> dict[str, Any]:
        return self._both["session"]

    @property
    def person(self) -> dict[str, Any]:
        return self._both["person"]

    @property
    def id(self) -> str:
        return str(self.session.get("id", "0"))

    @property
    def place(self) -> str:
        return str(self.session.get("state", "home.home"))

    @property
    def step(self) -> str:
        """The step of the massage at which the session stands, or ""."""
        flow, _, name = self.place.partition(".")
        return name if flow + "." == MASSAGE and name in STEPS else ""

    @property
    def hands(self) -> bool:
        """Hands are on the foot, by any sign of it."""
        return bool(self.step) or self.hands_column or self.session.get("hands_since") is not None

    @property
    def near(self) -> bool:
        """Hands are off, in the middle of a massage."""
        return self.place in [MASSAGE + name for name in HANDS_NEAR]

    @property
    def side(self) -> str:
        return str(self.session.get("side", ""))

    @property
    def pressure(self) -> int:
        return int(self.session.get("pressure", 0))

    @property
    def level(self) -> int:
        return int(self.session.get("level", 0))

    @property
    def cap(self) -> int:
        return int(self.session.get("cap", 3))

    @property
    def skipped(self) -> frozenset[tuple[str, str]]:
        """Side and step."""
        pairs = (one.split("/") for one in self.session.get("skipped", ()))
        return frozenset((side, state.partition(".")[2]) for side, state in pairs)

    @property
    def flags(self) -> frozenset[str]:
        return frozenset(flag.partition("@")[0] for flag in self.session.get("flags", ()))

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(self.session.get("ticked", ()))

    @property
    def locked_until(self) -> float:
        return float(self.person.get("locked_until", 0.0))

    @property
    def clinician(self) -> bool:
        return bool(self.person.get("needs_clinician", False))


@dataclass(frozen=True, slots=True)
class Deed:
    """What happened. `heard`: what it means, by the button's word or by the list of phrases.

    kind    tap, text, command, media, location, blocked, back (let in again);
            timers, reminders, reschedule, restart (raised by Knead itself);
            time (it passed), clock (it was set, by `number` seconds), away (the bot came back).
    heard   "" where the judge cannot know.
    pain    the kind of a RED word, or "".
    number  0 to 10, where a number was given.
    stale   the card that was tapped is not the one that stands.
    again   an update that was delivered before.
    late    the bot was late: time had passed that nobody had served.
    """

    kind: str
    said: str = ""
    heard: str = ""
    pain: str = ""
    number: int | None = None
    stale: bool = False
    again: bool = False
    late: bool = False

    @property
    def person(self) -> bool:
        """Somebody did it, and it is new."""
        return self.kind in ("tap", "text", "command", "media", "location") and not self.again

    @property
    def sign(self) -> bool:
        """Something that the session listens to."""
        return self.person and (not self.stale or self.heard in ALWAYS)


ALWAYS = ("sharp", "quit")  # heard from any card, however old


@dataclass(frozen=True, slots=True)
class Moment:
    """One event of one chat, and all that came of it.

    at      by the bot's clock.
    true    seconds that really passed since the beginning, whatever the clock was set to.
    said    what was committed to be sent.
    toast   the answer to a tap; None where no tap was answered.
    others  chats that it touched besides its own.
    """

    chat: int
    at: float
    true: float
    deed: Deed
    before: Look | None
    after: Look | None
    said: tuple[Message, ...] = ()
    toast: str | None = None
    others: frozenset[int] = field(default_factory=frozenset)

    @property
    def cards(self) -> list[Message]:
        return [message for message in self.said if message.slot == "card"]

    @property
    def prompt(self) -> bool:
        """Nothing but this one thing happened in it."""
        return not self.deed.late

    @property
    def laid(self) -> bool:
        """Hands went on."""
        before = self.before is not None and self.before.hands
        return self.after is not None and self.after.hands and not before

    @property
    def visit(self) -> bool:
        """A step began, or was taken up again."""
        if self.after is None or not self.after.hands:
            return False
        return self.laid or self.before is None or where(self.before) != where(self.after)


def where(look: Look) -> tuple[str, str, str]:
    """The session, the foot and the step that it is at, or was at when the hands came off."""
    step = look.step or str(look.session.get("step", "")).partition(".")[2]
    return look.id, look.side, step


def buttons(card: Message) -> list[Button]:
    return [button for row in card.buttons for button in row]


def word(button: Button) -> str:
    """What the button does: "tick:chest", without the card it stands on."""
    return button.data.split(".", 2)[2]


def edition(button: Button) -> tuple[str, str]:
    """The session and the card that the button belongs to."""
    session, visit, _ = button.data.split(".", 2)
    return session, visit
