"""Breaks bot/core line by line with mutmut, and writes the score into docs/proof.md: `make mutmut`.

There are more than ten thousand such mutants. A fixed share of them is tried, chosen by their
names: whatever came of these says within which bounds all would be.
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
from tests.mutation.trial import ROOT
from tests.shares import Share

PROOF = ROOT / "docs" / "proof.md"
RESULTS = ROOT / "mutants" / "bot" / "core"
EACH = 10  # by default each tenth is tried
_MUTMUT = [str(Path(sys.executable).with_name("mutmut")), "run"]
_SMALL = "bot.core.slips.*"  # a module of few mutants
_SURVIVED, _UNTESTED = (0,), (5, 33)
Codes = Mapping[str, int | None]  # how the tests of each mutant ended; None: not tried


def main() -> int:
    """Try the share that is not tried yet, and tell the score."""
    parser = argparse.ArgumentParser(prog="make mutmut", description=__doc__)
    parser.add_argument("--each", type=int, default=EACH, metavar="N",
        help=f"only each Nth mutant ({EACH}); 1: all")  # fmt: skip
    parser.add_argument("--tell", action="store_true", help="only tell the score so far")
    args = parser.parse_args()
    if not args.tell:
        subprocess.run([*_MUTMUT, _SMALL], cwd=ROOT, check=True)  # makes the mutants of all
        chosen = [one for codes in read(args.each).values() for one in codes.items()]
        if left := [name for name, code in chosen if code is None]:
            subprocess.run([*_MUTMUT, *left], cwd=ROOT, check=True)
    text = told(read(args.each), args.each)
    print(text)
    pages.write(PROOF, "make mutmut", text)
    return 0


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
    which = f"Each {each}th mutant, chosen by its name." if each > 1 else "All mutants."
    left = sum(code is None for codes in modules.values() for code in codes.values())
    more = f" {left:,} of them are not tried yet." if left else ""
    return f"{which}{more} In brackets: Wilson's 95 % interval.\n\n{pages.rows(rows)}"


def _counts(codes: Codes) -> Counter[str]:
    tried = [code for code in codes.values() if code is not None]
    survive = sum(code in _SURVIVED for code in tried)
    untested = sum(code in _UNTESTED for code in tried)
    return Counter(tried=len(tried), survive=survive, untested=untested)


def _row(name: str, counts: Mapping[str, int]) -> Sequence[str]:
    tried, survive, untested = (counts[key] for key in ("tried", "survive", "untested"))
    caught = tried - survive - untested
    numbers = (f"{n:,}" for n in (tried, caught, survive, untested))
    return (name, *numbers, str(Share(caught, tried)))


if __name__ == "__main__":
    sys.exit(main())
