"""No library and no state: the calls of the transcript and nothing else.

Not a peer, but the bound of this machine, and what measuring itself costs.
"""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bench.fakeapi import FakeApi
from bench.people import Feed
from bench.transcript import Call, Step


def _params(call: Call, chat: int, query: str, sent: list[int]) -> dict[str, Any]:
    params = dict(call.params)
    if call.method == "answerCallbackQuery":
        return params | {"callback_query_id": query}
    if call.edits is not None:
        params["message_id"] = sent[call.edits]
    return params | {"chat_id": chat}


@asynccontextmanager
async def inside(api: FakeApi, steps: list[Step]) -> AsyncIterator[Feed]:
    """Answers the n-th update of a chat with the calls of the n-th step."""
    done: dict[int, list[int]] = {}
    at: dict[int, int] = {}

    async def feed(update: bytes) -> None:
        event = json.loads(update)
        query = event.get("callback_query", {})
        chat = (query or event["message"])["from"]["id"]
        sent, number = done.setdefault(chat, []), at.get(chat, 0)
        at[chat] = number + 1
        for call in steps[number].calls:
            params = _params(call, chat, query.get("id", ""), sent)
            result = json.loads(api.call(call.method, params))["result"]
            if call.method.startswith("send"):
                sent.append(result["message_id"])

    yield feed
