"""`step`: session in, session and effects out. The one function that serves people and proofs.

Pure: the time is an argument, the values given are not changed. A step fires the timers that are
due, then the intent, then follows the states that decide by themselves until one waits for the
person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.core import ending, hands, reminding, safety
from bot.core.boxes import tick
from bot.core.commands import NO_RETURN, command, detour
from bot.core.effects import Cue, Effect, Note, Show, Toast
from bot.core.flow import Library, State
from bot.core.hear import ANSWERS, take
from bot.core.intents import Intent
from bot.core.machine import EMERGENCY, Moves
from bot.core.offers import pick
from bot.core.run import Run
from bot.core.session import HOME, Person, Session
from bot.core.settle import come_home, settle

BUSY_DELAY = 1800.0  # a follow-up that falls into a session waits so long, in seconds
_AT_LEISURE = NO_RETURN | {"home"}
_NOTHING = Intent("unclear")  # until something is said, or a timer fires
PICK = "pick"  # the intent of a tap on a button that the flow names


class Stepped(NamedTuple):
    """What a step leads to."""

    person: Person
    session: Session
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """A library with its transitions; built once, shared by all."""

    library: Library
    moves: Moves
    recalled: frozenset[str] = frozenset()  # revisions whose sessions are ended by a recall

    @classmethod
    def of(cls, library: Library, recalled: frozenset[str] = frozenset()) -> Engine:
        """The engine of a library that was found whole."""
        return cls(library, Moves(library), recalled)


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
    today: Engine | None = None,
) -> Stepped:
    """Fire the due timers, then the intent (None: timers only).

    `engine` is that of the revision the session began with, `today` that of what is served now: a
    session begins with it, and where its own revision is not served any more, is ended by it.
    `typed`: the person wrote, so the card is shown anew below their words.
    """
    today = today or engine
    run = Run(engine.library, person.copy(), session.copy(), _NOTHING, now, session.state)
    show, ended = None, False
    if run.session.revision not in ("", engine.library.revision) or not ending.stands(run):
        engine, ended = today, _lead_on(today, run, intent)
    if ended:
        show = Show(fresh=True)
    elif intent is None or intent.name != "restart":  # after downtime, timers did not run
        show = _fire_timers(engine, today, run)
    engine = _at_home(engine, today, run)
    if intent is not None:
        run.intent = intent
        if intent.name in _UNASKED:
            show = _UNASKED[intent.name](today, run) or show
        elif ended and intent.name != "command":  # it was said to a card that is gone
            _told(run, typed=typed)
        elif _hear(engine, today, run, typed=typed):
            show = Show(fresh=typed or (show is not None and show.fresh))
    _at_home(engine, today, run)
    at_home = run.state == HOME and not run.session.stack
    run.session.revision = "" if at_home else run.library.revision
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
    if not run.effects:  # as most often
        return (), ()
    cues = [e for e in run.effects if isinstance(e, Cue)]
    kept = cues[-1:] if run.place.kind == "hands_on" else []
    return tuple(e for e in run.effects if not isinstance(e, Cue)), tuple(kept)


# -- what is served has changed -------------------------------------------------------------------


def _lead_on(today: Engine, run: Run, intent: Intent | None) -> bool:
    """On with what is served today; True where that ended the session."""
    run.library = today.library
    if ending.may_stay(run):
        return False
    run.intent = intent or Intent("timer")
    recalled = run.session.revision in today.recalled
    ending.end(today.moves, run, ending.RECALLED if recalled else ending.UPDATED)
    return True


def _told(run: Run, *, typed: bool) -> None:
    """A sign of life, and a stop that is confirmed, although the session has just ended."""
    if run.intent.name != "restart":
        reminding.answered(run)
    if run.intent.name == "sharp" and not typed:
        run.effects.append(Toast("toast-stopped"))


def _at_home(engine: Engine, today: Engine, run: Run) -> Engine:
    """The engine to go on with: at home a session takes up what is served today."""
    if run.state == HOME and not run.session.stack:
        run.library = today.library
    return today if run.library is today.library else engine


# -- timers ---------------------------------------------------------------------------------------


def _fire_timers(engine: Engine, today: Engine, run: Run) -> Show | None:
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
        fresh = run.state != before and before.partition(".")[0] not in NO_RETURN
        quiet = name == "tick" and not fresh
        if show is None:
            show = Show(fresh=fresh, passing=quiet)
        else:
            show = Show(fresh=show.fresh or fresh, passing=show.passing and quiet)
    run.now = now
    return _follow_up(today, run) or show


def _follow_up(today: Engine, run: Run) -> Show | None:
    person = run.person
    if person.follow_up is None or person.follow_up > run.now:
        return None
    if _busy(run) or _just_rung(run):
        person.follow_up = run.now + BUSY_DELAY
        return None
    person.follow_up = None
    return _begin(today, run, "follow_up")


def _begin(today: Engine, run: Run, name: str) -> Show | None:
    """Knead speaks by itself: the flow takes the place of a card that waits for ever."""
    flow = today.library.flow(name)
    if flow is None:
        return None
    run.library = today.library
    run.session.status = ""
    if run.state != HOME or run.session.stack:
        run.state = HOME
        come_home(run)
    before, run.state = run.state, flow.starts
    settle(today.moves, run, before)
    return Show(fresh=True, waits=True, silent=reminding.quiet_at(run.person, run.now))


def _busy(run: Run) -> bool:
    """Something is under way: a timer runs, or the answers are not too old to be used yet."""
    return bool(run.session.timers) or run.now - run.session.began < safety.TOKEN_KEPT


def _just_rung(run: Run) -> bool:
    """A reminder waits for its answer: one question at a time."""
    rung = run.now - run.person.rung_at < reminding.ANSWER_WITHIN
    return run.session.flow == "reminder" and rung


# -- what nobody said -----------------------------------------------------------------------------


def _ring(today: Engine, run: Run) -> Show | None:
    show = _begin(today, run, "reminder") if reminding.ring(run) else None
    return replace(show, until=run.now + reminding.WINDOW) if show else None


def _reschedule(_today: Engine, run: Run) -> None:
    reminding.plan(run.person, run.now)


def _blocked(_today: Engine, run: Run) -> None:
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


def _hear(engine: Engine, today: Engine, run: Run, *, typed: bool) -> bool:
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
    session.status = session.heard = ""
    if intent.name == "command":
        command(engine.moves, run)
        return True
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
    _hurts_too(engine, run, place)
    settle(engine.moves, run, before)
    _ask_where(_at_home(engine, today, run), run, before)
    _say_back(run, typed=typed)
    if not typed and trigger == "sharp":
        run.effects.append(Toast("toast-stopped"))
    return True


def _hurts_too(engine: Engine, run: Run, place: State) -> None:
    """Not clear what it is, but it hurts: it counts, now that the hands are off."""
    if run.intent.kind == "hurts" and place.kind == "hands_on":
        engine.moves.fire(run, "hurts")


def _say_back(run: Run, *, typed: bool) -> None:
    """What words were taken for is shown, with a way to say that something else was meant."""
    if typed and run.intent.evidence and run.place.kind == "hands_on":
        run.session.heard = run.intent.name


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


def _ask_where(engine: Engine, run: Run, before: str) -> None:
    """Ask at home, where someone is up at odd hours, whether their clock is another one.

    Whoever comes out of a massage, or wants to leave, is not asked.
    """
    leisure = before.partition(".")[0] in _AT_LEISURE and run.intent.name != "quit"
    if run.state == HOME and leisure and reminding.may_have_moved(run.person, run.now):
        run.person.odd_asked, run.person.odd_days = run.now, ()
        detour(engine.moves, run, "zone.still")
