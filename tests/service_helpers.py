"""What the tests of the service share: fakes at its ports, and a person who uses it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import count

from bot.core.events import Command, Event, Tap, Text
from bot.core.message import Message
from bot.ports import Commands, Outgoing, Slots, Store
from bot.service import Service

NOON = 1_750_000_000.0
TO_THE_FIRST_TOUCH = (
    "Start", "Yes to all three", *["None of these"] * 4, "Both look fine", "2",
    "On a bed or sofa", "Next", "Plain lotion", "Begin",
)  # fmt: skip
_keys = count(1)


class FakeClock:
    """Stands still until it is moved. `asleep` is set while nothing but time can wake the bot."""

    def __init__(self) -> None:
        self.time = NOON
        self.asleep = asyncio.Event()
        self.until: float | None = None
        self._disturbed = asyncio.Event()
        self._woken = False

    def now(self) -> float:
        return self.time

    async def sleep_until(self, when: float | None) -> None:
        self.until = when
        while not self._woken and (when is None or self.time < when):
            self.asleep.set()
            self._disturbed.clear()
            await self._disturbed.wait()
        self.asleep.clear()
        self._woken = False

    def wake(self) -> None:
        self._woken = True
        self._disturb()

    def move(self, seconds: float) -> None:
        self.time += seconds
        self._disturb()

    def _disturb(self) -> None:
        self.asleep.clear()  # until the sleeper has looked at the time again
        self._disturbed.set()


class WallClock(FakeClock):
    """Ends naps as time passes, whatever the clock on the wall is set to."""

    def set(self, seconds: float) -> None:
        self.move(seconds)
        self.wake()


class FakeSender:
    """Keeps what it is given; `flush` answers for Telegram. `space` is its room for reminders."""

    space = 100

    def __init__(self) -> None:
        self.rows: list[Outgoing] = []
        self.answers: list[tuple[str, str]] = []
        self.menus: list[tuple[int, Commands]] = []
        self._answered = 0

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        self.rows += outgoing

    def room(self) -> int:
        return self.space

    def answer(self, query: str, toast: str = "") -> None:
        self.answers.append((query, toast))

    def menu(self, chat: int, commands: Commands) -> None:
        self.menus.append((chat, commands))

    async def flush(self, store: Store) -> None:
        for row in self.rows[self._answered :]:
            await store.sent(row.chat, row.seq, Slots(card=1))
        self._answered = len(self.rows)

    def messages(self, chat: int) -> list[Message]:
        return [row.message for row in self.rows if row.chat == chat]

    def card(self, chat: int) -> Message:
        return next(m for m in reversed(self.messages(chat)) if m.slot == "card")

    def cues(self, chat: int) -> list[str]:
        return [m.text for m in self.messages(chat) if m.slot == "cue"]


class Visitor:
    """One chat: says and taps what it sees."""

    def __init__(self, service: Service, sender: FakeSender, chat: int = 7) -> None:
        self.chat, self._service, self._sender = chat, service, sender

    async def say(self, text: str) -> None:
        await self._service.handle(Event(self.chat, next(_keys), Text(text), "en"))

    async def command(self, name: str) -> None:
        await self._service.handle(Event(self.chat, next(_keys), Command(name), "en"))

    async def tap(self, *labels: str) -> None:
        for label in labels:
            await self.press(self.data(label))

    async def press(self, data: str, key: int | None = None) -> None:
        key = key or next(_keys)
        await self._service.handle(Event(self.chat, key, Tap(data, f"query{key}"), "en"))

    async def massage(self) -> None:
        """To the first touch."""
        await self.command("start")
        await self.tap(*TO_THE_FIRST_TOUCH)

    def data(self, label: str) -> str:
        buttons = [b for row in self.card.buttons for b in row]
        found = [b.data for b in buttons if label in b.text]
        assert found, f"no button {label!r} among {[b.text for b in buttons]}"
        return found[0]

    @property
    def card(self) -> Message:
        return self._sender.card(self.chat)
