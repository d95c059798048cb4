"""The outside of one chat, for golden conversations: a store in memory, a phone, a still clock.

The store keeps what the real one keeps: the row as text. So person and session are encoded and
decoded between any two events, and every message once on its way.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.core.message import Button, Message
from bot.ports import Applied, Commands, Decide, Kept, Outgoing, Report, Row, Slots

CHAT = 7


class StillClock:
    """Stands still until it is set."""

    def __init__(self, now: float) -> None:
        self.time = now

    def now(self) -> float:
        return self.time

    async def sleep_until(self, when: float | None) -> None:
        raise AssertionError("a golden conversation fires its timers itself")

    def wake(self) -> None:
        """Nobody sleeps."""


@dataclass
class OneChat:
    """A store for one chat."""

    kept: Row | None = None
    seen: set[int] = field(default_factory=set)
    reports: list[Report] = field(default_factory=list)
    outbox: list[Outgoing] = field(default_factory=list)
    seq: int = 0
    facts: dict[str, str] = field(default_factory=dict)
    contents: dict[str, Kept] = field(default_factory=dict)

    async def apply(self, chat: int, key: int | None, at: float, decide: Decide) -> Applied:
        if key is not None and key in self.seen:
            return Applied(duplicate=True)
        if key is not None:
            self.seen.add(key)
        change = decide(self.kept)
        if change is None:
            return Applied(duplicate=False)
        self.kept = change.row
        self.reports = [*self.reports, *change.reports] if change.row else []
        outgoing = tuple(self._queue(chat, message) for message in change.messages)
        return Applied(duplicate=False, outgoing=outgoing)

    def _queue(self, chat: int, message: Message) -> Outgoing:
        self.seq += 1
        self.outbox.append(Outgoing(chat, self.seq, Message.decode(message.encode())))
        return self.outbox[-1]

    async def sent(self, chat: int, seq: int, slots: Slots) -> None:
        self.outbox = [one for one in self.outbox if one.seq != seq]

    async def unsent(self) -> Sequence[tuple[Slots, tuple[Outgoing, ...]]]:
        return [(Slots(), tuple(self.outbox))] if self.outbox else []

    async def next_due(self, after: float | None = None) -> float | None:
        due = self.kept.due if self.kept else None
        return None if due is None or (after is not None and due <= after) else due

    async def due(self, now: float, limit: int) -> Sequence[int]:
        due = await self.next_due()
        return [CHAT] if due is not None and due <= now else []

    async def next_reminder(self, after: float | None = None) -> float | None:
        due = self.kept.remind_at if self.kept else None
        return None if due is None or (after is not None and due <= after) else due

    async def reminders(self, now: float, limit: int) -> Sequence[int]:
        due = await self.next_reminder()
        return [CHAT] if due is not None and due <= now else []

    async def reminded(self, beyond: int | None, limit: int) -> Sequence[int]:
        return [CHAT] if self.kept and self.kept.remind_at and beyond is None else []

    async def fact(self, name: str) -> str | None:
        return self.facts.get(name)

    async def keep(self, name: str, value: str) -> None:
        self.facts[name] = value

    async def revisions(self) -> Sequence[Kept]:
        name = self.kept.revision if self.kept else ""
        return [self.contents[name]] if name in self.contents else []

    async def keep_revision(self, kept: Kept) -> None:
        self.contents[kept.revision] = kept

    async def forget_revisions(self, today: str, now: float, before: float) -> None:
        """One conversation does not grow old."""

    async def lead(self) -> None:
        """Nobody else is there."""

    async def hands_on(self) -> Sequence[int]:
        return [CHAT] if self.kept and self.kept.hands_on else []

    async def row(self, chat: int) -> Row | None:
        return self.kept

    async def export(self, chat: int) -> dict[str, Any]:
        state = json.loads(self.kept.state) if self.kept else {}
        return {"row": state, "reports": [json.loads(one.data) for one in self.reports]}

    async def forget(self, before: float) -> None:
        """Nothing is that old here."""

    async def close(self) -> None:
        """Nothing is open."""


@dataclass
class Phone:
    """A sender that keeps what it shows. `off`: the process has died, and nothing gets through."""

    store: OneChat
    off: bool = False
    got: list[Message | str | Commands] = field(default_factory=list)
    cards: list[Message] = field(default_factory=list)

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        if self.off:
            return
        for one in outgoing:
            self.store.outbox = [left for left in self.store.outbox if left.seq != one.seq]
            self.got.append(one.message)

    def room(self) -> int:
        return 1

    def answer(self, query: str, toast: str = "") -> None:
        if toast and not self.off:
            self.got.append(toast)

    def menu(self, chat: int, commands: Commands) -> None:
        if not self.off:
            self.got.append(commands)

    def take(self) -> list[Message | str | Commands]:
        """What has come in since the last time."""
        got, self.got = self.got, []
        return got

    def find(self, label: str, *, among: Sequence[Message]) -> Button:
        """The button of that label on the newest of these cards that has it."""
        for card in reversed(among):
            for button in (b for row in card.buttons for b in row):
                if label in (button.text, button.text[2:]):  # with or without the box before it
                    return button
        shown = [b.text for row in among[-1].buttons for b in row] if among else []
        raise LookupError(f"no button '{label}'; there are: {shown}")
