"""A Bot API that grants every call and remembers what stands in each chat. No network here."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from bench.transcript import Call, Step

TOKEN = "123456789:AAABBBCCCDDDEEEFFFGGGHHHIIIJJJKKKLLL"
PATIENCE = 20.0  # seconds that a person waits for an answer before the run is given up
BOT = {
    "id": 123456789,
    "is_bot": True,
    "first_name": "Bench",
    "username": "bench_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
_DATE = 1_760_000_000
_JSON_FIELDS = ("reply_markup", "media", "entities", "caption_entities", "link_preview_options")
_KEPT = ("text", "caption", "reply_markup")


class StalledError(Exception):
    """An entry did not make the calls of the transcript."""


@dataclass
class Chat:
    """One chat: its messages, the calls since the last update, and who waits for more of them."""

    id: int
    sent: list[int] = field(default_factory=list)
    card: dict[str, Any] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    updates: int = 0
    wanted: int = 0
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    def update(self, step: Step) -> bytes:
        """What Telegram would send when the person does this."""
        self.updates += 1
        number = self.id * 1000 + self.updates
        person = {"id": self.id, "is_bot": False, "first_name": "Ann", "language_code": "en"}
        where = {"id": self.id, "first_name": "Ann", "type": "private"}
        if step.text:
            said = {"message_id": number, "from": person, "chat": where, "date": _DATE}
            said["text"] = step.text
            if step.text.startswith("/"):
                said["entities"] = [{"type": "bot_command", "offset": 0, "length": len(step.text)}]
            return json.dumps({"update_id": number, "message": said}).encode()
        query = {
            "id": f"{self.id}{self.updates:03}",
            "from": person,
            "chat_instance": "-12345678901234567",
            "data": self.button(step.tap),
            "message": self.card,
        }
        return json.dumps({"update_id": number, "callback_query": query}).encode()

    def button(self, label: str) -> str:
        """The data of the button that stands in the chat under this label."""
        rows = self.card.get("reply_markup", {}).get("inline_keyboard", [])
        data = {b["text"]: b["callback_data"] for row in rows for b in row}
        if label not in data:
            raise StalledError(f"no button {label!r} in chat {self.id}; there are {list(data)}")
        return str(data[label])

    def expect(self, calls: int) -> None:
        """Begin to wait for so many calls."""
        self.calls.clear()
        self.answered.clear()
        self.wanted = calls

    async def wait(self, step: Step) -> None:
        """Return when the calls of the step have come."""
        if self.answered.is_set():
            return
        try:
            await asyncio.wait_for(self.answered.wait(), PATIENCE)
        except TimeoutError:
            came, wanted = ([c.method for c in calls] for calls in (self.calls, step.calls))
            raise StalledError(
                f"after {step.text or step.tap!r}: {came} instead of {wanted}"
            ) from None

    def note(self, call: Call) -> None:
        self.calls.append(call)
        if len(self.calls) == self.wanted:
            self.answered.set()


class FakeApi:
    """The chats, and what each call does to them."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}

    def chat(self, number: int) -> Chat:
        return self.chats.setdefault(number, Chat(number))

    def call(self, method: str, params: dict[str, Any]) -> bytes:
        """Answer a call as Telegram would, if a little simply."""
        return json.dumps({"ok": True, "result": self._result(method, params)}).encode()

    def _result(self, method: str, params: dict[str, Any]) -> Any:
        if method == "getMe":
            return BOT
        if method == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if method == "answerCallbackQuery":
            self.chat(int(str(params["callback_query_id"])[:-3])).note(Call(method, _own(params)))
            return True
        if "chat_id" not in params:
            return True
        return self._in_chat(self.chat(int(params["chat_id"])), method, _own(params))

    def _in_chat(self, chat: Chat, method: str, params: dict[str, Any]) -> Any:
        edits = params.pop("message_id", None)
        chat.note(Call(method, params, None if edits is None else chat.sent.index(int(edits))))
        if method.startswith(("delete", "set", "sendChatAction")):
            return True
        if edits is None:
            chat.sent.append(10 * len(chat.sent) + 1)
        message = _message(chat, int(edits or chat.sent[-1]), params)
        if "reply_markup" in message:
            chat.card = message
        return message


def _own(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters as values, without those that name the chat or the query."""
    own = {n: v for n, v in params.items() if n not in ("chat_id", "callback_query_id")}
    return {
        name: json.loads(value) if isinstance(value, str) and _is_json(name, value) else value
        for name, value in own.items()
    }


def _is_json(name: str, value: str) -> bool:
    return name in _JSON_FIELDS or value in ("true", "false")


def _message(chat: Chat, number: int, params: dict[str, Any]) -> dict[str, Any]:
    media = params.get("media") or {}
    message = {
        "message_id": number,
        "from": {name: BOT[name] for name in ("id", "is_bot", "first_name", "username")},
        "chat": {"id": chat.id, "first_name": "Ann", "type": "private"},
        "date": _DATE,
        **{name: params[name] for name in _KEPT if name in params},
        **{name: media[name] for name in _KEPT if name in media},
    }
    if "inline_keyboard" not in message.get("reply_markup", {}):
        message.pop("reply_markup", None)  # Telegram gives back inline buttons only
    kinds = {"photo", "animation", "video", "document"}
    for kind in kinds & {media.get("type"), *params}:
        file = {"file_id": f"file-{kind}", "file_unique_id": kind, "width": 640, "height": 480}
        message[kind] = [file] if kind == "photo" else {**file, "duration": 3}
    return message
