"""The server as a whole: who may use it, what it tells, what it never tells."""

import json
import logging
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from bot.errors import ConfigError
from bot.ports import Clock
from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient


def test_the_clock_is_the_clock_of_the_service() -> None:
    clock: Clock = MovableClock()
    assert clock.now() > 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.1", "example.org"])
async def test_it_listens_on_this_machine_only(host: str, clock: MovableClock) -> None:
    with pytest.raises(ConfigError, match=r"127\.0\.0\.1"):
        await Sandbox(clock).start(host)


async def test_it_stops_twice_and_frees_its_port(clock: MovableClock) -> None:
    first = Sandbox(clock)
    url = await first.start()
    await first.stop()
    await first.stop()
    second = Sandbox(clock)
    assert await second.start(port=int(url.rsplit(":", 1)[1])) == url
    await second.stop()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["", "page/app.js", "control/state", "control/feed"])
async def test_foreign_requests_are_refused(
    sandbox: Sandbox, http: aiohttp.ClientSession, path: str, headers: dict[str, str]
) -> None:
    answer = await http.get(sandbox.page_url + path, headers=headers)
    assert answer.status == 403


async def test_a_foreign_form_cannot_post(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    url = sandbox.page_url + "control/clock"
    for how in ({"data": {"seconds": "5"}}, {"data": '{"seconds": 5}'}):
        assert (await http.post(url, **how)).status == 403
    assert sandbox.world.clock.now() < MovableClock().now() + 1


async def test_own_requests_are_not(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    own = {"Origin": sandbox.api_url, "Sec-Fetch-Site": "same-origin"}
    answer = await http.post(sandbox.page_url + "control/clock", json={"seconds": 5}, headers=own)
    assert answer.status == 200
    port = sandbox.api_url.rsplit(":", 1)[1]
    answer = await http.get(sandbox.page_url, headers={"Host": f"localhost:{port}"})
    assert answer.status == 200


async def test_the_page_and_its_parts(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for path, kind in [("", "text/html"), ("page/app.js", "javascript"), ("page/style.css", "css")]:
        answer = await http.get(sandbox.page_url + path)
        assert kind in answer.headers["Content-Type"]
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert (await http.get(sandbox.page_url + "page/../server.py")).status == 404


async def test_a_document_is_offered_and_never_run(
    sandbox: Sandbox, http: aiohttp.ClientSession, bot: Bot, chat: int
) -> None:
    evil = b"<script>alert(1)</script>"
    sent = await bot.send_document(chat, evil, filename="a.html")
    assert sent.document
    answer = await http.get(f"{sandbox.page_url}control/files/{sent.document.file_id}")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == "attachment"
    assert await answer.read() == evil
    assert (await http.get(f"{sandbox.page_url}control/files/none")).status == 404


async def test_the_inspector_shows_what_the_bot_says(clock: MovableClock) -> None:
    async def inspect(chat: int) -> dict[str, Any]:
        return {"state": "heel_pull", "chat": chat}

    sandbox = Sandbox(clock, inspect)
    await sandbox.start()
    async with SandboxClient(sandbox.page_url) as guest:
        chat = await guest.meet()
        assert await guest.inspect(chat) == {"state": "heel_pull", "chat": chat}
    await sandbox.stop()


async def test_nothing_to_inspect(guest: SandboxClient, chat: int) -> None:
    assert await guest.inspect(chat) == {}


async def test_the_clock_moves_and_the_page_is_told(
    guest: SandboxClient, clock: MovableClock
) -> None:
    events = guest.events()
    snapshot = await anext(events)
    assert await guest.advance(3600) >= snapshot["now"] + 3600
    assert (await anext(events))["kind"] == "clock"
    clock.advance(1)
    event = await anext(events)
    await events.aclose()
    assert (event["kind"], event["now"] > snapshot["now"] + 3600) == ("clock", True)


async def test_waiting_for_messages(bot: Bot, guest: SandboxClient, chat: int) -> None:
    await bot.send_message(chat, "one")
    seen = await guest.until(chat, lambda messages: messages[-1].get("text") == "one")
    assert len(seen) == 2


async def test_waiting_ends_with_the_sandbox(sandbox: Sandbox, guest: SandboxClient) -> None:
    chat = await guest.meet()
    events = guest.events()
    await anext(events)
    await sandbox.stop()
    assert [event async for event in events] == []
    assert chat


async def test_calls_are_kept_without_secrets(
    sandbox: Sandbox, bot: Bot, guest: SandboxClient, chat: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"), caplog.at_level(logging.DEBUG, "aiohttp"):
        await bot.send_message(chat, "a secret")
        await bot.get_updates()
        await guest.fault("too_many")
        state = await guest.state()
    assert [c["method"] for c in state["calls"]][-1] == "sendMessage"
    assert state["calls"][-1]["ok"]
    assert sandbox.token not in json.dumps(state)
    assert "a secret" not in json.dumps(state["calls"])
    assert sandbox.token not in caplog.text
