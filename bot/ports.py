"""The values and Protocols through which the service meets the outside: store, sender, clock.

Adapters (bot/store, bot/telegram, bot/sandbox) implement these; the service knows nothing else
of them, and app.py is the one file that brings both together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.core.message import Message


@dataclass(frozen=True, slots=True)
class Row:
    """What the store keeps of one chat. `state` is opaque JSON.

    `due` is the time of the earliest timer (Unix seconds; None: no timer runs). `hands_on` tells
    that hands are on a foot, so that a restart can find and pause such chats. `remind_at` is the
    time of the earliest reminder (None: none to come), `remind_set` when that one was set.
    `revision` names the content that the session goes on with; "" at home.
    """

    state: str
    due: float | None = None
    hands_on: bool = False
    remind_at: float | None = None
    remind_set: float = 0.0
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """The content of a revision, kept while sessions go on with it. `body` is opaque.

    `proof` is the fingerprint under which it was proven last; `replaced_at` when another revision
    took its place (Unix seconds; None: it is served today).
    """

    revision: str
    body: bytes
    proof: str
    replaced_at: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A pain report or the end of a session. `data` is JSON."""

    at: float
    kind: str
    data: str


@dataclass(frozen=True, slots=True)
class Change:
    """What one event does to one chat. `row` None erases every row the chat has."""

    row: Row | None
    messages: tuple[Message, ...] = ()
    reports: tuple[Report, ...] = ()


@dataclass(frozen=True, slots=True)
class Slots:
    """Ids of the messages that can still be edited or deleted in the chat."""

    card: int | None = None
    card_media: bool = False  # the card carries a picture: it can be edited to another, not to text
    cue: int | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One committed message that waits to be sent. `seq` counts up within a chat."""

    chat: int
    seq: int
    message: Message


@dataclass(frozen=True, slots=True)
class Applied:
    """What `Store.apply` did. `duplicate`: this key was seen before and nothing was changed.

    `slots` are those stored at commit: older than what a delivery under way in this process knows.
    """

    duplicate: bool
    outgoing: tuple[Outgoing, ...] = ()
    slots: Slots = Slots()


Commands = tuple[tuple[str, str], ...]  # name without slash, description
Decide = Callable[[Row | None], Change | None]
"""Given the chat's row (None: unknown chat), what to change; None: nothing but the inbox key."""


class Store(Protocol):
    """Durable state. Each method returns after its commit."""

    async def apply(self, chat: int, key: int | None, at: float, decide: Decide) -> Applied:
        """One event, one transaction: inbox key, row, reports and outbox, or nothing of it.

        `decide` runs inside the transaction, in the store's thread; where the transaction is
        tried again it runs again, and only its last run counts. Events
        of one chat are applied in the order of the calls. If `decide` raises, nothing of this
        event is written and the error comes out of this call alone.
        """
        ...

    async def sent(self, chat: int, seq: int, slots: Slots) -> None:
        """Telegram has answered: drop the outbox row, and keep the slots."""
        ...

    async def unsent(self) -> Sequence[tuple[Slots, tuple[Outgoing, ...]]]:
        """What an earlier process committed and did not send, by chat, in order."""
        ...

    async def next_due(self, after: float | None = None) -> float | None:
        """The earliest timer of all chats, or of those due later than `after`."""
        ...

    async def due(self, now: float, limit: int) -> Sequence[int]:
        """Chats whose earliest timer is due, the longest overdue first."""
        ...

    async def next_reminder(self, after: float | None = None) -> float | None:
        """The earliest reminder of all chats, or of those due later than `after`."""
        ...

    async def reminders(self, now: float, limit: int) -> Sequence[int]:
        """Chats whose reminder is due, the longest overdue first, then those set first."""
        ...

    async def reminded(self, beyond: int | None, limit: int) -> Sequence[int]:
        """Chats with a reminder to come, by number, above `beyond` (None: from the lowest)."""
        ...

    async def fact(self, name: str) -> str | None:
        """What `keep` last kept under this name."""
        ...

    async def keep(self, name: str, value: str) -> None:
        """Keep a fact about the whole database, such as the edition of the time zones."""
        ...

    async def revisions(self) -> Sequence[Kept]:
        """The content that sessions go on with, of what is kept; the newest comes first."""
        ...

    async def keep_revision(self, kept: Kept) -> None:
        """Keep it, or what has changed about it."""
        ...

    async def forget_revisions(self, today: str, now: float, before: float) -> None:
        """Note that `today` replaces others; drop those that nobody goes on with.

        Also those that were replaced before `before`.
        """
        ...

    async def lead(self) -> None:
        """Return when this process alone serves the database; waits for one that still does.

        It holds until `close`, or until the process is gone, however it ended.
        """
        ...

    async def hands_on(self) -> Sequence[int]:
        """Chats with hands on a foot."""
        ...

    async def row(self, chat: int) -> Row | None:
        """The chat's row as committed."""
        ...

    async def export(self, chat: int) -> dict[str, Any]:
        """Everything kept about the chat, table by table, as JSON-ready values."""
        ...

    async def forget(self, before: float) -> None:
        """Drop inbox keys older than `before` (Unix seconds)."""
        ...

    async def close(self) -> None:
        """Finish what waits, then close."""
        ...


class Sender(Protocol):
    """The way out. Neither method raises for what the network or Telegram may answer."""

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        """Send in order behind whatever this chat still has to send; returns at once."""
        ...

    def room(self) -> int:
        """How many more messages that wait (`Message.waits`) may be delivered now; 0: none.

        About what can leave within a second, so that what is due later is decided later.
        """
        ...

    def answer(self, query: str, toast: str = "") -> None:
        """Answer a tap, with a short text or none; returns at once."""
        ...

    def menu(self, chat: int, commands: Commands) -> None:
        """Show these commands in this chat; none: what everybody sees. Returns at once.

        Tried once, and apart from what the chat has to send: a menu never holds up a message.
        """
        ...


class Clock(Protocol):
    """The only place where time is read."""

    def now(self) -> float:
        """Unix seconds."""
        ...

    async def sleep_until(self, when: float | None) -> None:
        """Return when the clock shows `when` (None: never), or earlier after `wake`."""
        ...

    def wake(self) -> None:
        """End the sleep under way, or else the next one."""
        ...
