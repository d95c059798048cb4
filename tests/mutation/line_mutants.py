"""Breaks bot/core line by line with mutmut, and writes the score into docs/proof.md: `make mutmut`.

There are some 15,000 such mutants. A fixed share of them is tried, chosen by their names: what
comes of these says within which bounds all would be.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from zlib import crc32

from tests import pages
from tests.mutation.table import PROOF
from tests.mutation.trial import ROOT
from tests.shares import Share

RESULTS = ROOT / "mutants" / "bot" / "core"
EACH = 80  # by default one in so many is tried
_MUTMUT = [str(Path(sys.executable).with_name("mutmut")), "run"]
_SMALL = "bot.core.slips.*"  # a module of few mutants
# How tests may end, in mutmut's numbers: failed, broken off, out of time; passed; there are none.
_CAUGHT, _SURVIVED, _UNTESTED = (1, 3, 36, 24, -24, 152, 255), (0,), (5, 33)
Codes = Mapping[str, int | None]  # of each mutant; any other number, and None: not judged


def main() -> int:
    """Try the share that is not judged yet, and tell the score; 1 if some are left."""
    parser = argparse.ArgumentParser(prog="make mutmut", description=__doc__)
    parser.add_argument("--each", type=int, default=EACH, metavar="N",
        help=f"only one mutant in N ({EACH}); 1: all")  # fmt: skip
    each = max(1, parser.parse_args().each)
    # Makes the mutants of all modules; what was said of a function that has changed is forgotten.
    subprocess.run([*_MUTMUT, _SMALL], cwd=ROOT, check=True)
    if left := _left(read(each)):
        subprocess.run([*_MUTMUT, *left], cwd=ROOT, check=True)
    found = read(each)
    print(told(found, each))
    if left := _left(found):
        print(f"\n{len(left)} are not judged: run it again")
        return 1
    pages.write(PROOF, "make mutmut", told(found, each))
    return 0


def _left(modules: Mapping[str, Codes]) -> list[str]:
    judged = (*_CAUGHT, *_SURVIVED, *_UNTESTED)
    codes = (one for module in modules.values() for one in module.items())
    return [name for name, code in codes if code not in judged]


def read(each: int, folder: Path = RESULTS) -> dict[str, Codes]:
    """What came of the chosen mutants of each module."""
    found = {}
    for path in sorted(folder.glob("*.py.meta")):
        every = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        codes = {name: code for name, code in every.items() if crc32(name.encode()) % each == 0}
        if codes:
            found[path.name.removesuffix(".py.meta")] = codes
    return found


def told(modules: Mapping[str, Codes], each: int) -> str:
    """What came of each module's mutants, and of all."""
    rows: list[Sequence[str]] = [
        ("module", "tried", "caught", "survive", "no quick test", "score"),
        ("---", *["---:"] * 5),
    ]
    whole: Counter[str] = Counter()
    for name, codes in modules.items():
        counts = _counts(codes)
        whole.update(counts)
        rows.append(_row(f"`{name}`", counts))
    rows.append(_row("**all**", whole))
    which = f"One mutant in {each}, chosen by its name" if each > 1 else "All mutants"
    return f"{which}; in brackets Wilson's 95 % interval.\n\n{pages.rows(rows)}"


def _counts(codes: Codes) -> Counter[str]:
    kinds = {"caught": _CAUGHT, "survive": _SURVIVED, "untested": _UNTESTED}
    return Counter({kind: sum(c in of for c in codes.values()) for kind, of in kinds.items()})


def _row(name: str, counts: Mapping[str, int]) -> Sequence[str]:
    caught, survive, untested = (counts[kind] for kind in ("caught", "survive", "untested"))
    tried = caught + survive + untested
    numbers = (f"{n:,}" for n in (tried, caught, survive, untested))
    return (name, *numbers, str(Share(caught, tried)))


if __name__ == "__main__":
    sys.exit(main())
