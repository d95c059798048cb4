"""Telegram's sending limits: a bucket of tokens for each chat, one for all, and 429 kept apart.

Replies leave before what can wait: the overall bucket serves the lower priority number first.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Awaitable, Callable

REPLY = 0
REMINDER = 1

_KEPT_CHATS = 4096
_CHATS_THAT_MAKE_IT_GENERAL = 3

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class Bucket:
    """Room for `burst` tokens, `rate` new ones a second; rate 0: no limit. Times in seconds."""

    def __init__(self, rate: float, burst: float) -> None:
        self._step = 1.0 / rate if rate else 0.0
        self._slack = self._step * (burst - 1)
        self._paid_until = 0.0

    def wait(self, now: float) -> float:
        """How long until there is a token; 0: at once."""
        return max(0.0, self._paid_until - self._slack - now)

    def full(self, now: float) -> bool:
        """Nothing was taken lately: as good as new."""
        return self._paid_until <= now

    def take(self, now: float) -> None:
        self._paid_until = max(self._paid_until, now) + self._step


class Limits:
    """Who may send when. `overall` and `per_chat` in sends a second, 0 for no limit.

    429 holds back its own chat only, unless several chats get it at the same time.
    """

    def __init__(
        self,
        overall: float = 30.0,
        per_chat: float = 1.0,
        burst: int = 5,
        *,
        now: Now = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._now, self._sleep = now, sleep
        self._all = Bucket(overall, max(overall, 1.0))
        self._per_chat, self._burst = per_chat, burst
        self._chats: dict[int, Bucket] = {}
        self._paused: dict[int, float] = {}
        self._paused_all = 0.0
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = itertools.count()
        self._pump: asyncio.Task[None] | None = None

    async def take(self, chat: int, priority: int = REPLY) -> None:
        """Return when one message may go to the chat; a lower `priority` goes first."""
        bucket = self._bucket(chat)
        while (wait := self._chat_wait(chat, bucket)) > 0:
            await self._sleep(wait)
        bucket.take(self._now())
        if self._waiting or self._overall_wait() > 0:
            await self._queue(priority)
        else:
            self._all.take(self._now())

    def pause(self, chat: int, seconds: float) -> None:
        """Telegram answered 429 to this chat and wants `seconds` of silence."""
        now = self._now()
        self._paused = {c: until for c, until in self._paused.items() if until > now}
        self._paused[chat] = now + seconds
        if len(self._paused) >= _CHATS_THAT_MAKE_IT_GENERAL:
            self._paused_all = max(self._paused_all, now + seconds)

    def _chat_wait(self, chat: int, bucket: Bucket) -> float:
        now = self._now()
        return max(bucket.wait(now), self._paused.get(chat, 0.0) - now)

    def _overall_wait(self) -> float:
        now = self._now()
        return max(self._all.wait(now), self._paused_all - now)

    def _bucket(self, chat: int) -> Bucket:
        if chat not in self._chats:
            if len(self._chats) >= _KEPT_CHATS:
                now = self._now()
                self._chats = {c: b for c, b in self._chats.items() if not b.full(now)}
            self._chats[chat] = Bucket(self._per_chat, self._burst)
        return self._chats[chat]

    async def _queue(self, priority: int) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (priority, next(self._order), turn))
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._serve())
        await turn

    async def _serve(self) -> None:
        """Give tokens to those who wait, one by one, the most urgent first."""
        while self._waiting:
            if (wait := self._overall_wait()) > 0:
                await self._sleep(wait)
                continue  # meanwhile somebody more urgent may have come
            turn = heapq.heappop(self._waiting)[2]
            if not turn.done():  # else given up
                self._all.take(self._now())
                turn.set_result(None)
