"""The tables. What a person leaves is keyed by chat, so that it is found and erased together.

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
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
    literal_column,
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
    Column("remind_at", Double),
    # A default, as an older version may still write while this one starts.
    Column("remind_set", Double, nullable=False, server_default="0"),
    Column("revision", Text, nullable=False, server_default=""),
)
_timed = chat.c.due_at.is_not(None)
Index("chat_due_at", chat.c.due_at, sqlite_where=_timed, postgresql_where=_timed)
Index("chat_hands_on", chat.c.chat, sqlite_where=chat.c.hands_on, postgresql_where=chat.c.hands_on)
# The chat's number is in it, so that nothing is sorted at the full hour, when thousands are due.
_reminded = chat.c.remind_at.is_not(None)
_order = chat.c.remind_at, chat.c.remind_set, chat.c.chat
Index("chat_remind_at", *_order, sqlite_where=_reminded, postgresql_where=_reminded)
Index("chat_reminded", chat.c.chat, sqlite_where=_reminded, postgresql_where=_reminded)
# Spelt out, as a parameter would hide from SQLite that the index will do.
in_session = chat.c.revision != literal_column("''")
Index("chat_revision", chat.c.revision, sqlite_where=in_session, postgresql_where=in_session)

# The chat that stands for nobody. The keys of an erased chat are left to it (0009): an update that
# Telegram delivers once more is known by its id alone, and nothing tells whose it was. They hold
# for all chats, as Telegram gives an id once to a bot.
NOBODY = 0

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

# Of the whole database, and of no person: who leads it, which edition of the time zones it follows.
fact = Table(
    "fact",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# What sessions go on with: the same for all, and of no person.
revision = Table(
    "revision",
    metadata,
    Column("revision", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("proof", Text, nullable=False),
    Column("replaced_at", Double),
)

# All the others hold rows of persons, or of NOBODY: to be exported and erased. A table is in here
# unless it is named as the exception, so that one without a chat is noticed and not left out.
PERSONAL = [table for table in metadata.sorted_tables if table not in (fact, revision)]
