"""Breaks flows and safety rules one thing at a time, and sees who notices: `make mutants`.

The rules come first: their mutants need processes in which nothing of bot/ is imported. Then the
content is read once, and each changed flow gets a fork of that.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from importlib import import_module
from zlib import crc32

from tests import pages
from tests.mutation import code_mutants, equivalent, flow_mutants, table
from tests.mutation.kept import Kept
from tests.mutation.mutant import Mutant
from tests.mutation.pool import forked
from tests.mutation.trial import (
    FLOWS,
    ROOT,
    Depth,
    Golden,
    RealContent,
    Verdict,
    code_trial,
    flow_trial,
    likely_first,
    recorded,
    talk,
)

SAFETY = "bot/core/safety.py"
LIMIT = 1800.0  # seconds for one mutant
LATELY = 3  # how many that caught a neighbour go first
EVERY = 20  # verdicts between two writings
Made = dict[str, list[Mutant]]
# What bot/ imports of others: once here, not in each process anew.
_OTHERS = ("asyncio", "babel.dates", "fluent.runtime", "fluent.syntax", "transitions", "yaml")


def main() -> int:
    args = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that no process is left behind
    for name in _OTHERS:
        import_module(name)
    ((_, known),) = forked([()], _known, 1, LIMIT)
    if known is None:
        print("the golden conversations do not pass as they are: mend them first", file=sys.stderr)
        return 2
    gravity, goldens = known
    made = {
        SAFETY: code_mutants.mutants((ROOT / SAFETY).read_text("utf-8"), SAFETY),
        "flows/": flow_mutants.mutants(flow_mutants.Book(FLOWS, gravity)),
    }
    kept = Kept()
    for kind, mutants in made.items():
        chosen = [one for one in _chosen(kind, mutants, args) if _open(one, kept, args)]
        _try(kind, chosen, goldens, kept, args)
    return _tell(made, kept, args)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    add = parser.add_argument
    add("--only", choices=("flows", "safety"), help="mutants of these alone")
    add("--sample", type=int, default=1, metavar="N", help="only each Nth mutant")
    add("--just", action="append", default=[], metavar="NAME", help="only those of this name")
    add("--jobs", type=int, default=os.cpu_count() or 1, help="processes (all cores)")
    add("--check", type=int, default=8, metavar="N",
        help="each Nth is held against the check alone as well; 1: all; 0: none (8)")  # fmt: skip
    add("--quick", action="store_true", help="no exploration; who is not caught stays open")
    return parser.parse_args()


def _known(_: object) -> tuple[dict[str, int], list[Golden]]:
    """What is to be known beforehand, from a process that may import bot/."""
    from bot.core.safety import FLAGS

    gravity = {flag: int(rule.outcome) for flag, rule in FLAGS.items()}
    return gravity, recorded(RealContent())


def _chosen(kind: str, mutants: Sequence[Mutant], args: argparse.Namespace) -> list[Mutant]:
    if args.just:
        return [one for one in mutants if any(part in one.name for part in args.just)]
    if args.only and args.only not in kind:
        return []
    return [one for one in mutants if _nth(one, args.sample)]


def _nth(one: Mutant, every: int) -> bool:
    """A fixed share of all, whatever their order."""
    return every > 0 and crc32(one.name.encode()) % every == 0


def _depth(one: Mutant, args: argparse.Namespace) -> Depth:
    """Some are held against the check even if a golden conversation has caught them."""
    if args.quick:
        return Depth.TALKS
    return Depth.ALWAYS if args.just or _nth(one, args.check) else Depth.LAST


def _open(one: Mutant, kept: Kept, args: argparse.Namespace) -> bool:
    """Not yet tried, or not yet so deeply."""
    verdict = kept.verdicts.get(one.name)
    if verdict is None or args.just:
        return True
    if verdict.caught == "reading" or args.quick:
        return False
    return not verdict.settled or (_depth(one, args) is Depth.ALWAYS and not verdict.deep)


def _try(
    kind: str,
    mutants: Sequence[Mutant],
    goldens: Sequence[Golden],
    kept: Kept,
    args: argparse.Namespace,
) -> None:
    if not mutants:
        return
    lately: dict[str, deque[str]] = defaultdict(lambda: deque(maxlen=LATELY))
    trial = _trial(kind, goldens)

    def work(one: Mutant) -> Verdict:
        likely = likely_first(goldens, one.place, lately[one.place])
        return trial(one, likely, _depth(one, args))

    for done, (one, verdict) in enumerate(forked(mutants, work, args.jobs, LIMIT), 1):
        ended = verdict or Verdict("reading", "the process died or found no end", "no end")
        kept.add(one.name, ended)
        if ended.caught == "golden" and ended.by not in lately[one.place]:
            lately[one.place].append(ended.by)
        if args.just:
            print(f"{one.name}\n    {ended}")
        _progress(kind, done, len(mutants))
        if done % EVERY == 0 or done == len(mutants):
            kept.write()


def _trial(
    kind: str, goldens: Sequence[Golden]
) -> Callable[[Mutant, Sequence[Golden], Depth], Verdict]:
    if kind != "flows/":
        return lambda one, likely, depth: code_trial(one, likely, depth=depth)
    real = RealContent()
    for one in goldens:
        talk(one.name)
    return lambda one, likely, depth: flow_trial(real, one, likely, depth=depth)


def _progress(kind: str, done: int, whole: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == whole else ""
        print(f"\r{kind} {done} of {whole} mutants tried", end=end, file=sys.stderr, flush=True)


def _tell(made: Made, kept: Kept, args: argparse.Namespace) -> int:
    """The score, and what is left to do; into the docs when nothing that was tried is open."""
    why, hidden = equivalent.reasons(), equivalent.reasons(equivalent.HIDDEN)
    text = table.told(made, kept.verdicts, why, hidden)
    if args.just:
        return 0
    print(text)
    every = {one.name for mutants in made.values() for one in mutants}
    if all(verdict.settled for verdict in kept.verdicts.values()):
        pages.write(table.PROOF, "make mutants", text)
    faults = [
        *(f"equivalent.yaml: {line}" for line in equivalent.outdated(why, every, kept.verdicts)),
        *(f"hidden.yaml: {x}" for x in equivalent.outdated(hidden, every, kept.verdicts, "unit")),
        *(
            f"hidden.yaml: {name}\n    no conversation catches it: write one, or why not"
            for name in table.unexplained(kept.verdicts, hidden)
        ),
    ]
    for fault in faults:
        print(f"\ntests/mutation/{fault}")
    return 1 if faults or table.survivors(made, kept.verdicts, why) else 0


if __name__ == "__main__":
    sys.exit(main())
