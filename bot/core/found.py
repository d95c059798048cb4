"""What an exploration finds: the places it comes to, and the faults, each with the way there."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.issues import Issue
from bot.core.monitor import Monitor
from bot.core.session import Person, Session

Path = tuple[str, ...]  # a conversation: what was said, from the first message on


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a place, the row of the invariant that it breaks, and the way there."""

    place: str
    what: str
    remedy: str
    row: str
    path: Path


@dataclass(slots=True)
class Explored:
    """How far the exploration went, and what it found. `proven` are rows of invariants."""

    states: int = 0
    transitions: int = 0
    proven: tuple[str, ...] = ()
    places: set[str] = field(default_factory=set)
    faults: dict[tuple[str, str], Fault] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def add(self, other: Explored) -> None:
        """What another explorer found."""
        self.states += other.states
        self.transitions += other.transitions
        self.places |= other.places
        self.issues += other.issues
        for one in other.faults.values():
            self.tell(one)

    def tell(self, fault: Fault) -> None:
        """One more fault. Of the same in the same place, the shorter conversation is kept."""
        at = (fault.place, fault.what)
        before = self.faults.get(at)
        if before is None or len(fault.path) < len(before.path):
            self.faults[at] = fault


@dataclass(slots=True)
class Node:
    """A place, and the conversation that led there."""

    person: Person
    session: Session
    now: float
    monitor: Monitor
    path: Path = ()
