"""What can happen in a place: the events that the exploration tries there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.core import reminding, safety
from bot.core.flow import Library, State
from bot.core.hear import ANSWERS
from bot.core.heard import DAILY, Place, When
from bot.core.intents import INTENTS, KINDS, Intent
from bot.core.machine import SIDE_ROOMS
from bot.core.offers import OFFERS
from bot.core.pasts import pasts
from bot.core.recurrence import Rule
from bot.core.session import HOME, Person, Reminder, Session
from bot.core.step import Engine, next_due

START = 1_700_000_000.0  # any time will do: only differences count
_TIMERS = ("check", "cue", "silence", "limit")  # the tick only counts down
_IDLE = frozenset({"home", "reminder"})
DOOR = frozenset({"screening", "prepare", "session"})  # flows before the first touch


class Happening(NamedTuple):
    """One event (intent None: time alone), to whom it happens, and in which session.

    `late`: the timers had their turn before it. `brought`: the person or session is not quite the
    one that the conversation led to, but one with another past.
    """

    said: str
    intent: Intent | None
    now: float
    person: Person
    session: Session
    late: bool = False
    brought: bool = False


# What can be said anywhere. Where a state has no move for it, all of it is answered alike.
_HURTS = tuple(Intent("hurts", number=n) for n in (None, 2, 5))  # the rows of 3.2 below RED
_WORDS = (
    *(Intent(n) for n in INTENTS if n not in ("sharp", "hurts", "number", "choose", "quit")),
    *(*_HURTS, Intent("unclear", "hurts"), Intent("media")),
)
_RED = tuple(Intent("sharp", kind) for kind in KINDS)
_ALWAYS = (
    *(*_RED, Intent("quit"), Intent("restart"), Intent("stale", choice="old"), Intent("blocked")),
    *(Intent("command", choice=name) for name in ("start", "help", "stopreminders", "settings")),
)
# With hands on, and where answers limit the massage to come, the other rooms beside are as the
# settings are: all of them only keep the place, or the hands come off first.
_ROOMS = tuple(Intent("command", choice=name) for name in ("delete", "remind", "timezone"))
_HANDS_OFF = (
    *(*_ROOMS, Intent("command", choice="what")),
    *(Intent("blocked", choice="back"), Intent("reschedule")),
)
# Of what is answered by one and the same line of code, one of each: see `Happenings`.
_ONE_OF_EACH = (
    *(Intent("sharp", kind) for kind in ("pain", "body")),  # plain; serious, and help at once
    *(Intent("quit"), Intent("command", choice="settings")),
)
# Others say the same by the same line: they pause as “unclear” does; go on as “fine” does with
# hands on, and as “resume” does from a pause; 2 of 10 eases as words alone do, and while the hands
# are off no number counts for more than another. “Again” sets the clock of the step, and looks at
# no count; a serious danger, and a room beside, are as they are with the hands on.
_ALIKE = {
    "hands_on": frozenset({"other", "media", "pause", "resume", "hurts 2", "repeat"}),
    "paused": frozenset({"other", "media", "fine", "next", "hurts 2", "hurts 5"})
    | {"sharp body", "command settings"},
}
# What comes so late that the timers had their turn before it.
_LATE = (Intent("next"), Intent("sharp", "pain"), Intent("fine"), Intent("hurts"), Intent("quit"))
_TYPED = frozenset({"next", "back", "quit", "number"})  # moves that are tried as intents
_SCORES = tuple(Intent("number", number=n) for n in (0, 5, 8))


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
    "(one reminder) remind": (_reminded, Intent("command", choice="remind")),
    "(one reminder) timezone": (_reminded, Intent("command", choice="timezone")),
    "(up at odd hours) unclear": (_owl, Intent("unclear")),
}
_FROM_ASIDE = tuple(said for said in _BRINGS if said.endswith((" remind", " timezone")))


class Happenings:
    """What can happen in the places of one library.

    In a plain place (nothing left out, no hurt, no lock, no answer that limits anything) all of it
    is tried. In the others, of what is answered by one and the same line of code whatever the
    counts and limits are, one of each: commands, kinds of danger, words that pause.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        massages = {s.flow for s in engine.library.states.values() if s.kind == "hands_on"}
        self._all: dict[str, tuple[tuple[str, Intent], ...]] = {}
        self._some: dict[str, tuple[tuple[str, Intent], ...]] = {}
        for state in engine.library.states.values():
            words = tuple(self._words(state.name))
            more = () if state.flow in massages else _HANDS_OFF
            self._all[state.name] = _with_words(*words, *_ALWAYS, *more)
            kept = [one for one in (*words, *_ONE_OF_EACH) if _said(one) not in _alike(state)]
            rooms = () if state.flow in (*massages, *DOOR) else _ROOMS
            off = (Intent("restart"),) if state.kind == "hands_on" else ()  # else it does nothing
            self._some[state.name] = _with_words(*kept, *rooms, *off)

    def _words(self, state: str) -> Iterator[Intent]:
        """What can be said here; of words that mean nothing here, one."""
        known = [one for one in _WORDS if self._engine.moves.knows(one.name, state)]
        yield from known
        yield from [one for one in _WORDS if one not in known][:1]

    def at(self, person: Person, session: Session, now: float) -> Iterator[Happening]:
        """All that can happen here: intents, timers, time that passes, and what a person brings.

        No two have the same `said`: a conversation can be told by these words alone.
        """
        state = self._engine.library.states[session.state]
        if overdue(session, now):
            yield Happening("(the timer that is due)", None, now, person, session)
            return  # nothing comes before it
        plain = _plain(person, session)
        anywhere = self._all if plain else self._some
        for said, intent in anywhere[state.name]:
            yield Happening(said, intent, now + 1, person, session)
        for said, intent in _with_words(*_here(self._engine.library, state, person, session)):
            yield Happening(said, intent, now + 1, person, session)
        for n, value in enumerate(_HEARD.get(state.hears, ()), 1):
            yield Happening(f"heard {n}", Intent("heard", heard=value), now + 1, person, session)
        if state.kind == "hands_on":
            yield from _timers(person, session, now)
            if plain:
                yield from _late(person, session, state, now)
        for words, later, late in _passing(state, person, session, now):
            yield Happening(words, None, later, person, session, late=late)
        for words in _brought(self._engine, state, plain=plain):
            bring, intent = _BRINGS[words]
            yield Happening(words, intent, now, bring(person, now), session, brought=True)
        for said, intent, one, there in pasts(state, person, session, now, plain=plain):
            yield Happening(said, intent, now + 1, one, there, brought=True)


def overdue(session: Session, now: float) -> bool:
    """A timer is due: it comes before anything else."""
    return min(session.timers.values(), default=now + 1) <= now


def _with_words(*intents: Intent) -> tuple[tuple[str, Intent], ...]:
    return tuple((_said(one), one) for one in intents)


def _said(intent: Intent) -> str:
    parts = (intent.name, intent.kind, intent.choice, intent.number)
    return " ".join(str(part) for part in parts if part or part == 0)


def _here(library: Library, state: State, person: Person, session: Session) -> Iterator[Intent]:
    """What this card offers."""
    yield from (Intent("way", choice=way) for way, _ in state.ways)
    if state.kind == "boxes":
        yield from (Intent(n) for n in ("none", "done", "unsure", "what"))
        yield from (Intent("untick", choice=box) for box in sorted(session.ticked))
        # One yes in a screening: what several do together is proven of `outcome` itself.
        if not session.ticked and not session.flags:
            yield from (Intent("tick", choice=b.name) for b in state.boxes)
    if state.kind == "number":
        yield from _SCORES
    if state.offers:  # two of the list, and one that is not there
        offered = OFFERS[state.offers].entries(person, session, library)
        yield from (Intent("offer", choice=str(n)) for n in range(min(len(offered), 2) + 1))
    for name in dict.fromkeys(m.name for m in state.moves):
        if name not in ANSWERS and name not in _TYPED:
            yield Intent("pick", choice=name)


def _plain(person: Person, session: Session) -> bool:
    limited = session.flags or session.zones_out or session.spots_out or session.feet_out
    counted = session.hurts or session.skipped
    return not (limited or counted or person.locked_until or person.needs_clinician)


def _alike(state: State) -> frozenset[str]:
    return _ALIKE.get(state.kind) or _ALIKE.get(state.name.rpartition(".")[2], frozenset())


def _timers(person: Person, session: Session, now: float) -> Iterator[Happening]:
    for name in _TIMERS:  # any of its timers may come first; the countdown shows only
        first = session.copy()
        first.timers[name] = now
        yield Happening(f"(timer) {name}", None, now, person, first)


def _late(person: Person, session: Session, state: State, now: float) -> Iterator[Happening]:
    """What comes after the timers had their turn, and what a stop of last week changes."""
    for intent in _LATE:
        said = f"(an hour later) {_said(intent)}"
        yield Happening(said, intent, now + safety.HOUR, person, session, late=True)
    later = now + safety.SILENCE + safety.CHECK_EVERY
    yield Happening("(3 minutes later) next", Intent("next"), later, person, session, late=True)
    again = person.copy()
    again.stops = ((session.side, state.zone, now - safety.DAY),)
    said = "(a second stop here in a month) sharp pain"
    yield Happening(said, Intent("sharp", "pain"), now + 1, again, session, brought=True)


def _passing(
    state: State, person: Person, session: Session, now: float
) -> Iterator[tuple[str, float, bool]]:
    due = next_due(person, session)
    if due is not None and state.kind != "hands_on":
        yield f"(wait until {_first(session, due)})", max(due, now), False
    if state.flow in ("screening", "prepare", "session"):
        yield "(wait 2 hours)", now + 2 * safety.HOUR, False
    if session.stack and state.flow in SIDE_ROOMS:
        yield "(wait 2 hours)", now + 2 * safety.HOUR, True
    been_here = safety.locked(person, now) or person.last_end is not None
    if been_here and state.name == HOME:
        yield "(wait 19 hours)", now + 19 * safety.HOUR, True
        yield "(wait 22 hours)", now + 22 * safety.HOUR, True  # the gap is over, a lock is not
        yield "(wait 25 hours)", now + 25 * safety.HOUR, True
        yield "(wait 3 days)", now + 3 * safety.DAY + safety.HOUR, True
        yield "(wait 31 days)", now + 31 * safety.DAY, True


def _first(session: Session, due: float) -> str:
    return next((n for n, at in session.timers.items() if at == due), "the question a day later")


def _brought(engine: Engine, state: State, *, plain: bool) -> Iterator[str]:
    if "reminders.gate" not in engine.library.states:
        return
    if state.flow in _IDLE:
        yield from _BRINGS
        return
    if plain:
        yield "(reminder)"
    elsewhere = state.kind not in ("hands_on", "safety") and state.flow not in ("reminders", "zone")
    if elsewhere and (plain or state.flow not in DOOR):
        yield from _FROM_ASIDE
