"""Flows as values: what a YAML file says, with every target resolved to "flow.state"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Move:
    """A way out of a state. Moves of one name are tried in order; the first whose guards hold goes.

    `name` is an intent (next, quit, ...) or a choice of the author's. `sets` are facts, `raises`
    a flag, `marks` complete the flag a follow-up question is about, `does` names an action of
    bot/core/actions.py, `note` is a text sent beside the card.
    """

    name: str
    to: str
    when: tuple[str, ...] = ()
    sets: tuple[tuple[str, str], ...] = ()
    raises: str = ""
    marks: tuple[str, ...] = ()
    does: str = ""
    note: str = ""
    style: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A line to tick. Raises a flag, asks follow-up questions (states), or both."""

    name: str
    raises: str = ""
    asks: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """A place in a flow. `kind`: card, boxes, number, decide, call, returns, hands_on or safety.

    `offers` names a list of buttons that code makes, `hears` what typed words mean here (when,
    until or place), `locate` the text beside the key that shares a location. `safety` states are
    added by the compiler and speak for themselves. Seconds are whole.
    """

    name: str
    flow: str
    kind: str
    say: str = ""
    picture: str = ""
    moves: tuple[Move, ...] = ()
    boxes: tuple[Box, ...] = ()
    then: str = ""
    unsure: tuple[str, ...] = ()
    number: str = ""
    call: str = ""
    returns: str = ""
    wait: int = 0
    wait_to: str = ""
    zone: str = ""
    seconds: int = 0
    most: int = 0
    ways: tuple[tuple[str, str], ...] = ()
    offers: str = ""
    hears: str = ""
    locate: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """One YAML file. `file` is for error messages.

    `recall`: what is called back, by version of this flow or by revision of the whole.
    """

    name: str
    version: int
    starts: str
    each: tuple[str, ...]
    states: tuple[State, ...]
    file: str = ""
    recall: tuple[int | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """All flows that are served together. `revision` names them and the texts they came with.

    `languages` are those they are served in, as language tags.
    """

    flows: tuple[Flow, ...]
    revision: str
    states: Mapping[str, State] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)

    def flow(self, name: str) -> Flow | None:
        """The flow of that name."""
        return next((f for f in self.flows if f.name == name), None)
