"""When a chat's earliest reminder is due, and facts of the whole database."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("chat", sa.Column("remind_at", sa.Double))
    op.add_column("chat", sa.Column("remind_set", sa.Double, nullable=False, server_default="0"))
    _index("chat_remind_at", ["remind_at", "remind_set", "chat"])
    _index("chat_reminded", ["chat"])
    op.create_table(
        "fact",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def _index(name: str, columns: list[str]) -> None:
    there = sa.text("remind_at IS NOT NULL")
    op.create_index(name, "chat", columns, sqlite_where=there, postgresql_where=there)
