"""Many conversations: `make soak` (STEPS=100000; SEED=1 repeats a run from its beginning).

Prints what was done. At a fault it prints the shortest conversation that hypothesis finds to it,
as a transcript, and how to repeat it; then it ends with 1.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, Verbosity, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.life.machine import Life

RULES = 50  # deeds or turns of fate in one conversation; some are many steps
TOLD = ("conversations", "stops", "hurts", "kills", "restores", "redelivered", "clocks set")


class Soaked(Life):
    """Keeps the last conversation, to be told if it was the one that failed."""

    last = ""

    def teardown(self) -> None:
        type(self).last = self.transcript()
        super().teardown()


def soak(steps: int, start: int, *, batch: int = 50) -> int:
    """Conversations until so many steps are done; 0 if all was well."""
    begun, tally = time.perf_counter(), Soaked.tally
    tally.clear()
    number = start
    while tally["steps"] < steps:
        try:
            _converse(number, batch)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            print(f"\n{Soaked.last}\n\n{type(error).__name__}: {error}")
            print(f"\nTo repeat it: make soak SEED={number} STEPS=1")
            return 1
        number += 1
        _progress(tally, steps)
    print(summary(tally, time.perf_counter() - begun))
    return 0


def _converse(number: int, batch: int) -> None:
    @seed(number)
    class Seeded(Soaked):
        pass

    Seeded.last = ""
    chosen = settings(
        max_examples=batch,
        stateful_step_count=RULES,
        deadline=None,
        database=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
    )
    try:
        run_state_machine_as_test(Seeded, settings=chosen)
    finally:
        Soaked.last = Seeded.last


def _progress(tally: Counter[str], steps: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{tally['steps']} of {steps} steps", end="", file=sys.stderr, flush=True)


def summary(tally: Counter[str], seconds: float) -> str:
    """What was done, in one line for each figure."""
    share = tally["hands on"] / max(1, tally["steps"])
    lines = [f"steps          {tally['steps']}", f"with hands on  {share:.0%}"]
    lines += [f"{name:<14} {tally[name]}" for name in TOLD]
    return "\n".join(
        [*lines, f"moments judged {tally['moments']}", f"seconds        {seconds:.0f}"]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.getLogger("bot").setLevel(logging.CRITICAL)  # faults of the watch are raised here
    return soak(given.steps, given.seed)


if __name__ == "__main__":
    sys.exit(main())
