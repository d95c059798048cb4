"""The transitions: what moves a session from state to state. The only importer of `transitions`.

`build` turns a library into one flat machine. To what the author wrote it adds the safety moves:
out of every state on RED, out of every hands-on state on anything that is not understood. The
machine is built once and shared; each step lends it a short-lived `Run` as its model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from transitions import Event, Machine

from bot.core import hands, safety
from bot.core.actions import ACTIONS
from bot.core.flow import Library, Move, State
from bot.core.guards import GUARDS
from bot.core.run import Run

STOP, ASKED, EMERGENCY, URGENT, EXPIRED = (
    "stopped.stop",
    "stopped.asked",
    "care.emergency",
    "care.urgent",
    "care.expired",
)
_HANDS_OFF = ("paused", "resting_ask")  # from where a step is taken up again, or left
ONWARD = "onward"  # a target: the next follow-up question, or where the screen leads
# In these flows the hands are off for good, and a stop was heard or help was called.
_OVER = frozenset({"stopped", "care", "aftercare", "home"})

# Opened from anywhere by a command; when they are left, the person is where they were.
SIDE_ROOMS = frozenset({"settings", "reminders", "zone"})

Hook = Callable[[Run], None]
Guard = Callable[[Run], bool]


class _Event(Event):
    """The first transition whose guards hold goes. Guards and hooks take the run.

    The library's own event also looks callbacks up by name, and logs who stands where.
    """

    def trigger(self, model: Any, *_args: Any, **_kwargs: Any) -> bool:
        ways: Iterable[Any] = self.transitions.get(model.state, ())  # no names, functions alone
        for one in ways:
            for guard in one.conditions:
                if not guard.func(model):
                    break
            else:
                for hook in one.before:
                    hook(model)
                model.state = one.dest or model.state
                return True
        return False


class _Machine(Machine):
    event_cls = _Event


class Moves:
    """All transitions of a library: `fire` sends a trigger to a run."""

    def __init__(self, library: Library) -> None:
        names = list(library.states)
        self._machine = _Machine(
            model=None, states=names, initial=names[0], auto_transitions=False, send_event=False
        )
        self._library = library
        for state in library.states.values():
            self._red(state)
            _ADDERS[state.kind](self, state)
            self._leaving(state)

    def fire(self, run: Run, trigger: str) -> bool:
        """Move the run by this trigger; False if nothing of that name is open to it here."""
        event = self._machine.events.get(trigger)
        return event is not None and event.trigger(run)

    def knows(self, trigger: str, state: str) -> bool:
        """There is a transition of that name out of this state, whatever its guards."""
        event = self._machine.events.get(trigger)
        return event is not None and state in event.transitions

    def add(
        self,
        trigger: str,
        source: str,
        to: str | None,
        when: Iterable[Guard] = (),
        does: Iterable[Hook] = (),
    ) -> None:
        """One transition; `to` None stays in the state."""
        self._machine.add_transition(trigger, source, to, conditions=list(when), before=list(does))

    # -- what every state gets -----------------------------------------------------------------

    def _red(self, state: State) -> None:
        """RED stops in one transition, from anywhere (invariants 1 and 25)."""
        name = state.name
        self.add("jump:emergency", name, EMERGENCY)
        self.add("jump:urgent", name, URGENT)
        if name in (EMERGENCY, URGENT) or (state.flow == "stopped" and name != ASKED):
            self.add("sharp", name, None, does=[hands.red_again])
        else:
            self.add("sharp", name, STOP, does=[hands.red])

    def _leaving(self, state: State) -> None:
        """A bare stop: out of a massage it stops and asks; elsewhere it leads home."""
        if state.flow in _OVER:
            self.add("quit", state.name, "home.home")
            return
        self.add("quit", state.name, ASKED, when=[hands.under_way], does=[hands.stop])
        for move in state.moves:
            if move.name == "quit":
                self._move(state, move)
        self.add("quit", state.name, "home.home")

    def _move(self, state: State, move: Move, trigger: str = "") -> None:
        to = None if move.to == ONWARD else move.to
        does: list[Hook] = [_applying(move)]
        if move.name == "quit" and state.flow in SIDE_ROOMS:
            does.insert(0, _out)
        guards = [GUARDS[g] for g in move.when]
        self.add(trigger or move.name, state.name, to, when=guards, does=does)

    # -- by kind -------------------------------------------------------------------------------

    def _card(self, state: State) -> None:
        for move in state.moves:
            if move.name != "quit" or state.flow in _OVER:
                self._move(state, move)
        if state.wait:
            self.add("timer:wait", state.name, state.wait_to)

    def _decide(self, state: State) -> None:
        for move in state.moves:
            self._move(state, move, "decide")

    def _call(self, state: State) -> None:
        flow = self._library.flow(state.call)
        if flow is None:
            return  # the check names it
        self.add("call", state.name, flow.starts, does=[_push])
        for move in state.moves:
            self._move(state, move, f"returns:{move.name}")

    def _nothing(self, state: State) -> None:
        """A returning state: the step goes on from the caller."""

    def _hands_on(self, state: State) -> None:
        """What no author can leave out: pain, pauses, time, and the ways back."""
        ahead = [m.to for m in state.moves if m.name == "next"]
        closing = f"{state.flow}.closing"
        after = ahead[-1] if ahead else closing  # the check asks for a `next`
        finished = f"{state.flow}.foot_done"
        skips = {"skip": after, "foot": finished if finished in self._library.states else closing}
        self._pain(state, skips)
        for move in state.moves:
            if move.name == "next":  # all else in a step is Knead's own
                self._move(state, move)
        self._touch(state)
        self._time(state, after)
        for source in _HANDS_OFF:
            self._back_to(state, f"{state.flow}.{source}", skips)

    def _pain(self, state: State, skips: Mapping[str, str]) -> None:
        """3.2 and 3.3: ease, rest, skip, finish the foot, or close."""
        flow = state.flow
        leads: dict[str, str | None] = {"close": f"{flow}.closing", **skips}
        leads |= {"rest": f"{flow}.resting", "ease": None}
        for verdict, to in leads.items():
            self.add("hurts", state.name, to, [_verdict(verdict)], [hands.HURT[verdict]])
        for verdict, target in skips.items():
            self.add("skip", state.name, target, [_skip_verdict(verdict)], [hands.skip])

    def _touch(self, state: State) -> None:
        """What is said with the hands on, and changes no place; all else takes the hands off."""
        name = state.name
        for before in self._before(state):
            self.add("back", name, before.name, [hands.may_go_back(before)])
        self.add("back", name, None, does=[hands.status("status-same")])
        for trigger, hook in hands.STAYS.items():
            self.add(trigger, name, None, does=[hook])
        self.add("way", name, None, [hands.may_change_way], [hands.change_way])
        for trigger, why in hands.PAUSES.items():
            self.add(trigger, name, f"{state.flow}.paused", does=[hands.pause(why)])

    def _time(self, state: State, after: str) -> None:
        name = state.name
        self.add("timer:check", name, None, does=[hands.check])
        self.add("timer:cue", name, after, [hands.may_go_alone], [hands.go_alone])
        self.add("timer:cue", name, None, does=[hands.time_up])
        self.add("timer:tick", name, None, does=[hands.tick])
        self.add("timer:limit", name, f"{state.flow}.closing", does=[hands.close("time")])

    def _back_to(self, state: State, source: str, skips: Mapping[str, str]) -> None:
        """From where the hands were taken off, back to this step, or past it."""
        mine = _from_step(state.name)
        paused = source.endswith(".paused")
        for trigger in ("resume", "fine", *(("next",) if paused else ())):
            self.add(trigger, source, state.name, [mine], [hands.resume])
        if not paused:
            self.add("hurts", source, state.name, [mine, _dropped], [hands.resume])
            for verdict, to in skips.items():
                for trigger in ("skip", "hurts"):
                    self.add(trigger, source, to, [mine, _skip_verdict(verdict)], [hands.skip])

    def _safety(self, state: State) -> None:
        flow, short = state.flow, state.name.partition(".")[2]
        paused, closing = f"{flow}.paused", f"{flow}.closing"
        if short == "paused":
            self.add("hurts", state.name, closing, [_verdict("close")], [hands.HURT["close"]])
            self.add("hurts", state.name, None, [_skips], [hands.hurt_off_skip])
            self.add("hurts", state.name, None, does=[hands.hurt_off])
            self.add("skip", state.name, None, does=[hands.skip])
            self.add("timer:close", state.name, closing, does=[hands.close("silence")])
        elif short == "closing":
            self.add("next", state.name, f"{flow}.closed")
            self.add("timer:wait", state.name, f"{flow}.closed")
        else:
            if short == "resting":
                self.add("timer:wait", state.name, f"{flow}.resting_ask")
            self.add("timer:silence", state.name, paused, does=[hands.pause("silence")])
            self.add("pause", state.name, paused, does=[hands.pause("asked")])

    def _before(self, state: State) -> list[State]:
        """The hands-on states before this one, nearest first."""
        chain: list[State] = []
        target = state.name
        while True:
            earlier = next(
                (
                    s
                    for s in self._library.states.values()
                    if s.kind == "hands_on"
                    and s not in chain
                    and any(m.name == "next" and m.to == target for m in s.moves)
                ),
                None,
            )
            if earlier is None:
                return chain
            chain.append(earlier)
            target = earlier.name


_ADDERS: dict[str, Callable[[Moves, State], None]] = {
    "card": Moves._card,  # noqa: SLF001 - the class's own table
    "boxes": Moves._card,  # noqa: SLF001
    "number": Moves._card,  # noqa: SLF001
    "decide": Moves._decide,  # noqa: SLF001
    "call": Moves._call,  # noqa: SLF001
    "returns": Moves._nothing,  # noqa: SLF001
    "hands_on": Moves._hands_on,  # noqa: SLF001
    "safety": Moves._safety,  # noqa: SLF001
}


def _verdict(name: str) -> Guard:
    return lambda run: safety.hurt_verdict(run.session, run.intent.number) == name


def _skips(run: Run) -> bool:
    return safety.hurt_verdict(run.session, run.intent.number) in ("skip", "foot")


def _skip_verdict(name: str) -> Guard:
    return lambda run: safety.skip_verdict(run.session) == name


def _dropped(run: Run) -> bool:
    return safety.dropped_enough(run.session, run.intent.number)


def _from_step(name: str) -> Guard:
    return lambda run: run.session.step == name


def _out(run: Run) -> None:
    """Out of a room that was entered from another one, in one go: "stop" twice is home (38)."""
    stack = run.session.stack
    run.session.stack = tuple(s for s in stack if s.partition(".")[0] not in SIDE_ROOMS)


def _push(run: Run) -> None:
    run.session.stack = (*run.session.stack, run.state)


def _applying(move: Move) -> Hook:
    def apply(run: Run) -> None:
        hands.apply_move(run, move)
        if move.does:
            ACTIONS[move.does](run)
        run.onward = move.to == ONWARD

    return apply
