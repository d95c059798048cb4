"""Slips of a thumb: one letter wrong, lost or added, or two letters swapped."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA


def near(word: str, words: Iterable[str]) -> list[str]:
    """Those of `words` that are one slip away from `word`, and not the same."""
    found = process.extract_iter(word, words, scorer=OSA.distance, score_cutoff=1)
    return [one for one, slips, _ in found if slips]
