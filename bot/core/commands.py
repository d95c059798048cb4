"""Commands: notes, and detours to rooms beside, which lead back to where the person was."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.actions import ACTIONS
from bot.core.effects import Export, Note
from bot.core.hear import take
from bot.core.machine import EMERGENCY, Moves
from bot.core.run import Run
from bot.core.settle import settle

_NOTES = frozenset({"help", "privacy", "history"})
NO_RETURN = frozenset({"settings", "reminders", "zone", "reminder"})  # no place to come back to
_OVER = frozenset({"home", "stopped", "care", "reminder"})  # nothing there to carry on with


def command(moves: Moves, run: Run) -> None:
    """Act on a command. With hands on they come off first."""
    name, before, place = run.intent.choice, run.state, run.place
    if place.kind == "hands_on":
        moves.fire(run, "command")
        settle(moves, run, before)
    if name in _NOTES:
        run.effects.append(Note(name))
    elif name == "export":
        run.effects.append(Export())
    elif name == "stopreminders":
        ACTIONS["pause_all"](run)
        run.effects.append(Note("reminders-stopped"))
    elif name in _DETOURS:
        if run.state != EMERGENCY:  # there is one way on from there, and that is help
            detour(moves, run, _DETOURS[name](run))
    elif name == "start":
        run.session.status = "" if place.flow in _OVER else "resume-offer"
    else:
        run.effects.append(Note("unknown-command"))


def detour(moves: Moves, run: Run, state: str) -> None:
    """To a flow that comes back to where the person was; not into its own middle."""
    stack = run.session.stack
    if state.partition(".")[0] != run.session.flow:  # what waited in another room aside is given up
        stack = tuple(s for s in stack if s.partition(".")[0] not in NO_RETURN)
    if not {run.session.flow, run.state.partition(".")[0]} & NO_RETURN:
        stack = (*stack, run.state)
    run.session.stack = stack
    before, run.state = run.state, state
    settle(moves, run, before)


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
    "language": lambda _: "settings.language",
    "delete": lambda _: "settings.erase",
    "remind": _to_reminders,
    "timezone": _to_zone,
}
