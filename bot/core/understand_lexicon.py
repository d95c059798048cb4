"""What people say, as plain values, and its compiled form: a graph of words that ends in labels.

A pattern is never spelt out whole: "(a|b) [c] (d|e)" is three steps, not eight phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from sys import intern

from bot.core.understand_text import Token, simplified, stand_alone, tokens

SEVERITY = ("body", "vessel", "tissue", "nerve", "pain")  # the worst kind first
SIGNS = (
    *(f"sharp.{kind}" for kind in SEVERITY),
    *("hurts", "tickle", "fine", "harder", "quit", "pause", "skip", "repeat", "back", "next"),
    *("resume", "unclear", "other.polite", "other.topics"),
)
MARKS = (
    *("idioms", "negators.before", "negators.noun", "negators.thinking", "negators.after"),
    *("gone", "contrast", "joiners", "time.past", "time.then", "time.old", "time.now"),
    *("conditions", "questions", "requests", "subjects", "comparison", "intensifiers", "fillers"),
)
SETS = (
    *("look_alikes", "past_forms", "pain_nouns"),
    *("score.out_of", "score.hints", "score.units", "score.labels", "score.suffixes"),
)
CAUTIOUS = (*(name for name in SIGNS if name.startswith("sharp")), "hurts", "quit", "tickle")

DEFAULT_REACH = 6  # tokens
MOST_WAYS = 10_000  # that one part of a pattern stands for: each takes memory, and time to read
_ALARM = 4  # letters: a shorter word of danger hides in too many harmless ones
_SMALL = ("fillers", "subjects", "intensifiers", "requests")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language is written. `reach` is how many tokens a negator looks ahead.

    `simplify`: traditional Chinese characters are read as the simplified ones of the phrases.
    `prefixes` are written together with the next word: a word that is not known is one of them
    and the rest, if the rest is known. `digit_letters`: a digit right before Latin letters is a
    letter, as the 7 of “7elwa”.
    """

    reach: int = DEFAULT_REACH
    split_apostrophes: bool = False
    simplify: bool = False
    digit_letters: bool = False
    prefixes: Words = ()

    def tokens(self, text: str) -> list[Token]:
        """The tokens of a text as people of this language write."""
        said = simplified(text) if self.simplify else text
        return tokens(
            said, split_apostrophes=self.split_apostrophes, digit_letters=self.digit_letters
        )


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `lists` has a list of patterns for each name of SIGNS, MARKS and SETS.

    `groups` name words that patterns use as {name}; `spelling` maps a word to other ways to type
    it; `numerals` gives 0 to 10.
    """

    lists: Mapping[str, Words]
    groups: Mapping[str, Words] = field(default_factory=dict)
    spelling: Mapping[str, Words] = field(default_factory=dict)
    numerals: Mapping[str, int] = field(default_factory=dict)
    habits: Habits = field(default_factory=Habits)


class PatternError(ValueError):
    """A pattern cannot be read; the text says why, `remedy` what to do."""

    def __init__(self, what: str, remedy: str = "pair the brackets") -> None:
        super().__init__(what)
        self.remedy = remedy


def expand(pattern: str) -> list[str]:
    """Every plain phrase that a pattern with (a|b) and [optional] parts stands for.

    Raises PatternError where brackets do not pair.
    """
    return _plain(_spelt_out(pattern))


def _plain(phrases: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(phrase.split()) for phrase in phrases))


def _spelt_out(pattern: str) -> list[str]:
    pieces = _PIECES.findall(pattern)[::-1]
    phrases = _choices(pieces, "")
    if pieces:
        raise PatternError(f"'{pieces[-1]}' closes nothing")
    return phrases


def parts(pattern: str) -> list[list[str]]:
    """What stands in each part of a pattern, which is cut wherever no word can run across.

    That is at spaces outside of its brackets, and in scripts without spaces at each bracket as
    well. A pattern that has a choice outside of brackets is one part. A part may be left out if ""
    is among its choices. Raises PatternError as `expand` does.
    """
    found: list[list[str]] = []
    since: int | None = None  # the part from which a word may run on to here
    for unit, apart in _units(pattern):
        choices = _spelt_out(unit)
        begins = any(_joins(one[0]) for one in choices if one)
        ends = any(_joins(one[-1]) for one in choices if one)
        since = None if apart else since
        if since is not None and begins:
            found[since:] = [_joined([*found[since:], choices])]
        else:
            found.append(choices)
        if "" not in choices or (ends and since is None):
            since = len(found) - 1 if ends else None
    return [_plain(choices) for choices in found]


def _joins(char: str) -> bool:
    return not (char.isspace() or stand_alone(char))


def _joined(several: Sequence[Sequence[str]]) -> list[str]:
    if prod(map(len, several)) > MOST_WAYS:
        raise PatternError(
            f"a part of it stands for more than {MOST_WAYS:,} phrases",
            "split it, or put spaces between its brackets",
        )
    return ["".join(pieces) for pieces in product(*several)]


def _units(pattern: str) -> list[tuple[str, bool]]:
    """What stands between spaces and brackets, and whether a space stands before it."""
    units: list[tuple[str, bool]] = []
    unit, apart, depth = "", True, 0
    for char in pattern:
        if not depth and char == "|":
            return [(pattern, True)]
        space = not depth and char.isspace()
        if unit and not depth and (space or char in _OPEN):
            units.append((unit, apart))
            unit, apart = "", False
        apart = apart or space
        unit += "" if space else char
        depth += (char in _OPEN) - (char in _SHUT)
        if not depth and char in _SHUT:
            units.append((unit, apart))
            unit, apart = "", False
    return [*units, (unit, apart)] if unit else units


_OPEN, _SHUT = "([{", ")]}"
_PIECES = re.compile(r"[()\[\]|]|[^()\[\]|]+")
_CLOSING = {"(": ")", "[": "]"}


def _choices(pieces: list[str], closing: str) -> list[str]:
    """What stands before `closing`. Takes it, and all before it, from the end of `pieces`."""
    done: list[str] = []
    heads = [""]
    while pieces:
        piece = pieces.pop()
        if piece in _CLOSING:
            inner = _choices(pieces, _CLOSING[piece])
            inner += [""] if piece == "[" else []
            heads = _joined([heads, inner])
        elif piece == "|":
            done, heads = done + heads, [""]
        elif piece == closing:
            return done + heads
        elif piece in (")", "]"):
            pieces.append(piece)
            return done + heads
        else:
            heads = [head + piece for head in heads]
    if closing:
        raise PatternError(f"'{closing}' is missing")
    return done + heads


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` (excluded) carry `labels`."""

    start: int
    end: int
    labels: Words


NUMBER = "{number}"


class Stems:
    """The words with a star in them: `stab*`, `*schmerz`, `*weh*`."""

    def __init__(self) -> None:
        self._heads: dict[int, set[str]] = {}
        self._tails: dict[int, set[str]] = {}
        self._middles: dict[str, None] = {}

    def add(self, word: str) -> None:
        """Learn `word`, if it has a star."""
        bare = word.strip("*")
        if word.startswith("*") and word.endswith("*"):
            self._middles[bare] = None
        elif word.startswith("*"):
            self._tails.setdefault(len(bare), set()).add(bare)
        elif word.endswith("*"):
            self._heads.setdefault(len(bare), set()).add(bare)

    def keys(self, word: str) -> list[str]:
        """The starred words that fit `word`."""
        found = [f"{word[:size]}*" for size, heads in self._heads.items() if word[:size] in heads]
        found += [
            f"*{word[-size:]}" for size, tails in self._tails.items() if word[-size:] in tails
        ]
        return found + [f"*{part}*" for part in self._middles if part in word]


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


class PhraseSet:
    """Phrases that are looked for right after or right before a place in a line."""

    def __init__(self, phrases: Iterable[Words]) -> None:
        self._phrases = frozenset(phrases)
        self._sizes = sorted({len(phrase) for phrase in self._phrases}, reverse=True)

    def after(self, line: Sequence[str], at: int) -> int:
        """Where the longest phrase that starts at `at` ends; `at` if there is none."""
        return next((at + n for n in self._sizes if tuple(line[at : at + n]) in self._phrases), at)

    def before(self, line: Sequence[str], at: int) -> bool:
        """Whether a phrase ends right before `at`."""
        return any(n <= at and tuple(line[at - n : at]) in self._phrases for n in self._sizes)


@dataclass(frozen=True, slots=True)
class Pair:
    """A pattern with `&`: every group must occur close together; the last one is the head."""

    label: str
    parts: Words


class Lexicon:
    """The phrases of one language, compiled."""

    def __init__(self, phrases: Phrases) -> None:
        self.habits = phrases.habits
        self._groups = phrases.groups
        self.stems = Stems()
        self.patterns = PhraseGraph()
        self.groups = PhraseGraph()
        self.pairs: dict[str, list[Pair]] = {}
        self.known: set[str] = set()
        self.cautious: set[str] = set()  # every word of a phrase of caution
        self.telling: set[str] = set()  # words that warn by themselves, and words of groups
        self.small: set[str] = set()  # words that change nothing
        self.alarms: set[str] = set()  # single words of danger, long enough to show inside others
        self._pieces: dict[str, Words] = {}
        for name in (*SIGNS, *MARKS):
            for pattern in phrases.lists.get(name, ()):
                self._add(pattern, name)
        self.patterns.close()
        self.groups.close()
        self.sets = {name: PhraseSet(self._set(phrases.lists.get(name, ()))) for name in SETS}
        self.numerals = {"".join(self.words(k)): v for k, v in phrases.numerals.items()}
        self.known.update(self.numerals)
        self._pieces, self._groups = {}, {}  # no longer needed

    def keys(self, line: Iterable[Token]) -> list[Words]:
        """For each token, all that phrases may call it: itself, a starred word, {number}."""
        return [self._keys(token) for token in line]

    def _keys(self, token: Token) -> Words:
        if token.kind == "word":
            return (token.text, *self.stems.keys(token.text))
        return (token.text, NUMBER) if token.kind == "number" else (token.text,)

    def words(self, phrase: str) -> Words:
        """The words of a plain phrase, stars and {number} kept."""
        return tuple(word for piece in phrase.split() for word in self._piece(piece))

    def _piece(self, piece: str) -> Words:
        words = self._pieces.get(piece)
        if words is None:
            words = self._pieces[piece] = (NUMBER,) if piece == NUMBER else self._starred(piece)
        return words

    def _starred(self, piece: str) -> Words:
        inner = [intern(token.text) for token in self.habits.tokens(piece.strip("*"))]
        if inner and piece.startswith("*"):
            inner[0] = intern("*" + inner[0])
        if inner and piece.endswith("*"):
            inner[-1] = intern(inner[-1] + "*")
        if "*" in piece:
            for word in inner:
                self.stems.add(word)
        return tuple(inner)

    def _set(self, patterns: Words) -> frozenset[Words]:
        every = frozenset(self.words(plain) for pattern in patterns for plain in expand(pattern))
        self.known.update(word for words in every for word in words)
        return every

    def _add(self, pattern: str, name: str) -> None:
        if "&" in pattern:
            parts = tuple(part.strip().strip("{}") for part in pattern.split("&"))
            pair = Pair(name, parts)
            for part in parts:
                self.pairs.setdefault(part, []).append(pair)
                for phrase in self._groups[part]:
                    self._learn(self.groups, phrase, part, name)
            return
        self._learn(self.patterns, pattern, name, name)

    def _learn(self, to: PhraseGraph, pattern: str, label: str, name: str) -> None:
        split = [
            [self.words(plain) for choice in choices for plain in self._filled(choice)]
            for choices in parts(pattern)
        ]
        start = to.add(split, label)
        words = {word for choices in split for choice in choices for word in choice}
        self.known.update(words)
        if name in CAUTIOUS:
            self.cautious.update(words)
            alone = [word for word, on in start.edges() if any(one.labels for one in on)]
            self.telling.update(alone)
            if to is self.patterns and name.startswith("sharp"):
                self.alarms.update(bare for word in alone if len(bare := word.strip("*")) >= _ALARM)
        elif name in _SMALL:
            self.small.update(words)

    def _filled(self, plain: str) -> Iterable[str]:
        if "{" not in plain:
            return (plain,)
        pieces = plain.replace("{", "\0{").replace("}", "}\0").split("\0")
        return map("".join, product(*map(self._members, pieces)))

    def _members(self, piece: str) -> list[str]:
        if not piece.startswith("{") or piece == NUMBER:
            return [piece]
        return [plain for word in self._groups[piece[1:-1]] for plain in expand(word)]
