"""The real `python -m bot chat` in a process of its own, and a real browser in front of it."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from chatting import Chat
from playwright.async_api import Browser, ViewportSize, async_playwright, expect

from bot.config import ROOT
from bot.sandbox.client import SandboxClient
from tests.chromium import CHROMIUM, FLAGS, NAMES, PHONE

PATIENCE = 30_000  # ms that Playwright looks for what is expected, on a busy machine


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    if not CHROMIUM:
        pytest.skip(f"no browser is installed: none of {', '.join(NAMES)} is on the path")
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def address(proven: None) -> AsyncIterator[str]:
    """Where a bot of its own, started for this test, has its page."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "chat", "--no-browser",
        cwd=ROOT, env=dict(os.environ), stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    told = (await process.stdout.readline()).decode()
    found = re.search(r"Knead is at (http://\S+/)", told)
    assert found, told
    yield found[1]
    process.terminate()
    assert await process.wait() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def opened(browser: Browser, address: str) -> AsyncIterator[Any]:
    """`await opened(size)`: the page in a new window; its console must not complain."""
    windows, complaints = [], []

    def hear(message: Any) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    async def open_page(size: ViewportSize = PHONE) -> Chat:
        window = await browser.new_context(viewport=size)
        window.set_default_timeout(PATIENCE)
        windows.append(window)
        page = await window.new_page()
        page.on("console", hear)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(address)
        return Chat(page)

    yield open_page
    for window in windows:
        await window.close()
    assert complaints == []


@pytest_asyncio.fixture(loop_scope="session")
async def chat(opened: Any) -> Chat:
    """The page at the width of a phone, nothing said yet."""
    made: Chat = await opened()
    return made


@pytest_asyncio.fixture(loop_scope="session")
async def guest(address: str) -> AsyncIterator[SandboxClient]:
    """The weather, and a second look at the chats."""
    async with SandboxClient(address) as client:
        yield client
