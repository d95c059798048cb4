"""The score of a mutmut run as a table in docs/proof.md: `make mutmut` ends with it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.mutation import table
from tests.mutation.trial import ROOT

RESULTS = ROOT / "mutants" / "bot" / "core"
BEGIN, END = "<!-- begin: make mutmut -->", "<!-- end: make mutmut -->"
_SURVIVED, _UNTESTED = (0,), (5, 33)
Codes = Mapping[str, int | None]  # how the tests of each mutant ended; None: not tried


def read(folder: Path = RESULTS) -> dict[str, Codes]:
    """What came of each module's mutants."""
    found = {}
    for path in sorted(folder.glob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        if codes:
            found[path.name.removesuffix(".py.meta")] = codes
    return found


def told(modules: Mapping[str, Codes]) -> str:
    """Modules of which every mutant was tried, with what survived; then those left to do."""
    rows: list[Sequence[str]] = [
        ("module", "mutants", "caught", "survive", "no quick test", "score"),
        ("---", *["---:"] * 5),
    ]
    whole: Counter[str] = Counter()
    done = {name: codes for name, codes in modules.items() if None not in codes.values()}
    for name, codes in done.items():
        counts = _counts(codes)
        whole.update(counts)
        rows.append(_row(f"`{name}`", counts))
    rows.append(_row("all of these", whole))
    parts = [table.rows(rows)]
    left = [f"`{name}`" for name in modules if name not in done]
    if left:
        parts.append(f"Not run, or not to the end: {', '.join(left)}.")
    return "\n\n".join(parts)


def _counts(codes: Codes) -> Counter[str]:
    survive = sum(1 for code in codes.values() if code in _SURVIVED)
    untested = sum(1 for code in codes.values() if code in _UNTESTED)
    return Counter(made=len(codes), survive=survive, untested=untested)


def _row(name: str, counts: Mapping[str, int]) -> Sequence[str]:
    made, survive, untested = (counts[key] for key in ("made", "survive", "untested"))
    caught = made - survive - untested
    score = f"{100 * caught / made:.1f} %" if made else "–"
    return (name, f"{made:,}", f"{caught:,}", f"{survive:,}", f"{untested:,}", score)


if __name__ == "__main__":
    table.write(told(read()), begin=BEGIN, end=END)
