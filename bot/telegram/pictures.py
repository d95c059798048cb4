"""Picture files: uploaded once, then sent by the file_id that Telegram gave them."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from telegram import InputFile
from telegram.error import BadRequest

Source = str | InputFile
Send = Callable[[Source], Awaitable[Any]]

_STALE = ("wrong file identifier", "wrong remote file", "file_reference", "file_id_invalid")
_log = logging.getLogger(__name__)


class Pictures:
    """The files under `folder`, by name. What it remembers lasts as long as the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ids: dict[str, str] = {}
        self._uploads: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def has(self, name: str) -> bool:
        """Whether the picture can be sent; a missing file is logged."""
        there = name in self._ids or (self._folder / name).is_file()
        if not there:
            _log.error("Picture %s is missing: the text goes without it", name)
        return there

    async def sent_by(self, name: str, send: Send) -> Any:
        """The answer of `send`, called with the file_id, or with the file if there is none yet.

        `send` is called a second time, with the file, if Telegram has forgotten the file_id.
        """
        if name not in self._ids:
            async with self._uploads[name]:  # who comes second waits for the file_id
                if name not in self._ids:
                    return await self._upload(name, send)
        try:
            return await send(self._ids[name])
        except BadRequest as error:
            if not any(words in error.message.lower() for words in _STALE):
                raise
            return await self._upload(name, send)

    async def _upload(self, name: str, send: Send) -> Any:
        content = await asyncio.to_thread((self._folder / name).read_bytes)
        answer = await send(InputFile(content, filename=Path(name).name))
        if found := _file_id(answer):
            self._ids[name] = found
        return answer


def _file_id(answer: Any) -> str:
    """From the Message that Telegram answers: the animation, or the largest size of the photo."""
    if not isinstance(answer, dict):
        return ""
    media = answer.get("animation") or (answer.get("photo") or [{}])[-1]
    return str(media.get("file_id", ""))
