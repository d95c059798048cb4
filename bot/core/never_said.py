"""What no text may say: promises the evidence does not carry, and oils after an allergy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

# The question about allergies, and the buttons that the guard `no_allergy` keeps away.
_MAY_NAME_OILS = frozenset({"b-coconut", "b-argan", "box-allergy", "what-allergy"})


@dataclass(frozen=True, slots=True)
class NeverSaid:
    """One language's list (clinical 7; 8 rows 30 and 37). Patterns fit lower case."""

    patterns: tuple[re.Pattern[str], ...]
    oils: tuple[re.Pattern[str], ...]


def slips(said: Mapping[str, str], never: NeverSaid) -> Iterator[tuple[str, str, str, str]]:
    """The key, what is wrong with its text, the remedy, the row. `said`: words of each text."""
    for key, words in said.items():
        for pattern in never.patterns:
            if found := pattern.search(words):
                what = f"invariant 37 is broken: '{key}' says “{found.group().strip()}”"
                yield key, what, "say it without a promise (docs/clinical.md, section 7)", "37"
        for pattern in never.oils:
            if key not in _MAY_NAME_OILS and (found := pattern.search(words)):
                what = f"invariant 30 is broken: '{key}' names “{found.group()}”"
                yield key, what, "name no oil here: people with an allergy read it too", "30"
