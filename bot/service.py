"""The one loop: event -> step -> commit -> deliver. Knows the ports, and nothing behind them.

Nothing reaches Telegram before its transaction is committed; a due timer comes in by the same
door as a tap.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.core.effects import Effect, Erase, Export, Note, Record, Show
from bot.core.events import Blocked, Event, Restart, Tap, Timers
from bot.core.intents import Intent
from bot.core.listen import Reads, listen, written
from bot.core.message import Message
from bot.core.render import Renderer
from bot.core.session import HOME, Person, Session, decode, encode
from bot.core.settle import new_session
from bot.core.step import Engine, Stepped, next_due, step
from bot.errors import StoreError
from bot.ports import Change, Clock, Report, Row, Sender, Store

log = logging.getLogger(__name__)

INBOX_KEPT = 48 * 3600.0  # Telegram redelivers for 24 h at most
FORGET_EVERY = 3600.0
RETRY_AFTER = 60.0  # seconds until a chat whose timer failed is tried again
STORE_RETRY = 2.0  # seconds between tries while the database is out of reach
AT_ONCE = 100  # chats whose timers are served side by side

Observer = Callable[[int, str, Intent], None]


@dataclass(slots=True)
class Service:
    """Serves all chats. `observe` is told how texts were understood; it must not store them."""

    engine: Engine
    renderer: Renderer
    readers: Mapping[str, Reads]
    store: Store
    sender: Sender
    clock: Clock
    observe: Observer | None = None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _next: float | None = None
    _ailing: dict[int, float] = field(default_factory=dict)
    _stopping: bool = False

    async def start(self) -> None:
        """Take up what an earlier process left: unsent messages, and hands on feet."""
        for slots, outgoing in await self.store.unsent():
            self.sender.deliver(slots, outgoing)
        for chat in await self.store.hands_on():
            await self._guarded(chat, Restart())

    async def handle(self, event: Event) -> None:
        """One event, committed and on its way out when this returns.

        While the database is out of reach it waits: the event is not confirmed, and not lost.
        """
        while True:
            try:
                return await self._handle(event)
            except StoreError as error:
                log.error("not stored, tried again in %s s: %s", STORE_RETRY, error)  # noqa: TRY400
                await self.sleep(STORE_RETRY)

    async def _handle(self, event: Event) -> None:
        now = self.clock.now()
        decision = _Decision(self, event, now)
        applied = await self.store.apply(event.chat, event.key, now, decision)
        if isinstance(event.what, Tap):
            self.sender.answer(event.what.query, decision.toast)
        if applied.outgoing:
            self.sender.deliver(applied.slots, applied.outgoing)
        self._expect(decision.due)
        if decision.export:
            await self._export(event.chat)

    async def watch(self) -> None:
        """Serve due timers until `stop`."""
        forget_at = self.clock.now()
        while not self._stopping:
            try:
                now = self.clock.now()
                if now >= forget_at:
                    await self.store.forget(now - INBOX_KEPT)
                    forget_at = now + FORGET_EVERY
                wake = await self._fire_due(now)
            except Exception as error:  # noqa: BLE001 - nothing may end the timers of everybody
                log.error("timers wait %s s: %s", STORE_RETRY, type(error).__name__)  # noqa: TRY400
                await self.sleep(STORE_RETRY)
                continue
            if wake is None or wake > now:
                await self.clock.sleep_until(min(forget_at, wake or forget_at))

    def stop(self) -> None:
        """End `watch`. Harmless when called twice."""
        self._stopping = True
        self.clock.wake()

    async def _fire_due(self, now: float) -> float | None:
        """Serve the chats whose timers are due; returns when to look again (None: at no time)."""
        due = await self.store.due(now, AT_ONCE + len(self._ailing))
        ready = [chat for chat in due if self._ailing.get(chat, 0.0) <= now]
        if ready:
            await asyncio.gather(*(self._guarded(chat, Timers()) for chat in ready))
            return now
        self._ailing = {chat: self._ailing[chat] for chat in due}
        later = await self.store.next_due(after=now)
        times = [*self._ailing.values(), *([] if later is None else [later])]
        self._next = min(times, default=None)
        return self._next

    async def _guarded(self, chat: int, what: Timers | Restart) -> None:
        """One chat's fault is not the others': it is tried again after a while."""
        try:
            await self.handle(Event(chat, None, what))
            self._ailing.pop(chat, None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this chat's alone
            kind = type(error).__name__  # not its text, which may quote a person
            words = f"a timer failed ({kind}); it is tried again in {RETRY_AFTER:.0f} s"
            log.error(words)  # noqa: TRY400
            self._ailing[chat] = self.clock.now() + RETRY_AFTER

    def _expect(self, due: float | None) -> None:
        if due is not None and (self._next is None or due < self._next):
            self._next = due
            self.clock.wake()

    async def _export(self, chat: int) -> None:
        whole = await self.store.export(chat)
        content = json.dumps(whole, ensure_ascii=False, indent=2)

        def attach(row: Row | None) -> Change | None:
            if row is None:
                return None
            person, _ = decode(row.state)
            caption = self.renderer.say(person, "export")
            return Change(row, (Message("note", caption, file=("knead.json", content)),))

        applied = await self.store.apply(chat, None, self.clock.now(), attach)
        self.sender.deliver(applied.slots, applied.outgoing)

    def _language(self, tag: str) -> str:
        known = (t for t in (tag, tag.partition("-")[0].lower()) if t in self.readers)
        return next(known, "en")


class _Decision:
    """What one event does to one chat; called by the store inside the transaction."""

    def __init__(self, service: Service, event: Event, now: float) -> None:
        self._service, self._event, self._now = service, event, now
        self.toast = ""
        self.due: float | None = None
        self.export = False

    def __call__(self, row: Row | None) -> Change | None:
        service, event, now = self._service, self._event, self._now
        if isinstance(event.what, Blocked):
            return None
        if row is None and isinstance(event.what, Timers | Restart):
            return None
        person, session = self._open(row)
        intent = self._intent(person, session, new=row is None)
        typed = written(event, intent)
        stepped = step(service.engine, person, session, intent, now, typed=typed)
        return self._change(stepped)

    def _open(self, row: Row | None) -> tuple[Person, Session]:
        if row is not None:
            return decode(row.state)
        person = Person(language=self._service._language(self._event.language))  # noqa: SLF001
        return person, new_session(self._now)

    def _intent(self, person: Person, session: Session, *, new: bool) -> Intent | None:
        service, event = self._service, self._event
        place = service.engine.library.states.get(session.state)
        reader = service.readers.get(person.language) or service.readers["en"]
        if place is None:  # the step says so, and goes home; a sharp pain is heard all the same
            home = service.engine.library.states[HOME]
            heard = listen(event, session, home, reader)
            return heard if heard and heard.name == "sharp" else Intent("command", choice="start")
        intent = listen(event, session, place, reader)
        text = getattr(event.what, "text", "")
        if intent is not None and intent.name not in _FIRST and place.kind != "hands_on":
            data = self._labelled(person, session, text)
            if data:  # the words of a button that shows are as good as a tap on it
                intent = listen(replace(event, what=Tap(data, "")), session, place, reader)
        if text and intent is not None and service.observe is not None:
            service.observe(event.chat, text, intent)
        if new and (intent is None or intent.name not in ("sharp", "command")):
            return Intent("command", choice="start")
        return intent

    def _labelled(self, person: Person, session: Session, text: str) -> str:
        """The data of the button with this label on the card that shows, or ""."""
        card = self._service.renderer.card(person, session, self._now, Show())
        labels = {_bare(b.text): b.data for row in card.buttons for b in row}
        return labels.get(_bare(text), "") if _bare(text) else ""

    def _change(self, stepped: Stepped) -> Change:
        service, now = self._service, self._now
        person, session, effects = stepped.person, stepped.session, stepped.effects
        self.toast = service.renderer.toast(person, effects)
        if any(isinstance(e, Erase) for e in effects):
            return Change(None, service.renderer.messages(person, session, _GOODBYE, now))
        self.export = any(isinstance(e, Export) for e in effects)
        self.due = next_due(person, session)
        messages = service.renderer.messages(person, session, effects, now)
        person.greeted = person.greeted or session.state == HOME
        row = Row(encode(person, session), self.due, session.hands_since is not None)
        return Change(row, messages, _reports(effects, now))


_FIRST = frozenset({"sharp", "quit"})  # heard before any button's own words


def _bare(label: str) -> str:
    """Letters and digits alone: a thumb types no tick boxes and no full stops."""
    return " ".join("".join(c if c.isalnum() else " " for c in label).casefold().split())


_GOODBYE: tuple[Effect, ...] = (Note("delete-done", stop_key=False),)


def _reports(effects: tuple[Effect, ...], now: float) -> tuple[Report, ...]:
    return tuple(
        Report(now, e.kind, json.dumps(dict(e.data), separators=(",", ":")))
        for e in effects
        if isinstance(e, Record)
    )
