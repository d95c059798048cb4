"""The Bot API by method name: what is small stands here, the rest in sending and editing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.sandbox import editing, profile, sending
from bot.sandbox.chats import QUERY_LIFE, World
from bot.sandbox.entities import check_url
from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.params import Json, Params
from bot.sandbox.refusal import ApiError, bad_request

Method = Callable[[World, Params], Any]

POLL_LIMIT = 100
POLL_LONGEST = 50  # seconds
TOAST_LIMIT = 200


def get_me(world: World, _params: Params) -> Json:
    no = ("can_read_all_group_messages", "supports_inline_queries", "has_main_web_app",
          "can_connect_to_business")  # fmt: skip
    return world.profile.me() | {"can_join_groups": True} | dict.fromkeys(no, False)


def get_updates(world: World, params: Params) -> Awaitable[list[Json]]:
    if world.webhook:
        raise ApiError(
            409,
            "Conflict: can't use getUpdates method while webhook is active;"
            " use deleteWebhook to delete the webhook first",
        )
    if "allowed_updates" in params.values:
        world.updates.allowed = params.data("allowed_updates", "allowed updates") or ()
    limit = min(max(params.integer("limit", POLL_LIMIT), 1), POLL_LIMIT)
    timeout = min(max(params.integer("timeout"), 0), POLL_LONGEST)
    return world.updates.poll(params.integer("offset"), limit, timeout)


def set_webhook(world: World, params: Params) -> bool:
    """setWebhook: kept, and polling refused from now on; nothing is ever posted to it."""
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    world.webhook = url
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    world.webhook = ""
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def get_webhook_info(world: World, _params: Params) -> Json:
    waiting = world.updates.pending()
    return {
        "url": world.webhook,
        "has_custom_certificate": False,
        "pending_update_count": waiting,
    }


def answer_callback_query(world: World, params: Params) -> bool:
    """answerCallbackQuery: once for each tap, and in time."""
    query_id, text = params.text("callback_query_id"), params.text("text")
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if params.text("url"):
        check_url("URL", params.text("url"))
    query = world.queries.pop(query_id, None)
    if query is None or world.clock.now() - query.at > QUERY_LIFE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    alert = params.flag("show_alert")
    world.tell("answer", query=query_id, chat_id=query.chat, text=text, alert=alert)
    return True


def get_file(world: World, params: Params) -> Json:
    stored = world.files.get(params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return stored.about() | {"file_path": stored.path()}


def get_chat(world: World, params: Params) -> Json:
    chat = world.chat_of(params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
             "gifts_from_channels")  # fmt: skip
    full = chat.about | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    return full | ({"pinned_message": chat.bubbles[chat.pinned[-1]].body} if chat.pinned else {})


def set_my_commands(world: World, params: Params) -> bool:
    world.profile.commands[profile.command_key(params)] = profile.read_commands(params)
    return _told(world)


def get_my_commands(world: World, params: Params) -> list[Json]:
    return world.profile.commands.get(profile.command_key(params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.commands.pop(profile.command_key(params), None)
    return _told(world)


def set_my_name(world: World, params: Params) -> bool:
    profile.keep(world.profile.names, params, "name", profile.NAME_LIMIT)
    return _told(world)


def get_my_name(world: World, params: Params) -> Json:
    return profile.found(world.profile.names, params, "name")


def set_my_description(world: World, params: Params) -> bool:
    kept, limit = world.profile.descriptions, profile.DESCRIPTION_LIMIT
    profile.keep(kept, params, "description", limit)
    return _told(world)


def get_my_description(world: World, params: Params) -> Json:
    return profile.found(world.profile.descriptions, params, "description")


def set_my_short_description(world: World, params: Params) -> bool:
    profile.keep(world.profile.shorts, params, "short_description", profile.SHORT_LIMIT)
    return _told(world)


def get_my_short_description(world: World, params: Params) -> Json:
    return profile.found(world.profile.shorts, params, "short_description")


def set_chat_menu_button(world: World, params: Params) -> bool:
    """setChatMenuButton: of one chat, or of all that have none of their own."""
    menu = params.data("menu_button", "MenuButton") or {"type": "default"}
    if not isinstance(menu, dict) or menu.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse MenuButton: Unsupported type specified")
    if params.text("chat_id"):
        chat = world.chat_of(params)
        chat.menu = None if menu["type"] == "default" else menu
        world.tell("chat", chat=chat.view())
        return True
    world.profile.menu = {"type": "commands"} if menu["type"] == "default" else menu
    return _told(world)


def get_chat_menu_button(world: World, params: Params) -> Json:
    own = world.chat_of(params).menu if params.text("chat_id") else None
    return own or world.profile.menu


def _told(world: World) -> bool:
    world.tell("bot", bot=world.profile.view())
    return True


METHODS: Mapping[str, Method] = {
    "getme": get_me,
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "sendanimation": sending.send_animation,
    "sendvoice": sending.send_voice,
    "senddocument": sending.send_document,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "setmessagereaction": editing.set_message_reaction,
    "pinchatmessage": editing.pin_chat_message,
    "unpinchatmessage": editing.unpin_chat_message,
    "answercallbackquery": answer_callback_query,
    "getfile": get_file,
    "getchat": get_chat,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmyname": set_my_name,
    "getmyname": get_my_name,
    "setmydescription": set_my_description,
    "getmydescription": get_my_description,
    "setmyshortdescription": set_my_short_description,
    "getmyshortdescription": get_my_short_description,
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
}


def method(name: str) -> Method:
    """The method, in whatever case it is written. Raises ApiError 404 where there is none."""
    found = METHODS.get(name.lower())
    if found is None:
        raise ApiError(404, "Not Found")
    return found
