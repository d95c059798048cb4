"""The watch alone, with fakes at its ports: order, pace, clocks that are set, and faults."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest
from service_helpers import NOON, FakeSender, WallClock

from bot.core.events import Event, Reminders, Reschedule, Restart, Timers
from bot.core.recurrence import edition
from bot.errors import StoreDownError, SupersededError
from bot.watch import AT_ONCE, LOOK_EVERY, NO_ROOM, RETRY_AFTER, STORE_RETRY, TIDY_EVERY, Watch

HOUR, DAY, YEAR = 3600.0, 86400.0, 365 * 86400.0
HANGING = 10.0  # real seconds until a wait that should be short is given up


class Desk:
    """The store and the service in one: whose timers and reminders are due, and who was served."""

    def __init__(self, clock: WallClock, sender: FakeSender) -> None:
        self._clock, self._sender = clock, sender
        self.timers: dict[int, float] = {}
        self.times: dict[int, tuple[float, float]] = {}  # due, set
        self.facts = {"zones": edition(), "clock": str(NOON)}
        self.served: list[tuple[int, str]] = []
        self.touched: list[int] = []  # chats with hands on
        self.failing: dict[int, Exception] = {}
        self.hooks: dict[str, Callable[[], None]] = {}
        self.gate = asyncio.Event()
        self.gate.set()

    # Store

    async def due(self, now: float, limit: int) -> Sequence[int]:
        self._hook("due")
        return sorted(chat for chat, at in self.timers.items() if at <= now)[:limit]

    async def next_due(self, after: float | None = None) -> float | None:
        found = min(
            (at for at in self.timers.values() if after is None or at > after), default=None
        )
        self._hook("next_due")
        return found

    async def reminders(self, now: float, limit: int) -> Sequence[int]:
        due = [(at, since, chat) for chat, (at, since) in self.times.items() if at <= now]
        return [chat for _, _, chat in sorted(due)[:limit]]

    async def next_reminder(self, after: float | None = None) -> float | None:
        times = (at for at, _ in self.times.values() if after is None or at > after)
        return min(times, default=None)

    async def reminded(self, beyond: int | None, limit: int) -> Sequence[int]:
        self._hook("reminded")
        await self.gate.wait()
        return sorted(chat for chat in self.times if beyond is None or chat > beyond)[:limit]

    async def fact(self, name: str) -> str | None:
        return self.facts.get(name)

    async def keep(self, name: str, value: str) -> None:
        self.facts[name] = value

    async def hands_on(self) -> Sequence[int]:
        return self.touched

    async def forget(self, before: float) -> None:
        self._hook("forget")

    def _hook(self, name: str) -> None:
        if name in self.hooks:
            self.hooks[name]()

    # Service

    async def handle(self, event: Event) -> None:
        kind = type(event.what).__name__
        await asyncio.sleep(0)
        if event.chat in self.failing:
            raise self.failing[event.chat]
        self.served.append((event.chat, kind))
        if isinstance(event.what, Timers):
            del self.timers[event.chat]
        elif isinstance(event.what, Reminders):
            self._sender.space -= 1
            self.times[event.chat] = (self._clock.now() + DAY, 0.0)

    # What tests ask

    def chats(self, kind: type) -> list[int]:
        return [chat for chat, name in self.served if name == kind.__name__]


@pytest.fixture
def clock() -> WallClock:
    return WallClock()


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


@pytest.fixture
def desk(clock: WallClock, sender: FakeSender) -> Desk:
    return Desk(clock, sender)


@pytest.fixture
def naps() -> list[float]:
    return []


@pytest.fixture
def watch(desk: Desk, sender: FakeSender, clock: WallClock, naps: list[float]) -> Watch:
    async def nap(seconds: float) -> None:
        naps.append(seconds)
        await asyncio.sleep(0)

    return Watch(desk, sender, clock, desk.handle, nap)


@asynccontextmanager
async def running(watch: Watch, clock: WallClock) -> AsyncIterator[None]:
    task = asyncio.create_task(watch.run())
    try:
        await rest(clock)
        yield
    finally:
        watch.stop()
        task.cancel()
        await asyncio.wait({task})


@pytest.fixture
async def watching(watch: Watch, clock: WallClock) -> AsyncIterator[None]:
    async with running(watch, clock):
        yield


async def rest(clock: WallClock) -> None:
    async with asyncio.timeout(HANGING):
        await clock.asleep.wait()


async def until(wanted: Callable[[], bool]) -> None:
    async with asyncio.timeout(HANGING):
        while not wanted():  # noqa: ASYNC110
            await asyncio.sleep(0)


# -- room and order -------------------------------------------------------------------------------


async def test_without_room_nothing_is_taken_and_it_looks_again_soon(
    desk: Desk, sender: FakeSender, clock: WallClock, watching: None
) -> None:
    sender.space = 0
    desk.times[1] = (NOON, 0.0)
    desk.timers[2] = NOON + 70
    clock.move(LOOK_EVERY)
    await rest(clock)
    assert desk.served == []
    assert clock.until == clock.now() + NO_ROOM
    clock.move(10)
    await rest(clock)
    assert desk.served == [(2, "Timers")]
    sender.space = 1
    clock.move(NO_ROOM)
    await rest(clock)
    assert desk.chats(Reminders) == [1]


async def test_a_thousand_go_in_order_as_there_is_room(
    desk: Desk, sender: FakeSender, clock: WallClock, watching: None
) -> None:
    sender.space = 0
    for chat in range(1000):
        desk.times[chat] = (NOON + chat % 3, float(-chat % 7))
    wanted = sorted(desk.times, key=lambda chat: (*desk.times[chat], chat))
    clock.move(LOOK_EVERY)
    for _ in range(143):
        await rest(clock)
        before, sender.space = len(desk.served), 7
        clock.move(NO_ROOM)
        await rest(clock)
        assert len(desk.served) - before <= 7
    assert desk.chats(Reminders) == wanted


async def test_not_all_are_served_at_once_however_much_room_there_is(
    desk: Desk, sender: FakeSender, watch: Watch, clock: WallClock
) -> None:
    sender.space = 10**6
    desk.times |= dict.fromkeys(range(3 * AT_ONCE), (NOON - 1, 0.0))
    seen: list[int] = []
    desk.hooks["due"] = lambda: seen.append(len(desk.served))
    async with running(watch, clock):
        assert seen[:4] == [0, AT_ONCE, 2 * AT_ONCE, 3 * AT_ONCE]


async def test_the_timers_of_a_massage_are_served_between_reminders(
    desk: Desk, sender: FakeSender, watch: Watch, clock: WallClock
) -> None:
    sender.space = 10**6
    desk.times |= dict.fromkeys(range(1, 1000), (NOON - 1, 0.0))

    def touch() -> None:
        if len(desk.served) >= 2 * AT_ONCE:
            desk.timers[5000] = NOON
            del desk.hooks["due"]

    desk.hooks["due"] = touch
    async with running(watch, clock):
        assert desk.served.index((5000, "Timers")) == 2 * AT_ONCE
        assert len(desk.chats(Reminders)) == 999


# -- what fails -----------------------------------------------------------------------------------


async def test_who_fails_is_tried_after_a_minute_and_holds_up_nobody(
    desk: Desk, sender: FakeSender, clock: WallClock, watching: None
) -> None:
    for chat in (1, 2):
        desk.times[chat] = (NOON, 0.0)  # at the front
        desk.failing[chat] = LookupError("of its own")
    desk.times[3] = (NOON + 1, 0.0)
    sender.space = 1
    clock.move(RETRY_AFTER)
    await rest(clock)
    for _ in range(5):
        clock.move(NO_ROOM)
        await rest(clock)
    assert desk.served == [(3, "Reminders")]
    desk.failing.clear()
    sender.space = 2
    clock.move(RETRY_AFTER / 2)
    await rest(clock)
    assert desk.served == [(3, "Reminders")]
    clock.move(RETRY_AFTER / 2)
    await rest(clock)
    assert sorted(desk.served) == [(1, "Reminders"), (2, "Reminders"), (3, "Reminders")]


async def test_who_fails_waits_no_longer_when_the_clock_is_set_back(
    desk: Desk, clock: WallClock, watching: None
) -> None:
    desk.timers[1] = NOON - YEAR
    desk.failing[1] = LookupError("of its own")
    clock.move(LOOK_EVERY)
    await rest(clock)
    desk.failing.clear()
    clock.set(-DAY)
    await rest(clock)
    assert desk.served == [(1, "Timers")]


async def test_a_database_out_of_reach_is_waited_for(
    desk: Desk, clock: WallClock, naps: list[float], watching: None
) -> None:
    tries = iter([StoreDownError("gone"), StoreDownError("gone")])

    def down() -> None:
        if fault := next(tries, None):
            raise fault

    desk.times[1] = (NOON, 0.0)
    desk.hooks["due"] = down
    clock.move(LOOK_EVERY)
    await rest(clock)
    assert naps == [STORE_RETRY] * 2
    assert desk.served == [(1, "Reminders")]


async def test_who_was_replaced_serves_nothing_more(desk: Desk, watch: Watch) -> None:
    def replaced() -> None:
        raise SupersededError("another one")

    desk.hooks["due"] = replaced
    with pytest.raises(SupersededError):
        await asyncio.wait_for(watch.run(), HANGING)


async def test_tidying_up_that_fails_stops_no_timer(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    def broken() -> None:
        raise StoreDownError("the inbox is locked")

    desk.hooks["forget"] = broken
    desk.timers[1] = NOON
    async with running(watch, clock):
        assert desk.served == [(1, "Timers")]


# -- when it wakes --------------------------------------------------------------------------------


async def test_a_time_committed_while_it_looks_is_not_missed(
    desk: Desk, watch: Watch, clock: WallClock, watching: None
) -> None:
    """After the timers were read and before it sleeps: nobody else would wake it."""

    def commit() -> None:
        del desk.hooks["next_due"]
        desk.timers[2] = clock.now() + 8
        watch.expect(desk.timers[2])

    desk.timers[1] = NOON + 5
    watch.expect(NOON + 5)
    await rest(clock)
    assert clock.until == NOON + 5
    desk.hooks["next_due"] = commit
    clock.move(5)
    await rest(clock)
    assert desk.served == [(1, "Timers")]
    assert clock.until == NOON + 13


async def test_it_looks_at_the_clock_each_minute(
    desk: Desk, clock: WallClock, watching: None
) -> None:
    desk.times[1] = (NOON + 10 * HOUR, 0.0)
    assert clock.until == NOON + LOOK_EVERY


# -- the clock is set -----------------------------------------------------------------------------


@pytest.mark.parametrize("back", [HOUR, DAY, YEAR])
async def test_a_clock_set_back_has_everybody_planned_anew(
    desk: Desk, clock: WallClock, watching: None, back: float
) -> None:
    desk.times |= dict.fromkeys(range(AT_ONCE + 7), (NOON + YEAR, 0.0))
    clock.set(-back)
    await until(lambda: desk.facts["clock"] == str(NOON - back))
    assert desk.chats(Reschedule) == list(range(AT_ONCE + 7))
    await rest(clock)
    clock.set(1)
    await rest(clock)
    assert len(desk.chats(Reschedule)) == AT_ONCE + 7


async def test_a_clock_set_back_takes_the_hands_off(
    desk: Desk, clock: WallClock, watching: None
) -> None:
    """The timers of the massage wait for the old time: nobody would ask, and no silence end it."""
    desk.touched = [3, 5]
    clock.set(-HOUR)
    await rest(clock)
    assert desk.chats(Restart) == [3, 5]
    clock.set(1)
    await rest(clock)
    assert desk.chats(Restart) == [3, 5]


async def test_a_few_seconds_back_are_nothing(desk: Desk, clock: WallClock, watching: None) -> None:
    desk.times[1] = (NOON + DAY, 0.0)
    clock.set(-30)
    await rest(clock)
    clock.set(2 * TIDY_EVERY)
    await until(lambda: desk.facts["clock"] == str(clock.now()))
    await rest(clock)
    assert desk.served == []


async def test_it_is_kept_how_far_the_clock_was_before_anything_is_decided_by_it(
    desk: Desk, clock: WallClock, watching: None
) -> None:
    """A clock a year ahead moves all reminders on; it must be known when this process is gone."""
    known: list[str] = []
    desk.hooks["due"] = lambda: known.append(desk.facts["clock"])
    clock.set(YEAR)
    await rest(clock)
    assert known[0] == str(NOON + YEAR)


async def test_the_next_process_mends_what_a_wrong_clock_planned(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    desk.facts["clock"] = str(NOON + YEAR)
    desk.times[1] = (NOON + YEAR, 0.0)
    async with running(watch, clock):
        await until(lambda: desk.facts["clock"] == str(NOON))
        assert desk.served == [(1, "Reschedule")]


async def test_a_process_whose_clock_is_a_little_behind_plans_nothing(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    desk.facts["clock"] = str(NOON + 30)
    desk.times[1] = (NOON + DAY, 0.0)
    async with running(watch, clock):
        for _ in range(20):  # time enough for it to go wrong
            await asyncio.sleep(0)
        assert desk.served == []


async def test_a_clock_set_while_all_are_planned_is_not_missed(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    """Some were planned by the old time, and some by the new one."""
    desk.facts["zones"] = "1999.1"
    desk.times[1] = (NOON + DAY, 0.0)
    desk.gate.clear()
    async with running(watch, clock):
        clock.set(YEAR)
        await rest(clock)
        assert desk.facts["clock"] == str(NOON + YEAR)
        desk.served.clear()
        desk.gate.set()
        await until(lambda: desk.facts["zones"] == edition())
        assert desk.facts["clock"] == str(NOON + YEAR)
        clock.set(-HOUR)
        await until(lambda: desk.facts["clock"] == str(NOON + YEAR - HOUR))
        assert desk.chats(Reschedule) == [1, 1]


async def test_a_clock_set_back_while_all_are_planned_begins_it_anew(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    desk.facts["zones"] = "1999.1"
    desk.times |= dict.fromkeys(range(AT_ONCE + 1), (NOON + DAY, 0.0))
    asked: list[float] = []

    def look() -> None:
        asked.append(clock.time)
        if len(asked) == 2:
            desk.gate.clear()

    desk.hooks["reminded"] = look
    async with running(watch, clock):
        await until(lambda: len(asked) == 2)
        clock.set(-HOUR)
        await rest(clock)
        desk.gate.set()
        await until(lambda: desk.facts["zones"] == edition())
        assert desk.facts["clock"] == str(NOON - HOUR)
        assert desk.chats(Reschedule) == [*range(AT_ONCE), *range(AT_ONCE + 1)]


# -- new rules of zones ---------------------------------------------------------------------------


async def test_new_rules_are_followed_in_the_background_while_timers_go_on(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    desk.facts["zones"] = "1999.1"
    desk.times |= dict.fromkeys(range(1, 3 * AT_ONCE), (NOON + DAY, 0.0))
    asked: list[int] = []

    def look() -> None:
        asked.append(len(desk.chats(Reschedule)))
        if len(asked) == 2:
            desk.gate.clear()  # the database takes its time

    desk.hooks["reminded"] = look
    async with running(watch, clock):
        await until(lambda: len(asked) == 2)
        desk.timers[5000], desk.times[5001] = NOON + 1, (NOON + 1, 0.0)
        clock.set(1)
        await rest(clock)
        assert desk.served[AT_ONCE:] == [(5000, "Timers"), (5001, "Reminders")]
        assert desk.facts["zones"] == "1999.1"
        desk.gate.set()
        await until(lambda: desk.facts["zones"] == edition())
        assert desk.chats(Reschedule) == [*range(1, 3 * AT_ONCE), 5001]
        assert asked[:3] == [0, AT_ONCE, 2 * AT_ONCE]


async def test_a_chat_that_cannot_be_planned_holds_up_nobody(
    desk: Desk, watch: Watch, clock: WallClock, caplog: pytest.LogCaptureFixture
) -> None:
    desk.facts["zones"] = "1999.1"
    desk.times |= dict.fromkeys(range(2 * AT_ONCE), (NOON + DAY, 0.0))
    desk.failing[3] = LookupError("of its own")
    async with running(watch, clock):
        await until(lambda: desk.facts["zones"] == edition())
        assert "1 chats were not planned anew (LookupError)" in caplog.text
        assert "of its own" not in caplog.text
        assert len(desk.served) == 2 * AT_ONCE - 1


@pytest.mark.parametrize("kept", ["", "noon", "nan", "inf"])
async def test_a_fact_that_is_no_time_stops_no_timer(
    desk: Desk, watch: Watch, clock: WallClock, kept: str
) -> None:
    desk.facts["clock"] = kept
    desk.timers[1] = NOON
    async with running(watch, clock):
        assert desk.served == [(1, "Timers")]
        assert desk.facts["clock"] == str(NOON)


async def test_planning_that_breaks_off_is_begun_again_within_the_hour(
    desk: Desk, watch: Watch, clock: WallClock, caplog: pytest.LogCaptureFixture
) -> None:
    desk.facts["zones"] = "1999.1"
    desk.times |= dict.fromkeys(range(2 * AT_ONCE), (NOON + DAY, 0.0))
    faults = iter([None, StoreDownError("gone")])

    def down() -> None:
        if fault := next(faults, None):
            raise fault

    desk.hooks["reminded"] = down
    async with running(watch, clock):
        await until(lambda: "waits for an hour" in caplog.text)
        assert len(desk.served) == AT_ONCE
        assert desk.facts["zones"] == "1999.1"
        clock.move(TIDY_EVERY)
        await until(lambda: desk.facts["zones"] == edition())
        assert set(desk.chats(Reschedule)) == set(range(2 * AT_ONCE))


async def test_the_end_of_the_watch_ends_the_planning(
    desk: Desk, watch: Watch, clock: WallClock
) -> None:
    desk.facts["zones"] = "1999.1"
    desk.times[1] = (NOON + DAY, 0.0)
    desk.gate.clear()
    async with running(watch, clock):
        pass
    desk.gate.set()
    for _ in range(20):
        await asyncio.sleep(0)
    assert desk.served == []
    assert desk.facts["zones"] == "1999.1"
