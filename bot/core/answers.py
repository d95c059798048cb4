"""What answers come to together: the rules against the brief, for each answer and each two.

The exploration says yes once in a screening. That is enough if the outcome of many answers is
never milder than that of some of them, and all limits only ever add up; which is what is proven
here. No rule looks at more than two answers, but for “nothing is left”, which adds up as well
(docs/decisions/0018-what-is-explored.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import combinations

from bot.core import brief, safety
from bot.core.session import Person

_NOW = 0.0
_REMEDY = "let bot/core/safety.py and bot/core/brief.py say the same; docs/clinical.md decides"
_Limits = tuple[int, frozenset[str], frozenset[str], frozenset[str]]
Outcomes = Callable[[frozenset[str], frozenset[str]], int]
Limiting = Callable[[frozenset[str]], _Limits]


def marked() -> tuple[str, ...]:
    """Each flag, with each foot or spot that it may be marked with."""
    marks = safety.NEEDS_MARK
    return tuple(
        f"{flag}@{mark}" if mark else flag
        for flag in safety.FLAGS
        for mark in ("", *marks.get(flag, ()))
    )


@cache
def _outcome(flags: frozenset[str], agreed: frozenset[str]) -> int:
    person = Person(clinician=tuple((flag, _NOW) for flag in sorted(agreed)))
    return int(safety.outcome(flags, person, _NOW)[0])


@cache
def _limits(flags: frozenset[str]) -> _Limits:
    cap = min((safety.FLAGS[safety.base(f)].cap for f in flags), default=safety.TOP_LEVEL)
    seats = brief.SEATS - set(safety.positions(flags))
    return cap, safety.feet_out(flags), safety.zones_out(flags), seats


def disagreements(
    of: Iterable[str] | None = None, outcome: Outcomes = _outcome, limits: Limiting = _limits
) -> Iterator[tuple[str, str]]:
    """Where the rules and the brief differ, or another yes makes it milder; with the remedy."""
    flags = tuple(marked() if of is None else of)
    for n in (0, 1, 2):
        for some in combinations(flags, n):
            for what in _faults(frozenset(some), outcome, limits):
                told = " and ".join(some) or "no answer"
                yield f"invariant 14 is broken for {told}: {what}", _REMEDY


def _faults(flags: frozenset[str], outcome: Outcomes, limits: Limiting) -> Iterator[str]:
    for agreed in (frozenset[str](), brief.asked(flags)):
        if outcome(flags, agreed) != brief.outcome(flags, agreed):
            yield "another outcome than the brief's"
        if any(outcome(flags - {one}, agreed) > outcome(flags, agreed) for one in flags):
            yield "another yes makes the outcome milder"
    told = (brief.cap(flags), brief.feet_out(flags), brief.parts_out(flags), brief.seats_out(flags))
    if limits(flags) != told:
        yield "other limits than the brief's"
    if not all(_within(limits(flags - {one}), limits(flags)) for one in flags):
        yield "another yes takes a limit away"


def _within(fewer: _Limits, more: _Limits) -> bool:
    """All that fewer answers rule out, more answers rule out as well."""
    return fewer[0] >= more[0] and all(a <= b for a, b in zip(fewer[1:], more[1:], strict=True))
