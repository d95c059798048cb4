"""Time that runs by itself: a week in a minute, and yet every reminder of it at its own time.

The clock moves in small steps, and never past a moment for which the bot has something to do: there
it waits until the bot has done it and said what there is to say.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable

from bot.sandbox.chats import World
from bot.sandbox.clock import MovableClock
from bot.sandbox.params import Json

Inspect = Callable[[int], Awaitable[Json]]

LOOK = 0.1  # real seconds from one step, or one look at the bot, to the next
CALM = 2  # looks in a row that must find the bot at rest before time goes on
PATIENCE = 30  # looks after which time goes on although something is still due

log = logging.getLogger(__name__)


class Player:
    """Moves the clock on until it is told to stop. `inspect` tells when something is due."""

    def __init__(
        self,
        world: World,
        clock: MovableClock,
        inspect: Inspect | None,
        *,
        real: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._world, self._clock, self._inspect = world, clock, inspect
        self._real, self._sleep = real, sleep
        self._given_up: set[float] = set()
        self._running: asyncio.Task[None] | None = None

    def start(self, span: float, within: float) -> None:
        """Let `span` seconds pass in about `within` real ones, in place of what ran before."""
        self.stop()
        until = self._clock.now() + span
        self._running = asyncio.create_task(self._run(until, span / within))
        self._tell({"until": until})

    def stop(self) -> None:
        """Let time pass as usual. Harmless when it does already."""
        if self._running is not None:
            self._running.cancel()
        self._running = None
        self._tell(None)

    async def done(self) -> None:
        """Return when time passes as usual."""
        if self._running is not None:
            await asyncio.wait({self._running})

    def _tell(self, play: Json | None) -> None:
        if self._world.play != play:
            self._world.play = play
            self._world.tell("play", play=play)

    async def _run(self, until: float, speed: float) -> None:
        try:
            await self._pass(until, speed)
        except Exception as error:  # noqa: BLE001  # the bot's fault must not freeze the page
            log.error("time runs no further: %s", type(error).__name__)  # noqa: TRY400
        self._running = None
        self._tell(None)

    async def _pass(self, until: float, speed: float) -> None:
        owed, seen = 0.0, self._real()
        while self._clock.now() < until:
            await self._sleep(LOOK)
            await self._rest()
            real = self._real()
            owed, seen = owed + (real - seen) * speed, real
            nearest = min(await self._dues(), default=math.inf)
            ahead = max(0.0, min(until, nearest) - self._clock.now())
            step = min(owed, ahead)
            self._clock.advance(step)
            owed -= step
            if step == ahead:
                await self._rest(landed=True)

    async def _rest(self, *, landed: bool = False) -> None:
        """Wait for the bot while something is due; `landed`: something has just come due."""
        calm = 0 if landed else CALM - 1
        last = self._last_call()
        for _ in range(PATIENCE):
            overdue = {due for due in await self._dues() if due <= self._clock.now()}
            before, last = last, self._last_call()
            calm = 0 if overdue or last is not before else calm + 1
            if calm >= CALM:
                return
            await self._sleep(LOOK)
        # It may be one that the bot cannot serve. The week goes on, for the others.
        self._given_up |= overdue

    def _last_call(self) -> Json | None:
        return self._world.calls[-1] if self._world.calls else None

    async def _dues(self) -> set[float]:
        """Of all chats: nobody's reminder is passed by."""
        if self._inspect is None:
            return set()
        people = [chat for chat in self._world.chats if chat > 0]
        return {due for chat in people for due in _dues(await self._inspect(chat))} - self._given_up


def _dues(told: Json) -> list[float]:
    """When the bot has something to do for a chat; a bot that does not say so tells its timers."""
    timers = [told] if "next" in told else told.get("timers", ())
    times = [one.get("next", one.get("due")) for one in timers]
    return [due for due in times if isinstance(due, int | float)]
