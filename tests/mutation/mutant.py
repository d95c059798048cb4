"""A mutant: one file of the project with one thing changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Mutant:
    """`place`: the state or function it is in. `edit` tells the change, `text` is the new file."""

    file: str
    line: int
    place: str
    edit: str
    text: str

    @property
    def name(self) -> str:
        """Names it in lists: the line is left out, as lines move."""
        return f"{self.file}: {self.place}: {self.edit}"


def numbered(mutants: Iterable[Mutant]) -> list[Mutant]:
    """The same edit twice in a place gets a number, so that names are unique."""
    met: Counter[str] = Counter()
    out = []
    for one in mutants:
        met[one.name] += 1
        count = met[one.name]
        out.append(replace(one, edit=f"{one.edit} ({count})") if count > 1 else one)
    return out
