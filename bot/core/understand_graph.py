"""Patterns as a graph of words that ends in labels, in which the longest phrase is found.

A pattern is never spelt out whole: "(a|b) [c] (d|e)" is three steps, not eight phrases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` (excluded) carry `labels`."""

    start: int
    end: int
    labels: Words


Nodes = tuple["Node", ...]


@dataclass(slots=True, eq=False)
class Node:
    """A place in a pattern: what a phrase that ends here means, and where each word leads.

    Most lead on by one word only: `word` and `on` take far less memory than `after`.
    """

    labels: Words = ()
    after: dict[str, Nodes] | None = None
    word: str = ""
    on: Nodes = ()

    def onward(self, word: str) -> Nodes:
        """The places that `word` leads to from here."""
        if self.after is not None:
            return self.after.get(word, ())
        return self.on if word == self.word else ()

    def edges(self) -> Iterable[tuple[str, Nodes]]:
        """Each word that leads on, and where to."""
        if self.after is not None:
            return self.after.items()
        return ((self.word, self.on),) if self.on else ()


Choices = Iterable[Words]  # of one part of a pattern; () where it may be left out


class PhraseGraph:
    """Patterns by their words; the longest phrase that fits is found."""

    def __init__(self) -> None:
        self._starts: dict[str, Nodes] = {}
        self._ends: dict[str, Node] = {}
        self._links: dict[tuple[str, Node], Node] = {}
        self._kept: dict[Nodes, Nodes] = {}

    def add(self, parts: Sequence[Choices], label: str) -> Node:
        """A pattern by its parts, in order; returns where it begins. Not all may be left out.

        A phrase may stand in several patterns, and carries the labels of all.
        """
        node = self._ends.setdefault(label, Node((label,)))
        for choices in reversed(parts):
            node = self._before(node, choices)
        for word, nodes in node.edges():
            self._starts[word] = self._one((*self._starts.get(word, ()), *nodes))
        return node

    def _before(self, on: Node, choices: Choices) -> Node:
        """The place from which each of these choices leads on."""
        labels: Words = ()
        after: dict[str, Nodes] = {}
        for words in choices:
            if words:
                edges: Iterable[tuple[str, Nodes]] = ((words[0], (self._link(words, on),)),)
            else:  # left out: what comes after it may begin here
                labels, edges = on.labels, on.edges()
            for word, nodes in edges:
                after[word] = self._one((*after.get(word, ()), *nodes))
        if len(after) > 1:
            return Node(labels, after)
        word, nodes = next(iter(after.items()), ("", ()))
        return Node(labels, None, word, nodes)

    def _link(self, words: Words, on: Node) -> Node:
        """Where all but the first of these words lead on; endings that are alike are one."""
        for word in reversed(words[1:]):
            key = (word, on)
            if key not in self._links:
                self._links[key] = Node((), None, word, self._one((on,)))
            on = self._links[key]
        return on

    def _one(self, nodes: Nodes) -> Nodes:
        return self._kept.setdefault(nodes, nodes)

    def close(self) -> None:
        """Give back what only `add` needs: nothing is added after that."""
        self._links, self._kept = {}, {}

    def longest(self, line: Sequence[Words], start: int) -> Match | None:
        """The longest phrase that begins at `start`; `line` holds the keys of each token."""
        best: Match | None = None
        ways: list[Sequence[Node]] = [
            self._starts[key] for key in line[start] if key in self._starts
        ]
        at = start
        while ways:
            at += 1
            labels = [label for nodes in ways for node in nodes for label in node.labels]
            if labels:  # "pain" and "pain*": both
                best = Match(start, at, tuple(dict.fromkeys(labels)))
            if at == len(line):
                break
            ways = [on for nodes in ways for key in line[at] if (on := _onward(nodes, key))]
        return best

    def shared(self) -> Iterator[tuple[str, Words]]:
        """Each phrase that has several labels, with these in the order in which they were added."""
        leads = _Leads()
        seen: set[Nodes] = set()
        todo: list[tuple[str, Nodes]] = list(self._starts.items())
        while todo:
            said, nodes = todo.pop()
            if len(nodes) == 1 or nodes in seen:
                continue
            if all(leads[node] == leads[nodes[0]] for node in nodes):
                continue  # whatever follows, it has this one label
            seen.add(nodes)
            labels = tuple(dict.fromkeys(label for node in nodes for label in node.labels))
            if len(labels) > 1:
                yield said, labels
            words = dict.fromkeys(word for node in nodes for word, _ in node.edges())
            todo += [(f"{said} {word}", tuple(_onward(nodes, word))) for word in words]


class _Leads(dict[Node, str]):
    """The label of the pattern that a place is in: all its ways end there."""

    def __missing__(self, node: Node) -> str:
        found = node.labels[0] if node.labels else self[next(iter(node.edges()))[1][0]]
        self[node] = found
        return found


def _onward(nodes: Sequence[Node], word: str) -> list[Node]:
    return [on for node in nodes for on in node.onward(word)]
