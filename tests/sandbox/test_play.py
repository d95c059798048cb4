"""Time that runs by itself, with a clock and a bot that live in the test alone."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.chats import World
from bot.sandbox.client import SandboxClient
from bot.sandbox.files import Files
from bot.sandbox.play import Player
from bot.sandbox.visitor import meet

DAY = 86400.0
WEEK = 7 * DAY


class StillClock(MovableClock):
    """Moves only when it is moved."""

    def now(self) -> float:
        return 1_000_000.0 + self.offset


class Stage:
    """A world without a network. Real seconds pass when somebody sleeps, and only then."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.start = self.clock.now()
        self.world = World(self.clock, Files(None))
        self.told: dict[int, dict[str, Any]] = {}
        self.real = 0.0
        self.seen: list[float] = []  # the clock at each look
        self.events: list[Any] = []
        self.world.listeners.append(self.events.append)
        self.player = Player(
            self.world, self.clock, self.inspect, real=lambda: self.real, sleep=self.sleep
        )
        self.bots: list[asyncio.Task[None]] = []

    async def inspect(self, chat: int) -> dict[str, Any]:
        return self.told.get(chat, {})

    async def sleep(self, seconds: float) -> None:
        self.real += seconds
        self.seen.append(self.passed())
        for _ in range(5):  # the bot comes to its turn
            await asyncio.sleep(0)

    async def looks(self, count: int) -> None:
        """Return when somebody has slept so often."""
        until = len(self.seen) + count
        await self.until(lambda: len(self.seen) >= until)

    async def until(self, wanted: Callable[[], bool]) -> None:
        """No time passes here but that of the loop."""
        while not wanted():  # noqa: ASYNC110
            await asyncio.sleep(0)

    def passed(self) -> float:
        return self.clock.now() - self.start

    def person(self) -> int:
        return meet(self.world, {"first_name": "A"}).id

    def bot(self, dues: Iterable[float], looks: int = 0) -> list[tuple[float, float]]:
        """A bot with work at these times; `looks` is how long each takes. What it did, and when."""
        chat, did = self.person(), []
        times = [self.start + due for due in dues]

        async def work() -> None:
            for n, due in enumerate(times):
                await self.clock.sleep_until(due)
                await self.looks(looks)
                self.told[chat] = {"next": times[n + 1] if n + 1 < len(times) else None}
                did.append((due - self.start, self.passed()))

        self.told[chat] = {"next": times[0]}
        self.bots.append(asyncio.create_task(work()))
        return did

    async def play(self, span: float = WEEK, within: float = 60.0) -> None:
        await asyncio.sleep(0)  # the bots go to sleep
        self.player.start(span, within)
        async with asyncio.timeout(20):
            await self.player.done()


@pytest_asyncio.fixture(loop_scope="session")
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    stage.player.stop()
    for bot in stage.bots:
        bot.cancel()


async def test_a_week_takes_a_minute(stage: Stage) -> None:
    await stage.play()
    assert stage.passed() == WEEK
    assert stage.real == pytest.approx(60, abs=0.2)
    steps = [b - a for a, b in zip(stage.seen, stage.seen[1:], strict=False)]
    assert max(steps) <= WEEK / 500  # smoothly


async def test_each_reminder_of_the_week_comes_at_its_own_time(stage: Stage) -> None:
    evenings = [n * DAY + 75_600.25 for n in range(7)]
    mornings = [n * DAY + 27_000.5 for n in range(7)]
    one, other = stage.bot(evenings), stage.bot(mornings)
    await stage.play()
    assert one == [(due, due) for due in evenings]
    assert other == [(due, due) for due in mornings]
    assert stage.real == pytest.approx(60, abs=0.3)


async def test_a_crowd_of_reminders_close_together(stage: Stage) -> None:
    dues = [3600 + n / 128 for n in range(50)] + [7200.0]
    did = stage.bot(dues)
    await stage.play(DAY)
    assert did == [(due, due) for due in dues]
    assert stage.passed() == DAY


async def test_time_waits_for_a_bot_that_is_slow(stage: Stage) -> None:
    dues = [3600.0, 4000.0, 50_000.0]
    did = stage.bot(dues, looks=12)
    await stage.play()
    assert did == [(due, due) for due in dues]


async def test_time_waits_until_the_bot_has_spoken(stage: Stage) -> None:
    did = stage.bot([3600.0])
    spoken: list[float] = []

    async def speak() -> None:
        await stage.until(lambda: bool(did))
        for _ in range(3):  # one call after the other, each a look later
            await stage.looks(1)
            stage.world.calls.append({"method": "sendMessage"})
            spoken.append(stage.passed())

    stage.bots.append(asyncio.create_task(speak()))
    await stage.play()
    assert spoken == [3600.0] * 3


async def test_what_the_bot_never_does_holds_up_the_week_for_a_moment_only(stage: Stage) -> None:
    stuck = stage.person()
    stage.told[stuck] = {"next": stage.start + 100}
    did = stage.bot([DAY])
    await stage.play()
    assert did == [(DAY, DAY)]
    assert stage.seen.count(100.0) in range(25, 35)
    assert stage.passed() == WEEK


async def test_a_bot_that_tells_no_next_is_asked_for_its_timers(stage: Stage) -> None:
    chat = stage.person()
    stage.told[chat] = {"timers": [{"name": "a", "due": stage.start + 5000}, {"name": "b"}]}
    await stage.play()
    assert 5000 in stage.seen


async def test_nothing_to_ask() -> None:
    stage = Stage()
    stage.person()
    player = Player(stage.world, stage.clock, None, real=lambda: stage.real, sleep=stage.sleep)
    player.start(DAY, 10)
    await player.done()
    assert stage.passed() == DAY


async def test_it_is_told_and_stopped(stage: Stage) -> None:
    stage.player.start(WEEK, 60)
    assert stage.world.snapshot()["play"] == {"until": stage.start + WEEK}
    await stage.until(lambda: stage.passed() >= DAY)
    stage.player.stop()
    stage.player.stop()
    there = stage.passed()
    await stage.player.done()
    for _ in range(50):
        await asyncio.sleep(0)
    assert stage.passed() == there < 2 * DAY
    plays = [event["play"] for event in stage.events if event["kind"] == "play"]
    assert plays == [{"until": stage.start + WEEK}, None]


async def test_the_end_is_told(stage: Stage) -> None:
    await stage.play(DAY)
    assert stage.events[-1] == {"kind": "play", "play": None}
    assert stage.world.play is None


async def test_a_second_one_takes_the_place_of_the_first(stage: Stage) -> None:
    stage.player.start(WEEK, 60)
    await stage.play(DAY, 10)
    assert stage.passed() == DAY


async def test_the_clock_may_be_moved_by_hand_meanwhile(stage: Stage) -> None:
    did = stage.bot([3 * DAY])
    stage.player.start(WEEK, 60)
    await stage.until(lambda: stage.passed() >= DAY)
    stage.clock.advance(DAY)
    async with asyncio.timeout(20):
        await stage.player.done()
    assert did == [(3 * DAY, 3 * DAY)]
    assert stage.passed() == WEEK
    assert stage.real == pytest.approx(60 * 6 / 7, abs=0.5)


async def test_an_error_of_the_bot_ends_it(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    async def fail(chat: int) -> dict[str, Any]:
        raise ValueError("the words of a person")

    stage.person()
    player = Player(stage.world, stage.clock, fail, real=lambda: stage.real, sleep=stage.sleep)
    player.start(DAY, 10)
    await player.done()
    assert stage.world.play is None
    assert "ValueError" in caplog.text
    assert "words" not in caplog.text


async def test_over_the_network(
    sandbox: Sandbox, guest: SandboxClient, clock: MovableClock, http: aiohttp.ClientSession
) -> None:
    until = (await guest.play(WEEK, 60))["play"]["until"]
    assert until - clock.now() == pytest.approx(WEEK, abs=60)
    assert (await guest.state())["play"] == {"until": until}
    answer = await http.post(sandbox.page_url + "control/play/stop", json={})
    assert await answer.json() == {"play": None}
    assert (await guest.state())["play"] is None


async def test_it_ends_with_the_sandbox(clock: MovableClock) -> None:
    sandbox = Sandbox(clock)
    await sandbox.start()
    async with SandboxClient(sandbox.page_url) as guest:
        await guest.play(WEEK, 60)
    await sandbox.stop()
    assert sandbox.world.play is None
