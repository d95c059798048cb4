"""How well each language is understood: `make understanding`.

`tests/phrases/<language>.yaml` is the half that was tuned on, `tests/phrases/blind/` the other one,
written from a description of the situation alone. A gap between them is overfitting. A third set,
`tests/phrases/later/`, is blind as well, and was written when much had been tuned. So that it stays
unseen, its figures are told with --write alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.content.load import Content, load
from bot.core.intents import Intent
from bot.core.words import own_name
from tests import pages
from tests.shares import Share

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "phrases"
HALVES = {"tuned": HERE, "blind": HERE / "blind"}
SETS = {**HALVES, "later": HERE / "later"}


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
    kind: str = ""
    number: int | None = None

    @property
    def right(self) -> bool:
        """It was read as it may be."""
        return self.name in self.case.wanted

    @property
    def exact(self) -> bool:
        """The kind of danger and the number are right too, where the case names them."""
        kind = not self.case.kind or self.name != self.case.wanted[0] or self.kind == self.case.kind
        return self.right and kind and self.case.number in (None, self.number)


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


def read(meaning: Callable[[str], Intent], many: Sequence[Case]) -> list[Read]:
    """What is made of each."""
    out = []
    for case in many:
        intent = meaning(case.text)
        out.append(Read(case, intent.name, intent.evidence, intent.kind, intent.number))
    return out


# -- the bars -------------------------------------------------------------------------------------


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


# -- the tables -----------------------------------------------------------------------------------

BARS = {
    "RED missed": "0 %", "RED read as sharp": "≥ 95 %", "others read as sharp": "≤ 3 %",
    "read right": "≥ 92 %", "unclear without need": "≤ 8 %",
}  # fmt: skip
COMMAND = "make understanding"  # names its place in the pages
PAGES = (ROOT / "docs" / "understanding.md", ROOT / "README.md")
Found = dict[str, list[Read]]  # by SETS


def every(content: Content, languages: Sequence[str] = ()) -> dict[str, Found]:
    """What is made of all messages of each language, or of these languages."""
    return {
        locale.language: {
            name: read(content.reads(locale).read, cases(folder / f"{locale.language}.yaml"))
            for name, folder in SETS.items()
        }
        for locale in content.locales
        if not languages or locale.language in languages
    }


def tables(found: Mapping[str, Found]) -> tuple[str, str]:
    """What docs/understanding.md says, and what the README says: the blind half alone."""
    both = [["language", *(f"{name}: tuned, blind" for name in BARS)]]
    both.append(["---", *["---:"] * len(BARS)])
    for language, parts in found.items():
        tuned, blind = (scores(parts[half]) for half in HALVES)
        gaps = (f"{tuned[one].percent}, {blind[one].percent}" for one in BARS)
        both.append([_name(language), *gaps])
    short = _table(found, "blind")
    more = f"**Both halves side by side.**\n\n{pages.rows(both)}"
    return (
        f"{short}\n\n{more}\n\n**Written later, blind as well.**\n\n{_table(found, 'later')}",
        short,
    )


def _table(found: Mapping[str, Found], kind: str) -> str:
    lines = [["language", "messages", *BARS], ["---", *["---:"] * (len(BARS) + 1)]]
    lines.append(["*the bar*", "", *BARS.values()])
    whole: list[Read] = []
    for language, parts in found.items():
        lines.append([_name(language), *_line(parts[kind])])
        whole += parts[kind]
    return pages.rows([*lines, ["**all**", *_line(whole)]])


def _line(some: Sequence[Read]) -> Sequence[str]:
    return (f"{len(some):,}", *map(str, scores(some).values()))


def _name(language: str) -> str:
    return f"{own_name(language)} ({language})"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both halves side by side; with --misread, each message of one that was read wrongly."""
    parser = argparse.ArgumentParser(prog="make understanding", description=__doc__)
    parser.add_argument("languages", nargs="*", help="these alone (all)")
    parser.add_argument("--misread", action="store_true", help="list what was read wrongly")
    parser.add_argument("--half", choices=HALVES, default="tuned", help="of that half (tuned)")
    parser.add_argument("--write", action="store_true", help="into docs and README")
    args = parser.parse_args(arguments)
    content = load(ROOT / "flows", ROOT / "locales")
    for issue in content.issues:
        print(issue, file=sys.stderr)
    found = every(content, () if args.write else args.languages)
    if args.write:
        for path, told in zip(PAGES, tables(found), strict=True):
            pages.write(path, COMMAND, told)
    for language in args.languages or found:
        _tell(language, found[language])
        for one in found[language][args.half] if args.misread else ():
            if not one.right:
                wanted = " or ".join(one.case.wanted)
                why = "; ".join(one.evidence)
                print(f"  {one.case.text!r}: {one.name}, not {wanted}   {why}")
    return 0


def _tell(language: str, parts: Found) -> None:
    told = [scores(parts[half]) for half in HALVES]
    heads = "".join(f"{f'{len(parts[half]):,} {half}':>19}" for half in HALVES)
    print(f"{language + ':':26}{heads}   bar")
    for name, bar in BARS.items():
        print(f"    {name:22}{''.join(f'{one[name]!s:>19}' for one in told)}   {bar}")


if __name__ == "__main__":
    sys.exit(main())
