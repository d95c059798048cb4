"""Person and session as text and back, where a value has parts of its own."""

from __future__ import annotations

import json

import pytest

from bot.core.heard import DAILY, Place, When
from bot.core.recurrence import Rule
from bot.core.session import Person, Reminder, Session, decode, encode
from tests.core.reminded import BERLIN, daily, once

PEOPLE = {
    "nobody": Person(),
    "reminders": Person(
        zone=BERLIN,
        reminders=(
            daily(1260, due=5.0, last=4.0),
            once("2026-03-02", 5, 2)._replace(paused=True, until=9.0),
            Reminder(3, Rule(7, "UTC", first="2026-03-02", every=2), 1.5),
        ),
    ),
    "times and days": Person(times_used=(5, 7), odd_days=(1, 2), quiet=(60, 120)),
    "no quiet hours": Person(quiet=()),
    "asleep": Person(asleep="blocked", snooze=5.5, snooze_set=5.0, told_lock=4.0, streak=2),
}
SESSIONS = {
    "nothing": Session(),
    "a draft": Session(draft=When((5, 6), either=True, days=DAILY, clock=12, evidence=("a", "b"))),
    "a draft of a date": Session(draft=When((5,), date=(0, 2, 29))),
    "a draft of today": Session(draft=When((5,), ahead=0)),
    "a draft in two hours": Session(draft=When(within=120)),
    "places": Session(
        places=(Place("Asia/Tokyo", "東京", "JP"), Place("UTC")), chosen=3, locating=True
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_comes_back_equal(name: str):
    person = PEOPLE[name]
    back, _ = decode(encode(person, Session()))
    assert back == person
    assert [type(one) for one in back.reminders] == [Reminder] * len(person.reminders)
    assert all(isinstance(one.rule, Rule) for one in back.reminders)
    hash((back.reminders, back.times_used, back.odd_days, back.quiet))  # no list is left


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_comes_back_equal(name: str):
    session = SESSIONS[name]
    _, back = decode(encode(Person(), session))
    assert back == session
    hash((back.draft, back.places))


def test_what_equals_its_default_is_left_out():
    assert encode(Person(), Session()) == '{"person":{},"session":{}}'


def test_a_row_from_before_there_were_reminders_has_none():
    person, session = decode('{"person":{"greeted":true},"session":{"side":"left"}}')
    assert (person.reminders, person.zone, session.draft, session.places) == ((), "", None, ())


def test_parts_are_named_so_that_a_reader_of_the_row_can_follow():
    plain = json.loads(encode(PEOPLE["reminders"], Session()))["person"]["reminders"][0]
    assert plain["rule"] == {
        "minute": 1260, "zone": BERLIN, "days": [*DAILY], "first": "", "every": 0
    }  # fmt: skip


def test_a_copy_can_be_changed_alone():
    person, session = Person(zone=BERLIN), Session(timers={"wait": 1.0})
    other, another = person.copy(), session.copy()
    other.zone = ""
    another.timers["wait"] = 2.0
    assert (person.zone, session.timers) == (BERLIN, {"wait": 1.0})
