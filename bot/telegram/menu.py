"""The bot's command menu and descriptions, by language, set where they differ."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.api import call, reason
from bot.telegram.wire import listed

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Menu:
    """What Telegram shows around the chat.

    `commands` are (name without slash, description), `description` stands in the empty chat
    (at most 512 characters), `short` on the profile (at most 120).
    """

    commands: tuple[tuple[str, str], ...]
    description: str
    short: str


async def set_menus(bot: Bot, menus: Mapping[str, Menu]) -> None:
    """Set each language's menu; "" is for everybody else. A failure is logged, not raised."""
    for language, menu in menus.items():
        await _set(bot, "Commands", "commands", listed(menu.commands), language)
        await _set(bot, "Description", "description", menu.description, language)
        await _set(bot, "ShortDescription", "short_description", menu.short, language)


async def _set(bot: Bot, what: str, name: str, value: Any, language: str) -> None:
    where = {"language_code": language} if language else {}
    try:
        now = await call(bot, f"getMy{what}", where)
        if (now.get(name) if isinstance(now, dict) else now) != value:
            await call(bot, f"setMy{what}", {name: value, **where})
    except TelegramError as error:
        _log.warning("The bot's %s (%s) was not set: %s", name, language or "all", reason(error))
