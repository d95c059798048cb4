"""A raw update of the Bot API -> an Event, a group to greet, or the reason to leave it alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telegram.constants import MessageType

from bot.core.events import Blocked, Command, Event, Location, Media, Tap, Text

ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GroupGreeting:
    """Somebody meets the bot in a group or channel, where it does not work.

    `query` is the tap to answer, or "".
    """

    chat: int
    query: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing to do. `why` is for the log, and quotes nobody."""

    why: str


Incoming = Event | GroupGreeting | Ignored

# In this order: a venue also has a location, an animation also a document.
_MEDIA = (
    "venue",
    "animation",
    "live_photo",
    "photo",
    "sticker",
    "voice",
    "audio",
    "video",
    "video_note",
    "document",
    "location",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
    "paid_media",
    "checklist",
    "gift",
    "giveaway",
    "invoice",
)
# These come with a message of any kind and say nothing about its own.
_BESIDE = {
    "business_connection_id",
    "effect_id",
    "reply_to_story",
    "sender_boost_count",
    "sender_business_bot",
    "suggested_post_info",
}
_SERVICE = [m.value for m in MessageType if m.value not in {*_MEDIA, *_BESIDE, "text"}]
_COMMAND = re.compile(r"/([A-Za-z0-9_]++)(?!\w)(?:@\w+)?\s*(.*)", re.DOTALL)
_GROUPS = ("group", "supergroup", "channel")
_INSIDE = ("member", "administrator", "creator", "restricted")


def parse(update: Any) -> Incoming:
    """What the update means to Knead. Never raises, whatever the shape."""
    key = update_id(update)
    if key is None:
        return Ignored("not an update")
    for kind, read in _KINDS.items():
        body = update.get(kind)
        if isinstance(body, dict):
            return read(key, body)
    return Ignored("a kind of update that Knead does not ask for")


def update_id(update: Any) -> int | None:
    """The number that Telegram counts up, or None for what is no update."""
    return _number(update, "update_id") if isinstance(update, dict) else None


def _message(key: int, message: Plain) -> Incoming:
    chat, kind = _chat(message)
    what = _content(message)
    if chat is None:
        return Ignored("a message without a chat")
    if what is None:
        return Ignored("a service message")
    language = _language(message)
    if kind in _GROUPS:
        return GroupGreeting(chat, language=language)
    if kind != "private":
        return Ignored("a message in an unknown kind of chat")
    return Event(chat, key, what, language)


def _content(message: Plain) -> Text | Command | Media | Location | None:
    """What the person sent; None: Telegram itself reports something."""
    # Words under a picture are words: they may say that it hurts.
    for name in ("text", "caption"):
        words = message.get(name)
        if isinstance(words, str):
            return _words(words)
    place = _place(_dict(message, "location"))  # that of a venue, too
    if place is not None:
        return place
    known = next((kind for kind in _MEDIA if kind in message), None)
    if known is None and any(name in message for name in _SERVICE):
        return None
    return Media(known or "unknown")


def _place(location: Plain) -> Location | None:
    """None where the degrees are missing or are none on this Earth."""
    north, east = _degrees(location, "latitude", 90), _degrees(location, "longitude", 180)
    return None if north is None or east is None else Location(north, east)


def _words(words: str) -> Text | Command:
    found = _COMMAND.match(words)
    return Command(found[1].lower(), found[2].strip()) if found else Text(words)


def _tap(key: int, query: Plain) -> Incoming:
    chat, kind = _chat(_dict(query, "message"))
    number = _string(query, "id")
    if chat is None or not number:
        return Ignored("a tap without a chat (an inline message)")
    language = _language(query)
    if kind in _GROUPS:
        return GroupGreeting(chat, number, language)
    if kind != "private":
        return Ignored("a tap in an unknown kind of chat")
    return Event(chat, key, Tap(_string(query, "data"), number), language)


def _membership(key: int, change: Plain) -> Incoming:
    chat, kind = _chat(change)
    status = _string(_dict(change, "new_chat_member"), "status")
    if chat is None:
        return Ignored("a change of membership without a chat")
    language = _language(change)
    if kind in _GROUPS:
        inside = status in _INSIDE
        return GroupGreeting(chat, language=language) if inside else Ignored("left a group")
    if kind == "private" and status in ("kicked", "member"):
        return Event(chat, key, Blocked(back=status == "member"), language)
    return Ignored("a change of membership that means nothing here")


def _post(_key: int, post: Plain) -> Incoming:
    chat, _ = _chat(post)
    return Ignored("a post without a channel") if chat is None else GroupGreeting(chat)


def _edited(_key: int, _message: Plain) -> Incoming:
    # What was said has been answered and acted on; a second answer to it would move the
    # session on although nobody did anything new.
    return Ignored("an edited message: the first wording was handled already")


_KINDS: dict[str, Callable[[int, Plain], Incoming]] = {
    "message": _message,
    "callback_query": _tap,
    "my_chat_member": _membership,
    "channel_post": _post,
    "edited_message": _edited,
    "edited_channel_post": _edited,
}


def _chat(holder: Plain) -> tuple[int | None, str]:
    chat = _dict(holder, "chat")
    return _number(chat, "id"), _string(chat, "type")


def _language(holder: Plain) -> str:
    return _string(_dict(holder, "from"), "language_code")


def _dict(holder: Plain, name: str) -> Plain:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def _string(holder: Plain, name: str) -> str:
    value = holder.get(name)
    return value if isinstance(value, str) else ""


def _degrees(holder: Plain, name: str, most: int) -> float | None:
    value = holder.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if -most <= value <= most else None  # NaN is within no range


def _number(holder: Plain, name: str) -> int | None:
    value = holder.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
