"""Lists of buttons: what they hold, and that a pick outside of them takes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.load import Content
from bot.core.effects import Note
from bot.core.flow import Library
from bot.core.heard import DAILY, Place, When
from bot.core.offers import OFFERS, QUICK_TIMES, pick
from bot.core.run import Run
from bot.core.session import Person, Session
from bot.core.words import ENTRIES
from tests.core.reminded import BERLIN, daily, run_at

SEVEN = When((420,), days=DAILY, either=True)
TOKYO, LIMA = Place("Asia/Tokyo", "Tokyo", "JP"), Place("America/Lima", "Lima", "PE")


def entries(kind: str, person: Person | None = None, session: Session | None = None):
    return OFFERS[kind].entries(person or Person(), session or Session(), Library((), ""))


def at_state(content: Content, state: str, **facts: object) -> Run:
    person = Person(zone=BERLIN, reminders=(daily(600, 4), daily(700, 9)))
    run = run_at(content, 0.0, person, Session(state=state))
    for name, value in facts.items():
        setattr(run.session, name, value)
    return run


def test_times_are_those_used_and_some_that_suit_many_in_order():
    assert entries("times") == sorted(QUICK_TIMES)
    used = Person(times_used=(21 * 60, 5, 1300))
    assert entries("times", used) == [5, 450, 750, 1080, 1260, 1300]
    many = Person(times_used=(1, 2, 3, 4))
    assert entries("times", many) == [1, 2, 3, 4, 450, 750]


def test_a_clock_that_is_known_is_the_only_one_and_else_six_are_likely():
    assert entries("clocks", Person(zone=BERLIN, country="US")) == (Place(BERLIN),)
    american = entries("clocks", Person(country="US"))
    assert american[0] == Place("America/New_York")
    assert len(american) == 6


def test_halves_are_of_the_draft():
    assert entries("halves") == ()
    late = When((1140,), days=DAILY)
    assert entries("halves", None, Session(draft=SEVEN))[1] == late


def test_reminders_and_places_are_listed_as_they_are():
    person, session = Person(reminders=(daily(1),)), Session(places=(TOKYO, LIMA))
    assert entries("reminders", person) == person.reminders
    assert entries("places", None, session) == session.places


def test_every_list_can_be_read():
    assert ENTRIES.keys() == OFFERS.keys()


def test_a_time_that_is_picked_is_every_day(content: Content):
    run = at_state(content, "reminders.ask")
    assert pick(run, "1")
    assert run.session.draft == When((750,), days=DAILY)


def test_a_half_that_is_picked_is_the_draft(content: Content):
    run = at_state(content, "reminders.either", draft=SEVEN)
    assert pick(run, "1")
    assert run.session.draft == When((1140,), days=DAILY)


def test_a_reminder_that_is_picked_is_looked_at(content: Content):
    run = at_state(content, "reminders.menu")
    assert pick(run, "1")
    assert run.session.chosen == 9


def test_a_place_that_is_picked_is_the_only_one(content: Content):
    run = at_state(content, "zone.several", places=(TOKYO, LIMA))
    assert pick(run, "1")
    assert run.session.places == (LIMA,)


@pytest.mark.parametrize("choice", ["2", "99", "-1", "", "x", "1.0", "²"])
def test_a_pick_outside_the_list_takes_nothing(content: Content, choice: str):
    run = at_state(content, "reminders.menu")
    assert not pick(run, choice)
    assert run.session == Session(state="reminders.menu")


def test_where_nothing_is_offered_nothing_is_picked(content: Content):
    assert not pick(at_state(content, "reminders.saved"), "0")


def test_countries_are_those_of_the_language_and_languages_those_that_are_served(content: Content):
    assert entries("countries", Person(language="ja")) == ("JP",)
    library = replace(content.library, languages=("en", "de"))
    assert OFFERS["languages"].entries(Person(), Session(), library) == ("en", "de")


def test_a_language_that_was_picked_is_kept_and_named_on_the_stop_key(content: Content):
    run = at_state(content, "settings.language")
    assert pick(run, "0")
    assert (run.person.language_kept, run.effects) == (True, [])
    run = at_state(content, "settings.language", step="foot_massage.sole")
    assert pick(run, "0")
    assert run.effects == [Note("keyboard-on", stop_key=True)]


def test_a_country_that_was_picked_is_kept(content: Content):
    run = at_state(content, "settings.country")
    assert pick(run, "2")
    assert run.person.country == "GB"
