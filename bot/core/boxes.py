"""Screens of boxes: ticks, "none of these", "done", and the questions that ticked boxes ask."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import safety
from bot.core.flow import Library
from bot.core.machine import Moves
from bot.core.run import Run
from bot.core.safety import Outcome
from bot.core.settle import follow_queue, settle


def tick(moves: Moves, run: Run) -> bool:
    """Taps on a screen of boxes. True if this was one, and it was dealt with."""
    session, place, intent = run.session, run.place, run.intent
    if intent.name == "what":
        session.explained = not session.explained
    elif intent.name in ("tick", "untick"):
        box = next((b for b in place.boxes if b.name == intent.choice), None)
        if box is None:
            return False
        add = intent.name == "tick"
        session.ticked = session.ticked | {box.name} if add else session.ticked - {box.name}
        danger = box.raises and safety.FLAGS[box.raises].outcome is Outcome.EMERGENCY
        if add and danger:  # an emergency answer ends the questions at once (2.2)
            _answer(moves, run)
    elif intent.name in ("none", "done", "unsure"):
        if intent.name == "unsure":
            if not place.unsure:
                return False
            for flag in place.unsure:
                safety.raise_flag(run.person, session, flag, run.now)
        elif (intent.name == "none") == bool(session.ticked):
            return True  # "none" with a tick, or "done" without one: not an answer
        _answer(moves, run)
    else:
        return False
    return True


def _answer(moves: Moves, run: Run) -> None:
    """The screen is answered: raise its flags, queue its questions, go on."""
    session, place, before = run.session, run.place, run.state
    queue: list[str] = []
    for box in place.boxes:
        if box.name not in session.ticked:
            continue
        if box.raises and box.raises not in _marked(run.library, box.asks):
            safety.raise_flag(run.person, session, box.raises, run.now)
        queue += [f"{ask}/{box.raises}" for ask in box.asks]
    if place.then == "onward":
        session.queue = (*queue, *session.queue)
    else:
        session.queue = tuple(queue)
        session.onward = place.then
    follow_queue(run)
    settle(moves, run, before)


def _marked(library: Library, asks: Sequence[str]) -> frozenset[str]:
    """Flags are raised by the question that marks them, when there is one."""
    marks = any(m.marks for ask in asks for m in library.states[ask].moves)
    return frozenset(safety.NEEDS_MARK) if marks else frozenset()
