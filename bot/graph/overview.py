"""The picture of all flows: which runs which, and where one leads into another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from bot.core.catalogue import Catalogue
from bot.core.flow import Flow, Library
from bot.core.machine import ASKED, STOP
from bot.core.session import HOME
from bot.graph.picture import Arrow, Box, Picture, Row
from bot.graph.titles import title
from bot.graph.ways import Way, label, ways

_FIRST = HOME.partition(".")[0]
_NAMED = 3  # moves named beside an arrow


def overview(library: Library, catalogue: Catalogue | None) -> Picture:
    """Ways home are left out of the arrows: each flow has one. Added ones stand in the panel."""
    found = ways(library)
    arrows = tuple(_arrows(library, found))
    boxes = [_box(library, f, catalogue, arrows) for f in library.flows]
    boxes += [Box(to, "missing") for to in sorted({a.to for a in arrows} - {b.name for b in boxes})]
    told = f"{len(library.flows)} flows · {len(library.states)} states"
    return Picture("overview", told, _FIRST, tuple(boxes), arrows, _rows(found))


def _arrows(library: Library, found: Iterable[Way]) -> Iterable[Arrow]:
    labels: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for way in found:
        here, to = way.source.partition(".")[0], way.to.partition(".")[0]
        kind, by = _told(library, way)
        if to and kind:
            labels[here, to, kind].append(by)
    for (here, to, kind), told in labels.items():
        names = list(dict.fromkeys(told))
        more = [f"and {len(names) - _NAMED} more"] if len(names) > _NAMED else []
        yield Arrow(here, to, kind, (*names[:_NAMED], *more))


def _told(library: Library, way: Way) -> tuple[str, str]:
    """Kind and label of its arrow; "" for what is not drawn."""
    state = library.states[way.source]
    if way.to in (STOP, ASKED) and state.kind == "hands_on":
        return "safety", label(way)
    if way.trigger == "call":
        return "call", "runs"
    flow, _, place = way.to.partition(".")
    added = way.move is None and not (way.trigger == "timer:wait" and state.wait)
    if flow == state.flow or way.to == HOME or added:
        return "", ""
    if way.move is None or state.kind in ("decide", "call"):
        return "move", place
    return "move", way.move.name


def _box(library: Library, flow: Flow, catalogue: Catalogue | None, arrows: Iterable[Arrow]) -> Box:
    held = sum(s.kind == "hands_on" for s in flow.states)
    facts = [f"{held} steps with hands on a foot"] if held else []
    if flow.name != _FIRST and not any(a.to == flow.name for a in arrows):
        facts.append("Knead comes here by itself")
    start = library.states.get(flow.starts)
    words = title(catalogue, start) if start else ""
    return Box(flow.name, "hands_on" if held else "flow", words, tuple(facts))


def _rows(found: Iterable[Way]) -> tuple[Row, ...]:
    """What was added and leads out of nearly everywhere."""
    sources: dict[tuple[str, str], set[str]] = defaultdict(set)
    for way in found:
        if way.move is None and way.to.partition(".")[0] != way.source.partition(".")[0]:
            sources[way.to, label(way)].add(way.source)
    many = [
        key for key, names in sources.items() if len(names) * 2 > len({w.source for w in found})
    ]
    return tuple(Row((by,), to, "") for to, by in many)
