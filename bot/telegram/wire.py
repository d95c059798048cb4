"""A Message of the core -> the parameters of the Bot API, as plain dicts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

from bot.core.message import Button, Message

CAPTION = 1024
TEXT = 4096
TOAST = 200

Params = dict[str, Any]

_TAG = re.compile(r"<[^>]*>")
_ANIMATED = (".gif", ".mp4")


def media_kind(picture: str) -> str:
    """Telegram's word for the picture's kind, by the ending of the file name."""
    return "animation" if picture.lower().endswith(_ANIMATED) else "photo"


def bare(text: str) -> str:
    """The text as the reader sees it, without its HTML."""
    return html.unescape(_TAG.sub("", text))


def fits_caption(text: str) -> bool:
    """Telegram counts what is left after the HTML is read, in UTF-16 units."""
    return len(bare(text).encode("utf-16-le")) // 2 <= CAPTION


def text_of(message: Message, *, plain: bool) -> Params:
    """The parameters of sendMessage and editMessageText that carry the text."""
    preview = {"link_preview_options": {"is_disabled": True}}
    return {"text": bare(message.text)[:TEXT], **preview} if plain else _html(message, preview)


def caption_of(message: Message, *, plain: bool) -> Params:
    """The parameters that carry a caption, or the same inside InputMedia."""
    if plain:
        return {"caption": bare(message.text)[:CAPTION]}
    return {"caption": message.text, "parse_mode": "HTML"}


def inline(message: Message) -> Params:
    """The inline keyboard; without one, the parameter that takes it away is none at all."""
    rows = [[_button(b) for b in row] for row in message.buttons if row]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def markup(message: Message) -> Params:
    """The keyboard of a message to send. One message holds one: inline buttons go first."""
    if message.buttons or not (message.keyboard or message.locate):
        return inline(message)
    if message.keyboard == ("",) and not message.locate:
        return {"reply_markup": {"remove_keyboard": True}}
    # A key that asks where the person is goes away by itself; those of a session stay in sight.
    stays = "one_time_keyboard" if message.locate else "is_persistent"
    return {"reply_markup": {"keyboard": _keys(message), stays: True, "resize_keyboard": True}}


def listed(commands: Iterable[tuple[str, str]]) -> list[Params]:
    """(name, description) as BotCommand."""
    return [{"command": name, "description": text} for name, text in commands]


def sound(message: Message) -> Params:
    return {"disable_notification": True} if message.silent else {}


def _html(message: Message, more: Params) -> Params:
    return {"text": message.text, "parse_mode": "HTML", **more}


def _keys(message: Message) -> list[list[Params]]:
    locate = [{"text": message.locate, "request_location": True}] if message.locate else []
    labels = [{"text": label} for label in message.keyboard if label]
    return [row for row in (locate, labels) if row]


def _button(button: Button) -> Params:
    styled = {"style": button.style} if button.style else {}
    return {"text": button.text, "callback_data": button.data, **styled}
