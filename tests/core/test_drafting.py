"""From what was said to rules: each kind of days, and what is kept of them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.load import Content
from bot.core.drafting import days_on, fits, halves, on_date, preview, quick, rules, save, until
from bot.core.heard import DAILY, When
from bot.core.recurrence import Rule, next_after
from bot.core.session import Person, Reminder, Session
from tests.core.reminded import BERLIN, at, daily, run_at, shown

FRIDAY = "2026-03-06 12:00"
EIGHT, NINE = 8 * 60, 21 * 60

# what was said, when, and the next occurrences
DRAFTS: dict[str, tuple[When, str, list[str]]] = {
    "every day": (When((NINE,), days=DAILY), FRIDAY, ["03-06 21:00", "03-07 21:00"]),
    "every day, over for today": (
        When((EIGHT,), days=DAILY), FRIDAY, ["03-07 08:00", "03-08 08:00"]
    ),
    "twice a day": (When((NINE, EIGHT), days=DAILY), FRIDAY, ["03-06 21:00", "03-07 08:00"]),
    "the same time twice": (When((NINE, NINE), days=(7,)), FRIDAY, ["03-08 21:00", "03-15 21:00"]),
    "every two days, from today": (When((NINE,), every=2), FRIDAY, ["03-06 21:00", "03-08 21:00"]),
    "every two days, from tomorrow": (
        When((EIGHT,), every=2), FRIDAY, ["03-07 08:00", "03-09 08:00"]
    ),
    "every two days, both times on the same days": (
        When((EIGHT, NINE), every=2), FRIDAY, ["03-06 21:00", "03-08 08:00"]
    ),
    "today": (When((NINE,), ahead=0), FRIDAY, ["03-06 21:00"]),
    "today, over": (When((EIGHT,), ahead=0), FRIDAY, []),
    "today, this very minute": (When((720,), ahead=0), FRIDAY, []),
    "today, one of two is over": (When((EIGHT, NINE), ahead=0), FRIDAY, ["03-06 21:00"]),
    "tomorrow": (When((EIGHT,), ahead=1), FRIDAY, ["03-07 08:00"]),
    "this friday, later today": (When((NINE,), weekday=5), FRIDAY, ["03-06 21:00"]),
    "this friday, earlier today": (When((EIGHT,), weekday=5), FRIDAY, ["03-13 08:00"]),
    "this thursday": (When((EIGHT,), weekday=4), FRIDAY, ["03-12 08:00"]),
    "this sunday": (When((EIGHT,), weekday=7), FRIDAY, ["03-08 08:00"]),
    "a date to come": (When((EIGHT,), date=(0, 3, 7)), FRIDAY, ["03-07 08:00"]),
    "a date that was": (When((EIGHT,), date=(0, 3, 5)), FRIDAY, ["03-05 08:00"]),
    "a date that was, with its year": (When((EIGHT,), date=(2026, 3, 5)), FRIDAY, []),
    "a date too far ahead": (When((EIGHT,), date=(2027, 3, 8)), FRIDAY, []),
    "leap day in a leap year": (
        When((EIGHT,), date=(0, 2, 29)), "2027-06-01 12:00", ["02-29 08:00"]
    ),
    "leap day, with no leap year near": (When((EIGHT,), date=(0, 2, 29)), FRIDAY, []),
    "in two hours": (When(within=120), FRIDAY, ["03-06 14:00"]),
    "in two hours, over midnight": (When(within=120), "2026-03-06 23:30", ["03-07 01:30"]),
    "in one minute, late in it": (When(within=1), "2026-03-06 12:00:59", ["03-06 12:01"]),
    "in an hour, over the gap": (When(within=60), "2026-03-29 01:30", ["03-29 03:30"]),
    "a time in the gap": (When((150,), date=(0, 3, 29)), FRIDAY, ["03-29 03:30"]),
}  # fmt: skip


@pytest.mark.parametrize("name", DRAFTS)
def test_what_was_said_becomes_occurrences(name: str):
    draft, now, expected = DRAFTS[name]
    times = preview(rules(draft, Person(zone=BERLIN), at(now)), at(now), 2)
    assert [(shown(one) or "")[5:] for one in times] == expected


def test_a_preview_is_of_all_times_together():
    times = preview(
        rules(When((EIGHT, NINE), days=DAILY), Person(zone=BERLIN), at(FRIDAY)), at(FRIDAY)
    )
    assert [(shown(one) or "")[8:] for one in times] == ["06 21:00", "07 08:00", "07 21:00"]


@pytest.mark.parametrize("minutes", [30, 45, 60, 75, 90, 105, 120, 150, 180, 240])
@pytest.mark.parametrize("now", ["2026-10-25 01:45", "2026-10-25 02:30", "2026-10-25 00:10"])
def test_so_many_minutes_are_so_many_in_the_night_the_clocks_go_back(minutes: int, now: str):
    begin = at(now)
    (rule,) = rules(When(within=minutes), Person(zone=BERLIN), begin)
    assert next_after(rule, begin) == begin + minutes * 60
    ordinary = rules(When(within=minutes), Person(zone=BERLIN), begin + 86400)
    assert ordinary[0].zone == BERLIN


def test_the_kind_of_rule_follows_from_the_days():
    person, now = Person(zone=BERLIN), at(FRIDAY)
    assert rules(When((NINE,), days=(1, 3)), person, now) == (Rule(NINE, BERLIN, days=(1, 3)),)
    every = Rule(NINE, BERLIN, first="2026-03-06", every=3)
    assert rules(When((NINE,), every=3), person, now) == (every,)
    assert rules(When((NINE,), ahead=1), person, now) == (Rule(NINE, BERLIN, first="2026-03-07"),)


def test_the_same_time_twice_is_one_rule():
    twice = When((NINE, NINE), days=DAILY)
    assert len(rules(twice, Person(zone=BERLIN), at(FRIDAY))) == 1


def test_both_halves_of_a_day():
    early, late = halves(When((7 * 60, 12 * 60 + 30), either=True, days=(6,), clock=12))
    assert early == When((7 * 60, 12 * 60 + 30), days=(6,), clock=12)
    assert late == When((19 * 60, 30), days=(6,), clock=12)


def test_a_quick_time_is_every_day():
    assert quick(NINE) == When((NINE,), days=DAILY)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((0, 3, 6), "2026-03-06"),
        ((0, 3, 5), "2027-03-05"),
        ((2027, 3, 7), "2027-03-07"),  # 366 days
        ((2027, 3, 8), None),
        ((2026, 3, 5), None),
        ((0, 2, 30), None),
    ],
)
def test_a_date_is_of_this_year_or_the_next(said: tuple[int, int, int], expected: str | None):
    day = on_date(said, date(2026, 3, 6))
    assert (day.isoformat() if day else None) == expected


# -- until ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (When(ahead=3), "2026-03-09 00:00"),
        (When(ahead=0), None),
        (When(date=(0, 3, 20)), "2026-03-20 00:00"),
        (When(date=(0, 3, 6)), None),
        (When(date=(2026, 3, 5)), None),
        (When(weekday=1), "2026-03-09 00:00"),
        (When(weekday=5), "2026-03-13 00:00"),  # said on a Friday: the next
        (When((NINE,), days=DAILY), None),
    ],
)
def test_a_pause_ends_when_that_day_begins(said: When, expected: str | None):
    end = until(said, Person(zone=BERLIN), at(FRIDAY))
    assert (shown(end) if end else None) == expected


def test_a_day_begins_later_where_its_midnight_is_skipped():
    cairo, now = "Africa/Cairo", at("2026-04-22 12:00", "Africa/Cairo")
    assert shown(days_on(Person(zone=cairo), now, 2), cairo) == "2026-04-24 01:00"


# -- save -----------------------------------------------------------------------------------------


def saving(content: Content, draft: When | None, *reminders: Reminder, chosen: int = 0):
    person = Person(zone=BERLIN, reminders=reminders)
    return run_at(content, at(FRIDAY), person, Session(draft=draft, chosen=chosen))


def test_tomorrow_counts_from_when_it_was_said(content: Content):
    run = saving(content, When((NINE,), ahead=1))
    run.session.draft_at = run.now - 13 * 3600  # the evening before
    save(run)
    assert [one.rule.first for one in run.person.reminders] == ["2026-03-06"]


def test_two_hours_count_from_when_they_were_said(content: Content):
    run = saving(content, When(within=120))
    run.session.draft_at = run.now - 600
    save(run)
    assert [shown(one.due) for one in run.person.reminders] == ["2026-03-06 13:50"]


def test_each_time_becomes_a_reminder_and_the_next_one_is_looked_at(content: Content):
    run = saving(content, When((EIGHT, NINE), days=DAILY), daily(600, 4))
    save(run)
    assert [(one.id, one.rule.minute) for one in run.person.reminders] == [
        (4, 600), (5, EIGHT), (6, NINE)
    ]  # fmt: skip
    assert {one.set_at for one in run.person.reminders[1:]} == {at(FRIDAY)}
    assert run.session.chosen == 6  # tonight, before tomorrow morning
    assert run.session.draft is None
    assert shown(run.person.reminders[2].due) == "2026-03-06 21:00"


def test_the_one_that_was_chosen_is_replaced(content: Content):
    run = saving(content, quick(NINE), daily(600, 1), daily(700, 2), chosen=1)
    save(run)
    assert [one.rule.minute for one in run.person.reminders] == [700, NINE]
    assert run.session.chosen == 3


def test_the_same_rule_twice_is_one_and_no_longer_paused(content: Content):
    run = saving(content, quick(NINE), daily(NINE, 1, paused=True), daily(600, 2))
    save(run)
    assert [(one.rule.minute, one.paused) for one in run.person.reminders] == [
        (600, False), (NINE, False)
    ]  # fmt: skip


def test_no_more_than_twelve(content: Content):
    many = [daily(n, n) for n in range(1, 12)]
    run = saving(content, When((EIGHT, NINE), days=DAILY), *many)
    save(run)
    assert [one.id for one in run.person.reminders] == list(range(1, 13))


@pytest.mark.parametrize(
    ("kept", "draft", "chosen", "expected"),
    [
        (11, None, 0, True),
        (12, None, 0, False),
        (12, None, 5, True),  # one takes the place of another
        (11, When((EIGHT, NINE), days=DAILY), 0, False),
        (12, When((EIGHT, NINE), days=DAILY), 5, False),
        (11, When((EIGHT, NINE), days=DAILY), 5, True),
        (12, quick(3), 0, True),  # the third is that very rule
        (12, When((EIGHT,), ahead=0), 0, False),  # over already; it is told that there is no room
        (11, When((EIGHT,), ahead=0), 0, True),
    ],
)
def test_whether_there_is_room(
    content: Content, kept: int, draft: When | None, chosen: int, expected: bool
):
    many = [daily(n, n) for n in range(1, kept + 1)]
    assert fits(saving(content, draft, *many, chosen=chosen)) is expected


def test_times_used_are_kept_the_latest_first(content: Content):
    run = saving(content, When((EIGHT, NINE), days=DAILY))
    run.person.times_used = (NINE, 1, 2, 3)
    run.person.clock = 12
    save(run)
    assert run.person.times_used == (EIGHT, NINE, 1, 2)
    assert run.person.clock == 12  # what was said tells nothing of the clock


def test_who_sets_a_reminder_wakes_them_all(content: Content):
    run = saving(content, quick(NINE))
    run.person.asleep, run.person.unanswered = "unanswered", 4
    save(run)
    assert (run.person.asleep, run.person.unanswered) == ("", 0)


def test_without_a_draft_nothing_is_kept(content: Content):
    run = saving(content, None, daily(NINE), chosen=1)
    save(run)
    assert (run.person.reminders, run.session.chosen) == ((daily(NINE),), 1)


def test_a_draft_that_is_over_changes_nothing(content: Content):
    kept = daily(NINE)
    run = saving(content, When((EIGHT,), ahead=0), kept, chosen=kept.id)  # eight is over by noon
    save(run)
    assert run.person.reminders == (kept,)
