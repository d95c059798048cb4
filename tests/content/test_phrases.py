"""Phrases files: what is read, and that each fault is named with its place, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.phrases import read_phrases
from bot.core.understand_lexicon import Habits
from bot.errors import ContentError

_ENGLISH = Path(__file__).parents[2] / "locales/en/phrases.yaml"


def _faults(tmp_path: Path, *changes: tuple[str, str]) -> str:
    text = _ENGLISH.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "phrases.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_phrases(path)
    return str(caught.value)


def test_english_is_read() -> None:
    phrases = read_phrases(_ENGLISH)
    assert "🔪" in phrases.lists["sharp.pain"]
    assert phrases.lists["negators.after"] == ("(nahi|nhi|nahin|nai|nahii)",)
    assert phrases.numerals["ten"] == 10
    assert phrases.habits == Habits(reach=6)


def test_settings_have_defaults_and_may_be_set(tmp_path: Path) -> None:
    path = tmp_path / "phrases.yaml"
    text = _ENGLISH.read_text(encoding="utf-8")
    head, _, tail = text.partition("settings:\n")
    rest = tail.partition("# Words that patterns")[2]
    for settings, habits in (
        ("{}", Habits(reach=6)),
        ("{reach: 9, split_apostrophes: true}", Habits(reach=9, split_apostrophes=True)),
        ("{digit_letters: true, prefixes: [و]}", Habits(digit_letters=True, prefixes=("و",))),
        ("{simplify: true}", Habits(simplify=True)),
    ):
        path.write_text(f"{head}settings: {settings}\n#{rest}", encoding="utf-8")
        assert read_phrases(path).habits == habits


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("\npast_forms:", "\npast_form:", "unknown key 'past_form' in the file"),
        ("\npast_forms:", "\npast_form:", "section 'past_forms' is missing"),
        ("  body:    #", "  bodi:    #", "did you mean 'body'?"),
        ("\nemoji:\n", "\nemoji:\n  tikle: [x]\n", "did you mean 'tickle'?"),
        ("\ntickle:\n", "\ntickle:\n  - (tickle|tickles\n", "')' is missing"),
        ("\ntickle:\n", "\ntickle:\n  - a {foott} tickle\n", "did you mean 'foot'?"),
        ("\ntickle:\n", '\ntickle:\n  - "{foot} & tickle"\n', "only groups may stand beside &"),
        ("\ntickle:\n", '\ntickle:\n  - "[tickle]"\n', "everything in it may be left out"),
        ("\ntickle:\n", f"\ntickle:\n  - a{'(b|c)' * 14}\n", "stands for more than 10,000 phrases"),
        ("\ntickle:\n", '\ntickle:\n  - ""\n', "an empty phrase in tickle"),
        ("\ntickle:\n", "\ntickle:\n  - no\n", "must be a word"),
        ("\ntickle:\n", "\ntickle:\n  - [a]\n", "must be a word"),
        ("\ntickle:\n", "\ntickle:\n  - sore\n", "'sore' stands in 'hurts' and in 'tickle'"),
        ("\ngroups:\n", "\ngroups:\n  odd: ['{foot}']\n", "a group within a group"),
        ("\ngroups:\n", "\ngroups:\n  odd: [(a]\n", "')' is missing"),
        ("  zero: 0", "  zero: 11", "write a number from 0 to 10"),
        ("  reach: 6", "  reach: far", "reach must be a whole number"),
        ("split_apostrophes: false", "split_apostrophes: maybe", "write true or false"),
        ("  reach: 6", "  rich: 6", "did you mean 'reach'?"),
    ],
)
def test_a_fault_is_named_with_its_remedy(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert fault in _faults(tmp_path, (old, new))


def test_faults_come_all_at_once_with_line_and_column(tmp_path: Path) -> None:
    text = _faults(
        tmp_path,
        ("\nlanguage: en\n", "\nlanguage: [en]\n"),
        ("\nsettings:\n", "\nsetting: {}\nsettings:\n  rich: 6\n"),
    )
    places = [
        line.split(": ")[0].rpartition("phrases.yaml:")[2]
        for line in text.splitlines()
        if "yaml:" in line
    ]
    assert places == sorted(places, key=lambda place: int(place.partition(":")[0]))
    assert len(places) == 3
    assert text.count("remedy:") == 3


def test_an_unreadable_file_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_phrases(tmp_path / "phrases.yaml")
    path = tmp_path / "phrases.yaml"
    for text in ("a: [", "", "- a\n"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ContentError, match="remedy"):
            read_phrases(path)
