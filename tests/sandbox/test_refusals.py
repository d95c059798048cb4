"""What Telegram refuses, in its own words."""

import io
from typing import Any

import aiohttp
import pytest
from raw import Call
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.pictures import sample_png

PNG = sample_png(8, 8)


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(data: str = "x", **more: Any) -> dict[str, Any]:
    return {"text": "t", "callback_data": data, **more}


async def refusal(call: Call, method: str, **params: Any) -> str:
    answer = await call(method, **params)
    assert not answer["ok"], answer
    return str(answer["description"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        ("  \n", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("🦶" * 2049, "message is too long"),
    ],
)
async def test_texts(call: Call, chat: int, text: str, words: str) -> None:
    assert await refusal(call, "sendMessage", chat_id=chat, text=text) == f"Bad Request: {words}"


async def test_the_limit_of_a_text_counts_after_parsing(call: Call, chat: int) -> None:
    text = "<b>" + "x" * 4096 + "</b>"
    assert (await call("sendMessage", chat_id=chat, text=text, parse_mode="HTML"))["ok"]


async def test_broken_html_and_other_parse_modes(call: Call, chat: int) -> None:
    words = await refusal(call, "sendMessage", chat_id=chat, text="<b>x", parse_mode="HTML")
    assert words.startswith("Bad Request: can't parse entities: Can't find end tag")
    words = await refusal(call, "sendMessage", chat_id=chat, text="x", parse_mode="BBCode")
    assert words == "Bad Request: unsupported parse_mode"


ENTITY = "can't parse MessageEntity"
BUTTON = "can't parse inline keyboard button"
URL = "inline keyboard button URL"
APP = "inline keyboard button Web App URL"
ENDS = "entity beginning at UTF-16 offset 0 ends after the end of the text"


def span(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (span("bold", 100, 1), "entity begins after the end of the text at UTF-16 offset 100"),
        (
            span("bold", 0, 100),
            f"{ENDS} at UTF-16 offset 100",
        ),
        (span("bold", -1, 1), "receive an entity with incorrect offset -1"),
        (span("loud", 0, 1), f"{ENTITY}: Unsupported type specified"),
        (span("text_link", 0, 1), f'{ENTITY}: Can\'t find field "url"'),
        (span("text_link", 0, 1, url="no"), "entity URL 'no' is invalid: Wrong HTTP URL"),
        ("bold", f"{ENTITY}: Expected an Object"),
    ],
)
async def test_entities(call: Call, chat: int, entity: Any, words: str) -> None:
    said = await refusal(call, "sendMessage", chat_id=chat, text="hello", entities=[entity])
    assert said == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (inline([key("x" * 65)]), "BUTTON_DATA_INVALID"),
        (inline([key("ü" * 33)]), "BUTTON_DATA_INVALID"),
        (inline([key("")]), f"{BUTTON}: Text buttons are unallowed in the inline keyboard"),
        (inline([{"callback_data": "x"}]), f'{BUTTON}: Can\'t find field "text"'),
        (inline([key(text=" ")]), "BUTTON_TEXT_INVALID"),
        (inline([key(style="loud")]), f"{BUTTON}: invalid button style specified"),
        (inline([{"text": "t", "url": "no"}]), f"{URL} 'no' is invalid: Wrong HTTP URL"),
        (
            inline([{"text": "t", "url": "ftp://x.org"}]),
            f"{URL} 'ftp://x.org' is invalid: Unsupported URL protocol",
        ),
        (
            inline([{"text": "t", "web_app": {"url": "http://x.org"}}]),
            f"{APP} 'http://x.org' is invalid: Only HTTPS links are allowed",
        ),
        (inline([{"text": "t", "copy_text": {"text": ""}}]), "BUTTON_COPY_TEXT_INVALID"),
        (inline([{"text": "t", "pay": True}]), "BUTTON_TYPE_INVALID"),
        (inline([key()] * 9), "reply markup is too long"),
        (inline(*[[key()] * 8] * 12, [key()] * 5), "reply markup is too long"),
        ({"inline_keyboard": "bad"}, 'field "inline_keyboard" must be of type Array'),
        (
            {"keyboard": [["a"]], "is_persistent": "yes"},
            'field "is_persistent" must be of type Boolean',
        ),
        ({"keyboard": []}, "reply markup is empty"),
        (
            {"keyboard": [[{"text": "Here", "request_location": "yes"}]]},
            'can\'t parse keyboard button: Field "request_location" must be of type Boolean',
        ),
        ({"keyboard": [[{"text": "Here", "request_location": True}]]}, None),
        ({}, None),
        ([1], "object expected as reply markup"),
        ("{", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_keyboards(call: Call, chat: int, markup: Any, words: str | None) -> None:
    answer = await call("sendMessage", chat_id=chat, text="x", reply_markup=markup)
    assert answer.get("description") == (words and f"Bad Request: {words}")


async def test_a_group_is_not_asked_where_it_is(
    call: Call, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    await guest.odd(chat, "group_message")
    (update,) = await bot.get_updates()
    assert update.effective_chat
    group = update.effective_chat.id
    markup = {"keyboard": [["No"], [{"text": "Here", "request_location": True}]]}
    words = await refusal(call, "sendMessage", chat_id=group, text="x", reply_markup=markup)
    assert words == "Bad Request: location can be requested in private chats only"
    markup = {"keyboard": [["No"], [{"text": "Here", "request_location": False}]]}
    assert (await call("sendMessage", chat_id=group, text="x", reply_markup=markup))["ok"]


async def test_keyboards_at_the_limit(call: Call, chat: int) -> None:
    rows = [[key("x" * 64)] * 8] * 12 + [[key("ü" * 32)] * 4]
    assert (await call("sendMessage", chat_id=chat, text="x", reply_markup=inline(*rows)))["ok"]


@pytest.mark.parametrize(
    ("chat_id", "words"),
    [("", "chat_id is empty"), (1, "chat not found"), ("@nobody", "chat not found")],
)
async def test_chats_that_are_not_there(call: Call, chat_id: Any, words: str) -> None:
    said = await refusal(call, "sendMessage", chat_id=chat_id, text="x")
    assert said == f"Bad Request: {words}"


async def test_a_bot_may_not_write_first(bot: Bot, guest: SandboxClient) -> None:
    chat = await guest.meet()
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(chat, "x")


async def test_a_bot_may_not_write_when_blocked(bot: Bot, guest: SandboxClient, chat: int) -> None:
    sent = await bot.send_message(chat, "x")
    await guest.block(chat)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chat, "x")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.edit_message_text("y", chat, sent.message_id)
    await guest.block(chat, blocked=False)
    await bot.send_message(chat, "x")


async def test_edits_that_change_nothing(call: Call, chat: int) -> None:
    words = (
        "Bad Request: message is not modified: specified new message content and reply markup"
        " are exactly the same as a current content and reply markup of the message"
    )
    markup = inline([key()])
    sent = await call("sendMessage", chat_id=chat, text="one", reply_markup=markup)
    where = {"chat_id": chat, "message_id": sent["result"]["message_id"]}
    same = {"text": "<i></i>one", "parse_mode": "HTML", "reply_markup": markup}
    assert await refusal(call, "editMessageText", **where, **same) == words
    assert await refusal(call, "editMessageReplyMarkup", **where, reply_markup=markup) == words
    assert (await call("editMessageText", **where, text="one"))["ok"]
    assert (await call("editMessageText", **where, text="<b>one</b>", parse_mode="HTML"))["ok"]


async def test_edits_of_the_wrong_message(
    call: Call, bot: Bot, guest: SandboxClient, chat: int
) -> None:
    markup = {"keyboard": [["Stop"]]}
    locked = (await call("sendMessage", chat_id=chat, text="a", reply_markup=markup))["result"]
    theirs = (await guest.messages(chat))[0]
    photo = await bot.send_photo(chat, PNG)
    text = await bot.send_message(chat, "text")
    for message_id, method, words in [
        (5, "editMessageText", "message to edit not found"),
        (0, "editMessageText", "message identifier is not specified"),
        (locked["message_id"], "editMessageText", "message can't be edited"),
        (theirs["message_id"], "editMessageText", "message can't be edited"),
        (photo.message_id, "editMessageText", "there is no text in the message to edit"),
        (text.message_id, "editMessageCaption", "there is no caption in the message to edit"),
    ]:
        more = {"chat_id": chat, "message_id": message_id, "text": "b", "caption": "b"}
        assert await refusal(call, method, **more) == f"Bad Request: {words}"
    more = {"chat_id": chat, "message_id": text.message_id, "text": "b", "reply_markup": markup}
    assert await refusal(call, "editMessageText", **more) == "Bad Request: inline keyboard expected"


async def test_media_edits(call: Call, bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "text")
    where = {"chat_id": chat, "message_id": sent.message_id}
    voice = {"type": "voice", "media": "attach://x"}
    assert "unsupported type" in await refusal(call, "editMessageMedia", **where, media=voice)
    assert "expected an Object" in await refusal(call, "editMessageMedia", **where, media=[1])
    photo = {"type": "photo", "media": "made-up"}
    said = await refusal(call, "editMessageMedia", **where, media=photo)
    assert said == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_deletions(call: Call, bot: Bot, clock: MovableClock, chat: int) -> None:
    old = await bot.send_message(chat, "old")
    clock.advance(48 * 3600)
    said = await refusal(call, "deleteMessage", chat_id=chat, message_id=old.message_id)
    assert said == "Bad Request: message can't be deleted for everyone"
    said = await refusal(call, "deleteMessage", chat_id=chat, message_id=5)
    assert said == "Bad Request: message to delete not found"
    assert await bot.delete_messages(chat, [old.message_id])
    assert "not specified" in await refusal(call, "deleteMessages", chat_id=chat, message_ids=[])
    many = list(range(1, 102))
    assert "too many" in await refusal(call, "deleteMessages", chat_id=chat, message_ids=many)


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"photo": b""}, "file must be non-empty"),
        ({"photo": b"no picture"}, "IMAGE_PROCESS_FAILED"),
        ({"photo": PNG, "caption": "x" * 1025}, "message caption is too long"),
        ({"photo": "https://x.org/a.png"}, "failed to get HTTP URL content"),
        ({"photo": "file:///etc/hostname"}, "file URI scheme is not supported for this path"),
        ({"photo": ""}, "there is no photo in the request"),
    ],
)
async def test_photos(
    sandbox: Sandbox,
    http: aiohttp.ClientSession,
    chat: int,
    params: dict[str, Any],
    words: str,
) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(chat))
    for name, value in params.items():
        form.add_field(name, value, **({"filename": "a.png"} if isinstance(value, bytes) else {}))
    answer = await http.post(f"{sandbox.api_url}/bot{sandbox.token}/sendPhoto", data=form)
    small = words[0].lower() + words[1:] if words[1].islower() else words
    assert (await answer.json())["description"] == f"Bad Request: {small}"


async def test_a_photo_over_the_limit(
    sandbox: Sandbox, http: aiohttp.ClientSession, chat: int
) -> None:
    form = aiohttp.FormData({"chat_id": str(chat)})
    form.add_field("photo", io.BytesIO(PNG + bytes(10 * 2**20)), filename="a.png")
    answer = await http.post(f"{sandbox.api_url}/bot{sandbox.token}/sendPhoto", data=form)
    assert (await answer.json())["description"] == "Bad Request: too big file for a photo"


async def test_a_file_id_keeps_its_kind(bot: Bot, chat: int) -> None:
    photo = (await bot.send_photo(chat, PNG)).photo[-1]
    with pytest.raises(BadRequest, match=r"(?i)use file of type Photo as Document"):
        await bot.send_document(chat, photo.file_id)
    with pytest.raises(BadRequest, match=r"(?i)invalid file_id"):
        await bot.get_file("made-up")


async def test_answers_to_taps(
    call: Call, bot: Bot, guest: SandboxClient, clock: MovableClock, chat: int
) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    sent = await bot.send_message(chat, "x")
    query = await guest.tap(chat, sent.message_id, "a")
    said = await refusal(call, "answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert said == "Bad Request: MESSAGE_TOO_LONG"
    assert (await call("answerCallbackQuery", callback_query_id=query))["ok"]
    assert await refusal(call, "answerCallbackQuery", callback_query_id=query) == old
    assert await refusal(call, "answerCallbackQuery", callback_query_id="17") == old
    late = await guest.tap(chat, sent.message_id, "a")
    clock.advance(61)
    assert await refusal(call, "answerCallbackQuery", callback_query_id=late) == old


MENU = "can't parse MenuButton"


def reply(**parameters: Any) -> dict[str, Any]:
    return {"text": "x", "reply_parameters": parameters}


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("setMessageReaction", {"message_id": 5}, "message to react not found"),
        ("pinChatMessage", {"message_id": 5}, "message to pin not found"),
        ("unpinChatMessage", {"message_id": 5}, "message to unpin not found"),
        ("sendMessage", reply(message_id=5), "message to be replied not found"),
        ("sendMessage", reply(quote="x"), 'can\'t find field "message_id"'),
        (
            "setChatMenuButton",
            {"menu_button": {"type": "odd"}},
            f"{MENU}: Unsupported type specified",
        ),
    ],
)
async def test_the_rest(
    call: Call, chat: int, method: str, params: dict[str, Any], words: str
) -> None:
    assert await refusal(call, method, chat_id=chat, **params) == f"Bad Request: {words}"


async def test_reactions(call: Call, guest: SandboxClient, chat: int) -> None:
    where = {"chat_id": chat, "message_id": (await guest.messages(chat))[0]["message_id"]}
    foot = {"type": "emoji", "emoji": "🦶"}
    assert await refusal(call, "setMessageReaction", **where, reaction=[foot]) == (
        "Bad Request: REACTION_INVALID"
    )
    assert await refusal(call, "setMessageReaction", **where, reaction=[foot, foot]) == (
        "Bad Request: REACTIONS_TOO_MANY"
    )


async def test_a_reply_that_may_go_without(call: Call, chat: int) -> None:
    reply = {"message_id": 5, "allow_sending_without_reply": True}
    assert (await call("sendMessage", chat_id=chat, text="x", reply_parameters=reply))["ok"]


async def test_methods_and_tokens_that_are_not_there(
    call: Call, sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    assert await refusal(call, "sendPigeon") == "Not Found"
    wrong = sandbox.token[:-3] + "xyz"
    for token, code in [(wrong, 401), ("nonsense", 404)]:
        answer = await http.post(f"{sandbox.api_url}/bot{token}/getMe")
        assert (answer.status, (await answer.json())["error_code"]) == (code, code)
        answer = await http.get(f"{sandbox.api_url}/file/bot{token}/photos/a.png")
        assert answer.status == code
    with pytest.raises(InvalidToken):
        async with Bot(wrong, base_url=f"{sandbox.api_url}/bot"):
            pass


async def test_a_body_that_is_no_object(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    url = f"{sandbox.api_url}/bot{sandbox.token}/getMe"
    for body in ("{", "[]"):
        headers = {"Content-Type": "application/json"}
        answer = await http.post(url, data=body, headers=headers)
        assert answer.status == 400


async def test_a_request_larger_than_any_upload(
    sandbox: Sandbox, http: aiohttp.ClientSession, chat: int
) -> None:
    form = aiohttp.FormData({"chat_id": str(chat)})
    form.add_field("document", io.BytesIO(bytes(52 * 2**20)), filename="big")
    answer = await http.post(f"{sandbox.api_url}/bot{sandbox.token}/sendDocument", data=form)
    assert (answer.status, (await answer.json())["description"]) == (
        413,
        "Request Entity Too Large",
    )
