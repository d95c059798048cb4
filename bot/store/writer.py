"""The one thread that writes. What waits in its queue shares a transaction: group commit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from sqlalchemy import Connection

from bot.store.database import Database
from bot.store.fold import Apply, Call, Sent, Write, fold
from bot.store.hot import Hot

# Calls in one transaction, at most: an answer should not wait for more than some milliseconds.
_MOST = 256


@dataclass(slots=True, eq=False)
class Ask(Call):
    """Anything else to be done with the connection, behind the writes that were called before."""

    run: Callable[[Connection], Any]


@dataclass(slots=True, eq=False)
class Lead(Call):
    """Try to be the one process that serves the database; the value tells whether this one is."""


@dataclass(slots=True, eq=False)
class Close(Call):
    """The last call."""


class Writer:
    """Serves calls in order, and answers them on their event loop. `put` never blocks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._hot = Hot(database.mark, locks=database.locks)
        # Above every seq of the chats erased here: a delivery still under way may name one, and
        # must not take a new message of the same chat for its own.
        self._floor = 0
        self._queue: SimpleQueue[Call] = SimpleQueue()
        # A daemon: whoever forgets `close` still comes to an end, and loses nothing committed.
        Thread(target=self._run, name="store", daemon=True).start()

    def put(self, call: Call) -> None:
        self._queue.put(call)

    def _run(self) -> None:
        while not isinstance((batch := self._take())[-1], Close):
            self._serve(batch)
        if len(batch) > 1:
            self._serve(batch[:-1])
        self._database.close()
        _answer(batch[-1:])

    def _take(self) -> list[Call]:
        """Wait for a call, then take all that have come."""
        batch = [self._queue.get()]
        with suppress(Empty):
            while len(batch) < _MOST:
                batch.append(self._queue.get_nowait())
        return batch

    def _serve(self, batch: Sequence[Call]) -> None:
        if writes := [call for call in batch if isinstance(call, Apply | Sent)]:
            self._settle(writes)
        for call in batch:
            if isinstance(call, Ask):
                self._ask(call, partial(self._read, call))
            elif isinstance(call, Lead):
                self._ask(call, self._database.lead)
        _answer(batch)

    def _settle(self, calls: Sequence[Write]) -> None:
        """Commit the calls together; if one's values are refused, each on its own."""
        try:
            self._try(lambda: self._commit(calls))
        except Exception as fault:  # noqa: BLE001 - every caller has to hear of it
            if len(calls) > 1 and not self._database.whole(fault):
                for call in calls:
                    call.value = None  # nothing of it was committed
                    self._settle([call])
            else:
                for call in calls:
                    call.error = self._database.failure(fault)

    def _commit(self, calls: Sequence[Write]) -> None:
        session = self._database.begin()
        entries = self._hot.load(session.cursor, calls, self._floor)
        fold(calls, entries)
        self._hot.write(session.cursor, entries.values())
        session.raw.commit()
        self._floor = max(self._floor, *(e.last_seq for e in entries.values() if e.erased), 0)

    def _ask(self, call: Call, work: Callable[[], Any]) -> None:
        try:
            call.value = self._try(work)
        except Exception as fault:  # noqa: BLE001 - the caller has to hear of it
            call.error = self._database.failure(fault)

    def _read(self, call: Ask) -> Any:
        connection = self._database.session().connection
        with connection.begin():
            return call.run(connection)

    def _try(self, work: Callable[[], Any], *, again: bool = True) -> Any:
        """Do the work; once more on a new connection, when the old one was lost on the way."""
        try:
            return work()
        except Exception as fault:
            if not (self._database.undo(fault) and again):
                raise
        return self._try(work, again=False)


def _answer(batch: Sequence[Call]) -> None:
    """Hop to the event loop, once for all."""
    with suppress(RuntimeError):  # the loop is closed: nobody waits any more
        batch[0].future.get_loop().call_soon_threadsafe(_resolve, batch)


def _resolve(batch: Sequence[Call]) -> None:
    for call in batch:
        if call.future.done():  # cancelled while it waited; what it asked for is done all the same
            continue
        if call.error is not None:
            call.future.set_exception(call.error)
        else:
            call.future.set_result(call.value)
