"""Where in a text the name of a place may stand, and what the words around it tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.core.zones import countries
from bot.places.countries import country_of
from bot.places.spelling import plain

_LEFT = 3  # words that say nothing of a place may stand beside its name
_LEFT_UNSPACED = 8  # letters, where words are not apart
_SHORT = 3  # letters: a word of fewer, among others, is no name
_CODE = 2  # letters: "TX", "DE"

# What people say around the name of a place, in English.
_FILLING = frozenset(
    re.findall(
        r"\w+",
        "a am and are around at based by city close currently for from here home i im in is it its "
        "just live lives living located m me moved my near now of our outside re right s stay "
        "staying the time timezone to town we zone",
    )
)


class Phrase(NamedTuple):
    """A run of words that may be a name.

    name     as `plain` makes it; `typed` as it was.
    length   words, or letters where words are not apart.
    left     how many words around it say nothing that is understood.
    country, state  what the words around it say: "Berlin, Germany", "Paris TX".
    """

    name: str
    typed: str
    length: int
    left: int = 0
    country: str = ""
    state: str = ""


def phrases(
    words: Sequence[str], joint: str, language: str, states: Mapping[str, str]
) -> Iterator[Phrase]:
    """Every run of words that is worth a look, the longest first."""
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            window = words[start : start + length]
            rest = [*words[:start], *words[start + length :]]
            around = [word for word in rest if plain(word) not in _FILLING]
            typed = joint.join(window)
            if _is_name(window, typed, among_others=bool(around)):
                phrase = Phrase(plain(typed), typed, length)
                yield from _readings(phrase, around, joint, language, states)


def _is_name(window: Sequence[str], typed: str, *, among_others: bool) -> bool:
    filling = all(plain(word) in _FILLING for word in window)
    short = len(typed) < (_SHORT if typed.isascii() else _SHORT - 1)
    return not filling and not (among_others and short)


def _readings(
    phrase: Phrase,
    around: Sequence[str],
    joint: str,
    language: str,
    states: Mapping[str, str],
) -> Iterator[Phrase]:
    """A phrase in the light of the words around it; two-letter words may be codes of two kinds."""
    told = joint.join(around)
    code = told if len(told) == _CODE and told.isupper() else ""
    country = country_of(plain(told), language) or (code if code in countries() else "")
    state = states.get(plain(told)) or (code if code in states.values() else "")
    if country:
        yield phrase._replace(country=country)
    if state:
        yield phrase._replace(state=state)
    if not country and not state and len(around) <= (_LEFT if joint else _LEFT_UNSPACED):
        yield phrase._replace(left=len(around))
