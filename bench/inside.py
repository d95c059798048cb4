"""One entry measured in this process, with the fake Bot API beside it. Prints one line of JSON.

python -m bench.inside ENTRY TRANSCRIPT --people 200 --at-once 1
"""

import argparse
import asyncio
import gc
import importlib
import json
import os
import time
import warnings
from pathlib import Path
from typing import Any

import psutil

from bench import people
from bench.fakeapi import FakeApi
from bench.transcript import load

ENTRIES = {
    "bare": "bench.bare",
    "ptb": "bench.peer_ptb",
    "aiogram": "bench.peer_aiogram",
    "knead": "bench.knead",
}


async def _measure(args: argparse.Namespace) -> dict[str, Any]:
    api, steps = FakeApi(), load(args.transcript)
    entry = importlib.import_module(ENTRIES[args.entry])
    async with entry.inside(api, steps) as feed:
        await people.crowd(api, steps, feed, people.WARM_UP, args.at_once)
        gc.collect()
        began, cpu = time.perf_counter(), time.process_time()
        waits = await people.crowd(api, steps, feed, people.counted(args.people), args.at_once)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    return {
        **people.figures(waits, seconds),
        "cpu_us": round(cpu / len(waits) * 1e6, 1),
        "mb": round(psutil.Process().memory_info().rss / 2**20, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("entry", choices=ENTRIES)
    parser.add_argument("transcript", type=Path)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=1)
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(json.dumps(asyncio.run(_measure(args))))


if __name__ == "__main__":
    main()
