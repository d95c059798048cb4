"""Mutants with a reason why nobody, or no conversation, can tell them from the real thing.

`equivalent.yaml`: nobody can. `hidden.yaml`: a unit test can, no conversation.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import yaml

from tests.mutation.trial import Verdict

FILE = Path(__file__).with_name("equivalent.yaml")
HIDDEN = Path(__file__).with_name("hidden.yaml")
Reasons = dict[str, list[str]]  # by reason, the names of mutants


def reasons(path: Path = FILE) -> Reasons:
    """What the file says."""
    plain: Reasons = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return plain


def listed(by_reason: Reasons) -> set[str]:
    """All names in the list."""
    return {name for names in by_reason.values() for name in names}


def outdated(
    by_reason: Reasons,
    made: Collection[str],
    verdicts: Mapping[str, Verdict],
    meant: str = "",
) -> list[str]:
    """What is to be taken off the list: no longer made, or caught after all, but by `meant`."""
    out = []
    for name in sorted(listed(by_reason)):
        if name not in made:
            out.append(f"{name}\n    is no longer made: take it off the list")
        elif name in verdicts and verdicts[name].caught not in ("", meant):
            by = f"{verdicts[name].caught} {verdicts[name].by}"
            out.append(f"{name}\n    is caught now ({by}): take it off the list")
    return out
