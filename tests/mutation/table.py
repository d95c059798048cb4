"""The score of `make mutants`, as tables for docs/proof.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from tests import pages
from tests.mutation.equivalent import Reasons, listed
from tests.mutation.mutant import Mutant
from tests.mutation.trial import ROOT, Verdict

PROOF = ROOT / "docs" / "proof.md"
CATCHERS = {
    "reading": "reading and structure",
    "golden": "a golden conversation",
    "exploration": "the exploration",
    "unit": "a unit test",
}
_INVARIANT = re.compile(r"invariant (\w+) is broken")


def told(
    made: Mapping[str, Sequence[Mutant]],
    verdicts: Mapping[str, Verdict],
    why: Reasons,
    hidden: Reasons,
) -> str:
    """All that docs/proof.md says of the mutants."""
    parts = [_score(made, verdicts, why), _alone(made, verdicts, why), _found(verdicts)]
    parts += [_survivors(made, verdicts, why), _reasons("equivalent, because", why)]
    parts += [_reasons("caught by a unit test alone, as no conversation can show it:", hidden)]
    return "\n\n".join(part for part in parts if part)


def _score(
    made: Mapping[str, Sequence[Mutant]], verdicts: Mapping[str, Verdict], why: Reasons
) -> str:
    heads = ["mutants of", "made", "tried", *(f"by {c}" for c in CATCHERS.values())]
    lines = [[*heads, "equivalent", "survive", "score"], ["---", *["---:"] * (len(heads) + 2)]]
    for kind, mutants in made.items():
        names = [one.name for one in mutants if one.name in verdicts]
        by = Counter(verdicts[name].caught for name in names)
        same = sum(1 for name in names if name in listed(why) and not verdicts[name].caught)
        left = by[""] - same
        whole = len(names) - same
        score = f"{100 * (whole - left) / whole:.1f} %" if whole else "–"
        counts = [len(mutants), len(names), *(by[catcher] for catcher in CATCHERS), same, left]
        lines.append([kind, *(f"{count:,}" for count in counts), score])
    return pages.rows(lines)


def _alone(
    made: Mapping[str, Sequence[Mutant]], verdicts: Mapping[str, Verdict], why: Reasons
) -> str:
    """How many the check catches with no golden conversation to help, of those it was asked."""
    lines = []
    for kind, mutants in made.items():
        asked = [one for m in mutants if (one := verdicts.get(m.name)) and _asked(m, one, why)]
        caught = sum(1 for one in asked if one.check)
        if asked:
            share = 100 * caught / len(asked)
            lines.append(f"- {kind}: {caught:,} of {len(asked):,}, {share:.0f} %")
    head = "**The check alone**, without golden conversations, of those it was asked for:"
    return "\n".join([head, "", *lines]) if lines else ""


def _asked(mutant: Mutant, verdict: Verdict, why: Reasons) -> bool:
    """Of a fair sample: those that only the check was left to catch say nothing about it."""
    return verdict.deep and (bool(verdict.caught) or mutant.name not in listed(why))


def _found(verdicts: Mapping[str, Verdict]) -> str:
    """Which invariants and other parts of the exploration a mutant broke first."""
    met = Counter(_rule(one.check) for one in verdicts.values() if one.check and one.explored)
    if not met:
        return ""
    lines = [["what the exploration named first", "mutants"], ["---", "---:"]]
    lines += [[rule, f"{count:,}"] for rule, count in sorted(met.items(), key=_by_row)]
    return pages.rows(lines)


def _rule(told: str) -> str:
    if found := _INVARIANT.search(told):
        return f"invariant {found[1]}"
    for part in ("no conversation leads to", "no answer to", "stop twice", "cannot be formatted"):
        if part in told:
            return f"“{part} …”"
    return "an error or no end" if re.match(r"\w+(Error|Exception)?:", told) else "a card's limits"


def _by_row(entry: tuple[str, int]) -> tuple[bool, int, str]:
    rule = entry[0]
    number = re.search(r"\d+", rule)
    return not rule.startswith("invariant"), int(number[0]) if number else 0, rule


def _survivors(
    made: Mapping[str, Sequence[Mutant]], verdicts: Mapping[str, Verdict], why: Reasons
) -> str:
    lines = [
        f"- `{one.file}:{one.line}` {one.place}: `{one.edit}`"
        for one in survivors(made, verdicts, why)
    ]
    return "\n".join(["**Survivors**", "", *lines]) if lines else "**Survivors**: none."


def survivors(
    made: Mapping[str, Sequence[Mutant]], verdicts: Mapping[str, Verdict], why: Reasons
) -> list[Mutant]:
    """Those that nobody caught, and that are not on the list."""
    known = listed(why)
    every = [one for mutants in made.values() for one in mutants]
    return [
        one
        for one in every
        if one.name in verdicts and not verdicts[one.name].caught and one.name not in known
    ]


def unexplained(verdicts: Mapping[str, Verdict], hidden: Reasons) -> list[str]:
    """Those that a unit test alone has caught, with no reason why no conversation could."""
    alone = {name for name, verdict in verdicts.items() if verdict.caught == "unit"}
    return sorted(alone - listed(hidden))


def _reasons(head: str, why: Reasons) -> str:
    if not why:
        return ""
    lines = [[head, "mutants"], ["---", "---:"]]
    lines += [[reason, f"{len(names):,}"] for reason, names in why.items()]
    return pages.rows(lines)
