"""What was read from folders, and compiled of it, is kept: most starts find what they need.

Named by a fingerprint of the files and of all that reads them, it cannot be out of date. What
cannot be kept, or is spoilt, is read again.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import pickle
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

_CODE = Path(__file__).resolve().parent.parent
_READS = ("babel", "fluent.syntax", "pyyaml")
_MOST = 200  # files, half a megabyte each; those that were used last stay


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Where Knead keeps what it can make again."""
    base = environment.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111
    return Path(base) / "knead"


def cores() -> int:
    """How many processes are worth while."""
    # A fork is safe where no other thread can hold a lock, nor a system library be at work.
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def kept(place: Path, make: Callable[[], T]) -> T:
    """What is kept at `place`; what `make` makes, which is kept there, where nothing is."""
    found: T | None = _taken(place)
    if found is None:
        found = make()
        _keep(place, found)
    return found


def read_kept(
    folders: Sequence[Path], read: Callable[[Path], T], is_whole: Callable[[T], bool]
) -> list[T]:
    """What `read` makes of each folder; what is whole is kept.

    Several that are not known are read by several processes, where that is possible.
    """
    places = {folder: place_of(folder, "read") for folder in folders}

    def keep(folder: Path) -> T:
        made = read(folder)
        if is_whole(made):
            _keep(places[folder], made)
        return made

    _read_together([one for one in folders if not places[one].is_file()], keep)
    return [_taken(places[folder]) or keep(folder) for folder in folders]


def _read_together(folders: Sequence[Path], keep: Callable[[Path], object]) -> None:
    shares = min(cores(), len(folders))
    if shares < 2:  # noqa: PLR2004
        return
    fork = multiprocessing.get_context("fork")

    def keep_all(share: Sequence[Path]) -> None:
        for folder in share:
            keep(folder)

    # From the largest on, one to each in turn: their shares take about as long.
    largest = sorted(folders, key=_size, reverse=True)
    workers = [fork.Process(target=keep_all, args=(largest[n::shares],)) for n in range(shares)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def _size(folder: Path) -> int:
    return sum(one.stat().st_size for one in folder.iterdir())


def _taken(place: Path) -> Any:
    """What is kept there; None where there is nothing that can be read."""
    with suppress(Exception):  # cut short, of another time, no pickle: it is read anew
        kept = pickle.loads(place.read_bytes())  # noqa: S301 - our own
        place.touch()
        return kept
    return None


def _keep(place: Path, made: object) -> None:
    beside = place.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    with suppress(OSError):  # a home that cannot be written
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
        beside.replace(place)
        every = sorted(place.parent.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in every[_MOST:]:
            old.unlink()


def place_of(folder: Path, kind: str) -> Path:
    """Where that which is made of the files of this folder, as they are now, is kept."""
    digest = hashlib.sha256(_code().encode())
    for path in sorted(one for one in folder.iterdir() if one.is_file()):
        digest.update(f"\0{path.name}\0".encode() + path.read_bytes())
    mark = digest.hexdigest()[:24]
    return cache_folder(os.environ) / "read" / f"{folder.name}-{kind}-{mark}"


@cache
def _code() -> str:
    """Names all that reads: the bot's own code, and the libraries."""
    digest = hashlib.sha256(sys.version.encode())
    for name in _READS:
        digest.update(version(name).encode())
    for part in ("content", "core"):
        for path in sorted((_CODE / part).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
