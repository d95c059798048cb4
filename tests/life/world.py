"""The real service over a real database file, with a fake Telegram and a fake clock at its ports.

Whatever happens to it (deeds of people, timers, kills, restores, clocks that are set) becomes
`Moment`s for the judge.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.content.load import Content
from bot.core.events import (
    Blocked,
    Command,
    Event,
    Location,
    Media,
    Reminders,
    Reschedule,
    Restart,
    Tap,
    Text,
    Timers,
)
from bot.core.listen import Ears
from bot.core.message import Button, Message
from bot.core.revisions import Revisions
from bot.keeping import ready
from bot.places.finder import Finder
from bot.ports import Applied, Change, Decide, Outgoing, Row, Slots, Store
from bot.service import Service
from bot.store import open_store
from tests.life.invariants import BrokenError, judge
from tests.life.memory import Memory
from tests.life.seen import Deed, Look, Moment, buttons, edition, word
from tests.service_helpers import FakeSender, WallClock

A_MOMENT = 1.0  # seconds a person needs to tap or type
REDELIVERED_WITHIN = 24 * 3600.0  # Telegram keeps updates for so long
HANGING = 60.0  # real seconds after which something hangs
A_LEAP = 24 * 3600.0
UNTOLD = 6  # messages that have arrived, and would be sent again after a kill
MANY = 400  # timers in one wait: more would be a loop
_RAISED: dict[type, str] = {
    Timers: "timers",
    Reminders: "reminders",
    Reschedule: "reschedule",
    Restart: "restart",
}


@dataclass(slots=True)
class Applying:
    """What one event did to the database."""

    chat: int
    row: Row | None
    applied: Applied


_now_applied: ContextVar[list[Applying]] = ContextVar("applied")


class Ledger:
    """The store, and what each event did to it. `rows` is what was committed last."""

    def __init__(self, store: Store, rows: dict[int, Row | None]) -> None:
        self._store, self.rows = store, rows

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def apply(self, chat: int, key: int | None, at: float, decide: Decide) -> Applied:
        changes: list[Change | None] = []

        def noted(row: Row | None) -> Change | None:
            changes.append(decide(row))
            return changes[-1]

        applied = await self._store.apply(chat, key, at, noted)
        if changes and changes[-1] is not None and not applied.duplicate:
            self.rows[chat] = changes[-1].row
        _now_applied.get([]).append(Applying(chat, self.rows.get(chat), applied))
        return applied


class Door(Service):
    """The service, with somebody who notes what comes in."""

    noting: Callable[[Event], Any]

    async def handle(self, event: Event) -> None:
        with self.noting(event):
            await super().handle(event)


@dataclass
class Phone:
    """What one person sees. A card is lost when the database forgets it in a restore."""

    cards: list[Message] = field(default_factory=list)
    lost: set[tuple[str, str]] = field(default_factory=set)

    @property
    def card(self) -> Message | None:
        return self.cards[-1] if self.cards else None


class Wire(FakeSender):
    """Telegram. `dead`: the process is gone; `down`: nothing gets through for a while.

    `told`: of so many messages the store knows that they have arrived.
    """

    def __init__(self, phones: dict[int, Phone]) -> None:
        super().__init__()
        self._phones, self.dead, self.down, self.told = phones, False, False, 0
        self._held: list[Outgoing] = []

    def deliver(self, slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        if self.dead:
            return
        if self.down:
            self._held += outgoing
            return
        super().deliver(slots, outgoing)
        for one in outgoing:
            if one.message.slot == "card":
                self._phones[one.chat].cards.append(one.message)

    def up(self) -> None:
        self.down, held, self._held = False, self._held, []
        self.deliver(Slots(), held)


@dataclass
class Backup:
    """A copy of the database, and what was so at that time."""

    path: Path
    rows: dict[int, Row | None]
    past: list[tuple[float, Event, Deed]]
    memories: dict[int, Memory]
    cards: dict[int, int]


@dataclass(frozen=True, slots=True)
class Bot:
    """What all processes share: it is built from the content, and remembers nothing."""

    revisions: Revisions
    ears: Mapping[str, Ears]

    @classmethod
    def of(cls, content: Content) -> Bot:
        return cls(Revisions(ready(content)), content.ears(Finder()))


class World:
    """The bot on its machine, the people at their phones, and the judge.

    `tell` hears of each moment before it is judged.
    """

    def __init__(
        self, bot: Bot, folder: Path, begin: float, tell: Callable[[Moment], None]
    ) -> None:
        self._bot = bot
        self._folder, self._tell = folder, tell
        self.memories: dict[int, Memory] = {}
        self.clock = WallClock()
        self.clock.time = begin
        self.true = 0.0
        self.phones: dict[int, Phone] = defaultdict(Phone)
        self.rows: dict[int, Row | None] = {}
        self.past: list[tuple[float, Event, Deed]] = []  # updates, and when they were delivered
        self.held: list[tuple[Event, Deed]] = []  # updates on their way
        self.backup: Backup | None = None
        self.doing: Deed | None = None
        self._keys = self._files = 0
        self._broken: BrokenError | None = None
        self._loop = asyncio.new_event_loop()
        self._file = folder / "knead.db"
        self._file.write_bytes(_blank())
        self._boot()

    def close(self) -> None:
        """End of the world: leave no thread, loop or file behind."""
        self._run(self._halt())
        self._run(self._store.close())
        self._loop.close()
        for path in self._folder.glob("knead*"):
            path.unlink()

    def _run(self, work: Any) -> Any:
        done = self._loop.run_until_complete(work)
        if self._broken is not None:  # not raised where it was found: the watch survives faults
            broken, self._broken = self._broken, None
            raise broken
        return done

    # -- what people do ------------------------------------------------------------------------

    def tap(self, chat: int, button: Button, said: str = "") -> None:
        deed = self.deed(chat, button)
        self.do(chat, Tap(button.data, f"q{self._keys}"), replace(deed, said=said or deed.said))

    def deed(self, chat: int, button: Button) -> Deed:
        """The tap on a button, as it would be now."""
        name, _, choice = word(button).partition(":")
        number = int(choice) if name == "number" else None
        heard = choice if name == "pick" else "number" if name == "number" else word(button)
        pain = "pain" if name == "sharp" else ""
        stale = not self.stands(chat, button)
        return Deed("tap", button.text, heard, pain, number, stale=stale)

    def stands(self, chat: int, button: Button) -> bool:
        """The button is of the card that stands, by what was committed last."""
        row, phone = self.rows.get(chat), self.phones[chat]
        if row is None or edition(button) in phone.lost:
            return False
        session = Look(row.state).session
        return edition(button) == (str(session.get("id", "0")), str(session.get("visit", 0)))

    def type(self, chat: int, deed: Deed) -> None:
        self.do(chat, Text(deed.said), deed)

    def command(self, chat: int, name: str, argument: str = "") -> None:
        heard = "quit" if name == "stop" else "command"
        said = f"/{name} {argument}".strip()
        self.do(chat, Command(name, argument), Deed("command", said, heard))

    def media(self, chat: int, kind: str) -> None:
        self.do(chat, Media(kind), Deed("media", kind, "unknown"))

    def share(self, chat: int, spot: tuple[float, float]) -> None:
        self.do(chat, Location(*spot), Deed("location", str(spot), "location"))

    def block(self, chat: int, *, back: bool) -> None:
        self.do(chat, Blocked(back=back), Deed("back" if back else "blocked"))

    def do(self, chat: int, what: Any, deed: Deed, *, later: bool = False) -> None:
        """Send an update; `later`: it is held up on its way, and others overtake it."""
        self._keys += 1
        event = Event(chat, self._keys, what, "en")
        if later:
            self.held.append((event, deed))
            return
        self.wait(A_MOMENT)
        self.deliver(event, self._anew(event, deed))

    def arrive(self, which: int) -> None:
        """One of the updates that were held up comes in."""
        event, deed = self.held.pop(which % len(self.held))
        self.deliver(event, self._anew(event, deed))

    def _anew(self, event: Event, deed: Deed) -> Deed:
        """The deed as it is by now: a card may have grown old meanwhile."""
        if isinstance(event.what, Tap):
            return replace(deed, stale=not self.stands(event.chat, Button("", event.what.data)))
        return deed

    def again(self, which: int) -> None:
        """Telegram delivers an update that was served already."""
        since = self.true - REDELIVERED_WITHIN
        recent = [(event, deed) for true, event, deed in self.past if true >= since]
        if recent:
            event, deed = recent[-1 - which % len(recent)]
            self.deliver(event, replace(deed, again=True))

    def deliver(self, event: Event, deed: Deed) -> None:
        if not deed.again:
            self.past.append((self.true, event, deed))
        self._run(self._handle(event, deed))

    def raised(self, chat: int, what: Any) -> None:
        """Knead raises an event although nothing is due."""
        self._run(self._handle(Event(chat, None, what), None))

    async def _handle(self, event: Event, deed: Deed | None) -> None:
        if len(self._wire.rows) >= self._wire.told + UNTOLD:
            await self._wire.flush(self._store)
            self._wire.told = len(self._wire.rows)
        self.doing = deed
        try:
            await self._service.handle(event)
        finally:
            self.doing = None
        await self._settled()

    # -- time ----------------------------------------------------------------------------------

    def wait(self, seconds: float) -> None:
        """Time passes, and the watch serves what falls due."""
        self._run(self._pass(seconds))

    async def _pass(self, seconds: float) -> None:
        end = self.clock.time + seconds
        for _ in range(MANY):
            due = await self._due(end)
            self.true += due - self.clock.time
            self.clock.time = due
            self.clock.move(0.0)
            await self._settled()
            if due >= end:
                break
        else:
            raise AssertionError(f"the watch had something to do {MANY} times in {seconds} s")
        self._mark("time", seconds)

    async def _due(self, end: float) -> float:
        """When something falls due next, or the end."""
        until = self.clock.until or 0.0  # it looks again within a minute, due or not
        if self.clock.time < until and (end <= until or until < self.clock.time + 59):
            return min(until, end)
        dues = (await self._store.next_due(), await self._store.next_reminder())
        now = self.clock.time
        return min((max(at, now) for at in dues if at is not None and at < end), default=end)

    def oversleep(self, seconds: float) -> None:
        """Time passes that nobody serves: what comes next finds it over."""
        self.clock.time += seconds
        self.true += seconds

    def wake(self) -> None:
        """The watch sees how late it is."""
        self._run(self._pass(0.0))

    def set_clock(self, seconds: float) -> None:
        """Somebody sets the clock of the machine, and the watch looks at it within a minute.

        Where it leaps by a day and more, the ids of updates may be forgotten before their time.
        """
        if seconds >= A_LEAP:
            self.past.clear()
        self._mark("clock", seconds)
        self._run(self._set(seconds))

    async def _set(self, seconds: float) -> None:
        self.clock.set(seconds)
        await self._settled()

    async def _settled(self) -> None:
        """Until nothing but time can wake the bot."""
        while True:
            async with asyncio.timeout(HANGING):
                await self.clock.asleep.wait()
            own = (asyncio.current_task(), self._watching)
            rest = [task for task in asyncio.all_tasks() if task not in own]
            if not rest and self.clock.asleep.is_set():
                return
            if rest:
                await asyncio.wait(rest)

    # -- the machine ---------------------------------------------------------------------------

    def _boot(self) -> None:
        self._wire = Wire(self.phones)
        self._store = Ledger(open_store(f"sqlite:///{self._file}"), self.rows)
        bot = self._bot
        self._service = Door(bot.revisions, bot.ears, self._store, self._wire, self.clock)
        self._service.noting = lambda event: _Noting(self, event)
        self._run(self._start())

    async def _start(self) -> None:
        """As app.py has it."""
        await self._service.start()
        for chat, row in self.rows.items():
            kept = await self._store.row(chat)
            assert kept == row, f"chat {chat}: what was committed is not what is there"
        self._mark("away", 0.0)
        self.clock.asleep.clear()
        self._watching = asyncio.ensure_future(self._service.watch())
        await self._settled()

    async def _halt(self) -> None:
        self._watching.cancel()
        with suppress(asyncio.CancelledError):
            await self._watching

    def kill(self, down: float) -> None:
        """The process is gone without a goodbye, and another one begins on what is on the disk."""
        self._files += 1
        found = self._folder / f"knead-{self._files}.db"
        shutil.copyfile(self._file, found)
        if (log := _beside(self._file, "-wal")).exists():
            shutil.copyfile(log, _beside(found, "-wal"))
        self._begin_on(found, down)

    def _begin_on(self, found: Path, down: float) -> None:
        self._run(self._halt())
        self._run(self._store.close())  # of the copy that is thrown away
        for path in (self._file, *(_beside(self._file, end) for end in ("-wal", "-shm"))):
            path.unlink(missing_ok=True)
        self._file = found
        self.clock.time += down
        self.true += down
        self._boot()

    def die_on(self, chat: int, what: Any, deed: Deed, down: float, *, kept: bool) -> None:
        """The process dies on an update: before it is kept, or before anybody is told.

        Telegram had no answer, and delivers it again.
        """
        self._keys += 1
        event = Event(chat, self._keys, what, "en")
        if kept:
            self._wire.dead = True
            self.deliver(event, deed)
        self.kill(down)
        deed = self._anew(event, deed)
        self.deliver(event, replace(deed, again=True) if kept else deed)

    def back_up(self) -> None:
        """As docs/operating.md has it."""
        path = self._folder / "knead-copy.db"
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(self._file)) as connection:
            connection.execute(f"vacuum into '{path}'")
        cards = {chat: len(phone.cards) for chat, phone in self.phones.items()}
        self.backup = Backup(path, dict(self.rows), list(self.past), dict(self.memories), cards)

    def restore(self, down: float) -> None:
        """The disk is lost, and the copy put in its place.

        What was committed since is lost, and with it what the judge remembers of it; no more.
        """
        backup = self.backup
        assert backup is not None
        self._files += 1
        found = self._folder / f"knead-{self._files}.db"
        shutil.copyfile(backup.path, found)
        self.rows.clear()
        self.rows.update(backup.rows)
        self.memories = dict(backup.memories)
        self.past = [one for one in self.past if one in backup.past]
        self.held.clear()
        for chat, phone in self.phones.items():
            kept = backup.cards.get(chat, 0)
            known = {edition(b) for card in phone.cards[:kept] for b in buttons(card)}
            phone.lost |= {edition(b) for card in phone.cards[kept:] for b in buttons(card)} - known
        self._begin_on(found, down)

    @property
    def wire(self) -> Wire:
        return self._wire

    # -- moments -------------------------------------------------------------------------------

    def look(self, chat: int) -> Look | None:
        return _look(self.rows.get(chat))

    def _mark(self, kind: str, seconds: float) -> None:
        """A moment for each chat in which nothing but the clock went on."""
        for chat, row in list(self.rows.items()):
            look = _look(row)
            deed = Deed(kind, number=int(seconds), late=kind != "time" or self.overdue(look))
            self.see(Moment(chat, self.clock.time, self.true, deed, look, look))

    def see(self, moment: Moment) -> None:
        """Judge a moment; what is wrong is raised when all that goes with it is done."""
        if self._broken is not None:
            return
        self._tell(moment)
        try:
            self.memories[moment.chat] = judge(self.memories.get(moment.chat, Memory()), moment)
        except BrokenError as error:
            self._broken = error

    def overdue(self, look: Look | None) -> bool:
        """A timer of the chat should have fired before now."""
        return look is not None and look.due is not None and look.due < self.clock.time - 0.01


@cache
def _blank() -> bytes:
    """A database with nothing in it: to build its tables takes longer than a conversation."""
    with tempfile.TemporaryDirectory(prefix="knead-life-") as folder:
        path = Path(folder) / "knead.db"
        asyncio.run(open_store(f"sqlite:///{path}").close())
        return path.read_bytes()


class _Noting:
    """Around one event at the door: what came of it becomes a moment."""

    def __init__(self, world: World, event: Event) -> None:
        self._world, self._event = world, event

    def __enter__(self) -> None:
        world, event = self._world, self._event
        self._before = world.look(event.chat)
        self._others = {c: r for c, r in world.rows.items() if c != event.chat}
        self._answers = len(world.wire.answers)
        self._applied: list[Applying] = []
        self._token = _now_applied.set(self._applied)

    def __exit__(self, kind: object, *_: object) -> None:
        _now_applied.reset(self._token)
        if kind is not None:
            return
        world, event = self._world, self._event
        before = self._before
        raised = _RAISED.get(type(event.what))
        deed = Deed(raised) if raised else world.doing
        assert deed is not None
        late = deed.kind == "restart" or world.overdue(before)
        said = tuple(o for one in self._applied for o in one.applied.outgoing)
        toast = None
        if isinstance(event.what, Tap):
            new = world.wire.answers[self._answers :]
            toast = next((text for query, text in new if query == event.what.query), None)
        touched = {one.chat for one in self._applied} | {o.chat for o in said}
        world.see(
            Moment(
                event.chat,
                world.clock.time,
                world.true,
                replace(deed, late=late),
                before,
                world.look(event.chat),
                tuple(o.message for o in said),
                toast,
                frozenset(touched - {event.chat}),
            )
        )


def _look(row: Row | None) -> Look | None:
    return None if row is None else Look(row.state, hands=row.hands_on, due=row.due)


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
