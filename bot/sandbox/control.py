"""The API behind the page, and behind end-to-end tests: what a visitor does, clock and weather."""

from __future__ import annotations

import math

from aiohttp import web

from bot.sandbox import visitor
from bot.sandbox.chats import Bubble, Chat, World
from bot.sandbox.clock import MovableClock
from bot.sandbox.faults import CALL_KINDS, UPDATE_KINDS, Fault
from bot.sandbox.feed import Feed
from bot.sandbox.params import Json
from bot.sandbox.play import Inspect, Player

_LONGEST = 10 * 366 * 86400.0  # seconds the clock moves at once

_SHOWN_INLINE = ("image/", "video/", "audio/")


class Control:
    """Routes under /control. Every answer is JSON; a mistake in a request is a 4xx with `error`."""

    def __init__(
        self,
        world: World,
        clock: MovableClock,
        feed: Feed,
        inspect: Inspect | None,
        player: Player,
    ) -> None:
        self._world = world
        self._clock = clock
        self._feed = feed
        self._inspect = inspect
        self._player = player

    def routes(self) -> list[web.RouteDef]:
        """For the application."""
        chat = r"/control/chats/{chat:-?\d+}"
        return [
            web.get("/control/feed", self._feed.stream),
            web.get("/control/state", self.state),
            web.get("/control/files/{id}", self.file),
            web.post("/control/clock", self.advance),
            web.post("/control/play", self.play),
            web.post("/control/play/stop", self.stop),
            web.post("/control/faults", self.fault),
            web.post("/control/faults/clear", self.clear),
            web.post("/control/chats", self.meet),
            web.get(chat + "/inspect", self.inspect),
            web.post(chat + "/text", self.text),
            web.post(chat + "/location", self.location),
            web.post(chat + "/tap", self.tap),
            web.post(chat + "/edit", self.edit),
            web.post(chat + "/block", self.block),
            web.post(chat + "/odd", self.odd),
        ]

    async def state(self, _request: web.Request) -> web.Response:
        """Everything: chats with their messages, the bot, the weather, the last calls."""
        return web.json_response(self._world.snapshot() | {"run": self._feed.run})

    async def file(self, request: web.Request) -> web.Response:
        """The content of a file, to be shown; what a browser might execute is only offered."""
        stored = self._world.files.get(request.match_info["id"])
        if stored is None:
            raise _wrong("no such file", 404)
        inline = stored.mime.startswith(_SHOWN_INLINE) and "svg" not in stored.mime
        response = web.Response(body=stored.content)
        response.headers["Content-Type"] = stored.mime if inline else "application/octet-stream"
        if not inline:
            response.headers["Content-Disposition"] = "attachment"
        return response

    async def advance(self, request: web.Request) -> web.Response:
        """{"seconds": s}: move the clock ahead."""
        self._clock.advance(_number(await _body(request), "seconds", 0, _LONGEST))
        return web.json_response({"now": self._clock.now()})

    async def play(self, request: web.Request) -> web.Response:
        """{"seconds", "within"}: let so many seconds pass within so many real ones."""
        body = await _body(request)
        span, within = _number(body, "seconds", 1, _LONGEST), _number(body, "within", 1, _LONGEST)
        self._player.start(span, within)
        return web.json_response({"play": self._world.play})

    async def stop(self, _request: web.Request) -> web.Response:
        """Let time pass as usual."""
        self._player.stop()
        return web.json_response({"play": self._world.play})

    async def fault(self, request: web.Request) -> web.Response:
        """{"kind", "count", "method", "retry_after", "done"}: bad weather; see faults.py."""
        body = await _body(request)
        kind, count = body.get("kind"), _whole(body, "count", 1)
        if kind in CALL_KINDS:
            rest = str(body.get("method") or ""), _whole(body, "retry_after", 5)
            self._world.faults.add(Fault(kind, count, *rest, bool(body.get("done"))))
        elif kind == "duplicate":
            self._world.updates.repeats += count
        elif kind == "reorder":
            self._world.updates.swaps += count
        else:
            raise _wrong(f"kind must be one of {', '.join(CALL_KINDS + UPDATE_KINDS)}")
        return self._weather()

    async def clear(self, _request: web.Request) -> web.Response:
        """Fair weather; an update held back is delivered."""
        self._world.faults.clear()
        self._world.updates.settle()
        return self._weather()

    async def meet(self, request: web.Request) -> web.Response:
        """{"first_name", "last_name", "username", "language_code", "id"}: a new visitor."""
        person = await _body(request)
        if not str(person.get("first_name") or "").strip():
            raise _wrong("a visitor needs a first_name")
        if person.get("id") and _whole(person, "id", 0) in self._world.chats:
            raise _wrong("this chat is open already", 409)
        return web.json_response(visitor.meet(self._world, person).view())

    async def inspect(self, request: web.Request) -> web.Response:
        """What the bot knows and thinks of this chat."""
        chat = self._chat(request)
        return web.json_response(await self._inspect(chat.id) if self._inspect else {})

    async def text(self, request: web.Request) -> web.Response:
        """{"text"}: the visitor writes."""
        chat = self._open(request)
        return _update(visitor.write(self._world, chat, _words(await _body(request))))

    async def location(self, request: web.Request) -> web.Response:
        """{"latitude", "longitude"}: the visitor shares a place on the map, in degrees."""
        chat = self._open(request)
        body = await _body(request)
        north, east = _number(body, "latitude", -90, 90), _number(body, "longitude", -180, 180)
        return _update(visitor.locate(self._world, chat, north, east))

    async def tap(self, request: web.Request) -> web.Response:
        """{"message_id", "data"}: the visitor presses a button, possibly one long gone."""
        chat = self._open(request)
        body = await _body(request)
        if not isinstance(body.get("message_id"), int) or not isinstance(body.get("data"), str):
            raise _wrong("a tap needs message_id and data")
        return web.json_response(visitor.tap(self._world, chat, body["message_id"], body["data"]))

    async def edit(self, request: web.Request) -> web.Response:
        """{"message_id", "text"}: the visitor changes an own message."""
        chat = self._open(request)
        body = await _body(request)
        bubble: Bubble | None = chat.bubbles.get(_whole(body, "message_id", 0))
        if bubble is None or bubble.ours or "text" not in bubble.body:
            raise _wrong("only a text the visitor wrote can be edited")
        return _update(visitor.edit(self._world, chat, bubble, _words(body)))

    async def block(self, request: web.Request) -> web.Response:
        """{"blocked"}: the visitor blocks the bot or lets it back in."""
        chat = self._chat(request)
        blocked = bool((await _body(request)).get("blocked"))
        return _update(visitor.block(self._world, chat, blocked=blocked))

    async def odd(self, request: web.Request) -> web.Response:
        """{"kind"}: something the bot may not expect; see visitor.ODD_KINDS."""
        chat = self._open(request)
        kind = (await _body(request)).get("kind")
        if kind not in visitor.ODD_KINDS:
            raise _wrong(f"kind must be one of {', '.join(visitor.ODD_KINDS)}")
        return _update(visitor.odd(self._world, chat, kind))

    def _weather(self) -> web.Response:
        weather = self._world.weather()
        self._world.tell("faults", faults=weather)
        return web.json_response(weather)

    def _chat(self, request: web.Request) -> Chat:
        chat = self._world.chats.get(int(request.match_info["chat"]))
        if chat is None:
            raise _wrong("no such chat", 404)
        return chat

    def _open(self, request: web.Request) -> Chat:
        chat = self._chat(request)
        if chat.blocked:
            raise _wrong("the bot is blocked in this chat", 409)
        return chat


async def _body(request: web.Request) -> Json:
    try:
        body = await request.json()
    except ValueError:
        raise _wrong("the body is no JSON") from None
    if not isinstance(body, dict):
        raise _wrong("the body must be a JSON object")
    return body


def _words(body: Json) -> str:
    text = str(body.get("text") or "").strip()
    if not text:
        raise _wrong("text is empty")
    return text


def _whole(body: Json, name: str, default: int) -> int:
    value = body.get(name, default)
    if not isinstance(value, int) or value < 1:
        raise _wrong(f"{name} must be a whole number, 1 or more")
    return value


def _number(body: Json, name: str, least: float, most: float) -> float:
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        value = math.nan
    if not least <= value <= most:
        raise _wrong(f"{name} must be a number from {least:g} to {most:g}")
    return float(value)


def _update(update_id: int | None) -> web.Response:
    return web.json_response({"update_id": update_id})


def _wrong(why: str, status: int = 400) -> web.HTTPException:
    kinds = {400: web.HTTPBadRequest, 404: web.HTTPNotFound, 409: web.HTTPConflict}
    return kinds[status](text=f'{{"error": "{why}"}}', content_type="application/json")
