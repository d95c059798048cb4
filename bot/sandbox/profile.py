"""What a bot says of itself: name, descriptions, commands, menu button; per language."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field

from bot.sandbox.params import Json, Params
from bot.sandbox.refusal import bad_request

NAME_LIMIT = 64
DESCRIPTION_LIMIT = 512
SHORT_LIMIT = 120
COMMANDS_LIMIT = 100
COMMAND_TEXT_LIMIT = 256
_SCOPES = (
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
)  # fmt: skip

Key = tuple[str, int, str]  # scope, chat id or 0, language code


@dataclass(slots=True)
class Profile:
    """The bot. The texts are kept by language code, "" for everyone else."""

    id: int = field(default_factory=lambda: 1_000_000_000 + secrets.randbelow(9_000_000_000))
    username: str = "knead_sandbox_bot"
    names: dict[str, str] = field(default_factory=lambda: {"": "Knead"})
    descriptions: dict[str, str] = field(default_factory=dict)
    shorts: dict[str, str] = field(default_factory=dict)
    commands: dict[Key, list[Json]] = field(default_factory=dict)
    menu: Json = field(default_factory=lambda: {"type": "commands"})

    def me(self) -> Json:
        """The bot's User object."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.names[""],
            "username": self.username,
        }

    def view(self) -> Json:
        """As the page shows it; the page picks the language of the person."""
        commands = [
            {"scope": scope, "chat_id": chat, "language": language, "commands": listed}
            for (scope, chat, language), listed in self.commands.items()
        ]
        return {
            "id": self.id,
            "username": self.username,
            "names": self.names,
            "descriptions": self.descriptions,
            "shorts": self.shorts,
            "commands": commands,
            "menu": self.menu,
        }


def keep(kept: dict[str, str], params: Params, name: str, limit: int) -> None:
    """Set or drop a text for the call's language. Raises ApiError where it is too long."""
    text, language = params.text(name), _language(params)
    if len(text) > limit:
        raise bad_request(f"{name.replace('_', ' ')} is too long")
    if text:
        kept[language] = text
    elif language or name != "name":
        kept.pop(language, None)


def found(kept: dict[str, str], params: Params, name: str) -> Json:
    """The text for the call's language, or the one for everyone."""
    return {name: kept.get(_language(params), kept.get("", ""))}


def command_key(params: Params) -> Key:
    """For whom the call's commands are."""
    scope = params.data("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return scope["type"], int(scope.get("chat_id", 0)), _language(params)


def read_commands(params: Params) -> list[Json]:
    """The call's list of commands. Raises ApiError where one is not allowed."""
    commands = params.data("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(command) for command in commands]


def _command(command: object) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    text = str(command.get("description", "")).strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(text) <= COMMAND_TEXT_LIMIT:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": text}


def _language(params: Params) -> str:
    language = params.text("language_code")
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise bad_request("invalid language code specified")
    return language
