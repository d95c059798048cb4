"""Knead's reminders as an entry: a rule in each chat's row, and an index of what is due next.

What is due is decided under the row's lock, rendered, and committed with its message to an SQLite
file (journal_mode=WAL, synchronous=FULL); once it is sent, a second commit deletes the message.
"""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from functools import lru_cache
from pathlib import Path
from typing import Any

from bench.fakeapi import TOKEN
from bench.firing import Tally
from bench.knead import service
from bench.plan import ZONE, Plan, local
from bot import app
from bot.config import Settings
from bot.core.heard import DAILY
from bot.core.recurrence import Rule, edition
from bot.core.session import Person, Reminder, encode
from bot.core.settle import new_session
from bot.ports import Commands, Outgoing, Slots, Store
from bot.store import open_store

_CARD = 9  # the message of yesterday, with buttons, as the fake Bot API numbers it
_DAY = 86400.0
_ROW = """
insert into chat (chat, state, hands_on, last_seq, last_report, card, card_media,
  remind_at, remind_set)
values (?, ?, 0, 1, 0, ?, 0, ?, ?)
"""


class Discard:
    """A way out that throws away what it is given, and notes it as sent."""

    def __init__(self, store: Store, tally: Tally) -> None:
        self._store, self._tally = store, tally
        self._tasks = set[asyncio.Task[None]]()

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        for row in outgoing:
            task = asyncio.create_task(self._sent(row, slots))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _sent(self, row: Outgoing, slots: Slots) -> None:
        await self._store.sent(row.chat, row.seq, slots)
        self._tally.take(row.chat)

    def room(self) -> int:
        return 1000  # the paid limit of a second

    def answer(self, query: str, toast: str = "") -> None:
        """Nobody taps here."""

    def menu(self, chat: int, commands: Commands) -> None:
        """Nobody chooses a language here."""


def _database(place: Path) -> str:
    return f"sqlite:///{place}/knead.db"


def prepare(plan: Plan, place: Path) -> None:
    """The rows put into the table at once, as `Service` would write them."""
    asyncio.run(_new(_database(place)))
    with closing(sqlite3.connect(place / "knead.db")) as database, database:
        database.executemany(_ROW, _rows(plan))


async def _new(url: str) -> None:
    store = open_store(url)
    await store.keep("zones", edition())
    await store.close()


def _rows(plan: Plan) -> Iterator[tuple[Any, ...]]:
    state = lru_cache(4)(_state)
    return ((chat, state(at), _CARD, at, at - _DAY) for chat, at in plan)


def _state(at: float) -> str:
    """Somebody at home who has been reminded each day at this time."""
    there = local(at)
    rule = Rule(there.hour * 60 + there.minute, ZONE, DAILY)
    reminder = Reminder(1, rule, at - _DAY, due=at)
    person = Person(country="DE", greeted=True, zone=ZONE, reminders=(reminder,))
    return encode(person, new_session(at - _DAY))


@asynccontextmanager
async def reminding(_plan: Plan, place: Path, tally: Tally) -> AsyncIterator[Callable[[], None]]:
    """The reminders in this process; what is yielded lets it begin."""
    settings = Settings(TOKEN, database=_database(place))
    content = app.read_content(settings, os.environ)
    store = open_store(settings.database)
    serving = service(content, store, Discard(store, tally))
    tasks = list[asyncio.Task[None]]()
    await store.lead()
    await serving.start()
    await store.next_reminder()
    yield lambda: tasks.append(asyncio.create_task(serving.watch()))
    serving.stop()
    await asyncio.gather(*tasks)
    await store.close()


def main(url: str, _transcript: Path, _plan: Plan, place: Path) -> None:
    """The bot as an operator starts it."""
    settings = Settings(TOKEN, api_url=url, database=_database(place))
    asyncio.run(app.run(settings, os.environ))
