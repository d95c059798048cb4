"""Free text in a language, with the danger words of all others: pain speaks its mother tongue.

The other languages can only raise caution. They are asked about words that mean nothing in the
language that was chosen, so that a word of both means what it means here: “pain” is French bread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.core.intents import Intent
from bot.core.understand import Reader

_CAUTION = ("unclear", "quit", "hurts", "sharp")  # the later the more cautious


class Polyglot:
    """Reads one language, `own`, and hears a warning in any of the `others` (by language tag)."""

    def __init__(self, own: Reader, others: Mapping[str, Reader]) -> None:
        self._own, self._others = own, others

    def read(self, text: str, *, massage: bool = True) -> Intent:
        """What `text` means. Any string is allowed; nothing raises.

        `massage`: hands are on a foot, and the second look is taken (understand_caution.py).
        """
        look = self._own.look(text)
        intent = self._warned(text, look.intent)
        return self._own.again(look, intent) if massage else intent

    def _warned(self, text: str, intent: Intent) -> Intent:
        if intent.name == "sharp":
            return intent
        strange = self._own.strange(text)
        if strange:
            for language, other in self._others.items():
                if other.warns(strange):
                    intent = _more_cautious(intent, self._warning(language, other, text))
        return intent

    def _warning(self, language: str, other: Reader, text: str) -> Intent | None:
        intent = other.warning(text, lambda word: not self._own.knows(word))
        if intent is None:
            return None
        return replace(intent, evidence=tuple(f"{language}: {why}" for why in intent.evidence))


def _more_cautious(one: Intent, two: Intent | None) -> Intent:
    if two is None:
        return one
    evidence = (*one.evidence, *two.evidence)
    if {one.name, two.name} == {"quit", "hurts"}:  # a stop with a pain reason
        return Intent("sharp", "pain", one.number, evidence=evidence)
    level = {name: at for at, name in enumerate(_CAUTION)}
    if level.get(two.name, 0) <= level.get(one.name, -1):
        return one
    return replace(two, number=one.number, evidence=evidence)
