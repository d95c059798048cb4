"""Times, days and rules in a person's words: by CLDR, in their zone, on their kind of clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from functools import cache, lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_skeleton, format_time, get_day_names
from babel.lists import format_list

from bot.core import zones
from bot.core.catalogue import Catalogue
from bot.core.heard import DAILY, WEEKEND, WORKDAYS, Place, When
from bot.core.recurrence import Rule, local, same_clock
from bot.core.session import Person, Reminder

_PATTERNS = {12: "h:mm a", 24: "HH:mm"}
_NEAR = ("moment-today", "moment-tomorrow")
_KINDS = {DAILY: "rule-daily", WORKDAYS: "rule-weekdays", WEEKEND: "rule-weekends"}


class Words:
    """One person's way to read times. `now` is in Unix seconds."""

    def __init__(self, texts: Catalogue, person: Person, now: float) -> None:
        self.texts, self.person, self.now = texts, person, now
        self.locale = zones.locale(texts.language, person.country)

    def minute(self, minute: int) -> str:
        """A time of the day: 21:00, or 9:00 PM."""
        return _clock(time(*divmod(minute, 60)), self.person.clock, self.locale)

    def clock(self, at: float, zone: str = "") -> str:
        """What a clock shows at an instant, in the person's zone or another."""
        there = local(zone or self.person.zone, at)
        return _clock(there.time(), self.person.clock, self.locale)

    def moment(self, at: float) -> str:
        """An instant with its day: today at 21:00; Mon, Nov 23, 21:00."""
        zone, shown = self.person.zone, {"time": self.clock(at)}
        there, today = local(zone, at).date(), local(zone, self.now).date()
        ahead = (there - today).days
        if 0 <= ahead < len(_NEAR):
            return self.texts.text(_NEAR[ahead], shown)
        return self.texts.text("moment-day", {**shown, "date": self.day(there)})

    def day(self, day: date) -> str:
        """A day: Mon, Nov 23."""
        return _bare(format_skeleton("MMMEd", day, locale=self.locale))

    def rule(self, rule: Rule) -> str:
        """A rule: every day at 21:00; with the city if its clock is not the person's."""
        if same_clock(rule.zone, self.person.zone, self.now):
            return self._rule(rule)
        shown = {"rule": self._rule(rule), "city": self.city(rule.zone)}
        return self.texts.text("rule-elsewhere", shown)

    def _rule(self, rule: Rule) -> str:
        given: dict[str, Any] = {"time": self.minute(rule.minute)}
        if rule.every:
            return self.texts.text("rule-every", {**given, "n": rule.every})
        if not rule.days:
            day = self.day(date.fromisoformat(rule.first))
            return self.texts.text("rule-once", {**given, "date": day})
        days = format_list([_weekday(day, self.locale) for day in rule.days], locale=self.locale)
        return self.texts.text(_KINDS.get(rule.days, "rule-days"), {**given, "days": days})

    def rules(self, rules: Iterable[Rule]) -> str:
        """Several rules, joined."""
        return format_list([self.rule(rule) for rule in rules], locale=self.locale)

    def place(self, place: Place) -> str:
        """A place: Tokyo, Japan."""
        country = self.country(place.country)
        name = place.name or self.city(place.zone)
        return f"{name}, {country}" if country and country != name else name

    def country(self, code: str) -> str:
        """A country (ISO 3166, or EU) by its name; "" for none."""
        return str(self.locale.territories.get(code, ""))

    def city(self, zone: str) -> str:
        """The city that a zone is called by."""
        return zones.city(zone, self.texts.language) if zone else "UTC"


@cache
def own_name(language: str) -> str:
    """What a language calls itself: Deutsch, português (Brasil), with a capital letter."""
    name = str(zones.locale(language).get_display_name() or language)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=4096)
def _clock(shown: time, hours: int, locale: Locale) -> str:
    return _bare(format_time(shown, _PATTERNS.get(hours, "short"), locale=locale))


def _bare(text: str) -> str:
    """CLDR's narrow spaces as plain ones, which every phone can show."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


@lru_cache(maxsize=256)
def _weekday(day: int, locale: Locale) -> str:
    return str(get_day_names("abbreviated", locale=locale)[day - 1])


# -- entries of lists (bot/core/offers.py) --------------------------------------------------------


def _time_entry(words: Words, minute: int) -> str:
    return words.minute(minute)


def _half_entry(words: Words, draft: When) -> str:
    return ", ".join(words.minute(minute) for minute in draft.minutes)


def _reminder_entry(words: Words, reminder: Reminder) -> str:
    kind = "offer-paused" if reminder.paused else "offer-reminder"
    return words.texts.text(kind, {"rule": words.rule(reminder.rule)})


def _place_entry(words: Words, place: Place) -> str:
    shown = {"time": words.clock(words.now, place.zone), "place": words.place(place)}
    return words.texts.text("offer-place", shown)


ENTRIES: Mapping[str, Callable[[Words, Any], str]] = {
    "times": _time_entry,
    "halves": _half_entry,
    "reminders": _reminder_entry,
    "clocks": _place_entry,
    "places": _place_entry,
    "countries": Words.country,
    "languages": lambda _, language: own_name(language),
}
