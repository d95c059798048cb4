"""`step`: session in, session and effects out. The one function that serves people and proofs.

Pure: the time is an argument, the values given are not changed. A step fires the timers that are
due, then the intent, then follows the states that decide by themselves until one waits for the
person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.core import hands, reminding, safety
from bot.core.actions import ACTIONS
from bot.core.boxes import tick
from bot.core.effects import Cue, Effect, Export, Note, Show, Toast
from bot.core.flow import Library
from bot.core.hear import ANSWERS, take
from bot.core.intents import Intent
from bot.core.machine import EMERGENCY, Moves
from bot.core.offers import pick
from bot.core.run import Run
from bot.core.session import HOME, Person, Session
from bot.core.settle import come_home, settle

NOTES = frozenset({"help", "privacy", "history"})
BUSY_DELAY = 1800.0  # a follow-up that falls into a session waits so long, in seconds
_NO_RETURN = frozenset({"settings", "reminders", "zone", "reminder"})  # no place to come back to
_OVER = frozenset({"home", "stopped", "care", "reminder"})  # nothing there to carry on with
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
        if intent.name in _UNASKED:
            show = _UNASKED[intent.name](engine, run) or show
        elif _hear(engine, run, typed=typed):
            show = Show(fresh=typed or (show is not None and show.fresh))
    run.session.state = run.state
    if run.state == EMERGENCY:
        run.session.status = ""  # the instruction comes first (invariant 36)
    effects, cue = _cue_apart(run)
    if show and any(isinstance(e, Note) for e in effects):
        show = replace(show, fresh=True)  # the card belongs below the note
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
        # A card left lying in a side room goes home where it lies, without a sound.
        fresh = run.state != before and before.partition(".")[0] not in _NO_RETURN
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
    if _busy(run) or _just_rung(run):
        person.follow_up = run.now + BUSY_DELAY
        return None
    person.follow_up = None
    return _begin(engine, run, "follow_up")


def _begin(engine: Engine, run: Run, name: str) -> Show | None:
    """Knead speaks by itself: the flow takes the place of a card that waits for ever."""
    flow = engine.library.flow(name)
    if flow is None:
        return None
    run.session.status = ""
    if run.state != HOME or run.session.stack:
        run.state = HOME
        come_home(run)
    before, run.state = run.state, flow.starts
    settle(engine.moves, run, before)
    return Show(fresh=True, waits=True, silent=reminding.quiet_at(run.person, run.now))


def _busy(run: Run) -> bool:
    """Something is under way: a timer runs, or the answers are not too old to be used yet."""
    return bool(run.session.timers) or run.now - run.session.began < safety.TOKEN_KEPT


def _just_rung(run: Run) -> bool:
    """A reminder waits for its answer: one question at a time."""
    rung = run.now - run.person.rung_at < reminding.ANSWER_WITHIN
    return run.session.flow == "reminder" and rung


# -- what nobody said -----------------------------------------------------------------------------


def _ring(engine: Engine, run: Run) -> Show | None:
    show = _begin(engine, run, "reminder") if reminding.ring(run) else None
    return replace(show, until=run.now + reminding.WINDOW) if show else None


def _reschedule(_engine: Engine, run: Run) -> None:
    reminding.plan(run.person, run.now)


def _blocked(_engine: Engine, run: Run) -> None:
    if run.intent.choice != "back":
        reminding.sleep(run.person, "blocked")
    elif run.person.asleep == "blocked":
        reminding.wake(run.person, run.now)


_UNASKED: dict[str, Callable[[Engine, Run], Show | None]] = {
    "ring": _ring,
    "reschedule": _reschedule,
    "blocked": _blocked,
}


# -- intents --------------------------------------------------------------------------------------


def _hear(engine: Engine, run: Run, *, typed: bool) -> bool:
    """Act on what the person meant; True if the card is to be shown."""
    session, intent = run.session, run.intent
    if intent.name != "restart":
        reminding.answered(run)
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
    trigger = _TRIGGERS.get(intent.name, _itself)(run)
    session.visit += 1
    if place.kind == "hands_on":
        hands.sign(run)
    if not engine.moves.fire(run, trigger):
        if place.kind == "hands_on":
            engine.moves.fire(run, "unclear")
        else:
            said = _NOT_HERE.get(intent.name, _ASK_AGAIN[place.hears])
            session.status = session.status or said
    settle(engine.moves, run, before)
    _ask_where(engine, run)
    if not typed and trigger == "sharp":
        run.effects.append(Toast("toast-stopped"))
    return True


_NOT_HERE = {"media": "media-idle", "hurts": "status-hurts-here"}
_ASK_AGAIN = {
    "": "status-tap",
    "when": "when-unclear",
    "until": "until-unclear",
    "place": "place-unknown",
}


def _itself(run: Run) -> str:
    return run.intent.name


def _picked(run: Run) -> str:
    """A button that the flow names; the moves that answer a list are none."""
    return "" if run.intent.choice in ANSWERS else run.intent.choice


_TRIGGERS: dict[str, Callable[[Run], str]] = {
    PICK: _picked,
    "offer": lambda run: "picked" if pick(run, run.intent.choice) else "",
    "heard": take,
}


def _ask_where(engine: Engine, run: Run) -> None:
    """Ask at home, where someone is up at odd hours, whether their clock is another one.

    Not in answer to "stop", which may have been about pain: it leads home and no further (38).
    """
    if run.intent.name == "quit":
        return
    if run.state == HOME and reminding.may_have_moved(run.person, run.now):
        run.person.odd_asked, run.person.odd_days = run.now, ()
        _detour(engine, run, "zone.still")


def _command(engine: Engine, run: Run) -> bool:
    name, before, place = run.intent.choice, run.state, run.place
    if place.kind == "hands_on":
        engine.moves.fire(run, "command")
        settle(engine.moves, run, before)
    if name in NOTES:
        run.effects.append(Note(name))
    elif name == "export":
        run.effects.append(Export())
    elif name == "stopreminders":
        ACTIONS["pause_all"](run)
        run.effects.append(Note("reminders-stopped"))
    elif name in _DETOURS:
        if run.state != EMERGENCY:  # there is one way on from there, and that is help
            _detour(engine, run, _DETOURS[name](run))
    elif name == "start":
        run.session.status = "" if place.flow in _OVER else "resume-offer"
    else:
        run.effects.append(Note("unknown-command"))
    return True


def _detour(engine: Engine, run: Run, state: str) -> None:
    """To a flow that comes back to where the person was; not into its own middle."""
    flow = state.partition(".")[0]
    stack = tuple(s for s in run.session.stack if s.partition(".")[0] != flow)
    if not {run.session.flow, run.state.partition(".")[0]} & _NO_RETURN:
        stack = (*stack, run.state)
    run.session.stack = stack
    before, run.state = run.state, state
    settle(engine.moves, run, before)


def _to_reminders(run: Run) -> str:
    """The list; or on with the time that came with the command."""
    if run.intent.heard is None:
        return "reminders.gate"
    run.session.chosen = 0
    return "reminders.consider" if take(run) else "reminders.ask"


def _to_zone(run: Run) -> str:
    if run.intent.heard is None:
        return "zone.gate"
    return {"heard": "zone.chosen", "several": "zone.several"}.get(take(run), "zone.ask")


_DETOURS: dict[str, Callable[[Run], str]] = {
    "settings": lambda _: "settings.menu",
    "delete": lambda _: "settings.erase",
    "remind": _to_reminders,
    "timezone": _to_zone,
}
