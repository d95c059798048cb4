"""Faults inside texts: markup that Telegram would refuse, and variables that nobody fills in.

A message with a tag that is not closed is not shown at all, so this is no matter of taste.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from fluent.syntax import ast, visitor

from bot.core.arguments import VALUES
from bot.core.issues import did_you_mean

# Given to the texts of lists and rules alone (locales/README.md).
_OF_LISTS = frozenset({"date", "minutes", "feet", "time", "days", "n", "place", "rule", "city"})
VARIABLES = frozenset(VALUES) | _OF_LISTS
_TAG = re.compile(r"<(/?)([^<>\s]*)[^<>]*>?")
_KNOWN = ("b", "i")

Fault = Callable[[int, str, str], None]


def look(message: ast.Message, fault: Fault) -> None:
    """Tell each fault of a text: at which letter of the file, what is wrong, and the remedy."""
    _Texts(message.id.name, fault).visit(message)


class _Texts(visitor.Visitor):
    def __init__(self, key: str, fault: Fault) -> None:
        self._key, self._fault = key, fault

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        name = node.id.name
        if name not in VARIABLES:
            what = f"'{self._key}' has a variable '${name}', which nobody fills in"
            remedy = did_you_mean(f"${name}", [f"${known}" for known in VARIABLES])
            self._fault(_start(node), what, remedy)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        """Tags are closed in the pattern that opens them; one that is chosen is one of its own."""
        opened: list[str] = []
        for part in node.elements:
            if isinstance(part, ast.TextElement):
                for tag in _TAG.finditer(part.value):
                    self._tag(tag, opened, _start(part))
        for name in opened:
            self._fault(
                _start(node), f"'{self._key}' opens <{name}> and does not close it",
                f"write </{name}> where it ends",
            )  # fmt: skip
        self.generic_visit(node)

    def _tag(self, tag: re.Match[str], opened: list[str], at: int) -> None:
        closing, name = tag[1], tag[2]
        if tag[0] not in (f"<{closing}{known}>" for known in _KNOWN):
            what = f"'{self._key}' holds '{tag[0]}', which Telegram does not show"
            self._fault(at, what, "use <b>bold</b> and <i>italic</i> alone; write &lt; for a <")
        elif not closing:
            opened.append(name)
        elif opened and opened[-1] == name:
            opened.pop()
        else:
            what = f"'{self._key}' closes </{name}>, which was not opened last"
            self._fault(at, what, f"write <{name}> where it begins, and close the last one first")


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0
