"""Times, days, rules and places as one person reads them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.load import Content
from bot.core.catalogue import Catalogue
from bot.core.heard import DAILY, Place, When
from bot.core.recurrence import Rule
from bot.core.session import Person
from bot.core.words import ENTRIES, Words
from tests.core.reminded import BERLIN, at, daily, once

MONDAY = at("2026-03-02 23:30")
NINE = 21 * 60


@pytest.fixture(scope="session")
def english(content: Content) -> Catalogue:
    return next(one.catalogue for one in content.locales if one.language == "en")


def words(english: Catalogue, **facts: object) -> Words:
    person = Person(zone=BERLIN)
    for name, value in facts.items():
        setattr(person, name, value)
    return Words(english, person, MONDAY)


@pytest.mark.parametrize(
    ("clock", "country", "expected"),
    [
        (12, "", "9:05 PM"), (24, "", "21:05"), (0, "", "9:05 PM"), (0, "US", "9:05 PM"),
        (0, "GB", "21:05"), (24, "US", "21:05"), (12, "GB", "9:05 pm"), (0, "EU", "9:05 PM"),
    ],
)  # fmt: skip
def test_a_time_is_told_by_the_clock_they_use(
    english: Catalogue, clock: int, country: str, expected: str
):
    assert words(english, clock=clock, country=country).minute(NINE + 5) == expected


@pytest.mark.parametrize(
    ("minute", "told"), [(0, "12:00 AM"), (720, "12:00 PM"), (1439, "11:59 PM")]
)
def test_noon_and_midnight(english: Catalogue, minute: int, told: str):
    assert words(english).minute(minute) == told


def test_a_country_that_nobody_knows_changes_nothing(english: Catalogue):
    assert words(english, country="X-Y").minute(NINE) == "9:00 PM"


def test_a_clock_is_the_persons_or_that_of_a_place(english: Catalogue):
    assert words(english).clock(MONDAY) == "11:30 PM"
    assert words(english).clock(MONDAY, "Asia/Tokyo") == "7:30 AM"
    assert words(english, zone="").clock(MONDAY) == "10:30 PM"


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("2026-03-02 23:59", "today at 11:59 PM"),
        ("2026-03-03 00:00", "tomorrow at 12:00 AM"),
        ("2026-03-03 23:59", "tomorrow at 11:59 PM"),
        ("2026-03-04 00:00", "Wed, Mar 4, 12:00 AM"),
        ("2026-03-01 21:00", "Sun, Mar 1, 9:00 PM"),
    ],
)
def test_a_moment_is_told_with_its_day(english: Catalogue, time: str, expected: str):
    assert words(english).moment(at(time)) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule(NINE, BERLIN, days=DAILY), "every day at 9:00 PM"),
        (Rule(NINE, BERLIN, days=(1, 2, 3, 4, 5)), "Monday to Friday at 9:00 PM"),
        (Rule(NINE, BERLIN, days=(6, 7)), "Saturday and Sunday at 9:00 PM"),
        (Rule(NINE, BERLIN, days=(1, 3, 7)), "Mon, Wed, and Sun at 9:00 PM"),
        (Rule(NINE, BERLIN, days=(2,)), "Tue at 9:00 PM"),
        (Rule(NINE, BERLIN, first="2026-03-02", every=3), "every 3 days at 9:00 PM"),
        (Rule(NINE, BERLIN, first="2026-11-23"), "once, on Mon, Nov 23 at 9:00 PM"),
    ],
)
def test_a_rule_in_words(english: Catalogue, rule: Rule, expected: str):
    assert words(english).rule(rule) == expected


def test_rules_are_joined(english: Catalogue):
    both = (Rule(NINE, BERLIN, days=DAILY), Rule(480, BERLIN, days=(7,)))
    assert words(english).rules(both) == "every day at 9:00 PM and Sun at 8:00 AM"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("Asia/Tokyo", "Tokyo", "JP"), "Tokyo, Japan"),
        (Place("Asia/Singapore", "Singapore", "SG"), "Singapore"),
        (Place("America/New_York"), "New York"),
        (Place("Europe/Berlin", "Potsdam", "XX"), "Potsdam"),
    ],
)
def test_a_place_in_words(english: Catalogue, place: Place, expected: str):
    assert words(english).place(place) == expected


def test_the_city_of_a_zone(english: Catalogue):
    told = words(english)
    assert (told.city("Asia/Ho_Chi_Minh"), told.city("")) == ("Ho Chi Minh City", "UTC")
    assert told.city("UTC+05:30") == "UTC+05:30"


def test_a_day_has_plain_spaces(english: Catalogue):
    told = words(english)
    assert told.day(date(2026, 11, 23)) == "Mon, Nov 23"
    assert {"\u202f", "\xa0"}.isdisjoint(told.minute(NINE))


@pytest.mark.parametrize(
    ("kind", "entry", "expected"),
    [
        ("times", 450, "7:30 AM"),
        ("halves", When((450, 1170)), "7:30 AM, 7:30 PM"),
        ("reminders", daily(NINE), "every day at 9:00 PM"),
        (
            "reminders",
            once("2026-03-07", NINE)._replace(paused=True),
            "⏸ once, on Sat, Mar 7 at 9:00 PM",
        ),
        ("clocks", Place("America/New_York"), "5:30 PM · New York"),
        ("places", Place("Asia/Tokyo", "Tokyo", "JP"), "7:30 AM · Tokyo, Japan"),
    ],
)
def test_entries_of_lists(english: Catalogue, kind: str, entry: object, expected: str):
    assert ENTRIES[kind](words(english), entry) == expected
