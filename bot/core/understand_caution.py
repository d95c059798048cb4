"""What the rules took for something mild is looked at once more, by weights that were learnt.

People tell of danger in figures of speech that nobody has listed. The weights say how much the
pieces of a message are like those of the dangers in `tests/phrases`. They can only raise caution:
what was mild becomes "unclear" (hands off, and a question; a hurt counts all the same), what was
unclear or a stop "sharp". They were learnt from what is said in a massage, and hold there alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf, sqrt
from zlib import crc32

from bot.core.intents import Intent
from bot.core.understand_text import WORDS, Token

BUCKETS = 1 << 14  # pieces that fall into the same one share a weight
_LETTERS = (2, 3, 4)  # of a piece
_FEWEST = 3  # words, or signs that are words; fewer say too little to stop for
_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Caution:
    """Weights of one language, one for each bucket, from -127 to 127; none: nothing was learnt.

    `unit` is what a weight of 1 counts, `bias` what a message without pieces does. `sure` and
    `likely`: over these a message is so like a danger that its reading is raised; where a word is
    unknown to the rules, `likely` is enough. `learnt_from`: a fingerprint of those messages.
    """

    weights: Sequence[int] = ()
    unit: float = 0.0
    bias: float = 0.0
    sure: float = inf
    likely: float = inf
    learnt_from: str = ""

    def danger(self, words: Sequence[str]) -> float:
        """How much these words, and marks between them, are like those of a danger."""
        if not words:
            return self.bias
        found = pieces(words)
        total = sum(self.weights[piece] for piece in found)
        return self.bias + self.unit * total / sqrt(len(found))

    def raised(self, intent: Intent, line: Sequence[Token], *, unknown: bool) -> Intent:
        """The reading, or a more careful one; `unknown`: the rules do not know every word."""
        if intent.name == "sharp" or not self.weights:
            return intent
        danger = self.danger([token.text for token in line])
        words = [token.text for token in line if token.kind in WORDS]
        if intent.name in ("unclear", "quit"):
            stops = danger > self.sure and len(words) >= _FEWEST
            return self._as("sharp", "pain", intent, words) if stops else intent
        enough = danger > (self.likely if unknown else self.sure)
        kind = "hurts" if intent.name == "hurts" else ""
        return self._as("unclear", kind, intent, words) if enough else intent

    def _as(self, name: str, kind: str, intent: Intent, words: Sequence[str]) -> Intent:
        most = sorted(dict.fromkeys(words), key=lambda word: self.danger([word]), reverse=True)
        why = f"{name}: like a danger ({', '.join(most[:_MOST_SHOWN])})"
        return replace(intent, name=name, kind=kind, evidence=(why, *intent.evidence))


def pieces(words: Sequence[str]) -> set[int]:
    """The buckets of a message: of its words, of two in a row, and of a few letters in a row."""
    return {crc32(piece.encode()) % BUCKETS for piece in _pieces(words)}


def _pieces(words: Sequence[str]) -> Iterator[str]:
    line = f" {' '.join(words)} "
    for size in _LETTERS:
        yield from (line[at : at + size] for at in range(len(line) - size + 1))
    yield from words
    yield from map(" ".join, pairwise(words))
