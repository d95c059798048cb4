"""What Knead knows of one chat: the person, and the session under way. Plain data, encodable.

Both are mutable inside one `step`, which works on copies; outside it only the service notes that
the person was greeted.
Times are Unix seconds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, fields
from operator import attrgetter
from typing import Any, NamedTuple

from bot.core.heard import Place, When
from bot.core.recurrence import Rule

HOME = "home.home"
ZONE_SET = "zone-set"  # the status that is still told at home
QUIET = (22 * 60, 7 * 60)  # [DJ] from ten in the evening to seven in the morning


class Reminder(NamedTuple):
    """A rule, and how far it has come. The rule is kept, never only an instant.

    `due` is the next occurrence (None: none to come, or paused), `last` the one that had its turn
    last. `paused` holds until `until`, or for ever where that is 0.
    """

    id: int
    rule: Rule
    set_at: float
    due: float | None = None
    last: float = 0.0
    paused: bool = False
    until: float = 0.0


@dataclass(slots=True)
class Person:
    """What outlasts a session: settings, remembered answers, locks, history."""

    language: str = "en"
    language_kept: bool = False  # chosen with /language: what Telegram reports changes it no more
    country: str = ""  # ISO 3166 code, or EU; chooses the emergency number
    pictures: bool = True
    pace: str = "mine"  # mine | hands_free
    greeted: bool = False

    health: frozenset[str] = frozenset()  # flags of screens 3 and 4, and of foot surgery
    health_at: float | None = None  # when they were last answered; None: never, or void by a stop
    clinician: tuple[tuple[str, float], ...] = ()  # flag, and when a clinician agreed

    locked_until: float = 0.0
    needs_clinician: bool = False
    lock_reason: str = ""
    stops: tuple[tuple[str, str, float], ...] = ()  # side, zone, time of each stop
    next_cap: int = 3  # cap of the next session
    next_level: int = 2  # first pressure of the next session
    spots_out: tuple[tuple[str, str], ...] = ()  # side, zone left out in the next session

    last_end: float | None = None  # when hands last left the foot for good
    history: tuple[dict[str, Any], ...] = ()  # the last massages, oldest first
    follow_up: float | None = None
    follow_up_round: int = 1

    # where the person's clock is, and how they read it
    zone: str = ""  # IANA name; "" until it is known
    offset: int = 0  # minutes from UTC when last looked up: for a zone that is given up
    clock: int = 0  # 12 or 24 hours; 0: as is usual in the language
    odd_days: tuple[int, ...] = ()  # days (ordinals) on which they were awake at odd hours
    odd_asked: float = 0.0  # when they were last asked whether they travel

    # reminders
    reminders: tuple[Reminder, ...] = ()
    times_used: tuple[int, ...] = ()  # minutes of the day they chose before, the latest first
    snooze: float | None = None
    snooze_set: float = 0.0
    skip_day: int = 0  # the day (ordinal) on which they want no more reminders
    asleep: str = ""  # why all reminders are silent: unanswered or blocked
    unanswered: int = 0  # days on which a reminder went out since the last sign of life
    rung_day: int = 0  # the last of these days
    rung_at: float = 0.0
    asked_on: bool = False  # asked whether to go on
    told_lock: float = 0.0  # the lock of which a reminder has told already
    again_today: bool = False  # remind also where a massage was done today
    quiet: tuple[int, ...] = QUIET  # minutes of the day, from and to; () for none
    streak_shown: bool = False
    streak: int = 0
    streak_day: int = 0  # the day (ordinal) up to which the streak is safe

    def copy(self) -> Person:
        """A copy that can be changed alone."""
        return Person(*_PERSON(self))


@dataclass(slots=True)
class Session:
    """One run through the flows, and before and after it the place at home."""

    id: str = "0"
    revision: str = ""  # what it began with, and goes on with; "" at home
    state: str = HOME
    stack: tuple[str, ...] = ()  # states to return to
    visit: int = 0  # counts up with each change of the card's buttons
    timers: dict[str, float] = field(default_factory=dict)  # name -> due

    # screening
    began: float = 0.0
    flags: frozenset[str] = frozenset()
    ticked: frozenset[str] = frozenset()  # boxes ticked on the screen that shows
    queue: tuple[str, ...] = ()  # follow-up questions to ask: "state/flag"
    onward: str = ""  # where the questions go on when the queue is empty
    about: str = ""  # the flag that the question under way completes
    explained: bool = False  # the screen shows what its boxes mean
    health_answered: bool = False
    looked: bool = False  # the foot check was done and found nothing
    passed_at: float | None = None  # the token: when the screening was passed
    reason: str = ""  # the flag that decided the outcome

    # what the person said and chose
    position: str = ""
    oil: str = ""
    feel: str = ""
    pain_before: int | None = None
    pain_after: int | None = None
    pain_now: int | None = None
    pain_again: int | None = None

    # limits of this session, fixed when the screening is passed
    cap: int = 3
    gentle: bool = False  # only the first way of a step
    feet_out: frozenset[str] = frozenset()
    zones_out: frozenset[str] = frozenset()
    spots_out: frozenset[tuple[str, str]] = frozenset()
    first_level: int = 2

    # the massage
    touched: bool = False
    side: str = ""
    feet_done: tuple[str, ...] = ()
    step: str = ""  # the hands-on state of this visit, kept while paused
    zone: str = ""  # the part of the foot it is for
    way: str = ""
    pressure: int = 0  # 0: hands off
    level: int = 0  # the pressure of this visit, kept while paused
    tolerated: int = 3  # no later pressure is above it
    hurts: int = 0  # reports in the session
    hurts_step: int = 0  # reports in this visit
    sore: bool = False  # a hurt, and no "better" since
    fine_here: bool = False  # "fine" was said at the present level of this visit
    score: int | None = None  # the number that led to the rest
    skipped: tuple[str, ...] = ()  # "side/state"
    seconds_left: float = 0.0  # of the step, when it was left for a pause
    hands_since: float | None = None
    spent: dict[str, float] = field(default_factory=dict)  # side -> hands-on seconds
    waiting: bool = False  # a check stands unanswered
    alone: bool = False  # hands-free has moved on since the last sign
    stop_kind: str = ""
    why: str = ""  # why paused or closing
    status: str = ""  # text key of the line above the card
    heard: str = ""  # the intent that the last typed message was taken for, with hands on

    # reminders being set, zones being looked for
    draft: When | None = None
    draft_at: float = 0.0  # when it was said: "tomorrow" counts from there
    chosen: int = 0  # the reminder that is looked at or changed
    locating: bool = False  # the key that shares a location is up
    places: tuple[Place, ...] = ()  # places to choose from; the first is taken

    def copy(self) -> Session:
        """A copy that can be changed alone."""
        copy = Session(*_SESSION(self))
        copy.timers, copy.spent = dict(self.timers), dict(self.spent)
        return copy

    @property
    def flow(self) -> str:
        """The flow of the present state."""
        return self.state.partition(".")[0]


# All fields at once: copying is what exploration does most.
_PERSON: Callable[[Person], Iterable[Any]] = attrgetter(*Person.__dataclass_fields__)
_SESSION: Callable[[Session], Iterable[Any]] = attrgetter(*Session.__dataclass_fields__)

_SETS = frozenset({"health", "flags", "ticked", "feet_out", "zones_out", "spots_out"})
_PAIRS = frozenset({"clinician", "stops", "spots_out"})
_TUPLES = frozenset({"stack", "queue", "feet_done", "skipped", "history"}) | {
    *("clinician", "stops", "odd_days", "times_used", "quiet")
}
_BLANK: dict[type, dict[str, Any]] = {}


def _plain(value: Person | Session) -> dict[str, Any]:
    kind = type(value)
    blank = _BLANK.get(kind)
    if blank is None:
        empty = kind()
        blank = _BLANK[kind] = {f.name: getattr(empty, f.name) for f in fields(kind)}
    plain = {}
    for name, default in blank.items():
        now = getattr(value, name)
        if now != default:
            plain[name] = _WRITE[name](now) if name in _WRITE else now
            if isinstance(now, frozenset):
                plain[name] = sorted(now)
    return plain


def _reminder(plain: dict[str, Any]) -> Reminder:
    rule = plain.pop("rule")
    return Reminder(**plain, rule=Rule(**{**rule, "days": tuple(rule["days"])}))


def _when(plain: dict[str, Any]) -> When:
    for name in ("minutes", "days", "date", "evidence"):
        plain[name] = None if plain[name] is None else tuple(plain[name])
    return When(**plain)


# Values of more than one part, as JSON and back.
_WRITE: dict[str, Callable[[Any], Any]] = {
    "reminders": lambda many: [{**r._asdict(), "rule": r.rule._asdict()} for r in many],
    "draft": asdict,
    "places": lambda many: [asdict(place) for place in many],
}
_READ: dict[str, Callable[[Any], Any]] = {
    "reminders": lambda many: tuple(_reminder(one) for one in many),
    "draft": _when,
    "places": lambda many: tuple(Place(**one) for one in many),
}


def _value(name: str, plain: Any, *, person: bool) -> Any:
    if name in _READ:
        return _READ[name](plain)
    if name in _PAIRS:
        plain = [tuple(pair) for pair in plain]
    if name in _SETS and not (person and name == "spots_out"):
        return frozenset(plain)
    if name in _TUPLES or name == "spots_out":
        return tuple(plain)
    return plain


def encode(person: Person, session: Session) -> str:
    """Both as compact JSON; what equals its default is left out."""
    return json.dumps(
        {"person": _plain(person), "session": _plain(session)},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decode(text: str) -> tuple[Person, Session]:
    """What `encode` wrote. Names that this version does not know are passed over."""
    both = json.loads(text)
    person = {
        k: _value(k, v, person=True)
        for k, v in both["person"].items()
        if k in Person.__dataclass_fields__
    }
    session = {
        k: _value(k, v, person=False)
        for k, v in both["session"].items()
        if k in Session.__dataclass_fields__
    }
    return Person(**person), Session(**session)
