"""The HTTP side of the Bot API: token, parameters, weather, and the shape of the answers."""

from __future__ import annotations

import asyncio
import hmac
import inspect
import json
import logging
import re
import secrets

from aiohttp import web

from bot.sandbox.chats import World
from bot.sandbox.faults import Fault
from bot.sandbox.methods import method
from bot.sandbox.params import Json, Params, read_params
from bot.sandbox.refusal import ApiError

log = logging.getLogger(__name__)

_TOKEN = re.compile(r"\d+:[\w-]{30,}")


def new_token(bot_id: int) -> str:
    """A token as Telegram would give one, good for this run only."""
    return f"{bot_id}:AA{secrets.token_urlsafe(25)[:33]}"


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self._closing = asyncio.Event()

    def close(self) -> None:
        """End the calls that are never answered."""
        self._closing.set()

    def routes(self) -> list[web.RouteDef]:
        """For the application."""
        return [
            web.route("*", r"/bot{token:[^/]+}/{method}", self.call),
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One call of a method."""
        name = request.match_info["method"]
        fault: Fault | None = None
        params = Params({})
        try:
            self._check_token(request)
            run = method(name)
            params = await read_params(request)
            fault = self._weather(name)
            if fault and (fault.kind == "too_many" or not fault.done):
                raise fault.refusal()
            result = run(self._world, params)
            answer = _good(await result if inspect.isawaitable(result) else result)
            if fault:
                raise fault.refusal()
        except ApiError as refusal:
            answer = _bad(refusal)
        except web.HTTPRequestEntityTooLarge:
            answer = _bad(ApiError(413, "Request Entity Too Large"))
        self._note(name, params, answer, fault)
        if fault and fault.kind in ("hang", "drop"):
            await self._silence(request, fault)
        return web.json_response(
            answer, status=200 if answer["ok"] else answer["error_code"], dumps=_dumps
        )

    async def download(self, request: web.Request) -> web.StreamResponse:
        """The content of a file."""
        try:
            self._check_token(request)
        except ApiError as refusal:
            return web.json_response(_bad(refusal), status=refusal.code)
        stored = self._world.files.by_path(request.match_info["path"])
        if stored is None:
            return web.json_response(_bad(ApiError(404, "Not Found")), status=404)
        return web.Response(body=stored.content, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            raise ApiError(404, "Not Found")
        if not hmac.compare_digest(token.encode(), self._token.encode()):
            raise ApiError(401, "Unauthorized")

    def _weather(self, name: str) -> Fault | None:
        fault = self._world.faults.take(name.lower())
        if fault:
            self._world.tell("faults", faults=self._world.weather())
        return fault

    async def _silence(self, request: web.Request, fault: Fault) -> None:
        """Never answer: cut the connection, or hold it until the other side gives up."""
        if fault.kind == "hang":
            await self._closing.wait()  # cancelled when the connection is gone
        if request.transport:
            request.transport.abort()

    def _note(self, name: str, params: Params, answer: Json, fault: Fault | None) -> None:
        """Keep the call for the page. Polls that brought nothing would hide all others."""
        if name.lower() == "getupdates" and answer.get("result") == []:
            return
        call = {
            "at": self._world.clock.now(),
            "method": name,
            "chat_id": params.integer("chat_id") or None,
            "ok": answer["ok"],
            "error": answer.get("description", ""),
            "fault": fault.kind if fault else "",
        }
        self._world.calls.append(call)
        self._world.tell("call", call=call)
        if name.lower() == "getupdates":
            self._world.tell("faults", faults=self._world.weather())


def _good(result: object) -> Json:
    return {"ok": True, "result": result}


def _bad(refusal: ApiError) -> Json:
    answer: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.retry_after is not None:
        answer["parameters"] = {"retry_after": refusal.retry_after}
    return answer


def _dumps(answer: Json) -> str:
    return json.dumps(answer, ensure_ascii=False)
