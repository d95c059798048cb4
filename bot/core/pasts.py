"""People with another past, or further on in time, in the places where that comes to count.

The exploration does not walk there step by step: the past is handed to the person
(bot/core/happenings.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.core import safety
from bot.core.flow import State
from bot.core.intents import Intent
from bot.core.session import Person, Session

Past = tuple[str, Intent, Person, Session]  # how it is told, what is said, to whom, and where


def _level_1(person: Person) -> None:
    person.next_level = 1


def _cap_2(person: Person) -> None:
    person.next_cap = 2


def _hands_free(person: Person) -> None:
    person.pace = "hands_free"


def _spot(side: str, zone: str) -> Callable[[Person], None]:
    def leave_out(person: Person) -> None:
        person.next_cap, person.spots_out = 2, ((side, zone),)

    return leave_out


# A first massage, one after an ache, one after a stop, one after a stop at such a spot.
_LAST_TIME: dict[str, Callable[[Person], None]] = {
    "first time": lambda _: None,
    "hands-free": _hands_free,
    "an ache last time": _level_1,
    "a stop last time": _cap_2,
    **{
        f"a stop at the {side} {zone} last time": _spot(side, zone)
        for side in safety.SIDES
        for zone in safety.ZONES
    },
}
_AGREED, _NOT_AGREED = True, False
# What was answered within the last 30 days, and whether a clinician agreed to it.
_MAY_AGREE = ("clot", "thinner", "pregnant", "numbness", "poor_circulation")
_REMEMBERED = (
    *((frozenset(flags.split()), _NOT_AGREED) for flags in ("", "diabetes", "clot", "numbness")),
    *((frozenset({f}), _NOT_AGREED) for f in ("veins", "hip_precautions", "allergy")),
    *((frozenset({f}), _AGREED) for f in _MAY_AGREE),
)


def pasts(
    state: State, person: Person, session: Session, now: float, *, plain: bool
) -> Iterator[Past]:
    """The same place, for people with another past. `plain`: nothing limits the massage yet."""
    if state.name == "screening.changed":
        yield from _told_before(person, session, now)
    elif state.name == "screening.look":
        one = person.copy()
        one.next_cap = 2
        yield "(a stop last time) fine", Intent("pick", choice="looks_fine"), one, session
    elif state.name == "prepare.ready":
        yield from _last_times(person, session, now)
    elif state.name.endswith(".switch"):
        yield from _other_foot(person, session)
    if session.ticked == {"skin_now"}:
        fragile = session.copy()
        fragile.flags |= {"diabetes"}
        yield "(with diabetes) done", Intent("done"), person, fragile
    if plain and state.name.endswith((".paused", ".switch")):
        yield from _time_is_up(person, session)


def _told_before(person: Person, session: Session, now: float) -> Iterator[Past]:
    for health, agreed in _REMEMBERED:
        one = person.copy()
        one.health, one.clinician = health, tuple((f, now) for f in health if agreed)
        names = " ".join(sorted(health)) or "nothing"
        said = f"(told before: {names}{', a clinician agreed' if agreed else ''})"
        yield said, Intent("pick", choice="nothing_changed"), one, session


def _last_times(person: Person, session: Session, now: float) -> Iterator[Past]:
    for last, change in _LAST_TIME.items():
        one, opened = person.copy(), session.copy()
        one.next_cap, one.next_level, one.spots_out = 3, 2, ()
        change(one)
        safety.grant(one, opened, now)
        yield f"({last}) begin", Intent("pick", choice="begin"), one, opened


def _other_foot(person: Person, session: Session) -> Iterator[Past]:
    """The foot that comes now, with each part left out after a stop there."""
    side = next(s for s in safety.SIDES if s != session.side)
    for zone in safety.ZONES:
        one, there = person.copy(), session.copy()
        one.spots_out, there.spots_out = ((side, zone),), frozenset({(side, zone)})
        yield f"(the other foot, not the {zone}) next", Intent("next"), one, there


def _time_is_up(person: Person, session: Session) -> Iterator[Past]:
    for said, spent, intent in (
        ("(10 minutes are over) resume", {session.side: safety.FOOT_LIMIT}, "resume"),
        ("(20 minutes are over) next", dict.fromkeys(safety.SIDES, safety.FOOT_LIMIT), "next"),
    ):
        over = session.copy()
        over.spent = {**session.spent, **spent}
        yield said, Intent(intent), person, over
