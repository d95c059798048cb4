"""How well each language is understood: `make understanding`.

`tests/phrases/<language>.yaml` is the half that was tuned on, `tests/phrases/blind/` the other one,
written from a description of the situation alone. A gap between them is overfitting.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.content.load import load
from bot.core.listen import Reads

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "phrases"
_Z = 1.96  # of a 95 % interval


@dataclass(frozen=True, slots=True)
class Case:
    """A message, how it may be read, and in which way it is hard ("" for plain words)."""

    text: str
    wanted: tuple[str, ...]
    kind: str = ""
    number: int | None = None
    hard: str = ""

    @property
    def red(self) -> bool:
        """It has to stop."""
        return self.wanted == ("sharp",)


@dataclass(frozen=True, slots=True)
class Read:
    """A case, and what was made of it."""

    case: Case
    name: str
    evidence: tuple[str, ...]

    @property
    def right(self) -> bool:
        """It was read as it may be."""
        return self.name in self.case.wanted


def cases(path: Path) -> list[Case]:
    """The messages of one file; none where there is no file."""
    told = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else []
    return [_case(one) for one in told]


def _case(told: dict[str, Any]) -> Case:
    wanted = told["intent"] if isinstance(told["intent"], list) else [told["intent"]]
    return Case(
        str(told["text"]), tuple(wanted), told.get("kind", ""), told.get("number"),
        told.get("hard", ""),
    )  # fmt: skip


def read(reader: Reads, many: Sequence[Case]) -> list[Read]:
    """What is made of each."""
    out = []
    for case in many:
        intent = reader.read(case.text)
        out.append(Read(case, intent.name, intent.evidence))
    return out


# -- the bars -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's 95 % interval."""

    hit: int
    whole: int

    def __str__(self) -> str:
        if not self.whole:
            return "–"
        low, high = self.interval
        return f"{100 * self.hit / self.whole:.1f} % ({100 * low:.0f}–{100 * high:.0f})"

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of none."""
        return self.hit / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval."""
        n, p = self.whole, self.value
        middle = (p + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
        half = _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n)) / (1 + _Z * _Z / n)
        return max(0.0, middle - half), min(1.0, middle + half)


def scores(found: Sequence[Read]) -> dict[str, Share]:
    """The five figures that the bars speak of."""
    red = [one for one in found if one.case.red]
    others = [one for one in found if "sharp" not in one.case.wanted]
    readable = [one for one in found if "unclear" not in one.case.wanted]
    return {
        "RED missed": Share(sum(one.name not in ("sharp", "unclear") for one in red), len(red)),
        "RED read as sharp": Share(sum(one.name == "sharp" for one in red), len(red)),
        "others read as sharp": Share(sum(one.name == "sharp" for one in others), len(others)),
        "read right": Share(sum(one.right for one in found), len(found)),
        "unclear without need": Share(
            sum(one.name == "unclear" for one in readable), len(readable)
        ),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both halves side by side; with --misread, each message that was read wrongly."""
    parser = argparse.ArgumentParser(prog="make understanding", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    parser.add_argument("--misread", action="store_true", help="list what was read wrongly")
    parser.add_argument("--half", choices=("tuned", "blind"), help="that half alone")
    args = parser.parse_args(arguments)
    content = load(ROOT / "flows", ROOT / "locales")
    for issue in content.issues:
        print(issue, file=sys.stderr)
    for locale in content.locales:
        if args.languages and locale.language not in args.languages:
            continue
        for half, folder in (("tuned", HERE), ("blind", HERE / "blind")):
            if args.half in (None, half):
                found = read(content.reads(locale), cases(folder / f"{locale.language}.yaml"))
                _tell(locale.language, half, found, misread=args.misread)
    return 0


def _tell(language: str, half: str, found: Sequence[Read], *, misread: bool) -> None:
    print(f"{language} {half}: {len(found)} messages")
    for name, share in scores(found).items():
        print(f"    {name:22} {share}")
    for one in found if misread else ():
        if not one.right:
            wanted = " or ".join(one.case.wanted)
            print(f"  {one.case.text!r}: {one.name}, not {wanted}   {'; '.join(one.evidence)}")


if __name__ == "__main__":
    sys.exit(main())
