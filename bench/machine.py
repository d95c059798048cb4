"""What the figures were measured on, and with which versions."""

from __future__ import annotations

import os
import platform
import shlex
import sqlite3
import subprocess
from collections.abc import Sequence
from pathlib import Path

import psutil

PEERS = ("python-telegram-bot", "APScheduler", "SQLAlchemy", "aiolimiter")
_ASK = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"


def told(command: Sequence[str], peers: Path | None = None) -> str:
    """A few lines: machine, versions, command. `peers` is the Python that has them, if any."""
    versions = f", {_versions(peers)}" if peers else ""
    gigabytes = psutil.virtual_memory().total / 2**30
    system = f"{platform.system()} {platform.release()}"
    pythons = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return "\n".join(
        [
            f"Machine: {_processor()}, {os.cpu_count()} cores, {gigabytes:.0f} GB; {system}",
            f"Versions: {pythons}{versions}",
            f"Command: {command[0]} {shlex.join(command[1:])}".rstrip(),
        ]
    )


def _versions(peers: Path) -> str:
    asked = [str(peers), "-c", _ASK, *PEERS]
    found = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
    return ", ".join(f"{n} {v}" for n, v in zip(PEERS, found, strict=True))


def _processor() -> str:
    """The processor's name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    names = (x.partition(":")[2].strip() for x in lines if x.startswith("model name"))
    return next(names, platform.processor() or platform.machine())
