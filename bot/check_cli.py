"""The command `check`: what is wrong with flows and texts, or how their safety is held.

For people: faults first, or the table of the invariants. `--json`: the same for machines.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from textwrap import wrap
from typing import Any

from bot.against import against
from bot.content.load import load
from bot.content.proof import STAMP, fingerprint, remember, report, stamped
from bot.core.check import Report
from bot.core.explore import Progress
from bot.core.invariants import INVARIANTS, Invariant
from bot.core.issues import Issue
from bot.core.transcript import WIDTH
from bot.errors import ContentError

SOURCE = "docs/clinical.md, section 8"
_NAME = 56  # letters of a name in the table


def run(options: argparse.Namespace, progress: Progress | None) -> int:
    """Check, and tell. 0 if the content is fit to be served."""
    gc.disable()  # a sixth of the time goes into looking for cycles, and there is none to speak of
    try:
        return _run(options, progress)
    finally:
        gc.enable()


def _run(options: argparse.Namespace, progress: Progress | None) -> int:
    content = load(options.flows, options.locales)
    compared = list(against(options.against, content)) if options.against else []
    found = report(content, progress)
    if progress:
        sys.stderr.write("\r\033[K")
    if not found.issues:
        remember(content, os.environ)
    return tell(found, content.library.revision, options, compared)


def tell(
    found: Report, revision: str, options: argparse.Namespace, compared: Sequence[str] = ()
) -> int:
    """Print what was found; then write the stamp, or see that it is true, where that is asked.

    `compared` are lines about what is deployed.
    """
    name = [] if found.issues else ["", f"Revision {revision}"]
    told = "\n".join([words(found), *name, *compared])
    if options.json:
        whole = plain(found, revision) | ({"against": list(compared)} if compared else {})
        told = json.dumps(whole, ensure_ascii=False, indent=1)
    sys.stdout.write(f"{told}\n")
    if found.issues:
        return 1
    _stamp(options.flows, options.locales, write=options.stamp, hold=options.stamped)
    return 0


def _stamp(flows: Path, locales: Path, *, write: bool, hold: bool) -> None:
    mark = fingerprint((flows, locales))
    if write:
        (flows / STAMP).write_text(f"{mark}\n", encoding="utf-8")
    elif hold and stamped(flows) != mark:
        raise ContentError(f"{flows.name}/{STAMP} is out of date: run `make proof`, and commit it")


# -- for people -----------------------------------------------------------------------------------


def words(found: Report) -> str:
    """Every fault; or how far was looked, and what holds."""
    looked = f"{found.explored.states:,} states and {found.explored.transitions:,} transitions"
    if found.issues:
        count = f"{len(found.issues)} fault{'s' * (len(found.issues) > 1)}"
        far = f" (after {looked})" if found.explored.states else ""
        return "\n".join([*_faults(found.issues), f"{count}{far}: not fit to be served"])
    table = [line for one in invariants(found) for line in _row(one)]
    return "\n".join([f"Fit to be served. {looked} explored, no fault.", "", *_HEAD, *table])


def _faults(issues: Sequence[Issue]) -> Iterator[str]:
    """One cause breaks an invariant in many places: the shortest conversation is enough."""
    by_row = {one.invariant: [x for x in issues if x.invariant == one.invariant] for one in issues}
    for one in issues:
        same = by_row[one.invariant]
        if not one.invariant:
            yield str(one)
        elif one is min(same, key=lambda x: len(x.conversation)):
            yield str(one)
            also = ", ".join(sorted({_place(x) for x in same} - {_place(one)}))
            yield from (f"    {line}" for line in wrap(f"also in {also}", WIDTH) if also)


def _place(issue: Issue) -> str:
    return f"{issue.file}:{issue.line}" if issue.line else issue.file


_HEAD = (f"row  {'what must hold':{_NAME}}  how it is held", f"({SOURCE})")


def _row(one: dict[str, str]) -> Iterator[str]:
    first, *more = wrap(one["name"], _NAME)
    yield f"{one['row']:>3}  {first:{_NAME}}  {one['status']}"
    yield from (f"     {line}" for line in more)


# -- for machines ---------------------------------------------------------------------------------


def plain(found: Report, revision: str) -> dict[str, Any]:
    """All of it, as plain data. Its parts are told in docs/operating.md."""
    return {
        "fit": not found.issues,
        "revision": revision,
        "states": found.explored.states,
        "transitions": found.explored.transitions,
        "issues": [_issue(one) for one in found.issues],
        "invariants": invariants(found),
    }


def _issue(one: Issue) -> dict[str, Any]:
    made = asdict(one)
    del made["example"]  # the conversation as text
    return made


def invariants(found: Report) -> list[dict[str, str]]:
    """Each with its status: proven, broken, waiting, or not looked at as a fault came before."""
    broken = {one.invariant for one in found.issues if one.invariant}

    def status(one: Invariant) -> str:
        if one.row in broken:
            return "broken"
        if one.waits:
            return f"waiting for {one.waits}"
        return "not looked at" if found.issues else "proven"

    return [
        {"row": x.row, "name": x.name, "source": f"{SOURCE}, row {x.row}", "status": status(x)}
        for x in INVARIANTS
    ]
