"""One call of the Bot API with plain dicts, the Bot that makes it, and how its errors read."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from telegram import Bot
from telegram.error import RetryAfter, TelegramError
from telegram.request import BaseRequest
from telegram.warnings import PTBDeprecationWarning

from bot.telegram.request import AiohttpRequest

TELEGRAM = "https://api.telegram.org"
_LONGEST_REASON = 120


@asynccontextmanager
async def open_bot(
    token: str, server: str = TELEGRAM, *, connections: int = 100
) -> AsyncIterator[Bot]:
    """A Bot that talks to `server` and is closed at the end; nothing is asked of Telegram yet.

    PTB's own `initialize` is left out: it needs the network at once, and names the token when
    Telegram refuses it.
    """
    polling, calls = AiohttpRequest(1), AiohttpRequest(connections)
    base = server.rstrip("/")
    async with polling, calls:
        yield Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=calls,
            get_updates_request=polling,
        )


async def call(
    bot: Bot, method: str, params: Mapping[str, Any], *, read_timeout: float | None = None
) -> Any:
    """The `result` of a method of the Bot API. Raises nothing but TelegramError.

    `read_timeout` in seconds; None: that of the request class.
    """
    limit = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
    try:
        # The underscore goes when PTB turns the name into camel case; without it PTB warns, on
        # each call, that a method of its own does the same (five times as slowly).
        return await bot.do_api_request(f"{method}_", dict(params), read_timeout=limit)
    except (KeyError, AttributeError, TypeError, ValueError):
        failure = TelegramError("The answer is not one of the Bot API's")
    raise failure


def seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBDeprecationWarning)  # int today, timedelta tomorrow
        wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, dt.timedelta) else float(wait)


def reason(error: TelegramError) -> str:
    """The error for a log: kind and description, without what Telegram quotes of a text."""
    quoted = error.message.split('"', 1)[0]
    return f"{type(error).__name__}: {quoted[:_LONGEST_REASON].strip()}"
