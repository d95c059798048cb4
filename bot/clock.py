"""The clock of the real world. The sandbox has one that can be moved."""

from __future__ import annotations

import asyncio
import time


class SystemClock:
    """Unix seconds from the system; a sleep that can be ended early."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()

    def now(self) -> float:
        """Unix seconds."""
        return time.time()

    async def sleep_until(self, when: float | None) -> None:
        """Return when the clock shows `when` (None: never), or after `wake`."""
        pause = None if when is None else max(0.0, when - self.now())
        try:
            await asyncio.wait_for(self._woken.wait(), pause)
        except TimeoutError:
            return
        self._woken.clear()

    def wake(self) -> None:
        """End the sleep under way, or else the next one."""
        self._woken.set()
