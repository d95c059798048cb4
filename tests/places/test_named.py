"""Names of places as people type them -> zones, the likeliest first."""

from __future__ import annotations

import pytest

from bot.core.zones import countries
from bot.places.countries import REGIONS
from bot.places.finder import MOST_PLACES, Finder
from bot.places.spelling import plain


def zones(finder: Finder, text: str, language: str = "en") -> list[str]:
    return [place.zone for place in finder.named(text, language)]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("koeln", "Europe/Berlin"),
        ("Cologne", "Europe/Berlin"),
        ("Москва", "Europe/Moscow"),
        ("москва", "Europe/Moscow"),
        ("मुंबई", "Asia/Kolkata"),
        ("Bombay", "Asia/Kolkata"),
        ("東京", "Asia/Tokyo"),
        ("القاهرة", "Africa/Cairo"),
        ("서울", "Asia/Seoul"),
        ("กรุงเทพ", "Asia/Bangkok"),
        ("Αθήνα", "Europe/Athens"),
        ("תל אביב", "Asia/Jerusalem"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("SÃO PAULO", "America/Sao_Paulo"),
        ("nyc", "America/New_York"),
        ("NYC", "America/New_York"),
        ("LA", "America/Los_Angeles"),
        ("sf", "America/Los_Angeles"),
        ("St. Petersburg", "Europe/Moscow"),
        ("saint-petersburg", "Europe/Moscow"),
        ("Łódź", "Europe/Warsaw"),
        ("lodz", "Europe/Warsaw"),
        ("Kiev", "Europe/Kyiv"),
        ("Ho Chi Minh City", "Asia/Ho_Chi_Minh"),
    ],
)
def test_a_city_in_any_language_and_script(finder: Finder, text: str, zone: str):
    assert zones(finder, text)[0] == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("I'm in Tokyo", "Asia/Tokyo"),
        ("i live in new york city", "America/New_York"),
        ("I live in LA now", "America/Los_Angeles"),
        ("I live in Nice", "Europe/Paris"),
        ("my city is Lagos, Nigeria", "Africa/Lagos"),
        ("ich wohne in Hamburg", "Europe/Berlin"),
        ("東京に住んでいます", "Asia/Tokyo"),
        ("Moscow time", "Europe/Moscow"),
    ],
)
def test_words_around_the_name(finder: Finder, text: str, zone: str):
    assert zones(finder, text)[0] == zone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Berlin, Germany", ["Europe/Berlin"]),
        ("Paris Texas", ["America/Chicago"]),
        ("Paris TX", ["America/Chicago"]),
        ("Berlin DE", ["Europe/Berlin"]),
        ("Cambridge, UK", ["Europe/London"]),
        ("Portland Maine", ["America/New_York"]),
        ("London United Kingdom", ["Europe/London"]),
        ("Berlin France", []),
    ],
)
def test_the_country_or_state_beside_it_decides(finder: Finder, text: str, found: list[str]):
    assert zones(finder, text) == found


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Berln", "Berlin"),
        ("Beerlin", "Berlin"),
        ("Torotno", "Toronto"),
        ("Melborne", "Melbourne"),
        ("Lndon", "London"),
        ("Москав", "Moscow"),
        ("I live in Chcago", "Chicago"),
        ("Münchn", "Munich"),
    ],
)
def test_one_slip_of_the_finger(finder: Finder, text: str, city: str):
    assert finder.named(text, "en")[0].name == city


def test_a_city_in_several_countries_gives_them_all_the_largest_first(finder: Finder):
    found = finder.named("San Jose", "en")
    assert [place.country for place in found[:3]] == ["US", "CR", "PH"]
    assert len(found) <= MOST_PLACES
    assert len({(place.country, place.zone) for place in found}) == len(found)


def test_towns_of_one_country_are_told_apart_by_their_state(finder: Finder):
    names = [place.name for place in finder.named("Springfield", "en")]
    assert names[:3] == [
        "Springfield, Missouri",
        "Springfield, Massachusetts",
        "Springfield, Oregon",
    ]


def test_a_far_smaller_namesake_is_not_asked_about(finder: Finder):
    assert zones(finder, "Berlin") == ["Europe/Berlin"]
    assert zones(finder, "Paris") == ["Europe/Paris"]
    assert zones(finder, "Rome") == ["Europe/Rome"]  # Lomé is called so, in some language


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("wien", "de", "Wien"),
        ("wien", "en", "Vienna"),
        ("москва", "ru", "Москва"),
        ("москва", "en", "Москва"),
        ("moscow", "en", "Moscow"),
        ("nyc", "en", "New York City"),
        ("köln", "de", "Köln"),
    ],
)
def test_the_name_is_one_the_person_knows(finder: Finder, text: str, language: str, name: str):
    assert finder.named(text, language)[0].name == name


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Germany", "en", ["Europe/Berlin"]),
        ("Deutschland", "en", ["Europe/Berlin"]),
        ("Германия", "ru", ["Europe/Berlin"]),
        ("Saksa", "fi", ["Europe/Berlin"]),
        ("the Netherlands", "en", ["Europe/Amsterdam"]),
        ("uk", "en", ["Europe/London"]),
        ("I am from India", "en", ["Asia/Kolkata"]),
        ("Singapore", "en", ["Asia/Singapore"]),
        ("Turkey", "en", ["Europe/Istanbul"]),
        ("Georgia", "en", ["Asia/Tbilisi", "America/New_York"]),
    ],
)
def test_a_country_by_name(finder: Finder, text: str, language: str, found: list[str]):
    assert zones(finder, text, language) == found


def test_a_country_with_several_clocks(finder: Finder):
    found = finder.named("USA", "en")
    assert [place.name for place in found[:3]] == ["New York", "Chicago", "Los Angeles"]
    assert {place.country for place in found} == {"US"}


@pytest.mark.parametrize(
    ("text", "zone"), [("Ontario", "America/Toronto"), ("I'm in Bali", "Asia/Makassar")]
)
def test_a_part_of_a_country(finder: Finder, text: str, zone: str):
    assert zones(finder, text) == [zone]


def test_every_part_of_a_country_has_a_zone_of_that_country():
    for country, zone in REGIONS.values():
        assert zone in countries()[country]


def test_a_state_of_the_usa(finder: Finder):
    found = finder.named("Texas", "en")
    assert [place.zone for place in found] == ["America/Chicago", "America/Denver"]
    assert found[1].name == "El Paso, Texas"
    both = {"America/New_York", "America/Los_Angeles"}  # the city, the state
    assert both <= set(zones(finder, "Washington"))


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("america/new york", "America/New_York"),
        ("utc", "UTC"),
        ("utc+05:30", "UTC+05:30"),
        ("Asia/Calcutta", "Asia/Calcutta"),
    ],
)
def test_a_zone_as_tzdata_writes_it(finder: Finder, text: str, zone: str):
    assert zones(finder, text) == [zone]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "!!!",
        "Xyzzyville",
        "hello there",
        "mostly the same",
        "I don't know",
        "yes",
        "no",
        "stop",
        "8pm",
        "UTC+25:00",
        "time",
        "🙂",
        "\0",
        "a" * 5000,
        "Berlin " * 500,
        "Berlin is a word in a long line that is not about where anybody lives at all",
    ],
)
def test_what_is_no_place(finder: Finder, text: str):
    assert finder.named(text, "en") == ()


def test_any_language_tag_will_do(finder: Finder):
    for language in ("", "tlh", "pt-br", "zh-hans", "??"):
        assert zones(finder, "Berlin", language) == ["Europe/Berlin"]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("São-Paulo", "sao paulo"),
        ("Łódź", "lodz"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Sa\u0303o", "sao"),
        ("ＬＯＮＤＯＮ", "london"),
        ("N'Djamena", "n djamena"),
        ("الْقَاهِرَة", "القاهرة"),
    ],
)
def test_what_two_people_would_write_alike(text: str, same: str):
    assert plain(text) == plain(same)
