import asyncio

import pytest

from bot.ports import Clock
from bot.sandbox import MovableClock

DAY = 86400.0


async def asleep(clock: Clock, when: float | None) -> asyncio.Task[None]:
    task = asyncio.create_task(clock.sleep_until(when))
    await asyncio.sleep(0)
    return task


async def ended(*tasks: asyncio.Task[None]) -> None:
    async with asyncio.timeout(5):  # a sleep that does not end is a failure, not a wait
        await asyncio.gather(*tasks)


async def test_it_runs_with_the_real_clock_and_ahead_of_it() -> None:
    clock, real = MovableClock(), MovableClock()
    before = real.now()
    assert before <= clock.now() <= real.now()
    clock.advance(DAY)
    assert before + DAY <= clock.now() <= real.now() + DAY


async def test_a_time_that_has_come_ends_the_sleep() -> None:
    clock = MovableClock()
    task = await asleep(clock, clock.now() + DAY)
    clock.advance(DAY)
    await ended(task)


async def test_a_time_still_to_come_does_not() -> None:
    clock = MovableClock()
    task = await asleep(clock, clock.now() + 2 * DAY)
    clock.advance(DAY)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not task.done()
    clock.advance(DAY)
    await ended(task)


async def test_a_time_in_the_past_is_no_sleep() -> None:
    clock = MovableClock()
    await clock.sleep_until(clock.now() - 1)


async def test_wake_ends_the_sleep_under_way_and_no_later_one() -> None:
    clock = MovableClock()
    first, second = await asleep(clock, None), await asleep(clock, clock.now() + DAY)
    clock.wake()
    await ended(first, second)
    third = await asleep(clock, None)
    assert not third.done()
    clock.wake()
    await ended(third)


async def test_wake_before_a_sleep_ends_the_next_one_only() -> None:
    clock = MovableClock()
    clock.wake()
    await clock.sleep_until(None)
    task = await asleep(clock, None)
    assert not task.done()
    clock.wake()
    await ended(task)


async def test_wake_straight_after_advance_is_not_lost() -> None:
    clock = MovableClock()
    task = await asleep(clock, clock.now() + 2 * DAY)
    clock.advance(DAY)
    clock.wake()
    await ended(task)


async def test_wake_twice_is_harmless() -> None:
    clock = MovableClock()
    task = await asleep(clock, None)
    clock.wake()
    clock.wake()
    await ended(task)


async def test_who_asked_is_told_of_a_move() -> None:
    clock = MovableClock()
    told: list[float] = []
    clock.moved.append(lambda: told.append(clock.offset))
    clock.advance(10)
    clock.advance(0.5)
    assert told == [10, 10.5]


@pytest.mark.parametrize("seconds", [-1, float("nan")])
def test_it_never_runs_back(seconds: float) -> None:
    clock = MovableClock()
    with pytest.raises(ValueError, match="ahead only"):
        clock.advance(seconds)
    assert clock.offset == 0
