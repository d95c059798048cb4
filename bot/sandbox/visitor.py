"""What a person does in Telegram, and the updates the bot gets of it."""

from __future__ import annotations

import secrets

from bot.sandbox.chats import Bubble, Chat, Query, World
from bot.sandbox.entities import Rich, automatic
from bot.sandbox.params import Json, Upload
from bot.sandbox.pictures import sample_png, sample_wav

ODD_KINDS = (
    "sticker", "photo", "voice", "document", "location", "contact", "dice", "long_text",
    "group_message", "unknown_update", "empty_message",
)  # fmt: skip
LONG_TEXT = 5000


def meet(world: World, person: Json) -> Chat:
    """A new private chat.

    `person` has first_name, and may have last_name, username, language_code; and id and started:
    to come back as somebody the bot knows already.
    """
    chat_id = int(person.get("id") or world.chat_number())
    names = {n: person[n] for n in ("first_name", "last_name", "username") if person.get(n)}
    about = {"id": chat_id, "type": "private"} | names
    user = {"id": chat_id, "is_bot": False} | names
    if person.get("language_code"):
        user["language_code"] = person["language_code"]
    chat = Chat(about, user, started=bool(person.get("started")))
    world.chats[chat_id] = chat
    world.tell("chat", chat=chat.view())
    return chat


def write(world: World, chat: Chat, text: str) -> int | None:
    """A message of words. Returns the update id, as all that follow do."""
    return _say(world, chat, Rich(text, automatic(text)).fields("text"))


def locate(world: World, chat: Chat, latitude: float, longitude: float) -> int | None:
    """The person shares a place on the map, in degrees."""
    place = {"latitude": latitude, "longitude": longitude}
    return _say(world, chat, {"location": place})


def edit(world: World, chat: Chat, bubble: Bubble, text: str) -> int | None:
    """The person changes a message that was sent."""
    bubble.body |= {"edit_date": int(world.clock.now())} | Rich(text, automatic(text)).fields(
        "text"
    )
    world.show(chat, bubble, edited=True)
    return world.updates.push("edited_message", bubble.body)


def tap(world: World, chat: Chat, message_id: int, data: str) -> Json:
    """A press on an inline button, also one on a message that is gone by now."""
    query_id = str(secrets.randbits(62))
    bubble = chat.bubbles.get(message_id)
    gone = {"chat": chat.about, "message_id": message_id, "date": 0}
    world.queries[query_id] = Query(chat.id, message_id, world.clock.now())
    update = {
        "id": query_id,
        "from": chat.person,
        "message": bubble.body if bubble else gone,
        "chat_instance": str(chat.id),
        "data": data,
    }
    return {"query": query_id, "update_id": world.updates.push("callback_query", update)}


def block(world: World, chat: Chat, *, blocked: bool) -> int | None:
    """The person blocks the bot, or lets it back in."""
    before = "kicked" if chat.blocked else "member"
    chat.blocked = blocked
    world.tell("chat", chat=chat.view())
    after = "kicked" if blocked else "member"
    change = {
        "chat": chat.about,
        "from": chat.person,
        "date": int(world.clock.now()),
        "old_chat_member": _member(world, before),
        "new_chat_member": _member(world, after),
    }
    return world.updates.push("my_chat_member", change)


def odd(world: World, chat: Chat, kind: str) -> int | None:
    """One of ODD_KINDS: what a bot does not expect. Raises KeyError for any other kind."""
    if kind == "long_text":
        return write(world, chat, "a long text " * (LONG_TEXT // 12) + "a long t")
    if kind == "group_message":
        return _in_group(world, chat)
    if kind == "unknown_update":
        return world.updates.push("kind_of_tomorrow", {"from": chat.person}, odd=True)
    if kind in ("sticker", "photo", "voice", "document"):
        return _say(world, chat, _file(world, kind))
    return _say(world, chat, _plain(chat)[kind])


def _say(world: World, chat: Chat, fields: Json) -> int | None:
    chat.started = True
    bubble = world.add(chat, fields, ours=False)
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
    world.tell("chat", chat=chat.view())
    world.show(chat, bubble)
    return world.updates.push("message", bubble.body)


def _member(world: World, status: str) -> Json:
    member: Json = {"user": world.profile.me(), "status": status}
    return member | ({"until_date": 0} if status == "kicked" else {})


def _file(world: World, kind: str) -> Json:
    content = {
        "sticker": Upload("sticker.png", "image/png", sample_png(128, 128)),
        "photo": Upload("photo.png", "image/png", sample_png()),
        "voice": Upload("voice.wav", "audio/wav", sample_wav()),
        "document": Upload("notes.txt", "text/plain", b"A few notes.\n"),
    }[kind]
    return world.files.add(kind, content).fields(duration=2)


def _plain(chat: Chat) -> dict[str, Json]:
    name = chat.person["first_name"]
    return {
        "location": {"location": {"latitude": 52.52, "longitude": 13.405}},
        "contact": {"contact": {"phone_number": "+10000000000", "first_name": name}},
        "dice": {"dice": {"emoji": "🎲", "value": 4}},
        "empty_message": {},  # as bots get it of a kind that their API is too old for
    }


def _in_group(world: World, chat: Chat) -> int | None:
    group = next((c for c in world.chats.values() if c.about["type"] == "group"), None)
    if group is None:
        about = {"id": -world.chat_number(), "type": "group", "title": "A group"}
        group = Chat(about, chat.person)
        world.chats[group.id] = group
    group.person = chat.person
    return write(world, group, f"/start@{world.profile.username}")
