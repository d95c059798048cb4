"""Finds scores of pain from 0 to 10, and tells them from other numbers: minutes, steps, hours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.understand_lexicon import Lexicon
from bot.core.understand_text import Token

_MOST = 10


@dataclass(frozen=True, slots=True)
class Score:
    """A number up to token `end`.

    `label` is score, odd (out of range, or cannot be told) or known (surely no score). `sure`: its
    own words show it. `spelt`: written in letters.
    """

    end: int
    value: int
    label: str = "score"
    sure: bool = False
    spelt: bool = False


def find(line: Sequence[Token], lexicon: Lexicon) -> dict[int, Score]:
    """Place of the first token -> the number that stands there."""
    found: dict[int, Score] = {}
    texts = [token.text for token in line]
    past = 0
    for at, token in enumerate(line):
        value = _value(token, lexicon)
        if value is not None and at >= past:
            found[at] = _at(_Place(line, texts, at, lexicon), value)
            past = found[at].end
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """A number at token `at`, and what stands around it."""

    line: Sequence[Token]
    texts: Sequence[str]
    at: int
    lexicon: Lexicon

    def ends(self, name: str) -> int:
        """Where a phrase of that set right after the number ends, or would begin."""
        return self.lexicon.sets[name].after(self.texts, self.at + 1)

    def follows(self, name: str) -> bool:
        """Whether the number comes right after a phrase of that set."""
        return self.lexicon.sets[name].before(self.texts, self.at)

    def has_suffix(self) -> bool:
        """Whether letters stick to the number that leave it a score: "7ish"."""
        return self.line[self.at].glued and self.ends("score.suffixes") > self.at + 1


def _value(token: Token, lexicon: Lexicon) -> float | None:
    if token.kind == "number":
        return float(token.text.replace(",", "."))
    return lexicon.numerals.get(token.text)


def _at(place: _Place, value: float) -> Score:
    start = place.at + 1
    end = _fraction_end(place)
    if end < 0:
        return Score(-end, 0, "odd")
    sure = end > start or place.follows("score.hints")
    if not sure and _is_no_score(place):
        return Score(end, 0, "known")
    if (value > _MOST and end == start) or (place.at and place.line[place.at - 1].kind == "minus"):
        return Score(end, 0, "odd")
    end += end == start and place.has_suffix()
    spelt = place.line[place.at].kind != "number"
    return Score(end, min(math.ceil(value), _MOST), sure=sure, spelt=spelt)


def _fraction_end(place: _Place) -> int:
    """Where "/10" or "out of ten" ends; the next token if there is none.

    Minus that place if the number is of something else than ten.
    """
    start = place.at + 1
    over = place.ends("score.out_of")
    if start < len(place.line) and place.line[start].kind == "slash":
        over = start + 1
    whole = _value(place.line[over], place.lexicon) if start < over < len(place.line) else None
    if whole is None:
        return start
    return over + 1 if whole == _MOST else -(over + 1)


def _is_no_score(place: _Place) -> bool:
    start = place.at + 1
    if place.ends("score.units") > start:
        return True
    if place.line[place.at].glued and place.line[start].text not in place.lexicon.telling:
        return not place.has_suffix()
    return place.follows("score.labels")
