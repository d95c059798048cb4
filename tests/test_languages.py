"""The table of languages: how complete each is, and what is wrong with it."""

import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import ROOT
from bot.languages import languages


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """English, and a copy of it as another language."""
    for tag in ("de", "en"):
        shutil.copytree(ROOT / "locales" / "en", tmp_path / "locales" / tag)
    return tmp_path / "locales"


def table(locales: Path) -> tuple[dict[str, list[str]], int]:
    told, faults = languages(ROOT / "flows", locales)
    rows = [line.split("  ") for line in told.splitlines()]
    return {cells[0].strip(): [one.strip() for one in cells if one] for cells in rows}, faults


def test_a_whole_language_has_every_text_and_no_fault(locales: Path):
    rows, faults = table(locales)
    assert faults == 0
    assert rows["de"][1:3] == ["Deutsch", rows["en"][2]]
    done, of, needed = rows["de"][2].split()
    assert (done, of) == (needed, "of")


def test_what_is_missing_is_counted_and_named(locales: Path):
    file = locales / "de" / "messages.ftl"
    texts = file.read_text(encoding="utf-8").replace("b-start = Start", "b-starte = Los")
    file.write_text(texts, encoding="utf-8")
    told, faults = languages(ROOT / "flows", locales)
    rows, _ = table(locales)
    done, _, needed = rows["de"][2].split()
    assert int(done) == int(needed) - 1
    assert "no text 'b-start'" in told
    assert int(rows["de"][3]) == faults > 0
    assert rows["en"][3] == "0"


def test_a_language_that_cannot_be_read_stands_in_the_table(
    locales: Path, capsys: pytest.CaptureFixture[str]
):
    (locales / "de" / "phrases.yaml").write_text("hurts: [", encoding="utf-8")
    assert main(["languages", "--locales", str(locales)]) == 1
    told = capsys.readouterr().out
    assert "not read" in told
    assert "de/phrases.yaml" in told
