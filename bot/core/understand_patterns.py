"""How phrases are written: patterns of (a|b) and [optional] parts, and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product
from math import prod

from bot.core.understand_text import stand_alone

MOST_WAYS = 10_000  # that one part of a pattern stands for: each takes memory, and time to read


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
    if flat := _FLAT.fullmatch(pattern):  # as most are: it halves the time for all
        plain, choice, optional = flat.groups()
        if plain is not None:
            return [plain]
        return choice.split("|") if choice is not None else [*optional.split("|"), ""]
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
    if not _BRACKET.search(pattern):
        return [[word] for word in pattern.split()]
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
    for piece in _STEPS.findall(pattern):
        if not depth and piece == "|":
            return [(pattern, True)]
        space = not depth and piece.isspace()
        if unit and not depth and (space or piece in _OPEN):
            units.append((unit, apart))
            unit, apart = "", False
        apart = apart or space
        unit += "" if space else piece
        depth += (piece in _OPEN) - (piece in _SHUT)
        if not depth and piece in _SHUT:
            units.append((unit, apart))
            unit, apart = "", False
    return [*units, (unit, apart)] if unit else units


_OPEN, _SHUT = "([{", ")]}"
_BRACKET = re.compile(r"[()\[\]{}|]")
_PIECES = re.compile(r"[()\[\]|]|[^()\[\]|]+")
_STEPS = re.compile(r"[()\[\]{}|]|\s+|[^()\[\]{}|\s]+")
_FLAT = re.compile(r"([^()\[\]|]*)|\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
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
