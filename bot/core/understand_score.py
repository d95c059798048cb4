"""Finds scores of pain from 0 to 10, and tells them from other numbers: minutes, steps, hours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.understand_lexicon import Lexicon, Words
from bot.core.understand_text import Token

_MOST = 10


@dataclass(frozen=True, slots=True)
class Score:
    """A number up to token `end`. `label` is score, odd (out of range, or cannot be told) or known
    (surely no score). `sure`: its own words show it. `word`: written in letters."""

    end: int
    value: int
    label: str = "score"
    sure: bool = False
    word: bool = False


def find(line: Sequence[Token], lexicon: Lexicon) -> dict[int, Score]:
    """Place of the first token -> the number that stands there."""
    found: dict[int, Score] = {}
    at = 0
    while at < len(line):
        score = _at(line, at, lexicon)
        if score:
            found[at] = score
        at = score.end if score else at + 1
    return found


def _value(token: Token, lexicon: Lexicon) -> float | None:
    if token.kind == "number":
        return float(token.text.replace(",", "."))
    return lexicon.numerals.get(token.text)


def _at(line: Sequence[Token], at: int, lexicon: Lexicon) -> Score | None:
    value = _value(line[at], lexicon)
    if value is None:
        return None
    end = _fraction_end(line, at + 1, lexicon)
    if end < 0:
        return Score(-end, 0, "odd")
    sure = end > at + 1 or _before(line, at, lexicon.sets["score.hints"])
    if not sure and _is_no_score(line, at, lexicon):
        return Score(end, 0, "known")
    if value > _MOST or (at and line[at - 1].kind == "minus"):
        return Score(end, 0, "odd")
    return Score(end, math.ceil(value), sure=sure, word=line[at].kind != "number")


def _fraction_end(line: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Where "/10" or "out of ten" ends; `at` itself if there is none; minus that place if the
    number is of something else than ten."""
    start = _after(line, at, lexicon.sets["score.out_of"])
    if at < len(line) and line[at].kind == "slash":
        start = at + 1
    whole = _value(line[start], lexicon) if at < start < len(line) else None
    if whole is None:
        return at
    return start + 1 if whole == _MOST else -(start + 1)


def _is_no_score(line: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    if _after(line, at + 1, lexicon.sets["score.units"]) > at + 1:
        return True
    if line[at].glued and line[at + 1].text not in lexicon.cautious:
        return _after(line, at + 1, lexicon.sets["score.suffixes"]) == at + 1
    return _before(line, at, lexicon.sets["score.labels"])


def _after(line: Sequence[Token], at: int, phrases: frozenset[Words]) -> int:
    """Where the longest of `phrases` that starts at `at` ends; `at` if none does."""
    return max((at + len(p) for p in phrases if _texts(line, at, at + len(p)) == p), default=at)


def _before(line: Sequence[Token], at: int, phrases: frozenset[Words]) -> bool:
    return any(len(p) <= at and _texts(line, at - len(p), at) == p for p in phrases)


def _texts(line: Sequence[Token], start: int, end: int) -> Words:
    return tuple(token.text for token in line[start:end])
