"""What people say, as plain values, and its compiled form: a trie of words to labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from bot.core.understand_text import Token, tokens

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
_ALARM = 4  # letters: a shorter word of danger hides in too many harmless ones
_SMALL = ("fillers", "subjects", "intensifiers", "requests")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `lists` has a list of patterns for each name of SIGNS, MARKS and SETS.

    `groups` name words that patterns use as {name}; `spelling` maps a word to other ways to type
    it; `numerals` gives 0 to 10; `reach` is how many tokens a negator looks ahead. `simplify`:
    traditional Chinese characters are read as the simplified ones of the phrases.
    """

    lists: Mapping[str, Words]
    groups: Mapping[str, Words] = field(default_factory=dict)
    spelling: Mapping[str, Words] = field(default_factory=dict)
    numerals: Mapping[str, int] = field(default_factory=dict)
    reach: int = DEFAULT_REACH
    split_apostrophes: bool = False
    simplify: bool = False


class PatternError(ValueError):
    """A pattern cannot be read; the text says why."""


def expand(pattern: str) -> list[str]:
    """Every plain phrase that a pattern with (a|b) and [optional] parts stands for.

    Raises PatternError where brackets do not pair.
    """
    pieces = _PIECES.findall(pattern)[::-1]
    phrases = _choices(pieces, "")
    if pieces:
        raise PatternError(f"'{pieces[-1]}' closes nothing")
    return list(dict.fromkeys(" ".join(phrase.split()) for phrase in phrases))


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
            heads = [head + tail for head, tail in product(heads, inner)]
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


@dataclass(slots=True)
class _Node:
    labels: Words = ()
    after: dict[str, _Node] = field(default_factory=dict)


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


class Trie:
    """Phrases by their words; the longest phrase that fits is found."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, words: Sequence[str], label: str) -> None:
        """A phrase may carry several labels."""
        node = self._root
        for word in words:
            below = node.after.get(word)
            if below is None:
                below = node.after[word] = _Node()
            node = below
        if label not in node.labels:
            node.labels += (label,)

    def share(self) -> None:
        """Keep one of all branches that are alike, which most are: no `add` after that."""
        self._root = _shared(self._root, {})

    def longest(self, line: Sequence[Words], start: int) -> Match | None:
        """The longest phrase that begins at `start`; `line` holds the keys of each token."""
        best: Match | None = None
        paths = [self._root]
        for at in range(start, len(line)):
            keys = line[at]
            paths = [node.after[key] for node in paths for key in keys if key in node.after]
            if not paths:
                break
            for node in paths:
                if node.labels and best and best.end == at + 1:  # "pain" and "pain*": both
                    best = Match(start, at + 1, best.labels + node.labels)
                elif node.labels:
                    best = Match(start, at + 1, node.labels)
        return best


def _shared(node: _Node, kept: dict[object, _Node]) -> _Node:
    """A copy in which like branches are one, so that the memory of the rest is given back."""
    after = {word: _shared(below, kept) for word, below in node.after.items()}
    look = (node.labels, *sorted((word, id(below)) for word, below in after.items()))
    if look not in kept:
        kept[look] = _Node(node.labels, after)
    return kept[look]


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
        self.phrases = phrases
        self.stems = Stems()
        self.trie = Trie()
        self.groups = Trie()
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
        self.trie.share()
        self.groups.share()
        self.sets = {name: PhraseSet(self._set(phrases.lists.get(name, ()))) for name in SETS}
        self.numerals = {"".join(self.words(k)): v for k, v in phrases.numerals.items()}
        self.known.update(self.numerals)
        self._pieces.clear()

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
        split = self.phrases.split_apostrophes
        inner = [token.text for token in tokens(piece.strip("*"), split_apostrophes=split)]
        if inner and piece.startswith("*"):
            inner[0] = "*" + inner[0]
        if inner and piece.endswith("*"):
            inner[-1] += "*"
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
                for phrase in self.phrases.groups[part]:
                    self._learn(self.groups, phrase, part, name)
            return
        self._learn(self.trie, pattern, name, name)

    def _learn(self, trie: Trie, pattern: str, label: str, name: str) -> None:
        for plain in self._filled(pattern):
            words = self.words(plain)
            trie.add(words, label)
            self.known.update(words)
            if name in CAUTIOUS:
                self.cautious.update(words)
                self.telling.update(words if len(words) == 1 else ())
                if trie is self.trie and name.startswith("sharp"):
                    self._alarm(words)
            elif name in _SMALL:
                self.small.update(words)

    def _alarm(self, words: Words) -> None:
        bare = words[0].strip("*")
        if len(words) == 1 and len(bare) >= _ALARM:
            self.alarms.add(bare)

    def _filled(self, pattern: str) -> Iterator[str]:
        for plain in expand(pattern):
            if "{" not in plain:
                yield plain
                continue
            pieces = plain.replace("{", "\0{").replace("}", "}\0").split("\0")
            yield from map("".join, product(*map(self._members, pieces)))

    def _members(self, piece: str) -> list[str]:
        if not piece.startswith("{") or piece == NUMBER:
            return [piece]
        return [plain for word in self.phrases.groups[piece[1:-1]] for plain in expand(word)]
