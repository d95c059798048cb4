"""Text about time -> tokens: what understand_text makes, parted more finely, and mended.

Here digits and letters part ("21h30"), so do the digits about a dot ("9.30"), and marks have one
form each. All digits become 0 to 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.core import slips
from bot.core.understand_text import Token, tokens

_HYPHEN = "\u2010"  # between two letters; no hyphen of a keyboard
_DIALS = (0x1F550, 0x1F567)  # twelve clock faces at the full hour, then twelve at half past
_GLUED = re.compile(r"(?<=[^\W\d_])[-–‑](?=[^\W\d_])")
_SEAM = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_POINT = re.compile(r"(\d+)([.,])(\d+)")
_RUN = re.compile(r"(.)\1{2,}")
_SHORTEST = 5  # a word of fewer letters has too many neighbours to guess it
_LONGEST = 24


def lex(text: str, *, split_apostrophes: bool = False) -> list[Token]:
    """The tokens of `text`. Marks are one of , : . ! ? / - and the hyphen within a word."""
    seamed = _SEAM.sub(" ", _GLUED.sub(f" {_HYPHEN} ", text))
    found: list[Token] = []
    for token in tokens(seamed, split_apostrophes=split_apostrophes):
        found += _finer(token)
    return found


def dial(token: Token) -> int | None:
    """The minute of the day on a clock face, before noon; None for any other token."""
    code = ord(token.text[0])
    if not _DIALS[0] <= code <= _DIALS[1]:
        return None
    half, hour = divmod(code - _DIALS[0], 12)
    return (hour + 1) % 12 * 60 + half * 30


def _finer(token: Token) -> list[Token]:
    if token.kind == "number":
        plain = "".join(str(int(char)) if char.isdecimal() else char for char in token.text)
        point = _POINT.fullmatch(plain.replace("،", ","))
        if point is None:
            return [Token(plain, "number")]
        mark = "end" if point[2] == "." else "comma"
        return [Token(point[1], "number"), Token(point[2], mark), Token(point[3], "number")]
    if token.kind in _MARKS:
        return [Token(_mark(token), token.kind)]
    return [token]


_MARKS = {"end": "!", "comma": ",", "minus": "-", "dash": "-", "slash": "/", "ask": "?"}


def _mark(token: Token) -> str:
    keeps = token.text in {":", _HYPHEN} or token.text[0] == "."
    return token.text[0] if keeps else _MARKS[token.kind]


class Mender:
    """Mends the words of a text by those that a language knows."""

    def __init__(
        self,
        known: Iterable[str],
        spelling: Mapping[str, Sequence[Token]],
        *,
        prefixes: Iterable[str] = (),
        joined: int = 0,
        ranged: Iterable[str] = (),
    ) -> None:
        """`ranged`: words between which a hyphen means "to"; elsewhere it is dropped."""
        self._known = frozenset(known)
        self._spelling = spelling
        self._prefixes = tuple(prefixes)
        self._joined = joined
        self._ranged = frozenset(ranged)
        self._near: dict[str, list[str]] = {}  # by the first letter
        for word in sorted(self._known):
            if len(word) >= _SHORTEST:
                self._near.setdefault(word[0], []).append(word)

    def mend(self, line: Sequence[Token]) -> tuple[list[Token], list[str]]:
        """The tokens after repair, and a note of each repair."""
        mended: list[Token] = []
        notes: list[str] = []
        for token in self._unhyphened(line):
            words = self._read(token) if token.kind == "word" else [token]
            mended += words
            if words != [token]:
                read = " ".join(word.text for word in words)
                notes.append(f'typo: "{token.text}" read as "{read}"')
        return mended, notes

    def _unhyphened(self, line: Sequence[Token]) -> Iterator[Token]:
        texts = [token.text for token in line]
        between = {
            at + 1
            for at, pair in enumerate(zip(texts, texts[2:], strict=False))
            if self._ranged.issuperset(pair)
        }
        for at, token in enumerate(line):
            if token.text != _HYPHEN:
                yield token
            elif at in between:
                yield Token("-", "dash")

    def _read(self, token: Token) -> Sequence[Token]:
        word = token.text
        if word in self._known:
            return [token]
        if word in self._spelling:
            return self._spelling[word]
        if len(word) > _LONGEST:
            return [token]
        words = self._shortened(word) or self._parted(word) or self._guessed(word) or (word,)
        return [Token(part, "word") for part in words]

    def _shortened(self, word: str) -> tuple[str, ...]:
        tries = (_RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word))
        return next(((short,) for short in tries if short in self._known), ())

    def _parted(self, word: str) -> tuple[str, ...]:
        for prefix in self._prefixes:
            if word.startswith(prefix) and word[len(prefix) :] in self._known:
                return prefix, word[len(prefix) :]
        return self._cut(word) if self._joined else ()

    def _cut(self, word: str) -> tuple[str, ...]:
        """`word` in as few known words as possible, by dynamic programming from its end."""
        best: dict[int, tuple[str, ...]] = {len(word): ()}
        for start in range(len(word) - self._joined, -1, -1):
            cuts = [
                (word[start:end], *best[end])
                for end in range(start + self._joined, len(word) + 1)
                if end in best and word[start:end] in self._known
            ]
            if cuts:
                best[start] = min(cuts, key=len)
        return best.get(0, ())

    def _guessed(self, word: str) -> tuple[str, ...]:
        """The one known word that is a letter away. The first letter is seldom the wrong one."""
        near = slips.near(word, self._near.get(word[0], ()))
        return tuple(near) if len(near) == 1 else ()
