"""Methods that put something new into a chat."""

from __future__ import annotations

from bot.sandbox.chats import Bubble, Chat, World
from bot.sandbox.entities import read_caption, read_text
from bot.sandbox.keyboards import Keyboard, asks_location, read_keyboard
from bot.sandbox.params import Json, Params
from bot.sandbox.refusal import bad_request

ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip


def send_message(world: World, params: Params) -> Json:
    return _send(world, params, read_text(params).fields("text"))


def send_photo(world: World, params: Params) -> Json:
    return _send_file(world, params, "photo")


def send_animation(world: World, params: Params) -> Json:
    return _send_file(world, params, "animation")


def send_voice(world: World, params: Params) -> Json:
    return _send_file(world, params, "voice")


def send_document(world: World, params: Params) -> Json:
    return _send_file(world, params, "document")


def send_chat_action(world: World, params: Params) -> bool:
    chat = world.open_chat(params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.tell("action", chat_id=chat.id, action=action)
    return True


def _send_file(world: World, params: Params, kind: str) -> Json:
    caption = read_caption(params)
    world.open_chat(params)  # before the upload is kept
    stored = world.files.from_call(params, kind, kind)
    fields = stored.fields(params.integer("duration"))
    return _send(world, params, fields | caption.fields("caption"))


def _send(world: World, params: Params, fields: Json) -> Json:
    chat = world.open_chat(params)
    keyboard = read_keyboard(params)
    if asks_location(keyboard) and chat.about["type"] != "private":
        raise bad_request("location can be requested in private chats only")
    quoted = _quoted(chat, params)
    if quoted:
        fields |= {"reply_to_message": _without_quote(quoted.body)}
    if keyboard.inline:
        fields |= {"reply_markup": keyboard.inline}
    bubble = world.add(chat, fields, ours=True)
    bubble.silent = params.flag("disable_notification")
    bubble.locked = keyboard.reply is not None
    world.show(chat, bubble)
    _put_up(world, chat, bubble, keyboard)
    return bubble.body


def _put_up(world: World, chat: Chat, bubble: Bubble, keyboard: Keyboard) -> None:
    if keyboard.reply is None:
        return
    gone = "remove_keyboard" in keyboard.reply
    chat.keyboard = None if gone else keyboard.reply
    chat.keyboard_from = 0 if gone else bubble.id
    world.tell("chat", chat=chat.view())


def _quoted(chat: Chat, params: Params) -> Bubble | None:
    reply = params.data("reply_parameters", "reply parameters") or {}
    if reply and "message_id" not in reply:
        raise bad_request('can\'t find field "message_id"')
    wanted = reply.get("message_id") or params.integer("reply_to_message_id")
    bubble = chat.bubbles.get(int(wanted))
    lenient = reply.get("allow_sending_without_reply")
    if wanted and bubble is None and not (lenient or params.flag("allow_sending_without_reply")):
        raise bad_request("message to be replied not found")
    return bubble


def _without_quote(body: Json) -> Json:
    return {name: value for name, value in body.items() if name != "reply_to_message"}
