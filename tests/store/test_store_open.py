"""What opens, what is refused, and what a refusal says."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, make_url, text
from store_helpers import Look, connect, count, state

from bot.errors import StoreError
from bot.ports import Row
from bot.store import migrations, open_store
from bot.store.database import Database
from bot.store.tables import metadata


def refusal(url: str) -> str:
    with pytest.raises(StoreError) as caught:
        open_store(url)
    return str(caught.value)


async def test_what_was_kept_is_there_after_opening_again(url: str) -> None:
    for number in (1, 2):
        store = open_store(url)
        await store.apply(7, number, 5.0, count)
        assert await state(store, 7) == number
        await store.close()


async def test_a_database_in_memory() -> None:
    store = open_store("sqlite://")
    await store.apply(7, 1, 5.0, count)
    assert await state(store, 7) == 1
    await store.close()


async def test_the_short_name_of_postgresql_will_do(postgresql: str) -> None:
    store = open_store(postgresql.replace("postgresql://", "postgres://"))
    assert await store.next_due() is None
    await store.close()


async def test_the_migrations_build_the_tables_of_the_code(url: str) -> None:
    await open_store(url).close()
    with connect(url) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


# What the comparison above does not look at.
MADE = """
select name, sql from sqlite_master where type = 'index' and name like 'chat!_%' escape '!'
union select indexname, indexdef from pg_indexes where indexname like 'chat!_%' escape '!'
"""
HELD = {
    "chat_due_at": "due_at is not null",
    "chat_hands_on": "hands_on",
    "chat_remind_at": "remind_at is not null",
    "chat_reminded": "remind_at is not null",
    "chat_revision": "revision <> ''",
}


async def test_the_indexes_hold_only_the_chats_they_are_for(url: str, look: Look) -> None:
    await open_store(url).close()
    half = MADE.strip().splitlines()[url.startswith("postgresql")].removeprefix("union ")
    made = {
        name: re.sub("[()]", "", str(sql).lower().replace("::text", "")) for name, sql in look(half)
    }
    made.pop("chat_pkey", None)
    assert {name: sql.partition(" where ")[2] for name, sql in made.items()} == HELD


async def test_what_the_first_version_wrote_is_kept(url: str) -> None:
    with connect(url) as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        command.upgrade(config, "0001")
        for written in WRITTEN:
            connection.execute(text(written))
    store = open_store(url)
    assert await store.row(7) == Row("6", 9.5, hands_on=True)
    assert await store.next_reminder() is None
    assert (await store.apply(7, 3, 5.0, count)).duplicate
    applied = await store.apply(7, 4, 5.0, count)
    assert [outgoing.seq for outgoing in applied.outgoing] == [13]
    exported = await store.export(7)
    assert [row["n"] for row in exported["report"]] == [2, 3]
    assert exported["chat"][0]["card"] == 41
    with connect(url) as connection:  # the older version, still at work, knows no reminders
        connection.execute(text(WRITTEN[0].replace("(7", "(8")))
    assert await store.row(8) == Row("6", 9.5, hands_on=True)
    await store.close()


WRITTEN = (
    """
    insert into chat (chat, state, due_at, hands_on, last_seq, last_report, card, card_media, cue)
    values (7, '6', 9.5, true, 12, 2, 41, true, null)
    """,
    "insert into inbox (chat, key, at) values (7, 3, 5.0)",
    """insert into outbox (chat, seq, message) values (7, 12, '{"slot": "note", "text": "6"}')""",
    "insert into report (chat, n, at, kind, data) values (7, 2, 5.0, 'end', '{}')",
)


def test_the_revisions_are_the_chain_that_alembic_sees() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    chain = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    assert chain[::-1] == migrations.revisions()


def test_sqlite_is_as_durable_as_it_can_be(sqlite: str) -> None:
    database = Database(sqlite)
    connection = database.session().connection
    found = [
        connection.exec_driver_sql(f"PRAGMA {name}").scalar()
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    ]
    database.close()
    assert found == ["wal", 2, 1, 10_000]


async def test_a_newer_version_is_left_alone(url: str) -> None:
    await open_store(url).close()
    with connect(url) as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    said = refusal(url)
    assert "newer version" in said
    assert "9999" in said
    assert str(make_url(url).database) in said
    assert "DATABASE_URL" in said
    with connect(url) as connection:
        newest = {"n": migrations.revisions()[-1]}
        connection.execute(text("update alembic_version set version_num = :n"), newest)
    await open_store(url).close()


def test_another_program_s_tables_are_left_alone(url: str) -> None:
    with connect(url) as connection:
        connection.execute(text("create table chat (secret text)"))
    assert "already exists" in refusal(url)
    with connect(url) as connection:
        assert inspect(connection).get_table_names() == ["chat"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    said = refusal(f"sqlite:///{tmp_path}/nowhere/knead.db")
    assert f"{tmp_path}/nowhere/knead.db" in said
    assert "unable to open" in said
    assert "folder" in said


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "diary.txt"
    path.write_text("Dear diary, " * 100)
    said = refusal(f"sqlite:///{path}")
    assert str(path) in said
    assert "not a database" in said
    assert path.read_text() == "Dear diary, " * 100


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "knead.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table x (y)")
    connection.close()
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 4000)
    assert str(path) in refusal(f"sqlite:///{path}")


@pytest.fixture
def nobody() -> Iterator[None]:
    """Permissions bind everyone but root, so root becomes nobody for a while."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that all may read and none may write."""
    with tempfile.TemporaryDirectory(prefix="knead-") as name:
        Path(name).chmod(0o555)
        yield Path(name)


def test_a_folder_that_may_not_be_written_is_named(shelf: Path, nobody: None) -> None:
    said = refusal(f"sqlite:///{shelf}/knead.db")
    assert f"{shelf}/knead.db" in said
    assert "may write" in said


@pytest.fixture
def closed_file(shelf: Path) -> Path:
    shelf.chmod(0o755)
    path = shelf / "knead.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table x (y)")
    connection.close()
    path.chmod(0o444)
    shelf.chmod(0o555)
    return path


def test_a_file_that_may_not_be_written_is_named(closed_file: Path, nobody: None) -> None:
    assert str(closed_file) in refusal(f"sqlite:///{closed_file}")


@pytest.mark.parametrize("password", ["hunter2", "hunter2/hunter2", "hunter2:%40hunter2"])
def test_a_server_that_is_down_is_named_without_password(password: str) -> None:
    said = refusal(f"postgresql://masseuse:{password}@127.0.0.1:1/knead?connect_timeout=5")
    assert "postgresql://127.0.0.1:1/knead" in said
    assert "server" in said
    assert "hunter2" not in said
    assert "masseuse" not in said


def test_a_driver_that_repeats_the_password_is_not_quoted() -> None:
    said = refusal("postgresql://masseuse:hunter2@127.0.0.1:1/knead?sslmode=hunter2")
    assert 'sslmode value: "***"' in said
    assert "hunter2" not in said


def test_a_database_that_is_not_there_is_named_without_password(postgresql: str) -> None:
    missing = make_url(postgresql).set(database="nowhere", password="hunter2")
    said = refusal(missing.render_as_string(hide_password=False))
    assert '"nowhere" does not exist' in said
    assert "hunter2" not in said


@pytest.mark.parametrize(
    "url",
    [
        "hunter2",
        "",
        "mysql://ann:hunter2@localhost/knead",
        "postgresql://ann:hunter2@hunter2@localhost/knead",
        "postgresql://ann:1@2/hunter2@localhost/knead",
        "postgresql://ann@localhost:hunter2/knead",
        "sqlite://hunter2.db",
    ],
)
def test_an_address_that_cannot_be_read_is_not_repeated(url: str) -> None:
    said = refusal(url)
    assert "hunter2" not in said
    assert "The database's address" in said
