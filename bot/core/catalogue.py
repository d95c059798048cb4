"""The texts of one language: a Fluent resource, ready to be formatted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Catalogue:
    """What the bot says in one language. `source` is the text of messages.ftl."""

    def __init__(self, language: str, source: str) -> None:
        # Isolation marks are needed where values run against the direction of the text only.
        isolate = language in _RIGHT_TO_LEFT
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=isolate)
        self._bundle.add_resource(FluentResource(source))
        self._plain: dict[str, str] = {}

    def text(self, key: str, args: Mapping[str, Any] | None = None) -> str:
        """The text of a key. Raises KeyError where there is none, or where a variable is missing.

        The check tries every card before anything is served.
        """
        if not args:
            plain = self._plain.get(key)
            if plain is None:
                plain = self._plain[key] = self._format(key, {})
            return plain
        return self._format(key, args)

    def _pattern(self, key: str) -> Any:
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _format(self, key: str, args: Mapping[str, Any]) -> str:
        pattern = self._pattern(key)
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)
