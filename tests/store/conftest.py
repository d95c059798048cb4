"""Every test that takes `url` or `store` runs on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url, text
from store_helpers import Look, connect

from bot.ports import Store
from bot.store import open_store

_numbers = count()


@pytest.fixture
def postgresql(postgres_url: str) -> Iterator[str]:
    name = f"knead_{os.getpid()}_{next(_numbers)}"
    with connect(postgres_url) as connection:
        connection.execute(text(f"create database {name}"))
    yield _render(make_url(postgres_url).set(database=name))
    with connect(postgres_url) as connection:
        connection.execute(text(f"drop database {name} with (force)"))


def _render(url: URL) -> str:
    return url.render_as_string(hide_password=False)


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/knead.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    chosen: str = request.getfixturevalue(request.param)
    return chosen


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
