"""`chat --reload` as an author has it: a page open in a real browser, and a file that is edited."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from chatting import Chat
from playwright.async_api import Browser

from bot.config import ROOT
from bot.content.proof import fingerprint
from tests.chromium import PHONE

pytestmark = pytest.mark.asyncio(loop_scope="session")


def proven(folders: tuple[Path, Path], cache: Path) -> None:
    """As if it had been proven before: the test does not wait for a proof."""
    (cache / "knead").mkdir(exist_ok=True)
    (cache / "knead" / f"proven-{fingerprint(folders)}").touch()


async def test_an_edit_comes_to_stand_in_the_open_page(browser: Browser, tmp_path: Path) -> None:
    for name in ("flows", "locales/en"):  # one language is read sooner
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("art"))
    folders = tmp_path / "flows", tmp_path / "locales"
    proven(folders, tmp_path)
    words = folders[1] / "en" / "messages.ftl"
    first = words.read_text(encoding="utf-8")
    second = first.replace("Before we begin", "Before the first touch")
    words.write_text(second, encoding="utf-8")
    proven(folders, tmp_path)
    words.write_text(first, encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "chat", "--no-browser", "--reload",
        "--flows", str(folders[0]), "--locales", str(folders[1]),
        cwd=ROOT, env=os.environ | {"XDG_CACHE_HOME": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout
        found = re.search(r"http://\S+/", (await process.stdout.readline()).decode())
        assert found
        page = await browser.new_page(viewport=PHONE)
        await page.goto(found[0])
        chat = Chat(page)
        await chat.start()
        await chat.tap("Start", "Before we begin")
        words.write_text(first + "\nwords without a key\n", encoding="utf-8")
        told = [(await process.stdout.readline()).decode() for _ in range(2)]
        assert told[0] == "seen: locales/en/messages.ftl\n"
        assert told[1].startswith("not served, the page goes on with what it has")
        await chat.shows("Before we begin")
        words.write_text(second, encoding="utf-8")
        await chat.shows("Before the first touch")
        await page.close()
    finally:
        process.terminate()
    rest = (await process.stdout.read()).decode()
    assert "remedy: " in rest
    assert "served: revision" in rest
    assert await process.wait() == 0
