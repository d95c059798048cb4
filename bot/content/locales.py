"""Reads locales/<language>/: what Knead says (messages.ftl) and never says, what people say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from fluent.syntax import ast

from bot.content.caution import FILE, read_caution
from bot.content.kept import kept, place_of, read_kept
from bot.content.never_said import read_never_said
from bot.content.phrases import read_phrases
from bot.content.times import read_times
from bot.content.wording import look
from bot.core.catalogue import Catalogue, parsed
from bot.core.issues import Issue
from bot.core.never_said import NeverSaid
from bot.core.understand import Compiled, Reader
from bot.core.understand_caution import Caution
from bot.core.understand_lexicon import Phrases
from bot.core.when import WhenReader
from bot.core.when_words import TimeWords
from bot.errors import ContentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Locale:
    """One language. `keys` are its texts by key, with the line each stands on.

    `said` are the words of each text in lower case, as the file has them.
    """

    language: str
    file: str
    catalogue: Catalogue
    reader: Reader
    times: WhenReader
    never: NeverSaid
    keys: Mapping[str, int]
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Files:
    """What stands in the files of a language, as plain values."""

    texts: ast.Resource
    phrases: Phrases
    caution: Caution
    times: TimeWords
    never: NeverSaid
    keys: Mapping[str, int]
    said: Mapping[str, str]


def read_locales(folder: Path) -> tuple[tuple[Locale, ...], list[Issue]]:
    """All languages of a folder, English first, and all that is wrong with their files."""
    folders = [path for path in folder.glob("*") if path.is_dir()]
    folders.sort(key=lambda path: (path.name != "en", path.name))
    locales: list[Locale] = []
    issues: list[Issue] = []
    for path, read in zip(folders, read_kept(folders, _read, _is_whole), strict=True):
        if isinstance(read, _Files):
            locales.append(_locale(path, read))
        else:
            issues += read
    if not (folder / "en").is_dir():
        remedy = "point --locales at the folder that holds en/messages.ftl"
        issues.append(Issue(str(folder), 0, 0, "English is missing", remedy))
    return tuple(locales), issues


def _locale(path: Path, read: _Files) -> Locale:
    place = place_of(path, "compiled")  # of now: an edit may come before the first message

    def compiled(phrases: Phrases) -> Compiled:
        return kept(place, lambda: Compiled(phrases))

    return Locale(
        path.name,
        _shown(path / "messages.ftl"),
        Catalogue(path.name, read.texts),
        Reader(read.phrases, compiled, read.caution),
        WhenReader(read.times),
        read.never,
        read.keys,
        read.said,
    )


def _read(path: Path) -> _Files | list[Issue]:
    """The files of one language, or all that is wrong with them."""
    issues: list[Issue] = []
    texts = path / "messages.ftl"
    source = _source(texts, issues)
    phrases = _told(read_phrases, path / "phrases.yaml", issues)
    caution = _told(read_caution, path / FILE, issues)
    times = _told(read_times, path / "times.yaml", issues)
    never = _told(read_never_said, path / "never_said.yaml", issues)
    resource = parsed(source)
    keys, said = read_keys(resource, source, _shown(texts), issues)
    if issues or phrases is None or caution is None or times is None or never is None:
        return issues
    return _Files(resource, phrases, caution, times, never, keys, said)


def _is_whole(read: _Files | list[Issue]) -> bool:
    return isinstance(read, _Files)


def _shown(path: Path) -> str:
    """A file of a language, as faults name it: locales/en/messages.ftl."""
    return "/".join(path.parts[-3:])


def _told(read: Callable[[Path], T], path: Path, issues: list[Issue]) -> T | None:
    try:
        return read(path)
    except ContentError as error:
        issues.append(Issue(_shown(path), 0, 0, str(error), "mend the file"))
        return None


def _source(path: Path, issues: list[Issue]) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        remedy = "save it as UTF-8 text; locales/README.md tells what belongs in it"
        issues.append(Issue(_shown(path), 0, 0, f"cannot be read: {error}", remedy))
        return ""


def read_keys(
    resource: ast.Resource, source: str, shown: str, issues: list[Issue]
) -> tuple[dict[str, int], dict[str, str]]:
    """Line and words of each text; those of an attribute are among those of its message.

    Faults are added to `issues`.
    """
    keys: dict[str, int] = {}
    said: dict[str, str] = {}

    def fault(start: int, what: str, remedy: str) -> None:
        issues.append(Issue(shown, source.count("\n", 0, start) + 1, 1, what, remedy))

    for entry in resource.body:
        line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
        if isinstance(entry, ast.Junk):
            words = "; ".join(a.message or "" for a in entry.annotations)
            remedy = "write `key = text`; lines that go on are indented by four spaces"
            issues.append(Issue(shown, line, 1, f"not Fluent: {words}", remedy))
        elif isinstance(entry, ast.Message):
            if entry.id.name in keys:
                remedy = "keep one of them"
                issues.append(Issue(shown, line, 1, f"'{entry.id.name}' stands twice", remedy))
            look(entry, fault)
            keys[entry.id.name] = line
            said[entry.id.name] = _words(source, entry)
            for attribute in entry.attributes:
                keys[f"{entry.id.name}.{attribute.id.name}"] = line
    return keys, said


def _words(source: str, entry: ast.Message) -> str:
    span = entry.span
    lines = source[span.start : span.end].splitlines() if span else []
    return "\n".join(line for line in lines if not line.startswith("#")).lower()
