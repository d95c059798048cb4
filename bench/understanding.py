"""What understanding costs: memory with all languages loaded, and time per message.

The messages are those of tests/phrases, both halves. Each is read in its own language, with the
danger words of all others at hand; its first reading, in which caches fill, does not count.
The names of days and months that Babel keeps of each language are there before: what is said needs
them as well.
"""

import argparse
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import yaml
from babel import Locale

from bench import machine
from bot.content.phrases import read_phrases
from bot.content.times import read_times
from bot.core.polyglot import Polyglot
from bot.core.understand import Reader
from bot.core.when import WhenReader

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
FIRST = "en"  # what one language alone takes is no part of the figure


def main(argv: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bot bench understanding", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"({ROUNDS})")
    args = parser.parse_args(argv)
    print(machine.told(["python -m bot bench understanding", *argv]))
    folders = sorted(path.parent for path in (ROOT / "locales").glob("*/phrases.yaml"))
    folders.sort(key=lambda folder: folder.name != FIRST)
    for folder in folders:
        names = Locale.parse(folder.name, sep="-")
        assert names.days
        assert names.months
    readers: dict[str, Reader] = {}
    times = []
    one_alone = 0.0
    for folder in folders:
        reader = readers[folder.name] = Reader(read_phrases(folder / "phrases.yaml"))
        reader.warm()
        times.append(WhenReader(read_times(folder / "times.yaml")))
        times[-1].read("9")
        one_alone = one_alone or _memory()
    print(f"\n{len(readers)} languages: {_memory() - one_alone:.0f} MB more than {FIRST} alone\n")
    print("| language | messages | median | 99 of 100 within | the longest |")
    print("|---|---:|---:|---:|---:|")
    every: list[float] = []
    for language, reader in readers.items():
        others = {name: one for name, one in readers.items() if name != language}
        spent = _spent(Polyglot(reader, others), _messages(language), args.rounds)
        every += spent
        print(_row(language, spent))
    print(_row("all", every))
    return 0


def _memory() -> float:
    """Megabytes that this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _messages(language: str) -> list[str]:
    halves = (ROOT / "tests" / "phrases", ROOT / "tests" / "phrases" / "blind")
    files = [half / f"{language}.yaml" for half in halves]
    return [
        str(one["text"])
        for file in files
        if file.is_file()
        for one in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]


def _spent(reader: Polyglot, messages: Sequence[str], rounds: int) -> list[float]:
    """Seconds for each message: the median of the rounds, but for the first."""
    taken: list[list[float]] = [[] for _ in messages]
    for turn in range(rounds + 1):
        for message, times in zip(messages, taken, strict=True):
            begun = time.perf_counter()
            reader.read(message)
            if turn:
                times.append(time.perf_counter() - begun)
    return [median(times) for times in taken]


def _row(name: str, spent: Sequence[float]) -> str:
    if not spent:
        return f"| {name} | 0 | | | |"
    ranked = sorted(spent)
    figures = (median(ranked), ranked[int(0.99 * (len(ranked) - 1))], ranked[-1])
    return (
        f"| {name} | {len(ranked):,} | " + " | ".join(f"{1e3 * s:.2f} ms" for s in figures) + " |"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
