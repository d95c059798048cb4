"""How a name is written, reduced to what two people would write alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import filterfalse

_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~¡-©«-±´-¹»-¿‐-‧‹›、-〒【-〟،؛؟।]+")
_NO_MARK = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # kana and Han are written without spaces
_BLOCK = 7  # letters of one alphabet share the higher bits of their numbers, or nearly
_LARGEST = 120  # letters; more is no alphabet


def plain(text: str) -> str:
    """Lower case, without accents, words apart by single spaces: "São-Paulo" is "sao paulo"."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold()).translate(_NO_MARK)
        text = "".join(filterfalse(unicodedata.combining, text))
    return _BETWEEN.sub(" ", text.lower()).strip()


def units(text: str) -> tuple[list[str], str]:
    """The words of a text and what joins them; each letter is one where no spaces are written."""
    if _UNSPACED.search(text):
        return [letter for letter in text if not _BETWEEN.fullmatch(letter)], ""
    return [word for word in _BETWEEN.split(text) if word], " "


def slips(word: str, letters: Collection[str]) -> Iterator[str]:
    """`word` with one letter lost, changed or added, or two swapped, in its own alphabet."""
    blocks = {ord(letter) >> _BLOCK for letter in word}
    own = sorted(letter for letter in letters if ord(letter) >> _BLOCK in blocks)
    own = own if len(own) <= _LARGEST else []
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in own:
            yield head + letter + tail
            yield head + letter + tail[1:]
