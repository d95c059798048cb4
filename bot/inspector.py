"""What `make chat` shows beside the chat: where it stands, timers, how texts were understood."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.content.locales import Locale
from bot.core.intents import Intent
from bot.core.session import decode
from bot.core.words import Words
from bot.ports import Store

MESSAGES_SHOWN = 5
_LONGEST = 200  # letters of a message


class Inspector:
    """Called with a chat's id, tells what the bot knows of that chat, as JSON-ready values.

    Texts and how they were understood are remembered as long as the process lives.
    """

    def __init__(self, store: Store, locales: Sequence[Locale]) -> None:
        self._store = store
        self._texts = {one.language: one.catalogue for one in locales}
        self._heard: dict[int, deque[dict[str, Any]]] = {}

    def observe(self, chat_id: int, text: str, intent: Intent) -> None:
        """Somebody has typed a text; it was understood so."""
        lately = self._heard.setdefault(chat_id, deque(maxlen=MESSAGES_SHOWN))
        lately.appendleft({"text": text[:_LONGEST], **asdict(intent)})

    async def __call__(self, chat_id: int) -> dict[str, Any]:
        understood = list(self._heard.get(chat_id, ()))
        row = await self._store.row(chat_id)
        if row is None:
            return {"state": "(not met yet)", "understood": understood}
        person, session = decode(row.state)
        words = Words(self._texts.get(person.language) or self._texts["en"], person, 0.0)
        dues = {**session.timers, "follow_up": person.follow_up, "snooze": person.snooze}
        timers = [{"name": n, "due": at} for n, at in sorted(dues.items()) if at is not None]
        times = [at for at in (row.due, row.remind_at) if at is not None]
        return {
            "flow": session.flow,
            "state": session.state,
            "zone": person.zone,
            "next": min(times, default=None),
            "timers": timers,
            "reminders": [
                {"rule": words.rule(one.rule), "due": one.due} for one in person.reminders
            ],
            "understood": understood,
            "facts": _told(asdict(session), {"timers", "state", "id", "revision"}),
            "person": _told(asdict(person), {"follow_up", "snooze", "reminders"}),
        }


def _told(facts: Mapping[str, Any], without: set[str]) -> dict[str, Any]:
    """What is set at all, in an order that does not jump about."""
    shown = {}
    for name, value in facts.items():
        if name == "pressure" or (name not in without and value):
            shown[name] = sorted(value) if isinstance(value, frozenset) else value
    return shown
