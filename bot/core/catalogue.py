"""The texts of one language: a Fluent resource, ready to be formatted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, visitor

from bot.core import zones

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_BEGINS_ISOLATED = re.compile("^(?=\u2068)", re.MULTILINE)
_DIGIT = re.compile("<[^>]*>|([0-9])")  # but for those in tags
_ZEROS = {"arab": "٠", "arabext": "۰", "beng": "০", "deva": "०"}  # by CLDR's name of the digits
_REMEMBERED = 4096  # formatted texts: most values are few (a side, a level, tens of seconds)


class Catalogue:
    """What the bot says in one language. `source` is the text of messages.ftl, or its syntax.

    `beneath` is another one, which speaks where `source` has no text of that key.
    """

    def __init__(self, language: str, source: str | ast.Resource, beneath: str = "") -> None:
        # Isolation marks are needed where values run against the direction of the text only.
        self._isolate = language in _RIGHT_TO_LEFT
        self.language = language
        numbering = zones.locale(language).default_numbering_system
        self._zero = ord(_ZEROS.get(numbering, "0"))
        self._bundle = FluentBundle([language], use_isolating=self._isolate)
        above = parsed(source) if isinstance(source, str) else source
        resource = _over(above, parsed(beneath))
        self._bundle.add_resource(resource)
        self._names = _names(resource)
        self._said: dict[tuple[Any, ...], str] = {}

    def text(self, key: str, args: Mapping[str, Any] | None = None) -> str:
        """The text of a key. Raises KeyError where there is none, or where a variable is missing.

        The check tries every card before anything is served.
        """
        given = {} if args is None else args
        used = {name: given[name] for name in self._names[key] if name in given}
        known = (key, *used.values())
        text = self._said.get(known)
        if text is None:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            text = self._said[known] = self._format(key, used)
        return text

    def digits(self, text: str) -> str:
        """The same with the digits of this language, which are its own in Persian, say."""
        if self._zero == ord("0"):
            return text
        return _DIGIT.sub(lambda one: chr(self._zero + int(one[1])) if one[1] else one[0], text)

    def variables(self, key: str) -> tuple[str, ...]:
        """What the text of a key must be given."""
        return self._names[key]

    def _pattern(self, key: str) -> Any:
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _format(self, key: str, args: Mapping[str, Any]) -> str:
        text, errors = self._bundle.format_pattern(self._pattern(key), dict(args))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        text = self.digits(str(text))
        # A line that begins with an isolated value would run from the left: what is isolated does
        # not count for the direction of its line.
        return _BEGINS_ISOLATED.sub("\u200f", text) if self._isolate else text


def parsed(source: str) -> ast.Resource:
    """The syntax of a messages.ftl, junk included."""
    return FluentResource(source)


def _over(above: ast.Resource, beneath: ast.Resource) -> ast.Resource:
    taken = {(type(one), one.id.name) for one in above.body if isinstance(one, _NAMED)}
    left = (one for one in beneath.body if isinstance(one, _NAMED))
    more = [one for one in left if (type(one), one.id.name) not in taken]
    return ast.Resource([*above.body, *more])


_NAMED = (ast.Message, ast.Term)


class _References(visitor.Visitor):
    """Variables and other messages that a pattern names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.messages.add(node.id.name + attribute)


def _names(resource: ast.Resource) -> dict[str, tuple[str, ...]]:
    """The variables of each key, those of the messages it quotes included."""
    found: dict[str, _References] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            parts = {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
            if entry.value is not None:
                parts[entry.id.name] = entry.value
            for key, pattern in parts.items():
                found[key] = _References()
                found[key].visit(pattern)

    def of(key: str, seen: frozenset[str]) -> set[str]:
        if key not in found or key in seen:
            return set()
        deeper = (of(m, seen | {key}) for m in found[key].messages)
        return found[key].variables.union(*deeper)

    return {key: tuple(sorted(of(key, frozenset()))) for key in found}
