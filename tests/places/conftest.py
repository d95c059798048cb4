"""One finder for all tests of this folder: it reads half a million names."""

from threading import Thread

import pytest

from bot.places.finder import Finder


@pytest.fixture(scope="session")
def finder() -> Finder:
    """Warmed in a thread, while somebody asks already."""
    finder = Finder()
    thread = Thread(target=finder.warm)
    thread.start()
    asked = finder.named("Berlin", "en")
    thread.join()
    assert asked == finder.named("Berlin", "en") != ()
    return finder
