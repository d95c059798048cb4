"""Plays a golden conversation and writes it down: what a person does, and all that the bot shows.

How a file is built, and how to add one: tests/golden/README.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.content.load import Content
from bot.content.older import read_older
from bot.content.proof import texts as texts_of
from bot.content.sources import pack
from bot.core.check import fit
from bot.core.events import (
    Blocked,
    Command,
    Event,
    Location,
    Media,
    Reminders,
    Tap,
    Text,
    Timers,
)
from bot.core.message import Message
from bot.core.revisions import Revision, Revisions
from bot.keeping import Keeper, Progress, ready
from bot.places.finder import Finder
from bot.ports import Commands, Kept
from bot.service import Service
from tests.golden.chat import CHAT, OneChat, Phone, StillClock

HERE = Path(__file__).parent
BEGIN = 1_772_442_000.0  # Monday, 2 March 2026, 9:00 UTC
MARKS = {"primary": "🔵 ", "success": "🟢 ", "danger": "🔴 ", "": ""}
A_MOMENT = 1.0  # seconds a person needs to tap or type
_UNITS = {"s": 1, "min": 60, "h": 3600, "day": 86400, "days": 86400}
_DOING = (
    *("tap", "tap old", "tap oldest", "type", "send", "share", "bot is"),
    *("wait", "restart", "deploy"),
)
_DEPLOY_TAKES = 5.0  # seconds
_SIMPLE: dict[str, Callable[[str], Media | Location | Blocked]] = {
    "send": Media,
    "share": lambda value: Location(*(float(part) for part in value.split(","))),
    "bot is": lambda value: Blocked(back=value != "blocked"),
}
PLACES = Finder()
_LAST: list[Any] = []  # content and revision

Talk = list[dict[str, Any]]


@dataclass
class Golden:
    """One file: its opening comment, what went before unseen, and the talk.

    `language` is the tag that the person's Telegram reports; "": none, so it is English.
    """

    about: str
    before: list[str]
    talk: Talk
    language: str = ""


def read(path: Path) -> Golden:
    """The conversation in a file."""
    plain = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    before = plain.get("before", [])
    before = [before] if isinstance(before, str) else before
    return Golden(plain["about"], before, plain["talk"], plain.get("language", ""))


@cache
def openings() -> dict[str, Talk]:
    """Beginnings that many conversations share (before.yaml)."""
    text = (HERE / "before.yaml").read_text(encoding="utf-8")
    plain: dict[str, Talk] = yaml.load(text, Loader=yaml.CSafeLoader)
    return plain


def _ready(content: Content) -> Revision:
    """Making one takes longer than most talks: the last one serves as long as it fits."""
    if not _LAST or _LAST[0] is not content:
        _LAST[:] = [content, ready(content)]
    return _LAST[1]


async def play(content: Content, golden: Golden) -> Golden:
    """The same conversation with what the bot shows now."""
    player = Player(content, golden.language)
    known = openings()
    for name in golden.before:
        await player.do_unseen(name, known)
    talk: Talk = []
    for one in golden.talk:
        doing = {key: value for key, value in one.items() if key != "bot"}
        talk.append({**doing, "bot": await player.do(doing)})
    return Golden(golden.about, golden.before, talk, golden.language)


@dataclass
class Player:
    """One person with one phone, and the bot at the other end."""

    content: Content
    language: str = ""
    clock: StillClock = field(default_factory=lambda: StillClock(BEGIN))
    store: OneChat = field(default_factory=OneChat)
    count: int = 0

    def __post_init__(self) -> None:
        self.phone = Phone(self.store)
        name = self.content.library.revision
        self.store.contents[name] = Kept(name, pack(self.content.sources), "")
        self.served = self.content
        self.service = self._service(Revisions(_ready(self.content)))

    def _service(self, revisions: Revisions) -> Service:
        ears = self.content.ears(PLACES)
        return Service(revisions, ears, self.store, self.phone, self.clock)

    async def do_unseen(self, name: str, known: Mapping[str, Talk]) -> None:
        """An opening of before.yaml; `as` names another one that it goes on from."""
        for one in known[name]:
            if "as" in one:
                await self.do_unseen(one["as"], known)
            else:
                await self.do(one)

    async def do(self, doing: Mapping[str, Any]) -> list[dict[str, Any]]:
        """One event, and what is shown for it."""
        what = next(key for key in _DOING if key in doing)
        value = doing[what]
        killed = doing.get("killed for")
        self.phone.off = killed is not None
        shown: list[dict[str, Any]] = []
        if what == "wait":
            shown += [item async for item in self._wait(seconds(value))]
        elif what == "restart":
            shown += await self._restart(seconds(value))
        elif what == "deploy":
            self.served = deployed(self.content, str(value))
            shown += await self._restart(_DEPLOY_TAKES)
        else:
            shown += [item async for item in self._wait(A_MOMENT)]
            self.count += 1
            await self.service.handle(self._told(what, str(value)))
            shown += self._seen()
        self.phone.off = False
        if killed is not None:
            shown += await self._restart(seconds(killed))
        return shown

    def _told(self, what: str, value: str) -> Event:
        return Event(CHAT, self.count, self._event(what, value), self.language)

    def _event(self, what: str, value: str) -> Tap | Text | Command | Media | Location | Blocked:
        cards = self.phone.cards
        if what == "tap":
            return Tap(self.phone.find(value, among=cards[-1:]).data, "q")
        if what == "tap old":
            live = {b.data for row in cards[-1].buttons for b in row}
            older = [c for c in cards if live.isdisjoint(b.data for row in c.buttons for b in row)]
            return Tap(self.phone.find(value, among=older).data, "q")
        if what == "tap oldest":
            return Tap(self.phone.find(value, among=cards[::-1]).data, "q")
        if what in _SIMPLE:
            return _SIMPLE[what](value)
        name, _, argument = value[1:].partition(" ")
        return Command(name, argument) if value.startswith("/") else Text(value)

    async def _wait(self, long: float) -> AsyncIterator[dict[str, Any]]:
        start, end = self.clock.time, self.clock.time + long
        while (due := await self._due()) is not None and due[0] <= end:
            self.clock.time = max(due[0], self.clock.time)
            await self.service.handle(Event(CHAT, None, due[1]))
            for item in self._seen():
                yield {**item, "after": told(self.clock.time - start)}
        self.clock.time = end

    async def _due(self) -> tuple[float, Timers | Reminders] | None:
        """What comes next, and when; timers before reminders, as the watch has it."""
        timer, reminder = await self.store.next_due(), await self.store.next_reminder()
        if timer is not None and (reminder is None or timer <= reminder):
            return timer, Timers()
        return None if reminder is None else (reminder, Reminders())

    async def _restart(self, down: float) -> list[dict[str, Any]]:
        """The process ends; after a while another one takes up what it left."""
        self.clock.time += down
        keeper = Keeper(self.store, self.served, "", fitting)
        self.service = self._service(await keeper.revisions(self.clock.time))
        await self.service.start()
        while (due := await self._due()) is not None and due[0] <= self.clock.time:
            await self.service.handle(Event(CHAT, None, due[1]))
        return self._seen()

    def _seen(self) -> list[dict[str, Any]]:
        return [self._item(one) for one in self.phone.take()]

    def _item(self, shown: Message | str | Commands) -> dict[str, Any]:
        if isinstance(shown, str):
            return {"toast": shown}
        if isinstance(shown, tuple):
            return {"menu": next((f"/{name}: {text}" for name, text in shown), "put back")}
        if shown.slot != "card":
            return _plain(shown)
        cards = self.phone.cards
        last = cards[-1] if cards else None
        cards.append(shown)
        fresh = shown.fresh or last is None
        if last is not None and _look(shown) == _look(last):
            return {"the same card": "sent anew" if fresh else "unchanged"}
        if shown.passing and last is not None and (line := _only_line(last, shown)):
            return {"countdown": line}
        silent = {"silent": True} if shown.silent else {}
        return {"new card" if fresh else "card": shown.text, **silent, **_rest(shown)}


def deployed(content: Content, name: str) -> Content:
    """The real content with the changes of that name in deploys.yaml."""
    text = (HERE / "deploys.yaml").read_text(encoding="utf-8")
    texts = dict(content.sources)
    for change in yaml.load(text, Loader=yaml.CSafeLoader)[name]:
        file, was = change["in"], change["was"]
        assert was in texts[file], f"{file} has changed: {was!r} is not in it"
        texts[file] = texts[file].replace(was, change["now"])
    made = read_older(texts, content)
    every = zip(made.locales, content.locales, strict=True)  # with all keys of the file, as loaded
    return replace(made, locales=tuple(replace(one, keys=full.keys) for one, full in every))


def fitting(content: Content, proof: str, progress: Progress) -> str:
    """Stands for the proof, which takes half a minute: structure and texts alone."""
    assert fit(content.library, texts_of(content), content.pictures) == ()
    return proof


def _plain(shown: Message) -> dict[str, Any]:
    item: dict[str, Any] = {shown.slot: shown.text}
    if shown.slot == "cue" and shown.silent:
        item["silent"] = True
    if shown.keyboard:
        item["keyboard"] = shown.keyboard[0] or "put away"
    if shown.locate:
        item["location key"] = shown.locate
    if shown.file:
        item["file"] = shown.file[0]
    return item


def _rest(card: Message) -> dict[str, Any]:
    rows = [" | ".join(MARKS[b.style] + b.text for b in row) for row in card.buttons]
    picture = {"picture": card.picture} if card.picture else {}
    return {**picture, "buttons": rows}


def _look(card: Message) -> tuple[str, dict[str, Any]]:
    return card.text, _rest(card)


def _only_line(last: Message, shown: Message) -> str:
    """The one line in which two cards differ, or "" if they differ in more."""
    old, new = last.text.split("\n"), shown.text.split("\n")
    if _rest(last) != _rest(shown) or len(old) != len(new):
        return ""
    changed = [b for a, b in zip(old, new, strict=True) if a != b]
    return changed[0] if len(changed) == 1 else ""


def seconds(text: str) -> float:
    """ "20 s", "15 min", "24 h" or "3 days" as seconds."""
    number, unit = str(text).split()
    return float(number) * _UNITS[unit]


def told(length: float) -> str:
    """Seconds as a person says them, in the largest unit that divides them."""
    units = [u for u, size in _UNITS.items() if length >= size and length % size == 0]
    unit = units[-1] if units else "s"
    count = length / _UNITS[unit]
    return "1 day" if (count, unit) == (1, "days") else f"{count:g} {unit}"


# -- writing --------------------------------------------------------------------------------------


def written(golden: Golden) -> str:
    """The conversation as the text of its file: the one form in which it is kept."""
    lines = [*_pair("about", golden.about, "")]
    if golden.language:
        lines.append(f"language: {golden.language}")
    if golden.before:
        lines.append(f"before: [{', '.join(golden.before)}]")
    lines += ["", "talk:"]
    for one in golden.talk:
        lines += _mapping({k: v for k, v in one.items() if k != "bot"})
        if not one["bot"]:
            lines.append("  bot: []")
            continue
        lines.append("  bot:")
        for item in one["bot"]:
            lines += (f"  {line}".rstrip() for line in _mapping(item))
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _mapping(item: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    for key, value in item.items():
        if isinstance(value, list):
            lines += [f"{key}:", *(f"  - {_scalar(row)}" for row in value)]
        else:
            lines += _pair(key, value, "")
    return ["- " + lines[0], *("  " + line if line else "" for line in lines[1:])]


def _pair(key: str, value: Any, indent: str) -> list[str]:
    text = "yes" if value is True else str(value)
    if "\n" in text and not text.startswith((" ", "\n")) and not text.endswith("\n"):
        body = (f"{indent}  {line}" if line else "" for line in text.split("\n"))
        return [f"{indent}{key}: |-", *body]
    return [f"{indent}{key}: {text if value is True else _scalar(text)}"]


def _scalar(text: str) -> str:
    try:
        plain = yaml.load(f"- {text}", Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        plain = None
    safe = plain == [text] and not re.search(r"[\n#]", text)
    return text if safe else json.dumps(text, ensure_ascii=False)
