import asyncio

import pytest

from bot.telegram.lanes import REMINDER, REPLY, Limits


class Hands:
    """Time that moves only when the test moves it, and wakes sleepers in their order."""

    def __init__(self) -> None:
        self.time = 0.0
        self.sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.time + seconds, future))
        await future

    async def move(self, seconds: float) -> None:
        end = self.time + seconds
        await settle()
        while due := sorted((s for s in self.sleepers if s[0] <= end + 1e-9), key=lambda s: s[0]):
            self.sleepers.remove(due[0])
            self.time = max(self.time, due[0][0])
            due[0][1].set_result(None)
            await settle()
        self.time = end


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def limits(hands: Hands, **more: float) -> Limits:
    return Limits(now=hands.now, sleep=hands.sleep, **more)


def send(limits, log, chat, priority=REPLY):
    async def one():
        await limits.take(chat, priority)
        log.append((chat, priority))

    return asyncio.ensure_future(one())


async def test_a_chat_has_a_burst_and_then_its_rate(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, 1) for _ in range(8)]
    await hands.move(0)
    assert len(log) == 5
    await hands.move(0.9)
    assert len(log) == 5
    await hands.move(0.1)
    assert len(log) == 6
    await hands.move(2)
    await asyncio.gather(*tasks)


async def test_one_chat_does_not_hold_up_another(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, 1) for _ in range(6)]
    await hands.move(0)
    tasks.append(send(bucket, log, 2))
    await settle()
    assert log[-1] == (2, REPLY)
    await hands.move(9)
    await asyncio.gather(*tasks)


async def test_all_chats_share_the_overall_rate(hands):
    bucket, log = limits(hands, overall=10), []
    tasks = [send(bucket, log, chat) for chat in range(30)]
    await hands.move(0)
    assert len(log) == 10
    await hands.move(1)
    assert len(log) == 20
    await hands.move(1)
    await asyncio.gather(*tasks)


async def test_a_reply_goes_before_reminders_that_came_first(hands):
    bucket, log = limits(hands, overall=1), []
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(4)]
    await hands.move(0)
    tasks.append(send(bucket, log, 9, REPLY))
    await hands.move(1)
    assert log == [(0, REMINDER), (9, REPLY)]
    await hands.move(9)
    await asyncio.gather(*tasks)


async def test_who_gives_up_waiting_costs_no_token(hands):
    bucket, log = limits(hands, overall=1), []
    tasks = [send(bucket, log, chat) for chat in range(3)]
    await hands.move(0)
    tasks[1].cancel()
    await hands.move(1)
    assert log == [(0, REPLY), (2, REPLY)]


async def test_zero_is_no_limit(hands):
    bucket, log = limits(hands, overall=0, per_chat=0), []
    await asyncio.gather(*(send(bucket, log, 1) for _ in range(200)))
    assert len(log) == 200
    assert not hands.sleepers


async def test_a_pause_holds_its_own_chat_only(hands):
    bucket, log = limits(hands), []
    bucket.pause(1, 30)
    tasks = [send(bucket, log, 1), send(bucket, log, 2)]
    await hands.move(29)
    assert log == [(2, REPLY)]
    await hands.move(1)
    assert log == [(2, REPLY), (1, REPLY)]
    await asyncio.gather(*tasks)


async def test_pauses_of_several_chats_hold_everybody(hands):
    bucket, log = limits(hands), []
    for chat in (1, 2, 3):
        bucket.pause(chat, 10)
    task = send(bucket, log, 4)
    await hands.move(9)
    assert log == []
    await hands.move(1)
    await task


async def test_pauses_long_over_do_not_add_up(hands):
    bucket, log = limits(hands), []
    for chat in (1, 2, 3):
        bucket.pause(chat, 10)
        await hands.move(11)
    await send(bucket, log, 4)


async def test_chats_that_were_quiet_are_forgotten_and_busy_ones_kept(hands):
    bucket, log = limits(hands, overall=0), []
    for chat in range(4095):
        await bucket.take(chat)
    await hands.move(5)
    for _ in range(4):
        await bucket.take(-1)
    await bucket.take(-2)
    assert len(bucket._chats) == 2  # noqa: SLF001
    tasks = [send(bucket, log, -1) for _ in range(2)]
    await hands.move(0)
    assert len(log) == 1
    await hands.move(1)
    await asyncio.gather(*tasks)
