"""What words about time and place mean: plain values, made by bot/core/when.py and bot/places."""

from __future__ import annotations

from dataclasses import dataclass

DAILY, WORKDAYS, WEEKEND = (1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5), (6, 7)
FAR = 366  # days: what is further ahead is not what was meant
WRONG = ("hour", "minute", "date", "far", "none", "unclear")  # why words are no time to use


@dataclass(frozen=True, slots=True)
class When:
    """A reading of words such as "weekdays 7:30". At most one of the four kinds of days is set.

    minutes  local times, in minutes after midnight (0 to 1439), in the order they were said.
    either   the time may as well be twelve hours later: "at 7" is 420, and 1140 is as good.
    days     it repeats on these days, 1 (Monday) to 7. DAILY where the words name no day.
    every    it repeats every so many days (2 or more), beginning today or at the next such time.
    ahead    once, so many days from today (0: today); None: otherwise.
    date     once, on this day: (year or 0, month, day); None: otherwise.
    weekday  once, on the next such day from today (1 to 7): "this friday at 8"; 0: otherwise.
    within   once, so many minutes from now: "in 2 hours". `minutes` is then empty.
    clock    12 or 24, by the way the time was written; 0: it does not tell.
    wrong    why it is no time to use, or "": hour (25:00), minute (7:75), date (30 February),
             far (beyond 366 days), none (no time is named), unclear (not understood).
    evidence the words and rules the reading rests on.
    """

    minutes: tuple[int, ...] = ()
    either: bool = False
    days: tuple[int, ...] = ()
    every: int = 0
    ahead: int | None = None
    date: tuple[int, int, int] | None = None
    weekday: int = 0
    within: int | None = None
    clock: int = 0
    wrong: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its time zone. `name` as people there or the asker call it; `country` ISO."""

    zone: str
    name: str = ""
    country: str = ""
