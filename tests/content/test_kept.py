"""What was read is kept: found again, never out of date, and never needed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content import kept
from bot.content.kept import cores, read_kept
from bot.content.locales import read_locales

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where things are kept, empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "knead" / "read"


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("one", "two", "three")]
    for folder in made:
        folder.mkdir()
        (folder / "words").write_text(folder.name)
    return made


class Reading:
    """Reads a folder, and counts; "nothing" is not whole."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def __call__(self, folder: Path) -> str:
        self.done.append(folder.name)
        return (folder / "words").read_text()

    def read(self, *folders: Path) -> list[str]:
        return read_kept(folders, self, lambda made: made != "nothing")


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One process, so that its readings can be counted."""
    monkeypatch.setattr(kept, "cores", lambda: 1)
    return


def test_what_was_read_is_not_read_again(folders: list[Path], alone: None):
    reading = Reading()
    assert reading.read(*folders) == reading.read(*folders) == ["one", "two", "three"]
    assert reading.done == ["one", "two", "three"]


def test_any_change_of_a_file_is_seen(folders: list[Path], alone: None):
    reading = Reading()
    reading.read(folders[0])
    (folders[0] / "words").write_text("uno")
    assert reading.read(folders[0]) == ["uno"]
    (folders[0] / "words").rename(folders[0] / "more")
    (folders[0] / "words").write_text("")
    assert reading.read(folders[0]) == [""]


def test_what_has_faults_is_not_kept(folders: list[Path], alone: None, place: Path):
    (folders[0] / "words").write_text("nothing")
    reading = Reading()
    assert reading.read(folders[0]) == reading.read(folders[0]) == ["nothing"]
    assert reading.done == ["one", "one"]
    assert not place.exists()


@pytest.mark.parametrize("spoilt", [b"", b"\x80\x05cut short", b"no pickle at all"])
def test_what_is_spoilt_is_read_again(folders: list[Path], alone: None, place: Path, spoilt: bytes):
    reading = Reading()
    reading.read(folders[0])
    (file,) = place.iterdir()
    file.write_bytes(spoilt)
    assert reading.read(folders[0]) == reading.read(folders[0]) == ["one"]
    assert reading.done == ["one", "one"]


def test_where_nothing_can_be_kept_it_is_read_each_time(
    folders: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    reading = Reading()
    assert reading.read(*folders) == reading.read(*folders) == ["one", "two", "three"]


def test_several_processes_read_what_is_not_known(
    folders: list[Path], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(kept, "cores", lambda: 2)
    reading = Reading()
    assert reading.read(*folders) == ["one", "two", "three"]
    assert reading.done == []  # others did it


def test_what_the_other_processes_could_not_read_is_read_here(
    folders: list[Path], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(kept, "cores", lambda: 2)
    here = os.getpid()

    def read(folder: Path) -> str:
        if os.getpid() != here:
            os._exit(1)
        return folder.name

    assert read_kept(folders, read, bool) == ["one", "two", "three"]


def test_the_oldest_make_room(folders: list[Path], alone: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kept, "_MOST", 2)
    reading = Reading()
    reading.read(*folders)
    reading.read(folders[2])
    reading.read(folders[0])
    assert reading.done == ["one", "two", "three", "one"]


def test_a_language_that_was_kept_says_and_hears_the_same(tmp_path: Path, place: Path):
    shutil.copytree(ROOT / "locales" / "en", tmp_path / "locales" / "en")
    ((first,), _), ((again,), faults) = (read_locales(tmp_path / "locales") for _ in range(2))
    assert not faults
    assert [one.name.rpartition("-")[0] for one in place.iterdir()] == ["en-read"]
    assert (again.keys, again.said, again.never) == (first.keys, first.said, first.never)
    assert again.catalogue.text("command-start") == first.catalogue.text("command-start")
    assert again.reader.read("it hurts, 4") == first.reader.read("it hurts, 4")
    assert again.times.read("8:30") == first.times.read("8:30")


def test_a_reader_is_compiled_once(tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch):
    shutil.copytree(ROOT / "locales" / "en", tmp_path / "locales" / "en")
    first, again = (read_locales(tmp_path / "locales")[0][0].reader for _ in range(2))
    said = "it hurts, 4"
    assert first.read(said).name == "hurts"
    assert sorted(one.name.rpartition("-")[0] for one in place.iterdir()) == [
        *("en-compiled", "en-read"),
    ]
    monkeypatch.setattr("bot.content.locales.Compiled", None)  # it is not needed again
    assert again.read(said) == first.read(said)


def test_one_process_a_core():
    assert cores() >= 1
