"""The stream of changes to the page: server-sent events, a snapshot first."""

from __future__ import annotations

import asyncio
import json
import secrets

from aiohttp import web

from bot.sandbox.chats import World
from bot.sandbox.guard import HEADERS
from bot.sandbox.params import Json

_HEARTBEAT = 15.0  # real seconds: a connection that died unseen is found out by then
_RETRY = b"retry: 700\n\n"


class Feed:
    """One queue for each page that listens. `run` lets a page notice a new server."""

    def __init__(self, world: World) -> None:
        self.run = secrets.token_hex(8)
        self._world = world
        self._queues: set[asyncio.Queue[Json | None]] = set()
        world.listeners.append(self._spread)

    def close(self) -> None:
        """End all streams."""
        for queue in self._queues:
            queue.put_nowait(None)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Serve one page until it leaves or the sandbox stops."""
        response = web.StreamResponse(headers=HEADERS)
        response.content_type = "text/event-stream"
        await response.prepare(request)
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._queues.add(queue)
        try:
            await response.write(_RETRY + _line(self._world.snapshot() | {"run": self.run}))
            await self._pass_on(queue, response)
        except ConnectionError:
            pass  # the page has left
        finally:
            self._queues.discard(queue)
        return response

    async def _pass_on(self, queue: asyncio.Queue[Json | None], out: web.StreamResponse) -> None:
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), _HEARTBEAT)
            except TimeoutError:
                await out.write(b": still here\n\n")
                continue
            if event is None:
                return
            await out.write(_line(event))

    def _spread(self, event: Json) -> None:
        for queue in self._queues:
            queue.put_nowait(event)


def _line(event: Json) -> bytes:
    return f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
