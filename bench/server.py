"""The fake Bot API over HTTP, in a process of its own, and the people who use it by polling.

python -m bench.server TRANSCRIPT --people 200 --at-once 16 --delay-ms 0

Prints lines of JSON: its address; then "ready" when a bot asks for updates the first time; then
"warm" after the people who do not count; then the figures. Goes on until it is stopped.
"""

import argparse
import asyncio
import contextlib
import json
import time
from pathlib import Path
from typing import Any

from aiohttp import web

from bench import people
from bench.fakeapi import FakeApi
from bench.transcript import load

_BATCH = 100  # updates in one answer, as Telegram has it
_BOT_STARTS_WITHIN = 60.0  # seconds; after that it is taken for dead
_SETTLE = 0.5  # seconds between a bot's first request for updates and the first person


class Server:
    """Grants calls after `delay` seconds, and holds updates until they are asked for."""

    def __init__(self, delay: float) -> None:
        self.api = FakeApi()
        self.asked = asyncio.Event()
        self._delay = delay
        self._waiting: list[bytes] = []
        self._news = asyncio.Event()

    async def feed(self, update: bytes) -> None:
        self._waiting.append(update)
        self._news.set()

    async def answer(self, request: web.Request) -> web.Response:
        method, params = request.match_info["method"], await _fields(request)
        if method == "getUpdates":
            body = await self._updates(float(params.get("timeout", 0)))
        else:
            body = await self.grant(method, params)
        return web.Response(body=body, content_type="application/json")

    async def grant(self, method: str, params: dict[str, Any]) -> bytes:
        """The answer to a call that is not for updates."""
        if self._delay:
            await asyncio.sleep(self._delay)
        return self.api.call(method, params)

    async def _updates(self, timeout: float) -> bytes:  # noqa: ASYNC109  # Telegram's parameter
        self.asked.set()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), timeout)
        batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
        if not self._waiting:
            self._news.clear()
        return b'{"ok":true,"result":[' + b",".join(batch) + b"]}"


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    fields = await request.post() or request.query
    return {name: value if isinstance(value, str) else "(file)" for name, value in fields.items()}


def say(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)


async def listen(server: Server) -> None:
    """Serve at any free port from now on, and tell the address."""
    app = web.Application(client_max_size=2**26)
    app.router.add_route("*", "/bot{token}/{method}", server.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    say({"url": f"http://127.0.0.1:{runner.addresses[0][1]}"})


async def _serve(args: argparse.Namespace) -> None:
    server, steps = Server(args.delay_ms / 1000), load(args.transcript)
    await listen(server)
    await asyncio.wait_for(server.asked.wait(), _BOT_STARTS_WITHIN)
    say({"ready": True})
    await asyncio.sleep(_SETTLE)
    await people.crowd(server.api, steps, server.feed, people.WARM_UP, args.at_once)
    say({"warm": True})
    began, cpu = time.perf_counter(), time.process_time()
    counted = people.counted(args.people)
    waits = await people.crowd(server.api, steps, server.feed, counted, args.at_once)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    share = round(100 * cpu / seconds)
    say({**people.figures(waits, seconds), "updates": len(waits), "server_busy": share})
    await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("transcript", type=Path)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=16)
    parser.add_argument("--delay-ms", type=float, default=0)
    asyncio.run(_serve(parser.parse_args()))


if __name__ == "__main__":
    main()
