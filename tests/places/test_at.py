"""A point on the map -> its zone: well inside, at borders, at sea, and nowhere."""

from __future__ import annotations

import math

import pytest

from bot.core.recurrence import known
from bot.places.finder import Finder

POINTS = [
    (52.52, 13.40, "Europe/Berlin"),
    (48.85, 2.35, "Europe/Paris"),
    (40.71, -74.00, "America/New_York"),
    (-33.87, 151.21, "Australia/Sydney"),
    (28.61, 77.21, "Asia/Kolkata"),
    (27.70, 85.32, "Asia/Kathmandu"),
    (55.75, 37.62, "Europe/Moscow"),
    (19.43, -99.13, "America/Mexico_City"),
    (35.68, 139.69, "Asia/Tokyo"),
    (30.04, 31.24, "Africa/Cairo"),
    # small zones, and zones within zones
    (47.697, 8.694, "Europe/Busingen"),
    (-31.55, 159.08, "Australia/Lord_Howe"),
    (-31.68, 128.88, "Australia/Eucla"),
    (-43.95, -176.56, "Pacific/Chatham"),
    (33.45, -112.07, "America/Phoenix"),
    (36.07, -109.19, "America/Denver"),  # the Navajo Nation, which keeps summer time in Arizona
    (35.85, -110.40, "America/Phoenix"),  # the Hopi Reservation within it, which does not
    (41.30, -86.62, "America/Indiana/Knox"),
    # either side of a border
    (47.662, 9.175, "Europe/Berlin"),  # Konstanz
    (47.646, 9.180, "Europe/Zurich"),  # Kreuzlingen
    (32.53, -117.03, "America/Tijuana"),
    (32.56, -117.05, "America/Los_Angeles"),  # San Ysidro
    (31.69, -106.42, "America/Ciudad_Juarez"),
    (31.78, -106.44, "America/Denver"),  # El Paso
    (65.84, 24.14, "Europe/Stockholm"),  # Haparanda
    (65.85, 24.17, "Europe/Helsinki"),  # Tornio
    (31.78, 35.22, "Asia/Jerusalem"),
    (31.90, 35.20, "Asia/Hebron"),  # Ramallah
    # either side of the date line
    (-13.83, -171.76, "Pacific/Apia"),
    (-14.28, -170.70, "Pacific/Pago_Pago"),
    # at sea
    (0.0, -30.0, "UTC-02:00"),
    (45.0, -131.0, "UTC-09:00"),
    (20.0, 65.0, "UTC+04:00"),
]


@pytest.mark.parametrize(("latitude", "longitude", "zone"), POINTS)
def test_a_point_has_its_zone(finder: Finder, latitude: float, longitude: float, zone: str):
    place = finder.at(latitude, longitude)
    assert place is not None
    assert place.zone == zone


def test_the_country_comes_with_it(finder: Finder):
    place = finder.at(52.52, 13.40)
    assert place is not None
    assert place.country == "DE"


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(91, 0), (0, 181), (-90.5, 0), (math.nan, 0), (0, math.inf)]
)
def test_no_such_point(finder: Finder, latitude: float, longitude: float):
    assert finder.at(latitude, longitude) is None


def test_everywhere_there_is_a_zone_that_tzdata_knows(finder: Finder):
    for latitude in range(-90, 91, 6):
        for longitude in range(-180, 181, 6):
            place = finder.at(latitude, longitude)
            assert place is not None
            assert known(place.zone), place
