import asyncio
from typing import Any

import aiohttp
import pytest
from raw import Call
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient


async def texts(guest: SandboxClient, chat: int) -> list[str]:
    return [m["text"] for m in await guest.messages(chat)]


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_too_many_requests_as_often_as_asked(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("too_many", 2, retry_after=7)
    for _ in range(2):
        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(chat, "x")
        assert refused.value._retry_after.total_seconds() == 7  # noqa: SLF001
    await bot.send_message(chat, "y")
    assert await texts(guest, chat) == ["/start", "y"]


async def test_too_many_requests_says_when_in_telegrams_place(
    call: Call, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("too_many", retry_after=3)
    assert await call("sendMessage", chat_id=chat, text="x") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }


async def test_a_fault_of_one_method_leaves_the_others_alone(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("server_error", method="editMessageText")
    sent = await bot.send_message(chat, "x")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.edit_message_text("y", chat, sent.message_id)
    await bot.edit_message_text("z", chat, sent.message_id)


async def test_polls_are_hit_by_name_only(bot: Bot, guest: SandboxClient) -> None:
    await guest.fault("server_error")
    assert await bot.get_updates() == ()
    await guest.fault("server_error", method="getUpdates")
    with pytest.raises(NetworkError):
        await bot.get_updates()


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("kind", ["server_error", "hang", "drop"])
async def test_a_call_that_fails_may_have_taken_effect(
    bot: Bot, guest: SandboxClient, chat: int, kind: str, done: bool
) -> None:
    await guest.fault(kind, done=done)
    errors: dict[str, type[Exception]] = {"hang": TimedOut}
    with pytest.raises(errors.get(kind, NetworkError)):
        await bot.send_message(chat, "x", read_timeout=0.05)
    assert await texts(guest, chat) == (["/start", "x"] if done else ["/start"])


async def test_the_sandbox_stops_although_a_call_hangs(
    sandbox: Sandbox, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("hang", done=True)
    hung = asyncio.create_task(bot.send_message(chat, "x", read_timeout=60))
    await guest.until(chat, lambda messages: messages[-1]["text"] == "x")
    await sandbox.stop()
    with pytest.raises(NetworkError):
        await hung


async def test_an_update_comes_again_although_it_was_confirmed(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("duplicate")
    one = await guest.say(chat, "one")
    two = await guest.say(chat, "two")
    assert [u.update_id for u in await bot.get_updates()] == [one, two]
    assert two
    assert [u.update_id for u in await bot.get_updates(two + 1)] == [one]
    assert await bot.get_updates(two + 1) == ()


async def test_an_update_comes_after_the_next_one(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.fault("reorder")
    one = await guest.say(chat, "one")
    assert await bot.get_updates() == ()
    two = await guest.say(chat, "two")
    assert two
    assert [u.update_id for u in await bot.get_updates()] == [two]
    assert [u.update_id for u in await bot.get_updates(two + 1)] == [one]
    assert await bot.get_updates(two + 1) == ()


async def test_fair_weather_again(bot: Bot, guest: SandboxClient, chat: int) -> None:
    await guest.fault("server_error", 9)
    await guest.fault("reorder", 9)
    await guest.fault("duplicate", 9)
    held = await guest.say(chat, "held")
    weather = (await guest.state())["faults"]
    assert [f["left"] for f in weather["calls"]] == [9]
    assert weather["updates"] == {"duplicate": 9, "reorder": 8}
    assert await guest.clear() == {"calls": [], "updates": {"duplicate": 0, "reorder": 0}}
    assert [u.update_id for u in await bot.get_updates()] == [held]
    await bot.send_message(chat, "x")


@pytest.mark.parametrize(
    "body", [{"kind": "hail"}, {"kind": "drop", "count": 0}, {"kind": "drop", "retry_after": "x"}]
)
async def test_weather_that_there_is_not(
    sandbox: Sandbox, http: aiohttp.ClientSession, body: dict[str, Any]
) -> None:
    answer = await http.post(f"{sandbox.page_url}control/faults", json=body)
    assert answer.status == 400
    assert sandbox.world.weather()["calls"] == []
