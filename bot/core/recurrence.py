"""When a rule fires next: a local time on some days in a time zone, after RFC 5545.

Zones come from the tzdata package alone. `zoneinfo.ZoneInfo(name)` would look into the system's
own data first, which may be of another year: two machines would then disagree on an occurrence,
and `edition` would not tell. So each zone is made from the package's file, and nothing has to be
set up before: whoever asks gets the same edition. That file is code's own data, read once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from importlib.metadata import version
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

_FIXED = re.compile(r"UTC([+-])([01][0-9]|2[0-3]):([0-5][0-9])")
_ZONES_KEPT = 1024  # more than there are
_LAST = date.max.toordinal() - 1  # a day before the last, so that no zone leads beyond it
_MONDAY = date(1970, 1, 5).toordinal()  # where a rule that has no first day begins in RFC 5545
_DAYS = ("", "MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7
_AHEAD = 11  # yesterday, today and a week; a day may have no new instant where a clock goes back


class Rule(NamedTuple):
    """A local time on some days; the rule is kept, never an instant.

    minute  local time, in minutes after midnight (0 to 1439).
    zone    name of an IANA time zone, or a fixed offset as "UTC+05:30".
    days    it repeats on these days, 1 (Monday) to 7, not before `first` if there is one.
    first   the only day, or the first of an interval, as an ISO date; "": from always.
    every   it repeats every so many days (1 or more) from `first`; 0: by `days`, or once.
    """

    minute: int
    zone: str
    days: tuple[int, ...] = ()
    first: str = ""
    every: int = 0


def next_after(rule: Rule, after: float) -> float | None:
    """The first instant strictly later than `after` (both Unix seconds); None: never again.

    A local time that the clock skips is read with the offset before the gap; one that comes twice
    is the first. A zone that tzdata does not know is read as UTC. ValueError: `first` is no date.
    """
    zone = _zone(rule.zone)
    hour, minute = divmod(rule.minute, 60)
    clock = time(hour, minute, tzinfo=zone)  # fold=0 is just what RFC 5545 asks for, both ways
    # Yesterday's time may still be ahead, if the clock skipped it at midnight.
    for day in _days(rule, datetime.fromtimestamp(after, zone).toordinal() - 1):
        at = datetime.combine(date.fromordinal(day), clock).timestamp()
        if at > after:
            return at
    return None


def upcoming(rule: Rule, after: float, count: int) -> list[float]:
    """The next instants, at most `count`, strictly increasing."""
    found: list[float] = []
    at = next_after(rule, after) if count > 0 else None
    while at is not None:
        found.append(at)
        at = next_after(rule, at) if len(found) < count else None
    return found


def rrule(rule: Rule) -> str:
    """The rule as RFC 5545 writes it: a line DTSTART, a line RRULE. ValueError as `next_after`."""
    start = date.fromisoformat(rule.first).toordinal() if rule.first else _MONDAY
    start = next(iter(_days(rule, start)), start)
    hour, minute = divmod(rule.minute, 60)
    zone = f'"{rule.zone}"' if ":" in rule.zone else rule.zone
    if rule.every:
        often = f"FREQ=DAILY;INTERVAL={rule.every}"
    elif rule.days:
        often = "FREQ=WEEKLY;BYDAY=" + ",".join(_DAYS[day] for day in sorted(rule.days))
    else:
        often = "FREQ=DAILY;COUNT=1"
    day = date.fromordinal(start)
    return f"DTSTART;TZID={zone}:{day:%Y%m%d}T{hour:02}{minute:02}00\nRRULE:{often}"


def local(zone: str, at: float) -> datetime:
    """What clocks there show at `at` (Unix seconds); in UTC where the zone is not known."""
    return datetime.fromtimestamp(at, _zone(zone))


def same_clock(one: str, other: str, at: float) -> bool:
    """Whether clocks go alike in both zones, at `at` and through the year after it."""
    quarters = (at + n * 91 * 86400 for n in range(4))
    return one == other or all(
        local(one, when).utcoffset() == local(other, when).utcoffset() for when in quarters
    )


def known(zone: str) -> bool:
    """Whether tzdata has the zone, or it is a fixed offset as "UTC+05:30"."""
    return zone in names() or _FIXED.fullmatch(zone) is not None


@cache
def names() -> frozenset[str]:
    """Every zone of tzdata, old names too."""
    return frozenset(files("tzdata").joinpath("zones").read_text("ascii").split())


@cache
def edition() -> str:
    """The version of tzdata in use: "2026.1"."""
    return version("tzdata")


def _days(rule: Rule, begin: int) -> Iterable[int]:
    """Days on which the rule may fire, from `begin` or earlier, as ordinals, increasing."""
    first = date.fromisoformat(rule.first).toordinal() if rule.first else 0
    if rule.every:
        gone = max(0, -((first - begin) // rule.every))
        return range(first + gone * rule.every, _LAST, rule.every) if first else ()
    if rule.days:
        begin = max(begin, first)
        ahead = range(begin, min(begin + _AHEAD, _LAST))
        return (day for day in ahead if (day - 1) % _WEEK + 1 in rule.days)
    return (first,) if 0 < first < _LAST else ()


@lru_cache(maxsize=_ZONES_KEPT)
def _zone(name: str) -> tzinfo:
    if fixed := _FIXED.fullmatch(name):
        offset = timedelta(hours=int(fixed[2]), minutes=int(fixed[3]))
        return timezone(-offset if fixed[1] == "-" else offset)
    if name not in names():
        return UTC
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as data:
        return ZoneInfo.from_file(data, key=name)
