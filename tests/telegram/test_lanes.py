import asyncio

from hands import Hands, settle

from bot.telegram.lanes import REMINDER, REPLY, Limits, Turn


def limits(hands: Hands, **more: float) -> Limits:
    return Limits(now=hands.now, sleep=hands.sleep, **more)


def send(limits, log, chat, priority=REPLY):
    async def one():
        await limits.take(Turn(chat, priority))
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


async def test_who_gives_up_in_the_moment_of_their_turn_costs_no_token(hands):
    bucket, log = limits(hands, overall=1), []
    tasks = [send(bucket, log, chat) for chat in range(3)]
    await settle()
    (_, awake) = hands.sleepers.pop()
    hands.time = 1.0
    awake.set_result(None)
    tasks[1].cancel()
    await settle()
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
        await bucket.take(Turn(chat))
    await hands.move(5)
    for _ in range(4):
        await bucket.take(Turn(-1))
    await bucket.take(Turn(-2))
    assert len(bucket._chats) == 2  # noqa: SLF001
    tasks = [send(bucket, log, -1) for _ in range(2)]
    await hands.move(0)
    assert len(log) == 1
    await hands.move(1)
    await asyncio.gather(*tasks)


# Reminders, and replies among them


CROWD = 100_000


async def test_a_reply_waits_for_none_of_a_hundred_thousand_reminders(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(CROWD)]
    await hands.move(0.999)
    assert log == [(chat, REMINDER) for chat in range(6 + 29)]  # those that came first
    reply = send(bucket, log, -1)
    await settle()
    assert log[-1] == (-1, REPLY)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert len(bucket._lanes[REMINDER]) == 0  # noqa: SLF001  # nothing is left of who gave up
    await reply


async def test_many_replies_at_once_leave_soon_while_reminders_are_due(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(200)]
    await hands.move(3)
    log.clear()
    tasks += [send(bucket, log, -chat) for chat in range(1, 31)]
    await settle()
    assert len(log) == 24
    await hands.move(0.2)
    assert log == [(-chat, REPLY) for chat in range(1, 31)]
    await hands.move(9)
    await asyncio.gather(*tasks)


async def test_a_reply_does_not_sleep_as_long_as_the_reminders_do(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, -chat) for chat in range(1, 31)]
    tasks += [send(bucket, log, chat, REMINDER) for chat in range(2)]
    await hands.move(0.01)
    assert len(log) == 30  # the bucket is empty, and reminders wait until it is nearly full
    tasks.append(send(bucket, log, -31))
    await hands.move(0.03)
    assert log[30:] == [(-31, REPLY)]
    await hands.move(0.75)
    assert len(log) == 31
    await hands.move(0.2)
    assert log[31:] == [(0, REMINDER), (1, REMINDER)]
    await asyncio.gather(*tasks)


async def test_reminders_alone_go_at_the_full_rate(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(306)]
    await hands.move(0)
    assert len(log) == 6
    await hands.move(9.99)
    assert len(log) == 305
    await hands.move(0.01)
    await asyncio.gather(*tasks)


async def test_a_turn_that_is_hurried_goes_as_a_reply(hands):
    bucket, log = limits(hands), []
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(20)]
    late = Turn(99, REMINDER)
    hurried = asyncio.ensure_future(bucket.take(late))
    await hands.move(0)
    assert not hurried.done()
    bucket.hurry(late)
    await settle()
    assert hurried.done()
    assert len(log) == 6
    bucket.hurry(late)  # it has gone already
    await hands.move(9)
    await asyncio.gather(hurried, *tasks)


async def test_a_turn_is_hurried_while_its_chat_may_not_send(hands):
    bucket, log = limits(hands), []
    late = Turn(99, REMINDER)
    bucket.pause(99, 1)
    hurried = asyncio.ensure_future(bucket.take(late))
    await hands.move(0.5)
    bucket.hurry(late)
    tasks = [send(bucket, log, chat, REMINDER) for chat in range(100)]
    await hands.move(0.49)
    assert not hurried.done()
    await hands.move(0.01)
    assert hurried.done()
    await hands.move(9)
    await asyncio.gather(*tasks)


async def test_reminders_wait_out_a_general_pause_too(hands):
    bucket, log = limits(hands), []
    for chat in (1, 2, 3):
        bucket.pause(chat, 10)
    task = send(bucket, log, 4, REMINDER)
    await hands.move(9.9)
    assert log == []
    await hands.move(0.1)
    await task


async def test_the_room_is_what_leaves_in_a_second(hands):
    assert limits(hands).room() == 30
    assert limits(hands, overall=1000).room() == 1000
    assert limits(hands, overall=0.5).room() == 1
    assert limits(hands, overall=0).room() == 256


async def test_there_is_no_room_while_all_are_paused(hands):
    bucket = limits(hands)
    for chat in (1, 2):
        bucket.pause(chat, 10)
    assert bucket.room() == 30
    bucket.pause(3, 5)
    assert bucket.room() == 0
    await hands.move(5)
    assert bucket.room() == 30
