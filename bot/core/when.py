"""Reads words about time: "weekdays 7:30", "in 2 hours", "until friday", "quarter past nine".

The words of a language are data (TimeWords); what is here holds for all of them. A text is read
whole or not at all: one word too many that nobody listed, and it is unclear. A message about pain
names a time too ("hurts since 9pm").

    text -> tokens, mended (when_text) -> phrases (when_match) -> times (when_clock), days (here)
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from bot.core.heard import FAR, When
from bot.core.understand_text import Token
from bot.core.when_clock import Group, Times, clock_of, crowded, settle
from bot.core.when_days import Days, days_of
from bot.core.when_match import Grammar, Item, Match
from bot.core.when_words import TimeWords

_LONGEST = 200  # characters; who writes more is telling something
_SPARE = 1  # unknown words that are let pass, and only beside "remind me"
_CLOCKS = ("clock", "fixed")
_SILENT = ("mark", "at", "fillers", "joiners")
_WHENCE = ("weekday", "sets", "ranges", "once", "ahead", "dates", "unsure_dates")
_REPEATS = ("repeat", "every")
_ABSTAIN = ("negators", "vague", "until", "telling")


class WhenReader:
    """Reads one language. It is cheap to make: its patterns are compiled at the first reading."""

    def __init__(self, words: TimeWords) -> None:
        self._words = words

    @cached_property
    def _grammar(self) -> Grammar:
        return Grammar(self._words)

    @property
    def ways(self) -> int:
        """How many patterns there are."""
        every = self._words.sections.values()
        return sum(len(patterns) for section in every for patterns in section.values())

    def read(self, text: str) -> When:
        """When to remind. Without a day it is every day. `wrong` says why it is no time.

        With `wrong` none, the days are there, and only the time is missing.
        """
        said = self._said(text)
        times, days = said.times(), days_of(said.items)
        if said.abstains(_SPARE if said.has("requests") else 0):
            return said.wrong("unclear" if said.telling else "none")
        fault = times.wrong or days.wrong
        if fault:
            return said.wrong(fault)
        if said.has("length", "within"):
            return said.wrong("unclear") if times.minutes else said.within(days)
        if not times.minutes:
            return said.without_time(days)
        return said.when(times, days.later(times.late))

    def read_until(self, text: str) -> When:
        """How long: `ahead`, `date` or `weekday` is set, and no minutes."""
        said = self._said(text, "until")
        days = days_of(said.items, until=True)
        if said.abstains(0) or said.has(*_CLOCKS, "dial", "parts", *_REPEATS, "length", "within"):
            return said.wrong("unclear")
        if days.wrong:
            return said.wrong(days.wrong)
        if len(days.weekly) == 1:
            days = replace(days, weekly=(), weekday=days.weekly[0])
        if days.weekly or days.ahead == 0:
            return said.wrong("unclear")
        return said.when(Times(), days) if days.named else said.wrong("none")

    def read_clock(self, text: str) -> When:
        """The time it is now: one minute, and no day."""
        said = self._said(text, "telling")
        times = said.times()
        if said.abstains(0) or said.has(*_WHENCE, *_REPEATS, "length", "length_days", "within"):
            return said.wrong("unclear")
        if times.wrong or len(times.minutes) != 1:
            return said.wrong(times.wrong or ("unclear" if times.minutes else "none"))
        return said.when(times, Days())

    def strict(self, text: str) -> bool:
        """Whether all of the text is about a reminder, where words are normally something else.

        "every day at 9pm" is; "7", "noon" and "in 2 hours" alone are not.
        """
        said = self._said(text)
        when = self.read(text)
        if said.unknown or when.wrong == "unclear" or (said.asks and not said.has("requests")):
            return False
        if not said.has(*_CLOCKS, "dial", "within", "length"):
            return said.has("requests") and said.has(*_REPEATS, *_WHENCE)
        if said.has("requests"):
            return True
        return said.has(*_REPEATS, *_WHENCE) and (said.has("at") or not said.bare)

    def _said(self, text: str, welcome: str = "") -> _Said:
        if len(text) > _LONGEST:
            return _Said([], [Item("vague", "", (), 0, 0)], [], self._words.written)
        grammar = self._grammar
        line, notes = grammar.mender.mend(grammar.lex(text))
        items = [
            item for item in Match(grammar, line).items() if not welcome or item.kind != welcome
        ]
        return _Said(line, items, notes, self._words.written)


class _Said:
    """The phrases of one text, and what they come to."""

    def __init__(
        self, line: list[Token], items: list[Item], notes: list[str], written: int
    ) -> None:
        self._line = line
        self._notes = notes
        self._written = written
        self.items = items
        self._faces = not self.has(*_CLOCKS)  # a clock face beside a time is an ornament
        self._clocks = (*_CLOCKS, "dial") if self._faces else _CLOCKS

    def has(self, *kinds: str) -> bool:
        """Whether a phrase of one of these kinds is there."""
        return any(item.kind in kinds for item in self.items)

    @property
    def unknown(self) -> int:
        """How many words nobody knows."""
        return sum(item.kind == "unknown" for item in self.items)

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return any(item.kind == "mark" and item.key == "?" for item in self.items)

    @property
    def bare(self) -> bool:
        """Whether a time is a number and nothing else."""
        return any(clock_of(i, 12).bare for i in self.items if i.kind == "clock") and not self.has(
            "parts"
        )

    @property
    def telling(self) -> bool:
        """Whether anything in it is about time."""
        return any(item.kind not in {*_SILENT, "unknown", "requests"} for item in self.items)

    def abstains(self, spare: int) -> bool:
        """Whether it must not be read.

        It has a negation, a vague word, one that belongs to another question ("until"), or too
        much that is unknown.
        """
        return self.has(*_ABSTAIN) or self.unknown > spare or crowded(self.items)

    def times(self) -> Times:
        """The times of day."""
        if any(item.key == "minus" for item in self.items if item.kind == "mark"):
            return Times(wrong="hour")
        groups = [Group()]
        for item in self.items:
            if item.kind == "joiners" or (item.kind == "mark" and item.key in {",", "/"}):
                groups.append(Group(anded=item.kind == "joiners"))
            elif item.kind == "parts":
                groups[-1].leads |= not groups[-1].clocks
                groups[-1].parts.append(int(item.key))
            elif item.kind in self._clocks:
                groups[-1].clocks.append(clock_of(item, self._written))
        kept = [group for group in groups if group.clocks or group.parts]
        return settle(kept) if any(group.clocks for group in kept) else Times()

    def within(self, days: Days) -> When:
        """So many minutes from now."""
        lengths = [
            int(slot.value + 0.5)
            for item in self.items
            if item.kind in {"length", "within"} and (slot := item.slot("span"))
        ]
        if len(lengths) != 1 or lengths[0] == 0 or days.named or self.has("parts", "repeat"):
            return self.wrong("unclear")
        if lengths[0] > FAR * 1440:
            return self.wrong("far")
        return When(within=lengths[0], evidence=self._evidence())

    def without_time(self, days: Days) -> When:
        """No time is named. Where something else was said that nobody knows, it is unclear."""
        if self.unknown and days.named:
            return self.wrong("unclear")
        return replace(self.when(Times(), days), wrong="none")

    def when(self, times: Times, days: Days) -> When:
        """The reading."""
        return When(
            minutes=times.minutes,
            either=times.either,
            days=days.weekly,
            every=days.every,
            ahead=days.ahead,
            date=days.date,
            weekday=days.weekday,
            clock=times.clock,
            evidence=self._evidence(),
        )

    def wrong(self, why: str) -> When:
        """No reading."""
        return When(wrong=why, evidence=self._evidence())

    def _evidence(self) -> tuple[str, ...]:
        told = [item for item in self.items if item.kind not in _SILENT and item.end]
        words = [" ".join(t.text for t in self._line[item.start : item.end]) for item in told]
        said = [f'{item.kind}: "{word}"' for item, word in zip(told, words, strict=True)]
        return (*self._notes, *said)
