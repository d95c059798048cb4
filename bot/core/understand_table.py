"""A graph of phrases as arrays of numbers, in which the longest phrase is found.

The same graph as objects would take ten times the memory, and there is one for each language.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

_MOST_SHORT = 1 << 16  # so many numbers fit in two bytes

Words = tuple[str, ...]
Edge = tuple[str, int]  # a word, and the place it leads to


class Vocabulary:
    """The words of a language in order, which is their number; a dictionary of them takes more."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._code = "H" if len(self._words) <= _MOST_SHORT else "I"

    def array(self) -> array[int]:
        """An empty one, for numbers of these words."""
        return array(self._code)

    def numbers(self, words: Iterable[str]) -> list[int]:
        """The numbers of those that are among them."""
        found = []
        for word in words:
            at = bisect_left(self._words, word)
            if at < len(self._words) and self._words[at] == word:
                found.append(at)
        return found

    def __contains__(self, word: str) -> bool:
        return bool(self.numbers([word]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def some(self, words: Iterable[str]) -> WordSet:
        """These, which are among them."""
        found = self.array()
        found.extend(sorted(self.numbers(words)))
        return WordSet(self, found)

    def word(self, number: int) -> str:
        """The word of a number."""
        return self._words[number]


@dataclass(frozen=True, slots=True)
class WordSet:
    """Some words of a vocabulary, by their numbers, in order."""

    of: Vocabulary
    numbers: array[int]

    def __contains__(self, word: str) -> bool:
        return any(self._has(number) for number in self.of.numbers([word]))

    def _has(self, number: int) -> bool:
        at = bisect_left(self.numbers, number)
        return at < len(self.numbers) and self.numbers[at] == number

    def __iter__(self) -> Iterator[str]:
        return map(self.of.word, self.numbers)

    def begins(self, start: str) -> bool:
        """Whether one of them begins so."""
        at = bisect_left(self.numbers, start, key=self.of.word)
        return at < len(self.numbers) and self.of.word(self.numbers[at]).startswith(start)


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` (excluded) carry `labels`."""

    start: int
    end: int
    labels: Words


class PhraseTable:
    """`places` are the edges that lead on from each place, `labels` what a phrase means that ends.

    Phrases begin at place 0. All words are among `words`.
    """

    def __init__(
        self,
        places: Iterable[Iterable[Edge]],
        labels: Mapping[int, Words],
        words: Vocabulary,
    ) -> None:
        self._labels, self._vocabulary = labels, words
        self._first = array("I", [0])  # of each place, where its edges begin
        self._words = words.array()  # of each edge, in order within a place
        self._to = array("I")
        for edges in places:
            for word, to in sorted(edges, key=itemgetter(0)):  # keeps the order of one word's
                self._words.append(words.numbers([word])[0])
                self._to.append(to)
            self._first.append(len(self._to))

    def longest(self, line: Sequence[Words], start: int) -> Match | None:
        """The longest phrase that begins at `start`; `line` holds the keys of each token."""
        best: Match | None = None
        ways: list[Sequence[int]] = [(0,)]
        for at in range(start, len(line)):
            words = self._vocabulary.numbers(line[at])
            ways = [on for places in ways for word in words if (on := self._onward(places, word))]
            if not ways:
                break
            labels = [x for places in ways for place in places for x in self._labels.get(place, ())]
            if labels:  # "pain" and "pain*": both
                best = Match(start, at + 1, tuple(dict.fromkeys(labels)))
        return best

    def _onward(self, places: Sequence[int], word: int) -> list[int]:
        """Where `word` leads to from these places."""
        onward: list[int] = []
        for place in places:
            past = self._first[place + 1]
            at = bisect_left(self._words, word, self._first[place], past)
            while at < past and self._words[at] == word:
                onward.append(self._to[at])
                at += 1
        return onward
