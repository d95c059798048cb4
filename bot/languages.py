"""The command `languages`: a table of the state of each, for translators and operators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.content.load import Content, load
from bot.content.locales import Locale
from bot.content.proof import texts
from bot.core.check import fit
from bot.core.issues import Issue
from bot.core.texts import needed
from bot.core.words import own_name

_HEAD = ("tag", "language", "texts", "faults", "longest button", "ways to say", "words of time")


def languages(flows: Path, locales: Path) -> tuple[str, int]:
    """The table, with the faults below it; and how many faults there are."""
    content = load(flows, locales)
    whole = not any(issue.file.startswith(f"{flows.name}/") for issue in content.issues)
    found = fit(content.library, texts(content), content.pictures) if whole else ()
    issues = sorted({*content.issues, *found})
    tags = sorted(path.name for path in locales.glob("*") if path.is_dir())
    rows = [_row(content, tag, issues) for tag in tags]
    return "\n".join([*_aligned([_HEAD, *rows]), *map(str, issues)]), len(issues)


def _row(content: Content, tag: str, issues: Sequence[Issue]) -> tuple[str, ...]:
    faults = sum(f"/{tag}/" in issue.file for issue in issues)
    locale = next((one for one in content.locales if one.language == tag), None)
    if locale is None:
        return (tag, own_name(tag), "not read", str(faults), "", "", "")
    wanted = needed(content.library).keys()
    told = f"{len(wanted & locale.keys.keys())} of {len(wanted)}"
    counts = (str(locale.reader.ways), str(locale.times.ways))
    return (tag, own_name(tag), told, str(faults), _longest(locale), *counts)


def _longest(locale: Locale) -> str:
    fixed = [key for key in locale.keys if key.startswith("b-")]
    label = max((locale.catalogue.text(key) for key in fixed), key=len, default="")
    return f"{len(label)} {label}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
