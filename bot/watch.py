"""The watch: serves timers and reminders when their time has come, and sleeps in between.

A chat that fails waits a while, and holds up nobody. Reminders are taken at the pace at which they
can leave, so that what is said at a busy hour is decided when it is said.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from math import isfinite

from bot.core.events import Event, Reminders, Reschedule, Restart, Timers
from bot.core.recurrence import edition
from bot.errors import SupersededError
from bot.ports import Clock, Sender, Store

log = logging.getLogger(__name__)

INBOX_KEPT = 48 * 3600.0  # Telegram redelivers for 24 h at most
TIDY_EVERY = 3600.0
LOOK_EVERY = 60.0  # seconds between looks at the clock, which may be set while the watch sleeps
RETRY_AFTER = 60.0  # seconds until a chat that failed is tried again
STORE_RETRY = 2.0  # seconds between tries while the database is out of reach
NO_ROOM = 0.1  # seconds until there may be room for more reminders
AT_ONCE = 100  # chats served side by side
CLOCK_ERROR = 60.0  # seconds a clock may go back without being taken for wrong
CLOCK, ZONES = "clock", "zones"  # facts: by what time and by which rules reminders are planned

Serve = Callable[[int], Awaitable[None]]
Handle = Callable[[Event], Awaitable[None]]


@dataclass(slots=True)
class Due:
    """One kind of due time: of timers, or of reminders.

    `due` lists at most so many chats that are due, in the order they are served in; `later` tells
    the earliest time after now. `serve` raises where a chat cannot be served.
    """

    what: str
    due: Callable[[float, int], Awaitable[Sequence[int]]]
    later: Callable[[float], Awaitable[float | None]]
    serve: Serve
    _ailing: dict[int, float] = field(default_factory=dict)

    async def run(self, now: float, room: int) -> float | None:
        """Serve at most `room` chats; returns when to look again (None: at no time)."""
        if room <= 0:
            return now + NO_ROOM
        due = await self.due(now, room + len(self._ailing))
        ready = [chat for chat in due if self._ailing.get(chat, 0.0) <= now][:room]
        if ready:
            await asyncio.gather(*(self.attempt(chat, now, self.serve) for chat in ready))
            return now
        self._ailing = {chat: self._ailing[chat] for chat in due}
        later = await self.later(now)
        return min((*self._ailing.values(), *_known(later)), default=None)

    def forgive(self) -> None:
        """Try all of them again: the clock was set back, and their turn may be a year away."""
        self._ailing.clear()

    async def attempt(self, chat: int, now: float, serve: Serve) -> None:
        """One chat's fault is not the others': it is tried again after a while."""
        try:
            await serve(chat)
            self._ailing.pop(chat, None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this chat's alone
            kind = type(error).__name__  # not its text, which may quote a person
            words = f"a {self.what} failed ({kind}); it is tried again in {RETRY_AFTER:.0f} s"
            log.error(words)  # noqa: TRY400
            self._ailing[chat] = now + RETRY_AFTER


class Watch:
    """Runs until `stop`. `handle` takes the events in, as it does those of Telegram."""

    def __init__(
        self,
        store: Store,
        sender: Sender,
        clock: Clock,
        handle: Handle,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store, self._sender, self._clock, self._sleep = store, sender, clock, sleep

        self._handle = handle
        self._timers = Due("timer", store.due, store.next_due, self._raising(Timers()))
        self._reminders = Due(
            "reminder", store.reminders, store.next_reminder, self._raising(Reminders())
        )
        self._tidying: asyncio.Task[None] | None = None
        self._next: float | None = None
        self._tidy_at = 0.0
        self._seen = 0.0  # what the clock showed last
        self._stopping = False

    async def run(self) -> None:
        """Serve what is due, sleep until more is. Raises SupersededError where another does."""
        while not self._stopping:
            now = self._clock.now()
            try:
                await self._look(now)
                wake = await self._serve(now)
            except SupersededError:
                raise
            except Exception as error:  # noqa: BLE001 - nothing may end the timers of everybody
                log.error("timers wait %s s: %s", STORE_RETRY, type(error).__name__)  # noqa: TRY400
                await self._sleep(STORE_RETRY)
                continue
            if wake is None or wake > now:
                await self._clock.sleep_until(min((now + LOOK_EVERY, *_known(wake))))

    async def restart(self, chats: Sequence[int]) -> None:
        """Hands were on these chats' feet when the process before this one ended."""
        for chat in chats:
            await self._timers.attempt(chat, self._clock.now(), self._raising(Restart()))

    def stop(self) -> None:
        """End `run`. Harmless when called twice."""
        self._stopping = True
        if self._tidying is not None:
            self._tidying.cancel()
        self._clock.wake()

    def expect(self, due: float | None) -> None:
        """A commit brought this due time: wake up if it is the earliest."""
        if due is not None and (self._next is None or due < self._next):
            self._next = due
            self._clock.wake()

    async def _serve(self, now: float) -> float | None:
        """Timers first: hands may be on a foot."""
        self._next = None  # what is committed from here on may be missed below: wake up for it
        times = (
            await self._timers.run(now, AT_ONCE),
            await self._reminders.run(now, min(AT_ONCE, self._sender.room())),
        )
        self._next = min((at for time in times for at in _known(time)), default=None)
        return self._next

    async def _look(self, now: float) -> None:
        """See whether the clock was set; once an hour, tidy up."""
        if now < self._seen - CLOCK_ERROR:
            self._set_back(now)
            await self.restart(await self._store.hands_on())  # their timers wait for the old time
        self._seen = now
        if now < self._tidy_at:
            return
        await self._note(now)
        if self._tidying is None or self._tidying.done():
            self._tidying = asyncio.create_task(self._tidy(now))
        self._tidy_at = now + TIDY_EVERY

    def _set_back(self, now: float) -> None:
        """What was put off by the old time is not to wait for it; tidy up anew by this one."""
        self._timers.forgive()
        self._reminders.forgive()
        self._tidy_at = now
        if self._tidying is not None:
            self._tidying.cancel()
            self._tidying = None

    async def _note(self, now: float) -> None:
        """Keep how far the clock has been, before anything is planned by it.

        If it turns out to have been wrong, this process or the next one knows what to mend.
        """
        kept = _number(await self._store.fact(CLOCK))
        if kept is None or now > kept:
            await self._store.keep(CLOCK, str(now))

    def _raising(self, what: Timers | Reminders | Restart | Reschedule) -> Serve:
        return lambda chat: self._handle(Event(chat, None, what))

    async def _tidy(self, now: float) -> None:
        try:
            await self._store.forget(now - INBOX_KEPT)
            await self._replan()
        except Exception as error:  # noqa: BLE001 - it is tried again within the hour
            log.error("tidying up waits for an hour: %s", type(error).__name__)  # noqa: TRY400

    async def _replan(self) -> None:
        """Where zones have new rules or the clock was wrong, work out anew when reminders are due.

        Due times are instants, worked out from rules that are kept: they can be wrong, and nobody
        would look at a chat before they come.
        """
        zones, clock = await self._store.fact(ZONES), await self._store.fact(CLOCK)
        if zones == edition() and self._seen >= (_number(clock) or 0.0) - CLOCK_ERROR:
            return
        if faults := await self._plan_all():  # they would fail again, and all others with them
            kind = type(faults[0]).__name__  # not its text, which may quote a person
            log.error("reminders of %s chats were not planned anew (%s)", len(faults), kind)
        await self._store.keep(ZONES, edition())
        await self._store.keep(CLOCK, str(self._seen))

    async def _plan_all(self) -> list[Exception]:
        """Returns the faults of the chats that failed; they hold up nobody."""
        plan, beyond = self._raising(Reschedule()), None
        faults: list[Exception] = []
        while chats := await self._store.reminded(beyond, AT_ONCE):
            done = await asyncio.gather(*map(plan, chats), return_exceptions=True)
            faults += [one for one in done if isinstance(one, Exception)]
            beyond = chats[-1]
        return faults


def _known(at: float | None) -> tuple[float, ...]:
    return () if at is None else (at,)


def _number(fact: str | None) -> float | None:
    """The fact as a number; None where it is none, as nothing that is kept may stop the timers."""
    try:
        number = float(fact or "")
    except ValueError:
        return None
    return number if isfinite(number) else None
