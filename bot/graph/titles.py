"""The first words of a card, to know it by."""

from __future__ import annotations

import html
import re

from bot.core.catalogue import Catalogue
from bot.core.flow import State

_LONGEST = 46  # characters
_TAG = re.compile(r"<[^>]+>")
_SENTENCE = re.compile(r".+?[.?!:](?=\s|$)")


def title(catalogue: Catalogue | None, state: State) -> str:
    """The name of a step, or the first sentence of a card; "" where there is no text."""
    if catalogue is None or not state.say:
        return ""
    key = state.say.replace("_", "-")
    return _first_words(_text(catalogue, f"{key}.name" if state.kind == "hands_on" else key))


def _text(catalogue: Catalogue, key: str) -> str:
    try:
        return catalogue.text(key, dict.fromkeys(catalogue.variables(key), "…"))
    except KeyError:
        return ""  # the check tells what is missing


def _first_words(text: str) -> str:
    line = html.unescape(_TAG.sub("", text)).strip().partition("\n")[0]
    sentence = _SENTENCE.match(line)
    words = (sentence[0] if sentence else line).rstrip(".:")
    if len(words) <= _LONGEST:
        return words.strip("… ") and words
    return words[:_LONGEST].rpartition(" ")[0].rstrip(",;–-") + " …"
