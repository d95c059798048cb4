"""kill -9 at random instants while many reminders are due: each is decided once, and arrives.

The bot is `python -m bot run` in a process of its own; the sandbox, in this one, is its Telegram.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import sys
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from person import HANGING

from bot.config import ROOT
from bot.core.heard import DAILY
from bot.core.recurrence import Rule, local
from bot.core.reminding import next_reminder, plan
from bot.core.session import Person, Reminder, decode, encode
from bot.core.settle import new_session
from bot.ports import Change, Row
from bot.sandbox import MovableClock, Sandbox, visitor
from bot.store import open_store

PEOPLE = 60
DEATHS = 5
DAY = 86400.0


class Mortal:
    """The bot's process, started again each time it dies, until everybody was reminded.

    `twice` counts, for each chat, the deaths that fell between Telegram's taking the message and
    the commit that it was sent: only then may it come again.
    """

    def __init__(self, sandbox: Sandbox, database: Path, chances: random.Random) -> None:
        self._world, self._database, self._chances = sandbox.world, database, chances
        self._environment = os.environ | {
            "TELEGRAM_TOKEN": sandbox.token,
            "TELEGRAM_API_URL": sandbox.api_url,
            "DATABASE_URL": f"sqlite:///{database}",
            "LOG_LEVEL": "ERROR",
        }
        self.twice: Counter[int] = Counter()
        self.progress: list[int] = []  # how many had been reminded, at each death
        self._process: asyncio.subprocess.Process | None = None
        self._countdown = 0
        self._over = False
        self._world.listeners.append(self._hear)

    async def live(self) -> None:
        before = self.arrived()
        while not self._over:
            self._countdown = self._chances.randint(5, 40)
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self._environment
            )
            await self._process.wait()
            for _ in range(200):  # what it had written to its sockets is taken in
                await asyncio.sleep(0)
            before = self._examine(before)

    def arrived(self) -> Counter[int]:
        """Messages in each chat."""
        chats = self._world.chats.values()
        return Counter({chat.id: sum(b.ours for b in chat.bubbles.values()) for chat in chats})

    def _examine(self, before: Counter[int]) -> Counter[int]:
        arrived = self.arrived()
        with closing(sqlite3.connect(self._database)) as connection:
            left = [chat for (chat,) in connection.execute("select chat from outbox")]
        self.twice.update(chat for chat in left if arrived[chat] > before[chat])
        self.progress.append(sum(1 for n in arrived.values() if n))
        return arrived

    def _hear(self, _event: dict[str, Any]) -> None:
        """Inside a call to the sandbox: its answer has not gone out yet."""
        self._countdown -= 1
        if self._countdown == 0 and len(self.progress) < DEATHS:
            pause = self._chances.choice((0.0, 0.0, 0.001, 0.004, 0.01))
            asyncio.get_running_loop().call_later(pause, self._end, "kill")
        elif not self._over and len(self.progress) >= DEATHS and min(self.arrived().values()):
            self._over = True
            self._end("terminate")  # it finishes what it has begun

    def _end(self, how: str) -> None:
        if self._process:
            with suppress(ProcessLookupError):
                getattr(self._process, how)()


async def meet_all(sandbox: Sandbox, database: Path, now: float) -> float:
    """People with a reminder each day, due two minutes ago; returns when."""
    store = open_store(f"sqlite:///{database}")
    there = local("UTC", now - 120)
    rule = Rule(there.hour * 60 + there.minute, "UTC", days=DAILY)
    person = Person(zone="UTC", greeted=True, reminders=(Reminder(1, rule, now - DAY),))
    plan(person, now - DAY / 2)
    state = encode(person, new_session(now - DAY))
    row = Row(state, None, False, *next_reminder(person))
    for number in range(1, 1 + PEOPLE):
        visitor.meet(sandbox.world, {"first_name": "Ada", "id": number, "started": True})
        await store.apply(number, None, now, lambda _: Change(row))
    await store.close()
    assert row.remind_at
    return row.remind_at


async def test_each_occurrence_is_decided_once_and_arrives(proven: None, tmp_path: Path) -> None:
    sandbox = Sandbox(MovableClock(), media_folder=ROOT / "flows" / "media")
    await sandbox.start()
    database = tmp_path / "knead.db"
    due = await meet_all(sandbox, database, sandbox.world.clock.now())
    mortal = Mortal(sandbox, database, random.Random(3))
    try:
        async with asyncio.timeout(HANGING * (DEATHS + 1)):  # each life begins with a start
            await mortal.live()
    finally:
        mortal._end("kill")  # noqa: SLF001
        await sandbox.stop()
    assert len(mortal.progress) == DEATHS + 1
    assert len(set(mortal.progress)) > 2  # it died in the midst of them
    with closing(sqlite3.connect(database)) as connection:
        chats = connection.execute("select state, last_seq, remind_at from chat").fetchall()
        assert connection.execute("select count(*) from outbox").fetchall() == [(0,)]
    assert len(chats) == PEOPLE
    for state, committed, remind_at in chats:
        (reminder,) = decode(state)[0].reminders
        assert (committed, reminder.last, remind_at) == (1, due, due + DAY)
    arrived = mortal.arrived()
    assert {chat: n - 1 for chat, n in arrived.items() if n != 1} == dict(mortal.twice)
