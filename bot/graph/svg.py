"""DOT as SVG, laid out by Graphviz, which pygraphviz brings along."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ET

from bot.errors import ConfigError
from bot.graph.dot import EVERY_STEP

_SVG = "http://www.w3.org/2000/svg"
_TITLE = f"{{{_SVG}}}title"
_NUMBER = re.compile(r"-?[\d.]+")


def svg(source: str) -> str:
    """Self-contained SVG of a DOT text, never wider than its window.

    Raises ConfigError where pygraphviz is not installed.
    """
    try:
        from pygraphviz import AGraph  # noqa: PLC0415 - drawing is the work of developers
    except ImportError as error:
        raise ConfigError(
            "--svg needs pygraphviz, which `make setup` installs; without --svg the picture is"
            " printed as DOT, for any Graphviz"
        ) from error
    ET.register_namespace("", _SVG)
    drawn = AGraph(source).draw(format="svg", prog="dot")
    root = ET.fromstring(drawn)  # noqa: S314 - Graphviz wrote it just now
    root.set("data-source", fingerprint(source))
    root.set("style", "max-width:100%;height:auto")
    for group in root.iter(f"{{{_SVG}}}g"):
        if group.get("class") == "node" and group.findtext(_TITLE) != EVERY_STEP:
            _centre(group)
    return ET.tostring(root, encoding="unicode") + "\n"


def fingerprint(source: str) -> str:
    """Names the DOT text that a picture was drawn from: layouts differ between machines."""
    return hashlib.sha256(source.encode()).hexdigest()[:16]


def _centre(group: ET.Element) -> None:
    """Graphviz sets lines where they begin, by its own fonts: the reader's may be wider."""
    shape = next(x for x in group if x.get("points") or x.get("d") or x.get("cx"))
    numbers = _NUMBER.findall(f"{shape.get('points', '')} {shape.get('d', '')}")
    across = [float(x) for x in numbers[::2]]
    for text in group.iter(f"{{{_SVG}}}text"):
        text.set("x", f"{(min(across) + max(across)) / 2:.2f}")
        text.set("text-anchor", "middle")
