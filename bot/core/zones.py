"""Which time zones a person may live in: by language and country, or by what their clock shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError
from babel.core import get_global, parse_locale

from bot.core.populous import people
from bot.core.recurrence import edition, local

MOST_LIKELY = 8
MOST_BY_CLOCK = 6
NEAR = 7  # minutes: a clock may be a little wrong, and telling it takes a while

_DAY = 86400
_YEAR = 366
_MINUTES = 1440
_EPOCH = date(1970, 1, 1).toordinal()
_KEPT = 1024
_SPARSE = 0.01  # hundreds of thousands of people, where hardly any live
_AT_HOME = 1000.0  # "de-CH" means Switzerland, though far more people speak German elsewhere

# CLDR keeps the name that a zone had first.
_FORMER = {
    "Africa/Asmara": "Africa/Asmera",
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
    "America/Argentina/Catamarca": "America/Catamarca",
    "America/Argentina/Cordoba": "America/Cordoba",
    "America/Argentina/Jujuy": "America/Jujuy",
    "America/Argentina/Mendoza": "America/Mendoza",
    "America/Atikokan": "America/Coral_Harbour",
    "America/Indiana/Indianapolis": "America/Indianapolis",
    "America/Kentucky/Louisville": "America/Louisville",
    "America/Nuuk": "America/Godthab",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Yangon": "Asia/Rangoon",
    "Atlantic/Faroe": "Atlantic/Faeroe",
    "Europe/Kyiv": "Europe/Kiev",
    "Pacific/Chuuk": "Pacific/Truk",
    "Pacific/Pohnpei": "Pacific/Ponape",
}


@lru_cache(maxsize=_KEPT)
def likely(language: str, country: str) -> tuple[str, ...]:
    """Zones of `country` (ISO 3166), or of where people speak `language` (an IETF tag).

    The most populous first, the clock of each unlike those before it in the year after this
    edition of tzdata; at most 8. Neither is known: the most populous of the world.
    """
    zones = countries().get(country.upper()) or tuple(_speakers(language)) or _everywhere()
    after = date(int(edition().partition(".")[0]) + 1, 1, 1).toordinal() - _EPOCH
    return _distinct(zones, language, country, after)[:MOST_LIKELY]


def by_clock(minute: int, now: float, language: str, country: str) -> tuple[str, ...]:
    """Zones where it is `minute` of the day at `now` (Unix seconds), give or take 7 minutes.

    Those of the country first, then those of the language, the most populous first; the clock of
    each unlike those before it in the next 12 months; at most 6.
    """
    zones = [zone for zone in _everywhere() if _apart(zone, now, minute) <= NEAR]
    return _distinct(zones, language, country, int(now // _DAY))[:MOST_BY_CLOCK]


def city(zone: str, language: str) -> str:
    """The city that stands for the zone, in that language: "Moskau" for Europe/Moscow."""
    cities = locale(language).time_zones
    newer = get_global("zone_aliases").get(zone, zone)
    names = (zone, newer, _FORMER.get(newer, ""))
    told = next((cities[name]["city"] for name in names if "city" in cities.get(name, {})), "")
    return str(told or newer.rpartition("/")[2].replace("_", " "))


@lru_cache(maxsize=_KEPT)
def locale(language: str, country: str = "") -> Locale:
    """What CLDR knows of an IETF tag as used in a country, of the language alone, or English."""
    tag = language.replace("-", "_")
    for name in (f"{tag}_{country}", tag, tag.partition("_")[0]):
        try:
            return Locale.parse(name)
        except (ValueError, UnknownLocaleError):
            continue
    return Locale.parse("en")


@cache
def countries() -> Mapping[str, tuple[str, ...]]:
    """Country (ISO 3166) -> its zones, the most populous first."""
    found: dict[str, list[str]] = {}
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    return {c: tuple(sorted(zones, key=_people, reverse=True)) for c, zones in found.items()}


def country_of(zone: str) -> str:
    """The country (ISO 3166) that a zone (IANA) lies in; "" for none."""
    return _homes().get(zone, "")


def speaking(language: str) -> tuple[str, ...]:
    """Countries (ISO 3166) where the language (an IETF tag) is official, most speakers first."""
    speakers = _speakers(language)
    spoken = {
        country: sum(speakers.get(zone, 0.0) for zone in zones)
        for country, zones in countries().items()
    }
    return tuple(sorted(filter(spoken.get, spoken), key=lambda one: -spoken[one]))


@cache
def _homes() -> Mapping[str, str]:
    return {zone: country for country, zones in countries().items() for zone in zones}


@cache
def _everywhere() -> tuple[str, ...]:
    every = (zone for zones in countries().values() for zone in zones)
    return tuple(sorted(every, key=_people, reverse=True))


def _people(zone: str) -> float:
    return people().get(zone, _SPARSE)


def _apart(zone: str, now: float, minute: int) -> int:
    """Minutes between what the clock shows there and `minute`, the shorter way round."""
    there = local(zone, now)
    apart = abs(there.hour * 60 + there.minute - minute) % _MINUTES
    return min(apart, _MINUTES - apart)


def _distinct(zones: Iterable[str], language: str, country: str, day: int) -> tuple[str, ...]:
    """One zone for each way the clocks go in the year from `day` (since 1970), best first."""
    home, speakers = set(countries().get(country.upper(), ())), _speakers(language)
    spoken, everybody = sum(speakers.values()) or 1.0, sum(people().values())
    alike: dict[object, list[tuple[bool, float, str]]] = {}
    for zone in zones:
        worth = speakers.get(zone, 0.0) / spoken + _people(zone) / everybody
        alike.setdefault(_year(zone, day), []).append((zone in home, worth, zone))
    ranked = [(max(many)[0], sum(one[1] for one in many), max(many)[2]) for many in alike.values()]
    return tuple(zone for *_, zone in sorted(ranked, reverse=True))


@lru_cache(maxsize=_KEPT)
def _year(zone: str, day: int) -> tuple[tuple[int, object], ...]:
    """What the clock does in the year from `day` (since 1970): (day, offset) where it changes."""
    offsets = [local(zone, (day + ahead) * _DAY).utcoffset() for ahead in range(_YEAR)]
    before = [None, *offsets]
    return tuple(
        (n, one) for n, (was, one) in enumerate(zip(before, offsets, strict=False)) if was != one
    )


@lru_cache(maxsize=_KEPT)
def _speakers(language: str) -> Mapping[str, float]:
    """Zone -> how many there may speak the language; where it is no official one: none."""
    try:
        tongue, territory, script, *_ = parse_locale(language.replace("-", "_"))
    except ValueError:
        return {}
    found = {}
    for country, zones in countries().items():
        share = _share(tongue, script or "", country) * (_AT_HOME if country == territory else 1)
        if share:
            found.update({zone: share * _people(zone) for zone in zones})
    return found


def _share(tongue: str, script: str, country: str) -> float:
    """Percent of a country who speak an official language; a script tells Taiwan from China."""
    share = 0.0
    for name, facts in get_global("territory_languages").get(country, {}).items():
        spoken, _, written = name.partition("_")
        if spoken == tongue and facts["official_status"]:
            usual = get_global("likely_subtags").get(spoken, "").split("_")
            alike = not script or script == (written or (usual[1] if len(usual) > 1 else ""))
            share = max(share, facts["population_percent"] if alike else 0.0)
    return share
