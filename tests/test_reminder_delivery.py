"""Reminders delivered by the service on real databases: each occurrence once, whatever happens."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

import pytest
from service_helpers import NOON, FakeSender, Visitor, WallClock
from sqlalchemy import NullPool, create_engine, make_url, text

from bot.app import serving
from bot.config import ROOT, Settings
from bot.content.load import Content
from bot.core.events import Blocked, Command, Event, Reminders, Reschedule
from bot.core.recurrence import Rule, edition, local
from bot.core.reminding import WINDOW, next_reminder, plan
from bot.core.revisions import Revisions
from bot.core.session import Person, Reminder, decode, encode
from bot.core.settle import new_session
from bot.errors import SupersededError
from bot.keeping import ready
from bot.places.finder import Finder
from bot.ports import Change, Row, Store
from bot.sandbox import MovableClock, Sandbox, visitor
from bot.sandbox.chats import Chat
from bot.service import Service
from bot.store import open_store
from bot.store.database import Database
from bot.store.sql_store import SqlStore
from bot.watch import LOOK_EVERY, NO_ROOM, RETRY_AFTER

HOUR, DAY, YEAR = 3600.0, 86400.0, 365 * 86400.0
HANGING = 30.0  # real seconds until a wait that should be short is given up
SIX = 18 * 60  # minutes; NOON of the fakes is six minutes past three in the afternoon, UTC
DUE = NOON - NOON % DAY + SIX * 60.0
_keys = count(10**6)


class Telegram(FakeSender):
    """Has room for as many reminders as the test says; `remind` is what nobody asked for."""

    def room(self) -> int:
        waiting = [row for row in self.rows[self._answered :] if row.message.waits]
        return max(0, self.space - len(waiting))

    @property
    def reminders(self) -> list[int]:
        return [row.chat for row in self.rows if row.message.waits]


# -- databases ------------------------------------------------------------------------------------


def _say(url: str, sql: str) -> list[tuple[object, ...]]:
    parsed = make_url(url)
    if parsed.drivername.startswith("postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = create_engine(parsed, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        result = connection.execute(text(sql))
        return [tuple(row) for row in result] if result.returns_rows else []


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = open_store(url)
    yield opened
    await opened.close()


@pytest.fixture
async def file(sqlite: str) -> AsyncIterator[Store]:
    """A SQLite file alone, where the database makes no difference."""
    opened = open_store(sqlite)
    yield opened
    await opened.close()


# -- the service ----------------------------------------------------------------------------------


@pytest.fixture
def clock() -> WallClock:
    return WallClock()


@pytest.fixture
def sender() -> Telegram:
    return Telegram()


@pytest.fixture
def make(content: Content, clock: WallClock) -> Callable[[Store, Telegram], Service]:
    revisions, ears = Revisions(ready(content)), content.ears(Finder())
    return lambda store, sender: Service(revisions, ears, store, sender, clock)


Make = Callable[[Store, Telegram], Service]


@asynccontextmanager
async def watching(service: Service, clock: WallClock) -> AsyncIterator[None]:
    task = asyncio.create_task(service.watch())
    try:
        await rest(clock)
        yield
    finally:
        service.stop()
        task.cancel()
        await asyncio.wait({task})


async def rest(clock: WallClock) -> None:
    async with asyncio.timeout(HANGING):
        await clock.asleep.wait()


async def until(wanted: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(HANGING):
        while not await wanted():  # noqa: ASYNC110
            await asyncio.sleep(0)


def daily(*minutes: int, since: float = 0.0) -> Person:
    """Somebody in UTC with a reminder each day at these minutes."""
    rules = (Rule(minute, "UTC", days=(1, 2, 3, 4, 5, 6, 7)) for minute in minutes)
    reminders = tuple(Reminder(n, rule, since) for n, rule in enumerate(rules, 1))
    person = Person(zone="UTC", greeted=True, reminders=reminders)
    plan(person, NOON)
    return person


async def meet(store: Store, chat: int, person: Person, at: float = NOON) -> None:
    """The chat is kept as it stands: at home."""
    row = Row(encode(person, new_session(at - DAY)), None, False, *next_reminder(person))
    await store.apply(chat, None, at, lambda _: Change(row))


async def known(store: Store, chat: int) -> Person:
    row = await store.row(chat)
    assert row
    return decode(row.state)[0]


def turn(chat: int) -> Event:
    return Event(chat, None, Reminders())


# -- once -----------------------------------------------------------------------------------------


async def test_a_reminder_goes_out_when_its_time_has_come_and_once_a_day(
    make: Make, store: Store, sender: Telegram, clock: WallClock
) -> None:
    await meet(store, 7, daily(SIX))
    async with watching(make(store, sender), clock):
        clock.move(DUE - NOON - 0.001)
        await rest(clock)
        assert sender.reminders == []
        clock.move(0.001)
        await rest(clock)
        assert sender.reminders == [7]
        await sender.flush(store)
        clock.move(DAY - 1)
        await rest(clock)
        assert sender.reminders == [7]
        clock.move(1)
        await rest(clock)
        assert sender.reminders == [7, 7]


async def test_asked_again_and_again_an_occurrence_is_decided_once(
    make: Make, store: Store, sender: Telegram, clock: WallClock
) -> None:
    await meet(store, 7, daily(SIX))
    service = make(store, sender)
    clock.time = DUE
    for _ in range(3):
        await service.handle(turn(7))
    await asyncio.gather(*(service.handle(turn(7)) for _ in range(20)))
    assert sender.reminders == [7]
    row = await store.row(7)
    assert row
    assert row.remind_at == DUE + DAY


async def test_two_services_on_one_database_send_one_message_each(
    make: Make, url: str, clock: WallClock
) -> None:
    stores = open_store(url), open_store(url)
    senders = Telegram(), Telegram()
    services = [make(store, sender) for store, sender in zip(stores, senders, strict=True)]
    chats = range(1, 61)
    await asyncio.gather(*(meet(stores[0], chat, daily(SIX)) for chat in chats))
    clock.time = DUE + 1
    # Each has read that all of them are due, before either decides.
    assert [await store.reminders(DUE + 1, 100) for store in stores] == [list(chats)] * 2
    asked = [service.handle(turn(chat)) for chat in chats for service in services]
    await asyncio.gather(*asked)
    assert sorted(senders[0].reminders + senders[1].reminders) == list(chats)
    assert _say(url, "select count(*), min(last_seq), max(last_seq) from chat") == [(60, 1, 1)]
    for store in stores:
        await store.close()


async def test_what_was_committed_and_not_sent_is_sent_by_the_next_process_once(
    make: Make, url: str, clock: WallClock
) -> None:
    dying, next_one, third = Telegram(), Telegram(), Telegram()
    store = open_store(url)
    await meet(store, 7, daily(SIX))
    clock.time = DUE
    await make(store, dying).handle(turn(7))
    await store.close()  # it is gone between the commit and the call to Telegram
    store = open_store(url)
    service = make(store, next_one)
    await service.start()
    async with watching(service, clock):
        assert next_one.rows == dying.rows
        assert next_one.rows[0].message.waits  # behind the replies, as before
        await next_one.flush(store)
        clock.move(LOOK_EVERY)
        await rest(clock)
    await make(store, third).start()
    assert (next_one.reminders, third.rows) == ([7], [])
    await store.close()


# -- after downtime -------------------------------------------------------------------------------


@pytest.mark.parametrize(("late", "sent"), [(0.0, 1), (WINDOW, 1), (WINDOW + 1, 0), (20 * DAY, 0)])
async def test_a_late_one_is_sent_while_it_is_worth_having(  # noqa: PLR0913, PLR0917
    make: Make, file: Store, sender: Telegram, clock: WallClock, late: float, sent: int
) -> None:
    once = Rule(SIX, "UTC", first=datetime.fromtimestamp(NOON, UTC).date().isoformat())
    person = Person(zone="UTC", greeted=True, reminders=(Reminder(1, once, 0.0),))
    plan(person, NOON)
    await meet(file, 7, person)
    clock.time = DUE + late
    async with watching(make(file, sender), clock):
        assert sender.reminders == [7] * sent


@pytest.mark.parametrize("days", [0, 1, 9])
async def test_after_downtime_it_is_one_however_many_were_due(
    make: Make, file: Store, sender: Telegram, clock: WallClock, days: int
) -> None:
    person = daily(SIX, SIX + 30, SIX - 45)
    person.snooze, person.snooze_set = DUE - 60, NOON
    await meet(file, 7, person)
    clock.time = DUE + days * DAY + HOUR
    async with watching(make(file, sender), clock):
        assert sender.reminders == [7]
        row = await file.row(7)
        assert row
        assert row.remind_at == DUE + (days + 1) * DAY - 45 * 60


# -- clocks ---------------------------------------------------------------------------------------


async def _live(
    service: Service, sender: Telegram, store: Store, clock: WallClock, hours: int
) -> list[datetime]:
    """What rang when, to somebody who is up each day at eight."""
    rang = []
    for _ in range(hours):
        before = len(sender.reminders)
        clock.move(HOUR - clock.time % HOUR)
        await rest(clock)
        now = datetime.fromtimestamp(clock.time, UTC)
        if now.hour == 8:
            await service.handle(Event(7, next(_keys), Command("help"), "en"))
        rang += [now] * (len(sender.reminders) - before)
        await sender.flush(store)
    return rang


@pytest.mark.parametrize("away", [-HOUR, -DAY, -YEAR, HOUR, DAY, YEAR])
@pytest.mark.parametrize("at", ["before", "after"])
async def test_a_clock_that_is_set_rings_on_no_day_twice_and_goes_on(  # noqa: PLR0913, PLR0917
    make: Make, file: Store, sender: Telegram, clock: WallClock, away: float, at: str
) -> None:
    """Set half an hour before or after the reminder of the day."""
    await meet(file, 7, daily(SIX))
    service = make(file, sender)

    async def planned() -> bool:
        return await file.fact("clock") == str(clock.time)

    async with watching(service, clock):
        rang = await _live(service, sender, file, clock, 24 + (2 if at == "before" else 4))
        assert len(rang) == (1 if at == "before" else 2)
        clock.set(away)
        await rest(clock)
        await until(planned)
        set_at = datetime.fromtimestamp(clock.time, UTC)
        await rest(clock)
        rang += await _live(service, sender, file, clock, 4 * 24)
    dates = [one.date() for one in rang]
    assert len(set(dates)) == len(dates)
    assert {one.hour for one in rang} <= {18, 19}
    later = [one for one in rang if one > set_at]
    assert len(later) >= 3
    assert (later[-1] - later[-3]).days == 2


@pytest.mark.parametrize("away", [DAY, YEAR])
async def test_a_clock_wrong_for_a_while_silences_nobody(
    make: Make, file: Store, sender: Telegram, clock: WallClock, away: float
) -> None:
    await meet(file, 7, daily(SIX))
    async with watching(make(file, sender), clock):
        clock.set(away + DUE - NOON + HOUR)  # all are moved on by it
        await rest(clock)
    clock.time = DUE + HOUR - 1  # and a process later it is right again
    late = Telegram()
    service = make(file, late)

    async def planned() -> bool:
        return await file.fact("clock") == str(DUE + HOUR - 1)

    async with watching(service, clock):
        await until(planned)
        await rest(clock)
        rang = await _live(service, late, file, clock, 4 * 24)
    assert len(rang) >= 3


async def test_new_rules_of_a_zone_are_followed_by_everybody(
    make: Make, store: Store, sender: Telegram, clock: WallClock
) -> None:
    """What other rules planned an hour too early or too late."""
    for chat in range(1, 231):
        person = daily(SIX)
        wrong = DUE + (HOUR if chat % 2 else -HOUR)
        person.reminders = (person.reminders[0]._replace(due=wrong),)
        await meet(store, chat, person)
    await store.keep("zones", "1999.1")

    async def planned() -> bool:
        return await store.fact("zones") == edition()

    async with watching(make(store, sender), clock):
        await until(planned)
        await rest(clock)
        assert await store.next_reminder() == DUE
        assert await store.next_reminder(DUE) is None
        assert sender.rows == []
        assert clock.until == clock.time + LOOK_EVERY


async def test_who_is_due_is_not_passed_over_when_all_are_planned_anew(
    make: Make, file: Store, sender: Telegram, clock: WallClock
) -> None:
    """A deploy at the full hour brings new rules while thousands wait for their turn."""
    for chat in range(1, 41):
        await meet(file, chat, daily(SIX))
    service = make(file, sender)
    clock.time = DUE + 60
    for chat in range(1, 41):
        await service.handle(Event(chat, None, Reschedule()))
    async with watching(service, clock):
        assert sorted(sender.reminders) == list(range(1, 41))


# -- blocked --------------------------------------------------------------------------------------


async def test_reminders_rest_for_whoever_blocks_the_bot_and_go_on_when_let_back_in(
    make: Make, store: Store, sender: Telegram, clock: WallClock
) -> None:
    await meet(store, 7, daily(SIX))
    service = make(store, sender)
    async with watching(service, clock):
        await service.handle(Event(7, next(_keys), Blocked()))
        assert await store.next_reminder() is None
        clock.move(3 * DAY)
        await rest(clock)
        assert sender.rows == []
        await service.handle(Event(7, next(_keys), Blocked(back=True)))
        assert await store.next_reminder() == DUE + 3 * DAY
        clock.move(DUE - NOON)
        await rest(clock)
        assert sender.reminders == [7]


async def test_who_writes_has_not_blocked_the_bot(
    make: Make, file: Store, sender: Telegram, clock: WallClock
) -> None:
    """Telegram may have told of it too late, or not at all: updates are kept for a day."""
    await meet(file, 7, daily(SIX))
    service = make(file, sender)
    await service.handle(Event(7, None, Blocked()))
    await Visitor(service, sender).command("help")
    assert await file.next_reminder() == DUE


# -- room -----------------------------------------------------------------------------------------


async def test_a_thousand_at_the_full_hour_delay_neither_replies_nor_timers(
    make: Make, file: Store, sender: Telegram, clock: WallClock
) -> None:
    """Those set first come first; replies and the timers of a massage go between them."""
    service = make(file, sender)
    massaged, asking = Visitor(service, sender, chat=5000), Visitor(service, sender, chat=5001)
    clock.time = DUE - 10.5
    await massaged.massage()
    await asking.command("start")
    chats = range(1, 1001)
    people = [meet(file, chat, daily(SIX, since=float(chat * 7 % 1001))) for chat in chats]
    await asyncio.gather(*people)
    sender.space = 0
    async with watching(service, clock):
        clock.move(10.5)
        await rest(clock)
        assert sender.reminders == []
        assert clock.until == clock.time + NO_ROOM
        sender.space = 300
        clock.move(NO_ROOM)
        await rest(clock)
        assert len(sender.reminders) == 300
        await asking.command("help")
        assert sender.rows[-1].chat == 5001
        clock.move(1.5)  # now the first timer of the massage is due
        sender.space = 301
        await rest(clock)
        assert sender.cues(5000) == ["How does that feel?"]
        assert len(sender.reminders) == 301
        sender.space = 1000
        clock.move(NO_ROOM)
        await rest(clock)
    assert sender.reminders == sorted(chats, key=lambda chat: chat * 7 % 1001)


async def test_a_chat_that_cannot_be_decided_waits_a_minute_and_holds_up_nobody(
    make: Make, file: Store, sender: Telegram, clock: WallClock
) -> None:
    for chat in (1, 2, 3):
        await meet(file, chat, daily(SIX, since=float(chat)))
    whole = await file.row(1)
    assert whole
    broken = Row("broken", remind_at=whole.remind_at, remind_set=whole.remind_set)
    await file.apply(1, None, NOON, lambda _: Change(broken))
    sender.space = 1
    async with watching(make(file, sender), clock):
        clock.move(DUE - NOON)
        await rest(clock)
        for _ in range(3):
            await sender.flush(file)
            clock.move(NO_ROOM)
            await rest(clock)
        assert sender.reminders == [2, 3]
        await sender.flush(file)
        await file.apply(1, None, NOON, lambda _: Change(whole))
        clock.move(RETRY_AFTER / 2)
        await rest(clock)
        assert sender.reminders == [2, 3]
        clock.move(RETRY_AFTER / 2)
        await rest(clock)
        assert sender.reminders == [2, 3, 1]


# -- another process ------------------------------------------------------------------------------


async def test_a_watch_that_was_replaced_says_so_though_nothing_is_due(
    make: Make, file: Store, sender: Telegram, clock: WallClock
) -> None:
    async def replaced(after: float | None = None) -> float | None:
        raise SupersededError("another one")

    service = make(file, sender)
    async with watching(service, clock):
        service._watch._reminders.later = replaced  # noqa: SLF001
        clock.move(LOOK_EVERY)
        async with asyncio.timeout(HANGING):
            await service.superseded.wait()


# -- the whole bot --------------------------------------------------------------------------------


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(MovableClock(), media_folder=ROOT / "flows" / "media")
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def guest(content: Content, sandbox: Sandbox, file: Store) -> AsyncIterator[Guest]:
    """Somebody with a reminder in an hour, and the bot at work."""
    clock = sandbox.world.clock
    assert isinstance(clock, MovableClock)
    chat = visitor.meet(sandbox.world, {"first_name": "Ada", "started": True})
    there = local("UTC", clock.now() + HOUR)
    person = daily(there.hour * 60 + there.minute)
    plan(person, clock.now())
    await meet(file, chat.id, person, clock.now())
    settings = Settings(sandbox.token, sandbox.api_url, per_second=0.0)
    async with serving(settings, content, file, clock) as (_, poller):
        polling = asyncio.create_task(poller.run())
        yield Guest(sandbox, chat, file, clock)
        await poller.stop()
        await polling


@dataclass
class Guest:
    sandbox: Sandbox
    chat: Chat
    store: Store
    clock: MovableClock

    async def rests(self) -> bool:
        return await self.store.next_reminder() is None

    async def goes_on(self) -> bool:
        return not await self.rests() and not await self.store.unsent()

    def reminded(self) -> int:
        return sum(b.ours for b in self.chat.bubbles.values())


async def test_a_block_stops_reminders_until_the_bot_is_let_back_in(guest: Guest) -> None:
    visitor.block(guest.sandbox.world, guest.chat, blocked=True)
    await until(guest.rests)
    guest.clock.advance(DAY)
    visitor.block(guest.sandbox.world, guest.chat, blocked=False)
    await until(guest.goes_on)
    assert guest.reminded() == 0
    guest.clock.advance(HOUR)

    async def reminded() -> bool:
        return guest.reminded() == 1 and await guest.goes_on()

    await until(reminded)


async def test_who_cannot_be_reached_is_reminded_no_more(guest: Guest) -> None:
    """Telegram says so only when something is sent; the update of the block was lost."""
    guest.chat.blocked = True
    guest.clock.advance(HOUR)
    await until(guest.rests)
    assert await guest.store.unsent() == []
    guest.clock.advance(DAY)
    visitor.block(guest.sandbox.world, guest.chat, blocked=False)
    await until(guest.goes_on)
    guest.clock.advance(DAY)

    async def reminded() -> bool:
        return guest.reminded() == 1

    await until(reminded)


# -- the process ----------------------------------------------------------------------------------


@asynccontextmanager
async def process(sandbox: Sandbox, url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    told = {"TELEGRAM_TOKEN": sandbox.token, "TELEGRAM_API_URL": sandbox.api_url}
    kept = {"DATABASE_URL": url, "LOG_LEVEL": "INFO"}
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=ROOT, env=os.environ | told | kept, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(2 * HANGING):
            yield started
    finally:
        with suppress(ProcessLookupError):
            started.kill()
        await started.wait()


async def told(started: asyncio.subprocess.Process, words: str) -> str:
    """What it says until these words, or until its end."""
    assert started.stderr
    said = ""
    while words not in said and (line := await started.stderr.readline()):
        said += line.decode()
    assert words in said
    return said


async def test_a_second_process_stands_by_and_takes_over(
    proven: None, sandbox: Sandbox, sqlite: str
) -> None:
    first = open_store(sqlite)
    await first.lead()
    async with process(sandbox, sqlite) as standing_by:
        said = await told(standing_by, "this one stands by")
        standing_by.terminate()
        assert await standing_by.wait() == 0  # at once: it holds nothing
        assert "ready" not in said
    assert "Traceback" not in said
    async with process(sandbox, sqlite) as second:
        await told(second, "this one stands by")
        assert [call["method"] for call in sandbox.world.calls] == []
        await first.close()
        said = await told(second, "Knead is ready")
        assert "stands by" not in said
        second.terminate()
        assert await second.wait() == 0


async def test_a_process_that_was_replaced_ends_in_a_sentence(
    proven: None, sandbox: Sandbox, postgresql: str
) -> None:
    chat = visitor.meet(sandbox.world, {"first_name": "Ada"})
    next_one = SqlStore(Database(postgresql), sleep=lambda _: asyncio.sleep(0.01))
    async with process(sandbox, postgresql) as replaced:
        await told(replaced, "Knead is ready")
        cut = "select pg_terminate_backend(pid, 5000) from pg_locks"
        leading = asyncio.create_task(next_one.lead())
        while not leading.done():  # the other one may be quicker to come back
            _say(postgresql, f"{cut} where locktype = 'advisory' and granted and objid = 20251")
            await asyncio.wait({leading}, timeout=0.1)
        visitor.write(sandbox.world, chat, "/start")
        said = await told(replaced, "knead: Another process serves this database now.")
        assert await replaced.wait() == 1
    assert "Traceback" not in said
    assert await next_one.row(chat.id) is None
    assert sandbox.world.updates.pending  # for the other one
    await next_one.close()
