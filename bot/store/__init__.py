"""Durable state: one event is one transaction, on SQLite or PostgreSQL by the same code.

    apply, sent ──▶ sql_store ──queue──▶ writer (one thread) ──▶ fold   what the events change
                                            │                └─▶ hot    the SQL that they cost
                                            ▼
                                         database (connection) ──▶ migrations ── tables

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

    Raises StoreError if it cannot be opened, or was written by a newer version.
    """
    return SqlStore(Database(url))
