"""The command `reminders next`: when a reminder would come, one instant in UTC a line."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime
from difflib import get_close_matches

from bot.core.heard import DAILY
from bot.core.recurrence import Rule, edition, known, names, next_after
from bot.errors import ConfigError

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_MOST = 10_000
_DIGITS = 9
_YEARS = range(1970, 9999)


def add(parser: argparse.ArgumentParser) -> None:
    """Tell the parser of `reminders` what there is to say."""
    parser.set_defaults(run=run)
    parser.add_argument("what", choices=["next"])
    parser.add_argument("--zone", required=True, help="time zone, as Europe/Berlin")
    parser.add_argument("--time", required=True, help="local time, as 21:00")
    parser.add_argument("--days", default=",".join(_DAYS), help="as mon,wed (default: every day)")
    parser.add_argument("--after", required=True, help="as 2026-03-28T00:00:00Z")
    parser.add_argument("--count", default="5", help=f"1 to {_MOST} (default: 5)")


def run(options: argparse.Namespace) -> None:
    """Print the next instants. ConfigError names what cannot be used, and what can."""
    rule = Rule(_minute(options.time), _zone(options.zone), _days(options.days))
    at = _after(options.after)
    for _ in range(_count(options.count)):
        following = next_after(rule, at)
        if following is None:  # the calendar ends
            return
        at = following
        print(f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}")  # noqa: T201


def _zone(text: str) -> str:
    if known(text):
        return text
    near = get_close_matches(text, sorted(names()), n=1)
    remedy = f"did you mean {near[0]}?" if near else "use a name as Europe/Berlin, or UTC+05:30"
    raise ConfigError(f"--zone {text!r} is not in tzdata {edition()}: {remedy}")


def _minute(text: str) -> int:
    if not (match := _TIME.fullmatch(text)):
        raise ConfigError(f"--time {text!r} is no time of day: use 00:00 to 23:59")
    return int(match[1]) * 60 + int(match[2])


def _days(text: str) -> tuple[int, ...]:
    told = [day.strip().lower() for day in text.split(",")]
    for day in told:
        if day not in _DAYS:
            raise ConfigError(f"--days has {day!r}, which is no day: use some of {','.join(_DAYS)}")
    return tuple(day for day, name in zip(DAILY, _DAYS, strict=True) if name in told)


def _after(text: str) -> float:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise ConfigError(f"--after {text!r} is no instant: write it as 2026-03-28T00:00:00Z")
    if at.year not in _YEARS:
        raise ConfigError(f"--after {text!r} is out of range: use a year from 1970 to 9998")
    return at.timestamp()


def _count(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < _DIGITS and 1 <= int(text) <= _MOST:
        return int(text)
    raise ConfigError(f"--count {text!r} cannot be printed: use a whole number from 1 to {_MOST}")
