"""A person sets a reminder in the browser, and a week passes."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from chatting import Chat

from bot.sandbox.client import SandboxClient

pytestmark = pytest.mark.asyncio(loop_scope="session")

SYDNEY = ZoneInfo("Australia/Sydney")
WEEK = 7 * 86400.0
SECONDS = 10.0  # the button of the page takes a minute; it is the same run


async def test_a_week_of_reminders_each_at_its_own_time(chat: Chat, guest: SandboxClient) -> None:
    await chat.start()
    await chat.say("/remind")
    await chat.shows("When shall I remind you?")
    await chat.say("every day at 9pm")
    await chat.shows("What time is it where you are?")
    await chat.page.get_by_role("button", name="Attach").click()
    await chat.page.get_by_role("menuitem", name="Location").click()
    await chat.page.get_by_role("button", name="Sydney").click()
    await chat.shows("9:00 PM")
    await chat.tap("Save", "It comes next")
    (about,) = (await guest.state())["chats"]
    assert (await guest.inspect(about["id"]))["zone"] == "Australia/Sydney"
    morning = datetime.fromtimestamp((await guest.state())["now"], SYDNEY) + timedelta(days=1)
    morning = morning.replace(hour=9, minute=0)
    started = await guest.advance(morning.timestamp() - (await guest.state())["now"])
    await guest.play(WEEK, SECONDS)
    async for _ in guest.events():
        if (await guest.state())["play"] is None:
            break
    assert (await guest.state())["now"] >= started + WEEK
    sent = [message["date"] for message in await guest.messages(about["id"])]
    later = [at for at in sent if at > started]
    times = [datetime.fromtimestamp(at, SYDNEY) for at in later]
    evenings = [at for at in times if (at.hour, at.minute) == (21, 0)]
    # Three that nobody answers, and the question whether to go on; then it is quiet.
    assert len({at.date() for at in evenings}) == 4
