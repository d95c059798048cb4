"""The number to call in an emergency, by country (docs/clinical.md, section 7) [GK].

Where one country has several, the one that brings an ambulance. A country that is not here gets the
words of `emergency-any`: no number is better than a wrong one.
"""

from __future__ import annotations

from bot.core import zones

_EUROPE = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL PL PT RO SE SI SK"
_COUNTRIES = {
    "911": "AR CA CR DO EC HN MX PA PH PR SV US UY VE JO",
    "112": f"EU IN TR ID KW KZ RU GH NG {_EUROPE}",
    "999": "GB BD BH HK KE MY QA",
    "103": "BY KG TJ UA",
    "000": "AU", "10177": "ZA", "101": "IL PS", "102": "NP", "106": "PE", "110": "SY",
    "111": "NZ", "113": "NO", "115": "IR VN", "1122": "PK", "119": "JP KR TW", "120": "CN",
    "123": "CO EG", "131": "CL", "140": "LB", "144": "CH LI", "15": "MA", "1669": "TH",
    "190": "TN", "191": "YE", "192": "BR", "194": "RS", "995": "SG", "997": "SA", "998": "AE",
    "9999": "OM",
}  # fmt: skip
NUMBERS = {country: number for number, many in _COUNTRIES.items() for country in many.split()}


def number(country: str, zone: str = "") -> str:
    """The number of `country` (ISO 3166, or EU), or of where `zone` is (IANA); "" if unknown."""
    return NUMBERS.get(country or zones.country_of(zone), "")


def countries(language: str) -> tuple[str, ...]:
    """Countries with a number where `language` (an IETF tag) is official: most speakers first."""
    return tuple(one for one in zones.speaking(language) if one in NUMBERS)
