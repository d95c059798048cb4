"""The reader of words about time: cases as data, and each rule by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content.times import read_times
from bot.core.heard import DAILY, When
from bot.core.when import WhenReader
from bot.core.when_words import TimeWords

_ROOT = Path(__file__).parents[2]
_TIMES = _ROOT / "tests/times"
_SMALL = ("ar", "de", "ja", "ru")  # parts of languages that no code knows of


def _cases(path: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


_CASES = [*_cases(_TIMES / "en.yaml"), *_cases(_TIMES / "en-second.yaml")]
_OTHERS = [
    (language, case)
    for language in _SMALL
    for case in _cases(_TIMES / f"small/{language}-cases.yaml")
]


_SERVED = sorted(p.parent.name for p in (_ROOT / "locales").glob("*/times.yaml"))


@pytest.fixture(scope="module")
def english() -> WhenReader:
    return WhenReader(read_times(_ROOT / "locales/en/times.yaml"))


@pytest.fixture(scope="module")
def others() -> dict[str, WhenReader]:
    return {name: WhenReader(read_times(_TIMES / f"small/{name}.yaml")) for name in _SMALL}


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _wanted(case: dict[str, Any]) -> When:
    minutes = tuple(_minutes(clock) for clock in case.get("at", ()))
    once = case.keys() & {"every", "ahead", "date", "weekday", "within"}
    daily = not once and (minutes or case.get("wrong") == "none")
    return When(
        minutes=minutes,
        either=case.get("either", False),
        days=tuple(case.get("days", DAILY if daily else ())),
        every=case.get("every", 0),
        ahead=case.get("ahead"),
        date=tuple(case["date"]) if "date" in case else None,
        weekday=case.get("weekday", 0),
        within=case.get("within"),
        clock=case.get("clock", 0),
        wrong=case.get("wrong", ""),
    )


def _check(reader: WhenReader, case: dict[str, Any]) -> None:
    read = reader.read(case["text"])
    plain = When(**{n: getattr(read, n) for n in When.__slots__ if n != "evidence"})
    if plain.wrong == "none" and "days" not in case and not plain.minutes:
        case = {**case, "days": plain.days}
    assert plain == _wanted(case), read.evidence
    assert reader.strict(case["text"]) is case.get("strict", False), read.evidence


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["text"][:30])
def test_english(english: WhenReader, case: dict[str, Any]) -> None:
    _check(english, case)


@pytest.mark.parametrize(
    ("language", "case"), _OTHERS, ids=lambda x: x if isinstance(x, str) else x["text"]
)
def test_another_language_is_data(
    others: dict[str, WhenReader], language: str, case: dict[str, Any]
) -> None:
    _check(others[language], case)


@pytest.mark.parametrize("language", _SERVED)
def test_each_language_that_is_served_understands_40_times_and_more(language: str) -> None:
    reader = WhenReader(read_times(_ROOT / "locales" / language / "times.yaml"))
    cases = _cases(_TIMES / f"{language}.yaml")
    assert len(cases) >= 40
    for case in cases:
        _check(reader, case)


def test_the_cases_are_many_and_name_only_known_fields() -> None:
    fields = {"text", "at", "strict", *When.__slots__}
    assert len(_CASES) >= 80
    served = [case for language in _SERVED for case in _cases(_TIMES / f"{language}.yaml")]
    for case in [*_CASES, *served, *(case for _, case in _OTHERS)]:
        assert case.keys() <= fields, case


def test_without_a_time_the_days_are_kept(english: WhenReader) -> None:
    assert english.read("on mondays").days == (1,)
    assert english.read("in 2 weeks") == When(
        ahead=14, wrong="none", evidence=('ahead: "in 2 weeks"',)
    )
    assert english.read("mondays blah").wrong == "unclear"
    assert english.read("remind me on mondays blah").wrong == "unclear"
    assert english.read("remind me blah").wrong == "none"


def test_beside_remind_me_one_unknown_word_passes_and_two_do_not(english: WhenReader) -> None:
    assert english.read("remind me blah at 9pm").minutes == (1260,)
    assert english.read("remind me if it hurts at 9pm").wrong == "unclear"


def test_a_reading_shows_its_evidence(english: WhenReader) -> None:
    assert english.read("evry day at 9pm, pls").evidence == (
        'typo: "evry" read as "every"',
        'repeat: "every day"',
        'clock: "9"',
        'parts: "pm"',
    )


def test_a_letter_to_the_bot_is_not_read(english: WhenReader) -> None:
    assert english.read("every day at 9pm " * 20).wrong == "unclear"
    assert not english.strict("every day at 9pm " * 20)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("for 10 days", When(ahead=10)),
        ("2 weeks", When(ahead=14)),
        ("pause for two weeks please", When(ahead=14)),
        ("in 3 days", When(ahead=3)),
        ("until tomorrow", When(ahead=1)),
        ("until friday", When(weekday=5)),
        ("till next monday", When(weekday=1)),
        ("until 3 december", When(date=(0, 12, 3))),
        ("until 3/12", When(wrong="unclear")),
        ("until 30 february", When(wrong="date")),
        ("for 5 years", When(wrong="far")),
        ("for 0 days", When(wrong="unclear")),
        ("today", When(wrong="unclear")),
        ("until friday at 8", When(wrong="unclear")),
        ("until monday and tuesday", When(wrong="unclear")),
        ("weekends", When(wrong="unclear")),
        ("every day", When(wrong="unclear")),
        ("2 hours", When(wrong="unclear")),
        ("not until friday", When(wrong="unclear")),
        ("until it heals", When(wrong="unclear")),
        ("10", When(wrong="unclear")),
        ("pause", When(wrong="none")),
    ],
)
def test_how_long(english: WhenReader, text: str, wanted: When) -> None:
    read = english.read_until(text)
    assert When(**{**_fields(read), "evidence": ()}) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("21:14", When((1274,), clock=24)),
        ("9:14 pm", When((1274,), clock=12)),
        ("it's quarter past nine", When((555,), either=True)),
        ("Now it's 7", When((420,), either=True)),
        ("the time is 0:05 here", When((5,), clock=24)),
        ("25:00", When(wrong="hour")),
        ("9 and 10", When(wrong="unclear")),
        ("tomorrow at 8", When(wrong="unclear")),
        ("in 2 hours", When(wrong="unclear")),
        ("every day at 9pm", When(wrong="unclear")),
        ("London", When(wrong="unclear")),
        ("not 9", When(wrong="unclear")),
        ("now", When(wrong="none")),
    ],
)
def test_what_time_it_is(english: WhenReader, text: str, wanted: When) -> None:
    read = english.read_clock(text)
    assert When(**{**_fields(read), "evidence": ()}) == wanted


def _fields(when: When) -> dict[str, Any]:
    return {name: getattr(when, name) for name in When.__slots__}


def _reader(sections: dict[str, dict[str, tuple[str, ...]]], **settings: Any) -> WhenReader:
    return WhenReader(TimeWords(sections, **settings))


_HOUR = {"clock": {"+0": ("{hour}",)}, "numbers": {"7": ("seven",), "8": ("eight",)}}


def test_a_language_of_a_few_words_is_read() -> None:
    assert _reader(_HOUR).read("eight").minutes == (480,)
    twice = {"fixed": {"8:00": ("eight", "Eight")}}
    assert _reader(twice).read("eight").evidence == ('fixed: "eight"',)


def test_a_pattern_that_holds_nothing_is_passed_over() -> None:
    words = {**_HOUR, "numbers": {"7": ("seven",), "8": ("|",)}, "fixed": {"9:00": ("«",)}}
    assert _reader(words).read("seven x").wrong == "unclear"


def test_words_written_together_are_parted_where_the_language_does_so() -> None:
    clock = {**_HOUR, "clock": {"-30": ("half {hour}",)}}
    assert _reader(clock, joined=4).read("halfeight").minutes == (450,)
    assert _reader(clock).read("halfeight").wrong == "none"
    assert _reader(clock, joined=4).read("halfeightx").wrong == "none"


def test_an_apostrophe_parts_words_where_the_language_does_so() -> None:
    words = {**_HOUR, "fillers": {"": ("l",)}}
    assert _reader(words, split_apostrophes=True).read("l'eight").minutes == (480,)
    assert _reader(words).read("l'eight").wrong == "none"


def test_a_time_in_digits_is_of_24_hours_where_they_write_so() -> None:
    clock = {"clock": {"+minute": ("{hour}:{mm}",)}}
    assert not _reader(clock, written=24).read("7:30").either
    assert _reader(clock, written=24).read("12:30").minutes == (750,)
    assert _reader(clock).read("7:30").either


@pytest.mark.parametrize("text", ["seven", "SEVEN", "sevven", "seeeven", "sevn", "s\u00e9ven"])
def test_mistakes_are_mended(text: str) -> None:
    assert _reader(_HOUR).read(text).minutes == (420,)


@pytest.mark.parametrize("text", ["eleven", "weight", "s" + "e" * 30 + "ven"])
def test_what_is_no_mistake_is_left_alone(text: str) -> None:
    assert _reader(_HOUR).read(text).wrong == "none"


def test_a_word_near_two_others_is_not_guessed() -> None:
    words = {"fixed": {"7:00": ("sunny",), "8:00": ("sundy",)}}
    assert _reader(words).read("sunxy").wrong == "none"
