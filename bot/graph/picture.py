"""What is drawn, before it has a shape: boxes, arrows, and what goes out of every state."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A state, a flow, or a place elsewhere.

    `kind`: that of the state, or flow, outside, stop, missing. `exits` are the ways that are
    written into the box and not drawn: what is pressed, and where it leads.
    """

    name: str
    kind: str
    title: str = ""
    facts: tuple[str, ...] = ()
    exits: tuple[tuple[tuple[str, ...], str], ...] = ()


@dataclass(frozen=True, slots=True)
class Arrow:
    """`kind`: move, ask, time or safety. `held`: it goes from, or to, the steps as a group."""

    source: str
    to: str
    kind: str
    labels: tuple[str, ...] = ()
    from_held: bool = False
    to_held: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A way that many states share: from whom, by what, where to."""

    labels: tuple[str, ...]
    to: str
    who: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`caption` stands above the steps with hands on; `rows` in the panel of shared ways."""

    name: str
    told: str
    starts: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    rows: tuple[Row, ...] = ()
    caption: tuple[str, ...] = ()
