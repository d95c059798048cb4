"""Repairs what a slippery thumb does to words, before phrases are looked up.

A guess (one wrong letter) leads to a word of caution first, to a harmless one only far from any
word that warns, and never to one that takes caution back. No guess alone is read as "next",
"resume", "harder" or "fine" (bot/core/understand.py). A double letter, two that are swapped and
words that were run together are no guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.core import slips
from bot.core.understand_lexicon import CAUTIOUS, Lexicon
from bot.core.understand_text import Token

_SHORTEST = 5  # a word of fewer letters has too many neighbours to guess it
_SHORT = 4  # of fewer letters no double letter and no swap of two is a slip
_LONGEST = 24  # what is longer than this is no word: no guess is tried
_PROBE = 4  # letters of a cautious word that must show inside a joined word
_PARTS = 4  # a joined word of more parts is none
_LETTERS = 3  # so many single letters in a row may be a word torn apart
_SYLLABLE = 2
_RUN = re.compile(r"(.)\1{2,}")
_DOUBLE = re.compile(r"(.)\1")
_NO_WORD = re.compile(r"[\d*{}]")
_ENDING_NUMBER = re.compile(r"([^\W\d]{3,})(\d+)")


@dataclass(slots=True)
class Mended:
    """A line after repair: the evidence for each repair, and the words that were guessed.

    `typed` tells of a word that was repaired all the ways it was typed.
    """

    line: list[Token] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    guessed: set[str] = field(default_factory=set)
    typed: dict[str, set[str]] = field(default_factory=dict)

    def note(self, said: str, read: str) -> None:
        """Evidence of one repair."""
        self.notes.append(f'typo: "{said}" read as "{read}"')


class Speller:
    """Mends tokens by the words of a lexicon."""

    def __init__(self, lexicon: Lexicon, spelling: Mapping[str, Sequence[str]]) -> None:
        self._lexicon = lexicon
        self._listed = {
            "".join(lexicon.words(other)): lexicon.words(word)
            for word, others in spelling.items()
            for other in others
            if other != word
        }
        telling = {
            word
            for word in lexicon.telling
            if word not in lexicon.small and not _NO_WORD.search(word)
        }
        self._telling = lexicon.known.some(telling)  # a set of them would take ten times as much
        # Other ways to write a word ("dard") have slips of their own; a listed slip has none.
        ways = {word for word, words in self._listed.items() if not slips.near(word, words, 2)}
        self._telling_ways = {word for word in ways if telling.intersection(self._listed[word])}
        warning = telling | self._telling_ways
        self._near_warning = _by_length(warning)
        others = {*lexicon.known, *ways}.difference(warning, lexicon.lowers)
        self._near_others = _by_start(others)

    def mend(self, line: Sequence[Token], *, guess: bool = True) -> Mended:
        """The tokens after repair; without any `guess`, if so."""
        mended = Mended()
        for token in self._rejoined(line, mended) if guess else line:
            mended.line += self._repaired(token, mended, guess=guess)
        for token in line:
            if token.text in mended.typed:
                mended.typed[token.text].add(token.text)
        return mended

    def knows(self, word: str) -> bool:
        """Whether `word` stands in the phrases as it is, or fits a starred word there."""
        return word in self._lexicon.known or bool(self._lexicon.stems.keys(word))

    def _repaired(self, token: Token, mended: Mended, *, guess: bool) -> list[Token]:
        if token.kind != "word":
            return [token]
        words = self.certain(token.text)
        if not words:
            words = (guess and self._guess(token.text)) or (token.text,)
            if len(words) == 1:  # words that were run together are those very words
                mended.guessed.update({*words} - {token.text} - slips.light(token.text))
        ways = self._ways(token.text, words)
        if words == (token.text,):
            return [replace(token, ways=ways)] if ways else [token]
        mended.note(token.text, " ".join(words))
        for word in words:
            mended.typed.setdefault(word, set()).add(token.text)
        return [Token(word, "number" if word.isdecimal() else "word", ways=ways) for word in words]

    def certain(self, word: str) -> tuple[str, ...]:
        """What a word surely is: itself, listed, unstretched, or parted from a prefix; or ()."""
        return self._whole(word) or self._unprefixed(word)

    def _whole(self, word: str) -> tuple[str, ...]:
        short = word if self.is_word(word) else next(iter(self.shortened(word)), "")
        return self._meant(short)

    def _unprefixed(self, word: str) -> tuple[str, ...]:
        for prefix in self._lexicon.habits.prefixes:
            rest = word.removeprefix(prefix)
            words = self._whole(rest) if rest != word else ()
            if words:
                return (prefix, *words)
        return ()

    def _ways(self, word: str, words: tuple[str, ...]) -> tuple[str, ...]:
        """What else a stretched word may be that is read as `words`.

        One that stands in the phrases stretched is meant so: a “nooo” may be a cry, not a “no”.
        """
        short = self.shortened(word) if len(words) == 1 and word not in self._lexicon.known else ()
        return tuple(way[0] for way in map(self._meant, short) if len(way) == 1 and way != words)

    def _guess(self, word: str) -> tuple[str, ...]:
        if len(word) > _LONGEST:
            return ()
        return (
            self._with_number(word)
            or self._meant(self._near_warning_word(word))
            or self._parted(word)
            or self._meant(self._near_other(word))
        )

    def _meant(self, word: str) -> tuple[str, ...]:
        return self._listed.get(word, (word,)) if word else ()

    def _with_number(self, word: str) -> tuple[str, ...]:
        match = _ENDING_NUMBER.fullmatch(word)
        return (match[1], match[2]) if match and self.knows(match[1]) else ()

    def shortened(self, word: str) -> Sequence[str]:
        """The words that a stretched one may be, the likeliest first; none if it is not stretched.

        Which of them it is, only its neighbours tell: “noooo” is “no”, and “noo” in Scots.
        """
        if not _RUN.search(word):
            return ()
        once = _RUN.sub(r"\1", word)
        tries = (_RUN.sub(r"\1\1", word), once, _DOUBLE.sub(r"\1", once))
        return sorted(filter(self.is_word, dict.fromkeys(tries)), key=self._unlikely)

    def _unlikely(self, word: str) -> tuple[bool, bool, bool]:
        """A word as it is comes before a starred one, one that warns first, then any phrase."""
        lexicon = self._lexicon
        starred = word not in lexicon.known and word not in self._listed
        alone = word in lexicon.numerals or lexicon.patterns.longest([(word,)], 0)
        return starred, word not in lexicon.telling, not alone

    def is_word(self, word: str) -> bool:
        """It is known, or a listed mistake."""
        return self.knows(word) or word in self._listed

    def _near_warning_word(self, word: str) -> str:
        """A word that warns, one slip away: of several the first by the alphabet."""
        light = slips.light(word) if len(word) >= _SHORT else ()
        near = [one for one in light if one in self._telling or one in self._telling_ways]
        return min(near or _near(word, self._near_warning), default="")

    def _near_other(self, word: str) -> str:
        """Any other word, one slip away; one of a phrase of caution before all others.

        A harmless one only where no word that warns is even two slips away.
        """
        near = list(filter(self.is_word, slips.light(word))) if len(word) >= _SHORT else []
        if not near and len(word) >= _SHORTEST:
            near = _near(word, self._near_others.get(word[0], {}))
        cautious = [one for one in near if one in self._lexicon.cautious]
        if cautious or not near or _near(word, self._near_warning, 2):
            return min(cautious, default="")
        return min(near)

    def _parted(self, word: str) -> tuple[str, ...]:
        starts = (word[at : at + _PROBE] for at in range(len(word) - _PROBE + 1))
        if not any(map(self._lexicon.cautious.begins, starts)):
            return ()
        parts = self._split(word)
        return parts if 0 < len(parts) <= _PARTS and self._warns(parts) else ()

    def _warns(self, parts: tuple[str, ...]) -> bool:
        line = self._lexicon.keys(Token(part, "word") for part in parts)
        found = (self._lexicon.patterns.longest(line, at) for at in range(len(line)))
        return any(match.labels[0] in CAUTIOUS for match in found if match)

    def _split(self, word: str) -> tuple[str, ...]:
        """`word` cut into as few known words as possible, by dynamic programming from the end."""
        best: dict[int, tuple[str, ...]] = {len(word): ()}
        for start in range(len(word) - 1, -1, -1):
            cuts = [
                (word[start:end], *best[end])
                for end in range(start + 2, len(word) + 1)
                if end in best and self._is_part(word, start, end)
            ]
            if cuts:
                best[start] = min(cuts, key=len)
        return best.get(0, ())

    def _is_part(self, word: str, start: int, end: int) -> bool:
        """Two letters are a part only at the front ("itshurts"): elsewhere they are an ending."""
        part = word[start:end]
        if len(part) > _SYLLABLE:
            return part in self._lexicon.known
        return start == 0 and part in self._lexicon.small

    def _rejoined(self, line: Sequence[Token], mended: Mended) -> Iterator[Token]:
        at = 0
        while at < len(line):
            end, joined = self._torn(line, at)
            if joined:
                mended.note(" ".join(token.text for token in line[at:end]), joined)
                mended.guessed.add(joined)
            yield Token(joined, "word") if joined else line[at]
            at = end

    def _torn(self, line: Sequence[Token], at: int) -> tuple[int, str]:
        """Where a word torn apart at `at` ends, and the word; or the next place and ""."""
        end = at
        last = min(len(line), at + _LONGEST)
        while end < last and line[end].kind == "word" and _is_letter(line[end].text):
            end += 1
        word = "".join(token.text for token in line[at:end])
        if end - at >= _LETTERS and self.is_word(word):
            return end, word
        pair = line[at : at + 2]
        word = "".join(token.text for token in pair)
        if len(pair) > 1 and word in self._telling and self._strange(pair):
            return at + 2, word
        return at + 1, ""

    def _strange(self, pair: Sequence[Token]) -> bool:
        words = all(token.kind == "word" for token in pair)
        return words and not all(self.knows(token.text) for token in pair)


def _by_length(words: Iterable[str]) -> dict[int, list[str]]:
    """The words that are long enough for a guess, by how many letters they have."""
    found: dict[int, list[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST and not _NO_WORD.search(word):
            found.setdefault(len(word), []).append(word)
    return found


def _by_start(words: Iterable[str]) -> dict[str, dict[int, list[str]]]:
    """The same by their first letter, which a thumb that looks for a word seldom misses."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[0], []).append(word)
    return {letter: _by_length(those) for letter, those in found.items()}


def _near(word: str, words: Mapping[int, Sequence[str]], most: int = 1) -> list[str]:
    lengths = range(len(word) - most, len(word) + most + 1)
    return [one for length in lengths for one in slips.near(word, words.get(length, ()), most)]


def _is_letter(word: str) -> bool:
    """A single letter; a syllable of Korean is a word."""
    return len(word) == 1 and not "가" <= word <= "힣"
