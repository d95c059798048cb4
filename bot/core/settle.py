"""After a transition: on through the states that decide by themselves, to one that waits.

Entering a state has its consequences here: hands go on only where they may, waits begin, and at
home the session ends.
"""

from __future__ import annotations

from bot.core import hands, reminding, safety
from bot.core.effects import Note, Record
from bot.core.machine import EMERGENCY, EXPIRED, Moves
from bot.core.run import Run
from bot.core.safety import Outcome
from bot.core.session import HOME, ZONE_SET, Session

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def new_session(now: float, visit: int = 0) -> Session:
    """A session at home. Its id tells its buttons from those of sessions before."""
    number, digits = int(now), ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return Session(id=digits or "0", visit=visit)


def settle(moves: Moves, run: Run, before: str) -> None:
    """Go on until a state waits for the person or a timer. Bounded: the check proves no loops."""
    arrived = before
    for _ in range(64):
        worst, reason = _judge(run)
        if worst >= Outcome.NOT_TODAY:
            run.session.reason = reason
        if worst >= Outcome.URGENT and not _cared_for(worst, before, run.state):
            run.session.passed_at = None
            run.session.stack = ()
            hands.lift(run)
            moves.fire(run, "jump:emergency" if worst is Outcome.EMERGENCY else "jump:urgent")
        place = run.place
        if run.onward:
            run.onward = False
            follow_queue(run)
        elif place.kind == "decide":
            moves.fire(run, "decide")
        elif place.kind == "call":
            moves.fire(run, "call")
        elif place.kind == "returns":
            _return(moves, run)
        elif run.state == arrived and not run.entering:
            return
        else:
            arrived, run.entering = run.state, False
            _arrive(moves, run)
    raise AssertionError(f"no state waits: {run.state}")  # the check finds such flows first


def _cared_for(worst: Outcome, *states: str) -> bool:
    """Help of this kind is shown, or was and is being left."""
    if worst is Outcome.EMERGENCY:
        return EMERGENCY in states
    return any(state.startswith("care.") for state in states)


def _judge(run: Run) -> tuple[Outcome, str]:
    if not run.session.flags:
        return Outcome.GO, ""
    return safety.outcome(run.session.flags, run.person, run.now)


def _return(moves: Moves, run: Run) -> None:
    name = run.place.returns
    stack = run.session.stack
    if not stack:
        run.state = HOME
        return
    run.state, run.session.stack = stack[-1], stack[:-1]
    if run.place.kind == "call":
        moves.fire(run, f"returns:{name}")


def new_card(run: Run) -> None:
    """Other buttons from here on: those of earlier cards are stale."""
    session = run.session
    session.visit += 1
    session.ticked = frozenset()
    session.explained = False


def _arrive(moves: Moves, run: Run) -> None:
    """Enter a state that waits."""
    session, place = run.session, run.place
    if place.kind == "hands_on":
        _lay_hands(moves, run)
        return
    hands.lift(run)
    run.resuming = False
    if place.flow == "aftercare":  # the massage is over: a stop from here on asks nothing
        session.passed_at = None
    session.timers = {}
    new_card(run)
    _locating(run)
    if run.state == HOME:
        come_home(run)
    elif place.wait:
        session.timers["wait"] = run.now + place.wait
    elif place.kind == "safety":
        _wait_hands_off(run)


def _locating(run: Run) -> None:
    """The key that shares a location comes and goes with the state that asks for it."""
    session, place = run.session, run.place
    if place.locate:
        run.effects.append(Note(place.locate, session.touched or None, locate=True))
    elif session.locating:
        run.effects.append(Note("zone-thanks", session.touched))
    session.locating = bool(place.locate)


def _wait_hands_off(run: Run) -> None:
    timers, now = run.session.timers, run.now
    short = run.state.partition(".")[2]
    if short == "paused":
        timers["close"] = now + safety.CLOSE_AFTER
    elif short == "resting":
        timers["wait"] = now + safety.REST
    elif short == "resting_ask":
        timers["silence"] = now + safety.SILENCE
    else:
        timers["wait"] = now + safety.CLOSE_AFTER


def _lay_hands(moves: Moves, run: Run) -> None:
    """Hands go on only with a token, on a step that is allowed, while time is left."""
    session, place = run.session, run.place
    resuming, run.resuming = run.resuming, False
    hands.lift(run)
    if not safety.may_touch(run.person, session, run.now):
        run.state = EXPIRED
        session.stack, session.status, session.position = (), "", ""
        session.flags, session.looked, session.health_answered = frozenset(), False, False
    elif not safety.may_visit(session, place):
        moves.fire(run, "next")
    elif safety.time_left(session) <= 0:
        hands.close("time")(run)
        session.status = ""
        run.state = f"{place.flow}.closing"
    else:
        if not session.touched:
            run.effects.append(Note("keyboard-on", stop_key=True))
        new_card(run)
        if resuming:
            hands.lay_on(run, session.seconds_left)
        else:
            hands.begin(run)


def come_home(run: Run) -> None:
    """The session is over: keep what history shows, and start afresh."""
    person, session = run.person, run.session
    if session.touched:
        person.last_end = run.now
        reminding.count_day(person, run.now)
        person.history = (*person.history, _summary(run))[-50:]
        run.effects.append(Record("session", _summary(run)))
        run.effects.append(Note("keyboard-off", stop_key=False))
        if not session.stop_kind:
            person.next_cap, person.next_level, person.spots_out = safety.TOP_LEVEL, 2, ()
    run.session = new_session(run.now, session.visit)
    run.session.locating = session.locating
    run.session.status = ZONE_SET if session.status == ZONE_SET else ""


def _summary(run: Run) -> dict[str, object]:
    session = run.session
    return {
        "at": run.now,
        "feet": [s for s in safety.SIDES if session.spent.get(s)],
        "seconds": round(sum(session.spent.values())),
        "before": session.pain_before,
        "after": session.pain_after,
        "feel": session.feel,
        "stopped": session.stop_kind,
    }


def follow_queue(run: Run) -> None:
    """To the next follow-up question, or on from the screen."""
    session = run.session
    if session.queue:
        question, session.queue = session.queue[0], session.queue[1:]
        run.state, _, session.about = question.partition("/")
    else:  # nothing of it is left lying, which would tell equal places apart
        run.state, session.onward, session.about = session.onward, "", ""
    run.entering = True
