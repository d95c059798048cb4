"""Knead's reminders and its peers' in turn, each in fresh processes, and Markdown tables.

firing    how each starts with so many reminders, and what it costs to fire those that are due
lateness  how late they come at Telegram's limit of 30 a second, all due at once or spread evenly
replies   how long people wait for an answer while reminders come

Figures of `firing` are medians over the rounds; the two others are measured once, on many waits.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import median
from threading import Timer
from typing import Any

from bench import figures, knead, loopback, machine
from bench.fakeapi import StalledError
from bench.plan import MINUTE, Plan, now
from bench.transcript import load, save
from bench.updates import PEERS_PYTHON, ROOT

NAMES = {
    "jobqueue": "PTB JobQueue (in memory)",
    "apscheduler": "APScheduler, SQLAlchemyJobStore (SQLite)",
    "knead": "Knead (SQLite)",
}
BOUND = "the limit itself (bound)"
SPREADS = {"all at one instant": 0, "30 a second, evenly": 30}
MOST_DUE = 5000  # of those that a firing measurement starts with
LATE = 600  # reminders of a lateness measurement
STARTS_WITHIN = 8.0  # seconds that a bot has, with these few, before the first is due
STEPS = 2  # of the conversation: /start, and a tap
ONE_ROUND = 1_000_000  # reminders, from which one round has to do

Result = dict[str, Any]


def main(argv: Sequence[str]) -> int:
    """Measure and print. Returns 1 if an entry did not do the work, else 0."""
    args = _arguments(argv)
    if not PEERS_PYTHON.exists():
        print("The peers are not installed: run `make bench-setup` first.", file=sys.stderr)
        return 1
    print(machine.told(["python -m bot bench reminders", *argv], PEERS_PYTHON), flush=True)
    with knead.folder() as place:
        bench = Bench(args, Path(place))
        try:
            bench.hold()
            for what in args.only:
                print(f"\n{MEASURES[what](bench)}", flush=True)
        except StalledError as stalled:
            print(f"Stopped: {stalled}", file=sys.stderr)
            return 1
    return 0


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bot bench reminders",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--sizes", type=_numbers, default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    parser.add_argument("--entries", nargs="+", choices=NAMES, default=list(NAMES))
    parser.add_argument("--rounds", type=int, default=3, help="of firing; one from a million on")
    parser.add_argument("--due", type=int, default=100_000, help="reminders during the replies")
    parser.add_argument("--people", type=int, default=128, help="who wait for replies")
    parser.add_argument("--patience", type=float, default=400, help="seconds for a start")
    parser.add_argument("--out", type=Path, help="append each measurement to this file, as JSON")
    return parser.parse_args(argv)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


class Bench:
    """What is to be measured, and a folder for databases."""

    def __init__(self, args: argparse.Namespace, place: Path) -> None:
        self.args, self._place = args, place
        self._transcript = place / "transcript.json"

    def hold(self) -> None:
        """Prove the flows, and take down the conversation; its first steps are enough here."""
        knead.take_down(self._transcript)
        save(load(self._transcript)[:STEPS], self._transcript)

    def fire(self, entry: str, plan: Plan) -> Result:
        """Start with the reminders and fire those that are due."""
        with self._prepared(entry, plan) as place:
            began = time.perf_counter()
            argv = _command(entry, plan, place, "fire")
            with (
                loopback.running(argv, core=-1, output=subprocess.PIPE) as process,
                _patience(process, self.args.patience) as lost,
            ):
                try:
                    return self._noted(entry, plan, _fired(process, began, plan))
                except StalledError:
                    if not lost:
                        raise
                    return self._noted(entry, plan, lost)

    def serve(self, entry: str, plan: Plan, people: int = 0) -> Result:
        """Let it poll a fake Bot API, whose figures are returned."""
        options = [plan.encode(), str(self._transcript), "--people", str(people)]
        server = [sys.executable, "-m", "bench.remind_server", *options]
        with (
            self._prepared(entry, plan) as place,
            loopback.running(server, core=0, output=subprocess.PIPE) as api,
        ):
            url = loopback.line(api)["url"]
            argv = _command(entry, plan, place, "serve", url, str(self._transcript))
            with loopback.running(argv, core=-1):
                return self._noted(entry, plan, loopback.line(api))

    @contextmanager
    def _prepared(self, entry: str, plan: Plan) -> Iterator[Path]:
        with tempfile.TemporaryDirectory(dir=self._place) as name:
            place = Path(name)
            subprocess.run(_command(entry, plan, place, "prepare"), cwd=ROOT, check=True)
            yield place

    def _noted(self, entry: str, plan: Plan, result: Result) -> Result:
        if self.args.out:
            with self.args.out.open("a") as out:
                print(json.dumps({"entry": entry, "plan": plan.encode(), **result}), file=out)
        return result


def _command(entry: str, plan: Plan, place: Path, *way: str) -> list[str]:
    python = sys.executable if entry == "knead" else str(PEERS_PYTHON)
    return [python, "-m", "bench.firing", entry, plan.encode(), str(place), *way]


def _fired(process: "subprocess.Popen[bytes]", began: float, plan: Plan) -> Result:
    ready = loopback.line(process)
    result = {"start_s": round(time.perf_counter() - began, 2), **ready}
    return {**result, **(loopback.line(process) if plan.due else {})}


@contextmanager
def _patience(process: "subprocess.Popen[bytes]", seconds: float) -> Iterator[Result]:
    """End the process after so many seconds; what is yielded then tells how far it came."""
    lost: Result = {}

    def lose() -> None:
        lost["mb"] = loopback.megabytes(process)
        lost["unfinished"] = f"not in {seconds:.0f} s"
        process.kill()

    timer = Timer(seconds, lose)
    timer.start()
    try:
        yield lost
    finally:
        timer.cancel()


def _past() -> float:
    """The last full minute but one: a reminder of then is due, and still worth having."""
    return now() // MINUTE * MINUTE - MINUTE


def _firing(bench: Bench) -> str:
    args, found = bench.args, dict[tuple[int, str], list[Result]]()
    for size in [0, *args.sizes]:
        for _ in range(1 if size >= ONE_ROUND else args.rounds):
            for entry in args.entries:
                plan = Plan(size, min(size // 2, MOST_DUE), _past())
                found.setdefault((size, entry), []).append(bench.fire(entry, plan))
    return firing_table(found)


def firing_table(found: dict[tuple[int, str], list[Result]]) -> str:
    """The table of `firing`: medians, and memory above that of a start without reminders."""
    heads = ["reminders", "", "start s", "MB", "MB for them", "peak MB", "CPU µs each", "fired/s"]
    rows = []
    for (size, entry), results in found.items():
        lines = [f"{size:,}" if size else "none", NAMES[entry]]
        empty = median(r["mb"] for r in found[0, entry])
        start, whole = _middle(results, "start_s", "mb")
        unfinished = next((r["unfinished"] for r in results if "unfinished" in r), start)
        cells = [unfinished, whole, *_middle(results, "mb", less=empty)]
        rows.append([*lines, *cells, *_middle(results, "peak_mb", "cpu_us", "per_s")])
    return figures.table(heads, rows)


def _middle(results: list[Result], *names: str, less: float = 0.0) -> list[str]:
    """The medians under these names, each less so much."""
    every = ([r[name] for r in results if name in r] for name in names)
    return [figures.figure(median(values) - less if values else None) for values in every]


def _lateness(bench: Bench) -> str:
    plans = [Plan(LATE, LATE, 0.0, per_second) for per_second in SPREADS.values()]
    rows = [_late_row(BOUND, [_bound(plan) for plan in plans])]
    for entry in bench.args.entries:
        due = (Plan(p.size, p.due, now() // 1 + STARTS_WITHIN, p.per_second) for p in plans)
        rows.append(_late_row(NAMES[entry], [bench.serve(entry, plan) for plan in due]))
    heads = [f"{LATE} due", *(f"{n}: {p} s" for n in SPREADS for p in ("p50", "p99")), "lost"]
    return figures.table(heads, rows)


def _bound(plan: Plan) -> Result:
    due = dict(islice(plan, plan.due))
    return dict(figures.lateness(due, figures.bound(due)))


def _late_row(name: str, results: list[Result]) -> list[str]:
    late = [figures.figure(r.get(share)) for r in results for share in ("p50_s", "p99_s")]
    return [name, *late, figures.figure(sum(r["missing"] for r in results))]


def _replies(bench: Bench) -> str:
    args, rows = bench.args, []
    for entry in args.entries:
        quiet, busy = (
            bench.serve(entry, Plan(due, due, _past()), args.people) for due in (0, args.due)
        )
        cells = [_reply(r[share]) for r in (quiet, busy) for share in ("p50_ms", "p99_ms")]
        rows.append([NAMES[entry], *cells, figures.figure(busy["reminders_per_s"])])
    heads = [f"{n}: {p} ms" for n in ("nothing due", f"{args.due:,} due") for p in ("p50", "p99")]
    return figures.table(["replies", *heads, "reminders/s meanwhile"], rows)


def _reply(value: float | None) -> str:
    return "no answer in 20 s" if value is None else figures.figure(value)


MEASURES: dict[str, Callable[[Bench], str]] = {
    "firing": _firing,
    "lateness": _lateness,
    "replies": _replies,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
