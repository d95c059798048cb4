"""Which zones are offered: by country, by language, by what a clock shows."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.core import zones
from bot.core.populous import people
from bot.core.recurrence import known, local
from bot.core.zones import MOST_BY_CLOCK, MOST_LIKELY, by_clock, city, countries, likely, locale

WINTER = datetime.fromisoformat("2026-12-10T20:14:30Z").timestamp()


def test_a_country_with_one_clock_has_one_zone():
    assert likely("en", "DE") == ("Europe/Berlin",)
    assert likely("de", "ch") == ("Europe/Zurich",)


def test_a_country_with_several_clocks_has_the_most_populous_first():
    found = likely("en", "US")
    assert found[:4] == (
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
        "America/Denver",
    )
    assert "America/Phoenix" in found  # as Denver, but without summer time
    assert "America/Detroit" not in found  # as New York
    assert len(found) <= MOST_LIKELY


def test_the_country_outweighs_the_language():
    assert likely("ru", "BR")[0] == "America/Sao_Paulo"


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("de", "Europe/Berlin"),
        ("de-CH", "Europe/Zurich"),
        ("da", "Europe/Copenhagen"),
        ("pt-br", "America/Sao_Paulo"),
        ("pt-PT", "Europe/Lisbon"),
        ("ja", "Asia/Tokyo"),
        ("zh-hans", "Asia/Shanghai"),
        ("zh-Hant", "Asia/Taipei"),
        ("zh", "Asia/Shanghai"),
        ("hi", "Asia/Kolkata"),
        ("ru", "Europe/Moscow"),
        ("fr", "Europe/Paris"),
        ("sr-latn", "Europe/Belgrade"),
    ],
)
def test_a_language_leads_to_where_it_is_spoken(language: str, first: str):
    assert likely(language, "")[0] == first


def test_a_language_of_many_countries_offers_several():
    assert {"America/New_York", "Europe/London", "Asia/Kolkata"} <= set(likely("en", ""))
    assert {"Europe/Madrid", "America/Mexico_City"} <= set(likely("es", ""))


@pytest.mark.parametrize(("language", "country"), [("", ""), ("tlh", "ZZ"), ("?!", "")])
def test_nothing_known_offers_the_largest_of_the_world(language: str, country: str):
    found = likely(language, country)
    assert len(found) == MOST_LIKELY
    assert "Asia/Shanghai" in found


def test_each_clock_is_offered_once():
    for country in countries():
        found = likely("", country)
        assert found
        assert all(known(zone) for zone in found)
        shown = {
            tuple(local(zone, 1.8e9 + 86400 * n).utcoffset() for n in range(366)) for zone in found
        }
        assert len(shown) == len(found), country


def test_by_clock_the_own_country_and_language_come_first():
    assert by_clock(21 * 60 + 14, WINTER, "de", "")[0] == "Europe/Berlin"
    assert by_clock(21 * 60 + 14, WINTER, "en", "CH")[0] == "Europe/Zurich"
    assert by_clock(21 * 60 + 14, WINTER, "en", "ch")[0] == "Europe/Zurich"
    assert by_clock(21 * 60 + 14, WINTER, "da", "")[0] == "Europe/Copenhagen"
    assert by_clock(15 * 60 + 14, WINTER, "en", "")[0] == "America/New_York"
    assert by_clock(15 * 60 + 14, WINTER, "en", "CA")[0] == "America/Toronto"


def test_by_clock_offers_zones_that_will_differ():
    found = by_clock(21 * 60 + 14, WINTER, "en", "")
    assert "Africa/Lagos" in found  # alike in winter, not in summer
    assert 1 < len(found) <= MOST_BY_CLOCK


def test_by_clock_forgives_seven_minutes_and_no_more():
    shown = 60 + 44  # in India
    assert by_clock(shown + 7, WINTER, "hi", "") == ("Asia/Kolkata",)
    assert by_clock(shown - 7, WINTER, "hi", "") == ("Asia/Kolkata",)
    assert by_clock(shown - 8, WINTER, "hi", "") == ()


def test_by_clock_over_midnight():
    just_after = datetime.fromisoformat("2026-12-10T18:32:00Z").timestamp()  # 00:02 in India
    assert by_clock(23 * 60 + 57, just_after, "hi", "")[0] == "Asia/Kolkata"
    just_before = datetime.fromisoformat("2026-12-10T18:28:00Z").timestamp()
    assert by_clock(2, just_before, "hi", "")[0] == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("zone", "language", "name"),
    [
        ("Europe/Moscow", "de", "Moskau"),
        ("Europe/Moscow", "ru", "Москва"),
        ("Asia/Tokyo", "ja", "東京"),
        ("Asia/Kolkata", "de", "Kalkutta"),
        ("Asia/Calcutta", "de", "Kalkutta"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"),
        ("America/New_York", "en", "New York"),
        ("US/Pacific", "en", "Los Angeles"),
        ("Europe/Moscow", "tlh", "Moscow"),
        ("UTC+05:30", "en", "UTC+05:30"),
    ],
)
def test_the_city_of_a_zone_in_the_persons_language(zone: str, language: str, name: str):
    assert city(zone, language) == name


def test_a_locale_for_whatever_telegram_says():
    tags = ("pt-br", "de-XX-foo", "zh-hans", "", "tlh")
    assert [str(locale(tag)) for tag in tags] == ["pt_BR", "de", "zh_Hans", "en", "en"]


def test_the_table_of_people_names_zones_that_there_are():
    assert all(known(zone) for zone in people())
    assert list(people().values()) == sorted(people().values(), reverse=True)


def test_a_zone_lies_in_a_country():
    assert zones.country_of("Europe/Vienna") == "AT"
    assert zones.country_of("Etc/GMT+3") == ""


def test_countries_where_a_language_is_official_come_by_their_speakers():
    assert zones.speaking("de")[:3] == ("DE", "AT", "CH")
    assert zones.speaking("pt-BR")[0] == "BR"
    assert zones.speaking("tlh") == ()
