"""Tables in the docs: what stands around them is written by people, and stays."""

from pathlib import Path

import pytest

from tests import pages


def test_a_table_is_written_between_its_marks_alone(tmp_path: Path):
    path = tmp_path / "page.md"
    around = "before\n<!-- begin: make it -->\n{}\n<!-- end: make it -->\nafter\n"
    path.write_text(around.format("old"), encoding="utf-8")
    pages.write(path, "make it", "new \\1")
    assert path.read_text(encoding="utf-8") == around.format("new \\1")


@pytest.mark.parametrize("text", ["", "<!-- begin: make it -->", "<!-- end: make it -->"])
def test_a_page_without_marks_is_not_written(tmp_path: Path, text: str):
    path = tmp_path / "page.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="lacks the marks"):
        pages.write(path, "make it", "new")
    assert path.read_text(encoding="utf-8") == text
