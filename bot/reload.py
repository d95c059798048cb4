"""`chat --reload`: an author edits, and sees it at once; what is not fit is only told."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from pathlib import Path

from bot.config import ROOT
from bot.content.load import Content, load
from bot.content.proof import look, prove, remembered
from bot.content.sources import sources
from bot.core.explore import Progress
from bot.errors import ConfigError, ContentError, KneadError
from bot.keeping import in_a_thread

_GLANCE = 0.2  # seconds between two looks whether a newer edit has come
_SUFFIXES = frozenset({".yaml", ".yml", ".ftl", ".png", ".gif", ".mp4"})
Prove = Callable[[Content, Progress], None]


Watch = Callable[[tuple[Path, Path]], AsyncIterator[set[str]]]
"""Yields the paths of files in the folders that were edited together."""


def watcher() -> Watch:
    """The eyes. Raises ConfigError where they are not installed."""
    try:
        from watchfiles import awatch  # noqa: PLC0415 - authors alone need it
    except ImportError as error:
        remedy = "run `make setup`, which brings what developers and authors need"
        raise ConfigError(f"--reload needs the package watchfiles: {remedy}") from error

    async def edits(folders: tuple[Path, Path]) -> AsyncIterator[set[str]]:
        async for changes in awatch(*folders, watch_filter=_is_content):
            yield {path for _, path in changes}

    return edits


class Reload:
    """Serves each edit of `folders` (flows, locales) that is fit. `tell` prints a line."""

    def __init__(
        self,
        folders: tuple[Path, Path],
        prove: Prove,
        serve: Callable[[Content], Awaitable[None]],
        tell: Callable[[str], None],
    ) -> None:
        self._folders, self._prove, self._serve, self._tell = folders, prove, serve, tell

    async def run(self, watch: Watch) -> None:
        """Until it is cancelled. A newer edit makes the proof of an older one pointless."""
        proving: asyncio.Task[None] | None = None
        try:
            async for paths in watch(self._folders):
                await _end(proving)
                self._tell(f"seen: {', '.join(self._names(paths))}")
                proving = asyncio.create_task(self._take())
        finally:
            await _end(proving)

    def _names(self, paths: Iterable[str]) -> list[str]:
        made = set()
        for path in map(Path, paths):
            home = next((f for f in self._folders if path.is_relative_to(f.resolve())), None)
            made.add(f"{home.name}/{path.relative_to(home.resolve())}" if home else path.name)
        return sorted(made)

    async def _take(self) -> None:
        try:
            content = await in_a_thread(self._read)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page goes on
            told = error if isinstance(error, KneadError) else repr(error)
            self._tell(f"not served, the page goes on with what it has: {told}")
            return
        if content is not None:
            await self._serve(content)
            self._tell(f"served: revision {content.library.revision}")

    def _read(self, progress: Progress) -> Content | None:
        """What stands in the folders, proven; None where it was edited again while it was read."""
        content = load(*self._folders)
        if sources(*self._folders) != content.sources:
            return None
        told = False

        def tell_once(states: int, transitions: int) -> None:
            nonlocal told
            if not told:
                self._tell("it reads well; proving it takes a moment")
            told = True
            progress(states, transitions)

        self._prove(content, tell_once)
        return content


def proving(folders: tuple[Path, Path], environment: Mapping[str, str]) -> Prove:
    """As every start proves it, but in processes of its own: the page is not to wait for it."""

    def prove_beside(content: Content, progress: Progress) -> None:
        if not remembered(content, folders, environment):
            look(content)  # most slips are seen at once
            _check(folders, environment, progress)
        prove(content, folders, environment, progress)

    return prove_beside


def _check(folders: tuple[Path, Path], environment: Mapping[str, str], progress: Progress) -> None:
    """The command `check`, which remembers what it has proven. Ends when `progress` raises."""
    flows, locales = folders
    call = [sys.executable, "-m", "bot", "check", "--flows", str(flows), "--locales", str(locales)]
    with subprocess.Popen(  # noqa: S603 - our own command
        call, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True
    ) as checking:
        try:
            told = _wait(checking, progress)
        except BaseException:
            checking.kill()
            raise
    if checking.returncode:
        raise ContentError(told)


def _wait(checking: subprocess.Popen[str], progress: Progress) -> str:
    while True:
        progress(0, 0)
        try:
            return checking.communicate(timeout=_GLANCE)[0]
        except subprocess.TimeoutExpired:
            continue


def _is_content(_change: object, path: str) -> bool:
    return Path(path).suffix in _SUFFIXES


async def _end(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
