"""An older revision, read with today's code: its flows and words, with today's ears and pictures.

Texts that today's code asks for and the older words do not have are said in today's words.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from bot.content.flows import read_flows
from bot.content.load import Content
from bot.content.locales import Locale, read_keys
from bot.content.sources import TEXTS, Sources, revision, write
from bot.core.catalogue import Catalogue, parsed
from bot.core.flow import Library
from bot.core.issues import Issue
from bot.core.library import assemble
from bot.core.texts import needed
from bot.errors import ContentError


def read_older(texts: Sources, today: Content) -> Content:
    """The older content. Raises ContentError that lists what is wrong with it, by today's rules."""
    with tempfile.TemporaryDirectory(prefix="knead-") as place:
        flows, _ = write(texts, Path(place))
        made, issues = read_flows(flows)
    library = assemble(made, revision(texts))
    locales, asked_for = [], needed(library).keys()
    for one in today.locales:
        name = f"locales/{one.language}/{TEXTS}"
        if name in texts:
            old, beneath = one, today.sources[name]
            if texts[name] != beneath:
                old = _reworded(one, beneath, texts[name], name, issues)
            keys = {k: line for k, line in old.keys.items() if k in asked_for}
            said = {k: text for k, text in old.said.items() if k in keys}
            locales.append(replace(old, keys=keys, said=said))
    if issues or not any(one.language == "en" for one in locales):
        raise ContentError("\n".join(map(str, issues)) or "English is missing")
    library = replace(library, languages=tuple(one.language for one in locales))
    return Content(library, tuple(locales), today.pictures, (), dict(texts))


def _reworded(today: Locale, beneath: str, source: str, file: str, issues: list[Issue]) -> Locale:
    """A language in the words of then; today's speak where they say nothing."""
    resource = parsed(source)
    lines, words = read_keys(resource, source, file, issues)
    catalogue = Catalogue(today.language, resource, beneath)
    return replace(
        today, catalogue=catalogue, keys={**today.keys, **lines}, said={**today.said, **words}
    )


def with_all_pictures(content: Content) -> Content:
    """As if no picture were gone: where one is, the card goes without."""
    return replace(content, pictures=content.pictures | _named(content.library))


def _named(library: Library) -> frozenset[str]:
    states = library.states.values()
    return frozenset(p for s in states for p in (s.picture, *(p for _, p in s.ways)) if p)
