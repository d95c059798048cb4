"""The head of a picture: its name, what leads out of every state, and what the shapes mean."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from bot.graph.picture import Picture

_INK, _GREY, _RED, _AMBER = "#1f2933", "#52606d", "#b42318", "#b45309"
_PANEL = "<B>From every state: added by Knead, no flow can change it</B>&#160;&#160;&#160;"
_KINDS = (
    (("card", "boxes", "number"), 'STYLE="ROUNDED" BORDER="1" BGCOLOR="white"', "card"),
    (("flow",), 'STYLE="ROUNDED" BORDER="1" BGCOLOR="white"', "flow"),
    (("hands_on",), f'BORDER="3" COLOR="{_AMBER}" BGCOLOR="#fde3b8"', "hands on a foot"),
    (("decide",), 'BORDER="1" BGCOLOR="#eef1f4"', "decides by itself"),
    (("call",), 'BORDER="1" BGCOLOR="#e6effa"', "runs a flow"),
    (("returns",), 'STYLE="ROUNDED" BORDER="1" BGCOLOR="#cbd2d9"', "the end"),
    (("safety",), f'STYLE="DASHED" BORDER="1" COLOR="{_RED}" BGCOLOR="#fdeceb"', "safety"),
    (("stop",), f'BORDER="1" COLOR="{_RED}" BGCOLOR="#f3b8b2"', "stop"),
    (("outside",), 'STYLE="DOTTED" BORDER="1" BGCOLOR="#f5f7fa"', "elsewhere"),
)
_LINES = (
    ("move", _INK, "──▶ move"),
    ("call", _INK, "━━▶ runs"),
    ("time", _GREY, "──▷ time is up"),
    ("ask", _GREY, "····○ asks"),
    ("safety", _RED, "- - → added for safety"),
)


def header(picture: Picture) -> str:
    """A table in the markup of Graphviz."""
    name = _font(18, _INK, f"<B>{escape(picture.name)}</B>")
    told = _font(10, _GREY, escape(picture.told))
    lines = "".join(f'{x}<BR ALIGN="LEFT"/>' for x in (name, _font(4, _GREY, "&#160;"), told))
    cells = [f'<TD ALIGN="LEFT" VALIGN="TOP">{lines}</TD>']
    if picture.rows:
        cells.append(f'<TD VALIGN="TOP">{_panel(picture)}</TD>')
    cells.append(f'<TD VALIGN="TOP">{_legend(picture)}</TD>')
    return f'<TABLE BORDER="0" CELLSPACING="8"><TR>{"".join(cells)}</TR></TABLE>'


def _panel(picture: Picture) -> str:
    rows = [f'<TR><TD ALIGN="LEFT" COLSPAN="2">{_font(11, _RED, _PANEL)}</TD></TR>']
    for row in picture.rows:
        who = f" ({row.who})" if row.who not in ("", "every state") else ""
        by, to = escape(" · ".join(row.labels)), escape(f"→ {row.to}{who}")
        rows.append(
            f'<TR><TD ALIGN="LEFT">{_font(10, _RED, by)}</TD>'
            f'<TD ALIGN="LEFT">{_font(10, _INK, to)}</TD></TR>'
        )
    table = f'BORDER="2" COLOR="{_RED}" STYLE="DASHED" CELLBORDER="0" CELLSPACING="0"'
    return f'<TABLE {table} CELLPADDING="2">{"".join(rows)}</TABLE>'


def _legend(picture: Picture) -> str:
    kinds, lines = {b.kind for b in picture.boxes}, {a.kind for a in picture.arrows}
    shapes = [_shape(look, name) for of, look, name in _KINDS if kinds.intersection(of)]
    strokes = [_font(10, colour, escape(text)) for kind, colour, text in _LINES if kind in lines]
    return (
        '<TABLE BORDER="0" CELLSPACING="2" CELLPADDING="2">'
        f"<TR>{_cells(shapes)}</TR><TR>{_cells(strokes)}</TR></TABLE>"
    )


def _shape(look: str, name: str) -> str:
    text = _font(10, _INK, f"&#160;{name}&#160;")
    return f'<TABLE {look} CELLBORDER="0"><TR><TD>{text}</TD></TR></TABLE>'


def _cells(texts: Iterable[str]) -> str:
    return "".join(f"<TD>{text}</TD>" for text in texts) or "<TD></TD>"


def _font(size: int, colour: str, text: str) -> str:
    return f'<FONT POINT-SIZE="{size}" COLOR="{colour}">{text}</FONT>'
