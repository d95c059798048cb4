"""What Knead says by itself goes out beside replies, and never in their way."""

import asyncio

import pytest
from fake_telegram import Fault
from hands import until
from test_outgoing import Desk, card, note

from bot.ports import Slots
from bot.telegram.lanes import Limits

AT_ONCE = 6  # reminders that leave before the rate holds them


@pytest.fixture
async def desk(tg, api, hands, tmp_path):
    desk = Desk(tg, api, hands, tmp_path, Limits(now=hands.now, sleep=hands.sleep))
    yield desk
    await desk.sender.close(0)


def remind(desk, *chats):
    for chat in chats:
        desk.put(note(f"reminder {chat}", waits=True), chat=chat)


def seen(api):
    return [params["text"] for params in api.named("sendMessage")]


async def finish(desk, hands):
    """Let all of it out, however slowly."""
    done = asyncio.ensure_future(desk.drain())
    while not done.done():
        await hands.move(1)
        await asyncio.sleep(0)
    await done


async def test_a_reply_goes_before_the_reminders_of_others(desk, api, hands):
    remind(desk, *range(1, 11))
    await api.until_called("sendMessage", AT_ONCE)
    desk.put(note("reply"), chat=50)
    await api.until_called("sendMessage", AT_ONCE + 1)
    assert sorted(seen(api)) == [*(f"reminder {n}" for n in range(1, 7)), "reply"]
    await finish(desk, hands)
    assert len(desk.done) == 11


async def test_a_reply_behind_a_reminder_of_its_own_chat_hurries_it(desk, api, hands):
    remind(desk, *range(1, 11))
    await api.until_called("sendMessage", AT_ONCE)
    desk.put(note("another reminder", waits=True), chat=10)
    desk.put(note("reply"), chat=10)
    await api.until_called("sendMessage", AT_ONCE + 3)
    assert seen(api)[AT_ONCE:] == ["reminder 10", "another reminder", "reply"]
    await finish(desk, hands)
    assert desk.seen(10) == ["reminder 10", "another reminder", "reply"]


async def test_what_is_tidied_for_a_reminder_waits_like_one(desk, api, hands):
    api.chats[1][50] = {"kind": "text", "text": "old", "markup": None, "silent": False}
    desk.put(card("reminder", fresh=True, waits=True), slots=Slots(card=50))
    remind(desk, *range(2, 9))
    await api.until_called("sendMessage", AT_ONCE)
    await until(lambda: len(desk.done) == AT_ONCE)
    for count in range(1, 4):  # time enough for it to go wrong
        desk.put(note("reply to another"), chat=50)
        await until(lambda: len(desk.done) == AT_ONCE + count)  # noqa: B023
    assert "editMessageReplyMarkup" not in api.methods()
    desk.put(note("reply"))  # now somebody waits behind it
    await until(lambda: len(desk.done) == AT_ONCE + 4)
    assert api.methods().index("editMessageReplyMarkup") == AT_ONCE + 3
    await finish(desk, hands)


async def test_the_room_is_a_second_less_what_has_not_arrived(desk, api, hands):
    api.gates["sendMessage"] = asyncio.Event()
    assert desk.sender.room() == 30
    remind(desk, *range(1, 13))
    desk.put(note("reply"), chat=50)
    assert desk.sender.room() == 18
    await api.until_called("sendMessage", AT_ONCE + 1)
    assert desk.sender.room() == 18
    remind(desk, *range(13, 50))
    assert desk.sender.room() == 0
    api.gates["sendMessage"].set()
    await finish(desk, hands)
    assert desk.sender.room() == 30


async def test_there_is_no_room_while_telegram_holds_everybody(desk, api, hands):
    too_many = Fault(429, "Too Many Requests", retry_after=7)
    api.faults["sendMessage"] += [too_many] * 3
    remind(desk, 1, 2, 3)
    await api.until_called("sendMessage", 3)
    await until(lambda: desk.sender.room() == 0)
    await finish(desk, hands)
    assert desk.sender.room() == 30


async def test_a_reminder_that_telegram_holds_back_arrives_once(desk, api, hands):
    api.faults["sendMessage"].append(Fault(429, "Too Many Requests", retry_after=7))
    remind(desk, 1)
    await api.until_called("sendMessage")
    await hands.move(6.9)
    assert desk.seen() == []
    assert desk.sender.room() == 30
    await finish(desk, hands)
    assert desk.seen() == ["reminder 1"]
    assert [seq for _, seq, _ in desk.done] == [1]
    assert desk.sender.room() == 30


async def test_reminders_of_a_chat_that_is_gone_take_no_room(desk, api, hands):
    api.faults["sendMessage"].append(Fault(403, "Forbidden: bot was blocked by the user"))
    desk.put(*(note(f"{n}", waits=True) for n in range(3)))
    await finish(desk, hands)
    assert desk.gone == [1]
    assert desk.sender.room() == 30


async def test_what_is_left_in_the_outbox_at_the_end_takes_no_room(desk, api):
    api.gates["sendMessage"] = asyncio.Event()
    remind(desk, 1, 2)
    await desk.sender.close(0)
    assert desk.done == []
    assert desk.sender.room() == 30


async def test_chats_that_are_stuck_stop_nobody_else(desk, api, hands):
    api.faults["sendMessage"] += [Fault(500, "Internal Server Error")] * 5
    remind(desk, *range(1, 6))
    desk.put(note("behind", waits=True), chat=1)
    assert desk.sender.room() == 24
    await until(lambda: desk.sender.room() == 30)
    desk.put(note("behind too", waits=True), chat=1)
    assert desk.sender.room() == 30
    assert desk.done == []
    await finish(desk, hands)
    assert desk.seen() == ["reminder 1", "behind", "behind too"]
    assert desk.sender.room() == 30


async def test_a_reminder_whose_time_is_past_is_not_sent(desk, api, hands):
    await hands.move(100)
    desk.put(note("late", waits=True, until=99.0), note("in time", waits=True, until=100.0))
    await desk.drain()
    assert desk.seen() == ["in time"]
    assert [seq for _, seq, _ in desk.done] == [1, 2]
    assert api.methods() == ["sendMessage"]


async def test_a_reminder_that_cannot_be_sent_in_time_is_let_go(desk, api, hands):
    api.faults["sendMessage"].append(Fault(429, "Too Many Requests", retry_after=7))
    desk.put(note("late", waits=True, until=5.0))
    await api.until_called("sendMessage")
    await finish(desk, hands)
    assert desk.seen() == []
    assert [seq for _, seq, _ in desk.done] == [1]
    assert len(api.named("sendMessage")) == 1


async def test_a_card_is_not_left_out_for_one_that_may_come_too_late(desk, api, hands):
    await hands.move(100)
    desk.put(card("first"))
    await desk.drain()
    desk.put(card("second"), card("reminder", fresh=True, waits=True, until=99.0))
    await finish(desk, hands)
    assert desk.seen() == ["second"]


async def test_a_reminder_behind_what_is_tidied_does_not_hurry_past_the_others(desk, api, hands):
    api.chats[1][50] = {"kind": "text", "text": "old", "markup": None, "silent": False}
    desk.put(card("reminder", fresh=True, waits=True), slots=Slots(card=50))
    remind(desk, *range(2, 12))
    await until(lambda: len(desk.done) == AT_ONCE)
    desk.put(note("another", waits=True), chat=1)
    for count in range(1, 4):  # time enough for it to go wrong
        desk.put(note("reply to another"), chat=50)
        await until(lambda: len(desk.done) == AT_ONCE + count)  # noqa: B023
    assert "editMessageReplyMarkup" not in api.methods()
    await finish(desk, hands)
    assert "editMessageReplyMarkup" in api.methods()
