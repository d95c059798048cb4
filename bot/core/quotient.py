"""Which places are the same: the key under which the exploration remembers where it has been.

Two places have one key if no rule can tell them apart from there on. What is left out here is
brought back in `happenings.py` (another past, another pace), so that nothing goes untried;
docs/decisions/0018-what-is-explored.md says why that is enough, and how it is tested.
"""

from __future__ import annotations

from bot.core import brief, reminding, safety
from bot.core.flow import Library, State
from bot.core.happenings import DOOR, overdue
from bot.core.heard import When
from bot.core.machine import ASKED, SIDE_ROOMS
from bot.core.monitor import Monitor
from bot.core.session import Person, Session

Key = tuple[object, ...]
_OVER = frozenset({"stopped", "care", "aftercare"})
_DRAFTED = frozenset({"reminders.either", "reminders.confirm"})  # they show the time being set
_MANY = 4  # more than any rule counts to: code that forgets to count must not count for ever
_BOTH = 2  # of hurts and skips: one is enough for pace and silence to meet each


class Quotient:
    """Keys of places in one library."""

    def __init__(self, library: Library) -> None:
        self._steps: dict[str, list[State]] = {}
        self._lefts: dict[Key, Key] = {}  # of `_left`, which is asked all the time
        for state in library.states.values():
            if state.kind == "hands_on":
                self._steps.setdefault(state.flow, []).append(state)

    def key(self, person: Person, session: Session, now: float, monitor: Monitor) -> Key:
        """What the rules, and the invariants, can still look at from here."""
        flow = session.flow
        late = overdue(session, now)  # then nothing else is tried
        place: Key = (session.state, bool(session.stack), session.touched, late)
        if flow in self._steps:
            return (*place, self._massage(person, session, now, monitor))
        if flow in SIDE_ROOMS:
            under_way = bool(session.step), session.passed_at is not None
            below = (monitor.wiped, person.needs_clinician, _fate(session.flags, person, now))
            many = len(person.reminders)
            asks = flow == "reminders" and session.state not in _DRAFTED  # is there room for one?
            full = asks and many >= reminding.MOST_REMINDERS
            has = (bool(person.zone), bool(many), full)
            beside = flow == "settings" or any(under_way) or any(below)  # drafts matter alone
            aside = () if beside else _aside(person, session)
            return (*place, under_way, below, flow != "settings" and has, aside)
        lock = (safety.locked(person, now), person.needs_clinician)
        spot = bool(session.step) if session.state == ASKED else False
        if flow not in _OVER:  # the gate asks it, which leads there from home
            place = (*place, safety.too_soon(person, now))
        if flow in DOOR:
            return (*place, lock, _door(person, session, now, monitor))
        due = person.follow_up is not None
        after = (person.follow_up_round, due, safety.health_remembered(person, now))
        found = (_fate(session.flags, person, now), session.ticked)
        return (*place, lock, spot, after, found, monitor.owed, monitor.wiped)

    def _massage(self, person: Person, session: Session, now: float, monitor: Monitor) -> Key:
        """With hands on, or off for a while: what is left to do on this foot, and how hard."""
        place = session.state.rpartition(".")[2]
        if place == "closing":
            return (monitor.wiped,)
        gone = {*session.feet_done, session.side, *session.feet_out}
        start = min(session.first_level, session.cap, session.tolerated)
        top = 0 if session.hurts else min(session.cap, session.tolerated)
        lasting = (
            not gone.issuperset(safety.SIDES),
            min(session.hurts, _MANY), min(monitor.hurts, _MANY),
            start, top, monitor.tolerated if monitor.hurts else 3, monitor.owed,
            safety.may_touch(person, session, now), safety.time_left(session) > 0,
            sum(session.spent.values()) < safety.SESSION_LIMIT,
        )  # fmt: skip
        if place == "switch":
            few = session.hurts < _BOTH
            free = few and person.pace == "hands_free" and (session.sore, monitor.sore)
            return (*lasting, session.side, session.gentle, session.zones_out, free)
        skips = safety.skips(session)
        left = self._left(session) if skips < safety.SKIPS_ON_FOOT else ()
        few = session.hurts + skips < _BOTH
        missing = skips and monitor.skips(session.side)
        had = _furthest(monitor.parts) if missing else monitor.parts - {"top"}
        here = (
            not (session.hurts or skips) and (session.side, session.gentle),
            left, skips, monitor.skips(session.side), had, session.step, session.level,
            min(session.hurts_step, _MANY), min(monitor.hurts_step, _MANY), monitor.bound,
        )  # fmt: skip
        # Pace and silence look at no part that is left out: they are told apart on a whole foot.
        here_out = {zone for side, zone in session.spots_out if side == session.side}
        whole = not (session.zones_out or here_out)
        free = whole and few and person.pace == "hands_free" and (session.sore, monitor.sore)
        if session.hands_since is None:
            return (*lasting, *here, whole, free, place.startswith("resting") and session.score)
        eager = False if session.hurts else (session.fine_here, monitor.fine)
        asked = whole and not (skips or session.hurts) and monitor.asked is not None
        return (*lasting, *here, whole, free, session.pressure, eager, asked,
                free and (session.alone, monitor.alone))  # fmt: skip

    def _left(self, session: Session) -> Key:
        """The steps that may still be done on this foot, and the one that “back” leads to."""
        side = session.side
        asked = (session.flow, session.step, side, session.zones_out, session.spots_out,
                 session.skipped)  # fmt: skip
        left = self._lefts.get(asked)
        if left is None:
            steps = self._steps[session.flow]
            names = [step.name for step in steps]
            here = names.index(session.step) if session.step in names else 0
            may = [
                step.zone not in session.zones_out
                and (side, step.zone) not in session.spots_out
                and f"{side}/{step.name}" not in session.skipped
                for step in steps
            ]
            behind = [name for name, open_ in zip(names[:here], may, strict=False) if open_]
            ahead = [name for name, open_ in zip(names[here:], may[here:], strict=True) if open_]
            left = self._lefts[asked] = (*behind[-1:], "|", *ahead)
        return left


def _furthest(parts: frozenset[str]) -> str:
    """Once a step was skipped, earlier parts may be missing: the furthest one had decides."""
    return next((part for part in ("toes", "sole") if part in parts), "")


def _fate(flags: frozenset[str], person: Person, now: float) -> safety.Outcome:
    """What the answers come to."""
    worst, _ = safety.outcome(flags, person, now)
    return worst if worst >= safety.Outcome.URGENT else safety.Outcome.GO


def _door(person: Person, session: Session, now: float, monitor: Monitor) -> Key:
    """Before the first touch: the answers so far, and the questions to come."""
    flags = session.flags
    worst, _ = safety.outcome(flags, person, now)
    limits = (
        worst, min((safety.FLAGS[safety.base(f)].cap for f in flags), default=3),
        safety.feet_out(flags), safety.zones_out(flags), safety.positions(flags),
        "allergy" in flags,
    )  # fmt: skip
    memory = (monitor.owed, monitor.looked)
    if session.flow == "screening":
        pairs = (brief.slow_to_heal(flags), "diabetes" in brief.names(flags))  # 2.1, 2.7
        asked = (session.ticked, session.queue, session.about, session.onward, session.looked,
                 session.health_answered, safety.health_remembered(person, now),
                 now - session.began < safety.TOKEN_KEPT or not session.began)  # fmt: skip
        return (limits, memory, pairs, asked)
    return (limits, memory, safety.may_touch(person, session, now))


def _aside(person: Person, session: Session) -> Key:
    """Where reminders and zones are set, nothing else changes (R3)."""
    if session.flow == "zone":
        several = len(session.places) if session.state == "zone.several" else 0
        return (session.locating, session.draft is None, several)
    chosen = [one.paused for one in person.reminders if one.id == session.chosen]
    return (
        tuple(chosen), session.locating,
        any(r.paused for r in person.reminders),
        _kind(session.draft) if session.state in _DRAFTED else session.draft is None,
    )  # fmt: skip


def _kind(draft: When | None) -> object:
    """A draft as the rules see it: with days of the week some time is always still to come."""
    if draft is None or not draft.days:
        return draft
    return draft.days, len(draft.minutes), draft.either
