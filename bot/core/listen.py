"""From an event to an intent: what the tap, the words or the silence mean in this session.

A button carries "session.visit.word" and works for its moment only. A stale press changes nothing,
with one exception: "sharp pain" and "stop" are heard from whatever card they come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.core import zones
from bot.core.events import (
    Blocked,
    Command,
    Event,
    Location,
    Media,
    Reminders,
    Reschedule,
    Restart,
    Tap,
    Text,
    Timers,
)
from bot.core.flow import State
from bot.core.heard import FAR, Place, When
from bot.core.intents import Intent
from bot.core.safety import RED_NUMBER
from bot.core.session import Person, Session

_SCORES = frozenset(str(n) for n in range(11))
_ALWAYS = frozenset({"sharp", "quit"})
_PAIN = frozenset({"sharp", "hurts"})
_ELSEWHERE = frozenset({"other", "unclear"})
# Where words may be about a reminder although nobody asked, and a location about a journey.
_AT_LEISURE = frozenset({"home", "reminder", "reminders", "settings", "zone"})


class Reads(Protocol):
    """Understands one language (bot/core/understand.py)."""

    def read(self, text: str, *, massage: bool = True) -> Intent:
        """The meaning of a message, with its evidence; `massage`: hands are on a foot."""


class ReadsTimes(Protocol):
    """Understands words about time in one language (bot/core/when.py)."""

    def read(self, text: str) -> When:
        """A reminder's time and days; `wrong` says why it is none."""

    def read_until(self, text: str) -> When:
        """How long a pause lasts: a day, or a number of days."""

    def read_clock(self, text: str) -> When:
        """The time it is now."""

    def strict(self, text: str) -> bool:
        """Whether the text is about a reminder's time and about nothing else."""


class Places(Protocol):
    """Where on earth: by map or by name, with no network (bot/places)."""

    def at(self, latitude: float, longitude: float) -> Place | None:
        """The place there, in degrees; at sea, a zone by the hour."""

    def named(self, text: str, language: str) -> tuple[Place, ...]:
        """Places of that name, the likeliest first."""

    def warm(self) -> None:
        """Read what names need, which takes a while; harmless when called again."""


@dataclass(frozen=True, slots=True)
class Ears:
    """What is understood in one language. `places` are shared by all."""

    reader: Reads
    times: ReadsTimes
    places: Places


@dataclass(frozen=True, slots=True)
class Listener:
    """Hears one event in one person's moment. `now` is in Unix seconds."""

    ears: Ears
    person: Person
    session: Session
    place: State
    now: float


def button(session: Session, word: str) -> str:
    """The data of a button: "tick:chest" on this card of this session."""
    return f"{session.id}.{session.visit}.{word}"


def by_number(score: int) -> Intent:
    """The number rule (3.2): 0 is fine, 1 to 6 hurts, 7 to 10 is RED."""
    if score == 0:
        return Intent("fine", number=0)
    return Intent("hurts", number=score) if score < RED_NUMBER else Intent("sharp", "number", score)


_SIMPLE: Mapping[type, Intent] = {
    Restart: Intent("restart"),
    Reminders: Intent("ring"),
    Reschedule: Intent("reschedule"),
}


def listen(event: Event, listener: Listener) -> Intent | None:
    """What the event means; None for what is no message to the session (timers)."""
    what = event.what
    if isinstance(what, Tap):
        return tapped(what.data, listener.session, listener.place)
    if isinstance(what, Text):
        return _text(what.text, listener)
    if isinstance(what, Command):
        return _command(what, listener)
    if isinstance(what, Location):
        return _location(what, listener)
    return _plain(what)


def _plain(what: Media | Blocked | Timers | Restart | Reminders | Reschedule) -> Intent | None:
    if isinstance(what, Media):
        return Intent("media", choice=what.kind)
    if isinstance(what, Blocked):
        return Intent("blocked", choice="back" if what.back else "")
    return _SIMPLE.get(type(what))


def written(event: Event, intent: Intent | None) -> bool:
    """The card belongs below: the person wrote something, or pressed a card of long ago."""
    if isinstance(event.what, Tap):
        return intent is not None and intent.name == "stale" and intent.choice == "old"
    return isinstance(event.what, Text | Command | Media | Location)


def tapped(data: str, session: Session, place: State) -> Intent:
    """What a button means: the data of one, as `button` makes it."""
    identity, _, rest = data.partition(".")
    visit, _, word = rest.partition(".")
    name, _, choice = word.partition(":")
    if name not in _ALWAYS:
        if identity != session.id:
            return Intent("stale", choice="old")
        if visit != str(session.visit):
            return Intent("stale", choice="double")
    if name == "number":
        score = int(choice) if choice in _SCORES else None
        return _scored(score, place)
    return Intent(name, kind="pain" if name == "sharp" else "", choice=choice)


def _scored(score: int | None, place: State) -> Intent:
    if score is None:
        return Intent("stale", choice="double")
    return by_number(score) if place.kind == "safety" else Intent("number", number=score)


def _text(text: str, listener: Listener) -> Intent:
    place = listener.place
    intent = listener.ears.reader.read(text, massage=place.kind == "hands_on")
    if place.number and _bare_number(intent):
        return Intent("number", number=intent.number, evidence=intent.evidence)
    if place.hears:
        return _heard(text, intent, listener)
    if place.flow == "reminder" and text.strip().isdecimal():
        return Intent("unclear", evidence=intent.evidence)  # minutes, perhaps; no foot was touched
    if place.flow in _AT_LEISURE and (intent.name in _ELSEWHERE or _bare_number(intent)):
        times = listener.ears.times
        if times.strict(text):
            return Intent("command", choice="remind", heard=times.read(text))
    return intent


def _bare_number(intent: Intent) -> bool:
    return intent.number is not None and intent.kind in ("", "number")


def _heard(text: str, intent: Intent, listener: Listener) -> Intent:
    """Where a time or a place is asked for. Pain is heard first, but "7" is a time here."""
    pain = intent.name in _PAIN
    if pain and not _bare_number(intent):
        return intent
    value = _value(text, listener)
    found = not value.wrong if isinstance(value, When) else bool(value)
    if pain and not found:
        return intent
    meant = intent.name not in _ELSEWHERE and not pain
    return intent if meant and not found else Intent("heard", heard=value)


def _value(text: str, listener: Listener) -> When | tuple[Place, ...]:
    times, hears, bare = listener.ears.times, listener.place.hears, text.strip()
    if hears == "until" and bare.isdecimal() and 0 < int(bare[:4]) <= FAR:
        return When(ahead=int(bare[:4]))  # days
    if hears == "place":
        return _places(text, listener)
    return times.read_until(text) if hears == "until" else times.read(text)


def _places(text: str, listener: Listener) -> tuple[Place, ...]:
    """By the time that clocks show there, or by name."""
    person, clock = listener.person, listener.ears.times.read_clock(text)
    if clock.wrong or not clock.minutes:
        return listener.ears.places.named(text, person.language)
    told = clock.minutes[0]
    both = (told, (told + 720) % 1440) if clock.either else (told,)
    found = (
        zones.by_clock(minute, listener.now, person.language, person.country) for minute in both
    )
    return tuple(Place(name) for names in found for name in names)


def _command(what: Command, listener: Listener) -> Intent:
    if what.name == "stop":
        return Intent("quit")
    heard: When | tuple[Place, ...] | None = None
    if what.argument and what.name == "remind":
        heard = listener.ears.times.read(what.argument)
    elif what.argument and what.name == "timezone":
        heard = _places(what.argument, listener)
    return Intent("command", choice=what.name, heard=heard)


def _location(what: Location, listener: Listener) -> Intent:
    place = listener.ears.places.at(what.latitude, what.longitude)
    found = (place,) if place else ()
    if listener.place.hears == "place":
        return Intent("heard", heard=found)
    if listener.place.flow in _AT_LEISURE:
        return Intent("command", choice="timezone", heard=found)
    return Intent("media", choice="location")
