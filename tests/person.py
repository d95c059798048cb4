"""A person at a phone, in the sandbox of this process: acts, and waits for what is to be seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from bot.sandbox import Sandbox, visitor

HANGING = 60.0  # real seconds after which a wait that should be short is given up

T = TypeVar("T")
Bubble = dict[str, Any]


class Person:
    """One private chat. `toasts` are the short answers to taps, in order."""

    def __init__(self, sandbox: Sandbox, language: str = "en") -> None:
        self.world = sandbox.world
        self.toasts: list[str] = []
        self.chat = visitor.meet(self.world, {"first_name": "Ada", "language_code": language})
        self._changed = asyncio.Event()
        self.world.listeners.append(self._hear)

    # What is to be seen

    def bubbles(self) -> list[Bubble]:
        """The bot's messages as they stand, the oldest first."""
        return [b.body for b in self.chat.bubbles.values() if b.ours]

    def card(self) -> Bubble:
        """The last message with buttons; empty if there is none."""
        return next((b for b in reversed(self.bubbles()) if _buttons(b)), {})

    def sees(self, words: str) -> bool:
        return any(words in words_of(b) for b in self.bubbles())

    async def until(self, check: Callable[[], T]) -> T:
        """The first result of `check` that counts as true; it looks again after each change."""
        async with asyncio.timeout(HANGING):
            while not (found := check()):
                self._changed.clear()
                await self._changed.wait()
        return found

    async def reads(self, words: str) -> None:
        try:
            await self.until(lambda: self.sees(words))
        except TimeoutError:
            shown = "\n---\n".join(words_of(b) for b in self.bubbles())
            raise AssertionError(f"{words!r} is not among:\n{shown}") from None

    async def on_card(self, words: str) -> Bubble:
        """The card, once these words are on it."""
        await self.until(lambda: words in words_of(self.card()))
        return self.card()

    # What a person does

    async def say(self, text: str, answer: str) -> None:
        visitor.write(self.world, self.chat, text)
        await self.reads(answer)

    async def tap(self, *labels: str) -> None:
        """Press buttons one after the other, each as soon as the card has it."""
        for label in labels:
            data = await self.until(lambda x=label: self.data(x))
            await self.press(self.card()["message_id"], data)
            await self.until(lambda old=data: not self.carries(old))

    async def press(self, message_id: int, data: str) -> None:
        """Press, and wait until the bot has answered."""
        query = visitor.tap(self.world, self.chat, message_id, data)["query"]
        await self.until(lambda: query not in self.world.queries)

    def data(self, label: str) -> str:
        """What the button carries; "" if the card has none like it."""
        return next((d for text, d in _buttons(self.card()) if label in text), "")

    def carries(self, data: str) -> bool:
        """Whether the card has this very button."""
        return data in [one for _, one in _buttons(self.card())]

    def _hear(self, event: dict[str, Any]) -> None:
        if event["kind"] == "answer" and event["chat_id"] == self.chat.id:
            self.toasts.append(event["text"])
        self._changed.set()


def words_of(bubble: Bubble) -> str:
    return str(bubble.get("text") or bubble.get("caption") or "")


def _buttons(bubble: Bubble) -> list[tuple[str, str]]:
    rows = bubble.get("reply_markup", {}).get("inline_keyboard", [])
    return [(b["text"], b["callback_data"]) for row in rows for b in row]
