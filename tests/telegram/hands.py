"""A clock whose hands move only when the test moves them."""

import asyncio
from collections.abc import Callable


class Hands:
    """Time that moves only when the test moves it, and wakes sleepers in their order."""

    def __init__(self) -> None:
        self.time = 0.0
        self.sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.time + seconds, future))
        await future

    async def move(self, seconds: float) -> None:
        end = self.time + seconds
        await settle()
        while due := sorted((s for s in self.sleepers if s[0] <= end + 1e-9), key=lambda s: s[0]):
            self.sleepers.remove(due[0])
            self.time = max(self.time, due[0][0])
            due[0][1].set_result(None)
            await settle()
        self.time = end


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def until(wanted: Callable[[], bool]) -> None:
    """For what comes over real HTTP, and of which no event tells."""
    async with asyncio.timeout(10):
        while not wanted():  # noqa: ASYNC110
            await asyncio.sleep(0)
