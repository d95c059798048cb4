"""No text says what the evidence does not carry (clinical 7, "never say")."""

import re
from pathlib import Path

import pytest

from bot.config import ROOT

# "not a treatment" is what Knead must say, and bells may ring: words stand with their neighbours.
NEVER = (
    r"(?<!not a )(?<!or in )\btreat(s|ed|ment|ing)?\b(?! with)",
    r"\bcure[sd]?\b",
    r"\bheal(s|ed|ing)? (you|your|the|it|faster|naturally)\b",
    r"\bprevents?\b",
    r"\bdiagnos\w+",
    r"\bdetox\w*",
    r"\bimproves? (your )?(circulation|diabetes|neuropathy)",
    r"\blowers? (your )?blood pressure",
    r"\breplaces? (your )?(painkiller|medicine|doctor)",
    r"\bboosts? (your )?(immunity|immune|circulation)",
    r"\bstarts? labour|brings? on labour",
    r"\bsafe for (everyone|pregnan|diabet)",
    r"\byou (have|do not have) (a |an )?(clot|infection|diabetes|fracture|gout|cellulitis)",
    r"\bno need to see (a|your) doctor",
    r"pain means it works|push through|no pain,? no gain|work through it",
    r"\bstop taking|change your (medicine|medication|dose)",
    r"clinically proven|doctor approved|endorsed by|recommended by doctors",
)


def said(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#")).lower()


@pytest.mark.parametrize("words", NEVER)
def test_never_said(words):
    text = said(ROOT / "locales" / "en" / "messages.ftl")
    lines = [line for line in text.splitlines() if re.search(words, line)]
    assert lines == []


def test_the_list_would_find_them():
    assert re.search(NEVER[0], "a foot massage treats pain")
    assert not re.search(NEVER[0], "this is not a treatment")
