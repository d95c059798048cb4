"""Every test that takes `url` or `store` runs on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from store_helpers import Look, connect

from bot.ports import Store
from bot.store import open_store


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = open_store(url)
    yield opened
    await opened.close()


@pytest.fixture
def look(url: str) -> Look:
    """Committed rows, as another process sees them."""

    def rows(query: str) -> list[tuple[object, ...]]:
        with connect(url) as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    return rows
