"""One entry as a process of its own that polls the fake Bot API of another: start, speed, memory.

The fake Bot API has one core, the bot another, where the system lets processes be bound.
"""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import psutil

from bench.fakeapi import StalledError

Command = Callable[[str], tuple[Sequence[str], dict[str, str]]]
"""The address of the Bot API -> how to start the bot: arguments, and more environment."""

_ENDS_WITHIN = 5.0


def measure(command: Command, transcript: Path, options: Sequence[str]) -> dict[str, Any]:
    """Start both, let the people talk, and stop both. `options` are those of bench.server."""
    server = [sys.executable, "-m", "bench.server", str(transcript), *options]
    with running(server, core=0, output=subprocess.PIPE) as api:
        url = line(api)["url"]
        argv, extra = command(url)
        began = time.perf_counter()
        with running(argv, core=-1, env=os.environ | extra) as bot:
            line(api)
            start_s, start_mb = time.perf_counter() - began, megabytes(bot)
            line(api)
            cpu = _cpu(bot)
            result = line(api)
            cpu_us = (_cpu(bot) - cpu) / result["updates"] * 1e6
            return {
                **result,
                "cpu_us": round(cpu_us, 1),
                "mb": round(megabytes(bot), 1),
                "start_s": round(start_s, 2),
                "start_mb": round(start_mb, 1),
            }


@contextlib.contextmanager
def running(
    argv: Sequence[str], *, core: int, output: int | None = None, env: dict[str, str] | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """A process bound to one core, ended at the end."""
    process = subprocess.Popen(argv, stdout=output, env=env)
    _bind(process.pid, core)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _bind(pid: int, core: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(pid, {sorted(os.sched_getaffinity(0))[core]})


def line(server: "subprocess.Popen[bytes]") -> dict[str, Any]:
    """The next line of JSON that it prints. StalledError: it ended instead."""
    assert server.stdout
    text = server.stdout.readline()
    if not text:
        raise StalledError("an entry or the fake Bot API gave up; what they said stands above")
    return dict(json.loads(text))


def _cpu(process: "subprocess.Popen[bytes]") -> float:
    used = psutil.Process(process.pid).cpu_times()
    return used.user + used.system


def megabytes(process: "subprocess.Popen[bytes]") -> float:
    return psutil.Process(process.pid).memory_info().rss / 2**20
