"""Random conversations that merge nothing, held against what the exploration knows.

`Walks` goes from person to person; each goes on until it has come home often enough. In every place
one thing happens of all that can: what the exploration tries there, and more: each word that means
nothing there, rooms aside in the middle of a massage, and for some people several yeses in one
screening. No invariant may break. Where one yes a screening was enough, each place must have a key
that the exploration came to.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.core.explore import Explorer, first_node
from bot.core.found import Node, Path
from bot.core.happenings import Happening, Happenings, overdue
from bot.core.intents import INTENTS, KINDS, Intent

LONG = 120  # steps of one person
# What leads to the first touch: chosen more often than chance would.
_ONWARD = frozenset(
    (
        *("pick start", "pick adult", "none", "pick nothing_changed", "pick looks_fine", "next"),
        *("number 0", "pick figure_four", "pick partner", "pick plain", "pick begin", "done"),
        *("pick clinician_ok", "pick left", "pick right", "pick toes", "pick ankle", "pick no"),
        *("(wait 25 hours)", "(wait 3 days)"),
    )
)
# With hands on, or off for a while: what keeps the massage going.
_GOES_ON = frozenset(
    (
        *("next", "fine", "harder", "hurts", "hurts 2", "hurts 5", "skip", "resume", "back"),
        *("tickle", "repeat", "pause", "unclear", "(timer) check", "(timer) cue"),
    )
)
_MASSAGE = "foot_massage"
_DOOR = frozenset({"home", "screening", "prepare", "session", "care"})


@dataclass(frozen=True, slots=True)
class Unknown:
    """A place that the exploration never came to, and the conversation that led there."""

    place: str
    path: Path


@dataclass(slots=True)
class Walked:
    """How far the walks went, where they found hands on a foot, and what was wrong."""

    steps: int = 0
    touching: int = 0
    several: int = 0  # steps of people with several yeses
    unknown: list[Unknown] = field(default_factory=list)


class Walks:
    """Walks through the flows that `whole` has explored. The same seed gives the same walks."""

    def __init__(self, whole: Explorer, seed: int) -> None:
        self._whole = whole
        self._judge = Explorer(whole.engine)
        self._at = Happenings(whole.engine).at
        self._random = random.Random(seed)
        self.walked = Walked()

    @property
    def faults(self) -> list[str]:
        """The invariants that broke, each with its conversation."""
        return [f"{one.what}: {' > '.join(one.path)}" for one in self._judge.found.faults.values()]

    def go(self, steps: int) -> Walked:
        """At least so many steps."""
        several = False
        while self.walked.steps < steps:
            self._person(several=several)
            several = not several
        return self.walked

    def _person(self, *, several: bool) -> None:
        node, walked = first_node(), self.walked
        for _ in range(LONG):
            one = self._chosen(node, several=several)
            after = self._judge.go(node, one)
            if after is None:
                return  # told as a fault
            after.path = (*node.path, one.said)
            walked.steps += 1
            walked.touching += after.session.pressure > 0
            walked.several += several
            # Where a timer is due nothing else happens: what comes of it is looked at.
            passing = overdue(after.session, after.now)
            if not (several or passing or self._whole.knows(after)):
                walked.unknown.append(Unknown(after.session.state, after.path))
                return
            node = after

    def _chosen(self, node: Node, *, several: bool) -> Happening:
        usual = list(self._at(node.person, node.session, node.now))
        if overdue(node.session, node.now):
            return usual[0]
        drawn, likely = self._random.random(), self._likely(node)
        eager = 0.95 if node.session.touched or not node.person.history else 0.8
        if drawn < eager and (some := [one for one in usual if one.said in likely]):
            return self._random.choice(some)
        if several and (ticks := list(_ticks(self._whole, node))) and drawn < 0.98:
            return self._random.choice(ticks)
        return self._random.choice([*usual, *_more(node)])

    def _likely(self, node: Node) -> frozenset[str]:
        """What leads to a foot, or keeps hands on it."""
        place = self._whole.engine.library.states[node.session.state]
        if place.flow == _MASSAGE:
            return _GOES_ON if self._random.random() < 0.75 else frozenset()
        if place.flow not in _DOOR:
            return frozenset()
        moves = {move.name for move in place.moves}
        return _ONWARD if "next" in moves else _ONWARD - {"next"}


def _more(node: Node) -> Iterator[Happening]:
    """What the exploration does not try in every place."""
    words = [Intent(name) for name in INTENTS if name not in ("sharp", "choose", "number")]
    words += [Intent("sharp", kind) for kind in KINDS]
    words += [Intent("hurts", number=n) for n in (2, 5)]
    words += [Intent("media"), Intent("stale", choice="old"), Intent("blocked")]
    rooms = ("settings", "remind", "timezone", "delete", "privacy", "history", "export", "nonsense")
    for intent in (*words, *(Intent("command", choice=room) for room in rooms)):
        told = (intent.name, intent.kind, intent.choice, intent.number)
        said = " ".join(str(part) for part in told if part)
        yield Happening(said, intent, node.now + 1, node.person, node.session)


def _ticks(whole: Explorer, node: Node) -> Iterator[Happening]:
    """Boxes that are not ticked yet, whatever was said before."""
    place = whole.engine.library.states[node.session.state]
    for box in place.boxes:
        if box.name not in node.session.ticked:
            tick = Intent("tick", choice=box.name)
            said = f"tick {box.name}"
            yield Happening(said, tick, node.now + 1, node.person, node.session)
