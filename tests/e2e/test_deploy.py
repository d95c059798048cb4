"""Deploys and a recall through real processes, with a real database file between them."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from person import Person, words_of
from service_helpers import TO_THE_FIRST_TOUCH

from bot.config import ROOT
from bot.content.proof import STAMP, fingerprint
from bot.sandbox import MovableClock, Sandbox


def content(place: Path, *changes: tuple[str, str, str]) -> Path:
    """The real content with changes, stamped: the test does not wait for a proof."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("art"))
    for name, was, now in changes:
        text = (place / name).read_text(encoding="utf-8")
        assert was in text
        (place / name).write_text(text.replace(was, now), encoding="utf-8")
    mark = fingerprint((place / "flows", place / "locales"))
    (place / "flows" / STAMP).write_text(mark, encoding="utf-8")
    return place


@asynccontextmanager
async def served(sandbox: Sandbox, folder: Path, place: Path) -> AsyncIterator[None]:
    """`python -m bot run` with the content at `place`; it is killed at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env=os.environ | {
            "TELEGRAM_TOKEN": sandbox.token, "TELEGRAM_API_URL": sandbox.api_url,
            "DATABASE_URL": f"sqlite:///{folder}/knead.db", "SEND_PER_SECOND": "0",
            "FLOWS_DIR": str(place / "flows"), "LOCALES_DIR": str(place / "locales"),
            "XDG_CACHE_HOME": str(folder), "LOG_LEVEL": "ERROR",
        },
    )  # fmt: skip
    try:
        yield
    finally:
        process.kill()
        await process.wait()


async def test_a_massage_outlives_a_deploy_and_is_ended_by_a_recall(tmp_path: Path) -> None:
    flow, texts = "flows/foot_massage.yaml", "locales/en/messages.ftl"
    first = content(tmp_path / "first")
    renamed = (flow, "next: sole\n", "next: bottom\n"), (flow, "  sole:\n", "  bottom:\n")
    reworded = texts, "Good to see you.", "Good to have you back."
    second = content(tmp_path / "second", *renamed, reworded)
    recall = flow, "version: 1\n", "version: 2\nrecall: [1]\n"
    third = content(tmp_path / "third", *renamed, reworded, recall)
    sandbox = Sandbox(MovableClock(), media_folder=ROOT / "flows" / "media")
    await sandbox.start()
    person = Person(sandbox)
    async with served(sandbox, tmp_path, first):
        await person.say("/start", "Hello, I am Knead")
        await person.tap(*TO_THE_FIRST_TOUCH, "Next", "Next")
        await person.on_card("step 3 of 5")
    async with served(sandbox, tmp_path, second):
        await person.on_card("I was away for a moment")
        await person.tap("Carry on")
        await person.on_card("step 3 of 5")  # as it was called when the massage began
        await person.tap("Next")
        await person.on_card("step 4 of 5")
        await person.tap("Pause")
    async with served(sandbox, tmp_path, third):
        await person.tap("Carry on")
        await person.on_card("Stay seated a moment longer")
        assert person.sees("This version of the guide was called back")
        await person.tap("Next", "Better", "0", "None of these", "Finish")
        await person.on_card("Good to have you back")
        assert "Start" in str(person.card())
    await sandbox.stop()
    assert "step" not in words_of(person.card())
