"""A fake Telegram on a free port, a bot that talks to it, and time that moves when asked."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from fake_telegram import TOKEN, FakeTelegram
from hands import Hands
from telegram import Bot

from bot.telegram.api import open_bot


class FakeTime:
    """A sleep that only moves the hands of the clock."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        until = self.time + seconds
        await asyncio.sleep(0)
        self.time = max(self.time, until)


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
async def api() -> AsyncIterator[FakeTelegram]:
    fake = FakeTelegram()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", fake.serve)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


@pytest.fixture
async def tg(api: FakeTelegram) -> AsyncIterator[Bot]:
    async with open_bot(TOKEN, api.url) as bot:
        yield bot
