"""The way out: a queue for each chat, kept in order, and what to do when Telegram says no."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.core.message import Message
from bot.errors import StoreDownError, SupersededError
from bot.ports import Commands, Outgoing, Slots
from bot.telegram.api import call, reason, seconds
from bot.telegram.display import Calls, Display, Standing, before
from bot.telegram.faults import place
from bot.telegram.lanes import REMINDER, REPLY, TIDY, Limits, Turn
from bot.telegram.pictures import Pictures
from bot.telegram.wire import TOAST, listed

Sent = Callable[[int, int, Slots], Awaitable[None]]
OnGone = Callable[[int], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]

_LONGEST_PAUSE = 60.0
_REMEMBERED = 4096
_MOST_TIDYING = 1000  # each holds some memory
_NOTE_RETRY = 2.0  # seconds
_GONE = ("chat not found", "peer_id_invalid", "user is deactivated", "user_is_blocked")
_UNREADABLE = ("can't parse entities", "too long")
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Line:
    """One chat's queue. `message`: the first row's, made simpler if Telegram refused it.

    `turn`: what it waits for at the moment, if it waits for leave to send. `counted`: rows of it
    that take room; none of a line that is `stuck`, as its first row did not arrive at once.
    """

    standing: Standing
    rows: deque[Outgoing] = field(default_factory=deque)
    message: Message | None = None
    plain: bool = False
    fails: int = 0
    turn: Turn | None = None
    stuck: bool = False
    counted: int = 0


class TelegramSender:
    """`bot.ports.Sender` over the Bot API; a row counts as sent when Telegram has answered.

    `sent` commits that a row is done. `on_gone` hears of chats that cannot be reached any more.
    `folder` holds the pictures. `now` tells Unix seconds: what is past its time is not sent.
    """

    def __init__(  # noqa: PLR0913
        self,
        bot: Bot,
        sent: Sent,
        *,
        on_gone: OnGone,
        folder: Path,
        limits: Limits,
        now: Callable[[], float],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot, self._sent, self._on_gone = bot, sent, on_gone
        self._limits, self._now, self._sleep = limits, now, sleep
        self._display = Display(bot, Pictures(folder))
        self._lines: dict[int, _Line] = {}
        self._last: OrderedDict[int, tuple[int, Standing]] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0  # rows whose message waits, of lines that are not stuck
        self._closed = False
        self._tidying = 0  # old cards of reminders that wait to lose their buttons
        self._over = False  # another process sends what is in the outbox

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        """Send in order behind what the chat still has to send. After `close`: nothing."""
        if self._closed:
            return  # the rows are in the outbox, for the next process
        for row in outgoing:
            line = self._lines.get(row.chat)
            if line is None:
                line = self._lines[row.chat] = _Line(self._known(row, slots))
                self._start(self._run(row.chat, line))
            line.rows.append(row)
            self._count(line)
            # What is in the way of this row goes as soon as the row itself would, and no sooner.
            priority = REMINDER if row.message.waits else REPLY
            if line.turn is not None and line.turn.priority > priority:
                self._limits.hurry(line.turn, priority)

    def room(self) -> int:
        """How many more messages that wait may be delivered: what can leave within a second.

        Those on their way count until Telegram has answered: a slow one is not given ever more.
        A chat where one did not arrive is stuck, and its rows count no more: it stops nobody else.
        """
        return max(0, self._limits.room() - self._waiting)

    def _count(self, line: _Line) -> None:
        waiting = 0 if line.stuck else sum(row.message.waits for row in line.rows)
        self._waiting += waiting - line.counted
        line.counted = waiting

    def answer(self, query: str, toast: str = "") -> None:
        """Answer a tap at once: answers are free of limits."""
        if not self._closed:
            self._start(self._answer(query, toast))

    def menu(self, chat: int, commands: Commands) -> None:
        """Set the menu of one chat, or take it back; tried once."""
        if not self._closed:
            self._start(self._menu(chat, commands))

    async def drain(self) -> None:
        """Return when nothing is left to send."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self, deadline: float) -> None:
        """Send what can be sent within `deadline` seconds; the rest stays in the outbox."""
        self._closed = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=deadline)
        left = list(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _known(self, row: Outgoing, slots: Slots) -> Standing:
        """What stands in the chat: `slots`, unless this process sent the row just before.

        Then `slots` may have been read before that row was sent.
        """
        seq, standing = self._last.get(row.chat, (None, Standing(slots)))
        return standing if seq == row.seq - 1 or standing.slots == slots else Standing(slots)

    def _remember(self, row: Outgoing, standing: Standing) -> None:
        self._last[row.chat] = row.seq, standing
        self._last.move_to_end(row.chat)
        if len(self._last) > _REMEMBERED:
            self._last.popitem(last=False)

    async def _answer(self, query: str, toast: str) -> None:
        params: dict[str, Any] = {"callback_query_id": query}
        if toast:
            params["text"] = toast[:TOAST]
        try:
            await call(self._bot, "answerCallbackQuery", params)
        except TelegramError as error:  # too old, or lost: the next tap is answered again
            _log.info("A tap was not answered: %s", reason(error))

    async def _menu(self, chat: int, commands: Commands) -> None:
        where = {"scope": {"type": "chat", "chat_id": chat}}
        try:
            if commands:
                await call(self._bot, "setMyCommands", {"commands": listed(commands), **where})
            else:
                await call(self._bot, "deleteMyCommands", where)
        except TelegramError as error:  # /start sets it again
            _log.info("The menu of a chat was not set: %s", reason(error))

    async def _run(self, chat: int, line: _Line) -> None:
        try:
            while line.rows:
                if self._late(line):
                    await self._done(line)
                    continue
                await self._take(chat, line, waits=True)
                if self._over:
                    return
                while _worthless(line):
                    await self._done(line)
                if not self._late(line):  # it may have waited long
                    await self._attempt(chat, line)
        finally:
            self._waiting -= line.counted
            del self._lines[chat]

    def _late(self, line: _Line) -> bool:
        return 0 < line.rows[0].message.until < self._now()

    async def _take(self, chat: int, line: _Line, *, waits: bool) -> None:
        """Wait for leave to send; `waits`: others go first, unless a reply is in this line."""
        if waits and all(row.message.waits for row in line.rows):
            priority = REMINDER if line.rows else TIDY
        else:
            priority = REPLY
        line.turn = Turn(chat, priority)
        try:
            await self._limits.take(line.turn)
        finally:
            line.turn = None

    async def _attempt(self, chat: int, line: _Line) -> None:
        """Try the first row once: then it is done, or waits for the next try."""
        message = line.message or line.rows[0].message
        try:
            await self._tidy(chat, line, before(chat, line.standing, message))
            shown = await self._display.show(chat, line.standing, message, plain=line.plain)
        except TelegramError as error:
            await self._refused(chat, line, message, error)
        except Exception as error:  # noqa: BLE001  # one bad row must not hold up the chat
            _log.error("A message was dropped: %s", place(error))
            await self._done(line)
        else:
            line.standing = shown.standing
            await self._done(line)
            await self._tidy(chat, line, shown.tidy, waits=message.waits)

    async def _refused(
        self, chat: int, line: _Line, message: Message, error: TelegramError
    ) -> None:
        words = error.message.lower()
        line.stuck = True
        self._count(line)
        if isinstance(error, RetryAfter):
            self._limits.pause(chat, seconds(error))
        elif isinstance(error, Forbidden | ChatMigrated) or any(w in words for w in _GONE):
            await self._gone(chat, line)
        elif isinstance(error, BadRequest):
            await self._simpler(line, message, error)
        else:
            _log.warning("Not sent yet: %s", reason(error))
            await self._sleep(min(2.0**line.fails, _LONGEST_PAUSE))
            line.fails = min(line.fails + 1, 10)

    async def _simpler(self, line: _Line, message: Message, error: BadRequest) -> None:
        """Take away what Telegram may have refused; if nothing is left to take, drop the row."""
        _log.error("Telegram refused a %s: %s", message.slot, reason(error))
        unreadable = any(words in error.message.lower() for words in _UNREADABLE)
        if unreadable and not line.plain:
            line.message, line.plain = message, True
        elif message.picture and not unreadable:
            line.message = replace(message, picture="")
        else:
            await self._done(line)

    async def _gone(self, chat: int, line: _Line) -> None:
        """The person blocked the bot or left Telegram: nothing that waits can arrive."""
        _log.info("A chat cannot be reached any more; what waited for it is dropped")
        for _ in range(len(line.rows)):
            await self._done(line)
        try:
            await self._on_gone(chat)
        except Exception as error:  # noqa: BLE001  # the callback's fault is not the queue's
            _log.error("A chat that is gone was not noted: %s", place(error))

    async def _done(self, line: _Line) -> None:
        """The first row needs nothing more: let the store know."""
        row = line.rows.popleft()
        line.message, line.plain, line.fails, line.stuck = None, False, 0, False
        self._count(line)
        self._remember(row, line.standing)
        while True:  # a row that stays would come again at the next start, over a newer card
            try:
                return await self._sent(row.chat, row.seq, line.standing.slots)
            except SupersededError as error:
                self._over = True
                return _log.error("Nothing more is sent: %s", error)
            except StoreDownError as error:
                _log.error("A sent message waits to be noted: %s", place(error))
                await self._sleep(_NOTE_RETRY)
            except Exception as error:  # noqa: BLE001  # nothing can be done but go on
                return _log.error("A sent message was not noted: %s", place(error))

    async def _tidy(self, chat: int, line: _Line, calls: Calls, *, waits: bool = False) -> None:
        """Best effort: what fails here is old, and works no more anyway."""
        for method, params in calls:
            try:
                if method.startswith("edit") and not await self._may_tidy(chat, line, waits=waits):
                    continue  # a press on the old card is told that it is old
                await self._display.attempt(method, params)
            except RetryAfter as error:
                self._limits.pause(chat, seconds(error))
            except TelegramError as error:
                _log.debug("%s failed: %s", method, reason(error))

    async def _may_tidy(self, chat: int, line: _Line, *, waits: bool) -> bool:
        """Wait for leave to edit an old card: after all reminders, if one of them made it old."""
        if waits and self._tidying >= _MOST_TIDYING:
            return False
        self._tidying += waits
        try:
            await self._take(chat, line, waits=waits)
        finally:
            self._tidying -= waits
        return True


def _worthless(line: _Line) -> bool:
    """Whether the first row may be left out for what waits behind it. Only cards ever are."""
    first = line.rows[0].message
    newer = [row.message for row in line.rows][1:]
    if first.slot != "card" or first.fresh or line.standing.slots.card is None:
        return False
    if first.keyboard or first.locate:
        return False
    if first.passing:
        return bool(newer)
    # A card that passes, or comes too late, may itself be left out: then this one would be missed.
    return any(m.slot == "card" and not (m.passing or m.until) for m in newer)
