"""kill -9 at random instants: a person goes through a massage with a bot that keeps dying.

The bot is `python -m bot run` in a process of its own; the sandbox, in this one, is its Telegram,
and ends it in the middle of a call, between two calls, or right after an update was fetched.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import sys
from collections import Counter
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

from person import Person, words_of

from bot.config import ROOT
from bot.core.session import decode
from bot.sandbox import MovableClock, Sandbox, visitor

DEATHS = 10
# What the person taps, and what shows that it was heard.
SCRIPT = (
    ("Start", "Before we begin"),
    ("Yes to all three", "Right now"),
    ("None of these", "The feet today"),
    ("None of these", "Feeling and blood"),
    ("None of these", "Health and comfort"),
    ("None of these", "One look before"),
    ("Both look fine", "How much do the feet hurt"),
    ("4", "How would you like to sit"),
    ("On a bed or sofa", "back supported"),
    ("Next", "help the hands glide"),
    ("Plain lotion", "All set"),
    ("Begin", "Left foot, step 1"),
    ("Next", "Left foot, step 2"),
    ("Next", "Left foot, step 3"),
    ("It hurts", "●○○"),
    ("Next", "Left foot, step 4"),
    ("Skip", "Left foot, step 5"),
    ("Next", "One foot is done"),
    ("Next", "Right foot, step 1"),
    ("Next", "Right foot, step 2"),
    ("Next", "Right foot, step 3"),
    ("Next", "Right foot, step 4"),
    ("Next", "Right foot, step 5"),
    ("Next", "Stay seated"),
    ("Next", "How do the feet feel"),
    ("Better", "Any pain now"),
    ("1", "One last look"),
    ("None of these", "Lovely"),
    ("Finish", "Good to see you"),
)


class Mortal:
    """The bot's process, started again each time it dies. `chances` draws the instants."""

    def __init__(self, sandbox: Sandbox, database: Path, deaths: int, chances: random.Random):
        self.deaths = 0
        self._most, self._chances = deaths, chances
        self._environment = os.environ | {
            "TELEGRAM_TOKEN": sandbox.token,
            "TELEGRAM_API_URL": sandbox.api_url,
            "DATABASE_URL": f"sqlite:///{database}",
            "SEND_PER_SECOND": "0",
            "LOG_LEVEL": "ERROR",
        }
        self._process: asyncio.subprocess.Process | None = None
        self._countdown = 0
        self._over = False
        sandbox.world.listeners.append(self._hear)

    async def live(self) -> None:
        """Until `end`."""
        while not self._over:
            self._countdown = self._chances.randint(1, 25)
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self._environment
            )
            self._process = process
            await process.wait()

    def end(self) -> None:
        """Let it finish what it has begun."""
        self._over = True
        if self._process:
            with suppress(ProcessLookupError):
                self._process.terminate()

    def _hear(self, event: dict[str, Any]) -> None:
        """Inside a call to the sandbox: its answer has not gone out yet."""
        self._countdown -= 1
        if self._countdown == 0 and self.deaths < self._most and not self._over:
            self.deaths += 1
            pause = self._chances.choice((0.0, 0.0, 0.001, 0.004, 0.01))
            asyncio.get_running_loop().call_later(pause, self._kill)

    def _kill(self) -> None:
        if self._process:
            with suppress(ProcessLookupError):
                self._process.kill()


def _offered(person: Person, label: str) -> str:
    return person.data("Carry on") or person.data(label)


async def go_through(person: Person, mortal: Mortal) -> None:
    """A person who looks, taps, and carries on when the bot was away for a moment."""
    await person.say("/start", "Hello, I am Knead")
    for label, then in SCRIPT:
        while then not in words_of(person.card()):
            data = await person.until(partial(_offered, person, label))
            await press(person, mortal, data, then)


async def press(person: Person, mortal: Mortal, data: str, then: str) -> None:
    """Tap, and wait for what it leads to; somebody who gets no answer from the dead taps again."""
    deaths = mortal.deaths
    query = visitor.tap(person.world, person.chat, person.card()["message_id"], data)["query"]
    await person.until(
        lambda: (
            then in words_of(person.card()) or not person.carries(data) or mortal.deaths > deaths
        )
    )
    await person.until(lambda: query not in person.world.queries or mortal.deaths > deaths)


def kept(database: Path) -> dict[str, Any]:
    """What a massage leaves behind, without its times."""
    with closing(sqlite3.connect(database)) as connection:
        ((state, seen),) = connection.execute("select state, last_report from chat").fetchall()
        reports = connection.execute("select kind from report order by n").fetchall()
        waiting = connection.execute("select count(*) from outbox").fetchall()
    person, session = decode(state)
    (past,) = person.history
    return {
        "state": session.state,
        "past": {k: v for k, v in past.items() if k not in ("at", "seconds")},
        "reports": [kind for (kind,) in reports],
        "counted": seen,
        "health": sorted(person.health),
        "lock": (person.locked_until, person.lock_reason),
        "waiting": waiting,
    }


async def lived_through(
    folder: Path, deaths: int, seed: int
) -> tuple[dict[str, Any], Counter[str], int]:
    """What is kept in the end, what was said how often, and how often the bot died."""
    sandbox = Sandbox(MovableClock(), media_folder=ROOT / "flows" / "media")
    await sandbox.start()
    database = folder / f"{seed}.db"
    mortal = Mortal(sandbox, database, deaths, random.Random(seed))
    living = asyncio.create_task(mortal.live())
    try:
        person = Person(sandbox)
        await go_through(person, mortal)
        await person.say("/privacy", "What I keep")
    finally:
        mortal.end()
        await living
        await sandbox.stop()
    said = Counter(words_of(b).splitlines()[0] for b in person.bubbles() if words_of(b))
    return kept(database), said, mortal.deaths


async def test_nothing_is_lost_and_nothing_done_twice(proven: None, tmp_path: Path) -> None:
    calm, once, _ = await lived_through(tmp_path, 0, 0)
    stormy, said, deaths = await lived_through(tmp_path, DEATHS, 1)
    assert deaths == DEATHS
    assert stormy == calm
    assert calm["reports"] == ["hurt", "session"]
    for words in once:
        assert said[words] >= once[words], words
    notes = ("STOP is always in reach", "The massage is over", "What I keep")
    twice = sum(n - 1 for words, n in said.items() if words.startswith(notes))
    assert twice <= deaths
