"""A visitor without a browser: drives a running sandbox over the same API as the page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

import aiohttp

from bot.sandbox.params import Json


class SandboxClient:
    """The control API of the sandbox at `url`, as an async context manager.

    A request that the sandbox refuses raises aiohttp.ClientResponseError.
    """

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._http:
            await self._http.close()

    async def meet(
        self, first_name: str = "Visitor", language_code: str = "en", **more: Any
    ) -> int:
        """A new visitor; the chat's id."""
        person = {"first_name": first_name, "language_code": language_code, **more}
        return int((await self._post("chats", **person))["id"])

    async def say(self, chat: int, text: str) -> int | None:
        """The visitor writes. Returns the update id, as the next ones do."""
        return _id(await self._post(f"chats/{chat}/text", text=text))

    async def locate(self, chat: int, latitude: float, longitude: float) -> int | None:
        """The visitor shares a place on the map, in degrees."""
        place = {"latitude": latitude, "longitude": longitude}
        return _id(await self._post(f"chats/{chat}/location", **place))

    async def tap(self, chat: int, message_id: int, data: str) -> str:
        """The visitor presses an inline button; the id of the query."""
        sent = await self._post(f"chats/{chat}/tap", message_id=message_id, data=data)
        return str(sent["query"])

    async def edit(self, chat: int, message_id: int, text: str) -> int | None:
        """The visitor changes a message sent before."""
        return _id(await self._post(f"chats/{chat}/edit", message_id=message_id, text=text))

    async def odd(self, chat: int, kind: str) -> int | None:
        """Something unexpected; `kind` is one of bot.sandbox.visitor.ODD_KINDS."""
        return _id(await self._post(f"chats/{chat}/odd", kind=kind))

    async def block(self, chat: int, *, blocked: bool = True) -> int | None:
        """The visitor blocks the bot, or lets it back in."""
        return _id(await self._post(f"chats/{chat}/block", blocked=blocked))

    async def advance(self, seconds: float) -> float:
        """Move the clock ahead; the new time in Unix seconds."""
        return float((await self._post("clock", seconds=seconds))["now"])

    async def play(self, seconds: float, within: float) -> Json:
        """Let so many seconds pass within so many real ones, each reminder at its time."""
        return await self._post("play", seconds=seconds, within=within)

    async def fault(self, kind: str, count: int = 1, **more: Any) -> Json:
        """Bad weather; `more` are fields of bot.sandbox.faults.Fault."""
        return await self._post("faults", kind=kind, count=count, **more)

    async def clear(self) -> Json:
        """Fair weather."""
        return await self._post("faults/clear")

    async def inspect(self, chat: int) -> Json:
        """What the bot shows of the chat."""
        return await self._get(f"chats/{chat}/inspect")

    async def state(self) -> Json:
        """Everything the page knows."""
        return await self._get("state")

    async def messages(self, chat: int) -> list[Json]:
        """The messages of a chat as they stand, the oldest first."""
        return _messages(await self.state(), chat)

    async def until(self, chat: int, wanted: Callable[[list[Json]], bool]) -> list[Json]:
        """Wait for the chat's messages to be as wanted; looks again after each change.

        Waits for good: give it an end with asyncio.timeout.
        """
        async for _ in self.events():
            messages = await self.messages(chat)
            if wanted(messages):
                return messages
        raise ConnectionError("the sandbox stopped")

    async def events(self) -> AsyncIterator[Json]:
        """What happens, from now on: a snapshot first, then each change."""
        async with self._session().get(f"{self._url}/control/feed") as answer:
            answer.raise_for_status()
            # Lines can be longer than the reader's limit: a snapshot holds all chats.
            rest = b""
            async for piece in answer.content.iter_any():
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: "):
                        yield json.loads(line[6:])

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None:
            raise RuntimeError("use the client in `async with`")
        return self._http

    async def _post(self, path: str, **body: Any) -> Json:
        async with self._session().post(f"{self._url}/control/{path}", json=body) as answer:
            answer.raise_for_status()
            return dict(await answer.json())

    async def _get(self, path: str) -> Json:
        async with self._session().get(f"{self._url}/control/{path}") as answer:
            answer.raise_for_status()
            return dict(await answer.json())


def _id(answer: Json) -> int | None:
    return None if answer["update_id"] is None else int(answer["update_id"])


def _messages(state: Json, chat: int) -> list[Json]:
    found = next(c for c in state["chats"] if c["id"] == chat)
    return list(found["bubbles"])
