"""The command `graph`: one flow, or how all hang together, as DOT or SVG on standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.content.load import Content, load
from bot.core.catalogue import Catalogue
from bot.core.check import structure
from bot.core.issues import Issue, did_you_mean
from bot.errors import ConfigError, ContentError
from bot.graph.dot import dot
from bot.graph.flow_picture import picture
from bot.graph.overview import overview
from bot.graph.svg import svg


def graph(name: str, flows: Path, locales: Path, *, drawn: bool) -> None:
    """Print the picture, `drawn` or as DOT; faults of the content go to standard error.

    Raises ConfigError for an unknown flow, ContentError where faults leave nothing to draw.
    """
    content = load(flows, locales)
    faults = [*(content.issues or structure(content.library, content.pictures))]
    source = _source(content, name, flows, faults)
    sys.stdout.write(svg(source) if drawn else source)
    for fault in faults:
        sys.stderr.write(f"{fault}\n")


def _source(content: Content, name: str, folder: Path, faults: list[Issue]) -> str:
    library = content.library
    flow = library.flow(name)
    if not library.flows or (name and flow is None and (folder / f"{name}.yaml").is_file()):
        told = "\n".join(str(fault) for fault in faults)
        raise ContentError(f"faults leave nothing to draw:\n{told}")
    if flow is not None:
        return dot(picture(library, flow, _english(content)))
    if name:
        remedy = did_you_mean(name, [f.name for f in library.flows])
        raise ConfigError(f"no flow '{name}' in {folder}: {remedy}")
    return dot(overview(library, _english(content)))


def _english(content: Content) -> Catalogue | None:
    return next((x.catalogue for x in content.locales if x.language == "en"), None)
