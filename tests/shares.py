"""Shares of what was counted, as the docs tell them."""

from __future__ import annotations

import math
from dataclasses import dataclass

_Z = 1.96  # of a 95 % interval


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's 95 % interval."""

    hit: int
    whole: int

    def __str__(self) -> str:
        if not self.whole:
            return "–"
        low, high = self.interval
        return f"{self.percent} ({100 * low:.0f}–{100 * high:.0f})"

    @property
    def percent(self) -> str:
        """Without the interval."""
        return f"{100 * self.value:.1f} %" if self.whole else "–"

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of none."""
        return self.hit / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval."""
        n, p = self.whole, self.value
        middle = (p + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
        half = _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n)) / (1 + _Z * _Z / n)
        return max(0.0, middle - half), min(1.0, middle + half)
