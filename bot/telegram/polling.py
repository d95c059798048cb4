"""Long polling: updates in, each handled before Telegram is told that it may forget it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, TypeVar

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.core.events import Event
from bot.errors import ConfigError
from bot.telegram.api import call, reason, seconds
from bot.telegram.faults import place
from bot.telegram.incoming import ALLOWED_UPDATES, GroupGreeting, Ignored, parse, update_id

T = TypeVar("T")
Handle = Callable[[Event], Awaitable[None]]
Greet = Callable[[GroupGreeting], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]

_LONGEST_PAUSE = 30.0
_BEFORE_SECOND_TRY = 1.0
_NOT_KNOWN = (
    "TELEGRAM_TOKEN: Telegram does not know this token. Copy it again from @BotFather "
    "(/mybots, the bot, API Token); if it was revoked there, use the new one."
)
_CONFLICT = (
    "Telegram says that another process takes the updates of this token (409). Stop the other "
    "one, or give this one a TELEGRAM_TOKEN of its own; during a deploy it passes by itself."
)
_log = logging.getLogger(__name__)


class Poller:
    """Takes updates from Telegram and gives them to `handle`, which returns after its commit.

    Chats are handled side by side, the updates of one chat in order. Telegram is asked to
    forget a batch only when all of it was handled, so a crash repeats updates and loses none.
    An update that fails twice is skipped, as it would fail for ever.

    `greet` gets what comes from groups. `wait` is how long Telegram may hold an empty answer,
    `grace` how long `stop` lets handlers finish, both in seconds.
    """

    def __init__(  # noqa: PLR0913
        self,
        bot: Bot,
        handle: Handle,
        *,
        greet: Greet | None = None,
        wait: int = 30,
        grace: float = 0.5,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot, self._handle, self._greet = bot, handle, greet
        self._wait, self._grace, self._sleep = wait, grace, sleep
        self._offset = self._confirmed = 0
        self._fails = 0
        self._stopping = asyncio.Event()
        self._running: asyncio.Future[None] | None = None

    async def run(self) -> None:
        """Poll until `stop`. Raises ConfigError if Telegram refuses the token."""
        self._running = asyncio.get_running_loop().create_future()
        try:
            await self._keep_on(self._forget_webhook)
            while not self._stopping.is_set():
                await self._keep_on(self._round)
            await self._confirm()
        finally:
            self._running.set_result(None)

    async def stop(self) -> None:
        """End within a second: finish what is under way, take nothing new. May be repeated."""
        self._stopping.set()
        if self._running is not None:
            await self._running

    async def _keep_on(self, work: Callable[[], Awaitable[None]]) -> None:
        """Try until it succeeds or the poller stops."""
        while not self._stopping.is_set():
            try:
                await work()
            except (InvalidToken, EndPointNotFound):
                break
            except TelegramError as error:
                await self._pause(error)
            else:
                self._fails = 0
                return
        else:
            return
        raise ConfigError(_NOT_KNOWN)

    async def _forget_webhook(self) -> None:
        """With a webhook set, Telegram answers 409 to every getUpdates."""
        drop = {"drop_pending_updates": False}
        await self._until_stopped(call(self._bot, "deleteWebhook", drop))

    async def _round(self) -> None:
        updates = await self._until_stopped(self._fetch(self._wait))
        if updates:
            await self._work(updates)

    async def _fetch(self, wait: int, limit: int = 100) -> list[Any]:
        params = {"timeout": wait, "limit": limit, "allowed_updates": ALLOWED_UPDATES}
        if self._offset:
            params["offset"] = self._offset
        offset = self._offset
        answer = await call(self._bot, "getUpdates", params, read_timeout=wait + 10)
        self._confirmed = offset
        if not isinstance(answer, list) or (answer and _after(answer) == 0):
            raise TelegramError("getUpdates answered something that is not updates")
        return answer

    async def _work(self, updates: list[Any]) -> None:
        """Handle a batch; when stopping, for no longer than the grace."""
        handling = asyncio.ensure_future(self._batch(updates))
        try:
            await self._until_stopped(_finished(handling))
            await asyncio.wait({handling}, timeout=self._grace)
            if handling.done():
                handling.result()
                self._offset = max(self._offset, _after(updates))
        finally:
            if not handling.done():
                handling.cancel()
                await asyncio.wait({handling}, timeout=self._grace / 5)

    async def _batch(self, updates: list[Any]) -> None:
        chats: dict[int, list[tuple[int | None, Event | GroupGreeting]]] = {}
        for update in updates:
            what = parse(update)
            if isinstance(what, Ignored):
                _log.debug("Update %s ignored: %s", update_id(update), what.why)
            else:
                chats.setdefault(what.chat, []).append((update_id(update), what))
        await asyncio.gather(*(self._in_order(items) for items in chats.values()))

    async def _in_order(self, items: Iterable[tuple[int | None, Event | GroupGreeting]]) -> None:
        for number, what in items:
            if await self._tried(number, what):
                continue
            await self._until_stopped(self._asleep(_BEFORE_SECOND_TRY))
            if not await self._tried(number, what):
                _log.error("Update %s failed twice and is skipped", number)

    async def _tried(self, number: int | None, what: Event | GroupGreeting) -> bool:
        try:
            await self._give(what)
        except Exception as error:  # noqa: BLE001  # whatever it is, the others go on
            # Neither message nor traceback: both may quote the person.
            _log.error("Update %s failed: %s", number, place(error))
            return False
        return True

    async def _give(self, what: Event | GroupGreeting) -> None:
        if isinstance(what, Event):
            await self._handle(what)
        elif self._greet is not None:
            await self._greet(what)

    async def _confirm(self) -> None:
        """Tell Telegram what was handled; if it cannot be told, it sends that again later."""
        if self._offset > self._confirmed:
            with contextlib.suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(self._grace / 2):
                    await self._fetch(0, limit=1)

    async def _pause(self, error: TelegramError) -> None:
        if isinstance(error, Conflict):
            _log.error("%s", _CONFLICT)
        else:
            _log.warning("No updates for the moment: %s", reason(error))
        longer = min(2.0**self._fails, _LONGEST_PAUSE)
        self._fails = min(self._fails + 1, 10)
        pause = seconds(error) if isinstance(error, RetryAfter) else longer
        await self._until_stopped(self._asleep(pause))

    async def _asleep(self, pause: float) -> None:
        await self._sleep(pause)

    async def _until_stopped(self, work: Coroutine[Any, Any, T]) -> T | None:
        """The result of `work`; None if the poller stops before there is one."""
        task = asyncio.ensure_future(work)
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            task.cancel()
            stop.cancel()
            await asyncio.gather(task, stop, return_exceptions=True)


async def _finished(task: asyncio.Future[None]) -> None:
    await asyncio.wait({task})


def _after(updates: list[Any]) -> int:
    """The offset that confirms these updates; 0 if there is no update among them."""
    numbers = [n for n in map(update_id, updates) if n is not None]
    return max(numbers, default=-1) + 1
