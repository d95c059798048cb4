"""Explores everything that can happen, through the very `step` that serves people.

Breadth first from a person who has never been here. Two places are the same if they differ only
in what no rule looks at (absolute times, texts): see `_key`. A fault is reported with the
shortest conversation that leads to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.core import reminding, safety
from bot.core.effects import Show
from bot.core.flow import State
from bot.core.happenings import START, Happening, happenings
from bot.core.intents import Intent
from bot.core.invariants import INVARIANTS, Monitor, Seen, broken, follow
from bot.core.issues import Issue
from bot.core.machine import ASKED
from bot.core.message import Message
from bot.core.render import Renderer
from bot.core.session import HOME, Person, Session
from bot.core.settle import new_session
from bot.core.step import Engine, Stepped, step

TEXT_LIMIT, CAPTION_LIMIT, DATA_LIMIT = 4096, 1024, 64
LABEL_LIMIT = 64
MOST_ISSUES = 20
_SHOWN = Show()
_OVER = frozenset({"stopped", "care", "aftercare", "home"})
_ASIDE = frozenset({"reminders", "zone"})
EVERY = 1000  # states between two reports of progress


@dataclass(slots=True)
class Explored:
    """How far the exploration went, and what it found."""

    states: int = 0
    transitions: int = 0
    proven: tuple[str, ...] = ()
    places: set[str] = field(default_factory=set)
    issues: list[Issue] = field(default_factory=list)


@dataclass(slots=True)
class _Node:
    person: Person
    session: Session
    now: float
    monitor: Monitor
    parent: _Node | None
    said: str


def explore(
    engine: Engine,
    renderer: Renderer,
    languages: Sequence[str],
    progress: Callable[[int], None] | None = None,
    most_states: int | None = None,
) -> Explored:
    """Everything that can happen from the first message on.

    `most_states`: look no further than so many; then nothing is proven.
    """
    return _Explorer(engine, renderer, languages, progress).run(most_states)


class _Explorer:
    def __init__(
        self,
        engine: Engine,
        renderer: Renderer,
        languages: Sequence[str],
        progress: Callable[[int], None] | None,
    ) -> None:
        self.engine, self.renderer, self.languages = engine, renderer, languages
        self.progress = progress
        self.out = Explored()
        self.files = {f.name: f.file for f in engine.library.flows}
        self.looks: set[object] = set()
        self.told: set[tuple[str, str]] = set()

    def run(self, most_states: int | None = None) -> Explored:
        first = _Node(Person(), new_session(START), START, Monitor(), None, "")
        seen = {_key(first)}
        queue = deque([first])
        while queue and len(self.out.issues) < MOST_ISSUES:
            node = queue.popleft()
            self._visit(node)
            for one in happenings(self.engine, node.person, node.session, node.now):
                after = self._go(node, one)
                if after is None:
                    continue
                key = _key(after)
                if key not in seen:
                    seen.add(key)
                    queue.append(after)
            if self.progress and self.out.states % EVERY == 0:
                self.progress(self.out.states)
            if self.out.states == most_states:
                return self.out
        self._unvisited()
        if not self.out.issues:
            self.out.proven = tuple(f"invariant {one.row}, {one.name}" for one in INVARIANTS)
        return self.out

    def _visit(self, node: _Node) -> None:
        self.out.states += 1
        self.out.places.add(node.session.state)
        self._leave(node)
        self._look(node)

    def _go(self, node: _Node, one: Happening) -> _Node | None:
        self.out.transitions += 1
        states = self.engine.library.states
        place = states[node.session.state]
        try:
            stepped = step(self.engine, one.person, one.session, one.intent, one.now)
        except (AssertionError, RecursionError, KeyError) as error:
            remedy = "two states lead to each other and none waits: let one say something"
            self._tell(node, place, one.said, f"no answer to '{one.said}': {error}", remedy)
            return None
        arrived = states[stepped.session.state]
        then = follow(node.monitor, node.session, place, one.intent, stepped.session)
        seen = Seen(
            node.session, place, one.intent, stepped.person, stepped.session, arrived,
            node.monitor, then, one.now,
        )  # fmt: skip
        for rule in broken(seen):
            what = f"invariant {rule.row} is broken: {rule.name}"
            self._tell(node, place, one.said, what, rule.remedy)
        return _Node(stepped.person, stepped.session, one.now, then, node, one.said)

    def _leave(self, node: _Node) -> None:
        """Two actions lead home from anywhere (invariant 38)."""
        after: Stepped | None = None
        person, session = node.person, node.session
        for _ in range(2):
            if session.state == HOME:
                return
            after = step(self.engine, person, session, Intent("quit"), node.now)
            person, session = after.person, after.session
        if session.state != HOME:
            place = self.engine.library.states[node.session.state]
            what = "a person who says stop twice is not home"
            self._tell(node, place, "stop", what, "add a move `quit: home.home`")

    def _look(self, node: _Node) -> None:
        """The card fits Telegram's limits, in every language."""
        session = node.session
        look = (
            session.state, session.status, session.way, session.pressure, session.reason,
            session.why, session.stop_kind, session.ticked, session.waiting, session.explained,
            node.person.lock_reason, session.feel, session.gentle, session.draft, session.chosen,
            session.places, len(node.person.reminders), bool(node.person.zone),
        )  # fmt: skip
        if look in self.looks:
            return
        self.looks.add(look)
        for language in self.languages:
            person = node.person.copy()
            person.language = language
            place = self.engine.library.states[session.state]
            try:
                card = self.renderer.card(person, session, node.now, _SHOWN)
            except KeyError as error:
                self._tell(node, place, "", f"{language}: text {error} cannot be formatted",
                           "use only the variables that locales/README.md lists")  # fmt: skip
                continue
            for what, remedy in _limits(card):
                self._tell(node, place, "", f"{language}: {what}", remedy)

    def _unvisited(self) -> None:
        waits = ("card", "boxes", "number", "hands_on", "safety")
        if self.out.issues:
            return
        for state in self.engine.library.states.values():
            if state.kind in waits and state.name not in self.out.places:
                what = f"no conversation leads to '{state.name}'"
                file = self.files[state.flow]
                remedy = "its guards never hold together: mend them, or delete it"
                self.out.issues.append(Issue(file, state.line, 1, what, remedy))

    def _tell(self, node: _Node, place: State, said: str, what: str, remedy: str) -> None:
        if (place.name, what) in self.told:
            return
        self.told.add((place.name, what))
        issue = Issue(self.files[place.flow], place.line, 1, what, remedy, _transcript(node, said))
        self.out.issues.append(issue)


def _transcript(node: _Node, said: str) -> str:
    lines = [f"[{node.session.state}] {said}".rstrip()]
    at: _Node | None = node
    while at is not None and at.parent is not None:
        lines.append(f"[{at.parent.session.state}] {at.said}")
        at = at.parent
    return "\n".join(reversed(lines))


def _limits(card: Message) -> Iterator[tuple[str, str]]:
    limit = CAPTION_LIMIT if card.picture else TEXT_LIMIT
    if len(card.text) > limit:
        yield f"the card has {len(card.text)} characters, Telegram takes {limit}", "shorten it"
    for row in card.buttons:
        for one in row:
            if len(one.data.encode()) > DATA_LIMIT:
                yield f"button data '{one.data}' is over 64 bytes", "shorten the move's name"
            if len(one.text) > LABEL_LIMIT:
                yield f"the button '{one.text}' is over {LABEL_LIMIT} letters", "shorten it"


# -- which places are the same --------------------------------------------------------------------


def _key(node: _Node) -> tuple[object, ...]:
    """What the rules can still look at from here, and nothing else.

    docs/decisions/0006-exploration.md says why each part that is left out may be left out.
    """
    person, session, now = node.person, node.session, node.now
    worst, _ = safety.outcome(session.flags, person, now)
    lock = (safety.locked(person, now), person.needs_clinician, safety.too_soon(person, now))
    place = (session.state, session.stack, session.touched, worst, lock, person.pace)
    owed = node.monitor.owed
    if session.flow in _ASIDE:
        return (*place, owed, _aside(node))
    if session.flow == "foot_massage" or "foot_massage.paused" in session.stack:
        return (*place, owed, safety.may_touch(person, session, now), _massage(node))
    spot = (session.side, session.step) if session.state == ASKED else ()
    history = (
        person.next_cap, person.next_level, person.follow_up is not None, person.follow_up_round,
        safety.health_remembered(person, now), bool(person.spots_out),
    )  # fmt: skip
    return (*place, owed, spot, history, _screening(node))


def _aside(node: _Node) -> tuple[object, ...]:
    """Where reminders and zones are set, nothing else changes; back there, all is as it was."""
    person, session = node.person, node.session
    chosen = [one.paused for one in person.reminders if one.id == session.chosen]
    shown = session.state in ("reminders.either", "reminders.confirm")
    return (
        bool(person.zone), min(len(person.reminders), 1), tuple(chosen), session.locating,
        len(person.reminders) >= reminding.MOST_REMINDERS, any(r.paused for r in person.reminders),
        session.draft if shown else session.draft is None,
        len(session.places) if session.state == "zone.several" else 0,
    )  # fmt: skip


def _screening(node: _Node) -> tuple[object, ...]:
    session = node.session
    if session.flow == "screening":
        return (session.ticked, session.queue, session.about, session.onward, session.looked,
                session.health_answered)  # fmt: skip
    if session.passed_at is None or session.flow in _OVER:
        return (session.ticked,)
    return (safety.may_touch(node.person, session, node.now), _limits_of(session))


def _limits_of(session: Session) -> tuple[object, ...]:
    return (session.cap, session.gentle, session.feet_out, session.zones_out, session.spots_out,
            session.first_level)  # fmt: skip


def _massage(node: _Node) -> tuple[object, ...]:
    session, monitor = node.session, node.monitor
    place = node.session.state.partition(".")[2]
    if place == "closing":
        return ()
    free = node.person.pace == "hands_free"
    lasting = (
        session.side, session.feet_done, session.tolerated, session.hurts, free and session.sore,
        _limits_of(session), monitor.tolerated, monitor.hurt,
    )  # fmt: skip
    if place == "switch":
        return lasting
    skipped = frozenset(s for s in session.skipped if s.startswith(session.side))
    visit = (session.step, session.level, session.hurts_step, skipped, monitor.bound)
    if session.hands_since is None:
        return (*lasting, *visit, place.startswith("resting") and session.score)
    fine = session.fine_here and not session.hurts
    return (*lasting, *visit, session.pressure, fine, free and session.alone)
