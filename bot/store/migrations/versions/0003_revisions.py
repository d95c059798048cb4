"""What content a chat's session goes on with, and the content itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("chat", sa.Column("revision", sa.Text, nullable=False, server_default=""))
    in_session = sa.text("revision <> ''")
    op.create_index(
        "chat_revision",
        "chat",
        ["revision"],
        sqlite_where=in_session,
        postgresql_where=in_session,
    )
    op.create_table(
        "revision",
        sa.Column("revision", sa.Text, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("replaced_at", sa.Double),
    )
