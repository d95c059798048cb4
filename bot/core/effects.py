"""What a step asks of the outside. Texts are named by key; nothing here is rendered yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Show:
    """Show the session's card. fresh: anew at the bottom; passing: a newer card makes it idle.

    waits: Knead speaks by itself, and replies go first; silent: without a sound.
    until: Unix seconds after which it is not worth sending; 0: always.
    """

    fresh: bool = False
    passing: bool = False
    waits: bool = False
    silent: bool = False
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Cue:
    """A short message that calls attention; silent where it need not be heard."""

    key: str
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A message that stays. `stop_key`: True puts the stop key up, False takes it away.

    waits: Knead speaks by itself; locate: it brings the key that shares the location.
    until: Unix seconds after which it is not worth sending; 0: always.
    """

    key: str
    stop_key: bool | None = None
    waits: bool = False
    locate: bool = False
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Toast:
    """A line that fades, in answer to a tap."""

    key: str


@dataclass(frozen=True, slots=True)
class Record:
    """A report to keep: kind hurt, stop or session."""

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Export:
    """Send the person everything that is kept about them."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete every row of the chat."""


Effect = Show | Cue | Note | Toast | Record | Export | Erase
