"""Figures from what was measured, and Markdown tables of them. Nothing is measured here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

BURST = 30  # messages that Telegram's limit lets go at once
A_SECOND = 30.0  # and then in each second


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that no more than `share` (0 to 1) of them are below."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def lateness(due: Mapping[int, float], arrived: Mapping[int, float]) -> dict[str, float]:
    """How late, in seconds, what is due came, by chat; and how many did not come at all."""
    late = [arrived[chat] - at for chat, at in due.items() if chat in arrived]
    missing = len(due) - len(late)
    if not late:
        return {"missing": missing}
    return {
        "p50_s": round(percentile(late, 0.5), 3),
        "p99_s": round(percentile(late, 0.99), 3),
        "missing": missing,
    }


def bound(due: Mapping[int, float]) -> dict[int, float]:
    """When each could come at the earliest, by the limit alone, in the order they are due."""
    allowed: dict[int, float] = {}
    paid = float("-inf")
    for chat, at in sorted(due.items(), key=lambda item: item[1]):
        paid = max(paid, at) + 1 / A_SECOND
        allowed[chat] = max(at, paid - BURST / A_SECOND)
    return allowed


def waits(answered: Sequence[float], unanswered: int) -> dict[str, float | None]:
    """Median and 99th percentile in milliseconds; None: as many were not answered at all."""
    every = [*answered, *[float("inf")] * unanswered]
    found = {f"p{share}_ms": percentile(every, share / 100) for share in (50, 99)}
    return {n: None if v == float("inf") else round(1000 * v, 2) for n, v in found.items()}


def figure(value: float | None) -> str:
    """Three digits that count; a dash where there is none."""
    if value is None:
        return "-"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) >= 0.001 else "0"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first are numbers."""
    rule = ["---", *["---:"] * (len(heads) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))
