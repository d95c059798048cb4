"""When reminders are due, and what silences them: each rule alone, at its borders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.load import Content
from bot.core import reminding
from bot.core.effects import Note
from bot.core.flow import Library
from bot.core.heard import DAILY
from bot.core.intents import Intent
from bot.core.recurrence import Rule
from bot.core.reminding import (
    WINDOW,
    answered,
    count_day,
    date_of,
    day_of,
    done_today,
    hush,
    may_have_moved,
    next_reminder,
    plan,
    quiet_at,
    ring,
    shift,
    sleep,
    streak,
    wake,
)
from bot.core.run import Run
from bot.core.session import HOME, Person, Reminder, Session
from tests.core.reminded import BERLIN, DAY, HOUR, LONDON, at, daily, once, run_at, shown

NINE = 21 * 60
MONDAY = at("2026-03-02 12:00")
EVENING = at("2026-03-02 21:00")


def reminded(*reminders: Reminder, now: float = MONDAY, **facts: object) -> Person:
    """A person in Berlin whose reminders are planned."""
    person = Person(zone=BERLIN, reminders=reminders or (daily(NINE),))
    for name, value in facts.items():
        setattr(person, name, value)
    plan(person, now)
    return person


def due(person: Person) -> list[str | None]:
    return [shown(one.due) for one in person.reminders]


# -- plan -----------------------------------------------------------------------------------------

PAUSED = daily(NINE, paused=True)
PLANS = {
    "today": (daily(NINE), MONDAY, "2026-03-02 21:00"),
    "over for today": (daily(9 * 60), MONDAY, "2026-03-03 09:00"),
    "this very minute is over": (daily(12 * 60), MONDAY, "2026-03-03 12:00"),
    "had its turn today, and the clock went back": (
        daily(NINE, last=EVENING), MONDAY, "2026-03-03 21:00"
    ),
    "had its turn just within what clocks are wrong by": (
        daily(NINE, last=MONDAY + 26 * HOUR - 1), MONDAY, "2026-03-03 21:00"
    ),
    "had its turn by a clock that was wrong": (
        daily(NINE, last=MONDAY + 26 * HOUR), MONDAY, "2026-03-02 21:00"
    ),
    "due by a clock that was wrong": (
        daily(NINE, due=at("2031-03-02 21:00")), MONDAY, "2026-03-02 21:00"
    ),
    "due, and its turn is still to come": (daily(NINE, due=EVENING), EVENING, "2026-03-02 21:00"),
    "due two hours ago, to the second": (
        daily(NINE, due=EVENING), EVENING + 2 * HOUR, "2026-03-02 21:00"
    ),
    "due more than two hours ago": (
        daily(NINE, due=EVENING), EVENING + 2 * HOUR + 1, "2026-03-03 21:00"
    ),
    "due, and it had its turn": (
        daily(NINE, due=EVENING, last=EVENING), EVENING + 1, "2026-03-03 21:00"
    ),
    "due, but its rule was changed": (
        daily(NINE + 1, due=EVENING), EVENING, "2026-03-02 21:01"
    ),
    "paused for ever": (PAUSED, MONDAY, None),
    "paused until later": (
        PAUSED._replace(until=at("2026-03-05 00:00")), MONDAY, "2026-03-05 21:00"
    ),
    "paused until its very minute": (
        PAUSED._replace(until=at("2026-03-05 21:00")), MONDAY, "2026-03-05 21:00"
    ),
    "paused until now": (PAUSED._replace(until=MONDAY), MONDAY, "2026-03-02 21:00"),
    "a local time that is skipped": (
        daily(150), at("2026-03-28 12:00"), "2026-03-29 03:30"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANS)
def test_when_a_reminder_is_due(name: str):
    one, now, expected = PLANS[name]
    person = Person(zone=BERLIN, reminders=(one,))
    plan(person, now)
    assert due(person) == [expected]


def test_a_pause_that_is_over_is_none():
    still = reminded(PAUSED._replace(until=MONDAY + 1)).reminders[0]
    over = reminded(PAUSED._replace(until=MONDAY)).reminders[0]
    assert (still.paused, still.until) == (True, MONDAY + 1)
    assert (over.paused, over.until) == (False, 0.0)


def test_what_never_fires_again_is_dropped_unless_it_is_paused():
    gone = once("2026-03-01", NINE)
    assert reminded(gone, daily(NINE, 2)).reminders[0].id == 2
    assert reminded(gone._replace(paused=True)).reminders[0].id == 1


def test_a_zone_that_tzdata_gave_up_goes_on_by_what_its_clock_showed_last():
    lost = daily(NINE, zone="Europe/Atlantis")
    person = Person(zone="Europe/Atlantis", offset=-210, reminders=(lost,))
    plan(person, at("2026-03-02 12:00", "UTC"))
    assert shown(person.reminders[0].due, "UTC") == "2026-03-03 00:30"
    assert person.reminders[0].rule == lost.rule  # the rule is kept as it was said
    assert (person.zone, person.offset) == ("UTC-03:30", -210)  # clocks shown agree with it
    assert day_of(person, at("2026-03-03 06:29", "UTC")) == day_of(person, MONDAY)


def test_the_offset_is_looked_up_with_each_plan():
    person = reminded(now=at("2026-07-01 12:00"))
    assert person.offset == 120
    plan(person, MONDAY)
    assert person.offset == 60
    nowhere = Person(reminders=(daily(NINE, zone="UTC"),))
    plan(nowhere, MONDAY)
    assert (nowhere.zone, nowhere.offset) == ("", 0)


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [("UTC", 0), (BERLIN, 60), ("America/St_Johns", -210), ("Asia/Kathmandu", 345)],
)
def test_how_far_a_clock_is_ahead(zone: str, minutes: int):
    assert shift(zone, MONDAY) == minutes


@pytest.mark.parametrize(
    ("offset", "name"), [(0, "UTC+00:00"), (345, "UTC+05:45"), (-210, "UTC-03:30")]
)
def test_a_zone_of_a_fixed_offset(offset: int, name: str):
    assert reminding.fixed(offset) == name
    assert shift(name, MONDAY) == offset


def test_next_is_the_earliest_and_a_snooze_counts():
    early, late = daily(NINE, 1, set_at=5.0), daily(NINE + 30, 2, set_at=3.0)
    person = reminded(late, early)
    assert next_reminder(person) == (EVENING, 5.0)
    person.snooze, person.snooze_set = EVENING - 60, 9.0
    assert next_reminder(person) == (EVENING - 60, 9.0)
    person.asleep = "stopped"
    assert next_reminder(person) == (None, 0.0)
    assert next_reminder(reminded(PAUSED)) == (None, 0.0)


def test_of_two_at_the_same_time_the_first_set_counts():
    person = reminded(daily(NINE, 1, set_at=5.0), daily(NINE, 2, set_at=3.0))
    assert next_reminder(person) == (EVENING, 3.0)


@pytest.mark.parametrize(
    ("quiet", "time", "expected"),
    [
        ((22 * 60, 7 * 60), "21:59", False),
        ((22 * 60, 7 * 60), "22:00", True),
        ((22 * 60, 7 * 60), "00:00", True),
        ((22 * 60, 7 * 60), "06:59", True),
        ((22 * 60, 7 * 60), "07:00", False),
        ((13 * 60, 15 * 60), "12:59", False),
        ((13 * 60, 15 * 60), "13:00", True),
        ((13 * 60, 15 * 60), "14:59", True),
        ((13 * 60, 15 * 60), "15:00", False),
        ((), "23:00", False),
    ],
)
def test_quiet_hours(quiet: tuple[int, ...], time: str, expected: bool):
    person = Person(zone=BERLIN, quiet=quiet)
    assert quiet_at(person, at(f"2026-03-02 {time}")) is expected


# -- days -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("time", "day"),
    [("2026-03-03 02:59", 2), ("2026-03-03 03:00", 3), ("2026-03-03 23:59", 3),
     ("2026-03-04 00:00", 3)],
)  # fmt: skip
def test_a_day_ends_at_three_in_the_morning(time: str, day: int):
    assert day_of(Person(zone=BERLIN), at(time)) == datetime(2026, 3, day).toordinal()  # noqa: DTZ001


def test_the_date_is_that_of_the_calendar_where_the_person_is():
    midnight = at("2026-03-03 00:30")
    assert date_of(Person(zone=BERLIN), midnight).day == 3
    assert date_of(Person(zone=LONDON), midnight).day == 2


@pytest.mark.parametrize(
    ("ended", "now", "done"),
    [
        ("2026-03-02 05:00", "2026-03-02 23:00", True),
        ("2026-03-02 03:00", "2026-03-03 02:59", True),  # more than 20 hours ago, the same day
        ("2026-03-02 02:59", "2026-03-02 23:30", False),
        ("2026-03-02 22:00", "2026-03-03 17:59", True),  # another day, but too soon for one more
        ("2026-03-02 22:00", "2026-03-03 18:00", False),
    ],
)
def test_done_today(ended: str, now: str, done: bool):
    assert done_today(Person(zone=BERLIN, last_end=at(ended)), at(now)) is done
    assert not done_today(Person(zone=BERLIN), at(now))


# -- ring -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "rings"),
    [(-1, False), (0, True), (2 * HOUR, True), (2 * HOUR + 1, False), (30 * HOUR, False)],
)
def test_it_rings_from_its_time_on_for_two_hours(content: Content, late: float, rings: bool):
    run = run_at(content, EVENING + late, reminded())
    assert ring(run) is rings
    assert run.person.unanswered == rings
    assert run.person.rung_at == (run.now if rings else 0.0)


def test_one_that_is_too_late_has_had_its_turn(content: Content):
    run = run_at(content, EVENING + 3 * HOUR, reminded())
    ring(run)
    assert due(run.person) == ["2026-03-03 21:00"]
    assert run.person.reminders[0].last == EVENING


def test_however_many_are_due_they_are_one(content: Content):
    person = reminded(daily(NINE), daily(NINE + 30, 2), once("2026-03-02", NINE + 40, 3))
    person.snooze = EVENING + 60
    run = run_at(content, EVENING + HOUR, person)
    assert ring(run)
    assert not ring(run)
    assert due(run.person) == ["2026-03-03 21:00", "2026-03-03 21:30"]
    assert run.person.snooze is None


def test_of_several_the_latest_says_whether_it_is_worth_having(content: Content):
    person = reminded(daily(NINE), daily(NINE + 90, 2))
    assert ring(run_at(content, EVENING + 3 * HOUR, person))


def test_a_snooze_leaves_the_rule_alone(content: Content):
    run = run_at(content, EVENING, reminded())
    ring(run)
    run.person.snooze = EVENING + 600
    run.now += 599
    assert not ring(run)
    run.now += 1
    assert ring(run)
    assert due(run.person) == ["2026-03-03 21:00"]
    assert run.person.unanswered == 1  # the same day


def test_a_paused_one_stays_as_it_is_when_another_rings(content: Content):
    person = reminded(PAUSED, daily(NINE, 2))
    assert ring(run_at(content, EVENING, person))
    assert (person.reminders[0], person.reminders[1].last) == (PAUSED, EVENING)


def test_asleep_nothing_rings_and_nothing_is_owed(content: Content):
    run = run_at(content, EVENING, reminded(asleep="blocked"))
    assert not ring(run)
    assert due(run.person) == ["2026-03-03 21:00"]


# -- reasons to say nothing -----------------------------------------------------------------------


def in_session(
    state: str, *, timer: bool = False, wait: float = 60, ago: float = 2 * HOUR, **facts: object
):
    def change(run: Run) -> None:
        run.state = run.session.state = state
        run.session.began = run.now - ago
        run.session.timers = {"wait": run.now + wait} if timer else {}
        for name, value in facts.items():
            setattr(run.session, name, value)

    return change


def with_person(**facts: object):
    def change(run: Run) -> None:
        for name, value in facts.items():
            setattr(run.person, name, value)

    return change


REASONS: dict[str, tuple[Callable[[Run], None], str]] = {
    "nothing": (lambda run: None, ""),
    "at home, just been there": (in_session("home.home", ago=1), ""),
    "hands on": (in_session("foot_massage.sole", timer=True), "session"),
    "answering questions": (in_session("screening.now", ago=HOUR - 1), "session"),
    "questions left lying": (in_session("screening.now", ago=HOUR), ""),
    "left lying, but a timer runs": (in_session("screening.now", timer=True), "session"),
    "a list, out of a massage": (
        in_session("reminders.menu", timer=True, stack=("foot_massage.paused",)), "session"
    ),
    "settings, out of settings": (in_session("settings.menu", ago=1), ""),
    "the list": (in_session("reminders.menu", timer=True, ago=1), "setting"),
    "where they are": (in_session("zone.ask", timer=True, ago=1), "setting"),
    "another reminder": (in_session("reminder.ring", ago=1), ""),
    "asked about yesterday": (
        in_session("follow_up.ask", timer=True, wait=72000 - 2 * HOUR + 1), "follow_up"
    ),
    "asked two hours ago": (in_session("follow_up.ask", timer=True, wait=72000 - 2 * HOUR), ""),
    "asked about yesterday, answered": (in_session("follow_up.rest"), ""),
    "an emergency": (in_session("care.emergency"), "not_now"),
    "urgent": (in_session("care.urgent"), "not_now"),
    "care, left lying": (in_session("care.not_today"), ""),
    "needs a clinician": (with_person(needs_clinician=True), "not_now"),
    "ask first": (with_person(health=frozenset({"thinner"})), "not_now"),
    "a clinician agreed": (
        with_person(health=frozenset({"thinner"}), clinician=(("thinner", EVENING - DAY),)), ""
    ),
    "gently": (with_person(health=frozenset({"diabetes"})), ""),
    "locked": (with_person(locked_until=EVENING + 1), "locked"),
    "the lock has ended": (with_person(locked_until=EVENING), ""),
    "not today": (with_person(skip_day=datetime(2026, 3, 2).toordinal()), "skipped"),  # noqa: DTZ001
    "not yesterday": (with_person(skip_day=datetime(2026, 3, 1).toordinal()), ""),  # noqa: DTZ001
    "done": (with_person(last_end=EVENING - 4 * HOUR), "done"),
    "done, and again": (with_person(last_end=EVENING - 4 * HOUR, again_today=True), ""),
    "done yesterday": (with_person(last_end=EVENING - 20 * HOUR), ""),
}  # fmt: skip


@pytest.mark.parametrize("name", REASONS)
def test_each_reason_alone(content: Content, name: str):
    change, reason = REASONS[name]
    run = run_at(content, EVENING, reminded())
    change(run)
    assert hush(run) == reason
    assert ring(run) is (reason == "")
    assert run.person.unanswered == (reason == "")  # what was not said needs no answer
    assert due(run.person) == ["2026-03-03 21:00"]


def test_a_lock_is_told_once_and_a_longer_one_anew(content: Content):
    until = EVENING + 3 * DAY
    run = run_at(content, EVENING, reminded(locked_until=until))

    def told() -> list[object]:
        said, run.effects = run.effects, []
        return said

    first = Note("reminder-locked", waits=True, until=EVENING + WINDOW)
    ring(run)
    assert told() == [first]
    run.now += DAY
    ring(run)
    assert told() == []
    run.now += DAY
    run.person.locked_until += DAY
    ring(run)
    assert told() == [replace(first, until=run.now + WINDOW)]


# -- nobody answers -------------------------------------------------------------------------------


def days_of_silence(run: Run, count: int) -> list[str]:
    """What each of so many days brings: asked, rung or nothing."""
    seen = []
    for _ in range(count):
        rang = ring(run)
        seen.append("nothing" if not rang else "asked" if run.person.asked_on else "rung")
        run.now += DAY
    return seen


def test_three_days_unanswered_then_asked_once_then_silence(content: Content):
    run = run_at(content, EVENING, reminded())
    assert days_of_silence(run, 6) == ["rung", "rung", "rung", "asked", "nothing", "nothing"]
    assert run.person.asleep == "unanswered"
    assert next_reminder(run.person) == (None, 0.0)


def test_days_count_and_not_reminders_and_it_asks_once(content: Content):
    run = run_at(content, EVENING, reminded(daily(NINE), daily(NINE + 60, 2)))
    seen = []
    for _ in range(5):
        for later in (0, HOUR):
            rang = ring(Run(run.library, run.person, run.session, run.intent, run.now + later, ""))
            seen.append("asked" if rang and run.person.asked_on else "rung" if rang else "")
        run.now += DAY
    assert seen == [*["rung"] * 6, "asked", "", "", ""]


@pytest.mark.parametrize("after", [1, 2, 3, 4])
def test_an_answer_begins_the_count_anew(content: Content, after: int):
    run = run_at(content, EVENING, reminded())
    days_of_silence(run, after)
    answered(run)
    assert (run.person.unanswered, run.person.asked_on) == (0, False)
    assert days_of_silence(run, 4) == ["rung", "rung", "rung", "asked"]


def test_asleep_an_answer_does_not_wake_them_but_waking_does(content: Content):
    run = run_at(content, EVENING, reminded())
    days_of_silence(run, 5)
    answered(run)
    assert run.person.asleep == "unanswered"
    wake(run.person, run.now - HOUR)
    assert (run.person.asleep, run.person.unanswered) == ("", 0)
    assert due(run.person) == ["2026-03-07 21:00"]


def test_whoever_writes_has_let_the_bot_back_in(content: Content):
    run = run_at(content, MONDAY, reminded(asleep="blocked"))
    answered(run)
    assert run.person.asleep == ""


def test_what_came_due_in_their_sleep_is_past():
    person = reminded()
    sleep(person, "blocked")
    wake(person, EVENING + 60)
    assert due(person) == ["2026-03-03 21:00"]


def test_who_is_awake_already_loses_nothing_by_waking():
    person = reminded(unanswered=2, asked_on=True)
    wake(person, EVENING + 60)
    assert due(person) == ["2026-03-02 21:00"]
    assert (person.unanswered, person.asked_on) == (0, False)


def test_the_first_reason_to_sleep_is_kept_and_no_snooze_is():
    person = reminded(snooze=EVENING)
    sleep(person, "unanswered")
    sleep(person, "blocked")
    assert (person.asleep, person.snooze) == ("unanswered", None)
    assert person.reminders


# -- odd hours ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("time", "odd"), [("00:59", False), ("01:00", True), ("04:59", True), ("05:00", False)]
)
def test_which_hours_are_odd(content: Content, time: str, odd: bool):
    run = run_at(content, at(f"2026-03-03 {time}"), reminded())
    answered(run)
    assert bool(run.person.odd_days) is odd


@pytest.mark.parametrize("facts", [{"reminders": ()}, {"zone": ""}])
def test_no_hour_is_odd_for_whom_nothing_hangs_on_it(content: Content, facts: dict[str, object]):
    run = run_at(content, at("2026-03-03 02:00", "UTC"), reminded())
    with_person(**facts)(run)
    answered(run)
    assert run.person.odd_days == ()


def test_two_odd_nights_within_a_week_and_asked_once_a_month(content: Content):
    run = run_at(content, at("2026-03-03 03:00"), reminded())
    answered(run)
    answered(run)
    assert not may_have_moved(run.person, run.now)  # one night
    run.now += 7 * DAY
    answered(run)
    assert not may_have_moved(run.person, run.now)  # a week apart
    run.now += 6 * DAY
    answered(run)
    assert len(run.person.odd_days) == 2
    assert may_have_moved(run.person, run.now)
    run.person.odd_asked = run.now
    assert not may_have_moved(run.person, run.now + 30 * DAY - 1)
    assert may_have_moved(run.person, run.now + 30 * DAY)


# -- streak ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([2], 1),
        ([2, 3, 4], 3),
        ([2, 2, 3], 2),  # twice on a day is once
        ([2, 4, 6], 3),  # a missed day is forgiven, each time
        ([2, 3, 6], 1),  # two are not
    ],
)
def test_days_in_a_row(days: list[int], expected: int):
    person = Person(zone=BERLIN)
    for day in days:
        count_day(person, at(f"2026-03-0{day} 21:00"))
    last = at(f"2026-03-0{days[-1]} 21:00")
    assert streak(person, last) == expected
    assert streak(person, last + 2 * DAY) == expected
    assert streak(person, last + 3 * DAY) == 0


def test_an_evening_after_midnight_is_of_the_day_before():
    person = Person(zone=BERLIN)
    count_day(person, at("2026-03-03 00:30"))
    count_day(person, at("2026-03-03 21:00"))
    assert person.streak == 2


def test_no_day_of_a_lock_counts_as_missed():
    person = Person(zone=BERLIN, locked_until=at("2026-03-05 21:00"))
    count_day(person, at("2026-03-02 21:00"))
    after = at("2026-03-06 21:00")  # the 5th was free in the evening, and is forgiven
    assert streak(person, after) == 1
    count_day(person, after)
    assert person.streak == 2
    late = Person(zone=BERLIN, locked_until=at("2026-03-05 21:00"))
    count_day(late, at("2026-03-02 21:00"))
    assert streak(late, after + DAY) == 0


def test_a_lock_that_is_over_adds_nothing():
    person = Person(zone=BERLIN, locked_until=at("2026-03-01 21:00"))
    count_day(person, at("2026-03-02 21:00"))
    assert person.streak_day == day_of(person, at("2026-03-02 21:00"))


# -- whatever the clock does ----------------------------------------------------------------------

MINUTES = st.sampled_from((0, 30, 150, 180, NINE, 1439))
ZONES = st.sampled_from((BERLIN, "America/New_York", "Africa/Cairo", "Australia/Lord_Howe"))
RULES = st.one_of(
    st.tuples(MINUTES, ZONES, st.sampled_from((DAILY, (7,), (1, 3, 5)))).map(lambda x: Rule(*x)),
    st.tuples(MINUTES, ZONES).map(lambda x: Rule(*x, first="2026-03-01", every=2)),
)
JUMPS = st.lists(
    st.one_of(
        st.floats(0, 3 * HOUR), st.floats(0, 3 * DAY), st.floats(-25 * HOUR, 0), st.just(HOUR)
    ),
    max_size=60,
)
BEGINNINGS = st.sampled_from(
    [at("2026-03-06 12:00"), at("2026-03-27 20:00"), at("2026-10-23 09:00")]
)


@given(st.lists(RULES, min_size=1, max_size=3, unique=True), BEGINNINGS, JUMPS, st.data())
def test_no_occurrence_has_its_turn_twice(
    rules: list[Rule], begin: float, jumps: list[float], data: st.DataObject
):
    """By clocks that go back by a day at most from the latest they ever showed."""
    ids = (Reminder(number, rule, begin) for number, rule in enumerate(rules))
    person = Person(zone=BERLIN, reminders=tuple(ids))
    plan(person, begin)
    run = Run(Library((), ""), person, Session(), Intent("ring"), begin, HOME)
    latest, rung = begin, set()
    for jump in jumps:
        run.now = max(run.now + jump, latest - 25 * HOUR)
        latest = max(latest, run.now)
        before = {one.id: one.last for one in person.reminders}
        data.draw(st.sampled_from([ring, ring, ring, lambda run: plan(run.person, run.now)]))(run)
        answered(run)
        for one in person.reminders:
            if one.last != before[one.id]:
                day = datetime.fromtimestamp(one.last, ZoneInfo(one.rule.zone)).date()
                assert (one.id, day) not in rung
                rung.add((one.id, day))
            assert one.due is not None
            assert one.due > one.last
