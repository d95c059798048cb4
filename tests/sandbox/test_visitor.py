import aiohttp
import pytest
from telegram import Bot

from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.visitor import ODD_KINDS


async def test_what_a_visitor_writes(bot: Bot, guest: SandboxClient) -> None:
    chat = await guest.meet("زائر", "ar", last_name="B", username="zb")
    await guest.say(chat, "/start now")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.from_user
    who = update.message.from_user
    assert (who.id, who.full_name, who.username, who.language_code) == (chat, "زائر B", "zb", "ar")
    assert update.message.chat.type == "private"
    assert [e.type for e in update.message.entities] == ["bot_command"]


async def test_a_visitor_comes_back_under_the_old_id(bot: Bot, guest: SandboxClient) -> None:
    assert await guest.meet(id=4242, started=True) == 4242
    assert (await bot.send_message(4242, "hello again")).chat.id == 4242
    with pytest.raises(aiohttp.ClientResponseError, match="409"):
        await guest.meet(id=4242)


async def test_an_edit(bot: Bot, guest: SandboxClient, chat: int) -> None:
    said = (await guest.messages(chat))[0]
    await guest.edit(chat, said["message_id"], "not that")
    (update,) = await bot.get_updates()
    assert update.edited_message
    assert update.edited_message.text == "not that"
    assert update.edited_message.edit_date
    with pytest.raises(aiohttp.ClientResponseError, match="400"):
        await guest.edit(chat, said["message_id"], " ")
    sent = await bot.send_message(chat, "mine")
    with pytest.raises(aiohttp.ClientResponseError, match="400"):
        await guest.edit(chat, sent.message_id, "yours")


async def test_a_shared_location(bot: Bot, guest: SandboxClient, chat: int) -> None:
    sent = await guest.locate(chat, -33.8688, 151.2093)
    (update,) = await bot.get_updates()
    assert update.update_id == sent
    assert update.message
    assert update.message.location
    place = update.message.location
    assert (place.latitude, place.longitude) == (-33.8688, 151.2093)


async def test_blocking_and_coming_back(bot: Bot, guest: SandboxClient, chat: int) -> None:
    await guest.block(chat)
    with pytest.raises(aiohttp.ClientResponseError, match="409"):
        await guest.say(chat, "hello?")
    await guest.block(chat, blocked=False)
    changes = [u.my_chat_member for u in await bot.get_updates()]
    assert [(c.old_chat_member.status, c.new_chat_member.status) for c in changes if c] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


@pytest.mark.parametrize("kind", ODD_KINDS)
async def test_odd_updates_are_ones_the_library_can_read(
    bot: Bot, guest: SandboxClient, chat: int, kind: str
) -> None:
    sent = await guest.odd(chat, kind)
    (update,) = await bot.get_updates()
    assert update.update_id == sent
    if kind == "unknown_update":
        assert update.effective_message is None
        return
    assert update.message
    if kind == "long_text":
        assert len(update.message.text or "") == 5000
    elif kind == "group_message":
        assert update.message.chat.type == "group"
    elif kind != "empty_message":
        assert getattr(update.message, kind)


async def test_a_visitors_file_can_be_fetched(bot: Bot, guest: SandboxClient, chat: int) -> None:
    await guest.odd(chat, "voice")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.voice
    file = await bot.get_file(update.message.voice.file_id)
    assert bytes(await file.download_as_bytearray())[:4] == b"RIFF"


async def test_the_bot_answers_in_a_group(
    sandbox: Sandbox, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.odd(chat, "group_message")
    await guest.odd(chat, "group_message")
    one, two = await bot.get_updates()
    assert one.effective_chat
    assert one.effective_chat == two.effective_chat
    assert (await bot.send_message(one.effective_chat.id, "In private, please")).chat.id < 0


@pytest.mark.parametrize("path", ["text", "location", "tap", "edit", "odd", "block", "inspect"])
async def test_a_chat_that_is_not_there(
    sandbox: Sandbox, http: aiohttp.ClientSession, path: str
) -> None:
    url = f"{sandbox.page_url}control/chats/5/{path}"
    answer = await (http.get(url) if path == "inspect" else http.post(url, json={}))
    assert (answer.status, await answer.json()) == (404, {"error": "no such chat"})


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("chats", {}),
        ("chats", {"first_name": "A", "id": "x"}),
        ("chats/{}/edit", {"message_id": "x", "text": "y"}),
        ("chats/{}/text", {"text": "  "}),
        ("chats/{}/tap", {"message_id": "x", "data": "y"}),
        ("chats/{}/odd", {"kind": "comet"}),
        ("chats/{}/location", {"latitude": 91, "longitude": 0}),
        ("chats/{}/location", {"latitude": 0, "longitude": -180.5}),
        ("chats/{}/location", {"latitude": True, "longitude": 0}),
        ("chats/{}/location", {"latitude": 0}),
        ("play", {"seconds": 60}),
        ("play", {"seconds": 60, "within": 0}),
        ("clock", {"seconds": -1}),
        ("clock", {"seconds": float("nan")}),
        ("clock", {"seconds": "x"}),
        ("clock", []),
    ],
)
async def test_requests_that_make_no_sense(
    sandbox: Sandbox, http: aiohttp.ClientSession, chat: int, path: str, body: object
) -> None:
    answer = await http.post(sandbox.page_url + "control/" + path.format(chat), json=body)
    assert answer.status == 400
    assert (await answer.json())["error"]
