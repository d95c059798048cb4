"""The `Store` of bot/ports.py: every method is a call to the writer, awaited on the event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.errors import StoreDownError
from bot.ports import Applied, Decide, Kept, Outgoing, Row, Slots
from bot.store import reads
from bot.store.database import Database
from bot.store.fold import Apply, Sent
from bot.store.writer import Ask, Close, Lead, Writer

T = TypeVar("T")
log = logging.getLogger(__name__)

# Keys dropped in one transaction, so that events do not wait behind all of them.
_SLICE = 1000
# Seconds until a process that stands by looks again whether the other one has ended.
_STAND_BY = 1.0


class SqlStore:
    """Durable state in one database. All methods belong to one event loop."""

    def __init__(
        self, database: Database, *, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._name = database.name
        self._writer = Writer(database)
        self._sleep = sleep
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
        return await self._ask(reads.unsent)

    async def next_due(self, after: float | None = None) -> float | None:
        return await self._ask(lambda c: reads.next_due(c, after))

    async def due(self, now: float, limit: int) -> Sequence[int]:
        return await self._ask(lambda c: reads.due(c, now, limit))

    async def next_reminder(self, after: float | None = None) -> float | None:
        return await self._ask(lambda c: reads.next_reminder(c, after))

    async def reminders(self, now: float, limit: int) -> Sequence[int]:
        return await self._ask(lambda c: reads.reminders(c, now, limit))

    async def reminded(self, beyond: int | None, limit: int) -> Sequence[int]:
        return await self._ask(lambda c: reads.reminded(c, beyond, limit))

    async def fact(self, name: str) -> str | None:
        return await self._ask(lambda c: reads.known(c, name))

    async def keep(self, name: str, value: str) -> None:
        await self._ask(lambda c: reads.keep(c, name, value))

    async def revisions(self) -> Sequence[Kept]:
        return await self._ask(reads.revisions)

    async def keep_revision(self, kept: Kept) -> None:
        await self._ask(lambda c: reads.keep_revision(c, kept))

    async def forget_revisions(self, today: str, now: float, before: float) -> None:
        await self._ask(lambda c: reads.forget_revisions(c, today, now, before))

    async def lead(self) -> None:
        told = False
        while not await self._leads():
            if not told:
                log.info("Another process serves %s; this one stands by", self._name)
            told = True
            await self._sleep(_STAND_BY)

    async def _leads(self) -> bool:
        future = self._future()
        self._writer.put(Lead(future))
        try:
            leads: bool = await future
        except StoreDownError as error:  # whoever stands by outlasts a restart of the server
            log.warning("Not known who serves the database: %s", error)
            return False
        return leads

    async def hands_on(self) -> Sequence[int]:
        return await self._ask(reads.hands_on)

    async def row(self, chat: int) -> Row | None:
        return await self._ask(lambda c: reads.row(c, chat))

    async def export(self, chat: int) -> dict[str, Any]:
        return await self._ask(lambda c: reads.export(c, chat))

    async def forget(self, before: float) -> None:
        while await self._ask(lambda c: reads.forget(c, before, _SLICE)) == _SLICE:
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
            raise StoreDownError(
                f"{self._name} is closed: the bot is on its way out. Start it again."
            )
        return asyncio.get_running_loop().create_future()
