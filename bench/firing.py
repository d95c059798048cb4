"""One entry in a process of its own.

python -m bench.firing ENTRY PLAN PLACE prepare                 fill its database, if it has one
python -m bench.firing ENTRY PLAN PLACE fire                    start, and fire those that are due
python -m bench.firing ENTRY PLAN PLACE serve URL TRANSCRIPT    a bot that polls the Bot API at URL

`fire` prints lines of JSON: the memory when it is ready to fire; then what firing cost. What it
has to send is thrown away.
"""

import argparse
import asyncio
import contextlib
import importlib
import json
import os
import resource
import time
import warnings
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Protocol

import psutil

from bench.plan import Plan

ENTRIES = {
    "jobqueue": "bench.peer_jobqueue",
    "apscheduler": "bench.peer_apscheduler",
    "knead": "bench.knead_reminders",
}


class Tally:
    """Counts what was fired; `all` is set when as many were as are due."""

    def __init__(self, due: int) -> None:
        self._left = due
        self.all = asyncio.Event()

    def take(self, _chat: int) -> None:
        """One reminder is out, and nothing more is to be done for it."""
        self._left -= 1
        if self._left == 0:
            self.all.set()


class Entry(Protocol):
    """What a module of ENTRIES offers."""

    def prepare(self, plan: Plan, place: Path) -> None:
        """Put the reminders into a new database in `place`."""
        ...

    def reminding(
        self, plan: Plan, place: Path, tally: Tally
    ) -> AbstractAsyncContextManager[Callable[[], None]]:
        """Ready to fire when entered; what is yielded lets it begin."""
        ...

    def main(self, url: str, transcript: Path, plan: Plan, place: Path) -> None:
        """A bot that polls the Bot API at `url`, reminds, and holds the conversation."""
        ...


async def _fire(entry: Entry, plan: Plan, place: Path) -> None:
    tally = Tally(plan.due)
    async with entry.reminding(plan, place, tally) as go:
        _say({"mb": round(psutil.Process().memory_info().rss / 2**20, 1), "peak_mb": _peak()})
        if not plan.due:
            return
        began, cpu = time.perf_counter(), time.process_time()
        go()
        await tally.all.wait()
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    _say(
        {
            "per_s": round(plan.due / seconds, 1),
            "cpu_us": round(cpu / plan.due * 1e6, 1),
            "peak_mb": _peak(),
        }
    )


def _peak() -> float:
    """The most memory so far. What getrusage tells begins with that of the parent process."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return round(int(line.split()[1]) / 2**10, 1)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10, 1)


def _say(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("entry", choices=ENTRIES)
    parser.add_argument("plan", type=Plan.decode)
    parser.add_argument("place", type=Path)
    ways = parser.add_subparsers(dest="way", required=True)
    ways.add_parser("prepare")
    ways.add_parser("fire")
    serve = ways.add_parser("serve")
    serve.add_argument("url")
    serve.add_argument("transcript", type=Path)
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    entry: Entry = importlib.import_module(ENTRIES[args.entry])
    if args.way == "prepare":
        entry.prepare(args.plan, args.place)
    elif args.way == "fire":
        asyncio.run(_fire(entry, args.plan, args.place))
    else:
        entry.main(args.url, args.transcript, args.plan, args.place)


if __name__ == "__main__":
    main()
