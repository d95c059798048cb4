"""The tables. Every one is keyed by chat, so that one person's rows are found and erased together.

`hot.py` names these columns in plain SQL, and `migrations/` builds them; tests hold all three
together.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    false,
)

metadata = MetaData()

# SQLite finds a row by its INTEGER PRIMARY KEY without a second index; BIGINT would not do.
_chat = BigInteger().with_variant(Integer(), "sqlite")

chat = Table(
    "chat",
    metadata,
    Column("chat", _chat, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("due_at", Double),
    Column("hands_on", Boolean, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_report", BigInteger, nullable=False),
    Column("card", BigInteger),
    Column("card_media", Boolean, nullable=False, server_default=false()),
    Column("cue", BigInteger),
)
_timed = chat.c.due_at.is_not(None)
Index("chat_due_at", chat.c.due_at, sqlite_where=_timed, postgresql_where=_timed)
Index("chat_hands_on", chat.c.chat, sqlite_where=chat.c.hands_on, postgresql_where=chat.c.hands_on)

inbox = Table(
    "inbox",
    metadata,
    Column("chat", _chat, primary_key=True, autoincrement=False),
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Double, nullable=False),
    Index("inbox_at", "at"),
    sqlite_with_rowid=False,
)

# No foreign key: the messages that say goodbye outlive the chat's row.
outbox = Table(
    "outbox",
    metadata,
    Column("chat", _chat, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("message", Text, nullable=False),
    sqlite_with_rowid=False,
)

report = Table(
    "report",
    metadata,
    Column("chat", _chat, ForeignKey("chat.chat"), primary_key=True, autoincrement=False),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Double, nullable=False),
    Column("kind", Text, nullable=False),
    Column("data", Text, nullable=False),
    sqlite_with_rowid=False,
)
