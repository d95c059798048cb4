"""A picture as DOT, the language of Graphviz.

Kinds differ in shape and line as well as in colour, so that they are told apart in grey. The sizes
of texts are reckoned here: then a picture is the same whichever fonts a machine has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from textwrap import wrap

from bot.graph.header import header
from bot.graph.picture import Arrow, Box, Picture

_FONT = "Helvetica,Arial,sans-serif"
_INK, _GREY, _RED, _AMBER = "#1f2933", "#52606d", "#b42318", "#b45309"
_POINTS = 72  # to the inch
_WIDE, _NARROW = 176, 116  # points: a card, a place elsewhere
_LETTER = 0.56  # mean width of a letter, as a part of its size
_LEADING = 1.25
_BOUND = "\u00a0"  # a space at which no line breaks
EVERY_STEP = "(every step)"  # what stands above the steps with hands on
_GRAPH = (
    f'fontname="{_FONT}" bgcolor=white compound=true nodesep=0.25 ranksep=0.3 pad=0.2'
    " labelloc=t labeljust=l"
)
_HELD = "cluster_hands_on"

_BOXES = {
    "card": f'shape=box style="rounded,filled" fillcolor=white color="{_INK}"',
    "boxes": f'shape=box style="rounded,filled" fillcolor=white color="{_INK}"',
    "number": f'shape=box style="rounded,filled" fillcolor=white color="{_INK}"',
    "decide": f'shape=hexagon style=filled fillcolor="#eef1f4" color="{_GREY}"',
    "call": f'shape=box peripheries=2 style=filled fillcolor="#e6effa" color="{_INK}"',
    "flow": f'shape=box style="rounded,filled" fillcolor=white color="{_INK}"',
    "returns": f'shape=box style="rounded,filled" fillcolor="{_INK}" color="{_INK}"',
    "hands_on": f'shape=box style=filled fillcolor="#fde3b8" color="{_AMBER}" penwidth=3',
    "safety": f'shape=octagon style="filled,dashed" fillcolor="#fdeceb" color="{_RED}"',
    "stop": f'shape=octagon style=filled fillcolor="{_RED}" color="{_RED}"',
    "outside": f'shape=box style="filled,dotted" fillcolor="#f5f7fa" color="{_GREY}"',
    "missing": f'shape=box style=filled fillcolor=white color="{_RED}" penwidth=3',
}
_ARROWS = {
    "move": f'color="{_INK}"',
    "ask": f'color="{_GREY}" arrowhead=odot style=dotted penwidth=1.5',
    "time": f'color="{_GREY}" arrowhead=empty',
    "safety": f'color="{_RED}" arrowhead=vee style=dashed',
    "call": f'color="{_INK}" penwidth=2.5',
}
_TONES = {"returns": ("white", "#d9e2ec"), "stop": ("white", "white"), "missing": (_RED, _RED)}
_BOLD, _PLAIN = "bold", "plain"
_SMALL, _MIDDLE, _LARGE = 9, 11, 14
_GAP = (5, _RED, _PLAIN, _BOUND)  # a line without words


def dot(picture: Picture) -> str:
    """The text of the picture. Names and texts are escaped."""
    held = [b for b in picture.boxes if b.kind == "hands_on"]
    free = [b for b in picture.boxes if b.kind != "hands_on"]
    lines = [
        f"digraph {_quoted(picture.name)} {{",
        f"  graph [{_GRAPH} label=<{header(picture)}>];",
        f'  node [fontname="{_FONT}" fixedsize=true];',
        f'  edge [fontname="{_FONT}" arrowsize=0.7];',
        f'  "(start)" [shape=circle style=filled width=0.16 fillcolor="{_INK}" label=""];',
        *(_group(held, picture) if picture.caption else (f"  {_box(b, '')}" for b in held)),
        *(f"  {_box(b, picture.name)}" for b in free),
        f'  "(start)" -> {_quoted(picture.starts)} [{_ARROWS["move"]}];',
        *(f"  {_arrow(a)}" for a in picture.arrows),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _box(box: Box, flow: str) -> str:
    strong, weak = _TONES.get(box.kind, (_INK, _GREY))
    width: float = _NARROW if box.kind in ("decide", "outside", "returns", "stop") else _WIDE
    name = box.name.removeprefix(f"{flow}.")
    width = max(width, len(name) * _LARGE * _LETTER + 8)
    rows = [(_LARGE, strong, _BOLD, name)]
    if box.title.casefold() != name.replace("_", " "):
        rows += [(_MIDDLE, weak, _PLAIN, x) for x in _folded(box.title, width, _MIDDLE)]
    rows += [
        (_MIDDLE, strong, _PLAIN, x) for fact in box.facts for x in _folded(fact, width, _MIDDLE)
    ]
    for labels, to in box.exits:
        told = (*labels[:-1], f"{labels[-1]} → {to}")
        rows += [(_SMALL, weak, _PLAIN, x) for x in _listed(told, _letters(width, _SMALL))]
    height = sum(size * _LEADING for size, *_ in rows) + 12
    label = "<BR/>".join(_words(*row) for row in rows)
    size = _size(width, height) + (" group=steps" if box.kind == "hands_on" else "")
    return f"{_quoted(box.name)} [{_BOXES[box.kind]} {size} label=<{label}>];"


def _size(width: float, height: float) -> str:
    return f"width={width / _POINTS:.2f} height={height / _POINTS:.2f}"


def _words(size: float, colour: str, weight: str, text: str) -> str:
    words = escape(text)
    words = f"<B>{words}</B>" if weight == _BOLD else words
    return f'<FONT POINT-SIZE="{size}" COLOR="{colour}">{words}</FONT>'


def _letters(width: float, size: float) -> int:
    return int((width - 8) / (size * _LETTER)) + 2


def _folded(text: str, width: float, size: float) -> list[str]:
    return wrap(text, _letters(width, size))


def _listed(texts: Iterable[str], letters: int) -> list[str]:
    """Lines that break between the texts, not within one that fits."""
    bound = (text.replace(" ", _BOUND) for text in texts)
    lines = wrap(f"{_BOUND}· ".join(bound), letters, break_long_words=False)
    return [line.replace(_BOUND, " ") for line in lines]


def _group(held: Sequence[Box], picture: Picture) -> Iterable[str]:
    """The steps with hands on a foot, and what holds in each of them."""
    folded = [x for text in picture.caption for x in wrap(text, 42)]
    rows = [(_LARGE, _AMBER, _BOLD, "Hands on a foot: every step"), _GAP]
    rows += [(_SMALL, _RED, _PLAIN, x) for x in folded]
    height = sum(size * _LEADING for size, *_ in rows) + 6
    label = '<BR ALIGN="LEFT"/>'.join(_words(*row) for row in rows)
    yield f"  subgraph {_HELD} {{"
    yield f'    graph [label="" style=filled fillcolor="#fff9ee" color="{_AMBER}" margin=12];'
    size = _size(_WIDE * 1.25, height)
    yield f'    "{EVERY_STEP}" [shape=none {size} label=<{label}<BR ALIGN="LEFT"/>>];'
    yield from (f"    {_box(b, picture.name)}" for b in held)
    yield f'    "{EVERY_STEP}" -> {_quoted(held[0].name)} [style=invis];'
    yield "  }"


def _arrow(arrow: Arrow) -> str:
    given = [_ARROWS[arrow.kind]]
    if arrow.labels == ("next",):
        given.append("weight=9")  # the steps stand below each other
    if arrow.from_held:
        given.append(f"ltail={_HELD} penwidth=2.5")
    if arrow.to_held:
        given.append(f"lhead={_HELD} penwidth=2.5")
    if arrow.labels:
        given.append(f"label={_label(arrow)}")
    return f"{_quoted(arrow.source)} -> {_quoted(arrow.to)} [{' '.join(given)}];"


def _label(arrow: Arrow) -> str:
    colour = _RED if arrow.kind == "safety" else _INK
    lines = _listed(arrow.labels, 24)
    width = max(len(x) for x in lines) * _MIDDLE * _LETTER + 6
    height = len(lines) * _MIDDLE * _LEADING + 2
    text = "<BR/>".join(_words(_MIDDLE, colour, _PLAIN, x) for x in lines)
    return (
        f'<<TABLE BORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD FIXEDSIZE="TRUE"'
        f' WIDTH="{width:.0f}" HEIGHT="{height:.0f}">{text}</TD></TR></TABLE>>'
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
