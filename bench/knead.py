"""Knead itself as an entry, and the conversation that is taken down from it.

Each update is committed to an SQLite file (synchronous=FULL) before it is answered. Telegram's
sending limits are off, as they are for the peers.
"""

import asyncio
import copy
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from telegram import Bot

from bench.fakeapi import TOKEN, Chat, FakeApi
from bench.loopback import Command
from bench.people import Feed
from bench.stub import Stub
from bench.transcript import Call, Step, save
from bot.app import read_content
from bot.clock import SystemClock
from bot.config import Settings
from bot.content.load import Content, load
from bot.core.events import Event
from bot.core.revisions import Revisions
from bot.keeping import ready
from bot.places.finder import Finder
from bot.ports import Sender, Store
from bot.service import Service
from bot.store import open_store
from bot.telegram.incoming import parse
from bot.telegram.lanes import Limits
from bot.telegram.outgoing import TelegramSender

ROOT = Path(__file__).resolve().parent.parent
SAID = (
    Step(text="/start"),
    Step(tap="Start"),
    Step(tap="Yes to all three"),
    Step(tap="None of these"),
    Step(tap="None of these"),
    Step(tap="None of these"),
    Step(tap="None of these"),
    Step(tap="Both look fine"),
    Step(text="about a 2"),
    Step(tap="Someone does it for me"),
    Step(tap="Next"),
    Step(tap="Plain lotion"),
    Step(tap="Begin"),
    Step(tap="Next"),
    Step(tap="Feels fine"),
    Step(text="ouch, a bit softer please"),
    Step(tap="Next"),
    Step(text="that is lovely"),
    Step(tap="Pause"),
    Step(text="ok, carry on"),
    Step(text="stop"),
)


@asynccontextmanager
async def inside(api: FakeApi, _steps: Sequence[Step]) -> AsyncIterator[Feed]:
    """The bot in this process; what is yielded takes one update."""
    async with _serving(api) as (service, _):
        timers = asyncio.create_task(service.watch())
        yield lambda update: service.handle(_event(update))
        service.stop()
        await timers


@asynccontextmanager
async def _serving(api: FakeApi) -> AsyncIterator[tuple[Service, TelegramSender]]:
    """As bot/app.py puts it together, but for the network."""
    content = load(ROOT / "flows", ROOT / "locales")
    with folder() as place:
        store = open_store(f"sqlite:///{place}/knead.db")
        bot = Bot(TOKEN, request=Stub(api), get_updates_request=Stub(api))
        sender = TelegramSender(
            bot,
            store.sent,
            on_gone=_gone,
            folder=ROOT / "flows/media",
            limits=Limits(0, 0),
            now=SystemClock().now,
        )
        yield service(content, store, sender), sender
        await sender.close(5)
        await store.close()


def service(content: Content, store: Store, sender: Sender) -> Service:
    """As bot/app.py puts it together."""
    revisions = Revisions(ready(content))
    return Service(revisions, content.ears(Finder()), store, sender, SystemClock())


def _event(update: bytes) -> Event:
    event = parse(json.loads(update))
    assert isinstance(event, Event)
    return event


async def _gone(_chat: int) -> None: ...


def folder() -> "tempfile.TemporaryDirectory[str]":
    """Where databases go while measuring: on the disk of the checkout, as /tmp may be memory."""
    (ROOT / "build").mkdir(exist_ok=True)
    return tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build")


def command(place: str) -> Command:
    """How to start the bot as an operator does, with a new database in the folder `place`."""

    def build(url: str) -> tuple[Sequence[str], dict[str, str]]:
        return [sys.executable, "-m", "bot", "run"], {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{tempfile.mkdtemp(dir=place)}/knead.db",
            "SEND_PER_SECOND": "0",
            "LOG_LEVEL": "WARNING",
        }

    return build


def take_down(path: Path) -> None:
    """Hold the conversation with Knead and write down its calls.

    The flows are proven first, as at an operator's first start; later starts are measured.
    """
    read_content(Settings(TOKEN), os.environ)
    save(asyncio.run(taken_down()), path)


async def taken_down() -> list[Step]:
    """The conversation of SAID with the calls that answer it."""
    api = FakeApi()
    async with _serving(api) as (service, sender):
        await _talk(api.chat(1), service, sender)  # pictures are uploaded here, and have ids after
        return await _talk(api.chat(2), service, sender)


async def _talk(chat: Chat, service: Service, sender: TelegramSender) -> list[Step]:
    steps = []
    for number, said in enumerate(SAID):
        update = chat.update(said)
        chat.expect(0)
        await service.handle(_event(update))
        await sender.drain()
        calls = tuple(_renumbered(call, number) for call in chat.calls)
        steps.append(replace(said, calls=calls))
    return steps


def _renumbered(call: Call, number: int) -> Call:
    """The call with button data that anybody can use: step and position."""
    params = copy.deepcopy(call.params)
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    for place, button in enumerate(b for row in rows for b in row):
        button["callback_data"] = f"{number}:{place}"
    return replace(call, params=params)
