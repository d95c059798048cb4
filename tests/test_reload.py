"""An author edits while the page is open: what is told, what is served, what is given up."""

from __future__ import annotations

import asyncio
import shutil
import sys
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.config import ROOT
from bot.content.load import Content
from bot.errors import ConfigError, ContentError
from bot.keeping import Progress
from bot.reload import Reload, watcher

FLOW, TEXTS = "flows/foot_massage.yaml", "locales/en/messages.ftl"


class Author:
    """Edits files, waits for what is told, and sees what is served. Proofs wait for `allow`."""

    running: asyncio.Task[None]
    broken: Exception | None = None

    def __init__(self, place: Path) -> None:
        self.place = place
        self.told: list[str] = []
        self.served: list[Content] = []
        self.proofs: list[str] = []  # how each ended
        self.allow = threading.Event()
        self.allow.set()
        self._edits: asyncio.Queue[set[str]] = asyncio.Queue()
        self._news = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        folders = place / "flows", place / "locales"
        self.reload = Reload(folders, self._prove, self._serve, self._tell)

    def edit(self, name: str, was: str, now: str) -> None:
        path = self.place / name
        text = path.read_text(encoding="utf-8")
        assert was in text
        path.write_text(text.replace(was, now), encoding="utf-8")
        self._edits.put_nowait({str(path.resolve())})

    async def watch(self, folders: tuple[Path, Path]) -> AsyncIterator[set[str]]:
        while True:
            yield await self._edits.get()

    async def reads(self, words: str) -> None:
        await self.until(lambda: any(words in line for line in self.told))

    async def until(self, check: Callable[[], bool]) -> None:
        async with asyncio.timeout(60):
            while not check():
                self._news.clear()
                await self._news.wait()

    def _tell(self, line: str) -> None:
        self.told.append(line)
        self._loop.call_soon_threadsafe(self._news.set)

    async def _serve(self, content: Content) -> None:
        self.served.append(content)

    def _prove(self, content: Content, progress: Progress) -> None:
        if content.issues:
            raise ContentError("\n".join(map(str, content.issues)))
        if self.broken:
            raise self.broken
        ended = "given up"
        try:
            for states in range(1000, 10**9, 1000):
                progress(states, 1)
                if self.allow.wait(0.001):
                    break
            ended = "proven"
        finally:
            self.proofs.append(ended)
            self._loop.call_soon_threadsafe(self._news.set)


@pytest.fixture
async def author(tmp_path: Path) -> AsyncIterator[Author]:
    for name in ("flows", "locales/en"):  # one language is read sooner
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("art"))
    author = Author(tmp_path)
    author.running = asyncio.create_task(author.reload.run(author.watch))
    yield author
    author.allow.set()
    author.running.cancel()
    await asyncio.gather(author.running, return_exceptions=True)


async def test_an_edit_that_is_fit_is_served(author: Author) -> None:
    author.edit(TEXTS, "Stay seated", "Remain seated")
    await author.reads("served: revision")
    (content,) = author.served
    assert "Remain seated" in content.locales[0].catalogue.text("wipe")
    assert author.told == [
        "seen: locales/en/messages.ftl",
        "it reads well; proving it takes a moment",
        f"served: revision {content.library.revision}",
    ]


async def test_an_edit_that_is_broken_is_told_and_not_served(author: Author) -> None:
    author.edit(FLOW, "most: 1", "most: lots")
    await author.reads("not served, the page goes on with what it has")
    assert "flows/foot_massage.yaml:" in author.told[-1]
    assert "remedy: write a number from 1 to 3" in author.told[-1]
    assert author.served == []
    author.edit(FLOW, "most: lots", "most: 1")  # and mended
    await author.reads("served: revision")
    assert len(author.served) == 1


async def test_a_fault_of_knead_itself_is_told_too(author: Author) -> None:
    author.broken = RuntimeError("no state waits: home.home")
    author.edit(TEXTS, "Stay seated", "Remain seated")
    await author.reads("not served, the page goes on with what it has: RuntimeError('no state")
    assert author.served == []


async def test_a_newer_edit_gives_up_the_proof_of_the_older_one(author: Author) -> None:
    author.allow.clear()
    author.edit(TEXTS, "Stay seated", "Never served")
    await author.reads("proving")
    author.edit(TEXTS, "Never served", "Served at last")
    author.allow.set()
    await author.reads("served: revision")
    (content,) = author.served
    assert "Served at last" in content.locales[0].catalogue.text("wipe")
    assert author.proofs[-1] == "proven"


async def test_the_end_gives_up_the_proof_under_way(author: Author) -> None:
    author.allow.clear()
    author.edit(TEXTS, "Stay seated", "Remain seated")
    await author.reads("proving")
    author.running.cancel()
    await asyncio.gather(author.running, return_exceptions=True)
    await author.until(lambda: bool(author.proofs))
    assert (author.proofs, author.served) == (["given up"], [])


def test_the_missing_package_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    with pytest.raises(
        ConfigError, match="--reload needs the package watchfiles: run `make setup`"
    ):
        watcher()


async def test_the_eyes_see_flows_words_and_pictures_alone(tmp_path: Path) -> None:
    folders = tmp_path / "flows", tmp_path / "locales"
    for folder in folders:
        folder.mkdir()
    seen = watcher()(folders)
    looking = asyncio.ensure_future(anext(seen))
    path = folders[1] / "messages.ftl"

    async def write() -> None:  # again and again: nobody knows when the eyes are open
        for n in range(10_000):
            (folders[0] / ".proven").write_text(str(n))
            path.write_text(str(n))
            if (await asyncio.wait({looking}, timeout=0.05))[0]:
                return

    async with asyncio.timeout(60):
        await write()
    assert await looking == {str(path)}
    await seen.aclose()
