"""What texts may name, where no golden conversation leads."""

import pytest

from bot.content.load import Content
from bot.core.arguments import Moment
from bot.core.session import Person, Session
from tests.core.reminded import BERLIN, at, daily

NOW = at("2026-03-02 12:00")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "Next: <b>today at 9:00 PM</b>"),
        ({"health": frozenset({"thinner"})}, "a clinician should have a say first"),
        ({"needs_clinician": True}, "a clinician should have a say first"),
        ({"locked_until": NOW + 3600}, "No massage until <b>today at 1:00 PM</b>"),
        ({"asleep": "unanswered"}, "They are resting"),
        ({"reminders": (daily(1260, paused=True),)}, "All of them are paused"),
    ],
)
def test_the_list_says_how_reminders_stand(content: Content, facts: dict, words: str):
    person = Person(zone=BERLIN, reminders=(daily(1260, due=at("2026-03-02 21:00")),))
    for name, value in facts.items():
        setattr(person, name, value)
    english = next(x.catalogue for x in content.locales if x.language == "en")
    moment = Moment(content.library, english, person, Session(), NOW)
    assert words in moment.text("reminders")
