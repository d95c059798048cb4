"""Flows and locales from their folders, with everything that is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from bot.content.flows import read_flows
from bot.content.locales import Locale, read_locales
from bot.content.sources import Sources, revision, sources
from bot.core.flow import Library
from bot.core.issues import Issue
from bot.core.library import assemble
from bot.core.listen import Ears, Places
from bot.core.polyglot import Polyglot


@dataclass(frozen=True, slots=True)
class Content:
    """All that is served. `issues` is empty, or the content is not fit to be served.

    `sources` are the texts it was read from, of which its revision is the name.
    """

    library: Library
    locales: tuple[Locale, ...]
    pictures: frozenset[str]
    issues: tuple[Issue, ...]
    sources: Sources = field(default_factory=dict)

    def ears(self, places: Places) -> dict[str, Ears]:
        """What is understood, by language."""
        return {one.language: Ears(self.reads(one), one.times, places) for one in self.locales}

    def reads(self, locale: Locale) -> Polyglot:
        """The reader of one language, which hears a warning in all others."""
        others = {one.language: one.reader for one in self.locales if one is not locale}
        return Polyglot(locale.reader, others)


def load(flows: Path, locales: Path) -> Content:
    """Read both folders. Faults are in `issues`; nothing is raised for them."""
    texts = sources(flows, locales)
    made, issues = read_flows(flows)
    languages, more = read_locales(locales)
    media = flows / "media"
    pictures = frozenset(p.name for p in media.glob("*.*")) if media.is_dir() else frozenset()
    library = assemble(made, revision(texts), [one.language for one in languages])
    return Content(library, languages, pictures, (*issues, *more), texts)
