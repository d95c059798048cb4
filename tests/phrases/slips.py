"""How well messages with one spoilt word are read: `python -m tests.phrases.slips`.

Each message of the tuned half gets one slip in one of its longer words: a letter lost, doubled,
swapped with the next, or another one. And each gets one word stretched, as people type who cry out:
a letter five times. Always the same.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.content.load import load
from tests.phrases.measure import HALVES, ROOT, Case, Read, cases, read, scores
from tests.shares import Share

_WORD = re.compile(r"[^\W\d_]{4,}")
_LETTERED = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{2,}")  # no kana, no Han
_LETTERS = 26  # the most frequent ones of a language, from which a wrong one is drawn
_STRETCHED = 5  # times that a letter is hit


def slipped(many: Sequence[Case], chance: random.Random) -> Iterator[Case]:
    """Those that have a word of four letters or more, with a slip."""
    letters = Counter(char for case in many for char in case.text.lower() if char.isalpha())
    common = [letter for letter, _ in letters.most_common(_LETTERS)]
    return _spoilt(many, _WORD, lambda word: _slip(word, common, chance), chance)


def stretched(many: Sequence[Case], chance: random.Random) -> Iterator[Case]:
    """Those that have a word of two letters or more, with one of them stretched.

    In Chinese and Japanese a sign is a word, which may well be said five times.
    """
    return _spoilt(many, _LETTERED, lambda word: _stretch(word, chance), chance)


def _spoilt(
    many: Sequence[Case],
    wanted: re.Pattern[str],
    spoil: Callable[[str], str],
    chance: random.Random,
) -> Iterator[Case]:
    for case in many:
        words = list(wanted.finditer(case.text))
        if words:
            word = chance.choice(words)
            text = case.text[: word.start()] + spoil(word[0]) + case.text[word.end() :]
            yield replace(case, text=text)


def _stretch(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] * _STRETCHED + word[at + 1 :]


def _slip(word: str, common: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    swapped = after[0] + letter + after[1:]
    wrong = (after, letter * 2 + after, swapped, chance.choice(common) + after)
    return before + chance.choice(wrong)


SPOILT = {"slip": slipped, "stretched": stretched}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the bars for messages with a slip, and for those with a stretched word."""
    parser = argparse.ArgumentParser(prog="python -m tests.phrases.slips", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    languages = parser.parse_args(arguments).languages
    content = load(ROOT / "flows", ROOT / "locales")
    every: dict[str, list[Read]] = {name: [] for name in SPOILT}
    for locale in content.locales:
        if languages and locale.language not in languages:
            continue
        many = cases(HALVES["tuned"] / f"{locale.language}.yaml")
        for name, spoilt in SPOILT.items():
            found = read(content.reads(locale).read, list(spoilt(many, random.Random(1))))
            every[name] += found
            print(f"{locale.language}, {name}:", _told(scores(found)) if found else "no such words")
    for name, found in every.items():
        print(f"all, {name}:", _told(scores(found)))
    return 0


def _told(told: dict[str, Share]) -> str:
    return ", ".join(f"{name} {share}" for name, share in told.items())


if __name__ == "__main__":
    sys.exit(main())
