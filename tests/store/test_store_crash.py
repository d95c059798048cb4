"""Power fails, servers go away, processes work side by side: nothing is lost or done twice."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
import threading
from collections import defaultdict
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from store_crasher import CHATS
from store_helpers import Look, connect, count, note, state, together
from store_proxy import Proxy

from bot.errors import StoreDownError
from bot.ports import Applied, Change, Outgoing, Row
from bot.store import open_store
from bot.store.database import Database

Told = dict[str, dict[int, set[int]]]
HERE = Path(__file__).parent


@pytest.mark.parametrize("seed", range(3))
async def test_a_killed_process_loses_nothing_it_promised(url: str, seed: int) -> None:
    chance = random.Random(seed)
    told: Told = {word: defaultdict(set) for word in ("kept", "sending", "sent")}
    for _ in range(3):
        _crash(url, chance.randrange(1, 600), told)
        await _examine(url, told)


def _crash(url: str, lines: int, told: Told) -> None:
    """Kill a process after so many of its lines; it runs on while they are read."""
    paths = os.pathsep.join([str(HERE), str(HERE.parents[1])])
    child = subprocess.Popen(
        [sys.executable, HERE / "store_crasher.py", url],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": paths},
    )
    assert child.stdout
    with child, child.stdout as out:
        for number, line in enumerate(out):
            if number == lines:
                child.kill()
            if line.endswith("\n"):
                word, chat, value = line.split()
                told[word][int(chat)].add(int(value))
    assert child.returncode == -9


async def _examine(url: str, told: Told) -> None:
    store = open_store(url)
    waiting = {rest[0].chat: rest for _, rest in await store.unsent()}
    for chat in range(1, 1 + CHATS):
        exported = await store.export(chat)
        keys = [row["key"] for row in exported["inbox"]]
        number = exported["chat"][0]["state"] if exported["chat"] else 0
        assert keys == list(range(number))
        assert told["kept"][chat] <= set(keys)
        assert [row["data"]["number"] for row in exported["report"]] == [n + 1 for n in keys]
        rest = waiting.get(chat, ())
        seqs = {outgoing.seq for outgoing in rest}
        assert [outgoing.message.text for outgoing in rest] == [str(o.seq) for o in rest]
        assert seqs >= set(range(1, 1 + number)) - told["sending"][chat]
        assert not seqs & told["sent"][chat]
    await store.close()


async def test_two_processes_lose_no_update_of_the_same_chat(url: str) -> None:
    stores = open_store(url), open_store(url)
    calls = [
        store.apply(chat, None, 5.0, count)
        for _ in range(100)
        for store in stores
        for chat in (1, 2)
    ]
    answers = await asyncio.gather(*calls)
    assert [await state(stores[0], chat) for chat in (1, 2)] == [200, 200]
    for chat in (1, 2):
        seqs = sorted(o.seq for answer in answers for o in answer.outgoing if o.chat == chat)
        assert seqs == list(range(1, 201))
    for store in stores:
        await store.close()


async def test_a_server_that_prefers_serializable_is_overruled(postgresql: str) -> None:
    with connect(postgresql) as connection:
        name = connection.scalar(text("select current_database()"))
        connection.exec_driver_sql(
            f"alter database {name} set default_transaction_isolation = serializable"
        )
    stores = open_store(postgresql), open_store(postgresql)
    await asyncio.gather(*(s.apply(7, None, 5.0, count) for _ in range(100) for s in stores))
    assert await state(stores[0], 7) == 200
    for store in stores:
        await store.close()


async def test_two_processes_give_an_event_to_one_of_them(url: str) -> None:
    stores = open_store(url), open_store(url)
    calls = [store.apply(7, key, 5.0, count) for key in range(50) for store in stores]
    answers = await asyncio.gather(*calls)
    assert sum(not answer.duplicate for answer in answers) == 50
    for store in stores:
        await store.close()


async def test_two_processes_may_build_the_tables_at_once(url: str) -> None:
    opened = await asyncio.gather(*(asyncio.to_thread(open_store, url) for _ in range(4)))
    await asyncio.gather(*(store.apply(7, None, 5.0, count) for store in opened))
    assert await state(opened[0], 7) == 4
    for store in opened:
        await store.close()


async def test_threads_that_make_the_same_file_wait_for_each_other(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def meet(url: str) -> None:
        together.wait()
        Database(url).close()

    for number in range(60):  # not always do two meet in the instant that SQLite does not wait in
        url = f"sqlite:///{tmp_path}/{number}.db"
        await asyncio.gather(*(asyncio.to_thread(meet, url) for _ in range(4)))


async def test_a_batch_that_cannot_be_committed_fails_whole(url: str, look: Look) -> None:
    impatient = {"s": "?timeout=0", "p": "&options=-c%20lock_timeout=1"}[url[0]]
    store = open_store(url + impatient)
    hold = {"s": "begin immediate", "p": "begin; select pg_advisory_xact_lock(2)"}[url[0]]
    calls = [partial(store.apply, chat, 1, 5.0, count) for chat in (1, 2, 3)]
    with connect(url) as connection:
        connection.exec_driver_sql(hold)
        answers = await asyncio.gather(*(call() for call in calls), return_exceptions=True)
        connection.exec_driver_sql("rollback")
    assert [type(answer) for answer in answers] == [StoreDownError] * 3
    assert look("select count(*) from inbox") == [(0,)]
    assert all(isinstance(answer, Applied) for answer in await together(store, calls))
    await store.close()


async def test_a_lost_connection_is_made_again(postgresql: str) -> None:
    store = open_store(postgresql)
    await store.apply(7, 1, 5.0, count)
    for number in (1, 2):
        _disconnect(postgresql)
        assert (await store.apply(7, None, 5.0, count)).outgoing
        _disconnect(postgresql)
        assert await state(store, 7) == number + 1
    await store.close()


def _disconnect(url: str) -> None:
    with connect(url) as connection:
        connection.execute(
            text(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity "
                "where datname = current_database() and pid <> pg_backend_pid()"
            )
        )


async def test_an_answer_lost_after_the_commit_is_given_once(postgresql: str) -> None:
    with Proxy(postgresql) as proxy:
        store = open_store(proxy.url)
        await store.apply(7, 1, 5.0, count)
        proxy.swallow()
        applied = await store.apply(7, 2, 5.0, count)
        assert proxy.swallowed
        assert applied == Applied(False, (Outgoing(7, 2, note("2")),))
        assert (await store.apply(7, 2, 5.0, count)).duplicate
        exported = await store.export(7)
        await store.close()
    assert [row["key"] for row in exported["inbox"]] == [1, 2]
    assert json.dumps([row["seq"] for row in exported["outbox"]]) == "[1, 2]"


async def test_an_answer_lost_after_the_commit_of_an_event_without_a_key_is_given_once(
    postgresql: str,
) -> None:
    def ring(row: Row | None) -> Change | None:
        return Change(Row("2"), (note("ding"),)) if row == Row("1") else None

    with Proxy(postgresql) as proxy:
        store = open_store(proxy.url)
        await store.apply(7, None, 5.0, lambda _: Change(Row("1"), (note("hello"),)))
        proxy.swallow()
        applied = await store.apply(7, None, 5.0, ring)
        assert proxy.swallowed
        assert applied == Applied(False, (Outgoing(7, 2, note("ding")),))
        exported = await store.export(7)
        await store.close()
    assert [row["seq"] for row in exported["outbox"]] == [1, 2]


async def test_a_server_that_went_away_is_out_of_reach(postgresql: str) -> None:
    with Proxy(postgresql) as proxy:
        store = open_store(proxy.url)
        await store.apply(7, 1, 5.0, count)
    with pytest.raises(StoreDownError, match="cannot be opened"):
        await store.apply(7, 2, 5.0, count)
    with pytest.raises(StoreDownError, match="cannot be opened"):
        await store.row(7)
    await store.close()
