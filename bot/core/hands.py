"""What happens at a transition: hands go on, come off, ease; flags and facts are set.

These hooks run inside `machine.Moves.fire`. The numbers and rules are in safety.py; here they are
only put to use. None of them does I/O: a hook that failed would leave the state half changed.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.core import safety
from bot.core.effects import Cue, Note, Record
from bot.core.flow import Move, State
from bot.core.run import Run

TICK = 10.0  # seconds between countdown edits: Telegram bans chats that edit each second
RED_CARE = frozenset({"body", "vessel"})  # during a triage these mean: get help now

# What takes the hands off without a stop, and why. `unclear`, `other` and everything that no
# other move handles come here too: unknown text never means "go on" (invariant 24).
PAUSES = {
    "pause": "asked",
    "unclear": "unclear",
    "other": "unclear",
    "media": "media",
    "command": "reading",
    "restart": "restart",
    "timer:silence": "silence",
}


def under_way(run: Run) -> bool:
    """A massage is going on, paused or not."""
    return bool(run.session.step) and run.session.passed_at is not None


def status(key: str) -> Callable[[Run], None]:
    """A hook that only sets the line under the card."""

    def say(run: Run) -> None:
        run.session.status = key

    return say


def apply_move(run: Run, move: Move) -> None:
    """Facts, flags, marks and notes of a move the author wrote."""
    session = run.session
    for fact, value in move.sets:
        setattr(run.person if fact == "country" else session, fact, value)
    if run.place.number and run.intent.number is not None:
        setattr(session, run.place.number, run.intent.number)
    if move.raises:
        safety.raise_flag(run.person, session, move.raises, run.now)
    for mark in move.marks:
        safety.raise_flag(run.person, session, f"{session.about}@{mark}", run.now)
    if move.note:
        run.effects.append(Note(move.note))


# -- hands on and off -----------------------------------------------------------------------------


def lay_on(run: Run, seconds: float) -> None:
    """Hands are on the foot for `seconds` more: start the clocks of the step."""
    session, now = run.session, run.now
    session.pressure = session.level
    session.hands_since = now
    session.touched = True
    silent = "silence" in session.timers  # unanswered in the step before: hands-free moved on
    session.waiting = silent
    session.timers = {
        **({"silence": session.timers["silence"]} if silent else {}),
        "check": now + safety.FIRST_CHECK,
        "cue": now + seconds,
        "tick": now + TICK,
        "limit": now + safety.time_left(session),
    }


def begin(run: Run) -> None:
    """A new visit of a step: pressure and counters start afresh."""
    session, state = run.session, run.place
    session.step, session.zone = state.name, state.zone
    ways = [way for way, _ in state.ways]
    if session.way not in ways:
        session.way = ways[0] if ways else ""
    session.hurts_step = 0
    session.fine_here = False
    session.score = None
    session.level = safety.first_pressure(session, state)
    lay_on(run, state.seconds)


def resume(run: Run) -> None:
    """Back to the step that was left: its visit, its counters and its pressure go on."""
    run.session.status = "status-fine" if run.intent.name == "fine" else ""
    run.session.sore = False
    run.session.timers = {}  # an answer ends the silence
    run.session.alone = False
    run.resuming = True


def lift(run: Run) -> None:
    """Hands come off; time on the foot is counted, and the follow-up is set (invariant 35)."""
    session = run.session
    if session.hands_since is None:
        return
    spent = max(0.0, run.now - session.hands_since)
    session.spent[session.side] = session.spent.get(session.side, 0.0) + spent
    session.seconds_left = max(0.0, session.timers.get("cue", run.now) - run.now)
    session.hands_since = None
    session.pressure = 0
    session.waiting = False
    session.fine_here = False  # "fine" is said of a pressure that is felt
    run.person.follow_up = run.now + safety.FOLLOW_UP
    run.person.follow_up_round = 1


def sign(run: Run) -> None:
    """The person gave a sign: the silence is broken."""
    session = run.session
    session.waiting = False
    session.alone = False
    session.timers.pop("silence", None)
    session.timers["check"] = run.now + safety.CHECK_EVERY


# -- pain -----------------------------------------------------------------------------------------


def _record(run: Run, kind: str) -> None:
    session = run.session
    data = {
        "side": session.side,
        "step": session.step,
        "pressure": session.pressure,
        "number": run.intent.number,
        "kind": run.intent.kind,
    }
    run.effects.append(Record(kind, data))


def stop(run: Run) -> None:
    """A stop without a reason: everything ends at once; whether it was pain is asked."""
    lift(run)
    safety.stop(run.person, run.session)
    run.session.stack = ()
    run.session.stop_kind = "stop"
    _record(run, "stop")


def red(run: Run) -> None:
    """RED: everything ends at once, and the lock stands from this instant (3.1, 3.4)."""
    session = run.session
    kind = run.intent.kind or "pain"
    _record(run, "stop")
    lift(run)
    safety.stop(run.person, session)
    safety.lock_for_pain(run.person, session, kind, session.zone, run.now)
    session.stack = ()
    session.stop_kind = kind


def red_again(run: Run) -> None:
    """RED after the stop: the lock may only grow, and danger leads to help."""
    kind = run.intent.kind or "pain"
    safety.stop(run.person, run.session)
    safety.lock_for_pain(run.person, run.session, kind, "", run.now)
    run.session.stop_kind = run.session.stop_kind or kind
    if kind in RED_CARE:
        safety.raise_flag(run.person, run.session, "danger_sign", run.now)


def _ease(run: Run) -> None:
    _record(run, "hurt")
    safety.hurt(run.session)
    number = run.intent.number
    run.session.status = "status-eased" if number is None else "status-eased-number"


def _rest(run: Run) -> None:
    run.session.score = run.intent.number
    _ease(run)
    lift(run)


def skip(run: Run) -> None:
    """The step is over and not offered again."""
    safety.skip(run.session)
    lift(run)
    run.session.status = "status-skipped"


def _skip_hurt(run: Run) -> None:
    _ease(run)
    skip(run)
    run.session.status = "status-skipped-hurt"


def _close_hurt(run: Run) -> None:
    _ease(run)
    close("hurts")(run)
    run.session.status = ""  # nothing is lighter now: it is over


HURT: dict[str, Callable[[Run], None]] = {
    "close": _close_hurt,
    "foot": _skip_hurt,
    "skip": _skip_hurt,
    "rest": _rest,
    "ease": _ease,
}


def hurt_off(run: Run) -> None:
    """A hurt while the hands are off: counted all the same."""
    _ease(run)
    run.session.why = "sore"


def hurt_off_skip(run: Run) -> None:
    """A hurt while the hands are off, after which the step is not taken up again."""
    hurt_off(run)
    safety.skip(run.session)
    run.session.status = "status-skipped"


def fine(run: Run) -> None:
    """All is well at this pressure."""
    run.session.fine_here = True
    run.session.sore = False
    run.session.status = "status-fine"


def harder(run: Run) -> None:
    """More pressure, if the rules allow it; else the line says why not."""
    session, state = run.session, run.place
    if safety.may_press_harder(session, state):
        safety.press_harder(session)
        session.status = "status-harder"
    elif session.hurts:
        session.status = "status-harder-no"
    elif session.level >= min(session.cap, state.most):
        session.status = "status-harder-most"
    else:
        session.status = "status-harder-ask"


def tickle(run: Run) -> None:
    """Ticklish: slower and flatter, never more pressure."""
    run.session.fine_here = False
    run.session.status = "status-tickle"


# -- pace, time, choice ---------------------------------------------------------------------------


def pause(why: str) -> Callable[[Run], None]:
    """A hook that takes the hands off and keeps the place."""

    def take_off(run: Run) -> None:
        lift(run)
        run.session.why = why

    return take_off


def close(why: str) -> Callable[[Run], None]:
    """A hook that ends the massage kindly."""

    def end(run: Run) -> None:
        lift(run)
        run.session.why = why

    return end


def repeat(run: Run) -> None:
    """The same step from its beginning, at the pressure reached."""
    session = run.session
    session.timers["cue"] = run.now + run.place.seconds
    session.timers["tick"] = run.now + TICK
    session.status = "status-again"


def may_change_way(run: Run) -> bool:
    """GENTLY leaves only the first way (2.1)."""
    ways = [way for way, _ in run.place.ways]
    return run.intent.choice in (ways[:1] if run.session.gentle else ways)


def change_way(run: Run) -> None:
    """Another technique for the same step; the pressure stays, and "fine" is to be said anew."""
    run.session.fine_here = False
    run.session.way = run.intent.choice


def may_go_back(before: State) -> Callable[[Run], bool]:
    """A guard: that earlier step may be done on this foot."""
    return lambda run: safety.may_visit(run.session, before)


def check(run: Run) -> None:
    """Ask how it feels; from now on silence counts (3.3)."""
    session = run.session
    session.timers["check"] = run.now + safety.CHECK_EVERY
    session.timers.setdefault("silence", run.now + safety.SILENCE)
    session.waiting = True
    run.effects.append(Cue("cue-check", silent=True))


def may_go_alone(run: Run) -> bool:
    """Hands-free: once without a sign, and not while a hurt is unanswered."""
    session = run.session
    return run.person.pace == "hands_free" and not session.alone and not session.sore


def go_alone(run: Run) -> None:
    """The timer moves on; the next time it waits for a sign."""
    run.session.alone = True
    run.session.status = "status-hands-free"
    run.effects.append(Cue("cue-moved"))


def time_up(run: Run) -> None:
    """The seconds of the step are over: call, and ask how it feels."""
    session = run.session
    session.timers.pop("tick", None)
    session.timers.setdefault("silence", run.now + safety.SILENCE)
    session.waiting = True
    run.effects.append(Cue("cue-next"))


def tick(run: Run) -> None:
    """Ten seconds of the countdown are gone."""
    run.session.timers["tick"] = run.now + TICK


# What keeps hands and place.
STAYS: dict[str, Callable[[Run], None]] = {
    "repeat": repeat,
    "fine": fine,
    "resume": fine,
    "harder": harder,
    "tickle": tickle,
}
