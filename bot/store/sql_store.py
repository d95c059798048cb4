"""The `Store` of bot/ports.py: every method is a call to the writer, awaited on the event loop."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, func, select, tuple_

from bot.core.message import Message
from bot.errors import StoreError
from bot.ports import Applied, Decide, Outgoing, Row, Slots
from bot.store.database import Database
from bot.store.fold import Apply, Sent
from bot.store.tables import chat as chats
from bot.store.tables import inbox, metadata, outbox
from bot.store.writer import Ask, Close, Writer

T = TypeVar("T")

# Keys dropped in one transaction, so that events do not wait behind all of them.
_SLICE = 1000


class SqlStore:
    """Durable state in one database. All methods belong to one event loop."""

    def __init__(self, database: Database) -> None:
        self._name = database.name
        self._writer = Writer(database)
        self._closed = False

    async def apply(self, chat: int, key: int | None, at: float, decide: Decide) -> Applied:
        future = self._future()
        self._writer.put(Apply(future, chat, key, at, decide))
        applied: Applied = await future
        return applied

    async def sent(self, chat: int, seq: int, slots: Slots) -> None:
        future = self._future()
        self._writer.put(Sent(future, chat, seq, slots))
        await future

    async def unsent(self) -> Sequence[tuple[Slots, tuple[Outgoing, ...]]]:
        return await self._ask(_unsent)

    async def next_due(self, after: float | None = None) -> float | None:
        due_at = chats.c.due_at
        query = select(func.min(due_at))
        query = query.where(due_at.is_not(None) if after is None else due_at > after)
        return await self._ask(lambda c: c.scalar(query))

    async def due(self, now: float, limit: int) -> Sequence[int]:
        due_at = chats.c.due_at
        query = select(chats.c.chat).where(due_at <= now).order_by(due_at, chats.c.chat)
        return await self._ask(lambda c: c.scalars(query.limit(limit)).all())

    async def hands_on(self) -> Sequence[int]:
        query = select(chats.c.chat).where(chats.c.hands_on).order_by(chats.c.chat)
        return await self._ask(lambda c: c.scalars(query).all())

    async def row(self, chat: int) -> Row | None:
        columns = chats.c.state, chats.c.due_at, chats.c.hands_on
        query = select(*columns).where(chats.c.chat == chat)
        found = await self._ask(lambda c: c.execute(query).one_or_none())
        return Row(*found) if found else None

    async def export(self, chat: int) -> dict[str, Any]:
        return await self._ask(lambda c: _export(c, chat))

    async def forget(self, before: float) -> None:
        while await self._ask(lambda c: _forget(c, before)) == _SLICE:
            pass

    async def close(self) -> None:
        if not self._closed:
            future = self._future()
            self._closed = True
            self._writer.put(Close(future))
            await future

    async def _ask(self, run: Callable[[Connection], T]) -> T:
        future = self._future()
        self._writer.put(Ask(future, run))
        answer: T = await future
        return answer

    def _future(self) -> asyncio.Future[Any]:
        if self._closed:
            raise StoreError(f"{self._name} is closed: the bot is on its way out. Start it again.")
        return asyncio.get_running_loop().create_future()


def _unsent(connection: Connection) -> list[tuple[Slots, tuple[Outgoing, ...]]]:
    kept = chats.c.card, chats.c.card_media, chats.c.cue
    query = (
        select(outbox, *kept)
        .join_from(outbox, chats, outbox.c.chat == chats.c.chat, isouter=True)
        .order_by(outbox.c.chat, outbox.c.seq)
    )
    waiting = []
    for chat, rows in groupby(connection.execute(query), key=lambda row: row.chat):
        found = list(rows)
        slots = Slots(found[0].card, bool(found[0].card_media), found[0].cue)
        messages = (Outgoing(chat, row.seq, Message.decode(row.message)) for row in found)
        waiting.append((slots, tuple(messages)))
    return waiting


def _export(connection: Connection, chat: int) -> dict[str, Any]:
    kept = {}
    for table in metadata.sorted_tables:
        query = select(table).where(table.c.chat == chat).order_by(*table.primary_key)
        kept[table.name] = [
            {name: _plain(name, value) for name, value in row.items()}
            for row in connection.execute(query).mappings()
        ]
    return kept


def _plain(name: str, value: Any) -> Any:
    return json.loads(value) if name in ("state", "message", "data") else value


def _forget(connection: Connection, before: float) -> int:
    key = inbox.c.chat, inbox.c.key
    oldest = select(*key).where(inbox.c.at < before).limit(_SLICE)
    return connection.execute(delete(inbox).where(tuple_(*key).in_(oldest))).rowcount
