"""Explores everything that can happen, through the very `step` that serves people.

Breadth first from a person who has never been here; a fault is told with the shortest
conversation that leads to it. Several explorers may share the work: each keeps the places whose
key falls to it, and hands the others on (bot/content/together.py moves them between processes).
What can be read without exploring, and the cards of the places that were found, are read beside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.core.beside import Beside, Reader
from bot.core.found import Explored, Fault, Node
from bot.core.happenings import START, Happening, Happenings
from bot.core.intents import Intent
from bot.core.invariants import BY_ROW, INVARIANTS, broken
from bot.core.issues import Issue
from bot.core.looks import look
from bot.core.monitor import Monitor, Seen, follow
from bot.core.quotient import Key, Quotient
from bot.core.render import Renderer
from bot.core.session import HOME, Person
from bot.core.settle import new_session
from bot.core.step import Engine, step
from bot.core.transcript import replayed, told, transcript

MOST_FAULTS = 20
Progress = Callable[[int, int], None]
_QUIT = Intent("quit")
_NO_ANSWER = (AssertionError, RecursionError, KeyError)  # what `step` raises in flows with faults


def first_node() -> Node:
    """Somebody who has never been here."""
    return Node(Person(), new_session(START), START, Monitor())


def explore(
    engine: Engine,
    beside: Beside,
    progress: Progress | None = None,
    most_states: int | None = None,
) -> Explored:
    """Everything that can happen from the first message on, by one explorer alone.

    `most_states`: look no further than so many; then nothing is proven.
    """
    return Explorer(engine).explore(beside, progress, most_states)


def concluded(
    engine: Engine, renderer: Renderer, found: Explored, *, whole: bool = True
) -> Explored:
    """The verdict: each fault with its conversation, or that all was proven."""
    files = {f.name: f.file for f in engine.library.flows}
    at = Happenings(engine).at
    for one in found.faults.values():
        place = engine.library.states[one.place]
        turns = transcript(engine, renderer, replayed(engine, at, one.path))
        found.issues.append(
            Issue(
                files[place.flow], place.line, 1, one.what, one.remedy, told(turns), one.row, turns
            )
        )
    if whole and not found.issues:
        found.issues += _unvisited(engine, files, found.places)
        found.proven = tuple(x.row for x in INVARIANTS if not (x.waits or found.issues))
    return found


class Explorer:
    """Explores the places that fall to it: share number `share` of `shares`."""

    def __init__(self, engine: Engine, share: int = 0, shares: int = 1) -> None:
        self.engine, self.found = engine, Explored()
        self.unread: list[Node] = []  # places with a card that no place before had
        self._looks: set[object] = set()
        self._happenings = Happenings(engine)
        self._quotient = Quotient(engine.library)
        self._share, self._shares = share, shares
        self._known: set[Key] = set()
        self._left: set[Key] = set()  # places that a first “stop” led to

    def explore(
        self, beside: Beside, progress: Progress | None = None, most_states: int | None = None
    ) -> Explored:
        """All that can happen, by this explorer alone."""
        reader, found = Reader(self.engine, beside), self.found
        places = self.fresh([first_node()]) if reader.begin() else []
        while places and len(found.faults) + len(reader.found.faults) < MOST_FAULTS:
            (places,) = self.layer(places, most_states)
            reader.cards(self.read_out())
            if progress:
                progress(found.states, found.transitions)
            if found.states == most_states:
                break
        found.add(reader.found)
        whole = found.states != most_states
        return concluded(self.engine, beside.renderer, found, whole=whole)

    def knows(self, node: Node) -> bool:
        """It has been in this place, or in one that is the same."""
        return self.key(node) in self._known

    def key(self, node: Node) -> Key:
        """Places of one key are the same."""
        return self._quotient.key(node.person, node.session, node.now, node.monitor)

    def fresh(self, arrived: Sequence[Node]) -> list[Node]:
        """Of the places that were handed over, those that fall to this explorer and are new."""
        new = []
        for node in arrived:
            key = self.key(node)
            if key not in self._known and self._share_of(key) == self._share:
                self._known.add(key)
                new.append(node)
        return new

    def layer(self, places: Sequence[Node], most_states: int | None = None) -> list[list[Node]]:
        """Visit these places; the new ones that are one step on, by the share they fall to."""
        onward: list[list[Node]] = [[] for _ in range(self._shares)]
        for node in places:
            self._visit(node)
            if self.found.states == most_states:
                break
            for one in self._happenings.at(node.person, node.session, node.now):
                after = self.go(node, one)
                if after is None:
                    continue
                key = self.key(after)
                if one.said == _QUIT.name:
                    self._leave(node, after, key)
                if key not in self._known:
                    self._known.add(key)
                    after.path = (*node.path, one.said)
                    onward[self._share_of(key)].append(after)
        return onward

    def read_out(self) -> list[Node]:
        """The places whose cards are still to be read; they are not told again."""
        unread, self.unread = self.unread, []
        return unread

    def _share_of(self, key: Key) -> int:
        return hash(key) % self._shares

    def _visit(self, node: Node) -> None:
        self.found.states += 1
        self.found.places.add(node.session.state)
        card = look(node.person, node.session)
        if card not in self._looks:
            self._looks.add(card)
            self.unread.append(node)

    def go(self, node: Node, one: Happening) -> Node | None:
        """What this leads to, held against the invariants; None where there is no answer."""
        self.found.transitions += 1
        states = self.engine.library.states
        place = states[one.session.state]
        try:
            stepped = step(self.engine, one.person, one.session, one.intent, one.now)
        except _NO_ANSWER as error:
            remedy = "two states lead to each other and none waits: let one say something"
            what = f"no answer to '{one.said}': {error}"
            self.found.tell(Fault(place.name, what, remedy, "24", (*node.path, one.said)))
            return None
        monitor = node.monitor.told(one.person, one.session) if one.brought else node.monitor
        step_under_way = states.get(one.session.step)
        seen = Seen(
            one.person, one.session, place, one.intent, one.now, stepped.person, stepped.session,
            states[stepped.session.state], stepped.effects, monitor,
            step_under_way.zone if step_under_way else "", one.late,
        )  # fmt: skip
        then = follow(seen)
        for rule in broken(seen):
            what = f"invariant {rule.row} is broken: {rule.name}"
            path = (*node.path, one.said)
            self.found.tell(Fault(place.name, what, rule.remedy, rule.row, path))
        return Node(stepped.person, stepped.session, one.now, then)

    def _leave(self, node: Node, once: Node, key: Key) -> None:
        """Two actions lead home from anywhere. `once`: where the first “stop” led, with its key."""
        if once.session.state == HOME or key in self._left:
            return
        self._left.add(key)
        try:
            twice = step(self.engine, once.person, once.session, _QUIT, once.now)
        except _NO_ANSWER:
            return  # told where it happens
        if twice.session.state != HOME:
            rule, path = BY_ROW["38"], (*node.path, "quit")
            what = f"invariant {rule.row} is broken: a person who says stop twice is not home"
            self.found.tell(Fault(node.session.state, what, rule.remedy, rule.row, path))


def _unvisited(engine: Engine, files: Mapping[str, str], places: set[str]) -> Iterator[Issue]:
    """Places that wait for a person, and where nobody ever comes."""
    waits = ("card", "boxes", "number", "hands_on", "safety")
    for state in engine.library.states.values():
        if state.kind in waits and state.name not in places:
            what = f"no conversation leads to '{state.name}'"
            remedy = "its guards never hold together: mend them, or delete it"
            yield Issue(files[state.flow], state.line, 1, what, remedy)
