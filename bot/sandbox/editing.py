"""Methods that change or remove what is in a chat already."""

from __future__ import annotations

from bot.sandbox.chats import Bubble, Chat, World
from bot.sandbox.entities import Rich, read_caption, read_text
from bot.sandbox.keyboards import read_inline
from bot.sandbox.params import Json, Params
from bot.sandbox.reactions import REACTIONS
from bot.sandbox.refusal import bad_request

DELETE_LIMIT = 100
DELETE_WITHIN = 48 * 3600  # seconds
MEDIA = ("photo", "animation", "voice", "document", "sticker")
_EDIT_TO = ("photo", "animation", "document")
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
_CONTENT = ("text", "entities", "caption", "caption_entities", "reply_markup", *MEDIA)


def edit_message_text(world: World, params: Params) -> Json:
    rich = read_text(params)
    chat, bubble = _editable(world, params)
    if "text" not in bubble.body:
        raise bad_request("there is no text in the message to edit")
    return _change(world, chat, bubble, rich.fields("text"), params)


def edit_message_caption(world: World, params: Params) -> Json:
    caption = read_caption(params)
    chat, bubble = _editable(world, params)
    if "text" in bubble.body:
        raise bad_request("there is no caption in the message to edit")
    kept = {name: bubble.body[name] for name in MEDIA if name in bubble.body}
    return _change(world, chat, bubble, kept | caption.fields("caption"), params)


def edit_message_media(world: World, params: Params) -> Json:
    """editMessageMedia: to another file, from a text as well."""
    media = params.data("media", "input media")
    if not isinstance(media, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    if media.get("type") not in _EDIT_TO:
        raise bad_request("can't parse InputMedia: unsupported type specified")
    inner = params.inside(media)
    caption: Rich = read_caption(inner)
    chat, bubble = _editable(world, params)
    stored = world.files.from_call(inner, "media", media["type"])
    fields = stored.fields(inner.integer("duration"))
    return _change(world, chat, bubble, fields | caption.fields("caption"), params)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    chat, bubble = _editable(world, params)
    kept = {n: bubble.body[n] for n in _CONTENT if n != "reply_markup" and n in bubble.body}
    return _change(world, chat, bubble, kept, params)


def delete_message(world: World, params: Params) -> bool:
    chat = world.chat_of(params)
    bubble = chat.bubbles.get(_message_id(params))
    if bubble is None:
        raise bad_request("message to delete not found")
    if not _young(world, bubble):
        raise bad_request("message can't be deleted for everyone")
    world.remove(chat, [bubble.id])
    return True


def delete_messages(world: World, params: Params) -> bool:
    """deleteMessages: those that are not there, or too old, are passed over."""
    chat = world.chat_of(params)
    ids = params.data("message_ids", "message identifiers")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > DELETE_LIMIT:
        raise bad_request("too many message identifiers specified")
    there = [b.id for i in ids if (b := chat.bubbles.get(int(i))) and _young(world, b)]
    world.remove(chat, there)
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    """setMessageReaction: at most one emoji, as for any bot."""
    chat = world.open_chat(params)
    bubble = chat.bubbles.get(_message_id(params))
    if bubble is None:
        raise bad_request("message to react not found")
    reactions = params.data("reaction", "reaction types") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = str(reactions[0].get("emoji", "")) if reactions else ""
    if emoji and emoji not in REACTIONS:
        raise bad_request("REACTION_INVALID")
    bubble.reaction = emoji
    world.show(chat, bubble, edited=True)
    return True


def pin_chat_message(world: World, params: Params) -> bool:
    chat = world.open_chat(params)
    message_id = _message_id(params)
    if message_id not in chat.bubbles:
        raise bad_request("message to pin not found")
    chat.pinned = [i for i in chat.pinned if i != message_id] + [message_id]
    world.tell("chat", chat=chat.view())
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """unpinChatMessage: the one named, or the last one pinned."""
    chat = world.open_chat(params)
    message_id = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.tell("chat", chat=chat.view())
    return True


def _message_id(params: Params) -> int:
    message_id = params.integer("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    return message_id


def _editable(world: World, params: Params) -> tuple[Chat, Bubble]:
    message_id = _message_id(params)
    chat = world.open_chat(params)
    bubble = chat.bubbles.get(message_id)
    if bubble is None:
        raise bad_request("message to edit not found")
    if not bubble.ours or bubble.locked:
        raise bad_request("message can't be edited")
    return chat, bubble


def _change(world: World, chat: Chat, bubble: Bubble, content: Json, params: Params) -> Json:
    """Give the bubble new content; a keyboard the call does not repeat is taken away."""
    keyboard = read_inline(params)
    content |= {"reply_markup": keyboard} if keyboard else {}
    if content == {n: bubble.body[n] for n in _CONTENT if n in bubble.body}:
        raise bad_request(_UNCHANGED)
    rest = {n: v for n, v in bubble.body.items() if n not in _CONTENT}
    bubble.body = rest | {"edit_date": int(world.clock.now())} | content
    world.show(chat, bubble, edited=True)
    return bubble.body


def _young(world: World, bubble: Bubble) -> bool:
    return world.clock.now() - float(bubble.body["date"]) < DELETE_WITHIN
