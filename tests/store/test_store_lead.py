"""One process serves a database at a time; who stands by takes over, however the other ended."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from store_helpers import connect, count, state
from store_proxy import Proxy

from bot.errors import StoreDownError, StoreError, SupersededError
from bot.store import open_store
from bot.store.database import Database
from bot.store.sql_store import SqlStore

HERE = Path(__file__).parent
NUMBER = 20251  # of the advisory lock


@contextmanager
def process(url: str) -> Iterator[subprocess.Popen[str]]:
    paths = os.pathsep.join([str(HERE), str(HERE.parents[1])])
    with subprocess.Popen(
        [sys.executable, HERE / "store_leader.py", url],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": paths},
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def heard(child: subprocess.Popen[str]) -> str:
    assert child.stdout
    return child.stdout.readline().strip()


async def test_the_second_process_leads_when_the_first_is_killed(url: str) -> None:
    with process(url) as first:
        assert heard(first) == "leads"
        with process(url) as second:
            for _ in range(5):
                assert heard(second) == "waits"
            first.kill()
            while (line := heard(second)) == "waits":
                pass
            assert line == "leads"
            assert not _leads(url)
    store = open_store(url)
    assert await state(store, 7) == 2
    await store.close()


def _leads(url: str) -> bool:
    """Whether one more process would lead."""
    database = Database(url)
    leads = database.lead()
    database.close()
    return leads


async def no_nap(_seconds: float) -> None:
    raise AssertionError("nobody else leads")


@asynccontextmanager
async def opened(
    url: str, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
) -> AsyncIterator[SqlStore]:
    store = SqlStore(Database(url), sleep=sleep)
    yield store
    await store.close()


async def test_who_stands_by_blocks_nothing_and_leads_at_the_other_s_end(url: str) -> None:
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        assert len(naps) < 2000
        assert (await second.apply(7, None, 5.0, count)).outgoing
        if len(naps) == 3:
            await first.close()

    async with opened(url) as first, opened(url, nap) as second:
        await first.lead()
        await first.lead()  # harmless
        await second.lead()
        assert len(naps) >= 3
        assert set(naps) == {1.0}
        assert not _leads(url)
    assert _leads(url)


async def test_who_stands_by_says_so_once(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="bot")

    async def nap(_seconds: float) -> None:
        naps.append(1)
        if len(naps) == 3:
            await first.close()

    naps: list[int] = []
    async with opened(url) as first, opened(url, nap) as second:
        await first.lead()
        assert caplog.messages == []
        await second.lead()
    [said] = caplog.messages
    assert "Another process serves" in said


async def test_who_is_closed_stands_by_no_more(url: str) -> None:
    async def nap(_seconds: float) -> None:
        await second.close()

    async with opened(url) as first, opened(url, nap) as second:
        await first.lead()
        with pytest.raises(StoreDownError, match="is closed"):
            await second.lead()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
async def test_each_database_in_memory_is_led_at_once(url: str) -> None:
    async with opened(url, no_nap) as first, opened(url, no_nap) as second:
        await first.lead()
        await second.lead()


async def test_a_file_is_the_same_by_another_name(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "there")
    async with opened(f"sqlite:///{tmp_path}/there/knead.db") as store:
        await store.lead()
        assert not _leads(f"sqlite:///{tmp_path}/here/knead.db")
        assert _leads(f"sqlite:///{tmp_path}/here/other.db")
        assert _sizes(tmp_path / "there", "knead.db-lead*") == {"knead.db-lead": 0}


def _sizes(folder: Path, pattern: str) -> dict[str, int]:
    return {file.name: file.stat().st_size for file in folder.glob(pattern)}


async def test_a_lock_that_cannot_be_had_is_named(tmp_path: Path) -> None:
    (tmp_path / "knead.db-lead").mkdir()
    async with opened(f"sqlite:///{tmp_path}/knead.db", no_nap) as store:
        with pytest.raises(StoreError, match=r"knead\.db-lead cannot be locked") as caught:
            await store.lead()
        assert not isinstance(caught.value, StoreDownError)


async def test_who_loses_the_connection_alone_leads_on(postgresql: str) -> None:
    async with opened(postgresql) as store:
        await store.lead()
        for number in (1, 2):
            _cut(postgresql)
            assert (await store.apply(7, None, 5.0, count)).outgoing
            assert not _leads(postgresql)
            assert await state(store, 7) == number


def _cut(url: str) -> None:
    """Take the connection away from whoever leads."""
    with connect(url) as connection:
        ended = connection.scalars(
            text(
                "select pg_terminate_backend(pid, 5000) from pg_locks "
                f"where locktype = 'advisory' and granted and objid = {NUMBER}"
            )
        )
        assert ended.all() == [True]


async def test_who_was_replaced_writes_nothing_until_it_leads_again(postgresql: str) -> None:
    async def nap(_seconds: float) -> None:
        with pytest.raises(SupersededError):
            await first.apply(7, None, 5.0, count)
        await second.close()

    async with opened(postgresql, nap) as first, opened(postgresql) as second:
        await first.lead()
        _cut(postgresql)
        await second.lead()
        for _ in range(2):
            with pytest.raises(SupersededError, match="Another process serves"):
                await first.apply(7, None, 5.0, count)
            with pytest.raises(SupersededError, match="Start this one again"):
                await first.row(7)
        assert await state(second, 7) is None
        await first.lead()
        assert (await first.apply(7, None, 5.0, count)).outgoing
        assert not _leads(postgresql)


async def test_standing_by_in_a_hurry_is_no_way_to_write(postgresql: str) -> None:
    async def nap(_seconds: float) -> None:
        with pytest.raises(SupersededError):
            await first.apply(7, None, 5.0, count)
        await second.close()

    async with opened(postgresql, nap) as first, opened(postgresql) as second:
        await first.lead()
        _cut(postgresql)
        await second.lead()
        await first.lead()  # before any other call has found out
        assert (await first.apply(7, None, 5.0, count)).outgoing


async def test_who_leads_by_half_writes_nothing(postgresql: str) -> None:
    async def nap(_seconds: float) -> None:
        with pytest.raises(SupersededError):
            await store.apply(7, None, 5.0, count)
        _say(postgresql, "alter table hidden rename to fact")

    async with opened(postgresql, nap) as store:
        await store.lead()
        _cut(postgresql)
        _say(postgresql, "alter table fact rename to hidden")  # so that nobody can sign
        await store.lead()
        assert (await store.apply(7, None, 5.0, count)).outgoing


def _say(url: str, sql: str) -> None:
    with connect(url) as connection:
        connection.execute(text(sql))


async def test_who_was_replaced_for_a_while_knows_it_afterwards(postgresql: str) -> None:
    async with opened(postgresql) as first:
        await first.lead()
        _cut(postgresql)
        async with opened(postgresql) as second:
            await second.lead()
        with pytest.raises(SupersededError):
            await first.apply(7, None, 5.0, count)


async def test_a_lock_not_yet_let_go_is_waited_for(postgresql: str) -> None:
    async with opened(postgresql) as store:
        await store.lead()
        _cut(postgresql)
        with connect(postgresql) as ghost:  # of the lost connection: the server knows no better
            assert ghost.scalar(text(f"select pg_try_advisory_lock(0, {NUMBER})"))
            with pytest.raises(StoreDownError, match="not yet let go") as caught:
                await store.apply(7, None, 5.0, count)
            assert not isinstance(caught.value, SupersededError)
            assert ghost.scalar(text(f"select pg_advisory_unlock(0, {NUMBER})"))
        assert (await store.apply(7, None, 5.0, count)).outgoing
        assert await state(store, 7) == 1


async def test_who_stands_by_outlasts_a_server_that_is_down(
    postgresql: str, caplog: pytest.LogCaptureFixture
) -> None:
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 1:
            reach.close()
        if len(naps) == 3:
            await second.close()

    with ExitStack() as reach:
        proxy = reach.enter_context(Proxy(postgresql))
        async with opened(postgresql) as first, opened(proxy.url, nap) as second:
            await first.lead()
            with pytest.raises(StoreDownError, match="is closed"):
                await second.lead()
    assert sum("Not known who serves" in said for said in caplog.messages) == 2
