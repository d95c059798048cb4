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

from bot.core import ending
from bot.core.effects import Effect, Erase, Export, Note, Record, Show
from bot.core.events import (
    Blocked,
    Command,
    Event,
    Location,
    Reminders,
    Reschedule,
    Restart,
    Tap,
    Text,
    Timers,
)
from bot.core.intents import Intent
from bot.core.listen import Ears, Listener, listen, written
from bot.core.message import Message
from bot.core.reminding import next_reminder
from bot.core.revisions import Revision, Revisions
from bot.core.session import HOME, Person, Session, decode, encode
from bot.core.settle import new_session
from bot.core.step import Stepped, next_due, step
from bot.core.texts import commands
from bot.errors import StoreDownError, SupersededError
from bot.ports import Change, Clock, Commands, Report, Row, Sender, Store
from bot.watch import STORE_RETRY, Watch

log = logging.getLogger(__name__)

Observer = Callable[[int, str, Intent], None]


@dataclass(slots=True)
class Service:
    """Serves all chats. `observe` is told how texts were understood; it must not store them.

    `revisions` may be replaced at any time: each event is decided by one of them.
    """

    revisions: Revisions
    ears: Mapping[str, Ears]
    store: Store
    sender: Sender
    clock: Clock
    observe: Observer | None = None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    superseded: asyncio.Event = field(default_factory=asyncio.Event)
    _watch: Watch = field(init=False)
    _warming: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._watch = Watch(self.store, self.sender, self.clock, self.handle, self.sleep)

    async def start(self) -> None:
        """Take up what an earlier process left: unsent messages, and hands on feet."""
        for slots, outgoing in await self.store.unsent():
            self.sender.deliver(slots, outgoing)
        await self._watch.restart(await self.store.hands_on())

    async def handle(self, event: Event) -> None:
        """One event, committed and on its way out when this returns.

        While the database is out of reach it waits: the event is not confirmed, and not lost.
        `superseded` is set when another process serves it by now: this one has to end.
        """
        while True:
            try:
                return await self._handle(event)
            except StoreDownError as error:
                if isinstance(error, SupersededError):
                    self.superseded.set()
                log.error("not stored, tried again in %s s: %s", STORE_RETRY, error)  # noqa: TRY400
                await self.sleep(STORE_RETRY)

    async def _handle(self, event: Event) -> None:
        await self._warmed(event)
        now = self.clock.now()
        decision = _Decision(self, event, now)
        applied = await self.store.apply(event.chat, event.key, now, decision)
        if isinstance(event.what, Tap):
            self.sender.answer(event.what.query, decision.toast)
        if applied.outgoing:
            self.sender.deliver(applied.slots, applied.outgoing)
        if decision.menu is not None:
            self.sender.menu(event.chat, decision.menu)
        self._watch.expect(decision.due)
        if decision.place_asked:  # read up on names while the person types
            self._warm(event.chat)
        if decision.export:
            await self._export(event.chat)

    def _warm(self, chat: int) -> asyncio.Task[None]:
        if chat not in self._warming:
            work = asyncio.to_thread(self.ears["en"].places.warm)
            self._warming[chat] = task = asyncio.create_task(work)
            task.add_done_callback(lambda _: self._warming.pop(chat, None))
        return self._warming[chat]

    async def _warmed(self, event: Event) -> None:
        """Read up on places before the transaction: in there, everybody would wait for it."""
        what = event.what
        named = isinstance(what, Command) and what.name == "timezone" and what.argument
        if named or isinstance(what, Location):
            await self._warm(event.chat)
        elif isinstance(what, Text) and event.chat in self._warming:
            await asyncio.wait((self._warming[event.chat],))

    async def show(self, chat: int) -> None:
        """Show the card as it is said now: an author has changed what is served."""
        await self.handle(Event(chat, None, Timers()))  # who has no place any more is led on

        def again(row: Row | None) -> Change | None:
            if row is None:
                return None
            person, session = decode(row.state)
            renderer = self.revisions.of(session).renderer
            return Change(row, (renderer.card(person, session, self.clock.now(), Show()),))

        applied = await self.store.apply(chat, None, self.clock.now(), again)
        self.sender.deliver(applied.slots, applied.outgoing)

    async def watch(self) -> None:
        """Serve timers and reminders until `stop`, or until another process does."""
        try:
            await self._watch.run()
        except SupersededError as error:
            log.error("no timers and reminders any more: %s", error)  # noqa: TRY400
            self.superseded.set()

    def stop(self) -> None:
        """End `watch`. Harmless when called twice."""
        self._watch.stop()

    async def _export(self, chat: int) -> None:
        whole = await self.store.export(chat)
        content = json.dumps(whole, ensure_ascii=False, indent=2)

        def attach(row: Row | None) -> Change | None:
            if row is None:
                return None
            person, _ = decode(row.state)
            caption = self.revisions.today.renderer.say(person, "export")
            return Change(row, (Message("note", caption, file=("knead.json", content)),))

        applied = await self.store.apply(chat, None, self.clock.now(), attach)
        self.sender.deliver(applied.slots, applied.outgoing)

    def _language(self, tag: str) -> str:
        """What is spoken with somebody whose Telegram reports this tag: pt-BR for pt as well."""
        wanted = tag.lower()
        for known in (wanted, wanted.partition("-")[0]):
            for one in self.ears:
                if known in (one.lower(), one.partition("-")[0].lower()):
                    return one
        return "en"


class _Decision:
    """What one event does to one chat; called by the store inside the transaction."""

    def __init__(self, service: Service, event: Event, now: float) -> None:
        self._service, self._event, self._now = service, event, now
        self._revisions = service.revisions
        self.toast = ""
        self.menu: Commands | None = None
        self.due: float | None = None
        self.export = False
        self.place_asked = False

    def __call__(self, row: Row | None) -> Change | None:
        event, now = self._event, self._now
        if row is None and isinstance(event.what, _NOT_A_BEGINNING):
            return None
        person, session = self._open(row)
        begun = self._revisions.of(session)
        intent = self._intent(begun, person, session, new=row is None)
        typed, today = written(event, intent), self._revisions.today.engine
        stepped = step(begun.engine, person, session, intent, now, typed=typed, today=today)
        self.menu = self._menu(person, stepped, intent)
        return self._change(begun, stepped)

    def _open(self, row: Row | None) -> tuple[Person, Session]:
        spoken = self._service._language(self._event.language)  # noqa: SLF001
        if row is not None:
            person, session = decode(row.state)
            if self._event.language and not person.language_kept:
                person.language = spoken
            if self._revisions.moving or not row.revision:  # or kept before revisions were
                session.revision = ""
            return person, session
        return Person(language=spoken), new_session(self._now)

    def _intent(
        self, begun: Revision, person: Person, session: Session, *, new: bool
    ) -> Intent | None:
        service, event = self._service, self._event
        ears = service.ears.get(person.language) or service.ears["en"]
        place = begun.engine.library.states.get(session.state)
        if place is None:  # the step leads on from there; pain is heard all the same
            gone = ending.stand_in(session)
            return listen(event, Listener(ears, person, session, gone, self._now))
        listener = Listener(ears, person, session, place, self._now)
        intent = listen(event, listener)
        text = getattr(event.what, "text", "")
        if intent is not None and intent.name not in _FIRST and place.kind != "hands_on":
            data = self._labelled(begun, person, session, text)
            if data:  # the words of a button that shows are as good as a tap on it
                intent = listen(replace(event, what=Tap(data, "")), listener)
        if text and intent is not None and service.observe is not None:
            service.observe(event.chat, text, intent)
        if new and (intent is None or intent.name not in ("sharp", "command")):
            return _BEGIN
        return intent

    def _labelled(self, begun: Revision, person: Person, session: Session, text: str) -> str:
        """The data of the button with this label on the card that shows, or ""."""
        card = begun.renderer.card(person, session, self._now, Show())
        labels = {_bare(b.text): b.data for row in card.buttons for b in row}
        return labels.get(_bare(text), "") if _bare(text) else ""

    def _menu(self, before: Person, stepped: Stepped, intent: Intent | None) -> Commands | None:
        """The menu in the language that was chosen, of which Telegram knows nothing.

        Set anew with /start as well: a newer release may have other commands. None: as it is.
        """
        after = stepped.person
        if any(isinstance(effect, Erase) for effect in stepped.effects):
            return () if before.language_kept else None
        started = intent is not None and (intent.name, intent.choice) == ("command", "start")
        changed = (before.language, before.language_kept) != (after.language, after.language_kept)
        if not (after.language_kept and (changed or started)):
            return None
        return commands(self._revisions.today.renderer.catalogue(after))

    def _change(self, begun: Revision, stepped: Stepped) -> Change:
        now, here = self._now, self._revisions.of(stepped.session)
        person, session, effects = stepped.person, stepped.session, stepped.effects
        self.toast = begun.renderer.toast(person, effects)
        if any(isinstance(e, Erase) for e in effects):
            return Change(None, begun.renderer.messages(person, session, _GOODBYE, now))
        self.export = any(isinstance(e, Export) for e in effects)
        self.place_asked = here.engine.library.states[session.state].hears == "place"
        due = next_due(person, session)
        remind_at, remind_set = next_reminder(person)
        self.due = min((at for at in (due, remind_at) if at is not None), default=None)
        messages = self._messages(begun, here, stepped)
        person.greeted = person.greeted or session.state == HOME
        hands_on = session.hands_since is not None
        row = Row(encode(person, session), due, hands_on, remind_at, remind_set, session.revision)
        return Change(row, messages, _reports(effects, now))

    def _messages(self, begun: Revision, here: Revision, stepped: Stepped) -> tuple[Message, ...]:
        """The card in the words of where the session is now, all else in those of where it was."""
        made: list[Message] = []
        for effect in stepped.effects:
            renderer = (here if isinstance(effect, Show) else begun).renderer
            made += renderer.messages(stepped.person, stepped.session, (effect,), self._now)
        return tuple(made)


_FIRST = frozenset({"sharp", "quit"})  # heard before any button's own words
_BEGIN = Intent("command", choice="start")
_NOT_A_BEGINNING = (Timers, Restart, Reminders, Reschedule, Blocked)


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
