"""Tables that a command writes into a page of the docs, between two marks that name it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def rows(lines: Sequence[Sequence[str]]) -> str:
    """A table in Markdown; the second line holds its rules (`---`)."""
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def page(path: Path, command: str, told: str) -> str:
    """The page with this between the marks of the command. Raises ValueError if it has none."""
    begin, end = f"<!-- begin: {command} -->", f"<!-- end: {command} -->"
    before, opened, rest = path.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not (opened and closed):
        raise ValueError(f"{path} lacks the marks {begin} and {end}")
    return f"{before}{begin}\n{told}\n{end}{after}"


def write(path: Path, command: str, told: str) -> None:
    """The same, into the file."""
    path.write_text(page(path, command, told), encoding="utf-8")
