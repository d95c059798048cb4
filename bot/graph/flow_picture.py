"""The picture of one flow: few arrows, nothing left out.

Drawn are the ways that carry the conversation on. A way that many states share is said once: what
every step with hands on has, goes out of their group; what the compiler added elsewhere stands in
a panel. Quit, back and time-outs are written into the card they leave.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from bot.core.catalogue import Catalogue
from bot.core.flow import Flow, Library, State
from bot.core.machine import ASKED, ONWARD, STOP
from bot.graph.picture import Arrow, Box, Picture, Row
from bot.graph.titles import title
from bot.graph.ways import Way, label, ways

_ASIDE = ("quit", "back", "timer:wait")  # written into the card, unless nothing else leads there
_MANY = 3  # arrows to one place elsewhere; more are written
_EXCEPTIONS = 3
_PASSING = ("decide", "call", "returns")  # nobody stands there
_STAYS, _ONWARD = "stays here", "next question"
_ONE_ON, _EARLIER = "on to the next step", "to an earlier step"
_MINUTE, _HOUR = 60, 3600


def picture(library: Library, flow: Flow, catalogue: Catalogue | None) -> Picture:
    """The flow as it is served, with what the compiler added."""
    return _Artist(library, flow, catalogue).picture()


class _Artist:
    def __init__(self, library: Library, flow: Flow, catalogue: Catalogue | None) -> None:
        self._library, self._flow, self._catalogue = library, flow, catalogue
        self._states = {s.name: s for s in flow.states}
        self._held = [s.name for s in flow.states if s.kind == "hands_on"]
        self._off = {s.name for s in flow.states if s.kind == "safety"}
        self._after = {s.name: m.to for s in flow.states for m in s.moves if m.name == "next"}
        self._arrows: dict[Arrow, list[str]] = defaultdict(list)
        self._exits: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._aside: list[Way] = []
        self._caption: dict[str, list[str]] = defaultdict(list)
        self._panel: list[Way] = []

    def picture(self) -> Picture:
        mine = [w for w in ways(self._library) if w.source in self._states]
        rest = self._shared_by_all([w for w in mine if w.trigger != "call"])
        rest = self._of_the_steps(rest)
        for way in rest:
            self._place(way)
        for state in self._flow.states:
            self._questions(state)
        self._write_aside()
        self._write_crowded()
        arrows = tuple(replace(a, labels=_once(by)) for a, by in self._arrows.items())
        caption = tuple(f"{what}: {' · '.join(_once(by))}" for what, by in self._caption.items())
        boxes = tuple(self._boxes(arrows))
        told = f"version {self._flow.version} · {len(self._states)} states"
        starts = self._flow.starts
        return Picture(self._flow.name, told, starts, boxes, arrows, self._rows(), caption)

    # -- what is said once ---------------------------------------------------------------------

    def _shared_by_all(self, mine: list[Way]) -> list[Way]:
        """To the panel goes what was added to states that are no step, and to steps the same."""
        plain = {
            (w.trigger, w.to)
            for w in mine
            if w.move is None
            and not _waits(self._states[w.source], w)
            and w.source not in {*self._held, *self._off}
        }
        self._panel = [w for w in mine if w.move is None and (w.trigger, w.to) in plain]
        for way in self._panel:
            if way.source == self._last() and way.to in (STOP, ASKED):
                self._out_of_the_steps(way)
        return [w for w in mine if w not in set(self._panel)]

    def _of_the_steps(self, rest: list[Way]) -> list[Way]:
        """Ways that all steps have become one; `back` and the like are told in the caption."""
        sources: dict[tuple[str, str], set[str]] = defaultdict(set)
        for way in rest:
            if way.source in self._held and way.move is None:
                sources[way.trigger, way.to].add(way.source)
                sources[way.trigger, self._told(way)].add(way.source)
        kept: list[Way] = []
        for way in rest:
            told = self._told(way)
            if way.source not in self._held or way.move is not None:
                kept.append(way)
            elif told in (_STAYS, _EARLIER):
                self._caption[told].append(label(way))
            elif sources[way.trigger, way.to] == set(self._held):
                self._out_of_the_steps(way)
            elif told == _ONE_ON and sources[way.trigger, told] == set(self._held):
                self._caption[told].append(label(way))
            else:
                kept.append(way)
        return kept

    def _out_of_the_steps(self, way: Way) -> None:
        arrow = Arrow(self._last(), way.to, "safety", from_held=True)
        self._arrows[arrow].append(label(way))

    def _last(self) -> str:
        return self._held[-1] if self._held else ""

    def _told(self, way: Way) -> str:
        if way.to in ("", way.source):
            return _STAYS
        if way.to == self._after.get(way.source):
            return _ONE_ON
        return _EARLIER if way.to in self._held else way.to

    def _rows(self) -> tuple[Row, ...]:
        sources: dict[tuple[str, str], set[str]] = defaultdict(set)
        for way in self._panel:
            sources[label(way), way.to].add(way.source)
        shared: dict[tuple[str, str], list[str]] = defaultdict(list)
        for (by, to), names in sources.items():
            shared[to or _STAYS, self._who(names)].append(by)
        return tuple(Row(_once(labels), to, who) for (to, who), labels in shared.items() if who)

    def _who(self, names: set[str]) -> str:
        """Whom of those where a person can stand; "" for nobody."""
        standing = [n for n, s in self._states.items() if s.kind not in _PASSING]
        having = [n for n in standing if n in names]
        lacking = [self._short(n) for n in standing if n not in names]
        if not having:
            return ""
        if not lacking:
            return "every state"
        if len(lacking) <= min(_EXCEPTIONS, len(having)):
            return "all but " + ", ".join(lacking)
        if len(having) <= _EXCEPTIONS:
            return "only " + ", ".join(self._short(n) for n in having)
        return f"{len(having)} of {len(standing)} states"

    # -- arrows, and what is written into a box ------------------------------------------------

    def _place(self, way: Way) -> None:
        state = self._states[way.source]
        by = _moved(state, way)
        if way.to in ("", way.source):
            stays = way.move is None or way.move.to != ONWARD
            self._exits[state.name][_STAYS if stays else _ONWARD].append(by)
        elif way.trigger in _ASIDE and (way.move or _waits(state, way)):
            self._aside.append(way)
        elif way.move is None and not _waits(state, way):
            into = way.source in self._off and way.to in self._held
            to = self._held[0] if into else way.to
            self._arrows[Arrow(state.name, to, "safety", to_held=into)].append(by)
        else:
            self._arrows[Arrow(state.name, way.to, _kind(state, way))].append(by)

    def _questions(self, state: State) -> None:
        """Boxes ask, and lead on: the step goes there by itself."""
        for box in state.boxes:
            for ask in box.asks:
                self._arrows[Arrow(state.name, ask, "ask")].append(box.name)
        if state.then == ONWARD:
            self._exits[state.name][_ONWARD].append("done")
        elif state.then:
            self._arrows[Arrow(state.name, state.then, "move")].append("done")

    def _write_aside(self) -> None:
        reached = {arrow.to for arrow in self._arrows}
        for way in self._aside:
            state, by = self._states[way.source], _moved(self._states[way.source], way)
            if way.to in reached or way.to not in self._states:
                self._exits[way.source][self._short(way.to)].append(by)
            else:
                self._arrows[Arrow(state.name, way.to, _kind(state, way))].append(by)

    def _write_crowded(self) -> None:
        """A place elsewhere to which many lead is written into each of them."""
        count = Counter(a.to for a in self._arrows if a.to not in self._states)
        for arrow in [a for a in self._arrows if count[a.to] > _MANY]:
            self._exits[arrow.source][self._short(arrow.to)][:0] = self._arrows.pop(arrow)

    # -- boxes ---------------------------------------------------------------------------------

    def _boxes(self, arrows: Iterable[Arrow]) -> Iterable[Box]:
        for state in self._flow.states:
            exits = tuple((_once(by), to) for to, by in self._exits[state.name].items())
            words = title(self._catalogue, state)
            yield Box(state.name, state.kind, words, tuple(_facts(state)), exits)
        for to in dict.fromkeys(a.to for a in arrows if a.to not in self._states):
            elsewhere = self._library.states.get(to)
            words = title(self._catalogue, elsewhere) if elsewhere else "there is no such state"
            known = "stop" if to in (STOP, ASKED) else "outside"
            yield Box(to, known if elsewhere else "missing", words)

    def _short(self, name: str) -> str:
        return name.removeprefix(f"{self._flow.name}.")


def _waits(state: State, way: Way) -> bool:
    """The author's own time-out: the compiler has other timers."""
    return way.trigger == "timer:wait" and bool(state.wait)


def _kind(state: State, way: Way) -> str:
    return "time" if _waits(state, way) else "move"


def _moved(state: State, way: Way) -> str:
    """What an arrow of the author's says: the move, or what has to hold."""
    if _waits(state, way):
        return f"after {duration(state.wait)}"
    if way.move is None:
        return label(way)
    name = "otherwise" if state.kind == "decide" else way.move.name
    guards = " and ".join(way.move.when)
    if state.kind == "decide":
        return guards or name
    return f"{name} if {guards}" if guards else name


def _facts(state: State) -> Iterable[str]:
    if state.kind == "hands_on":
        yield f"{state.zone} · {duration(state.seconds)} · pressure to {state.most}"
    if state.ways:
        yield " / ".join(name for name, _ in state.ways)
    if state.call:
        yield f"runs the flow {state.call}"
    if state.returns:
        yield f"ends: {state.returns}"
    if state.number:
        yield "a number from 0 to 10"
    if state.offers:
        yield f"a list: {state.offers}"
    if state.hears:
        yield f"hears: {state.hears}"


def duration(seconds: int) -> str:
    """As a person would say it: 40 s, 15 min, 20 h."""
    for size, unit in ((_HOUR, "h"), (_MINUTE, "min")):
        if seconds >= size and seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _once(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))
