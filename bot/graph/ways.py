"""The ways out of every state, as the compiled machine has them: the author's and the added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.flow import Library, Move, State
from bot.core.machine import ASKED, Guard, Hook, Moves


@dataclass(frozen=True, slots=True)
class Way:
    """One transition. `to` is "" where it stays. `move` is None for what the compiler added."""

    source: str
    trigger: str
    to: str
    guarded: bool
    move: Move | None = None


class _Listing(Moves):
    """The machine as it is built for serving, and a list of what was added to it."""

    def __init__(self, library: Library) -> None:
        self.ways: list[Way] = []
        self._written: Move | None = None
        super().__init__(library)

    def add(
        self,
        trigger: str,
        source: str,
        to: str | None,
        when: Iterable[Guard] = (),
        does: Iterable[Hook] = (),
    ) -> None:
        guards = list(when)
        super().add(trigger, source, to, guards, does)
        self.ways.append(Way(source, trigger, to or "", bool(guards), self._written))

    def _move(self, state: State, move: Move, trigger: str = "") -> None:
        self._written = move
        super()._move(state, move, trigger)
        self._written = None


def ways(library: Library) -> tuple[Way, ...]:
    """All transitions, in the order in which they are tried.

    Left out is what can never go, because an unguarded one of that name stands before it.
    """
    certain: set[tuple[str, str]] = set()
    open_: list[Way] = []
    for way in _Listing(library).ways:
        if (way.source, way.trigger) in certain:
            continue
        open_.append(way)
        if not way.guarded:
            certain.add((way.source, way.trigger))
    return tuple(dict.fromkeys(open_))


def label(way: Way) -> str:
    """What the arrow of an added way says."""
    kind, _, name = way.trigger.partition(":")
    if way.to == ASKED:
        return f"{way.trigger} in a massage"
    return {"timer": f"{name} timer", "jump": f"{name} flag"}.get(kind, way.trigger)
