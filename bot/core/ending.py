"""A session that cannot go on where it stands: it is led on, politely, by what is served today.

Its place is gone, or the revision it began with is not served any more (a recall, say). Hands come
off, and whoever had hands on a foot is led to wipe, socks and the question how the feet feel. What
is said in that very moment is heard first, where it is pain. The person's locks, flags and counters
stay as they are (invariant 20).
"""

from __future__ import annotations

from bot.core import hands, safety
from bot.core.effects import Note
from bot.core.flow import State
from bot.core.machine import ASKED, STOP, Moves
from bot.core.run import Run
from bot.core.safety import Outcome
from bot.core.session import HOME, Session
from bot.core.settle import settle

AFTERCARE = "session.aftercare"
RECALLED, UPDATED = "recalled", "updated"  # why; also the keys of the notes that say so
# Here the hands are off for good: nobody is thrown out of the questions and the help after a stop.
_HELP = frozenset({"stopped", "care", "aftercare", "follow_up", "home"})


def stand_in(session: Session) -> State:
    """What is listened to where the place is gone: in a massage, a number is about pain."""
    kind = "safety" if session.step and session.passed_at is not None else "card"
    return State(session.state, session.flow, kind)


def stands(run: Run) -> bool:
    """All places that the session may come back to are in the library."""
    session, states = run.session, run.library.states
    here = run.state in states and (session.step or run.state) in states
    return here and all(place in states for place in session.stack)


def may_stay(run: Run) -> bool:
    """Help goes on with today's words, where the library of today has the place."""
    states, session = run.library.states, run.session
    if session.flow not in _HELP or run.state not in states:
        return False
    session.stack = tuple(state for state in session.stack if state in states)
    return True


def end(moves: Moves, run: Run, why: str) -> None:
    """Lead the session on from a place where it cannot stay; hands come off as it arrives."""
    session, before = run.session, run.state
    if not _pain(run):
        note = f"{why}-hands" if session.hands_since is not None else why
        session.stop_kind = session.stop_kind or why  # unfinished: the limits of the next one hold
        run.state = _onward(run)
        run.effects.append(Note(note))
    session.passed_at, session.stack, session.status = None, (), ""
    run.entering = True
    settle(moves, run, before)


def _pain(run: Run) -> bool:
    """Pain, danger or a bare stop, as it is heard anywhere; True if it says where to go."""
    intent = run.intent
    if intent.name == "sharp":
        hands.red(run)
        run.state = STOP
    elif intent.name == "quit" and hands.under_way(run):
        hands.stop(run)
        run.state = ASKED
    elif intent.name == "tick" and (danger := _danger(run)):
        safety.raise_flag(run.person, run.session, danger, run.now)
        run.state = HOME  # from where the flag leads to help at once
    else:
        if intent.name == "hurts" and hands.under_way(run):
            hands.hurt_off(run)
        return False
    return True


def _danger(run: Run) -> str:
    """The flag of a box that was ticked, if it means an emergency."""
    place = run.library.states.get(run.state)
    boxes = place.boxes if place else ()
    flags = (box.raises for box in boxes if box.name == run.intent.choice and box.raises)
    return next((f for f in flags if safety.FLAGS[f].outcome is Outcome.EMERGENCY), "")


def _onward(run: Run) -> str:
    """The triage anew, where it was left; else to the wipe, if hands were on a foot; else home."""
    session, library = run.session, run.library
    follow_up = library.flow("follow_up")
    if session.flow == "stopped":
        return STOP
    if session.flow == "follow_up" and follow_up:
        return follow_up.starts
    return AFTERCARE if session.touched and AFTERCARE in library.states else HOME
