"""Durable state: one event is one transaction, on SQLite or PostgreSQL by the same code.

    apply, sent ──▶ sql_store ──queue──▶ writer (one thread) ──▶ fold   what the events change
                                            │                ├─▶ hot    the SQL that they cost
                                            │                └─▶ reads  all other questions
                                            ▼
                                         database (connection) ──▶ migrations ── tables
                                            └─▶ leading  one process at a time

What waits in the queue shares one transaction, so that many chats share one wait for the disk.
"""

from __future__ import annotations

from bot.ports import Store
from bot.store.database import Database
from bot.store.sql_store import SqlStore


def open_store(url: str) -> Store:
    """Open the database at `url`, and bring its tables up to date.

    `url` is `sqlite:///knead.db` (a file, relative to where the bot starts; four slashes: from the
    root), `sqlite://` (in memory, gone at the end) or `postgresql://user:password@host/database`.

    Raises StoreDownError if it cannot be opened, StoreError if a newer version has written it.
    """
    return SqlStore(Database(url))
