"""Knead itself as an entry, and the conversation that is taken down from it.

Each update is committed to an SQLite file (synchronous=FULL) before it is answered. Telegram's
sending limits are off, as they are for the peers.
"""

import asyncio
import copy
import json
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
from bot.clock import SystemClock
from bot.content.load import load
from bot.core.events import Event
from bot.core.render import Renderer
from bot.core.step import Engine
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
_QUIET = 0.3  # seconds without a call after which an answer is complete


async def _gone(_chat: int) -> None: ...


@asynccontextmanager
async def inside(api: FakeApi, _steps: Sequence[Step]) -> AsyncIterator[Feed]:
    """The bot in this process; what is yielded takes one update."""
    content = load(ROOT / "flows", ROOT / "locales")
    with folder() as place:
        store = open_store(f"sqlite:///{place}/knead.db")
        bot = Bot(TOKEN, request=Stub(api), get_updates_request=Stub(api))
        sender = TelegramSender(
            bot, store.sent, on_gone=_gone, folder=ROOT / "flows/media", limits=Limits(0, 0)
        )
        service = Service(
            Engine.of(content.library),
            Renderer(
                content.library,
                {locale.language: locale.catalogue for locale in content.locales},
                content.pictures,
            ),
            {locale.language: locale.reader for locale in content.locales},
            store,
            sender,
            SystemClock(),
        )

        async def feed(update: bytes) -> None:
            event = parse(json.loads(update))
            assert isinstance(event, Event)
            await service.handle(event)

        timers = asyncio.create_task(service.watch())
        yield feed
        service.stop()
        await timers
        await sender.close(5)
        await store.close()


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
    """Hold the conversation with Knead and write down its calls."""
    save(asyncio.run(_taken_down()), path)


async def _taken_down() -> list[Step]:
    api = FakeApi()
    async with inside(api, ()) as feed:
        await _talk(api.chat(1), feed)  # the pictures are uploaded here, and have ids from now on
        return await _talk(api.chat(2), feed)


async def _talk(chat: Chat, feed: Feed) -> list[Step]:
    steps = []
    for number, said in enumerate(SAID):
        update = chat.update(said)
        chat.expect(0)
        await feed(update)
        await _quiet(chat)
        calls = tuple(_renumbered(call, number) for call in chat.calls)
        steps.append(Step(said.text, said.tap, calls))
    return steps


async def _quiet(chat: Chat) -> None:
    seen = -1
    while seen < len(chat.calls):
        seen = len(chat.calls)
        await asyncio.sleep(_QUIET)


def _renumbered(call: Call, number: int) -> Call:
    """The call with button data that anybody can use: step and position."""
    params = copy.deepcopy(call.params)
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    for place, button in enumerate(b for row in rows for b in row):
        button["callback_data"] = f"{number}:{place}"
    return replace(call, params=params)
