"""What can come in. Plain values: no Telegram type, no clock; the time is an argument of `step`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A message of words, as typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A message that begins with a slash. `name` is lower case, without slash or bot name."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tap:
    """A press on an inline button. `data` is what the button carried, `query` the id to answer."""

    data: str
    query: str


@dataclass(frozen=True, slots=True)
class Media:
    """Anything that is not text. `kind` is Telegram's word for it: photo, sticker, voice, ..."""

    kind: str


@dataclass(frozen=True, slots=True)
class Location:
    """A place on the map that the person shared, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Reminders:
    """It is the turn of the chat's earliest reminder."""


@dataclass(frozen=True, slots=True)
class Reschedule:
    """Time zones have new rules, or the clock was wrong: reminders are planned anew."""


@dataclass(frozen=True, slots=True)
class Timers:
    """The clock reached the chat's earliest timer."""


@dataclass(frozen=True, slots=True)
class Restart:
    """The bot came back from being down while this chat's hands were on a foot."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot (`back` is False) or let it back in."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened in one private chat.

    `key` is unique for the chat (Telegram's update id) and makes a redelivery a no-op; None for
    what the bot itself raises. `language` is the IETF tag the person's Telegram reports, or "".
    """

    chat: int
    key: int | None
    what: (
        Text
        | Command
        | Tap
        | Media
        | Location
        | Timers
        | Reminders
        | Reschedule
        | Restart
        | Blocked
    )
    language: str = ""
