"""The safety invariants, each a named property of one transition, with its source row.

They are stated apart from the rules they guard: a monitor follows what happened on the way here
(stops, hurts, screens answered) from the intents alone, and does not trust the session's fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.core.flow import State
from bot.core.intents import Intent
from bot.core.machine import ASKED, EMERGENCY, STOP, URGENT
from bot.core.session import Person, Session

SCREENS = frozenset(f"screening.{s}" for s in ("who", "now", "feet", "blood", "general"))
EACH_SESSION = frozenset({"screening.who", "screening.now", "screening.feet"})
_ENDS = frozenset({STOP, ASKED, EMERGENCY, URGENT})


@dataclass(frozen=True, slots=True)
class Monitor:
    """What happened on the way. `owed`: screens to answer before hands may go on again."""

    owed: frozenset[str] = SCREENS
    bound: int = 3  # no pressure above it in this visit of a step
    tolerated: int = 3  # no pressure above it in this session
    hurt: bool = False
    step: str = ""  # side/state of the visit


@dataclass(frozen=True, slots=True)
class Seen:
    """One transition, as the invariants look at it."""

    before: Session
    place: State
    intent: Intent | None
    person: Person
    after: Session
    arrived: State
    monitor: Monitor  # as it was before
    then: Monitor  # as it is after
    now: float = 0.0


def follow(
    monitor: Monitor, before: Session, place: State, intent: Intent | None, after: Session
) -> Monitor:
    """The monitor after a transition from `place`."""
    owed = monitor.owed
    if intent is not None and place.name in owed and after.state != place.name:
        answered = intent.name in ("none", "done", "pick")
        owed = owed - {place.name} if answered else owed
    if after.state in (STOP, ASKED):
        owed = SCREENS
    if after.id != before.id:
        return Monitor(owed | EACH_SESSION)
    step = f"{after.side}/{after.step}"
    bound = monitor.bound if step == monitor.step else 3
    tolerated, hurt = monitor.tolerated, monitor.hurt
    reported = place.kind == "hands_on" or place.name.endswith(".paused")
    if intent is not None and intent.name == "hurts" and reported:
        least = max(1, before.level - 1)  # the pressure, or while paused the one to go back to
        tolerated, hurt = min(tolerated, least), True
        bound = min(monitor.bound, least) if step == monitor.step else 3
    return Monitor(owed, bound, tolerated, hurt, step)


def _red_stops(seen: Seen) -> bool:
    red = seen.intent is not None and seen.intent.name == "sharp"
    return not (red and seen.place.kind == "hands_on") or seen.arrived.name == STOP


def _fresh_screening(seen: Seen) -> bool:
    return seen.arrived.kind != "hands_on" or not seen.then.owed


def _stop_takes_token(seen: Seen) -> bool:
    entered = seen.arrived.name in _ENDS
    return not entered or (seen.after.passed_at is None and seen.after.pressure == 0)


def _hurt_eases(seen: Seen) -> bool:
    if seen.place.kind == "hands_on" and seen.intent is not None and seen.intent.name == "hurts":
        same = (seen.after.side, seen.after.step) == (seen.before.side, seen.before.step)
        stays = same and seen.arrived.kind == "hands_on"
        if stays and seen.before.pressure <= 1:
            return False
        if stays and seen.after.pressure > seen.before.pressure - 1:
            return False
    return seen.after.pressure <= seen.then.bound


def _tolerated(seen: Seen) -> bool:
    if seen.intent is not None and seen.intent.name == "harder" and seen.monitor.hurt:
        return seen.after.pressure <= seen.before.pressure
    return seen.after.pressure <= seen.then.tolerated


def _in_range(seen: Seen) -> bool:
    return 0 <= seen.after.pressure <= seen.after.cap <= 3  # noqa: PLR2004 - the row's own words


def _restart(seen: Seen) -> bool:
    restarted = seen.intent is not None and seen.intent.name == "restart"
    return not restarted or seen.arrived.kind != "hands_on"


def _rang(seen: Seen) -> bool:
    return seen.intent is not None and seen.intent.name == "ring"


def _ring_keeps_off(seen: Seen) -> bool:
    if not (_rang(seen) and seen.place.kind in ("hands_on", "safety")):
        return True
    same = (seen.after.pressure, seen.after.visit) == (seen.before.pressure, seen.before.visit)
    return seen.arrived is seen.place and same


def _ring_knows_locks(seen: Seen) -> bool:
    new = seen.after.visit != seen.before.visit
    invited = _rang(seen) and seen.arrived.flow == "reminder" and new
    locked = seen.person.needs_clinician or seen.person.locked_until > seen.now
    return not (invited and locked)


@dataclass(frozen=True, slots=True)
class Invariant:
    """A property. `row` is its number in section 8 of the clinical brief, or R and a number."""

    row: int | str
    name: str
    holds: Callable[[Seen], bool]
    remedy: str


INVARIANTS = (
    Invariant(1, "RED stops in one transition", _red_stops, "let nothing come before the stop"),
    Invariant(
        2,
        "no touch without this session's screens, after a stop all five (and 12)",
        _fresh_screening,
        "let no state lead to hands-on states but through all five screens",
    ),
    Invariant(
        3,
        "a stop takes token and pressure at once",
        _stop_takes_token,
        "do not pass the screening again on the way to a stop",
    ),
    Invariant(4, "a hurt eases, and pressure stays down", _hurt_eases, "lower `most`"),
    Invariant(5, "no later step above what was tolerated", _tolerated, "lower `most`"),
    Invariant(6, "pressure within the cap", _in_range, "keep `most` from 1 to 3"),
    Invariant(21, "a restart takes the hands off", _restart, "lead restarts to a pause"),
    Invariant("R1", "a reminder leaves a massage alone", _ring_keeps_off, "let it stay silent"),
    Invariant("R2", "no reminder while a lock runs", _ring_knows_locks, "let it stay silent"),
)


def broken(seen: Seen) -> Iterator[Invariant]:
    """The invariants that this transition breaks."""
    for one in INVARIANTS:
        if not one.holds(seen):
            yield one
