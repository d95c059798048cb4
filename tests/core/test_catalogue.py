"""Texts: what they are given, what they quote, and what is remembered of them."""

import pytest

from bot.core import catalogue
from bot.core.catalogue import Catalogue

SOURCE = """
press = like { $level ->
    [1] cream
   *[2] lotion
}
eased = Lighter now: { press }. { loop }
loop = { loop }
button =
    .name = Sole of the { $side } foot
"""


def test_a_text_is_given_what_it_and_its_quotes_name():
    texts = Catalogue("en", SOURCE)
    assert texts.variables("press") == ("level",)
    assert texts.variables("eased") == ("level",)
    assert texts.text("press", {"level": 1, "side": "left"}) == "like cream"


def test_a_key_may_have_an_attribute_alone():
    assert Catalogue("en", SOURCE).text("button.name", {"side": "left"}) == "Sole of the left foot"


def test_a_missing_value_is_no_text():
    with pytest.raises(KeyError, match="press"):
        Catalogue("en", SOURCE).text("press")


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(catalogue, "_REMEMBERED", 2)
    texts = Catalogue("en", SOURCE)
    sides = ["left", "right", "other", "left"]
    said = [texts.text("button.name", {"side": side}) for side in sides]
    assert said == [f"Sole of the {side} foot" for side in sides]


def test_a_line_that_begins_with_a_value_runs_from_the_right_in_hebrew():
    source = "hello = { $name }, שלום\n    שלום { $name }\n    { $name }\n"
    shown = "\u200f\u2068Knead\u2069, שלום\nשלום \u2068Knead\u2069\n\u200f\u2068Knead\u2069"
    assert Catalogue("he", source).text("hello", {"name": "Knead"}) == shown


def test_digits_are_those_of_the_language():
    source = "left = <b2>ه</b2> { $n } از 10 { $n ->\n    [one] یک\n   *[other] چند\n }\n"
    assert (
        Catalogue("fa", source).text("left", {"n": 5})
        == "<b2>ه</b2> \u2068۵\u2069 از ۱۰ \u2068چند\u2069"
    )
    assert Catalogue("ar", "left = { $n } 10\n").text("left", {"n": 5}) == "\u200f\u20685\u2069 10"
    assert Catalogue("fa", source).digits("21:30") == "۲۱:۳۰"
