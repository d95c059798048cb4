"""What one language says about time: plain values, and what each section of them may hold.

locales/<language>/times.yaml is these sections. A pattern is words with (a|b), [optional] parts
and {slots}; what it means is the key it stands under.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LIST = ""  # the key of a section that is a plain list: to stand in it is all the meaning


@dataclass(frozen=True, slots=True)
class Section:
    """What a section may hold.

    key      a regular expression for its keys; LIST for a section that is a plain list.
    slots    the {slots} its patterns may use.
    needs    sets of slots; each pattern has at least one of each set.
    example  a key, for those who got one wrong.
    """

    key: str = LIST
    slots: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    example: str = ""


HOURS = ("hour", "nth")
MINUTES = ("minute", "mm", "five")
_DAYS = r"\d{1,6}"
_MONTHS = ("month", "month_number")

SECTIONS: Mapping[str, Section] = {
    "numbers": Section(r"\d{1,3}", example="7"),
    "ordinals": Section(r"\d{1,3}", example="3"),
    "compounds": Section(slots=("tens", "unit"), needs=(("tens",), ("unit",))),
    "weekdays": Section(r"[1-7]", example="1"),
    "months": Section(r"1[0-2]|[1-9]", example="12"),
    "clock": Section(
        r"[+-](\d\d?|minute)",
        (*HOURS, *MINUTES, "hhmm"),
        ((*HOURS, "hhmm"),),
        "+30",
    ),
    "fixed": Section(r"([01]?\d|2[0-3]):[0-5]\d", example="12:00"),
    "parts": Section(r"1?\d|2[0-3]", example="18"),
    "spans": Section(r"\d{1,4}(\+(\d\d?|minute))?", ("number", "mm", "minute"), example="60"),
    "days": Section(r"\d{1,3}", ("number",), example="7"),
    "repeat": Section(),
    "sets": Section(r"[1-7]( [1-7])*", example="1 2 3 4 5"),
    "ranges": Section(slots=("weekday",), needs=(("weekday",),)),
    "once": Section(slots=("weekday",), needs=(("weekday",),)),
    "ahead": Section(rf"{_DAYS}|days", ("days",), example="1"),
    "every": Section(rf"{_DAYS}|days", ("days",), example="2"),
    "within": Section(slots=("span",), needs=(("span",),)),
    "dates": Section(
        slots=("day", *_MONTHS, "year", "yy"),
        needs=(("day",), _MONTHS),
    ),
    "unsure_dates": Section(
        slots=("day", "month_number", "year", "yy"),
        needs=(("day",), ("month_number",)),
    ),
    "at": Section(),
    "joiners": Section(),
    "requests": Section(),
    "fillers": Section(),
    "until": Section(),
    "telling": Section(),
    "negators": Section(),
    "vague": Section(slots=("number", "span", "days", "weekday", "hour")),
    "spelling": Section(r".+", example="wednesday"),
}


@dataclass(frozen=True, slots=True)
class TimeWords:
    """One language. `sections` has, for each name of SECTIONS, its patterns by key.

    written   12: "7:30" may be the evening too, if nothing else is said; 24: it is the morning.
    joined    the fewest letters of a word that may be written together with others ("halbsieben");
              0: words are always parted.
    prefixes  words that are written together with the next one (Arabic "w", and).
    split_apostrophes  an apostrophe parts two words, as in French.
    """

    sections: Mapping[str, Mapping[str, tuple[str, ...]]]
    written: int = 12
    joined: int = 0
    prefixes: tuple[str, ...] = ()
    split_apostrophes: bool = False

    def patterns(self, section: str) -> list[tuple[str, str]]:
        """Each pattern of a section, with the key it stands under."""
        found = self.sections.get(section, {})
        return [(key, pattern) for key, patterns in found.items() for pattern in patterns]
