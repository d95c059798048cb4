from typing import Any

import pytest
from raw import Call
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    MenuButtonDefault,
    MenuButtonWebApp,
    WebAppInfo,
)

from bot.sandbox import Sandbox


async def test_who_the_bot_is(bot: Bot, sandbox: Sandbox) -> None:
    me = await bot.get_me()
    assert me.is_bot
    assert sandbox.token.startswith(f"{me.id}:")


async def test_each_run_has_another_token(sandbox: Sandbox) -> None:
    assert Sandbox(sandbox._clock).token != sandbox.token  # noqa: SLF001


async def test_texts_by_language(bot: Bot) -> None:
    await bot.set_my_description("Hello")
    await bot.set_my_description("Hallo", language_code="de")
    assert (await bot.get_my_description("de")).description == "Hallo"
    assert (await bot.get_my_description("fr")).description == "Hello"
    await bot.set_my_description("", language_code="de")
    assert (await bot.get_my_description("de")).description == "Hello"
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_short_description()).short_description == "Short"


async def test_a_bot_has_always_a_name(bot: Bot) -> None:
    await bot.set_my_name("Feet")
    await bot.set_my_name("")
    assert (await bot.get_my_name()).name == "Feet"
    assert (await bot.get_me()).first_name == "Feet"


async def test_commands_by_scope_and_language(bot: Bot, chat: int) -> None:
    one, two = [BotCommand("one", "First")], [BotCommand("two", "Second")]
    await bot.set_my_commands(one)
    await bot.set_my_commands(two, scope=BotCommandScopeChat(chat), language_code="de")
    assert await bot.get_my_commands() == tuple(one)
    assert await bot.get_my_commands(BotCommandScopeChat(chat), "de") == tuple(two)
    assert await bot.get_my_commands(language_code="de") == ()
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_the_menu_button(bot: Bot, chat: int) -> None:
    app = MenuButtonWebApp("Open", WebAppInfo("https://x.org"))
    await bot.set_chat_menu_button(chat, app)
    assert await bot.get_chat_menu_button(chat) == app
    assert (await bot.get_chat_menu_button()).type == "commands"
    await bot.set_chat_menu_button(chat, MenuButtonDefault())
    assert (await bot.get_chat_menu_button(chat)).type == "commands"
    await bot.set_chat_menu_button(menu_button=app)
    assert await bot.get_chat_menu_button(chat) == app


UNKNOWN = "Unsupported type specified"


def short(text: str) -> dict[str, str]:
    return {"short_description": text}


def command(name: str, **more: str) -> dict[str, Any]:
    return {"commands": [{"command": name, **more}]}


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("setMyName", {"name": "x" * 65}, "name is too long"),
        ("setMyDescription", {"description": "x" * 513}, "description is too long"),
        (
            "setMyShortDescription",
            short("x" * 121),
            "short description is too long",
        ),
        ("setMyName", {"name": "x", "language_code": "english"}, "invalid language code specified"),
        ("setMyCommands", {"commands": "x"}, "can't parse commands JSON object"),
        ("setMyCommands", {}, "expected an Array of BotCommand"),
        ("setMyCommands", {"commands": ["x"]}, "can't parse BotCommand: expected an Object"),
        ("setMyCommands", command("No", description="x"), "BOT_COMMAND_INVALID"),
        ("setMyCommands", command("x"), "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("getMyCommands", {"scope": {"type": "moon"}}, f"can't parse BotCommandScope: {UNKNOWN}"),
    ],
)
async def test_refusals(call: Call, method: str, params: dict[str, Any], words: str) -> None:
    assert (await call(method, **params)).get("description") == f"Bad Request: {words}"
