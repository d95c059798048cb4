"""Learns what dangers look like, from the tuned half of the messages: `make caution`.

Writes locales/<language>/caution.weights (bot/content/caution.py): a logistic regression over the
pieces of a message, with weights of one byte. The blind halves are not looked at.
"""

from __future__ import annotations

import argparse
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
    """The weights for these messages, and how high those that tell of no danger may come."""
    found = [sorted(pieces(words)) for words, _ in messages]
    shares = np.concatenate([np.full(len(one), len(one) ** -0.5) for one in found])
    starts = np.cumsum([0, *map(len, found)])
    table = csr_array((shares, np.concatenate(found), starts), shape=(len(found), BUCKETS))
    red = np.array([danger for _, danger in messages])
    model = LogisticRegression(C=FREEDOM, max_iter=1000)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=1)
    unseen = cross_val_predict(model, table, red, cv=folds, method="decision_function")
    sure, likely = np.quantile(unseen[~red], [1 - SURE, 1 - LIKELY])
    weights, bias = model.fit(table, red).coef_[0], float(model.intercept_[0])
    unit = float(np.abs(weights).max()) / _MOST
    bytes_ = np.round(weights / unit).astype(int).tolist()
    return Caution(bytes_, unit, bias, float(sure), float(likely))


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn anew for each language, or for those that are named."""
    parser = argparse.ArgumentParser(prog="make caution", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    languages = parser.parse_args(arguments).languages
    known = sorted(path.stem for path in HALVES["tuned"].glob("*.yaml"))
    if unknown := sorted({*languages} - {*known}):
        parser.error(f"no messages of {', '.join(unknown)}; there are: {', '.join(known)}")
    for language in languages or known:
        count = _learn(ROOT / "locales" / language, HALVES["tuned"] / f"{language}.yaml")
        print(f"{language}: learnt from {count:,} messages")
    return 0


def _learn(folder: Path, path: Path) -> int:
    habits = read_phrases(folder / "phrases.yaml").habits
    messages = [
        ([token.text for token in habits.tokens(case.text)], case.red)
        for case in cases(path)
        if case.red or "sharp" not in case.wanted
    ]
    messages = [one for one in messages if one[0]]
    write_caution(folder / FILE, learn(messages))
    return len(messages)


if __name__ == "__main__":
    sys.exit(main())
