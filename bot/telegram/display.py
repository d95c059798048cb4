"""What a Message does to a chat: which calls put the card, cue or note on the screen."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Any

from telegram import Bot, InputFile
from telegram.error import BadRequest

from bot.core.message import Message
from bot.ports import Slots
from bot.telegram.api import call
from bot.telegram.pictures import Pictures, Source
from bot.telegram.wire import (
    Params,
    caption_of,
    fits_caption,
    inline,
    markup,
    media_kind,
    sound,
    text_of,
)

Calls = tuple[tuple[str, Params], ...]

_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message",
    "there is no caption in the message",
    "there is no media in the message",
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the chat. `picture`: that of the card, "" if unknown or none."""

    slots: Slots
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in the chat now, and the calls that tidy up; those may fail."""

    standing: Standing
    tidy: Calls = ()


class Display:
    """Each call raises the TelegramError of its one necessary call."""

    def __init__(self, bot: Bot, pictures: Pictures) -> None:
        self._bot, self._pictures = bot, pictures

    async def show(
        self, chat: int, standing: Standing, message: Message, *, plain: bool = False
    ) -> Shown:
        """Bring the message to the chat; `plain`: without HTML, which Telegram refused."""
        message = self._sendable(message)
        if message.slot != "card":
            new = await self._send(chat, message, plain=plain)
            cue = new if message.slot == "cue" else standing.slots.cue
            return Shown(replace(standing, slots=replace(standing.slots, cue=cue)))
        edited = await self._edited(chat, standing, message, plain=plain)
        number = standing.slots.card if edited else await self._send(chat, message, plain=plain)
        slots = Slots(card=number, card_media=bool(message.picture))
        return Shown(Standing(slots, message.picture), _tidy(chat, standing, slots, message))

    async def attempt(self, method: str, params: Params) -> Any:
        return await call(self._bot, method, params)

    def _sendable(self, message: Message) -> Message:
        """Without the picture where it cannot go along, or without a caption too long."""
        if message.file and not fits_caption(message.text):
            _log.error("The text beside a document is too long for a caption and is left out")
            return replace(message, text="")
        keep = message.picture and fits_caption(message.text)
        if not keep or not self._pictures.has(message.picture):
            return replace(message, picture="")
        return message

    async def _edited(
        self, chat: int, standing: Standing, message: Message, *, plain: bool
    ) -> bool:
        """Whether the card in place shows the message now; False: it must be sent anew."""
        slots = standing.slots
        if slots.card is None or message.fresh or (slots.card_media and not message.picture):
            return False
        try:
            await self._edit(chat, slots.card, standing, message, plain=plain)
        except BadRequest as error:
            words = error.message.lower()
            if "not modified" in words:
                return True
            if any(lost in words for lost in _LOST):
                return False
            raise
        return True

    async def _edit(
        self, chat: int, card: int, standing: Standing, message: Message, *, plain: bool
    ) -> None:
        common = {"chat_id": chat, "message_id": card, **inline(message)}
        caption = caption_of(message, plain=plain)
        if not message.picture:
            await self.attempt("editMessageText", {**common, **text_of(message, plain=plain)})
        elif standing.slots.card_media and standing.picture == message.picture:
            await self.attempt("editMessageCaption", {**common, **caption})
        else:
            media = {"type": media_kind(message.picture), **caption}
            await self._pictures.sent_by(
                message.picture,
                lambda source: self.attempt("editMessageMedia", common | _attached(media, source)),
            )

    async def _send(self, chat: int, message: Message, *, plain: bool) -> int:
        """Send anew; the id of the message."""
        common = {"chat_id": chat, **markup(message), **sound(message)}
        caption = caption_of(message, plain=plain)
        if message.file:
            name, content = message.file
            document = InputFile(content, filename=name)
            return _number(
                await self.attempt("sendDocument", common | caption | {"document": document})
            )
        if not message.picture:
            params = {**common, **text_of(message, plain=plain)}
            return _number(await self.attempt("sendMessage", params))
        kind = media_kind(message.picture)
        answer = await self._pictures.sent_by(
            message.picture,
            lambda source: self.attempt(
                f"send{kind.capitalize()}", {**common, **caption, kind: source}
            ),
        )
        return _number(answer)


def before(chat: int, standing: Standing, message: Message) -> Calls:
    """What goes before the message: the earlier cue makes room for the new one."""
    replaces = message.slot == "cue" and standing.slots.cue is not None
    return (_delete(chat, standing.slots.cue),) if replaces else ()


def _tidy(chat: int, old: Standing, new: Slots, message: Message) -> Calls:
    calls: Calls = ()
    if old.slots.cue is not None:
        calls += (_delete(chat, old.slots.cue),)
    if old.slots.card is None or old.slots.card == new.card:
        return calls
    if old.slots.card_media and not message.picture and not message.fresh:
        calls += (_delete(chat, old.slots.card),)
    else:
        calls += (("editMessageReplyMarkup", {"chat_id": chat, "message_id": old.slots.card}),)
    return calls


def _delete(chat: int, number: int | None) -> tuple[str, Params]:
    return "deleteMessage", {"chat_id": chat, "message_id": number}


def _attached(media: Params, source: Source) -> Params:
    if isinstance(source, str):
        return {"media": {**media, "media": source}}
    return {"media": {**media, "media": "attach://picture"}, "picture": source}


def _number(answer: Any) -> int:
    return int(answer["message_id"])
