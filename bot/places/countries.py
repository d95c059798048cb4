"""Countries by name: as CLDR has it in the asker's language, in English and in the largest ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from bot.core.zones import countries, locale
from bot.places.spelling import plain

_LANGUAGES = ("en", "zh", "hi", "es", "ar", "fr", "pt", "ru", "de", "ja")
_KEPT = 64
# What CLDR's tables do not have.
_ALSO = {
    "america": "US",
    "bosnia": "BA",
    "burma": "MM",
    "czech republic": "CZ",
    "dr congo": "CD",
    "england": "GB",
    "great britain": "GB",
    "holland": "NL",
    "ivory coast": "CI",
    "korea": "KR",
    "macedonia": "MK",
    "northern ireland": "GB",
    "palestine": "PS",
    "scotland": "GB",
    "the netherlands": "NL",
    "the philippines": "PH",
    "turkey": "TR",
    "u k": "GB",
    "u s": "US",
    "u s a": "US",
    "uae": "AE",
    "uk": "GB",
    "united states of america": "US",
    "us": "US",
    "usa": "US",
    "wales": "GB",
}

# Parts of a country that people name where a town is asked for; those of the USA are in GeoNames.
REGIONS = {
    "alberta": ("CA", "America/Edmonton"),
    "andalusia": ("ES", "Europe/Madrid"),
    "azores": ("PT", "Atlantic/Azores"),
    "bali": ("ID", "Asia/Makassar"),
    "bavaria": ("DE", "Europe/Berlin"),
    "bayern": ("DE", "Europe/Berlin"),
    "british columbia": ("CA", "America/Vancouver"),
    "canary islands": ("ES", "Atlantic/Canary"),
    "catalonia": ("ES", "Europe/Madrid"),
    "goa": ("IN", "Asia/Kolkata"),
    "kerala": ("IN", "Asia/Kolkata"),
    "lombok": ("ID", "Asia/Makassar"),
    "madeira": ("PT", "Atlantic/Madeira"),
    "mallorca": ("ES", "Europe/Madrid"),
    "manitoba": ("CA", "America/Winnipeg"),
    "new south wales": ("AU", "Australia/Sydney"),
    "newfoundland": ("CA", "America/St_Johns"),
    "nova scotia": ("CA", "America/Halifax"),
    "ontario": ("CA", "America/Toronto"),
    "queensland": ("AU", "Australia/Brisbane"),
    "sardinia": ("IT", "Europe/Rome"),
    "saskatchewan": ("CA", "America/Regina"),
    "sicily": ("IT", "Europe/Rome"),
    "south australia": ("AU", "Australia/Adelaide"),
    "tasmania": ("AU", "Australia/Hobart"),
    "tenerife": ("ES", "Atlantic/Canary"),
    "tuscany": ("IT", "Europe/Rome"),
    "western australia": ("AU", "Australia/Perth"),
}


def country_of(name: str, language: str) -> str:
    """The country (ISO 3166) that goes by a `plain` name, or ""."""
    return _named_in(language).get(name) or usual_names().get(name, "")


@cache
def usual_names() -> Mapping[str, str]:
    """Plain name -> country, in the languages that most people speak; takes a moment once."""
    found = dict(_ALSO)
    for language in _LANGUAGES:
        for name, country in _named_in(language).items():
            found.setdefault(name, country)
    return found


@lru_cache(maxsize=_KEPT)
def _named_in(language: str) -> Mapping[str, str]:
    territories = locale(language).territories
    return {plain(name): code for code, name in territories.items() if code in countries()}
