import asyncio

import pytest
from raw import Call
from telegram import Bot
from telegram.error import Conflict

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.updates import Updates


async def ids(bot: Bot, offset: int = 0) -> list[int]:
    return [u.update_id for u in await bot.get_updates(offset)]


async def begun(poll: "asyncio.Task[object]", updates: Updates, polls: int) -> None:
    """Until the server has the poll: it counts them."""
    while updates._polls < polls:  # noqa: SLF001
        assert not poll.done()
        await asyncio.sleep(0)


async def test_updates_wait_until_they_are_confirmed(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    sent = [await guest.say(chat, text) for text in "abc"]
    assert await ids(bot) == sent
    assert await ids(bot) == sent
    assert await ids(bot, sent[1] or 0) == sent[1:]
    assert await ids(bot) == sent[1:]
    assert await ids(bot, -1) == sent[2:]
    assert await ids(bot, (sent[2] or 0) + 1) == []


async def test_a_batch_has_a_limit(bot: Bot, guest: SandboxClient, chat: int) -> None:
    for text in "abc":
        await guest.say(chat, text)
    assert [u.message.text for u in await bot.get_updates(limit=2) if u.message] == ["a", "b"]


async def test_a_poll_waits_for_what_comes(
    sandbox: Sandbox, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await begun(poll, sandbox.world.updates, 1)
    sent = await guest.say(chat, "now")
    assert [u.update_id for u in await poll] == [sent]


async def test_stopping_ends_a_poll(sandbox: Sandbox, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await begun(poll, sandbox.world.updates, 1)
    await sandbox.stop()
    assert await poll == ()


async def test_the_second_poller_ends_the_first(
    sandbox: Sandbox, call: Call, guest: SandboxClient, chat: int
) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await begun(first, sandbox.world.updates, 1)
    second = asyncio.create_task(call("getUpdates", timeout=30))
    assert await first == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request;"
        " make sure that only one bot instance is running",
    }
    await guest.say(chat, "now")
    assert len((await second)["result"]) == 1


async def test_a_webhook_rules_out_polling(bot: Bot) -> None:
    await bot.set_webhook("https://x.org/hook")
    assert (await bot.get_webhook_info()).url == "https://x.org/hook"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_a_webhook_needs_https(call: Call) -> None:
    answer = await call("setWebhook", url="http://x.org")
    assert answer["description"] == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )


async def test_pending_updates_are_dropped_on_request_only(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.say(chat, "a")
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_only_kinds_asked_for_come(bot: Bot, guest: SandboxClient, chat: int) -> None:
    await bot.get_updates(allowed_updates=["message"])
    assert await guest.block(chat) is None
    await guest.block(chat, blocked=False)
    sent = await guest.say(chat, "a")
    unheard_of = await guest.odd(chat, "unknown_update")
    assert await ids(bot) == [sent, unheard_of]


def test_ids_begin_elsewhere_in_each_run(clock: MovableClock) -> None:
    # A bot that remembers ids of an earlier run must not take new updates for old ones.
    first, second = Sandbox(clock).world, Sandbox(clock).world
    assert first.updates.next_id != second.updates.next_id
    assert first.chat_number() != second.chat_number()
