"""Times files: what is read, and that each fault is named with its place, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.times import read_times
from bot.core.when_words import SECTIONS
from bot.errors import ContentError

_ROOT = Path(__file__).parents[2]
_ENGLISH = _ROOT / "locales/en/times.yaml"


def _faults(tmp_path: Path, *changes: tuple[str, str]) -> str:
    text = _ENGLISH.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "times.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_times(path)
    return str(caught.value)


def _small(tmp_path: Path, settings: str, language: str = "en") -> Path:
    """A file in which every section is there, and empty."""
    path = tmp_path / "times.yaml"
    sections = "".join(f"{name}: {'{}' if s.key else '[]'}\n" for name, s in SECTIONS.items())
    text = f"language: {language}\nsettings: {settings}\n{sections}"
    path.write_text(text, encoding="utf-8")
    return path


def test_english_is_read() -> None:
    times = read_times(_ENGLISH)
    assert times.sections["numbers"]["9"] == ("nine",)
    assert times.sections["fixed"].keys() == {"12:00", "0:00"}
    assert times.sections["joiners"][""][0] == "and"
    assert (times.written, times.joined, times.prefixes) == (12, 0, ())
    assert not times.split_apostrophes


def test_names_come_from_cldr_beside_those_of_the_file(tmp_path: Path) -> None:
    days = read_times(_ENGLISH).sections["weekdays"]["3"]
    assert days == ("wednesdays", "weds", "Wednesday", "Wed")
    short = read_times(_small(tmp_path, "{short_names: true}", "de")).sections["months"]["12"]
    assert "Dez" in short
    full = read_times(_small(tmp_path, "{}", "pt-BR")).sections["months"]["12"]
    assert full == ("dezembro",)


def test_the_names_of_one_language_do_not_come_up_in_another(tmp_path: Path) -> None:
    names = {}
    for language in ("ja", "de", "ru", "ja"):
        months = read_times(_small(tmp_path, "{short_names: true}", language)).sections["months"]
        assert names.setdefault(language, months) == months
    assert names["de"]["12"] == ("Dezember", "Dez")
    assert names["ru"]["12"] == ("декабря", "дек")


def test_settings_have_defaults_and_may_be_set(tmp_path: Path) -> None:
    times = read_times(_small(tmp_path, "{}"))
    assert (times.written, times.joined, times.prefixes) == (12, 0, ())
    settings = "{written: 24, joined: 3, prefixes: [w], split_apostrophes: true}"
    times = read_times(_small(tmp_path, settings))
    assert (times.written, times.joined, times.prefixes) == (24, 3, ("w",))
    assert times.split_apostrophes


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("\nvague:", "\nvage:", "did you mean 'vague'?"),
        ("\nvague:", "\nvage:", "section 'vague' is missing"),
        ("language: en", "language: xx-nowhere", "unknown language 'xx-nowhere'"),
        ("language: en", "language: [en]", "language must be a word"),
        ("  written: 12", "  written: 13", "written must be 12 or 24"),
        ("  written: 12", "  written: 25", "write a number from 12 to 24"),
        ("  joined: 0", "  joined: many", "joined must be a whole number"),
        ("  prefixes: []", "  prefixes: [[]]", "prefixes must be a word"),
        ("split_apostrophes: false", "split_apostrophes: maybe", "write true or false"),
        ("  short_names: true", "  short_name: true", "did you mean 'short_names'?"),
        ("\nclock:\n  +0:", "\nclock:\n  zero:", "write it like '+30'"),
        ("\nfixed:\n  12:00:", "\nfixed:\n  25:00:", "write it like '12:00'"),
        ("\nparts:\n  0:", "\nparts:\n  24:", "'24' is no key of parts"),
        ('"half [past] {hour}"', '"half [past] {houer}"', "did you mean 'hour'?"),
        ('"half [past] {hour}"', '"half [past"', "']' is missing"),
        ('"half [past] {hour}"', '"half past"', "put in {hour} or {nth} or {hhmm}"),
        ('"{hour}:{mm}"', '"{hour}:00"', "put in {minute} or {mm} or {five}"),
        ('"in {days}"', '"in days"', "put in {days}"),
        ('"in {span}"', '"in [{span}]"', "a slot is missing"),
        ("\nvague:\n", '\nvague:\n  - ""\n', "an empty pattern"),
        ("\nvague:\n", '\nvague:\n  - "[a]"\n', "everything in it may be left out"),
        ("\nvague:\n", '\nvague:\n  - "«"\n', "nothing in it that can be read"),
        ("\nvague:\n", "\nvague:\n  - no\n", "vague must be a word"),
        ("  3: [three]", "  3: [three, two]", "'two' stands under '2' and under '3' in numbers"),
    ],
)
def test_a_fault_is_named_with_its_remedy(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert fault in _faults(tmp_path, (old, new))


def test_what_has_to_be_there_is_missed(tmp_path: Path) -> None:
    path = tmp_path / "times.yaml"
    path.write_text("fillers: [please]\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_times(path)
    for name in ("language", "settings", "numbers"):
        assert f"section '{name}' is missing" in str(caught.value)


def test_faults_come_all_at_once_with_line_and_column(tmp_path: Path) -> None:
    text = _faults(
        tmp_path,
        ("  written: 12", "  written: 99"),
        ('"half [past] {hour}"', '"half [past] {houer}"'),
    )
    lines = [line for line in text.splitlines() if "times.yaml:" in line]
    places = [line.rpartition("times.yaml:")[2].split(": ")[0].split(":") for line in lines]
    rows = _ENGLISH.read_text(encoding="utf-8").splitlines()
    at = [next(n for n, row in enumerate(rows, 1) if key in row) for key in ("written: 1", "+30:")]
    assert [int(line) for line, _ in places] == at
    assert all(int(column) > 1 for _, column in places)
    assert text.count("remedy:") == 2


def test_an_unreadable_file_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_times(tmp_path / "times.yaml")
    path = tmp_path / "times.yaml"
    for text in ("a: [", "", "- a\n"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ContentError, match="remedy"):
            read_times(path)
