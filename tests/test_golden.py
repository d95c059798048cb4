"""Golden conversations: whole transcripts, compared to the letter (tests/golden/README.md)."""

import asyncio
import difflib
from pathlib import Path

import pytest

from bot.content.load import Content
from tests.golden.runner import HERE, play, read, written

FILES = sorted(HERE.glob("*/*.yaml"))


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_the_bot_says_what_the_file_says(path: Path, content: Content, golden_write: bool):
    now = written(asyncio.run(play(content, read(path))))
    if golden_write:
        path.write_text(now, encoding="utf-8")
        return
    kept = path.read_text(encoding="utf-8")
    changes = difflib.unified_diff(
        kept.splitlines(), now.splitlines(), "the file", "the bot now", lineterm="", n=12
    )
    assert kept == now, "\n".join(changes)
