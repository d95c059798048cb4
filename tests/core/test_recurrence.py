"""When rules fire: by hand, and beside dateutil at each transition of every zone of tzdata.

The independent reading: python-dateutil reads the rule from its RFC 5545 text and gives local
times; its own reader of the same tzdata files (not zoneinfo) makes instants of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from itertools import islice, pairwise
from typing import NamedTuple

import pytest
from dateutil import tz
from dateutil.rrule import rrulestr

from bot.core.heard import DAILY
from bot.core.recurrence import (
    Rule,
    edition,
    known,
    local,
    names,
    next_after,
    rrule,
    upcoming,
)

BERLIN = "Europe/Berlin"
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
END = datetime(2031, 1, 1, tzinfo=UTC)
DAY = 86400
# No clock is put off and back again within ten days.
STEPS = range(int(BEGIN.timestamp()), int(END.timestamp()) + 10 * DAY, 10 * DAY)


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def told(zone: str, instants: list[float]) -> list[str]:
    return [f"{local(zone, one):%m-%d %H:%M %z}" for one in instants]


# -- by hand --------------------------------------------------------------------------------------


def test_a_time_that_spring_skips_is_read_with_the_offset_before_the_gap():
    found = upcoming(Rule(150, BERLIN, DAILY), at("2026-03-28T00:00:00Z"), 3)
    assert found[0] == at("2026-03-28T01:30:00Z")
    assert told(BERLIN, found) == ["03-28 02:30 +0100", "03-29 03:30 +0200", "03-30 02:30 +0200"]


def test_a_time_that_comes_twice_in_autumn_fires_at_the_first_only():
    found = upcoming(Rule(150, BERLIN, DAILY), at("2026-10-24T00:00:00Z"), 3)
    assert told(BERLIN, found) == ["10-24 02:30 +0200", "10-25 02:30 +0200", "10-26 02:30 +0100"]


def test_between_the_two_of_a_doubled_time_the_next_is_tomorrow():
    between = at("2026-10-25T00:45:00Z")  # 02:45, the first time
    assert told(BERLIN, upcoming(Rule(150, BERLIN, DAILY), between, 1)) == ["10-26 02:30 +0100"]


def test_a_clock_that_moves_by_half_an_hour():
    zone = "Australia/Lord_Howe"
    spring = upcoming(Rule(135, zone, DAILY), at("2026-10-02T15:00:00Z"), 3)
    assert told(zone, spring) == ["10-03 02:15 +1030", "10-04 02:45 +1100", "10-05 02:15 +1100"]
    autumn = upcoming(Rule(105, zone, DAILY), at("2026-04-03T16:00:00Z"), 3)
    assert told(zone, autumn) == ["04-05 01:45 +1100", "04-06 01:45 +1030", "04-07 01:45 +1030"]


def test_a_day_that_does_not_exist_gives_no_reminder_of_its_own():
    zone = "Pacific/Apia"  # crossed the date line: there was no 30 December 2011
    found = upcoming(Rule(600, zone, DAILY), at("2011-12-29T00:00:00Z"), 3)
    assert told(zone, found) == ["12-29 10:00 -1000", "12-31 10:00 +1400", "01-01 10:00 +1400"]
    only = upcoming(Rule(600, zone, first="2011-12-30"), at("2011-12-29T00:00:00Z"), 3)
    assert told(zone, only) == ["12-31 10:00 +1400"]


def test_yesterdays_time_may_still_come_where_midnight_is_skipped():
    zone = "America/Nuuk"  # on 30 March 2024, 22:59 was followed by 00:00
    rule = Rule(23 * 60 + 30, zone, first="2024-03-30")
    just_after = at("2024-03-31T01:05:00Z")
    assert told(zone, [just_after]) == ["03-31 00:05 -0100"]
    assert told(zone, upcoming(rule, just_after, 2)) == ["03-31 00:30 -0100"]


def test_chosen_weekdays():
    found = upcoming(Rule(450, BERLIN, (1, 5)), at("2026-01-01T00:00:00Z"), 4)
    days = [local(BERLIN, one).strftime("%a %d %H:%M") for one in found]
    assert days == ["Fri 02 07:30", "Mon 05 07:30", "Fri 09 07:30", "Mon 12 07:30"]


def test_once_a_week_it_is_a_week_later():
    found = upcoming(Rule(450, BERLIN, (4,)), at("2026-01-01T00:00:00Z"), 3)
    days = [local(BERLIN, one).strftime("%a %d %H:%M") for one in found]
    assert days == ["Thu 01 07:30", "Thu 08 07:30", "Thu 15 07:30"]


def test_weekdays_from_a_first_day_on():
    rule = Rule(450, BERLIN, DAILY, first="2026-05-10")
    assert told(BERLIN, upcoming(rule, at("2026-01-01T00:00:00Z"), 1)) == ["05-10 07:30 +0200"]


def test_every_third_day_from_the_first():
    rule = Rule(0, BERLIN, first="2026-02-26", every=3)
    assert told(BERLIN, upcoming(rule, at("2025-01-01T00:00:00Z"), 3)) == [
        "02-26 00:00 +0100",
        "03-01 00:00 +0100",
        "03-04 00:00 +0100",
    ]
    assert told(BERLIN, upcoming(rule, at("2028-02-27T22:00:00Z"), 2)) == [
        "02-28 00:00 +0100",
        "03-02 00:00 +0100",
    ]


def test_the_leap_day():
    rule = Rule(600, BERLIN, DAILY)
    assert told(BERLIN, upcoming(rule, at("2028-02-28T12:00:00Z"), 2)) == [
        "02-29 10:00 +0100",
        "03-01 10:00 +0100",
    ]
    assert len(upcoming(Rule(600, BERLIN, first="2028-02-29"), 0.0, 5)) == 1
    with pytest.raises(ValueError, match="day"):
        next_after(Rule(600, BERLIN, first="2027-02-29"), 0.0)


def test_once_means_once():
    rule = Rule(600, BERLIN, first="2026-06-01")
    assert upcoming(rule, 0.0, 5) == [at("2026-06-01T08:00:00Z")]
    assert next_after(rule, at("2026-06-01T08:00:00Z")) is None


@pytest.mark.parametrize(
    "never",
    [
        Rule(600, BERLIN),
        Rule(600, BERLIN, first="2020-01-01"),
        Rule(600, BERLIN, days=(8,)),
        Rule(600, BERLIN, every=2),
        Rule(600, BERLIN, first="9999-12-31"),
    ],
)
def test_a_rule_that_never_fires_says_so(never: Rule):
    assert next_after(never, at("2026-01-01T00:00:00Z")) is None
    assert upcoming(never, at("2026-01-01T00:00:00Z"), 3) == []


def test_the_calendar_ends_without_a_fault():
    at_the_end = at("9999-12-29T12:00:00Z")
    for rule in (Rule(600, "UTC", DAILY), Rule(600, "UTC", first="2026-01-01", every=1)):
        assert upcoming(rule, at_the_end, 9) == []


def test_as_many_as_asked_for():
    assert upcoming(Rule(600, BERLIN, DAILY), 0.0, 0) == []
    assert len(upcoming(Rule(600, BERLIN, DAILY), 0.0, 400)) == 400


def test_always_later_than_asked_and_increasing():
    start = at("2011-12-20T00:00:00Z")
    for zone in ("Pacific/Apia", BERLIN, "Australia/Lord_Howe", "Antarctica/Troll"):
        for minute in range(0, 1440, 45):
            found = upcoming(Rule(minute, zone, DAILY), start, 420)
            assert start < found[0]
            assert all(one < two for one, two in pairwise(found)), (zone, minute)


# -- zones ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ["UTC+05:30", "UTC-09:00", "UTC+00:00", "UTC"])
def test_a_fixed_offset_is_a_zone(zone: str):
    assert known(zone)
    assert local(zone, 0.0).utcoffset() == datetime.strptime(zone[3:] or "+00:00", "%z").utcoffset()


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "", "UTC+24:00", "UTC+5:30", "UTC+05:60", "../zones", "Europe", "a\0b"]
)
def test_a_zone_that_tzdata_does_not_know_is_read_as_utc(zone: str):
    assert not known(zone)
    assert next_after(Rule(60, zone, DAILY), 0.0) == 3600.0
    assert local(zone, 0.0).utcoffset() == timedelta(0)


def test_zones_come_from_tzdata_whatever_the_system_has(monkeypatch: pytest.MonkeyPatch, tmp_path):
    import zoneinfo

    (tmp_path / "Asia").mkdir()
    with files("tzdata").joinpath("zoneinfo/America/Lima").open("rb") as other:
        (tmp_path / "Asia" / "Dili").write_bytes(other.read())
    zoneinfo.reset_tzpath([str(tmp_path)])
    try:
        assert local("Asia/Dili", 0.0).utcoffset() == timedelta(hours=9)
    finally:
        zoneinfo.reset_tzpath()


def test_the_edition_is_that_of_the_package():
    assert edition() == version("tzdata")


# -- RFC 5545 -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (
            Rule(150, BERLIN, (5, 1)),
            "DTSTART;TZID=Europe/Berlin:19700105T023000\nRRULE:FREQ=WEEKLY;BYDAY=MO,FR",
        ),
        (
            Rule(1230, "UTC+05:30", (2,), first="2026-05-04"),
            'DTSTART;TZID="UTC+05:30":20260505T203000\nRRULE:FREQ=WEEKLY;BYDAY=TU',
        ),
        (
            Rule(0, BERLIN, first="2026-05-04", every=10),
            "DTSTART;TZID=Europe/Berlin:20260504T000000\nRRULE:FREQ=DAILY;INTERVAL=10",
        ),
        (
            Rule(61, BERLIN, first="2026-05-04"),
            "DTSTART;TZID=Europe/Berlin:20260504T010100\nRRULE:FREQ=DAILY;COUNT=1",
        ),
    ],
)
def test_a_rule_as_rfc_5545_writes_it(rule: Rule, text: str):
    assert rrule(rule) == text


# -- every zone, every transition -----------------------------------------------------------------


class Table(NamedTuple):
    """What a zone's clocks do from 2024 to 2030, by dateutil: (instant, offset before, after)."""

    offsets: tuple[float, ...]  # at every step
    transitions: tuple[tuple[float, float, float], ...]


@cache
def theirs(zone: str) -> tz.tzfile:
    with files("tzdata").joinpath("zoneinfo", *zone.split("/")).open("rb") as data:
        return tz.tzfile(data, key=zone)


def offset(zone: str, instant: float) -> float:
    seen = datetime.fromtimestamp(instant, UTC).astimezone(theirs(zone)).utcoffset()
    assert seen is not None
    return seen.total_seconds()


def table(zone: str) -> Table:
    offsets = [offset(zone, step) for step in STEPS]
    pairs = zip(pairwise(STEPS), pairwise(offsets), strict=True)
    return Table(
        tuple(offsets),
        tuple(
            (transition(zone, low, high, before), before, after)
            for (low, high), (before, after) in pairs
            if before != after
        ),
    )


def transition(zone: str, low: int, high: int, before: float) -> int:
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if offset(zone, middle) == before else (low, middle)
    return high


@pytest.fixture(scope="module")
def tables() -> dict[str, Table]:
    """By zone; links are files of the same bytes, and are read once."""
    by_file = {}
    for zone in sorted(names()):
        by_file.setdefault(files("tzdata").joinpath("zoneinfo", zone).read_bytes(), zone)
    return {zone: table(zone) for zone in by_file.values()}


def rules(zone: str, moment: float, before: float, after: float) -> Iterator[Rule]:
    """Rules of each kind, about the edges and the middle of a gap or fold."""
    early, late = sorted((moment + before, moment + after))
    for wall in (early - 60, early, (early + late) // 2, late - 60, late):
        shown = datetime.fromtimestamp(wall, UTC)
        minute, day = shown.hour * 60 + shown.minute, shown.date()
        weekday, first = day.isoweekday(), (day - timedelta(days=2)).isoformat()
        yield Rule(minute, zone, DAILY, first)
        yield Rule(minute, zone, (weekday, weekday % 7 + 1), first)
        yield Rule(minute, zone, first=first, every=2)
        yield Rule(minute, zone, first=day.isoformat())


@cache
def instant(zone: str, wall: datetime) -> float:
    """The instant of a local time; one that does not exist is read as RFC 5545 says."""
    there = tz.resolve_imaginary(wall.replace(tzinfo=theirs(zone)))
    return there.astimezone(UTC).timestamp()


def expected(rule: Rule, until: float) -> list[float]:
    """The instants by dateutil alone.

    Its rrule gives local times, also those that do not exist; two of them may be one instant.
    """
    walls = islice(rrulestr(rrule(rule).replace(f";TZID={rule.zone}", "")), 8)
    instants = sorted({instant(rule.zone, wall) for wall in walls})
    return [one for one in instants if one < until]


def test_both_read_the_same_offsets_in_every_zone(tables: dict[str, Table]):
    assert sum(bool(one.transitions) for one in tables.values()) > 100
    for zone, read in tables.items():
        shown = [local(zone, step).utcoffset().total_seconds() for step in STEPS]
        assert shown == list(read.offsets), zone
        for moment, before, after in read.transitions:
            assert local(zone, moment - 1).utcoffset().total_seconds() == before, zone
            assert local(zone, moment).utcoffset().total_seconds() == after, zone


def test_both_fire_alike_at_every_transition_of_every_zone(tables: dict[str, Table]):
    """No disagreement needs a reason: there is none. Twins of other names are tested once."""
    distinct = {(read.offsets[0], read.transitions): zone for zone, read in tables.items()}
    compared, wrong = 0, []
    for (_, transitions), zone in distinct.items():
        for moment, before, after in transitions:
            for rule in rules(zone, moment, before, after):
                until = moment + 4 * DAY
                start = moment - 4 * DAY
                due = expected(rule, until)
                ours = [one for one in upcoming(rule, start, 9) if one < until]
                then = next_after(rule, moment)  # asked at the very moment
                later = next((one for one in due if one > moment), None)
                compared += 1
                if ours != due or (then != later and (then or until) < until):
                    wrong.append((rule, told(zone, ours), told(zone, due)))
    assert compared > 8_000
    assert not wrong
