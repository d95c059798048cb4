"""No text says what the evidence does not carry (clinical 7, “never say”; 8 rows 30 and 37)."""

import re
from pathlib import Path

import pytest

from bot.config import ROOT
from bot.content.load import Content
from bot.content.never_said import read_never_said
from bot.core.never_said import NeverSaid, slips
from bot.errors import ContentError

ENGLISH = ROOT / "locales" / "en" / "never_said.yaml"


@pytest.fixture(scope="session")
def never() -> NeverSaid:
    return read_never_said(ENGLISH)


def test_no_text_of_any_language_says_it(content: Content):
    for locale in content.locales:
        assert list(slips(locale.said, locale.never)) == []
        assert len(locale.said) > 400


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a foot massage treats pain", "treats"),
        ("it cures tired feet", "cures"),
        ("this heals your feet", "heals your"),
        ("it prevents cramps", "prevents"),
        ("improves your circulation", "improves your circulation"),
        ("it may lower your blood pressure", "lower your blood pressure"),
        ("safe for everyone", "safe for everyone"),
        ("you do not have a clot", "you do not have a clot"),
        ("no pain, no gain", "no pain, no gain"),
        ("clinically proven", "clinically proven"),
    ],
)
def test_a_promise_is_found(never: NeverSaid, words: str, found: str):
    ((key, what, remedy, row),) = slips({"thanks": words}, never)
    assert key == "thanks"
    assert what == f"invariant 37 is broken: 'thanks' says “{found}”"
    assert "section 7" in remedy
    assert row == "37"


@pytest.mark.parametrize(
    "words", ["this is not a treatment", "it is not a treatment or diagnosed", "treat with care"]
)
def test_what_has_to_be_said_may_be_said(never: NeverSaid, words: str):
    found = [what for _, what, *_ in slips({"privacy": words}, never)]
    assert not any("treat" in what for what in found)


def test_oils_are_named_where_the_allergy_is_asked_and_nowhere_else(never: NeverSaid):
    said = {
        "b-argan": "argan oil",
        "box-allergy": "nuts, coconut",
        "wipe": "wipe off the argan oil",
    }
    ((key, what, _, row),) = slips(said, never)
    assert (key, row) == ("wipe", "30")
    assert what == "invariant 30 is broken: 'wipe' names “argan”"


def test_what_is_wrong_with_the_list_is_told_with_its_line(tmp_path: Path):
    path = tmp_path / "never_said.yaml"
    path.write_text("never:\n  - '(heals'\nsaid: []\n", encoding="utf-8")
    with pytest.raises(ContentError) as told:
        read_never_said(path)
    lines = str(told.value).splitlines()
    assert any(re.search(r":2:5: '\(heals' in never is no pattern", line) for line in lines)
    assert any("unknown key 'said'" in line for line in lines)
    assert any("section 'oils' is missing" in line for line in lines)


def test_a_list_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(ContentError, match="cannot be read"):
        read_never_said(tmp_path / "never_said.yaml")
