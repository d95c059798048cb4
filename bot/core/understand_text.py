"""Any Unicode text -> plain tokens. The same rules serve what people type and the phrases files.

Each character of a script written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) is a token
of its own, so that a phrase of several characters matches as a phrase of several words does.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from opencc import OpenCC

_SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF))
_HAN = ((0x3400, 0x9FFF), (0x20000, 0x3FFFF))
_TONES = (0x1F3FB, 0x1F3FF)  # skin colour of an emoji: changes nothing in its meaning
WORDS = ("word", "one")  # kinds of token: a word, and a sign that is a word of its own
_DROPPED = "\u0640\u20e3"  # tatweel; the box around a keycap digit
_POINTS = range(10, 36)  # combining classes: vowel points of Hebrew and Arabic, often left out
_ACCENTS = 200  # combining classes from here on: accents of Latin, Greek and Cyrillic
# Letters that do not decompose; and those of Arabic that are typed for one another.
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ە": "ه",
        "œ": "oe",
        "æ": "ae",
        "著": "着",  # left by the converter: in books it is another word
        "痺": "痹",
    }
)
_MARKS = {
    **dict.fromkeys(".", "."),
    ",": ",",
    **dict.fromkeys("،、", ";"),  # never a decimal comma
    **dict.fromkeys("!;\n\r؛。।۔‼", "!"),
    **dict.fromkeys("?؟", "?"),
    **dict.fromkeys(":()[]", ":"),
    **dict.fromkeys("-–—−‐‑", "-"),
    **dict.fromkeys("'’‘`´ʼ", "'"),
    **dict.fromkeys("/⁄", "/"),
    **dict.fromkeys("%#&@", "s"),
}
_TOKEN = re.compile(
    r"(?P<word>w[wmd]*(?:'[w][wmd]*)*)"
    r"|(?P<number>d+(?:[.,]d+)?)"
    r"|(?P<one>cm*)"
    r"|(?P<sign>s)"
    r"|(?P<ask>[.!]*\?[.!?]*)"
    r"|(?P<end>[.!]+)"
    r"|(?P<comma>[,;:])"
    r"|(?P<minus>(?<![wmdc])-(?=d))"
    r"|(?P<dash>(?<![wm])-|-(?!w))"
    r"|(?P<slash>/)"
)


_DIGIT_LETTER = re.compile(r"(?<!\w)[235-9](?=[a-z]{2})")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark.

    `kind` is word, number, one (a character of a spaceless script), sign (emoji and the like), ask,
    end, comma, minus, dash or slash. `glued`: letters follow a number without a space. `ways`:
    what else the word may be.
    """

    text: str
    kind: str
    glued: bool = False
    ways: tuple[str, ...] = ()


def normal(text: str) -> str:
    """Small letters without accents, in composed form. Vowel signs of Indic scripts stay."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in parts if c.isascii() or not _dropped(c))
    return unicodedata.normalize("NFC", kept).translate(_LETTERS)


def simplified(text: str) -> str:
    """Traditional Chinese characters as simplified ones; all else as it is."""
    return str(_converter().convert(text))


@cache
def _converter() -> Any:
    return OpenCC("t2s")


def tokens(
    text: str, *, split_apostrophes: bool = False, digit_letters: bool = False
) -> list[Token]:
    """The tokens of `text`; apostrophes inside a word join its halves, or part them.

    `digit_letters`: a digit right before Latin letters is one of them.
    """
    plain = normal(text)
    if split_apostrophes:
        plain = "".join(" " if _class(c) == "'" else c for c in plain)
    classes = "".join(map(_class, plain))
    if digit_letters:
        places = {match.start() for match in _DIGIT_LETTER.finditer(plain)}
        classes = "".join("w" if at in places else one for at, one in enumerate(classes))
    found = []
    for match in _TOKEN.finditer(classes):
        start, end = match.span()
        kind = str(match.lastgroup)
        said = plain[start:end]
        if kind == "word" and "'" in classes[start:end]:
            said = "".join(c for c in said if _class(c) != "'")
        found.append(Token(said, kind, kind == "number" and classes[end : end + 1] == "w"))
    return found


def stand_alone(letters: str) -> bool:
    """Whether each of these characters is a token of its own, whatever stands beside it."""
    return all(_class(char) == "c" for char in letters)


@lru_cache(maxsize=4096)
def _dropped(char: str) -> bool:
    weight = unicodedata.combining(char)
    return (
        weight in _POINTS
        or weight >= _ACCENTS
        or char in _DROPPED
        or unicodedata.category(char) == "Cf"
        or "\ufe00" <= char <= "\ufe0f"
        or _within(ord(char), (_TONES,))
    )


@lru_cache(maxsize=4096)
def _class(char: str) -> str:
    mark = _MARKS.get(char)
    if mark:
        return mark
    category = unicodedata.category(char)
    if category == "Nd":
        return "d"
    if category[0] == "L":
        return "c" if _within(ord(char), _SPACELESS + _HAN) else "w"
    return {"M": "m", "S": "s", "N": "s"}.get(category[0], " ")


def _within(code: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= code <= high for low, high in spans)
