"""What the sandbox knows: chats, their messages, the bot, and who listens for changes."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.ports import Clock
from bot.sandbox.faults import Faults
from bot.sandbox.files import Files
from bot.sandbox.params import Json, Params
from bot.sandbox.profile import Profile
from bot.sandbox.refusal import bad_request, forbidden
from bot.sandbox.updates import Updates

QUERY_LIFE = 60.0  # seconds of the sandbox's clock in which a tap can be answered
CALLS_KEPT = 200

Listener = Callable[[Json], None]


@dataclass(slots=True)
class Bubble:
    """One message. `body` is the Bot API's Message.

    `locked`: it changed the reply keyboard, and for that can never be edited.
    """

    body: Json
    ours: bool
    locked: bool = False
    silent: bool = False
    reaction: str = ""

    @property
    def id(self) -> int:
        """The message id."""
        return int(self.body["message_id"])

    def view(self) -> Json:
        """As the page shows it."""
        extra = {"ours": self.ours, "silent": self.silent, "reaction": self.reaction}
        return self.body | extra


@dataclass(slots=True)
class Chat:
    """One chat with the bot. `about` is the Bot API's Chat, `person` the User who writes."""

    about: Json
    person: Json
    bubbles: dict[int, Bubble] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    keyboard: Json | None = None
    keyboard_from: int = 0
    pinned: list[int] = field(default_factory=list)
    menu: Json | None = None

    @property
    def id(self) -> int:
        """The chat id."""
        return int(self.about["id"])

    def view(self) -> Json:
        """As the page shows it, without its messages."""
        return {
            "id": self.id,
            "about": self.about,
            "person": self.person,
            "started": self.started,
            "blocked": self.blocked,
            "keyboard": self.keyboard,
            "pinned": self.pinned,
            "menu": self.menu,
        }


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer."""

    chat: int
    message: int
    at: float


class World:
    """Everything one run of the sandbox holds, and the one place from which changes are told."""

    def __init__(self, clock: Clock, files: Files) -> None:
        self.clock = clock
        self.files = files
        self.profile = Profile()
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.faults = Faults()
        self.webhook = ""
        self.play: Json | None = None  # {"until"} while time runs by itself
        self.calls: deque[Json] = deque(maxlen=CALLS_KEPT)
        self.listeners: list[Listener] = []
        # Ids begin somewhere else in each run: a bot that kept some from an earlier run must not
        # meet them again by chance and take a new update for an old one.
        self.updates = Updates(_far())
        self._message_ids = _far()
        self._chat_ids = _far()

    def tell(self, kind: str, **what: object) -> None:
        """Tell the page's connections what changed."""
        for listener in tuple(self.listeners):
            listener({"kind": kind, **what})

    def chat_number(self) -> int:
        """A new chat id."""
        self._chat_ids += 1 + secrets.randbelow(1000)
        return self._chat_ids

    def add(self, chat: Chat, fields: Json, *, ours: bool) -> Bubble:
        """Put a new message into a chat; the caller tells the page when it is complete."""
        self._message_ids += 1
        head: Json = {
            "message_id": self._message_ids,
            "from": self.profile.me() if ours else chat.person,
            "chat": chat.about,
            "date": int(self.clock.now()),
        }
        bubble = Bubble(head | fields, ours)
        chat.bubbles[bubble.id] = bubble
        return bubble

    def show(self, chat: Chat, bubble: Bubble, *, edited: bool = False) -> None:
        """Tell that a message is new or was changed."""
        self.tell("bubble", chat_id=chat.id, bubble=bubble.view(), edited=edited)

    def remove(self, chat: Chat, message_ids: list[int]) -> None:
        """Delete messages; a reply keyboard goes with the message that put it up."""
        for message_id in message_ids:
            chat.bubbles.pop(message_id, None)
        chat.pinned = [i for i in chat.pinned if i not in message_ids]
        if chat.keyboard_from in message_ids:
            chat.keyboard, chat.keyboard_from = None, 0
        self.tell("gone", chat_id=chat.id, ids=message_ids)
        self.tell("chat", chat=chat.view())

    def chat_of(self, params: Params) -> Chat:
        """The chat a call names. Raises ApiError where there is none."""
        named = params.text("chat_id")
        if not named:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(params.integer("chat_id"))
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, params: Params) -> Chat:
        """The chat a call writes to. Raises ApiError also where the bot may not write."""
        chat = self.chat_of(params)
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def snapshot(self) -> Json:
        """All there is, for a page that has just connected."""
        chats = [
            chat.view() | {"bubbles": [b.view() for b in chat.bubbles.values()]}
            for chat in self.chats.values()
        ]
        return {
            "kind": "snapshot",
            "now": self.clock.now(),
            "play": self.play,
            "bot": self.profile.view(),
            "chats": chats,
            "faults": self.weather(),
            "calls": list(self.calls),
        }

    def weather(self) -> Json:
        """The faults still to come, of calls and of updates."""
        updates = {"duplicate": self.updates.repeats, "reorder": self.updates.swaps}
        return {"calls": self.faults.view(), "updates": updates}


def _far() -> int:
    return 1_000_000 + secrets.randbelow(800_000_000)
