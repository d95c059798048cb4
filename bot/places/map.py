"""The map of time zones: which one a point is in."""

from __future__ import annotations

import re
from collections.abc import Callable
from threading import Lock

_AT_SEA = re.compile(r"Etc/GMT([+-]?)([0-9]+)")


class WorldMap:
    """Opens its files with the first question: numpy and they take a third of a second."""

    def __init__(self) -> None:
        self._lock = Lock()  # the library wants one thread at a time
        self._zone_at: Callable[..., str | None] | None = None

    def zone(self, latitude: float, longitude: float) -> str:
        """The zone at a point of the globe, in degrees; at sea by the hour: "UTC-02:00"."""
        with self._lock:
            if self._zone_at is None:
                from timezonefinder import TimezoneFinder  # noqa: PLC0415

                self._zone_at = TimezoneFinder().timezone_at
            zone = self._zone_at(lat=latitude, lng=longitude) or ""
        return _AT_SEA.sub(_by_the_hour, zone)


def _by_the_hour(match: re.Match[str]) -> str:
    """At sea the names of zones count backwards: Etc/GMT+2 is UTC-02:00."""
    return f"UTC{'-' if match[1] == '+' else '+'}{int(match[2]):02}:00"
