"""The fake Bot API while reminders come: how late they are, or how long people wait meanwhile.

python -m bench.remind_server PLAN TRANSCRIPT --people 0

Prints lines of JSON: its address; then the figures. With people: a new one every quarter of a
second, from the first reminder on, goes through the steps. Goes on until it is stopped.
"""

import argparse
import asyncio
import contextlib
import json
from itertools import islice
from pathlib import Path
from typing import Any

from bench import figures, people
from bench.fakeapi import StalledError
from bench.plan import FIRST_CHAT, Plan, now
from bench.server import Server, listen, say
from bench.transcript import Step, load

_EVERY = 0.25  # seconds between two people
_NOT_COUNTED = 8  # the first people, with whom everything is still cold
_BEGINS_WITHIN = 240.0  # seconds until the first reminder; after that the bot is taken for dead
_SETTLE = 1.0  # seconds between the first reminder and the first person
_NUMBER = 10  # of each message that reminds
_AFTER = 60.0  # seconds after the limit would have let the last one go


class RemindServer(Server):
    """Notes when each reminder comes. The chats that are reminded are no people's."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(delay=0)
        self.due = dict(islice(plan, plan.due))
        self.arrived: dict[int, float] = {}
        self.flowing, self.all = asyncio.Event(), asyncio.Event()

    async def grant(self, method: str, params: dict[str, Any]) -> bytes:
        chat = int(params.get("chat_id", 0))
        if chat < FIRST_CHAT:
            return await super().grant(method, params)
        if method.startswith("send"):
            self._note(chat)
        return _granted(chat)

    def _note(self, chat: int) -> None:
        self.arrived.setdefault(chat, now())
        self.flowing.set()
        if len(self.arrived) == len(self.due):
            self.all.set()


def _granted(chat: int) -> bytes:
    where = {"id": chat, "first_name": "Ann", "type": "private"}
    message = {"message_id": _NUMBER, "date": int(now()), "chat": where, "text": "."}
    return json.dumps({"ok": True, "result": message}).encode()


async def _lateness(server: RemindServer) -> dict[str, Any]:
    last = max(figures.bound(server.due).values())
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(server.all.wait(), last + _AFTER - now())
    return dict(figures.lateness(server.due, server.arrived))


async def _replies(server: RemindServer, steps: list[Step], count: int) -> dict[str, Any]:
    if server.due:
        await asyncio.wait_for(server.flowing.wait(), _BEGINS_WITHIN)
    else:
        await asyncio.wait_for(server.asked.wait(), _BEGINS_WITHIN)
    await asyncio.sleep(_SETTLE)
    came, began = len(server.arrived), now()
    visits = []
    for chat in people.counted(count):
        visits.append(asyncio.create_task(_visit(server, steps, chat)))
        await asyncio.sleep(_EVERY)
    per_s = (len(server.arrived) - came) / (now() - began)
    waits = [w for visit in (await asyncio.gather(*visits))[_NOT_COUNTED:] for w in visit]
    answered = [w for w in waits if w is not None]
    figure = figures.waits(answered, len(waits) - len(answered))
    return {**figure, "reminders_per_s": round(per_s, 1)}


async def _visit(server: RemindServer, steps: list[Step], number: int) -> list[float | None]:
    """How long each step waited; None: it was not answered while the person had patience."""
    chat, waits = server.api.chat(number), list[float | None]()
    try:
        for step in steps:
            waits.append(await people.take(chat, step, server.feed))
    except StalledError:
        waits.append(None)
    return waits


async def _serve(args: argparse.Namespace) -> None:
    server = RemindServer(args.plan)
    await listen(server)
    if args.people:
        say(await _replies(server, load(args.transcript), args.people))
    else:
        say(await _lateness(server))
    await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Plan.decode)
    parser.add_argument("transcript", type=Path)
    parser.add_argument("--people", type=int, default=0)
    asyncio.run(_serve(parser.parse_args()))


if __name__ == "__main__":
    main()
