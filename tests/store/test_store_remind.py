"""Whose reminder is due: in the right order, by an index, and decided once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, event, text
from store_helpers import Look, connect, erase, note, together

from bot.ports import Change, Decide, Row, Store
from bot.store import open_store, reads
from bot.store.database import Database

# So many that an index pays; a fifth have a reminder, all of them due.
MANY = """
with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
insert into chat (chat, state, hands_on, last_seq, last_report, remind_at, remind_set)
select i, '{}', false, 0, 0, case when i % 5 = 0 then i % 10 end, i % 7 from n
"""


def remind(at: float | None, since: float = 0.0) -> Decide:
    return lambda row: Change(Row("{}", remind_at=at, remind_set=since))


async def test_the_longest_overdue_comes_first_then_what_was_set_first(store: Store) -> None:
    kept = [(1, 30.0, 1.0), (2, 10.0, 9.0), (3, None, 0.0), (4, 10.0, 2.0), (5, 40.5, 0.0)]
    for chat, at, since in [*kept, (-6, 10.0, 9.0)]:
        await store.apply(chat, 1, 5.0, remind(at, since))
    assert await store.reminders(30.0, 10) == [4, -6, 2, 1]
    assert await store.reminders(30.0, 2) == [4, -6]
    assert await store.reminders(9.9, 10) == []
    assert await store.next_reminder() == 10.0
    assert await store.next_reminder(after=10.0) == 30.0
    assert await store.next_reminder(after=40.5) is None


async def test_what_waits_is_named_by_chat_bit_by_bit(store: Store) -> None:
    for chat in (9, 2, -4, 7, 5):
        await store.apply(chat, 1, 5.0, remind(None if chat == 5 else 10.0 - chat))
    assert await store.reminded(None, 3) == [-4, 2, 7]
    assert await store.reminded(7, 3) == [9]
    assert await store.reminded(9, 3) == []


async def test_a_reminder_that_went_is_not_due(store: Store) -> None:
    assert await store.next_reminder() is None
    for chat in (1, 2, 3):
        await store.apply(chat, 1, 5.0, remind(10.0 + chat))
    await store.apply(1, 2, 5.0, remind(None))
    await store.apply(2, 2, 5.0, erase())
    assert await store.reminders(99.0, 9) == await store.reminded(None, 9) == [3]
    await store.apply(3, 3, 5.0, remind(20.0))
    assert (await store.next_reminder(), await store.reminders(19.0, 9)) == (20.0, [])


async def test_when_it_was_set_is_kept_though_the_time_stays(store: Store) -> None:
    for chat, since in ((1, 5.0), (2, 6.0), (1, 7.0)):
        await store.apply(chat, None, 5.0, remind(10.0, since))
    assert await store.reminders(10.0, 9) == [2, 1]


async def test_events_of_one_batch_leave_the_last_reminder(store: Store) -> None:
    moves = [remind(10.0), remind(20.0), remind(20.0), erase(), remind(30.0), remind(40.0)]
    for number in (1, 2):
        await together(store, [partial(store.apply, 7, None, 5.0, move) for move in moves])
        assert await store.row(7) == Row("{}", remind_at=40.0)
        await store.apply(7, None, 5.0, remind(float(number)))


Ask = Callable[[Connection], Any]


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda c: reads.reminders(c, 100.0, 30), "chat_remind_at"),
        (lambda c: reads.next_reminder(c, None), "chat_remind_at"),
        (lambda c: reads.next_reminder(c, 3.0), "chat_remind_at"),
        (lambda c: reads.reminded(c, None, 30), "chat_reminded"),
        (lambda c: reads.reminded(c, 9000, 30), "chat_reminded"),
    ],
    ids=["due", "next", "later", "all", "rest"],
)
async def test_an_index_answers_without_sorting(url: str, ask: Ask, index: str) -> None:
    await open_store(url).close()
    with connect(url) as connection:
        connection.execute(text(MANY))
        connection.exec_driver_sql("analyze")
    plan = _plan(url, ask)
    assert index in plan
    assert not [word for word in ("seq scan", "sort", "b-tree", "bitmap") if word in plan]
    assert plan.count("scan") + plan.count("search") == 1


def _plan(url: str, ask: Ask) -> str:
    """How the engine means to answer the one statement that `ask` executes."""
    database = Database(url)
    connection = database.session().connection
    asked: list[tuple[str, Any]] = []
    event.listen(
        connection, "before_cursor_execute", lambda *told: asked.append((told[2], told[3]))
    )
    ask(connection)
    [(statement, values)] = asked
    explain = "explain " if database.locks else "explain query plan "
    found = connection.exec_driver_sql(explain + statement, values).all()
    database.close()
    return "\n".join(str(row[-1]) for row in found).lower()


async def test_two_processes_decide_an_occurrence_once(url: str, look: Look) -> None:
    stores = open_store(url), open_store(url)
    chats = range(1, 41)
    await asyncio.gather(*(stores[0].apply(chat, None, 5.0, remind(10.0)) for chat in chats))
    assert [await store.reminders(10.0, 99) for store in stores] == [list(chats)] * 2
    fired = [store.apply(chat, None, 10.0, fire) for chat in chats for store in stores]
    answers = await asyncio.gather(*fired)
    assert sum(len(answer.outgoing) for answer in answers) == len(chats)
    assert look("select chat, count(*) from outbox group by chat order by chat") == [
        (chat, 1) for chat in chats
    ]
    assert [await store.reminders(10.0, 99) for store in stores] == [[], []]
    for store in stores:
        await store.close()


def fire(row: Row | None) -> Change | None:
    """What the service decides: the occurrence stands only if nobody has moved it on."""
    if row is None or row.remind_at != 10.0:
        return None
    return Change(Row(row.state, remind_at=20.0), (note("Time for a massage"),))
