"""The queue of updates behind getUpdates: confirmed by offset, one poller, and its faults."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from bot.sandbox.params import Json
from bot.sandbox.refusal import ApiError

# Kinds Telegram leaves out unless a bot asks for them by name.
_ON_REQUEST = ("chat_member", "message_reaction", "message_reaction_count")


class Updates:
    """What the bot has still to confirm. `late` holds what comes although it was confirmed."""

    def __init__(self, first_id: int) -> None:
        self.next_id = first_id
        self.allowed: Collection[str] = ()
        self.repeats = 0
        self.swaps = 0
        self._queue: list[Json] = []
        self._late: list[Json] = []
        self._held: list[Json] = []
        self._bell = asyncio.Event()
        self._polls = 0
        self._closed = False

    def push(self, kind: str, content: object, *, odd: bool = False) -> int | None:
        """Queue an update and return its id; None where the bot does not ask for this kind.

        `odd`: the kind is one nobody can ask for; it is delivered all the same.
        """
        wanted = kind in self.allowed if self.allowed else kind not in _ON_REQUEST
        if not (wanted or odd):
            return None
        update_id = self.next_id
        self.next_id += 1
        self._enter({"update_id": update_id, kind: content})
        self._ring()
        return update_id

    def pending(self) -> int:
        """How many updates wait."""
        return len(self._queue) + len(self._late) + len(self._held)

    def drop(self) -> None:
        """Forget all that waits."""
        self._queue, self._late, self._held = [], [], []

    def settle(self) -> None:
        """End the faults: nothing more is repeated or swapped, and what is held back comes."""
        self.repeats = self.swaps = 0
        self._queue += self._held
        self._held = []
        self._ring()

    def close(self) -> None:
        """Answer the poll under way."""
        self._closed = True
        self._ring()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """The waiting updates from `offset` on, after at most `seconds`.

        Raises ApiError 409 in a poll under way when a second one begins, as Telegram does.
        """
        self._polls += 1
        me = self._polls
        self._ring()
        self._confirm(offset)
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not (batch := self._batch(limit)) and not self._closed and loop.time() < end:
            await self._rung(end - loop.time())
            if self._polls != me:
                raise ApiError(
                    409,
                    "Conflict: terminated by other getUpdates request;"
                    " make sure that only one bot instance is running",
                )
        return batch

    def _enter(self, update: Json) -> None:
        if self.swaps:
            self.swaps -= 1
            self._held.append(update)
            return
        self._queue.append(update)
        # Late, not queued: the poll that fetches the newer update confirms the older one, and
        # this is just what a bot with a high-water mark gets wrong.
        self._late += self._held
        self._held = []

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._queue = self._queue[offset:]
        elif offset:
            self._queue = [u for u in self._queue if u["update_id"] >= offset]

    def _batch(self, limit: int) -> list[Json]:
        if not self._queue:
            late, self._late = self._late[:limit], self._late[limit:]
            return late
        batch = self._queue[:limit]
        again = batch[: self.repeats]
        self.repeats -= len(again)
        self._late += again
        return batch

    def _ring(self) -> None:
        self._bell.set()
        self._bell = asyncio.Event()

    async def _rung(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._bell.wait(), seconds)
        except TimeoutError:
            return
