import json
from typing import Any

import aiohttp
import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ChatAction, KeyboardButtonStyle

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.pictures import sample_png, sample_wav

GIF = b"GIF89a\x20\x00\x10\x00\x00\x00\x00;"


def buttons(*data: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(d, callback_data=d) for d in data]
    return InlineKeyboardMarkup([row])


async def test_a_message_arrives_as_it_was_sent(bot: Bot, guest: SandboxClient, chat: int) -> None:
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton("Stop", callback_data="x", style=KeyboardButtonStyle.DANGER)]]
    )
    sent = await bot.send_message(
        chat,
        "<b>Hello</b> there",
        parse_mode="HTML",
        reply_markup=keyboard,
        disable_notification=True,
    )
    seen = (await guest.messages(chat))[-1]
    assert (sent.text, sent.entities[0].type, sent.entities[0].length) == ("Hello there", "bold", 5)
    assert seen["text"] == "Hello there"
    assert seen["reply_markup"]["inline_keyboard"][0][0]["style"] == "danger"
    assert seen["silent"]
    assert seen["ours"]


async def test_a_message_is_dated_by_the_movable_clock(
    bot: Bot, chat: int, clock: MovableClock
) -> None:
    first = await bot.send_message(chat, "one")
    clock.advance(86400)
    second = await bot.send_message(chat, "two")
    assert (second.date - first.date).days == 1
    assert second.message_id > first.message_id


@pytest.mark.parametrize("how", ["json", "form", "multipart", "query"])
async def test_parameters_come_in_any_way(
    how: str, sandbox: Sandbox, http: aiohttp.ClientSession, chat: int
) -> None:
    url = f"{sandbox.api_url}/bot{sandbox.token}/SENDMESSAGE"
    markup: Any = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    plain = {"chat_id": str(chat), "text": "hi", "reply_markup": json.dumps(markup)}
    if how == "json":
        answer = await http.post(url, json={"chat_id": chat, "text": "hi", "reply_markup": markup})
    elif how == "form":
        answer = await http.post(url, data=plain)
    elif how == "multipart":
        form = aiohttp.FormData(plain, default_to_multipart=True)
        answer = await http.post(url, data=form)
    else:
        answer = await http.get(url, params=plain)
    body = await answer.json()
    assert body["result"]["text"] == "hi"
    assert body["result"]["reply_markup"] == markup


async def test_files_come_and_can_be_sent_again_and_fetched(bot: Bot, chat: int) -> None:
    picture = sample_png(64, 48)
    photo = (await bot.send_photo(chat, picture, caption="<i>c</i>", parse_mode="HTML")).photo[-1]
    assert (photo.width, photo.height, photo.file_size) == (64, 48, len(picture))
    again = await bot.send_photo(chat, photo.file_id)
    assert again.photo[-1].file_id == photo.file_id
    file = await bot.get_file(photo.file_id)
    assert bytes(await file.download_as_bytearray()) == picture


async def test_each_kind_of_file(bot: Bot, chat: int) -> None:
    moving = (await bot.send_animation(chat, GIF, duration=2)).animation
    assert moving
    assert (moving.width, moving.height, moving.mime_type) == (32, 16, "image/gif")
    voice = (await bot.send_voice(chat, sample_wav(), duration=2)).voice
    assert voice
    assert voice.mime_type == "audio/wav"
    document = (await bot.send_document(chat, b"{}", filename="a.json", caption="all")).document
    assert document
    assert (document.file_name, document.file_size) == ("a.json", 2)


async def test_a_file_of_the_media_folder_by_its_uri(tmp_path: Any, clock: MovableClock) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.png").write_bytes(sample_png(8, 8))
    (tmp_path / "out.png").write_bytes(sample_png(8, 8))
    sandbox = Sandbox(clock, media_folder=tmp_path / "in")
    await sandbox.start()
    async with SandboxClient(sandbox.page_url) as guest, aiohttp.ClientSession() as http:
        chat = await guest.meet()
        await guest.say(chat, "hi")
        url = f"{sandbox.api_url}/bot{sandbox.token}/sendPhoto"
        answers = []
        for path in ("in/a.png", "in/none.png", "out.png", "in/../out.png"):
            body = {"chat_id": chat, "photo": (tmp_path / path).as_uri()}
            answers.append((await (await http.post(url, json=body)).json())["ok"])
    await sandbox.stop()
    assert answers == [True, False, False, False]


async def test_a_reply_carries_what_it_replies_to(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    first = (await guest.messages(chat))[-1]
    reply = await bot.send_message(
        chat, "yes", reply_parameters=ReplyParameters(first["message_id"])
    )
    assert reply.reply_to_message
    assert reply.reply_to_message.text == "/start"


async def test_a_text_is_edited_in_place(bot: Bot, guest: SandboxClient, chat: int) -> None:
    sent = await bot.send_message(chat, "one", reply_markup=buttons("a"))
    await bot.edit_message_text("two", chat, sent.message_id)
    seen = (await guest.messages(chat))[-1]
    assert seen["text"] == "two"
    assert seen["edit_date"] >= seen["date"]
    assert "reply_markup" not in seen


async def test_a_text_becomes_a_picture_and_another_one(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    sent = await bot.send_message(chat, "one")
    for size in (8, 16):
        media = InputMediaPhoto(sample_png(size, size), caption="look")
        await bot.edit_message_media(media, chat, sent.message_id, reply_markup=buttons("a"))
        seen = (await guest.messages(chat))[-1]
        assert seen["photo"][0]["width"] == size
        assert "text" not in seen
    await bot.edit_message_caption(chat, sent.message_id, caption="see", reply_markup=buttons("a"))
    seen = (await guest.messages(chat))[-1]
    assert (seen["caption"], "photo" in seen) == ("see", True)


async def test_buttons_change_alone(bot: Bot, guest: SandboxClient, chat: int) -> None:
    sent = await bot.send_message(chat, "<b>one</b>", parse_mode="HTML", reply_markup=buttons("a"))
    await bot.edit_message_reply_markup(chat, sent.message_id, reply_markup=buttons("b"))
    seen = (await guest.messages(chat))[-1]
    assert seen["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "b"
    assert seen["entities"][0]["type"] == "bold"
    await bot.edit_message_reply_markup(chat, sent.message_id)
    assert "reply_markup" not in (await guest.messages(chat))[-1]


async def test_messages_are_deleted_and_those_not_there_passed_over(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    ids = [(await bot.send_message(chat, text)).message_id for text in "abc"]
    await bot.delete_message(chat, ids[0])
    await bot.delete_messages(chat, [*ids, 5])
    assert [m["text"] for m in await guest.messages(chat)] == ["/start"]


async def test_the_reply_keyboard_stays_until_it_is_taken_away(
    sandbox: Sandbox, bot: Bot, chat: int
) -> None:
    await bot.send_message(
        chat, "a", reply_markup=ReplyKeyboardMarkup([["Stop"]], is_persistent=True)
    )
    keyboard = sandbox.world.chats[chat].keyboard
    assert keyboard
    assert keyboard["keyboard"] == [[{"text": "Stop"}]]
    await bot.send_message(chat, "b", reply_markup=buttons("x"))
    assert sandbox.world.chats[chat].keyboard == keyboard
    await bot.send_message(chat, "c", reply_markup=ReplyKeyboardRemove())
    assert sandbox.world.chats[chat].keyboard is None


async def test_the_reply_keyboard_goes_with_its_message(
    sandbox: Sandbox, bot: Bot, chat: int
) -> None:
    sent = await bot.send_message(chat, "a", reply_markup=ReplyKeyboardMarkup([["Stop"]]))
    await bot.delete_message(chat, sent.message_id)
    assert sandbox.world.chats[chat].keyboard is None


async def test_reactions_and_pins(
    sandbox: Sandbox, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    said = (await guest.messages(chat))[-1]["message_id"]
    await bot.set_message_reaction(chat, said, "👌")
    assert (await guest.messages(chat))[-1]["reaction"] == "👌"
    await bot.set_message_reaction(chat, said)
    assert (await guest.messages(chat))[-1]["reaction"] == ""
    await bot.pin_chat_message(chat, said)
    assert (await bot.get_chat(chat)).pinned_message
    await bot.unpin_chat_message(chat)
    assert sandbox.world.chats[chat].pinned == []


async def test_typing_is_shown(bot: Bot, guest: SandboxClient, chat: int) -> None:
    events = guest.events()
    assert (await anext(events))["kind"] == "snapshot"
    await bot.send_chat_action(chat, ChatAction.TYPING)
    event = await anext(events)
    await events.aclose()
    assert (event["kind"], event["action"]) == ("action", "typing")


async def test_a_tap_is_answered_and_the_page_told(
    bot: Bot, guest: SandboxClient, chat: int
) -> None:
    sent = await bot.send_message(chat, "tap", reply_markup=buttons("go"))
    query = await guest.tap(chat, sent.message_id, "go")
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert (update.callback_query.id, update.callback_query.data) == (query, "go")
    assert update.callback_query.message == sent
    events = guest.events()
    await anext(events)
    await bot.answer_callback_query(query, "Noted", show_alert=True)
    answer = await anext(events)
    await events.aclose()
    assert (answer["query"], answer["text"], answer["alert"]) == (query, "Noted", True)


async def test_a_tap_on_a_message_that_is_gone(bot: Bot, guest: SandboxClient, chat: int) -> None:
    sent = await bot.send_message(chat, "tap", reply_markup=buttons("go"))
    await bot.delete_message(chat, sent.message_id)
    await guest.tap(chat, sent.message_id, "go")
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.message
    assert not update.callback_query.message.is_accessible
