"""What can happen in a place: the events that the exploration tries there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.core import reminding, safety
from bot.core.flow import State
from bot.core.hear import ANSWERS
from bot.core.heard import DAILY, Place, When
from bot.core.intents import KINDS, Intent
from bot.core.offers import OFFERS
from bot.core.recurrence import Rule
from bot.core.session import HOME, Person, Reminder, Session
from bot.core.step import Engine, next_due

START = 1_700_000_000.0  # any time will do: only differences count
_TIMERS = ("check", "cue", "silence", "limit")  # the tick only counts down
_IDLE = frozenset({"home", "reminder"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event (intent None: time alone), to whom it happens, and in which session."""

    said: str
    intent: Intent | None
    now: float
    person: Person
    session: Session


_HANDS = (
    *("next", "back", "repeat", "skip", "pause", "resume", "fine", "harder", "tickle"),
    *("quit", "unclear", "media", "restart"),
)
_HURTS = (None, 2, 5)  # one of each row of 3.2 below RED


_RING = Intent("ring")
_TO_ASK = Reminder(1, Rule(0, "UTC", days=DAILY), START - safety.DAY)
_TOKYO, _LONDON = Place("Asia/Tokyo", "Tokyo", "JP"), Place("Europe/London", "London", "GB")
# One of each kind of answer where a time or a place is asked for.
_HEARD: dict[str, tuple[When | tuple[Place, ...], ...]] = {
    "when": (
        When(minutes=(21 * 60,), days=DAILY),
        When(minutes=(7 * 60,), days=(1, 3, 5), either=True),
        When(minutes=(0,), ahead=0),  # over already
        When(within=120),
        When(wrong="hour"),
    ),
    "until": (When(ahead=10), When(ahead=0), When(wrong="unclear")),
    "place": ((_TOKYO,), (_TOKYO, _LONDON), ()),
}


def _reminded(one: Person, now: float, unanswered: int = 0, *, again: bool = False) -> Person:
    """The person with a reminder that is due now."""
    person = one.copy()
    person.zone = person.zone or "UTC"
    person.reminders = (_TO_ASK._replace(due=now),)
    person.unanswered, person.again_today, person.rung_day = unanswered, again, 0
    return person


def _many(one: Person, now: float) -> Person:
    """The person with as many reminders as there may be."""
    person = _reminded(one, now)
    numbers = range(1, reminding.MOST_REMINDERS + 1)
    person.reminders = tuple(_TO_ASK._replace(id=n, due=now + n) for n in numbers)
    return person


def _owl(one: Person, now: float) -> Person:
    """The person, up at odd hours lately."""
    person = _reminded(one, now)
    person.odd_days = (1, 2)
    return person


Bring = Callable[[Person, float], Person]
# What a person brings along that no conversation of a few minutes leads to: with whom, and what
# happens then. The first may happen anywhere, the others at home or on a reminder's card.
_BRINGS: dict[str, tuple[Bring, Intent]] = {
    "(reminder)": (_reminded, _RING),
    "(reminder after three unanswered)": (
        lambda one, now: _reminded(one, now, reminding.UNANSWERED),
        _RING,
    ),
    "(reminder after a massage)": (lambda one, now: _reminded(one, now, again=True), _RING),
    "(twelve reminders) remind": (_many, Intent("command", choice="remind")),
    "timezone": (lambda one, _: one, Intent("command", choice="timezone")),
    "(up at odd hours) unclear": (_owl, Intent("unclear")),
}


def happenings(engine: Engine, person: Person, session: Session, now: float) -> Iterator[Happening]:
    """All that can happen here: intents, timers, time that passes, and what a person brings."""
    state = engine.library.states[session.state]
    for intent in _intents(state, person, session):
        parts = (intent.name, intent.kind, intent.choice, intent.number)
        said = " ".join(str(part) for part in parts if part or part == 0)
        yield Happening(said, intent, now + 1, person, session)
    if state.kind == "hands_on":  # any of its timers may come first; the countdown shows only
        for name in _TIMERS:
            yield Happening(f"(timer) {name}", None, now, person, _only(session, name, now))
    for said, later in _passing(state, person, session, now):
        yield Happening(said, None, later, person, session)
    for said in _brought(engine, state, person, now):
        bring, intent = _BRINGS[said]
        yield Happening(said, intent, now, bring(person, now), session)


def _only(session: Session, name: str, now: float) -> Session:
    """The session in which this timer is the first to fire, and fires now."""
    only = session.copy()
    only.timers = {other: max(at, now + safety.HOUR) for other, at in session.timers.items()}
    only.timers[name] = now
    return only


def _passing(
    state: State, person: Person, session: Session, now: float
) -> Iterator[tuple[str, float]]:
    due = next_due(person, session)
    if due is not None and state.kind != "hands_on":
        yield f"(wait {max(0, round(due - now))} s)", max(due, now)
    if state.name == "prepare.ready":
        yield "(wait 2 hours)", now + 2 * safety.HOUR
    been_here = safety.locked(person, now) or person.last_end is not None
    if been_here and state.name == HOME:
        yield "(wait 3 days)", now + 3 * safety.DAY
        yield "(wait 31 days)", now + 31 * safety.DAY


def _brought(engine: Engine, state: State, person: Person, now: float) -> Iterator[str]:
    if "reminders.gate" in engine.library.states:
        yield from _BRINGS if _new(person) and state.flow in _IDLE else ("(reminder)",)
    if state.name == HOME and safety.too_soon(person, now):
        yield "(reminder after a massage)"


def _intents(state: State, person: Person, session: Session) -> Iterator[Intent]:
    if state.kind == "hands_on":
        yield from (Intent(name) for name in _HANDS)
        yield from (Intent("hurts", number=n) for n in _HURTS)
        yield from (Intent("sharp", kind) for kind in KINDS)
        yield from (Intent("way", choice=way) for way, _ in state.ways)
        if not session.hurts and state.most == 1 and not session.skipped:
            # a detour is the same whatever happened before
            yield Intent("command", choice="settings")
            yield Intent("command", choice="remind")
        return
    yield Intent("sharp", "pain")
    yield Intent("sharp", "nerve")
    yield Intent("quit")
    yield Intent("unclear")
    if state.kind == "safety":
        yield from (Intent(n) for n in ("resume", "fine", "next", "skip"))
        yield from (Intent("hurts", number=n) for n in _HURTS)
    elif state.kind == "boxes":
        yield from (Intent(n) for n in ("none", "done", "unsure", "what"))
        # One yes in a screening: what several do together is `outcome`'s, which only ever grows.
        if not session.ticked and not session.flags and person.pace == "mine":
            yield from (Intent("tick", choice=b.name) for b in state.boxes)
    if state.kind == "number":
        yield from (Intent("number", number=n) for n in (0, 5, 8))
    yield from _answers(state, person, session)
    for name in dict.fromkeys(m.name for m in state.moves):
        # Settings and the list of reminders are the same whenever they are looked at.
        elsewhere = (name == "pace" and person.history) or (
            name == "my_reminders" and not _new(person)
        )
        if not (elsewhere or name in ANSWERS or name.startswith("country_")):
            yield Intent(name) if name in ("next", "back") else Intent("pick", choice=name)


def _new(person: Person) -> bool:
    """Nothing a massage or a screening left behind."""
    return not (person.history or person.lock_reason or person.health)


def _answers(state: State, person: Person, session: Session) -> Iterator[Intent]:
    """Entries of a list, one that is not there, and words about a time or a place."""
    if state.offers:
        offered = OFFERS[state.offers].entries(person, session)
        yield from (Intent("offer", choice=str(n)) for n in range(min(len(offered), 2) + 1))
    yield from (Intent("heard", heard=value) for value in _HEARD.get(state.hears, ()))
