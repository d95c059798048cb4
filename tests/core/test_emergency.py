"""Which number is told in an emergency."""

import pytest

from bot.core import emergency, zones


@pytest.mark.parametrize(
    ("country", "zone", "number"),
    [
        ("JP", "", "119"), ("EU", "", "112"), ("GB", "Europe/Berlin", "999"),  # what was chosen
        ("", "Europe/Berlin", "112"), ("", "America/Sao_Paulo", "192"), ("", "", ""),
        ("AQ", "", ""), ("", "Etc/UTC", ""),
    ],
)  # fmt: skip
def test_the_number_is_that_of_the_country_or_of_where_the_clock_is(
    country: str, zone: str, number: str
):
    assert emergency.number(country, zone) == number


def test_every_country_is_one_and_every_number_can_be_dialled():
    assert set(emergency.NUMBERS) - {"EU"} <= set(zones.countries())
    assert all(
        2 <= len(number) <= 5 and number.isdecimal() for number in emergency.NUMBERS.values()
    )


def test_countries_without_a_number_are_not_offered():
    assert emergency.countries("it") == ("IT", "CH", "HR")
    assert "LB" in emergency.countries("ar")
    assert "SO" not in emergency.countries("ar")
