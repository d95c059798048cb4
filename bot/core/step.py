"""`step`: session in, session and effects out. The one function that serves people and proofs.

Pure: the time is an argument, the values given are not changed. A step fires the timers that are
due, then the intent, then follows the states that decide by themselves until one waits for the
person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core import hands, safety
from bot.core.effects import Cue, Effect, Export, Note, Record, Show, Toast
from bot.core.flow import Library
from bot.core.intents import Intent
from bot.core.machine import EMERGENCY, EXPIRED, URGENT, Moves
from bot.core.run import Run
from bot.core.safety import Outcome
from bot.core.session import HOME, Person, Session

NOTES = frozenset({"help", "privacy", "history"})
BUSY_DELAY = 1800.0  # a follow-up that falls into a session waits so long, in seconds
PICK = "pick"  # the intent of a tap on a button that the flow names
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Stepped:
    """What a step leads to."""

    person: Person
    session: Session
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """A library with its transitions; built once, shared by all."""

    library: Library
    moves: Moves

    @classmethod
    def of(cls, library: Library) -> Engine:
        """The engine of a library that was found whole."""
        return cls(library, Moves(library))


def new_session(now: float, visit: int = 0) -> Session:
    """A session at home. Its id tells its buttons from those of sessions before."""
    number, digits = int(now), ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return Session(id=digits or "0", visit=visit)


def next_due(person: Person, session: Session) -> float | None:
    """When the chat's earliest timer is due."""
    times = [*session.timers.values()]
    if person.follow_up is not None:
        times.append(person.follow_up)
    return min(times, default=None)


def step(  # noqa: PLR0913 - all that the next state depends on, and nothing hidden
    engine: Engine,
    person: Person,
    session: Session,
    intent: Intent | None,
    now: float,
    *,
    typed: bool = False,
) -> Stepped:
    """Fire the due timers, then the intent (None: timers only).

    `typed`: the person wrote, so the card is shown anew below their words.
    """
    run = Run(engine.library, person.copy(), session.copy(), Intent("unclear"), now, session.state)
    if not engine.library.states.keys() >= {run.state, session.step or run.state, *session.stack}:
        _lost(run)
    run.session.revision = engine.library.revision
    show = None
    if intent is None or intent.name != "restart":  # after downtime, timers did not run
        show = _fire_timers(engine, run)
    if intent is not None:
        run.intent = intent
        if _hear(engine, run, typed=typed):
            show = Show(fresh=typed or (show is not None and show.fresh))
    run.session.state = run.state
    if run.state == EMERGENCY:
        run.session.status = ""  # the instruction comes first (invariant 36)
    effects = _last_cue(run.effects)
    if show and any(isinstance(e, Note) for e in effects):
        show = Show(fresh=True)  # the card belongs below the note
    return Stepped(run.person, run.session, (*effects, show) if show else effects)


def _last_cue(effects: list[Effect]) -> tuple[Effect, ...]:
    """Of several cues that fell due together only the last is worth sending."""
    cues = [e for e in effects if isinstance(e, Cue)]
    return tuple(e for e in effects if not isinstance(e, Cue) or e is cues[-1])


def _lost(run: Run) -> None:
    """The flows changed while the person was away, and their place is gone."""
    hands.lift(run)
    run.session.visit += 1
    run.state = HOME
    _come_home(run)
    run.effects.append(Note("updated", stop_key=False))


# -- timers ---------------------------------------------------------------------------------------


def _fire_timers(engine: Engine, run: Run) -> Show | None:
    """Each timer fires as of its own time, as if no one had been late."""
    show, now = None, run.now
    while True:
        due = [(at, name) for name, at in run.session.timers.items() if at <= now]
        if not due:
            break
        run.now, name = min(due)
        del run.session.timers[name]
        run.intent = Intent("timer")
        run.session.status = ""
        before = run.state
        engine.moves.fire(run, f"timer:{name}")
        _settle(engine, run, before)
        fresh = run.state != before
        quiet = name == "tick" and not fresh
        if show is None:
            show = Show(fresh=fresh, passing=quiet)
        else:
            show = Show(fresh=show.fresh or fresh, passing=show.passing and quiet)
    run.now = now
    return _follow_up(engine, run) or show


def _follow_up(engine: Engine, run: Run) -> Show | None:
    person = run.person
    if person.follow_up is None or person.follow_up > run.now:
        return None
    if _busy(run):
        person.follow_up = run.now + BUSY_DELAY
        return None
    if run.state != HOME:  # left lying on a card that waits for ever
        run.state = HOME
        _come_home(run)
    person.follow_up = None
    follow_up = engine.library.flow("follow_up")
    if follow_up is None:
        return None
    before, run.state = run.state, follow_up.starts
    _settle(engine, run, before)
    return Show(fresh=True)


def _busy(run: Run) -> bool:
    """Something is under way: a timer runs, or the answers are not too old to be used yet."""
    return bool(run.session.timers) or run.now - run.session.began < safety.TOKEN_KEPT


# -- intents --------------------------------------------------------------------------------------


def _hear(engine: Engine, run: Run, *, typed: bool) -> bool:
    """Act on what the person meant; True if the card is to be shown."""
    session, intent = run.session, run.intent
    if intent.name == "stale":
        run.effects.append(Toast("toast-stale"))
        return intent.choice == "old"
    before, place = run.state, run.place
    if intent.name == "restart" and place.kind != "hands_on":
        return False
    session.status = ""
    if intent.name == "command":
        return _command(engine, run)
    if place.kind == "boxes" and _tick(engine, run):
        return True
    trigger = intent.choice if intent.name == PICK else intent.name
    session.visit += 1
    if place.kind == "hands_on":
        hands.sign(run)
    if not engine.moves.fire(run, trigger):
        if place.kind == "hands_on":
            engine.moves.fire(run, "unclear")
        else:
            session.status = "status-tap"
    _settle(engine, run, before)
    if not typed and trigger == "sharp":
        run.effects.append(Toast("toast-stopped"))
    return True


def _command(engine: Engine, run: Run) -> bool:
    name, before, place = run.intent.choice, run.state, run.place
    if place.kind == "hands_on":
        engine.moves.fire(run, "command")
        _settle(engine, run, before)
    if name in NOTES:
        run.effects.append(Note(name))
    elif name == "export":
        run.effects.append(Export())
    elif name in ("settings", "delete") and run.state != EMERGENCY:
        _call_settings(engine, run, "settings.menu" if name == "settings" else "settings.erase")
    elif name == "start":
        over = place.flow in ("home", "stopped", "care")  # nothing there to carry on with
        run.session.status = "" if over else "resume-offer"
    else:
        run.effects.append(Note("unknown-command"))
    return True


def _call_settings(engine: Engine, run: Run, state: str) -> None:
    if run.session.flow != "settings" and not run.state.startswith("settings."):
        run.session.stack = (*run.session.stack, run.state)
    before, run.state = run.state, state
    _settle(engine, run, before)


# -- boxes ----------------------------------------------------------------------------------------


def _tick(engine: Engine, run: Run) -> bool:
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
            _answer(engine, run)
    elif intent.name in ("none", "done", "unsure"):
        if intent.name == "unsure":
            if not place.unsure:
                return False
            for flag in place.unsure:
                safety.raise_flag(run.person, session, flag, run.now)
        elif (intent.name == "none") == bool(session.ticked):
            return True  # "none" with a tick, or "done" without one: not an answer
        _answer(engine, run)
    else:
        return False
    return True


def _answer(engine: Engine, run: Run) -> None:
    """The screen is answered: raise its flags, queue its questions, go on."""
    session, place, before = run.session, run.place, run.state
    queue: list[str] = []
    for box in place.boxes:
        if box.name not in session.ticked:
            continue
        if box.raises and box.raises not in _marked(engine.library, box.asks):
            safety.raise_flag(run.person, session, box.raises, run.now)
        queue += [f"{ask}/{box.raises}" for ask in box.asks]
    if place.then == "onward":
        session.queue = (*queue, *session.queue)
    else:
        session.queue = tuple(queue)
        session.onward = place.then
    _onward(run)
    _settle(engine, run, before)


def _marked(library: Library, asks: Sequence[str]) -> frozenset[str]:
    """Flags are raised by the question that marks them, when there is one."""
    marks = any(m.marks for ask in asks for m in library.states[ask].moves)
    return frozenset(safety.NEEDS_MARK) if marks else frozenset()


def _onward(run: Run) -> None:
    session = run.session
    if session.queue:
        question, session.queue = session.queue[0], session.queue[1:]
        run.state, _, session.about = question.partition("/")
    else:
        run.state = session.onward
    run.entering = True


# -- following the states that decide by themselves -----------------------------------------------


def _settle(engine: Engine, run: Run, before: str) -> None:
    """Go on until a state waits for the person or a timer. Bounded: the check proves no loops."""
    moves = engine.moves
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
            _onward(run)
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


def _new_card(run: Run) -> None:
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
    session.timers = {}
    _new_card(run)
    if run.state == HOME:
        _come_home(run)
    elif place.wait:
        session.timers["wait"] = run.now + place.wait
    elif place.kind == "safety":
        _wait_hands_off(run)


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
        session.stack, session.status = (), ""
        session.flags, session.looked, session.health_answered = frozenset(), False, False
    elif not safety.may_visit(session, place):
        moves.fire(run, "next")
    elif safety.time_left(session) <= 0:
        hands.close("time")(run)
        run.state = f"{place.flow}.closing"
    else:
        if not session.touched:
            run.effects.append(Note("keyboard-on", stop_key=True))
        _new_card(run)
        if resuming:
            hands.lay_on(run, session.seconds_left)
        else:
            hands.begin(run)


def _come_home(run: Run) -> None:
    """The session is over: keep what history shows, and start afresh."""
    person, session = run.person, run.session
    if session.touched:
        person.last_end = run.now
        person.history = (*person.history, _summary(run))[-50:]
        run.effects.append(Record("session", _summary(run)))
        run.effects.append(Note("keyboard-off", stop_key=False))
        if not session.stop_kind:
            person.next_cap, person.next_level, person.spots_out = safety.TOP_LEVEL, 2, ()
    run.session = new_session(run.now, session.visit)


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


__all__ = ["EMERGENCY", "URGENT", "Engine", "Stepped", "new_session", "next_due", "step"]
