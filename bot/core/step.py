"""`step`: session in, session and effects out. The one function that serves people and proofs.

Pure: the time is an argument, the values given are not changed. A step fires the timers that are
due, then the intent, then follows the states that decide by themselves until one waits for the
person.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core import hands, safety
from bot.core.boxes import tick
from bot.core.effects import Cue, Effect, Export, Note, Show, Toast
from bot.core.flow import Library
from bot.core.intents import Intent
from bot.core.machine import EMERGENCY, Moves
from bot.core.run import Run
from bot.core.session import HOME, Person, Session
from bot.core.settle import come_home, settle

NOTES = frozenset({"help", "privacy", "history"})
BUSY_DELAY = 1800.0  # a follow-up that falls into a session waits so long, in seconds
PICK = "pick"  # the intent of a tap on a button that the flow names


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
    effects, cue = _cue_apart(run)
    if show and any(isinstance(e, Note) for e in effects):
        show = Show(fresh=True)  # the card belongs below the note
    shown = (show,) if show else ()  # a card clears the cue that stands: the new one comes after
    return Stepped(run.person, run.session, (*effects, *shown, *cue))


def _cue_apart(run: Run) -> tuple[tuple[Effect, ...], tuple[Effect, ...]]:
    """Of cues that fell due together the last is worth sending, and with the hands off none."""
    cues = [e for e in run.effects if isinstance(e, Cue)]
    kept = cues[-1:] if run.place.kind == "hands_on" else []
    return tuple(e for e in run.effects if not isinstance(e, Cue)), tuple(kept)


def _lost(run: Run) -> None:
    """The flows changed while the person was away, and their place is gone."""
    hands.lift(run)
    run.session.visit += 1
    run.state = HOME
    come_home(run)
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
        settle(engine.moves, run, before)
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
        come_home(run)
    person.follow_up = None
    follow_up = engine.library.flow("follow_up")
    if follow_up is None:
        return None
    before, run.state = run.state, follow_up.starts
    settle(engine.moves, run, before)
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
    if place.kind == "boxes" and tick(engine.moves, run):
        return True
    trigger = intent.choice if intent.name == PICK else intent.name
    session.visit += 1
    if place.kind == "hands_on":
        hands.sign(run)
    if not engine.moves.fire(run, trigger):
        if place.kind == "hands_on":
            engine.moves.fire(run, "unclear")
        else:
            session.status = "media-idle" if intent.name == "media" else "status-tap"
    settle(engine.moves, run, before)
    if not typed and trigger == "sharp":
        run.effects.append(Toast("toast-stopped"))
    return True


def _command(engine: Engine, run: Run) -> bool:
    name, before, place = run.intent.choice, run.state, run.place
    if place.kind == "hands_on":
        engine.moves.fire(run, "command")
        settle(engine.moves, run, before)
    if name in NOTES:
        run.effects.append(Note(name))
    elif name == "export":
        run.effects.append(Export())
    elif name in ("settings", "delete"):
        if run.state != EMERGENCY:  # there is one way on from there, and that is help
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
    settle(engine.moves, run, before)
