"""Knead and its peers in turn, round after round, and a table of the medians.

Machines drift within minutes, so an entry is compared with another of its own round only: the
ratio to the first entry is taken in each round, and its median is shown with its range.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from bench import knead, loopback
from bench.fakeapi import StalledError

ROOT = Path(__file__).resolve().parent.parent
PEERS_PYTHON = ROOT / "bench/.venv/bin/python"
NAMES = {
    "ptb": "python-telegram-bot, in memory",
    "aiogram": "aiogram, in memory",
    "knead": "Knead, each update committed to disk",
    "bare": "no library, no state (bound)",
}


@dataclass(frozen=True)
class Setting:
    """How a table is measured. `delay_ms` is how long the Bot API takes; None: in one process."""

    at_once: int
    people: int
    delay_ms: float | None = None

    @property
    def title(self) -> str:
        crowd = "one person at a time" if self.at_once == 1 else f"{self.at_once} people at once"
        if self.delay_ms is None:
            return f"In one process, Bot API stubbed, {crowd}"
        return f"Over loopback by polling, Bot API answers in {self.delay_ms:g} ms, {crowd}"

    @property
    def options(self) -> list[str]:
        return ["--people", str(self.people), "--at-once", str(self.at_once)]


SETTINGS = {
    "inside": (Setting(1, 150), Setting(64, 300)),
    "loopback": (Setting(16, 150, 0), Setting(32, 32, 50)),
}
COLUMNS = {
    "per_s": "updates/s",
    "cpu_us": "CPU µs",
    "p50_ms": "p50 ms",
    "p99_ms": "p99 ms",
    "mb": "MB",
    "start_s": "start s",
    "start_mb": "start MB",
}

Rounds = dict[str, list[dict[str, Any]]]


def main(argv: Sequence[str]) -> int:
    """Measure and print. Returns 1 if an entry did not do the work, else 0."""
    args = _arguments(argv)
    if not PEERS_PYTHON.exists():
        print("The peers are not installed: run `make bench-setup` first.", file=sys.stderr)
        return 1
    with knead.folder() as place:
        transcript = Path(place) / "transcript.json"
        try:
            knead.take_down(transcript)
            for setting in [s for way in args.ways for s in SETTINGS[way]]:
                rounds = _rounds(setting, transcript, args)
                print(_table(setting, rounds), flush=True)
        except StalledError as stalled:
            print(f"Stopped: {stalled}", file=sys.stderr)
            return 1
    return 0


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bot bench updates", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--ways", nargs="+", choices=SETTINGS, default=list(SETTINGS))
    parser.add_argument("--entries", nargs="+", choices=NAMES, default=list(NAMES))
    parser.add_argument("--out", type=Path, help="append each measurement to this file, as JSON")
    return parser.parse_args(argv)


def _rounds(setting: Setting, transcript: Path, args: argparse.Namespace) -> Rounds:
    entries = [e for e in args.entries if setting.delay_ms is None or e != "bare"]
    rounds: Rounds = {entry: [] for entry in entries}
    for number in range(args.rounds):
        for entry in entries:
            result = _measure(entry, setting, transcript)
            rounds[entry].append(result)
            if args.out:
                line = {"entry": entry, "setting": setting.title, "round": number, **result}
                with args.out.open("a") as out:
                    print(json.dumps(line), file=out)
    return rounds


def _measure(entry: str, setting: Setting, transcript: Path) -> dict[str, Any]:
    python = sys.executable if entry == "knead" else str(PEERS_PYTHON)
    if setting.delay_ms is not None:
        options = [*setting.options, "--delay-ms", str(setting.delay_ms)]
        place = str(transcript.parent)
        command = knead.command(place) if entry == "knead" else _peer(entry, transcript)
        return loopback.measure(command, transcript, options)
    argv = [python, "-m", "bench.inside", entry, str(transcript), *setting.options]
    done = subprocess.run(argv, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        raise StalledError(f"{entry}: {done.stderr.strip().splitlines()[-1]}")
    return dict(json.loads(done.stdout))


def _peer(entry: str, transcript: Path) -> loopback.Command:
    return lambda url: (
        [str(PEERS_PYTHON), "-m", f"bench.peer_{entry}", url, str(transcript)],
        {},
    )


def _table(setting: Setting, rounds: Rounds) -> str:
    first, *_ = rounds.values()
    columns = [c for c in COLUMNS if c in first[0]]
    lines = [f"\n{setting.title} (medians of {len(first)})"]
    heads = "".join(f"{COLUMNS[c]:>11}" for c in columns)
    lines.append(f"{'':38}{heads}   times {next(iter(rounds))} (range)")
    for entry, results in rounds.items():
        cells = "".join(f"{_figure(median(r[c] for r in results)):>11}" for c in columns)
        ratios = [r["per_s"] / f["per_s"] for r, f in zip(results, first, strict=True)]
        spread = f"{median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})"
        lines.append(f"{NAMES[entry]:38}{cells}   {spread}")
    return "\n".join(lines)


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
