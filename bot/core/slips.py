"""Slips of a thumb: one letter wrong, lost or added, or two letters swapped."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA


def near(word: str, words: Iterable[str], most: int = 1) -> list[str]:
    """Those of `words` that are one slip away from `word`, or up to `most`, and not the same."""
    found = process.extract_iter(word, words, scorer=OSA.distance, score_cutoff=most)
    return [one for one, slips, _ in found if slips]


def light(word: str) -> set[str]:
    """What `word` is if one letter was hit twice, or two neighbours were swapped."""
    found = set()
    for at, (one, two) in enumerate(pairwise(word)):
        turned = one if one == two else two + one
        found.add(word[:at] + turned + word[at + 2 :])
    return found
