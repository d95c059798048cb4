"""How an unforeseen exception is logged: where and what kind, never its text."""

from __future__ import annotations

import traceback
from pathlib import Path


def place(error: BaseException) -> str:
    """The kind of exception and the line it comes from: its text may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
