"""From an event to an intent: what the tap, the words or the silence mean in this session.

A button carries "session.visit.word" and works for its moment only. A stale press changes nothing,
with one exception: "sharp pain" and "stop" are heard from whatever card they come.
"""

from __future__ import annotations

from typing import Protocol

from bot.core.events import Blocked, Command, Event, Media, Restart, Tap, Text, Timers
from bot.core.flow import State
from bot.core.intents import Intent
from bot.core.safety import RED_NUMBER
from bot.core.session import Session

_SCORES = frozenset(str(n) for n in range(11))
_ALWAYS = frozenset({"sharp", "quit"})


class Reads(Protocol):
    """Understands one language (bot/core/understand.py)."""

    def read(self, text: str) -> Intent:
        """The meaning of a message, with its evidence."""


def button(session: Session, word: str) -> str:
    """The data of a button: "tick:chest" on this card of this session."""
    return f"{session.id}.{session.visit}.{word}"


def by_number(score: int) -> Intent:
    """The number rule (3.2): 0 is fine, 1 to 6 hurts, 7 to 10 is RED."""
    if score == 0:
        return Intent("fine", number=0)
    return Intent("hurts", number=score) if score < RED_NUMBER else Intent("sharp", "number", score)


def listen(event: Event, session: Session, place: State, reader: Reads) -> Intent | None:
    """What the event means; None for what is no message to the session (timers, a block)."""
    what = event.what
    if isinstance(what, Tap):
        return _tap(what.data, session, place)
    if isinstance(what, Text):
        return _text(what.text, place, reader)
    if isinstance(what, Command):
        return Intent("quit") if what.name == "stop" else Intent("command", choice=what.name)
    if isinstance(what, Media):
        return Intent("media", choice=what.kind)
    if isinstance(what, Restart):
        return Intent("restart")
    assert isinstance(what, Timers | Blocked)  # noqa: S101 - the union is exhausted
    return None


def written(event: Event, intent: Intent | None) -> bool:
    """The card belongs below: the person wrote something, or pressed a card of long ago."""
    if isinstance(event.what, Tap):
        return intent is not None and intent.name == "stale" and intent.choice == "old"
    return isinstance(event.what, Text | Command | Media)


def _tap(data: str, session: Session, place: State) -> Intent:
    identity, _, rest = data.partition(".")
    visit, _, word = rest.partition(".")
    name, _, choice = word.partition(":")
    if name not in _ALWAYS:
        if identity != session.id:
            return Intent("stale", choice="old")
        if visit != str(session.visit):
            return Intent("stale", choice="double")
    if name == "number":
        score = int(choice) if choice in _SCORES else None
        return _scored(score, place)
    return Intent(name, kind="pain" if name == "sharp" else "", choice=choice)


def _scored(score: int | None, place: State) -> Intent:
    if score is None:
        return Intent("stale", choice="double")
    return by_number(score) if place.kind == "safety" else Intent("number", number=score)


def _text(text: str, place: State, reader: Reads) -> Intent:
    intent = reader.read(text)
    if place.number and intent.number is not None and intent.kind in ("", "number"):
        return Intent("number", number=intent.number, evidence=intent.evidence)
    return intent
