"""What a happening of the exploration is in the words of people: taps “Start”, says nothing ..."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from bot.core.flow import State
from bot.core.happenings import Happening
from bot.core.heard import When
from bot.core.intents import Intent
from bot.core.listen import tapped
from bot.core.message import Button
from bot.core.safety import SILENCE

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
# Words that are understood as the intent, by name and kind; those of a button are on the card.
TYPED: Mapping[tuple[str, str], str] = {
    ("next", ""): "next",
    ("back", ""): "back",
    ("repeat", ""): "again",
    ("skip", ""): "skip",
    ("pause", ""): "pause",
    ("resume", ""): "carry on",
    ("quit", ""): "stop",
    ("hurts", ""): "it hurts",
    ("fine", ""): "feels fine",
    ("harder", ""): "harder",
    ("tickle", ""): "it tickles",
    ("unclear", ""): "hm",
    ("unclear", "hurts"): "that hurts, kind of like a zip being pulled up my calf",
    ("other", ""): "what is the weather",
    ("sharp", ""): "sharp",
    ("sharp", "nerve"): "it tingles",
    ("sharp", "tissue"): "something popped",
    ("sharp", "vessel"): "my foot is cold",
    ("sharp", "body"): "chest pain",
    ("sharp", "number"): "8 of 10",
}
_UNASKED = frozenset({"ring", "reschedule"})
# What falls due in a step, as the exploration names it.
_TIMERS = {
    "(timer) check": "it is time to ask how it feels",
    "(timer) cue": "the time of the step is over",
    "(timer) silence": f"says nothing for {SILENCE / _MINUTE:.0f} min",
    "(timer) limit": "the time for this foot is over",
}


class Deed(NamedTuple):
    """Who did it (person, bot or time), what, what is taken for granted, whether it was typed."""

    who: str
    did: str
    stage: str = ""
    typed: bool = False


def deed(one: Happening, place: State, card: Iterable[Button], passed: float) -> Deed:
    """What happened. `card`: the buttons there are to tap; `passed`: seconds since the last."""
    intent = one.intent
    if intent is None:
        return Deed("time", _TIMERS.get(one.said) or _passed(passed))
    stage = _stage(one.said)
    if intent.name == "restart":
        return Deed("bot", "the bot restarts", stage)
    if intent.name in _UNASKED:
        return Deed("time", stage or f"({intent.name})")
    label = next((b.text for b in card if tapped(b.data, one.session, place) == intent), "")
    done = f"taps “{label}”" if label else _WITHOUT_BUTTON.get(intent.name, _types)(intent)
    return Deed("person", done, stage, typed=done.startswith("types"))


def _stage(said: str) -> str:
    """What the exploration brought along, which it tells in brackets."""
    return said[: said.find(")") + 1] if said.startswith("(") else ""


def _passed(seconds: float) -> str:
    if seconds < 1:
        return "the time is up"
    if seconds >= _HOUR:
        days, hours = round(seconds / _DAY), round(seconds / _HOUR)
        return f"{days} days later" if days > 1 else _many(hours, "hour") + " later"
    long = seconds > _MINUTE
    lasting = f"{seconds / _MINUTE:.0f} min" if long else f"{seconds:.0f} s"
    return f"says nothing for {lasting}"


def _many(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def _types(intent: Intent) -> str:
    words = TYPED.get((intent.name, intent.kind)) or TYPED.get((intent.name, ""))
    if words is None:
        return f"taps “{intent.choice or intent.name}” (not on the card)"
    if intent.name == "hurts" and intent.number is not None:
        words = f"{words}, {intent.number} of 10"
    return f"types “{words}”"


def _command(intent: Intent) -> str:
    return f"types “/{intent.choice}”"


def _heard(intent: Intent) -> str:
    value = intent.heard
    if isinstance(value, When):
        return f"types a time that is none ({value.wrong})" if value.wrong else "types a time"
    names = " or ".join(place.name or place.zone for place in value or ())
    return f"types a place: {names}" if names else "types a place that nobody knows"


_WITHOUT_BUTTON: Mapping[str, Callable[[Intent], str]] = {
    "number": lambda intent: f"types “{intent.number}”",
    "command": _command,
    "heard": _heard,
    "media": lambda intent: f"sends a {intent.choice or 'picture'}",
    "stale": lambda _: "taps an old button",
    "blocked": lambda intent: "unblocks the bot" if intent.choice else "blocks the bot",
}
