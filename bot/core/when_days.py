"""Days as they are said: weekly, every so many days, or once."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.core.heard import DAILY, FAR
from bot.core.when_match import Item, Slot

_WEEKLY = ("weekday", "sets", "ranges")
_LEAP = 2000
_WEEK = 7
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Days:
    """The fields of When that name days. `named`: the text says so itself."""

    weekly: tuple[int, ...] = ()
    every: int = 0
    ahead: int | None = None
    date: tuple[int, int, int] | None = None
    weekday: int = 0
    named: bool = False
    wrong: str = ""

    def later(self, days: int) -> Days:
        """So many days on: "tonight at 1" is tomorrow. Days of the week stay as they are."""
        return self if self.ahead is None else replace(self, ahead=self.ahead + days)


def days_of(items: Sequence[Item], *, until: bool = False) -> Days:
    """The days of a text; those of every day if it names none. `until`: "10 days" is a day too."""
    weekly = sorted({day for item in items for day in _weekly(item)})
    once = [int(_value(item.slot("weekday"))) for item in items if item.kind == "once"]
    ahead = [_count(item) for item in items if item.kind == "ahead"]
    lengths = [_count(item) for item in items if item.kind == "length_days"]
    every = [_count(item) for item in items if item.kind == "every"]
    dates = [date for item in items for date in _dates(item)]
    if until:
        ahead, lengths = ahead + lengths, []
    if dates and len(weekly) + len(once) == 1:
        weekly, once = [], []  # "friday 3 december"
    ones = [*once, *ahead, *dates]
    repeats = any(item.kind == "repeat" for item in items)
    kinds = [kind for kind in (weekly, once, ahead, every, dates) if kind]
    clash = lengths or len(kinds) > 1 or len(ones) > 1 or len(every) > 1 or (ones and repeats)
    if clash or 0 in every or (until and 0 in ahead) or _scattered(items):
        return Days(wrong="unclear")
    if any(count > FAR for count in (*ahead, *every)):
        return Days(wrong="far")
    if dates:
        return _dated(dates[0])
    if ones:
        return Days(ahead=next(iter(ahead), None), weekday=sum(once), named=True)
    return _repeated(weekly, every, named=repeats, until=until)


def _repeated(weekly: Sequence[int], every: Sequence[int], *, named: bool, until: bool) -> Days:
    if every and every[0] > 1:
        return Days(every=every[0], named=True)
    days = tuple(weekly) or (() if until else DAILY)
    return Days(days, named=named or bool(weekly or every))


def _weekly(item: Item) -> Iterable[int]:
    if item.kind == "sets":
        return map(int, item.key.split())
    if item.kind not in _WEEKLY:
        return ()
    said = [int(slot.value) for slot in item.slots]
    first, last = said[0], said[-1]
    return [(first + step - 1) % _WEEK + 1 for step in range((last - first) % _WEEK + 1)]


def _count(item: Item) -> int:
    """Days, by the key or by what stood in the slot."""
    if item.key.isdecimal():
        return int(item.key)
    return int(_value(item.slots[0]))


def _value(slot: Slot | None) -> float:
    return slot.value if slot else 0


_Date = tuple[int, int, int]


def _dates(item: Item) -> list[_Date]:
    """The one date of an item; an impossible one where it may be read both ways."""
    if item.kind not in {"dates", "unsure_dates"}:
        return []
    year = int(_value(item.slot("year", "yy")))
    month = int(_value(item.slot("month", "month_number")))
    day = int(_value(item.slot("day")))
    read = [(year, month, day)]
    if item.kind == "unsure_dates":
        both = dict.fromkeys([(year, month, day), (year, day, month)])
        read = [date for date in both if _exists(date)] or read
    return read


def _exists(date: _Date) -> bool:
    year, month, day = date
    return 1 <= month <= _MONTHS and 1 <= day <= monthrange(year or _LEAP, month)[1]


def _dated(date: _Date) -> Days:
    return Days(date=date, named=True) if _exists(date) else Days(wrong="date")


def _scattered(items: Sequence[Item]) -> bool:
    """Whether weekdays and times alternate: "mon at 8, tue at 9" is more than one rule."""
    kinds = [
        "day" if item.kind in _WEEKLY else "clock"
        for item in items
        if item.kind in {*_WEEKLY, "clock", "fixed", "dial"}
    ]
    return sum(one != two for one, two in pairwise(kinds)) > 1
