"""A fault found in content: where it is, what is wrong, what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.core.turn import Turn


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """`line` and `column` count from 1; 0: the file as a whole.

    `invariant` is the row of the one that is broken, or "". `example` is the shortest conversation
    that leads there, as text, `conversation` the same in parts.
    """

    file: str
    line: int
    column: int
    what: str
    remedy: str
    example: str = ""
    invariant: str = ""
    conversation: tuple[Turn, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        lines = [f"{place}: {self.what}", f"    remedy: {self.remedy}"]
        if self.example:
            lines += ["    shortest way there:", *(f"      {x}" for x in self.example.splitlines())]
        return "\n".join(lines)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name that is most like this one; "" if none is much like it."""
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1)), "")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy for an unknown name: the nearest known one, or all of them."""
    known = sorted(known)
    near = nearest(word, known)
    if near:
        return f"did you mean '{near}'?"
    return "use one of: " + ", ".join(known) if known else "there is none to choose from"
