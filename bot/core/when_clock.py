"""Times of the day as they are said: which half of the day is meant, and what is no time at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from bot.core.when_match import Item, Slot
from bot.core.when_words import HOURS, MINUTES

HALF = 720  # minutes in half a day
DAY = 1440
_HOUR = 60
_NOON = 12
_LAST = 24
_MOST = 6  # times in one reminder; more of them are a list of numbers


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day. `minute` is as it was said: 420 for "seven".

    loose  it may be twelve hours later. sure  but only if another word says so ("07:30").
    style  12 or 24 by the way it is written, or 0.
    bare   a number and nothing else.
    wrong  hour or minute: what there is none of; or "".
    """

    minute: int
    loose: bool = False
    sure: bool = False
    style: int = 0
    bare: bool = False
    wrong: str = ""


@dataclass(slots=True)
class Group:
    """What stands between two joiners: times, and parts of the day by the hour they begin."""

    clocks: list[Clock] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    leads: bool = False  # a part is said before the first time
    anded: bool = False  # "and" stands before it, not only a comma


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a text. `late`: days by which they fall after the day named ("tonight at 1")."""

    minutes: tuple[int, ...] = ()
    either: bool = False
    clock: int = 0
    late: int = 0
    wrong: str = ""


def clock_of(item: Item, written: int) -> Clock:
    """The time of a phrase. `written` as in TimeWords."""
    if item.kind == "fixed":
        hours, _, past = item.key.partition(":")
        return Clock(int(hours) * _HOUR + int(past))
    if item.kind == "dial":
        return Clock(int(item.key), loose=True)
    whole = item.slot("hhmm")
    if whole:
        hour, minute = divmod(int(whole.value), 100)
        return _clock(hour, minute, whole.digits, written)
    said = item.slot(*HOURS) or Slot("hour", 0)
    minutes = item.slot(*MINUTES)
    if minutes and minutes.value >= _HOUR:
        return Clock(0, wrong="minute")
    exact = minutes is not None and bool(minutes.digits) and item.key.startswith("+")
    offset = _offset(item.key, minutes)
    clock = _clock(int(said.value), offset, said.digits, written if exact else _NOON)
    return replace(clock, bare=item.end - item.start == 1)


def _offset(key: str, minutes: Slot | None) -> int:
    """Minutes from the full hour: by the key, or by what stood in the slot."""
    sign, amount = (-1 if key.startswith("-") else 1), key[1:]
    return sign * (int(amount) if amount.isdecimal() or not minutes else int(minutes.value))


def _clock(hour: int, offset: int, digits: str, written: int) -> Clock:
    if hour > _LAST or (hour == _LAST and offset > 0):
        return Clock(0, wrong="hour")
    minute = (hour * _HOUR + offset) % DAY
    if hour > _NOON or hour == 0:
        return Clock(minute, loose=hour == 0, sure=True, style=_LAST)
    zero = digits.startswith("0")
    return Clock(minute, loose=True, sure=zero or written == _LAST, style=_LAST if zero else 0)


def placed(clock: Clock, start: int) -> int | None:
    """The minute within the twelve hours that begin at the hour `start`, or None.

    From 1440 on it is after midnight.
    """
    noon = clock.minute % HALF
    tries = (noon, noon + HALF) if clock.loose else (clock.minute,)
    first = start * _HOUR
    return next(
        (t + d for t in tries for d in (0, DAY) if first <= t + d < first + HALF),
        None,
    )


def settle(groups: Sequence[Group]) -> Times:
    """The times that all groups say together."""
    clocks = [clock for group in groups for clock in group.clocks]
    wrong = next((clock.wrong for clock in clocks if clock.wrong), "")
    if wrong or len(clocks) > _MOST:
        return Times(wrong=wrong or "unclear")
    found = _one(clocks[0], groups) if len(clocks) == 1 else list(_several(groups))
    fault = next((one.fault for one in found if one.fault), "")
    return Times(wrong=fault) if fault else _finished(found)


class _Placed(NamedTuple):
    """`minute` as by `placed`; None: no part of the day is said. `fault` as Times.wrong."""

    clock: Clock
    minute: int | None = None
    fault: str = ""


def _in_part(clock: Clock, part: int) -> _Placed:
    minute = placed(clock, part)
    outside = "unclear" if clock.loose else "hour"
    return _Placed(clock, minute, outside if minute is None else "")


def _one(clock: Clock, groups: Sequence[Group]) -> list[_Placed]:
    """One time: all parts of the day agree, or it is meant once in each of them."""
    parts = [part for group in groups for part in group.parts]
    found = [_in_part(clock, part) for part in parts]
    minutes = {(one.minute or 0) % DAY for one in found}
    if not found or any(one.fault for one in found):
        return found or [_Placed(clock)]
    if len(minutes) == 1:
        return found[:1]
    apart = any(group.anded for group in groups) and all(group.parts for group in groups)
    return found if apart else [_Placed(clock, fault="unclear")]


def _several(groups: Sequence[Group]) -> Iterator[_Placed]:
    parts = [part for group in groups for part in group.parts]
    for group in groups:
        own = group.parts or _borrowed(groups, parts)
        if not own:
            yield from map(_Placed, group.clocks)
        elif len(own) in {1, len(group.clocks)}:
            yield from map(_in_part, group.clocks, own * (len(group.clocks) // len(own)))
        else:
            yield from (_Placed(clock, fault="unclear") for clock in group.clocks)


def _borrowed(groups: Sequence[Group], parts: Sequence[int]) -> list[int]:
    """The only part of the day is meant for all times: "mornings at 7 and 8", "8 and 9 pm"."""
    spread = groups[0].leads or bool(groups[-1].parts)
    return list(parts) if len(parts) == 1 and spread else []


def _finished(found: Sequence[_Placed]) -> Times:
    style = max(one.clock.style for one in found)
    unsaid = [one.clock.loose and not one.clock.sure and one.minute is None for one in found]
    either = any(unsaid) and style != _LAST
    late = {one.minute // DAY for one in found if one.minute is not None}
    if (either and not all(unsaid)) or len(late) > 1:
        return Times(wrong="unclear")
    base = HALF if either else DAY
    said = (one.clock.minute if one.minute is None else one.minute for one in found)
    minutes = dict.fromkeys(minute % base for minute in said)
    return Times(tuple(minutes), either, style or (_NOON if late else 0), max(late, default=0))


def crowded(items: Sequence[Item]) -> bool:
    """Whether two times stand side by side with nothing between them ("7 8"), or with a dash."""
    kinds = [_kind(item) for item in items]
    if any(pair == ("clock", "clock") for pair in pairwise(kinds)):
        return True
    return any(
        kinds[at] == "dash" and _timely(kinds[at - 1]) and _timely(kinds[at + 1])
        for at in range(1, len(kinds) - 1)
    )


def _kind(item: Item) -> str:
    if item.kind == "mark" and item.key in {"-", ":"}:
        return "dash"
    return "clock" if item.kind in {"clock", "fixed"} else item.kind


def _timely(kind: str) -> bool:
    return kind in {"clock", "parts"}
