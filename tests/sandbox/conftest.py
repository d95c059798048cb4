"""A running sandbox, a bot and a visitor in it, and a bare way to call methods."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright
from raw import Call
from telegram import Bot
from window import Window

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from tests.chromium import CHROMIUM, FLAGS

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One event loop for the tests here, so that they can share one browser."""
    for item in items:
        if item.path.is_relative_to(HERE) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(clock: MovableClock) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(clock)
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def guest(sandbox: Sandbox) -> AsyncIterator[SandboxClient]:
    async with SandboxClient(sandbox.page_url) as client:
        yield client


@pytest_asyncio.fixture(loop_scope="session")
async def chat(sandbox: Sandbox, guest: SandboxClient) -> int:
    """A chat in which /start was sent, and fetched by the bot."""
    chat = await guest.meet()
    await guest.say(chat, "/start")
    sandbox.world.updates.drop()
    return chat


@pytest_asyncio.fixture(loop_scope="session")
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    api = sandbox.api_url
    async with Bot(sandbox.token, base_url=f"{api}/bot", base_file_url=f"{api}/file/bot") as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def call(sandbox: Sandbox, http: aiohttp.ClientSession) -> Call:
    """`await call("getMe", name=value)`: the whole answer, whether `ok` or not."""

    async def call(method: str, **params: Any) -> dict[str, Any]:
        url = f"{sandbox.api_url}/bot{sandbox.token}/{method}"
        async with http.post(url, json=params) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == (200 if body["ok"] else body["error_code"])
            return body

    return call


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def window(browser: Browser, sandbox: Sandbox) -> AsyncIterator[Window]:
    window = Window(browser, sandbox.page_url)
    yield window
    await window.close()
    assert window.complaints == []
