"""Learns what dangers look like, from the tuned half of the messages: `make caution`.

Writes locales/<language>/caution.weights (bot/content/caution.py): a logistic regression over the
pieces of a message, with weights of one byte. The blind halves are not looked at.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.content.caution import FILE, write_caution
from bot.content.phrases import read_phrases
from bot.core.understand_caution import BUCKETS, Caution, pieces
from tests.phrases.measure import HALVES, ROOT, cases

FREEDOM = 30.0  # how closely the messages are followed (C of the regression)
SURE, LIKELY = 0.01, 0.03  # the share of messages without danger that may lie above
_FOLDS = 5  # each message is judged once by weights that were learnt from the others
_MOST = 127

Message = tuple[Sequence[str], bool]  # its words, and whether it tells of a danger


def learn(messages: Sequence[Message]) -> Caution:
    """The weights for these messages, and how high those that tell of no danger may come.

    Raises ValueError where there are too few of either.
    """
    red = np.array([danger for _, danger in messages])
    if min(red.sum(), (~red).sum()) < _FOLDS:
        raise ValueError(f"it takes {_FOLDS} messages that tell of danger, and {_FOLDS} others")
    found = [sorted(pieces(words)) for words, _ in messages]
    shares = np.concatenate([np.full(len(one), len(one) ** -0.5) for one in found])
    starts = np.cumsum([0, *map(len, found)])
    table = csr_array((shares, np.concatenate(found), starts), shape=(len(found), BUCKETS))
    model = LogisticRegression(C=FREEDOM, max_iter=1000)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=1)
    unseen = cross_val_predict(model, table, red, cv=folds, method="decision_function")
    sure, likely = np.quantile(unseen[~red], [1 - SURE, 1 - LIKELY])
    weights, bias = model.fit(table, red).coef_[0], float(model.intercept_[0])
    unit = float(np.abs(weights).max()) / _MOST
    bytes_ = np.round(weights / unit).astype(int).tolist()
    return Caution(bytes_, unit, bias, float(sure), float(likely), fingerprint(messages))


def fingerprint(messages: Sequence[Message]) -> str:
    """Names these messages: weights that name others are out of date."""
    return hashlib.sha256(repr(messages).encode()).hexdigest()[:16]


def told(language: str) -> list[Message]:
    """What there is to learn from in a language."""
    habits = read_phrases(_folder(language) / "phrases.yaml").habits
    messages = [
        ([token.text for token in habits.tokens(case.text)], case.red)
        for case in cases(HALVES["tuned"] / f"{language}.yaml")
        if case.red or "sharp" not in case.wanted
    ]
    return [one for one in messages if one[0]]


def _folder(language: str) -> Path:
    return ROOT / "locales" / language


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn anew for each language, or for those that are named."""
    parser = argparse.ArgumentParser(prog="make caution", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    languages = parser.parse_args(arguments).languages
    known = sorted(path.stem for path in HALVES["tuned"].glob("*.yaml"))
    if unknown := sorted({*languages} - {*known}):
        parser.error(f"no messages of {', '.join(unknown)}; there are: {', '.join(known)}")
    for language in languages or known:
        messages = told(language)
        try:
            write_caution(_folder(language) / FILE, learn(messages))
        except ValueError as error:
            print(f"{language}: nothing was learnt: {error}", file=sys.stderr)
            return 1
        print(f"{language}: learnt from {len(messages):,} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
