"""The conversation that everybody holds: what the person does, and the calls that answer it.

It is taken down from Knead at the start of each run, and its peers make the same calls. So the
work is the same for all: as many updates, as many calls, the same texts and buttons.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Call:
    """A call of the Bot API, without chat and query.

    `edits` says which message of the chat it changes, counted from 0 in the order of sending.
    """

    method: str
    params: dict[str, Any]
    edits: int | None = None

    @property
    def snake(self) -> str:
        """The method's name in a Python library: send_message."""
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in self.method)


@dataclass(frozen=True)
class Step:
    """The person writes `text`, or taps the button `tap`; then come the calls."""

    text: str = ""
    tap: str = ""
    calls: tuple[Call, ...] = ()


def save(steps: list[Step], path: Path) -> None:
    path.write_text(json.dumps([asdict(s) for s in steps], ensure_ascii=False, indent=1))


def load(path: Path) -> list[Step]:
    return [
        Step(**{**step, "calls": tuple(Call(**c) for c in step["calls"])})
        for step in json.loads(path.read_text())
    ]
