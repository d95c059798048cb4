"""A clock that runs with the real one and can be moved ahead by hand."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable


class MovableClock:
    """Real time plus an offset; implements `bot.ports.Clock`."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset
        self.moved: list[Callable[[], None]] = []
        self._sleepers: set[asyncio.Future[bool]] = set()
        self._woken = False

    def now(self) -> float:
        """Unix seconds of the sandbox."""
        return time.time() + self.offset

    def advance(self, seconds: float) -> None:
        """Move ahead by `seconds` (0 or more); sleeps whose time has come end.

        Raises ValueError for a negative number: the sandbox's clock does not run back.
        """
        if not seconds >= 0:
            raise ValueError(f"the clock moves ahead only, not by {seconds} s")
        self.offset += seconds
        self._disturb(woken=False)
        for tell in tuple(self.moved):
            tell()

    async def sleep_until(self, when: float | None) -> None:
        """Return when the clock shows `when` (None: never), or earlier after `wake`."""
        while not self._woken and (when is None or self.now() < when):
            if await self._disturbed(None if when is None else when - self.now()):
                return
        self._woken = False

    def wake(self) -> None:
        """End the sleep under way, or else the next one."""
        # A nap that `advance` has just ended belongs to a sleep that goes on: it is not disturbed
        # a second time, but finds the mark when it looks at the time again.
        self._woken = not self._disturb(woken=True)

    async def _disturbed(self, seconds: float | None) -> bool:
        """Whether `wake` ended this nap; a moved clock or the end of `seconds` does not count."""
        nap: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._sleepers.add(nap)
        try:
            await asyncio.wait((nap,), timeout=seconds)
        finally:
            self._sleepers.discard(nap)
        return nap.done() and nap.result()

    def _disturb(self, *, woken: bool) -> bool:
        """End the naps under way; whether there were any."""
        naps = [nap for nap in self._sleepers if not nap.done()]
        for nap in naps:
            nap.set_result(woken)
        return bool(naps)
