"""How well messages with one slip of the thumb are read: `python -m tests.phrases.slips`.

Each message of the tuned half gets one slip in one of its longer words: a letter lost, doubled,
swapped with the next, or another one. Always the same slips.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.content.load import load
from tests.phrases.measure import HALVES, ROOT, Case, cases, read, scores

_WORD = re.compile(r"[^\W\d_]{4,}")
_LETTERS = 26  # the most frequent ones of a language, from which a wrong one is drawn


def slipped(many: Sequence[Case], chance: random.Random) -> Iterator[Case]:
    """Those that have a word of four letters or more, with a slip."""
    letters = Counter(char for case in many for char in case.text.lower() if char.isalpha())
    common = [letter for letter, _ in letters.most_common(_LETTERS)]
    for case in many:
        words = list(_WORD.finditer(case.text))
        if words:
            word = chance.choice(words)
            wrong = _slip(word[0], common, chance)
            text = case.text[: word.start()] + wrong + case.text[word.end() :]
            yield replace(case, text=text)


def _slip(word: str, common: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    swapped = after[0] + letter + after[1:]
    wrong = (after, letter * 2 + after, swapped, chance.choice(common) + after)
    return before + chance.choice(wrong)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the bars for messages with a slip."""
    parser = argparse.ArgumentParser(prog="python -m tests.phrases.slips", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    languages = parser.parse_args(arguments).languages
    content = load(ROOT / "flows", ROOT / "locales")
    every = []
    for locale in content.locales:
        if not languages or locale.language in languages:
            many = cases(HALVES["tuned"] / f"{locale.language}.yaml")
            found = read(content.reads(locale).read, list(slipped(many, random.Random(1))))
            every += found
            print(locale.language, _told(scores(found)) if found else "no words of four letters")
    print("all", _told(scores(every)))
    return 0


def _told(told: dict[str, object]) -> str:
    return ", ".join(f"{name} {share}" for name, share in told.items())


if __name__ == "__main__":
    sys.exit(main())
