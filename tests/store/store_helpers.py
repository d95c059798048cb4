"""What the tests of the store share: what they decide, and a second look at the tables."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine, make_url

from bot.core.message import Message
from bot.ports import Change, Decide, Report, Row, Store

Look = Callable[[str], list[tuple[object, ...]]]


@contextmanager
def connect(url: str) -> Iterator[Connection]:
    """A connection beside the store's, in which each statement is its own transaction."""
    parsed = make_url(url)
    if parsed.drivername.startswith("postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = create_engine(parsed, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        yield connection


def note(text: str) -> Message:
    return Message("note", text)


def put(state: str, *texts: str, due: float | None = None, hands_on: bool = False) -> Decide:
    """The chat's state becomes `state`, whatever it was, and the texts are said."""
    change = Change(Row(json.dumps(state), due, hands_on), tuple(note(text) for text in texts))
    return lambda row: change


def erase(*texts: str) -> Decide:
    return lambda row: Change(None, tuple(note(text) for text in texts))


def count(row: Row | None) -> Change:
    """One more, said and reported."""
    number = 1 + (json.loads(row.state) if row else 0)
    report = Report(float(number), "end", json.dumps({"number": number}))
    return Change(Row(json.dumps(number)), (note(str(number)),), (report,))


def fail(row: Row | None) -> Change:
    raise LookupError("of its own")


async def state(store: Store, chat: int) -> Any:
    row = await store.row(chat)
    return row and json.loads(row.state)


async def together(store: Store, calls: Sequence[Callable[[], Awaitable[Any]]]) -> list[Any]:
    """The answers, or exceptions, of calls that the store finds waiting all at once."""
    gate = threading.Event()

    def wait(row: Row | None) -> None:
        gate.wait()

    first = asyncio.ensure_future(store.apply(0, None, 0.0, wait))
    tasks = [asyncio.ensure_future(_run(call)) for call in calls]
    await asyncio.sleep(0)  # one turn of the loop: each has put its call
    gate.set()
    await first
    return await asyncio.gather(*tasks, return_exceptions=True)


async def _run(call: Callable[[], Awaitable[Any]]) -> Any:
    return await call()
