"""Patterns as a graph of words that ends in labels.

A pattern is never spelt out whole: "(a|b) [c] (d|e)" is three steps, not eight phrases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.core.understand_table import PhraseTable, Vocabulary, Words

Nodes = tuple["Node", ...]
_FEW = 32  # so many are quick to follow one by one, and take less memory than together


@dataclass(slots=True, eq=False)
class Node:
    """A place in a pattern: what a phrase that ends here means, and where each word leads.

    Most lead on by one word only: `word` and `on` take far less memory than `after`.
    """

    labels: Words = ()
    after: dict[str, Nodes] | None = None
    word: str = ""
    on: Nodes = ()

    def edges(self) -> Iterable[tuple[str, Nodes]]:
        """Each word that leads on, and where to."""
        if self.after is not None:
            return self.after.items()
        return ((self.word, self.on),) if self.on else ()


Choices = Iterable[Words]  # of one part of a pattern; () where it may be left out


class PhraseGraph:
    """Patterns by their words."""

    def __init__(self) -> None:
        self._starts: dict[str, list[Node]] = {}
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
            self._starts.setdefault(word, []).extend(nodes)
        return node

    def _before(self, on: Node, choices: Choices) -> Node:
        """The place from which each of these choices leads on."""
        labels: Words = ()
        onward: dict[str, list[Node]] = {}
        for words in choices:
            if words:
                edges: Iterable[tuple[str, Nodes]] = ((words[0], (self._link(words, on),)),)
            else:  # left out: what comes after it may begin here
                labels, edges = on.labels, on.edges()
            for word, nodes in edges:
                onward.setdefault(word, []).extend(nodes)
        after = {word: self._one(tuple(dict.fromkeys(nodes))) for word, nodes in onward.items()}
        if len(after) > 1:
            return Node(labels, after)
        word, ons = next(iter(after.items()), ("", ()))
        return Node(labels, None, word, ons)

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

    def table(self, words: Vocabulary | None = None) -> PhraseTable:
        """The same, as it is looked up. `words`: those of several tables, where they share them."""
        starts = {word: _together(nodes) for word, nodes in self._starts.items()}
        nodes = _numbered(Node((), starts))
        if words is None:
            words = Vocabulary({word for node in nodes for word, _ in node.edges()})
        places = (((word, nodes[on]) for word, ons in node.edges() for on in ons) for node in nodes)
        labels = {at: node.labels for node, at in nodes.items() if node.labels}
        return PhraseTable(places, labels, words)

    def shared(self) -> Iterator[tuple[str, Words]]:
        """Each phrase that has several labels, with these in the order in which they were added."""
        leads = _Leads()
        seen: set[Nodes] = set()
        todo = [(word, tuple(nodes)) for word, nodes in self._starts.items()]
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
            todo += [(f"{said} {word}", ons) for word, ons in _onward(nodes).items()]


def _onward(nodes: Iterable[Node]) -> dict[str, Nodes]:
    """Where each word leads from any of these places."""
    onward: dict[str, list[Node]] = {}
    for node in nodes:
        for word, ons in node.edges():
            onward.setdefault(word, []).extend(ons)
    return {word: tuple(ons) for word, ons in onward.items()}


def _together(nodes: Sequence[Node]) -> Nodes:
    """The places that one word leads to: many as a single one, with all that leads on from them.

    Hundreds of phrases may begin with one word (in Japanese with one character). To follow them one
    by one takes most of the time of a reading; further on few of them are left.
    """
    if len(nodes) <= _FEW:
        return tuple(nodes)
    labels = tuple(dict.fromkeys(label for node in nodes for label in node.labels))
    return (Node(labels, _onward(nodes)),)


def _numbered(first: Node) -> dict[Node, int]:
    """All places that can be reached, from 0 on."""
    nodes, todo = {first: 0}, [first]
    while todo:
        for _, ons in todo.pop().edges():
            for on in ons:
                if on not in nodes:
                    nodes[on] = len(nodes)
                    todo.append(on)
    return nodes


class _Leads(dict[Node, str]):
    """The label of the pattern that a place is in: all its ways end there."""

    def __missing__(self, node: Node) -> str:
        found = node.labels[0] if node.labels else self[next(iter(node.edges()))[1][0]]
        self[node] = found
        return found
