"""The first tables. A migration stays as it is; the next change of the tables is a new file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_chat = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_chat()
    op.create_table(
        "inbox",
        sa.Column("chat", _chat, primary_key=True, autoincrement=False),
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Double, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("inbox_at", "inbox", ["at"])
    op.create_table(
        "outbox",
        sa.Column("chat", _chat, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "report",
        sa.Column("chat", _chat, sa.ForeignKey("chat.chat"), primary_key=True, autoincrement=False),
        sa.Column("n", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )


def _create_chat() -> None:
    op.create_table(
        "chat",
        sa.Column("chat", _chat, primary_key=True, autoincrement=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due_at", sa.Double),
        sa.Column("hands_on", sa.Boolean, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("last_report", sa.BigInteger, nullable=False),
        sa.Column("card", sa.BigInteger),
        sa.Column("card_media", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("cue", sa.BigInteger),
    )
    timed, hands_on = sa.text("due_at IS NOT NULL"), sa.text("hands_on")
    op.create_index("chat_due_at", "chat", ["due_at"], sqlite_where=timed, postgresql_where=timed)
    op.create_index(
        "chat_hands_on", "chat", ["chat"], sqlite_where=hands_on, postgresql_where=hands_on
    )
