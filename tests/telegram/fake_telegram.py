"""A small Bot API over real HTTP that refuses what Telegram refuses, and fails when told to."""

import asyncio
import json
import re
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "123456:AAE-secret_part-of_the_token"
LOST = "the answer gets lost"
SILENT = "no answer at all"
GARBAGE = "an answer that is no JSON"
EMPTY = "JSON without a result"

_TAGS = re.compile(r"</?([a-z]+)[^>]*>")


@dataclass
class Fault:
    """An error the next call of a method gets, `times` times."""

    status: int
    description: str
    retry_after: int = 0


class RefusedError(Exception):
    def __init__(self, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.status = status


@dataclass
class FakeTelegram:
    url: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    chats: dict[int, dict[int, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    faults: dict[str, deque[Fault | str]] = field(default_factory=lambda: defaultdict(deque))
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    updates: list[Any] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    called: asyncio.Event = field(default_factory=asyncio.Event)
    confirmed: int = 0
    queries: set[str] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    uploads: list[tuple[str, str, bytes]] = field(default_factory=list)
    mine: dict[str, Any] = field(default_factory=dict)
    last_id: int = 0

    # What tests ask

    def texts(self, chat: int) -> list[str]:
        """What stands in the chat, from above."""
        return [m["text"] for _, m in sorted(self.chats[chat].items())]

    def named(self, *methods: str) -> list[dict[str, Any]]:
        return [params for method, params in self.calls if method in methods]

    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]

    async def until_called(self, method: str, times: int = 1) -> None:
        async with asyncio.timeout(10):
            while self.methods().count(method) < times:
                self.called.clear()
                await self.called.wait()

    def push(self, *updates: Any) -> None:
        self.updates += updates
        self.arrived.set()

    # HTTP

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != TOKEN:
            return _refused(RefusedError("Unauthorized", 401))
        method = request.match_info["method"]
        params, uploads = await _read(request)
        self.calls.append((method, params))
        self.called.set()
        if method in self.gates:
            await self.gates[method].wait()
        fault = self.faults[method].popleft() if self.faults[method] else None
        if isinstance(fault, Fault):
            return _failed(fault)
        if fault == GARBAGE:
            return web.Response(text="<html>" + str(request.url))
        if fault == EMPTY:
            return web.json_response({"ok": True})
        if fault == SILENT:
            await asyncio.Event().wait()
        try:
            result = await self._act(method, params, uploads)
        except RefusedError as refusal:
            return _refused(refusal)
        if fault == LOST:
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"ok": True, "result": result})

    async def _act(self, method: str, params: dict[str, Any], uploads: dict[str, Any]) -> Any:
        acts = {"getUpdates": self._get_updates, "deleteWebhook": self._true}
        if method in acts:
            return await acts[method](params)
        if method == "answerCallbackQuery":
            return self._answer(params)
        if "My" in method:
            return self._my(method, params)
        if method.startswith("send"):
            return self._send(method.removeprefix("send").lower(), params, uploads)
        if method == "deleteMessage":
            return self._delete(params)
        assert method.startswith("editMessage"), method
        return self._edit(method.removeprefix("editMessage").lower(), params, uploads)

    async def _true(self, params: dict[str, Any]) -> bool:
        assert params.get("drop_pending_updates") is False
        return True

    async def _get_updates(self, params: dict[str, Any]) -> list[Any]:
        offset = params.get("offset", 0)
        self.confirmed = max(self.confirmed, offset)
        self.updates = [u for u in self.updates if _number(u) >= offset]
        if not self.updates and params["timeout"]:
            self.arrived.clear()
            await self.arrived.wait()
        return self.updates[: params["limit"]]

    def _answer(self, params: dict[str, Any]) -> bool:
        if params["callback_query_id"] not in self.queries:
            raise RefusedError(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        self.queries.remove(params["callback_query_id"])
        assert len(params.get("text", "")) <= 200
        return True

    def _my(self, method: str, params: dict[str, Any]) -> Any:
        params = dict(params)
        scope = params.pop("scope", {"type": "default", "chat_id": ""})
        assert scope["type"] == ("chat" if scope["chat_id"] else "default")
        # Knead names either a language or a chat, never both.
        where = scope["chat_id"] or params.pop("language_code", "")
        what = method[method.index("My") :]
        if method.startswith("set"):
            (self.mine[what, where],) = params.values()
            return True
        if method.startswith("delete"):
            self.mine.pop((what, where), None)
            return True
        empty: Any = [] if what == "MyCommands" else ""
        value = self.mine.get((what, where), empty)
        name = {"MyDescription": "description", "MyShortDescription": "short_description"}
        return value if what == "MyCommands" else {name[what]: value}

    def _send(self, kind: str, params: dict[str, Any], uploads: dict[str, Any]) -> dict[str, Any]:
        self.last_id += 1
        message = {"kind": "text" if kind == "message" else kind}
        message["text"] = _checked(params, "text" if kind == "message" else "caption")
        message["markup"] = _markup(params)
        message["silent"] = params.get("disable_notification", False)
        if kind != "message":
            message["file"] = self._stored(kind, uploads.get(kind), params.get(kind))
        self.chats[params["chat_id"]][self.last_id] = message
        return self._answered(self.last_id, message)

    def _edit(self, what: str, params: dict[str, Any], uploads: dict[str, Any]) -> dict[str, Any]:
        number = params["message_id"]
        old = self.chats[params["chat_id"]].get(number)
        if old is None:
            raise RefusedError("Bad Request: message to edit not found")
        if "keyboard" in (old["markup"] or {}):
            raise RefusedError("Bad Request: message can't be edited")
        new = {**old, "markup": _markup(params)}
        if what == "text":
            if old["kind"] != "text":
                raise RefusedError("Bad Request: there is no text in the message to edit")
            new["text"] = _checked(params, "text")
        elif what == "caption":
            if old["kind"] == "text":
                raise RefusedError("Bad Request: there is no caption in the message to edit")
            new["text"] = _checked(params, "caption")
        elif what == "media":
            media = params["media"]
            name = media["media"].removeprefix("attach://")
            new["kind"], new["text"] = media["type"], _checked(media, "caption")
            new["file"] = self._stored(media["type"], uploads.get(name), media["media"])
        if new == old:
            raise RefusedError(
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message"
            )
        self.chats[params["chat_id"]][number] = new
        return self._answered(number, new)

    def _delete(self, params: dict[str, Any]) -> bool:
        if self.chats[params["chat_id"]].pop(params["message_id"], None) is None:
            raise RefusedError("Bad Request: message to delete not found")
        return True

    def _stored(self, kind: str, upload: Any, file_id: str | None) -> str:
        if upload is not None:
            name, content = upload
            self.uploads.append((kind, name, content))
            self.files[f"id-of-{name}-{len(self.uploads)}"] = content
            return f"id-of-{name}-{len(self.uploads)}"
        if file_id not in self.files:
            raise RefusedError("Bad Request: wrong file identifier/HTTP URL specified")
        return str(file_id)

    def _answered(self, number: int, message: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = {"message_id": number}
        if message["kind"] == "photo":
            answer["photo"] = [{"file_id": "thumb"}, {"file_id": message["file"]}]
        elif message["kind"] == "animation":
            answer["animation"] = {"file_id": message["file"]}
        return answer


def _number(update: Any) -> float:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else float("inf")


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
    params: dict[str, Any] = {}
    uploads: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = (value.filename, value.file.read())
        elif name in ("text", "caption", "callback_query_id", "description", "short_description"):
            params[name] = value
        else:
            try:
                params[name] = json.loads(value)
            except ValueError:
                params[name] = value
    return params, uploads


def _checked(params: dict[str, Any], name: str) -> str:
    text = params.get(name, "")
    if params.get("parse_mode") == "HTML":
        for found in _TAGS.finditer(text):
            if found[1] not in ("b", "i", "u", "s", "code", "a"):
                raise RefusedError(
                    f'Bad Request: can\'t parse entities: Unsupported start tag "{found[1]}"'
                )
        text = _TAGS.sub("", text)
    if name == "text" and not text:
        raise RefusedError("Bad Request: message text is empty")
    if len(text) > (4096 if name == "text" else 1024):
        raise RefusedError(
            f"Bad Request: {'message' if name == 'text' else 'message caption'} is too long"
        )
    return text


def _markup(params: dict[str, Any]) -> dict[str, Any] | None:
    markup = params.get("reply_markup")
    for row in (markup or {}).get("inline_keyboard", ()):
        for button in row:
            assert set(button) <= {"text", "callback_data", "style"}
            assert button.get("style", "primary") in ("primary", "success", "danger")
            if not 1 <= len(button["callback_data"].encode()) <= 64:
                raise RefusedError("Bad Request: BUTTON_DATA_INVALID")
    return markup


def _failed(fault: Fault) -> web.Response:
    body: dict[str, Any] = {"ok": False, "description": fault.description}
    if fault.retry_after:
        body["parameters"] = {"retry_after": fault.retry_after}
    return web.json_response(body, status=fault.status)


def _refused(refusal: RefusedError) -> web.Response:
    return web.json_response({"ok": False, "description": str(refusal)}, status=refusal.status)
