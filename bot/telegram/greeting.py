"""The one polite answer to a group or channel: Knead works in a private chat."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.api import call, reason
from bot.telegram.incoming import GroupGreeting

_REMEMBERED = 4096
_log = logging.getLogger(__name__)


class Greeter:
    """Answers each group once in the life of the process. `text`: plain words by language."""

    def __init__(self, bot: Bot, text: Callable[[str], str]) -> None:
        self._bot, self._text = bot, text
        self._greeted: OrderedDict[int, None] = OrderedDict()

    async def __call__(self, greeting: GroupGreeting) -> None:
        """Answer; what Telegram refuses is logged and not repeated."""
        if greeting.query:
            await self._try("answerCallbackQuery", {"callback_query_id": greeting.query})
        if greeting.chat in self._greeted:
            return
        self._greeted[greeting.chat] = None
        if len(self._greeted) > _REMEMBERED:
            self._greeted.popitem(last=False)
        words = self._text(greeting.language)
        await self._try("sendMessage", {"chat_id": greeting.chat, "text": words})

    async def _try(self, method: str, params: dict[str, object]) -> None:
        try:
            await call(self._bot, method, params)
        except TelegramError as error:
            _log.info("A group was not answered: %s", reason(error))
