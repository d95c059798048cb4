"""The port to places: a point on the map, or words that name a city, a country or a zone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from threading import Lock

from bot.core.heard import Place
from bot.core.recurrence import known, names
from bot.core.zones import city, countries, likely
from bot.places.atlas import Atlas, Match, Town
from bot.places.countries import REGIONS, country_of, usual_names
from bot.places.map import WorldMap
from bot.places.phrase import Phrase, phrases
from bot.places.spelling import plain, slips, units

MOST_PLACES = 6
_MOST_TEXT = 100  # letters; what is longer tells more than a place
_MOST_UNITS = 12
_LIKELY = 0.02  # a namesake with less than this part of the people is not meant
_LIKELY_OTHER = 0.05  # the same, where it is not the town's own name
_LARGE = 50_000  # people: among words that mean nothing to us, a smaller town is chance
_GUESSED = 100_000  # people: a slip of the finger is only ever read as a city of this size
_FAMED = 10  # times larger, where the name is not the city's own
_CODED = 500_000  # people: "NYC", "SF"; of a smaller city three letters are chance
_GUESSABLE = 5  # letters: a shorter word has too many neighbours
_CODE = 3  # letters
_FIXED = re.compile(r"UTC[+-]")
_EDGE = (90, 180)  # degrees


class Finder:
    """Places, offline. Any thread may call it; the first name asked for takes a second or so."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: Atlas | None = None
        self._map = WorldMap()

    def warm(self) -> None:
        """Read what there is to read now: to be called in a thread, before anybody asks."""
        self._atlas()
        self.at(0.0, 0.0)

    def at(self, latitude: float, longitude: float) -> Place | None:
        """The place there, in degrees; at sea, by the hour. None: there is no such point."""
        if not (abs(latitude) <= _EDGE[0] and abs(longitude) <= _EDGE[1]):  # nor NaN
            return None
        zone = self._map.zone(latitude, longitude)
        return Place(zone, country=_homes().get(zone, "")) if known(zone) else None

    def named(self, text: str, language: str) -> tuple[Place, ...]:
        """Places of that name in any script, the likeliest first, one for each zone; () for none.

        `language` is the IETF tag of who asks. Words around the name do no harm if they are few.
        """
        text = text.strip()
        if zone := _zone(text):
            return (Place(zone, city(zone, language), _homes().get(zone, "")),)
        words, joint = units(text[:_MOST_TEXT])
        if not words or len(text) > _MOST_TEXT or len(words) > _MOST_UNITS:
            return ()
        ways = tuple(phrases(words, joint, language, self._atlas().states))
        return self._country(ways, language) or self._city(ways, language)

    def _atlas(self) -> Atlas:
        with self._lock:
            if self._made is None:
                usual_names()
                self._made = Atlas()
            return self._made

    def _country(self, ways: Iterable[Phrase], language: str) -> tuple[Place, ...]:
        for way in ways:
            if not (way.left or way.country or way.state):
                if way.name in REGIONS:
                    code, zone = REGIONS[way.name]
                    return (Place(zone, way.typed.title(), code),)
                code = country_of(way.name, language)
                zones = likely(language, code) if code else ()
                found = tuple(Place(zone, city(zone, language), code) for zone in zones)
                if code and way.name in self._atlas().states:  # Georgia
                    found += self._places(way, _meant(way, self._atlas().find(way.name)), language)
                if found:
                    return found[:MOST_PLACES]
        return ()

    def _city(self, ways: Sequence[Phrase], language: str) -> tuple[Place, ...]:
        if best := _best(ways, self._atlas().find):
            return self._places(*best, language)
        best = _best([way for way in ways if not way.left], self._near)
        return self._places(best[0]._replace(typed=""), best[1], language) if best else ()

    def _near(self, name: str) -> Iterable[Match]:
        """Large cities whose name is one slip of the finger away."""
        if len(name) < _GUESSABLE:
            return ()
        atlas = self._atlas()
        found = {match for slip in slips(name, atlas.letters) for match in atlas.find(slip)}
        least = {True: _GUESSED, False: _GUESSED * _FAMED}
        return (match for match in found if match.town.people >= least[match.own])

    def _places(self, way: Phrase, matches: Iterable[Match], language: str) -> tuple[Place, ...]:
        towns: dict[tuple[str, str], Town] = {}
        for town, *_ in matches:
            towns.setdefault((town.country, town.zone), town)
        chosen = list(towns.values())[:MOST_PLACES]
        states = self._atlas().state_names if sum(bool(town.state) for town in chosen) > 1 else {}
        places = []
        for town in chosen:
            name, state = _called(town, way, language), states.get(town.state, "")
            name = f"{name}, {state}" if state else name
            places.append(Place(town.zone, name, town.country))
        return tuple(places)


def _best(
    ways: Iterable[Phrase], find: Callable[[str], Iterable[Match]]
) -> tuple[Phrase, list[Match]] | None:
    """The longest run of words that is a name; of those as long, the largest place."""
    best: tuple[Phrase, list[Match]] | None = None
    for way in ways:
        if best and way.length < best[0].length:
            break
        matches = _meant(way, find(way.name))
        if matches and (best is None or _rank(way, matches) > _rank(*best)):
            best = way, matches
    return best


def _rank(way: Phrase, matches: Sequence[Match]) -> tuple[bool, float]:
    return not way.left, matches[0].weight


def _meant(way: Phrase, matches: Iterable[Match]) -> list[Match]:
    """Those that fit what else was said, the likeliest first, without far smaller namesakes."""
    fit = [
        match
        for match in matches
        if way.country in ("", match.town.country) and way.state in ("", match.town.state)
    ]
    fit.sort(key=lambda match: (-match.weight, match.town))
    code = len(way.name) <= _CODE and way.name.isascii()
    floor = _LARGE if way.left else 0.0
    return [
        match
        for match in fit
        if match.weight >= max(fit[0].weight * (_LIKELY if match.own else _LIKELY_OTHER), floor)
        and (match.own or not code or match.town.people >= _CODED)
    ]


def _called(town: Town, way: Phrase, language: str) -> str:
    """The town's name: in the asker's language if CLDR has it, or in the script it was typed."""
    usual = city(town.zone, language)
    if plain(usual) == way.name:
        return usual
    if way.typed.isascii() or plain(town.name) == way.name:
        return town.name
    return way.typed.title() if way.typed.islower() else way.typed


def _zone(text: str) -> str:
    """The zone that was typed as tzdata writes it, in whatever case; or ""."""
    fixed = text.upper()
    return _cases().get(
        text.replace(" ", "_").lower(), fixed if _FIXED.match(fixed) and known(fixed) else ""
    )


@cache
def _cases() -> dict[str, str]:
    return {zone.lower(): zone for zone in names() if "/" in zone or zone in {"UTC", "GMT"}}


@cache
def _homes() -> dict[str, str]:
    """Zone -> its country."""
    return {zone: country for country, zones in countries().items() for zone in zones}
