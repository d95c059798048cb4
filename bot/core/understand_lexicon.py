"""What people say, as plain values, and its compiled form, in which words are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from bot.core.understand_graph import PhraseGraph
from bot.core.understand_patterns import expand, parts
from bot.core.understand_table import Vocabulary, Words
from bot.core.understand_text import Token, simplified, tokens

SEVERITY = ("body", "vessel", "tissue", "nerve", "pain")  # the worst kind first
SIGNS = (
    *(f"sharp.{kind}" for kind in SEVERITY),
    *("bearable", "hurts", "tickle", "fine", "harder", "quit", "pause", "skip", "repeat", "back"),
    *("next", "resume", "unclear", "other.polite", "other.topics"),
)
MARKS = (
    *("idioms", "negators.before", "negators.noun", "negators.thinking", "negators.after"),
    *("gone", "contrast", "joiners", "time.past", "time.then", "time.old", "time.now"),
    *("conditions", "questions", "requests", "subjects", "comparison", "intensifiers", "fillers"),
)
SETS = (
    *("look_alikes", "past_forms", "pain_nouns", "refusals"),
    *("score.out_of", "score.hints", "score.units", "score.labels", "score.suffixes"),
)
BEARABLE = "bearable"  # a hurt; and a danger where it is denied
CAUTIOUS = (
    *(name for name in SIGNS if name.startswith("sharp")),
    *("hurts", BEARABLE, "quit", "tickle"),
)

DEFAULT_REACH = 6  # tokens
_ALARM = 4  # letters: a shorter word of danger hides in too many harmless ones
_LOWERS = ("negators", "gone", "time", "conditions")  # beginnings
_SMALL = ("fillers", "subjects", "intensifiers", "requests")


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
        self._patterns, self._grouped = PhraseGraph(), PhraseGraph()
        self.pairs: dict[str, list[Pair]] = {}
        self._every: set[str] = set()
        cautious, telling, lowers, small = (set[str]() for _ in range(4))
        self._marked = {"cautious": cautious, "telling": telling, "lowers": lowers, "small": small}
        self.alarms: set[str] = set()  # single words of danger, long enough to show inside others
        self._pieces: dict[str, Words] = {}
        self._same: dict[str, str] = {}  # each word is kept once
        for name in (*SIGNS, *MARKS):
            for pattern in phrases.lists.get(name, ()):
                self._add(pattern, name)
        self.sets = {name: PhraseSet(self._set(phrases.lists.get(name, ()))) for name in SETS}
        self.numerals = {"".join(self.words(k)): v for k, v in phrases.numerals.items()}
        self.known = Vocabulary(self._every | self.numerals.keys())
        self.patterns = self._patterns.table(self.known)
        self.groups = self._grouped.table(self.known)
        self.cautious = self.known.some(cautious)  # every word of a phrase of caution
        self.telling = self.known.some(telling)  # words that warn by themselves, and of groups
        self.lowers = self.known.some(lowers)  # words that may take the weight from a warning
        self.small = self.known.some(small)  # words that change nothing

    def close(self) -> None:
        """Let go of what only compiling needs; `words` is not to be called any more."""
        del self._patterns, self._grouped, self._every, self._marked
        del self._pieces, self._groups, self._same

    def keys(self, line: Iterable[Token]) -> list[Words]:
        """For each token, all that phrases may call it: itself, a starred word, {number}."""
        return [self._keys(token) for token in line]

    def _keys(self, token: Token) -> Words:
        if token.kind == "word":
            words = (token.text, *token.ways)
            return tuple(key for word in words for key in (word, *self.stems.keys(word)))
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
        inner = [token.text for token in self.habits.tokens(piece.strip("*"))]
        if inner and piece.startswith("*"):
            inner[0] = "*" + inner[0]
        if inner and piece.endswith("*"):
            inner[-1] += "*"
        inner = [self._same.setdefault(word, word) for word in inner]
        if "*" in piece:
            for word in inner:
                self.stems.add(word)
        return tuple(inner)

    def _set(self, patterns: Words) -> frozenset[Words]:
        every = frozenset(self.words(plain) for pattern in patterns for plain in expand(pattern))
        self._every.update(word for words in every for word in words)
        return every

    def _add(self, pattern: str, name: str) -> None:
        if "&" in pattern:
            parts = tuple(part.strip().strip("{}") for part in pattern.split("&"))
            pair = Pair(name, parts)
            for part in parts:
                self.pairs.setdefault(part, []).append(pair)
                for phrase in self._groups[part]:
                    self._learn(self._grouped, phrase, part, name)
            return
        self._learn(self._patterns, pattern, name, name)

    def _learn(self, to: PhraseGraph, pattern: str, label: str, name: str) -> None:
        split = [
            [self.words(plain) for choice in choices for plain in self._filled(choice)]
            for choices in parts(pattern)
        ]
        start = to.add(split, label)
        words = {word for choices in split for choice in choices for word in choice}
        self._every.update(words)
        if name in CAUTIOUS:
            self._marked["cautious"].update(words)
            alone = [word for word, on in start.edges() if any(one.labels for one in on)]
            self._marked["telling"].update(alone)
            if to is self._patterns and name.startswith("sharp"):
                self.alarms.update(bare for word in alone if len(bare := word.strip("*")) >= _ALARM)
        elif name in _SMALL:
            self._marked["small"].update(words)
        elif name.startswith(_LOWERS):
            self._marked["lowers"].update(words)

    def _filled(self, plain: str) -> Iterable[str]:
        if "{" not in plain:
            return (plain,)
        pieces = plain.replace("{", "\0{").replace("}", "}\0").split("\0")
        return map("".join, product(*map(self._members, pieces)))

    def _members(self, piece: str) -> list[str]:
        if not piece.startswith("{") or piece == NUMBER:
            return [piece]
        return [plain for word in self._groups[piece[1:-1]] for plain in expand(word)]
