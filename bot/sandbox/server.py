"""The sandbox as a whole: one HTTP server with the Bot API, the page, and the API behind it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.errors import ConfigError
from bot.sandbox.botapi import BotApi, new_token
from bot.sandbox.chats import World
from bot.sandbox.clock import MovableClock
from bot.sandbox.control import Control
from bot.sandbox.feed import Feed
from bot.sandbox.files import UPLOAD_LIMIT, Files
from bot.sandbox.guard import guard, is_loopback
from bot.sandbox.play import Player

_PAGE = Path(__file__).with_name("page")
_ROOM = 2**20  # bytes a request may have beyond the largest upload


class Sandbox:
    """A Bot API server and a chat page on this machine.

    clock         what messages are dated by, and what the page moves.
    inspect       chat id -> what the bot knows of that chat, as JSON, for the page's inspector.
    media_folder  the one folder whose files a call may name by a file:// URI, as it may with a
                  Bot API server in local mode.
    """

    def __init__(
        self,
        clock: MovableClock,
        inspect: Callable[[int], Awaitable[dict[str, Any]]] | None = None,
        media_folder: Path | None = None,
    ) -> None:
        self._clock = clock
        self._inspect = inspect
        self.world = World(clock, Files(media_folder))
        self.token = new_token(self.world.profile.id)
        self.api_url = ""
        self.page_url = ""
        self._api = BotApi(self.world, self.token)
        self._feed = Feed(self.world)
        self._player = Player(self.world, clock, inspect)
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; returns the URL, without a slash at its end. Port 0 takes any free one.

        Raises ConfigError for a host that others could reach, OSError for a port in use.
        """
        if not is_loopback(host):
            raise ConfigError(
                f"the sandbox listens on this machine only: {host!r} is open to others;"
                " use 127.0.0.1"
            )
        # Cancellation ends a poll whose bot has gone, and the calls that are never answered.
        self._runner = web.AppRunner(
            self._app(), access_log=None, handler_cancellation=True, shutdown_timeout=1.0
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        name, number = self._runner.addresses[0][:2]
        self.api_url = f"http://[{name}]:{number}" if ":" in name else f"http://{name}:{number}"
        self.page_url = f"{self.api_url}/"
        self._clock.moved.append(self._tell_time)
        return self.api_url

    async def stop(self) -> None:
        """End polls and streams, and close the port. Harmless when not started or stopped."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        self._player.stop()
        if self._tell_time in self._clock.moved:  # not yet, if the port was taken
            self._clock.moved.remove(self._tell_time)
        self.world.updates.close()
        self._api.close()
        self._feed.close()
        await runner.cleanup()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=UPLOAD_LIMIT + _ROOM, middlewares=[guard])
        app.add_routes(self._api.routes())
        control = Control(self.world, self._clock, self._feed, self._inspect, self._player)
        app.add_routes(control.routes())
        app.router.add_get("/", _index)
        app.router.add_static("/page/", _PAGE)
        return app

    def _tell_time(self) -> None:
        self.world.tell("clock", now=self._clock.now())


async def _index(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(_PAGE / "index.html")
