"""What happened on the way here, as the invariants remember it.

The monitor follows what a person said and where it led. It does not trust the session's own
counters, limits and locks: those are what the invariants judge. Where the exploration brings
somebody along (a remembered answer, a lock of last week), it is told so by `Monitor.told`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from bot.core import brief
from bot.core.effects import Effect, Note
from bot.core.flow import State
from bot.core.intents import Intent
from bot.core.machine import ASKED, EMERGENCY, EXPIRED, STOP, URGENT
from bot.core.session import Person, Session

WHO, RIGHT_NOW, FEET_TODAY, BLOOD, GENERAL = (
    f"screening.{s}" for s in ("who", "now", "feet", "blood", "general")
)
EACH_SESSION = frozenset({WHO, RIGHT_NOW, FEET_TODAY})
HEALTH = frozenset({BLOOD, GENERAL})
SCREENS = EACH_SESSION | HEALTH
CHANGED, LOOK, ASK = "screening.changed", "screening.look", "screening.ask_first"
CLINICIAN = "care.clinician"
PLAIN_REST = 24 * brief.HOUR  # 3.4
SAME_SPOT = 30 * brief.DAY  # 3.4
HURTS_IN_STEP = 2  # 3.3
HEALTH_LASTS = 30 * brief.DAY  # 2.2
NEVER = brief.UNTIL_CLINICIAN
NO_SIGN = frozenset({"", "ring", "reschedule", "blocked", "restart", "stale"})  # nobody is there
ORDER = ("top", "ankle", "sole", "toes")  # the parts of a foot in the order of the article
_WIPED = frozenset({"wipe", "stop-advice", "urgent"})  # texts that say: wipe, then socks
_ANSWERED = frozenset({"none", "done", "pick"})


@dataclass(slots=True)
class Monitor:
    """The memory of the invariants. Times are Unix seconds, spans seconds."""

    # the questions
    owed: frozenset[str] = SCREENS  # to answer before hands may go on
    asked_at: float = 0.0  # when this session's questions began
    health_at: float | None = None  # when the health questions were answered
    looked: bool = False  # at the feet, in this session
    flags: frozenset[str] = frozenset()  # all that was ever said in this session
    agreed: tuple[tuple[str, float], ...] = ()  # what a clinician agreed to, and when
    # the locks
    until: float = 0.0
    clinician: bool = False
    last_end: float | None = None  # when the last massage ended
    # the massage
    visit: str = ""  # side/state of the step under way
    bound: int = 3  # no pressure above it in this visit
    felt: int = 0  # the pressure last felt in this visit; 0: none yet
    fine: bool = False  # "fine" was said of that pressure
    hurts_step: int = 0
    hurts: int = 0
    tolerated: int = 3  # no pressure above it in this session
    skipped: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()  # zones that had hands on them, of this foot
    feet: tuple[str, ...] = ()  # in the order in which they had their turn
    left: float = 0.0  # seconds with hands on the left foot
    right: float = 0.0
    asked: float | None = None  # since when a "how does it feel?" stands unanswered
    alone: bool = False  # a timer moved on, and no sign came since
    sore: bool = False  # it hurt, and nobody said yet that it is better
    wiped: bool = False  # "wipe, then socks" was said, or help was called

    def copy(self) -> Monitor:
        """A copy that can be changed alone."""
        return Monitor(*_ALL(self))

    def told(self, person: Person, session: Session) -> Monitor:
        """The monitor of somebody who brings along what is not of this conversation."""
        one = self.copy()
        one.agreed, one.last_end = person.clinician, person.last_end
        one.until, one.clinician = person.locked_until, person.needs_clinician
        if person.health_at is not None:
            one.health_at, one.owed = person.health_at, one.owed - HEALTH
        one.left, one.right = (session.spent.get(side, 0.0) for side in ("left", "right"))
        return one

    def agrees(self, now: float) -> frozenset[str]:
        """What a clinician agreed to within 30 days (2.5)."""
        if not self.agreed:
            return frozenset()
        return frozenset(flag for flag, at in self.agreed if now - at < 30 * brief.DAY)

    def skips(self, side: str) -> int:
        """Steps skipped on that foot."""
        if not self.skipped:  # as most often
            return 0
        return sum(1 for one in self.skipped if one.startswith(f"{side}/"))


_ALL: Callable[[Monitor], Iterable[Any]] = attrgetter(*Monitor.__dataclass_fields__)


@dataclass(slots=True)
class Seen:
    """One transition: what was, what happened, what is. `then` is the monitor after it.

    `late`: so much time passed that several things happened in it.
    """

    person_before: Person
    before: Session
    place: State
    intent: Intent | None
    now: float
    person: Person
    after: Session
    arrived: State
    effects: tuple[Effect, ...]
    monitor: Monitor
    zone: str = ""  # of the step under way
    late: bool = False
    then: Monitor = field(init=False)  # set by `follow`, at once
    new_flags: bool = field(init=False)  # so is this: other answers count than before

    name: str = field(init=False)  # of the intent; "" for time alone
    picked: str = field(init=False)  # the choice that was tapped, or ""
    hands_were_on: bool = field(init=False)
    hands_are_on: bool = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.intent.name if self.intent else ""
        if self.intent and self.intent.kind == "hurts" and self.place.kind == "hands_on":
            self.name = "hurts"  # not clear what it is, but it hurts
        self.picked = self.intent.choice if self.intent and self.name == "pick" else ""
        self.hands_were_on = self.place.kind == "hands_on"
        self.hands_are_on = self.arrived.kind == "hands_on"

    @property
    def paused(self) -> bool:
        """The hands were off for a while, and the place kept."""
        return self.place.name.endswith(".paused")


def follow(seen: Seen) -> Monitor:
    """The monitor after this transition; it is set in `seen` as well."""
    one = seen.monitor.copy()
    _questions(one, seen)
    _pain(one, seen)
    _found(one, seen)
    if seen.after.id == seen.before.id:
        _massage(one, seen)
    else:
        one = _next_session(one, seen)
    seen.then = one
    seen.new_flags = one.flags != seen.monitor.flags
    return one


def _questions(one: Monitor, seen: Seen) -> None:
    place, name = seen.place.name, seen.name
    if place in one.owed and seen.after.state != place and name in _ANSWERED:
        one.owed = one.owed - {place}
        if place == WHO:
            one.asked_at = seen.now
            forgotten = one.health_at is not None and seen.now - one.health_at >= HEALTH_LASTS
            one.owed = one.owed | (HEALTH if forgotten else frozenset())
        elif place == GENERAL:
            one.health_at = seen.now
    if place == CHANGED and seen.picked in ("something_changed", "not_sure"):
        one.owed, one.agreed = one.owed | HEALTH, ()
    elif place == LOOK and seen.picked == "looks_fine":
        one.looked = True
    elif place == ASK and seen.picked == "clinician_ok":
        asked = brief.asked(one.flags)
        kept = tuple(pair for pair in one.agreed if pair[0] not in asked)
        one.agreed = (*kept, *((flag, seen.now) for flag in sorted(asked)))
    if seen.after.state in (STOP, ASKED):
        one.owed, one.looked, one.health_at = SCREENS, False, None
    elif seen.after.state == EXPIRED:
        one.owed, one.looked, one.flags = one.owed | EACH_SESSION, False, frozenset()


def _pain(one: Monitor, seen: Seen) -> None:
    """Locks that follow from what was said (3.4): they only grow, but for a clinician's word."""
    place = seen.place.name
    sharp = seen.name == "sharp"
    if sharp or (place == ASKED and _left_unsaid(seen)):
        one.until = max(one.until, seen.now + PLAIN_REST)
        one.owed, one.agreed, one.health_at = SCREENS, (), None
        serious = sharp and seen.intent is not None and seen.intent.kind in brief.SERIOUS
        one.clinician = one.clinician or serious or _again(seen)
    elif place == CLINICIAN and seen.picked == "clinician_ok":
        one.clinician = False


def _left_unsaid(seen: Seen) -> bool:
    """After a bare stop: whoever does not say that it was no sharp pain is taken to have had it."""
    left = seen.after.state != ASKED and seen.name != "command"
    return left and seen.picked not in ("just_sore", "no_pain")


def _again(seen: Seen) -> bool:
    """A second stop at the same spot within 30 days; what comes after the stop is no second one."""
    after = seen.place.flow == "stopped" and seen.place.name != ASKED
    if not seen.zone or after or seen.place.name in (EMERGENCY, URGENT):
        return False
    spot = (seen.before.side, seen.zone)
    stops = seen.person_before.stops
    return any((side, zone) == spot and seen.now - at < SAME_SPOT for side, zone, at in stops)


def _found(one: Monitor, seen: Seen) -> None:
    """Flags that were raised, and the rest that follows from what is found after a massage."""
    same = seen.after.id == seen.before.id
    new = seen.after.flags - seen.before.flags if same else _raised(seen)
    for flag in new:
        rest = brief.rest_after(flag, seen.place.flow)
        if rest:
            one.owed, one.health_at = SCREENS, None
            one.until = max(one.until, seen.now + (PLAIN_REST if rest == NEVER else rest))
            one.clinician = one.clinician or rest == NEVER
    if same and seen.after.flags:
        one.flags = one.flags | seen.after.flags


def _raised(seen: Seen) -> frozenset[str]:
    """The session ended in the same breath: what the move that ended it raises."""
    trigger = seen.picked or seen.name
    moves = (m for m in seen.place.moves if m.name == trigger and not m.when)
    return frozenset(m.raises for m in moves if m.raises)


def _next_session(one: Monitor, seen: Seen) -> Monitor:
    ended = seen.person.last_end if seen.late else seen.now  # so late, nobody saw when
    return Monitor(
        owed=one.owed | EACH_SESSION,
        health_at=one.health_at,
        agreed=one.agreed,
        until=one.until,
        clinician=one.clinician,
        last_end=ended if seen.before.touched else one.last_end,
    )


# -- the massage ----------------------------------------------------------------------------------


def _massage(one: Monitor, seen: Seen) -> None:
    if seen.before.step:
        _hurt(one, seen)
        _skip(one, seen)
        _time(one, seen)
        _signs(one, seen)
    if seen.hands_are_on:
        _step(one, seen)
    else:
        one.fine = False
    one.wiped = one.wiped or says_wipe(seen)


def says_wipe(seen: Seen) -> bool:
    """Wipe, then socks, was said in this transition; or help was called, which comes first."""
    arrived = seen.arrived
    if arrived.say in _WIPED or arrived.name == EMERGENCY:
        return True
    if seen.late and arrived.flow == "aftercare":  # it begins with that
        return True
    return any(isinstance(e, Note) and e.key in _WIPED for e in seen.effects)


def _hurt(one: Monitor, seen: Seen) -> None:
    """A hurt counts with hands on, while paused, and between the feet."""
    told = seen.name == "hurts" and (seen.hands_were_on or seen.paused)
    if told:
        one.bound = min(one.bound, max(1, seen.before.level - 1))
        one.hurts_step += 1
    elif not (_says_hurt(seen) and seen.place.name.endswith(".switch")):
        return
    one.tolerated = min(one.tolerated, max(1, seen.before.level - 1))
    one.hurts += 1
    one.sore, one.fine = True, False


def _says_hurt(seen: Seen) -> bool:
    return "hurts" in (seen.name, seen.picked)


def _skip(one: Monitor, seen: Seen) -> None:
    """Left out by wish, by a hurt that cannot be eased, or by a rest that brought no ease (3.3)."""
    asked = seen.place.name.endswith(".resting_ask")
    here = seen.hands_were_on or seen.paused
    last = seen.before.level <= 1 or seen.monitor.hurts_step >= HURTS_IN_STEP
    hurt = seen.name == "hurts" and ((here and last) or (asked and not _taken_up(seen)))
    if hurt or (seen.name == "skip" and (here or asked)):
        one.skipped = one.skipped | {f"{seen.before.side}/{seen.before.step}"}


def _taken_up(seen: Seen) -> bool:
    return seen.hands_are_on and seen.after.state == seen.before.step


def _time(one: Monitor, seen: Seen) -> None:
    """Seconds with hands on, of each foot."""
    since = seen.before.hands_since
    if since is None or seen.after.hands_since == since:
        return
    if seen.late:  # the hands came off on the way, and nobody saw when
        one.left, one.right = (seen.after.spent.get(side, 0.0) for side in ("left", "right"))
    elif seen.before.side == "left":
        one.left += seen.now - since
    else:
        one.right += seen.now - since


def _signs(one: Monitor, seen: Seen) -> None:
    """Silence, who broke it, and whether they said that it is better."""
    if seen.name in NO_SIGN:
        moved_on = seen.hands_are_on and seen.after.step != seen.before.step
        one.alone = one.alone or moved_on
        if seen.after.waiting and one.asked is None:
            one.asked = seen.now
    else:
        one.alone, one.asked = False, None
    if not seen.hands_are_on:
        one.asked = None
    one.sore = one.sore and not _better(seen)


def _better(seen: Seen) -> bool:
    """They said that it is better, or that they carry on after a pause, wherever that leads."""
    late = seen.late and seen.hands_are_on  # they had been asked, and it was paused meanwhile
    resumed = seen.name == "next" and (seen.paused or late)
    eased = seen.place.name.endswith(".resting_ask") and _taken_up(seen)
    heard = seen.hands_were_on or seen.place.kind == "safety"
    return (heard and seen.name in ("fine", "resume")) or resumed or eased


def _step(one: Monitor, seen: Seen) -> None:
    """Hands are on: which step, at which pressure."""
    after, before = seen.after, seen.before
    visit = f"{after.side}/{after.state}"
    if after.side not in one.feet:
        one.feet, one.parts = (*one.feet, after.side), frozenset()
    if visit != one.visit:
        one.visit, one.bound, one.hurts_step, one.fine = visit, 3, 0, False
    elif seen.name in ("fine", "resume") and seen.hands_were_on:
        one.fine = True
    elif seen.late or after.pressure != before.pressure or seen.name in ("tickle", "way"):
        one.fine = False
    one.felt = after.pressure
    zone = seen.arrived.zone
    if seen.name == "back":  # what comes after it is still to come
        one.parts = frozenset(p for p in one.parts if ORDER.index(p) < ORDER.index(zone))
    one.parts = one.parts | {zone}
