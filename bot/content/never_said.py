"""locales/<language>/never_said.yaml -> what no text of that language may say."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from bot.content.nodes import Faults, compose, entries, word
from bot.core.never_said import NeverSaid
from bot.errors import ContentError

_TOP = ("never", "oils")


def read_never_said(path: Path) -> NeverSaid:
    """The list of one language.

    Raises ContentError that lists every fault with file, line, column, cause and remedy.
    """
    faults = Faults(str(path))
    node = compose(path, str(path), faults)
    top = entries(node, "the file", dict.fromkeys(_TOP), faults) if node is not None else {}
    for name in _TOP:
        if node is not None and name not in top:
            remedy = "add it; locales/en/never_said.yaml shows how"
            faults.add(None, f"section '{name}' is missing", remedy)
    never = _patterns(top.get("never"), "never", faults)
    oils = _patterns(top.get("oils"), "oils", faults)
    if faults.issues:
        raise ContentError("\n".join(str(issue) for issue in sorted(faults.issues)))
    return NeverSaid(never, oils)


def _patterns(node: yaml.Node | None, what: str, faults: Faults) -> tuple[re.Pattern[str], ...]:
    patterns = []
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        one = word(item, what, faults)
        try:
            patterns.append(re.compile(one))
        except re.error as error:
            remedy = "mend the pattern; brackets and a question mark need a \\ before them"
            faults.add(item, f"'{one}' in {what} is no pattern: {error}", remedy)
    return tuple(patterns)
