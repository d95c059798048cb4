"""Telegram's sending limits: a bucket of tokens for each chat, one for all, and 429 kept apart.

Replies, reminders and tidying up wait for the overall bucket in three lanes: replies never behind
reminders, and neither behind what only makes old cards look old.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

REPLY = 0
REMINDER = 1
TIDY = 2

# The part of the overall bucket's burst that only replies may use. It costs reminders no speed,
# as both are filled at the same rate; but when thousands are due at once, the bucket stays this
# full, and a crowd of replies leaves at once instead of at the rate. At 30 a second: 24 at once,
# and the thirtieth within 200 ms. The last fifth lets reminders make up for a sleep that overran.
_REPLIES_SHARE = 0.8
_UNLIMITED = 256  # what counts as a second's worth where there is no limit
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

    def wait(self, now: float, keep: int = 0) -> float:
        """How long until there is a token, and `keep` more beside it; 0: at once."""
        return max(0.0, self._paid_until - self._slack + keep * self._step - now)

    def full(self, now: float) -> bool:
        """Nothing was taken lately: as good as new."""
        return self._paid_until <= now

    def take(self, now: float) -> None:
        self._paid_until = max(self._paid_until, now) + self._step


@dataclass(eq=False, slots=True)
class Turn:
    """One wait for leave to send a message to a chat. `priority` is REPLY, REMINDER or TIDY."""

    chat: int
    priority: int = REPLY


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
        all_burst = max(overall, 1.0)
        self._all = Bucket(overall, all_burst)
        self._kept = int(all_burst * _REPLIES_SHARE)
        self._second = max(int(overall), 1) if overall else _UNLIMITED
        self._per_chat, self._burst = per_chat, burst
        self._chats: dict[int, Bucket] = {}
        self._crowd = _KEPT_CHATS  # so many chats make it worth while to look for quiet ones
        self._paused: dict[int, float] = {}
        self._paused_all = 0.0
        waits = (self._reply_wait, self._reminder_wait, self._tidy_wait)
        self._lanes = [_Lane(wait, self._pay, sleep) for wait in waits]  # by priority

    async def take(self, turn: Turn) -> None:
        """Return when one message may go to the turn's chat."""
        bucket = self._bucket(turn.chat)
        while (wait := self._chat_wait(turn.chat, bucket)) > 0:
            await self._sleep(wait)
        bucket.take(self._now())
        # Only now: a turn that waited for its chat may have been hurried meanwhile.
        leave = self._lanes[turn.priority].join(turn)
        if leave is None:
            return
        try:
            await leave
        finally:
            self._lanes[turn.priority].leave(turn)

    def hurry(self, turn: Turn, priority: int = REPLY) -> None:
        """What waits behind this turn is more urgent: it is served with that `priority` now."""
        leave = self._lanes[turn.priority].leave(turn)
        turn.priority = priority
        if leave is not None:
            self._lanes[priority].take_in(turn, leave)

    def room(self) -> int:
        """How many messages can leave within a second; 0 while all chats are paused."""
        return 0 if self._paused_all > self._now() else self._second

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

    def _reply_wait(self) -> float:
        now = self._now()
        return max(self._all.wait(now), self._paused_all - now)

    def _reminder_wait(self) -> float:
        now = self._now()
        # Where the bucket is too small to keep any back, the replies that wait still go first.
        kept = self._kept + len(self._lanes[REPLY])
        return max(self._all.wait(now, kept), self._paused_all - now)

    def _tidy_wait(self) -> float:
        now = self._now()
        kept = self._kept + len(self._lanes[REPLY]) + len(self._lanes[REMINDER])
        return max(self._all.wait(now, kept), self._paused_all - now)

    def _pay(self) -> None:
        self._all.take(self._now())

    def _bucket(self, chat: int) -> Bucket:
        if chat not in self._chats:
            if len(self._chats) >= self._crowd:
                now = self._now()
                self._chats = {c: b for c, b in self._chats.items() if not b.full(now)}
                self._crowd = max(_KEPT_CHATS, 2 * len(self._chats))
            self._chats[chat] = Bucket(self._per_chat, self._burst)
        return self._chats[chat]


class _Lane:
    """Turns in the order they came; each is served when `wait` says that there is a token.

    To join, to leave and to be served cost the same, however many wait.
    """

    def __init__(self, wait: Now, pay: Callable[[], None], sleep: Sleep) -> None:
        self._wait, self._pay, self._sleep = wait, pay, sleep
        self._turns: OrderedDict[Turn, asyncio.Future[None]] = OrderedDict()
        self._pump: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._turns)

    def join(self, turn: Turn) -> asyncio.Future[None] | None:
        """What to wait for; None: the turn has come already."""
        if not self._turns and self._wait() <= 0:
            return self._pay()
        leave: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.take_in(turn, leave)
        return leave

    def take_in(self, turn: Turn, leave: asyncio.Future[None]) -> None:
        """Put the turn at the end; `leave` is set when it is served."""
        self._turns[turn] = leave
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._serve())

    def leave(self, turn: Turn) -> asyncio.Future[None] | None:
        """Take the turn out; None if it is not here."""
        return self._turns.pop(turn, None)

    async def _serve(self) -> None:
        while self._turns:
            if (wait := self._wait()) > 0:
                await self._sleep(wait)
                continue  # meanwhile others may have taken tokens, or 429 come
            _, leave = self._turns.popitem(last=False)
            if not leave.done():  # else given up, just now
                self._pay()
                leave.set_result(None)
