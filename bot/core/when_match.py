"""The patterns of a language as tries, and the phrases about time that are found in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from sys import intern

from bot.core.understand_patterns import expand
from bot.core.understand_text import Token
from bot.core.when_text import Mender, dial, lex
from bot.core.when_words import TimeWords

_SLOT = re.compile(r"\{(\w+)\}")
_NAMES = ("numbers", "ordinals", "weekdays", "months", "spans", "days")  # what slots look up
_OTHER = ("compounds", "spelling", *_NAMES)
_BUILT_IN = (("weekday", "{weekday}"), ("length", "{span}"), ("length_days", "{days}"))
_UNIT = range(1, 10)
_TENS = range(20, 100, 10)
_TWO_DIGITS = 10
_PAIR = 2
_CENTURY = 2000
_HOURS = 24
_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Slot:
    """What stood in a {slot}: the value, and the digits it was written with, or ""."""

    name: str
    value: float
    digits: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A phrase of a section, under a key, at tokens `start` to `end` (excluded)."""

    kind: str
    key: str
    slots: tuple[Slot, ...]
    start: int
    end: int

    def slot(self, *names: str) -> Slot | None:
        """The first slot of one of these names."""
        return next((slot for slot in self.slots if slot.name in names), None)


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    means: list[tuple[str, str]] = field(default_factory=list)


def _shared(node: _Node, kept: dict[object, _Node]) -> _Node:
    """The same, with one of all branches that are alike, which most are."""
    words = {word: _shared(after, kept) for word, after in node.words.items()}
    slots = {name: _shared(after, kept) for name, after in node.slots.items()}
    look = (
        *node.means,
        *((word, id(after)) for word, after in words.items()),
        *(("{", name, id(after)) for name, after in slots.items()),
    )
    if look not in kept:
        kept[look] = _Node(words, slots, node.means)
    return kept[look]


_Found = tuple[int, int, list[tuple[str, str]], tuple[Slot, ...]]  # end, words, meanings, slots


class Grammar:
    """The compiled patterns of a language."""

    def __init__(self, words: TimeWords) -> None:
        self._words = words
        self._known: set[str] = set()
        self._lexed: dict[str, list[Token]] = {}  # many patterns have pieces in common
        self.tries = {name: _Node() for name in (*_NAMES, "main")}
        for name in _NAMES:
            for key, pattern in words.patterns(name):
                self._add(name, name, key, pattern)
        self._compound()
        for kind, pattern in _BUILT_IN:  # first: a weekday wins over a number of the same name
            self._add("main", kind, "", pattern)
        for name in words.sections:
            if name not in _OTHER:
                for key, pattern in words.patterns(name):
                    self._add("main", name, key, pattern)
        kept: dict[object, _Node] = {}
        self.tries = {name: _shared(trie, kept) for name, trie in self.tries.items()}
        self.mender = self._mender()
        self._lexed.clear()

    def lex(self, text: str) -> list[Token]:
        """The tokens of a text or a pattern."""
        return lex(text, split_apostrophes=self._words.split_apostrophes)

    def _add(self, trie: str, kind: str, key: str, pattern: str) -> None:
        lexed = self._lexed
        for plain in expand(pattern):
            node = self.tries[trie]
            for at, piece in enumerate(_SLOT.split(plain)):
                if at % 2:
                    node = node.slots.setdefault(piece, _Node())
                    continue
                if piece not in lexed:
                    lexed[piece] = self.lex(piece)
                for token in lexed[piece]:
                    word = intern(token.text)
                    node = node.words.setdefault(word, _Node())
                    self._known.add(word)
            empty = node is self.tries[trie]  # it would match without ever moving on
            if not empty and (kind, key) not in node.means:
                node.means.append((kind, key))

    def _compound(self) -> None:
        """25 from the words for 20 and 5, in the order that the language has."""
        said = [(int(key), text) for key, text in self._words.patterns("numbers")]
        for _, pattern in self._words.patterns("compounds"):
            for tens, ten in ((n, text) for n, text in said if n in _TENS):
                for unit, one in ((n, text) for n, text in said if n in _UNIT):
                    text = pattern.replace("{tens}", f"({ten})").replace("{unit}", f"({one})")
                    self._add("numbers", "numbers", str(tens + unit), text)

    def _mender(self) -> Mender:
        spelling = {
            "".join(token.text for token in self.lex(wrong)): self.lex(right)
            for right, mistakes in self._words.sections.get("spelling", {}).items()
            for wrong in mistakes
        }
        days = [
            token.text
            for _, pattern in self._words.patterns("weekdays")
            for plain in expand(pattern)
            for token in self.lex(plain)
        ]
        return Mender(
            self._known,
            spelling,
            prefixes=self._words.prefixes,
            joined=self._words.joined,
            ranged=days,
        )


class Match:
    """One line of tokens against a grammar."""

    def __init__(self, grammar: Grammar, line: Sequence[Token]) -> None:
        self._tries = grammar.tries
        self._line = line
        self._kept: dict[tuple[str, int], list[tuple[int, Slot]]] = {}

    def items(self) -> list[Item]:
        """The line from left to right, always by the longest phrase.

        What no phrase fits is of kind `unknown`, or `mark`, or `dial` (a clock face).
        """
        found: list[Item] = []
        at = 0
        while at < len(self._line):
            end, _, means, slots = self._longest("main", at)
            if not means:
                end, means = at + 1, [self._other(self._line[at])]
            found += (Item(kind, key, slots, at, end) for kind, key in means)
            at = end
        return found

    def _other(self, token: Token) -> tuple[str, str]:
        minutes = dial(token)
        if minutes is not None:
            return "dial", str(minutes)
        if token.kind in {"word", "one", "number", "sign"}:
            return "unknown", ""
        return "mark", "minus" if token.kind == "minus" else token.text

    def _longest(self, trie: str, at: int) -> _Found:
        found = self._walk(self._tries[trie], at, 0, ())
        return max(found, key=lambda one: one[:2], default=(at, 0, [], ()))

    def _walk(self, node: _Node, at: int, words: int, slots: tuple[Slot, ...]) -> Iterator[_Found]:
        if node.means:
            yield at, words, node.means, slots
        if at == len(self._line):
            return
        after = node.words.get(self._line[at].text)
        if after is not None:
            yield from self._walk(after, at + 1, words + 1, slots)
        for name, after in node.slots.items():
            for end, slot in self._slot(name, at):
                yield from self._walk(after, end, words, (*slots, slot))

    def _slot(self, name: str, at: int) -> list[tuple[int, Slot]]:
        key = (name, at)
        if key not in self._kept:
            self._kept[key] = list(self._fill(name, at))
        return self._kept[key]

    def _fill(self, name: str, at: int) -> Iterator[tuple[int, Slot]]:
        if name in {"weekday", "month"}:
            yield from self._looked_up(name, f"{name}s", at)
        elif name in {"span", "days"}:
            yield from self._length(name, at)
        else:
            if self._line[at].kind == "number":
                yield from self._digits(name, at)
            if name in {"day", "nth"}:
                yield from self._looked_up(name, "ordinals", at)
            if name not in {"nth", "hhmm", "year", "yy", "month_number"}:
                yield from self._counted(name, at)

    def _looked_up(self, name: str, trie: str, at: int) -> Iterator[tuple[int, Slot]]:
        for end, _, means, _ in self._walk(self._tries[trie], at, 0, ()):
            yield end, Slot(name, int(means[0][1]))

    def _counted(self, name: str, at: int) -> Iterator[tuple[int, Slot]]:
        """Numbers in words. Not every slot takes every number."""
        for end, slot in self._looked_up(name, "numbers", at):
            if _fits(name, int(slot.value)):
                yield end, slot

    def _digits(self, name: str, at: int) -> Iterator[tuple[int, Slot]]:
        text = self._line[at].text
        value = int(text) if len(text) <= _LONG[name] else -1
        if value >= 0 and _fits_digits(name, text):
            yield at + 1, Slot(name, value + _CENTURY if name == "yy" else value, text)
        if name == "number" and [t.text for t in self._line[at + 1 : at + 2]] in _POINTS:
            tail = self._line[at + 2 : at + 3]
            if tail and tail[0].kind == "number":
                yield at + 3, Slot(name, float(f"{text}.{tail[0].text}"), text)

    def _length(self, name: str, at: int) -> Iterator[tuple[int, Slot]]:
        """A length of time, in minutes or days, and what follows it: "1 hour 30 minutes"."""
        trie = "spans" if name == "span" else name
        for end, _, means, slots in self._walk(self._tries[trie], at, 0, ()):
            value = _length(means[0][1], slots)
            yield end, Slot(name, value)
            if name == "span":
                start = end + self._joined(end)
                more = self._slot(name, start) if start < len(self._line) else []
                yield from ((last, Slot(name, value + slot.value)) for last, slot in more)

    def _joined(self, at: int) -> int:
        """How many tokens of a joiner stand here."""
        end, _, means, _ = self._longest("main", at) if at < len(self._line) else (at, 0, [], ())
        return end - at if ("joiners", "") in means else 0


_POINTS = (["."], [","])
_LONG = {"hhmm": 4, "year": 4, "number": 6} | dict.fromkeys(
    ("hour", "minute", "mm", "five", "nth", "day", "month_number", "yy"), _PAIR
)


def _fits(name: str, value: int) -> bool:
    if name == "five":
        return value % 5 == 0
    return name != "mm" or value >= _TWO_DIGITS


def _fits_digits(name: str, text: str) -> bool:
    if name in {"mm", "yy"}:
        return len(text) == _PAIR
    if name == "year":
        return text.startswith("20") and len(text) == _LONG[name]
    if name == "hhmm":
        return len(text) > _PAIR and int(text[:-2]) <= _HOURS and int(text[-2:]) < _MINUTES
    return _fits(name, int(text))


def _length(key: str, slots: Sequence[Slot]) -> float:
    """`60` is sixty for each {number}, or sixty; `60+30` adds thirty, `60+minute` the minutes."""
    each, _, more = key.partition("+")
    values = {slot.name: slot.value for slot in slots}
    added = values.get("minute", values.get("mm", 0.0)) if more == "minute" else float(more or 0)
    return int(each) * values.get("number", 1.0) + added
