"""What an event means where a time or a place is asked for, and where nobody asked."""

from __future__ import annotations

from typing import Any

import pytest

from bot.content.load import Content
from bot.core.events import (
    Blocked,
    Command,
    Event,
    Location,
    Media,
    Reminders,
    Reschedule,
    Restart,
    Tap,
    Text,
    Timers,
)
from bot.core.heard import DAILY, Place, When
from bot.core.intents import Intent
from bot.core.listen import Ears, Listener, button, listen, written
from bot.core.session import Person, Session
from tests.core.reminded import at

NOW = at("2026-03-02 09:00", "UTC")
BERLIN, SOMEWHERE = Place("Europe/Berlin", "Berlin", "DE"), Place("Europe/Paris", "Nice", "FR")
SAN_JOSES = (Place("America/Los_Angeles", "San Jose", "US"), Place("America/Costa_Rica"))
# Every kind of flow but the massage, with a state that asks for nothing.
LEISURE = ("home.home", "reminder.ring", "reminders.saved", "settings.menu", "zone.still")
BUSY = ("foot_massage.sole", "foot_massage.paused", "screening.now", "stopped.stop",
        "aftercare.wipe", "follow_up.ask", "care.urgent")  # fmt: skip


class Atlas:
    """A few places."""

    KNOWN = {  # noqa: RUF012
        "berlin": (BERLIN,), "nice": (SOMEWHERE,), "ouch": (SOMEWHERE,), "san josé": SAN_JOSES,
    }  # fmt: skip

    def at(self, latitude: float, longitude: float) -> Place | None:
        return BERLIN if (latitude, longitude) == (52.52, 13.4) else None

    def named(self, text: str, language: str) -> tuple[Place, ...]:
        return self.KNOWN.get(text.lower(), ())

    def warm(self) -> None:
        """Nothing to read."""


class Hurts:
    """Hears pain in every word."""

    def read(self, text: str, *, massage: bool) -> Intent:
        return Intent("hurts")


class Asked:
    """Remembers whether a second look was asked for."""

    def __init__(self) -> None:
        self.massage: list[bool] = []

    def read(self, text: str, *, massage: bool) -> Intent:
        self.massage.append(massage)
        return Intent("unclear")


def hear(content: Content, state: str, what: Any, **facts: Any) -> Intent | None:
    english = next(one for one in content.locales if one.language == "en")
    session = Session(id="a", visit=3, state=state)
    place = content.library.states[state]
    ears = Ears(content.reads(english), english.times, Atlas())
    person = Person(**facts)
    return listen(Event(1, 1, what), Listener(ears, person, session, place, NOW))


def said(content: Content, state: str, text: str) -> Intent:
    intent = hear(content, state, Text(text))
    assert intent is not None
    return intent


def test_the_second_look_is_for_hands_on_a_foot(content: Content):
    english, looked = next(one for one in content.locales if one.language == "en"), {}
    for state in content.library.states.values():
        asked = Asked()
        session = Session(id="a", state=state.name)
        ears = Ears(asked, english.times, Atlas())
        listen(Event(1, 1, Text("hm")), Listener(ears, Person(), session, state, NOW))
        looked[state.name] = asked.massage == [True]
    hands_on = {s.name for s in content.library.states.values() if s.kind == "hands_on"}
    assert {name for name, asked in looked.items() if asked} == hands_on


# -- where it is asked ----------------------------------------------------------------------------

TIMES = {
    "7": (420,), "19:30": (1170,), "at 8": (480,), "every day at 9pm": (1260,), "10": (600,),
    "0": (0,),
}  # fmt: skip
PAIN = {
    "ouch": "hurts", "it hurts": "hurts", "sharp pain": "sharp", "pain 8": "sharp",
    "pain 3": "hurts", "my foot hurts since 9pm": "hurts", "it is numb": "sharp",
}  # fmt: skip
ASKS = ("reminders.ask", "reminders.menu", "reminders.either", "reminders.confirm",
        "reminders.pausing", "zone.gate", "zone.ask", "zone.several")  # fmt: skip


@pytest.mark.parametrize("text", TIMES)
def test_a_number_is_a_time_where_a_time_is_asked_for(content: Content, text: str):
    intent = said(content, "reminders.ask", text)
    assert intent.name == "heard"
    assert isinstance(intent.heard, When)
    assert intent.heard.minutes == TIMES[text]


@pytest.mark.parametrize("state", ASKS)
@pytest.mark.parametrize("text", PAIN)
def test_pain_is_heard_first(content: Content, state: str, text: str):
    assert said(content, state, text).name == PAIN[text]


@pytest.mark.parametrize("text", ["7", "10"])
def test_a_number_that_is_no_answer_is_a_score(content: Content, text: str):
    assert said(content, "home.home", text).name == "sharp"


def test_where_a_pause_is_asked_a_number_is_days(content: Content):
    assert said(content, "reminders.pausing", "10").heard == When(ahead=10)
    assert said(content, "reminders.pausing", "pain 10").name == "sharp"
    assert said(content, "reminders.pausing", "0").name != "heard"


def test_on_a_reminder_a_number_is_no_score(content: Content):
    assert said(content, "reminder.ring", "10").name == "unclear"
    assert said(content, "reminder.ring", "pain 10").name == "sharp"


@pytest.mark.parametrize("state", ASKS)
@pytest.mark.parametrize("text", ["stop", "quit", "I want to stop", "cancel", "/stop"])
def test_stop_is_stop_where_something_is_asked(content: Content, state: str, text: str):
    what = Command("stop") if text.startswith("/") else Text(text)
    intent = hear(content, state, what)
    assert intent is not None
    assert intent.name == "quit"


def test_back_is_back_and_what_cannot_be_read_says_why(content: Content):
    assert said(content, "reminders.either", "back").name == "back"
    odd = said(content, "reminders.ask", "whenever it suits")
    assert odd == Intent("heard", heard=odd.heard)
    assert isinstance(odd.heard, When)
    assert odd.heard.wrong
    assert said(content, "zone.ask", "xyzzy") == Intent("heard", heard=())


def test_a_word_that_means_more_is_the_answer_where_it_fits(content: Content):
    assert said(content, "zone.ask", "Nice") == Intent("heard", heard=(SOMEWHERE,))
    assert said(content, "reminders.ask", "Nice").name == "fine"


def test_how_long_a_pause_lasts(content: Content):
    days = said(content, "reminders.pausing", "10 days").heard
    assert isinstance(days, When)
    assert (days.ahead, days.minutes) == (10, ())


def test_places_by_name(content: Content):
    assert said(content, "zone.ask", "Berlin").heard == (BERLIN,)
    assert said(content, "zone.gate", "San José").heard == SAN_JOSES


def test_places_by_what_the_clock_shows(content: Content):
    sure = said(content, "zone.ask", "it's 10:05 am").heard
    assert isinstance(sure, tuple)
    assert Place("Europe/Berlin") in sure
    open_ = said(content, "zone.ask", "6 o'clock").heard
    assert isinstance(open_, tuple)
    assert Place("Asia/Tokyo") in open_  # there it is evening
    evening = said(content, "zone.ask", "6 pm").heard
    assert isinstance(evening, tuple)
    assert len(open_) > len(evening)


# -- where nobody asked ---------------------------------------------------------------------------


@pytest.mark.parametrize("state", LEISURE)
def test_words_about_a_reminder_are_one_at_leisure(content: Content, state: str):
    intent = said(content, state, "every day at 9pm")
    assert (intent.name, intent.choice) == ("command", "remind")
    assert isinstance(intent.heard, When)
    assert intent.heard.minutes == (1260,)


@pytest.mark.parametrize("state", BUSY)
def test_elsewhere_they_are_not(content: Content, state: str):
    assert said(content, state, "every day at 9pm").name in ("other", "unclear")


@pytest.mark.parametrize("text", ["noon", "in 2 hours", "what a day", "19", "I went home at 9pm"])
def test_words_that_may_be_about_something_else_are_no_reminder(content: Content, text: str):
    assert said(content, "home.home", text).name != "command"


@pytest.mark.parametrize("text", ["my foot hurts since 9pm", "it hurts every day at 9pm"])
def test_pain_at_leisure_is_no_reminder(content: Content, text: str):
    assert said(content, "home.home", text).name == "hurts"


def test_pain_is_heard_first_however_much_the_words_are_about_time(content: Content):
    english = next(one for one in content.locales if one.language == "en")
    ears, session = Ears(Hurts(), english.times, Atlas()), Session()
    for state in ("home.home", "reminders.ask"):
        place = content.library.states[state]
        what = Event(1, 1, Text("every day at 9pm"))
        intent = listen(what, Listener(ears, Person(), session, place, NOW))
        assert intent == Intent("hurts")


def test_a_number_in_words_that_are_a_reminder_is_no_score(content: Content):
    assert said(content, "home.home", "every other day at 9").choice == "remind"
    assert said(content, "screening.now", "every other day at 9").name == "sharp"


def test_a_score_where_a_score_is_asked_for(content: Content):
    assert said(content, "prepare.pain_before", "8").name == "number"


# -- commands -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["home.home", "reminders.pausing", "zone.ask", "screening.now"])
def test_a_command_with_words(content: Content, state: str):
    remind = hear(content, state, Command("remind", "every day at 9pm"))
    assert remind is not None
    assert (remind.name, remind.choice) == ("command", "remind")
    assert isinstance(remind.heard, When)
    assert remind.heard.days == DAILY
    zone = hear(content, state, Command("timezone", "Berlin"))
    assert zone == Intent("command", choice="timezone", heard=(BERLIN,))
    assert hear(content, state, Command("timezone", "xyzzy")) == Intent(
        "command", choice="timezone", heard=()
    )


@pytest.mark.parametrize("name", ["remind", "timezone", "help"])
def test_a_command_alone(content: Content, name: str):
    assert hear(content, "home.home", Command(name)) == Intent("command", choice=name)


def test_words_after_another_command_are_passed_over(content: Content):
    assert hear(content, "home.home", Command("help", "9pm")) == Intent("command", choice="help")


# -- location -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [*ASKS[5:]])
def test_a_location_where_a_place_is_asked_for(content: Content, state: str):
    assert hear(content, state, Location(52.52, 13.4)) == Intent("heard", heard=(BERLIN,))
    assert hear(content, state, Location(0.0, 0.0)) == Intent("heard", heard=())


@pytest.mark.parametrize("state", [*LEISURE, "reminders.ask"])
def test_a_location_at_leisure_is_about_a_journey(content: Content, state: str):
    moved = Intent("command", choice="timezone", heard=(BERLIN,))
    assert hear(content, state, Location(52.52, 13.4)) == moved


@pytest.mark.parametrize("state", BUSY)
def test_a_location_elsewhere_is_something_that_cannot_be_read(content: Content, state: str):
    assert hear(content, state, Location(52.52, 13.4)) == Intent("media", choice="location")


# -- what is no message ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "intent"),
    [
        (Timers(), None),
        (Restart(), Intent("restart")),
        (Reminders(), Intent("ring")),
        (Reschedule(), Intent("reschedule")),
        (Blocked(), Intent("blocked")),
        (Blocked(back=True), Intent("blocked", choice="back")),
        (Media("photo"), Intent("media", choice="photo")),
    ],
)
def test_what_the_outside_brings(content: Content, what: object, intent: Intent | None):
    assert hear(content, "home.home", what) == intent


@pytest.mark.parametrize(
    ("what", "intent", "below"),
    [
        (Text("hello"), Intent("other"), True),
        (Command("help"), Intent("command"), True),
        (Media("photo"), Intent("media"), True),
        (Location(1.0, 2.0), Intent("media"), True),
        (Tap("a.3.next", "q"), Intent("next"), False),
        (Tap("b.3.next", "q"), Intent("stale", choice="old"), True),
        (Tap("a.2.next", "q"), Intent("stale", choice="double"), False),
        (Tap("a.2.next", "q"), None, False),
        (Reminders(), Intent("ring"), False),
        (Blocked(), Intent("blocked"), False),
    ],
)
def test_the_card_belongs_below_what_the_person_sent(what: Any, intent: Intent | None, below: bool):
    assert written(Event(1, 1, what), intent) is below


def test_a_list_is_bound_to_its_card(content: Content):
    live = button(Session(id="a", visit=3), "offer:1")
    assert hear(content, "reminders.menu", Tap(live, "q")) == Intent("offer", choice="1")
    for data in ("a.2.offer:1", "b.3.offer:1"):
        stale = hear(content, "reminders.menu", Tap(data, "q"))
        assert stale is not None
        assert stale.name == "stale"
