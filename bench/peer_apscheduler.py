"""APScheduler 3 with its SQLAlchemyJobStore on an SQLite file, and python-telegram-bot to send.

It keeps its jobs, with the pragmas that Knead uses: journal_mode=WAL, synchronous=FULL. So a job
that was run is on disk; whether its message was sent is kept nowhere. In its favour: a job that is
late is run all the same (by default one that is a second late is dropped).
"""

import datetime as dt
import logging
import pickle
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import create_engine, event
from telegram.ext import AIORateLimiter, Application

from bench.firing import Tally
from bench.peer_ptb import App, application
from bench.plan import TEXT, ZONE, Plan, local
from bench.transcript import load

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL")
_LATE = {"misfire_grace_time": None, "coalesce": True}

# A job on disk names a function; what that one calls is set here once the bot is there.
_send: list[Callable[[int], Awaitable[None]]] = []


async def remind(chat: int) -> None:
    """What the jobs call."""
    await _send[0](chat)


def _store(place: Path) -> Any:
    engine = create_engine(f"sqlite:///{place}/jobs.db")

    def durable(raw: Any, _record: Any) -> None:
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", durable)
    return SQLAlchemyJobStore(engine=engine)


def prepare(plan: Plan, place: Path) -> None:
    """The jobs put into the table at once; added one by one, a million would take an hour."""
    store = _store(place)
    store.jobs_t.create(store.engine, checkfirst=True)
    rows = ((str(chat), at, pickle.dumps(state, 5)) for chat, at, state in _states(plan))
    with store.engine.begin() as connection:
        sql = "insert into apscheduler_jobs (id, next_run_time, job_state) values (?, ?, ?)"
        connection.connection.cursor().executemany(sql, rows)
    store.engine.dispose()


def _states(plan: Plan) -> Iterator[tuple[int, float, dict[str, Any]]]:
    """Each job as it would pickle itself."""
    scheduler = AsyncIOScheduler()
    at_one_time = lru_cache(4)(lambda at: _job(scheduler, at).__getstate__())
    for chat, at in plan:
        yield chat, at, {**at_one_time(at), "id": str(chat), "args": (chat,)}


def _job(scheduler: Any, at: float) -> Any:
    there = local(at)
    trigger = CronTrigger(hour=there.hour, minute=there.minute, second=there.second, timezone=ZONE)
    first = dt.datetime.fromtimestamp(at, there.tzinfo)
    return Job(
        scheduler,
        id="",
        trigger=trigger,
        func=f"{__name__}:{remind.__name__}",
        args=(0,),
        kwargs={},
        name=remind.__name__,
        executor="default",
        max_instances=1,
        next_run_time=first,
        **_LATE,
    )


@asynccontextmanager
async def reminding(_plan: Plan, place: Path, tally: Tally) -> AsyncIterator[Callable[[], None]]:
    """The reminders in this process; what is yielded lets it begin."""

    async def send(chat: int) -> None:
        tally.take(chat)

    _send.append(send)
    store = _store(place)
    scheduler = AsyncIOScheduler(jobstores={"default": store})
    scheduler.start(paused=True)
    store.get_next_run_time()
    yield scheduler.resume
    scheduler.shutdown()


def main(url: str, transcript: Path, _plan: Plan, place: Path) -> None:
    """A bot that polls the Bot API at `url`."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    builder = Application.builder().base_url(f"{url}/bot").rate_limiter(AIORateLimiter())
    scheduler = AsyncIOScheduler(jobstores={"default": _store(place)})

    async def start(app: App) -> None:
        async def send(chat: int) -> None:
            await app.bot.send_message(chat_id=chat, text=TEXT)

        _send.append(send)
        scheduler.start()

    application(builder.job_queue(None).post_init(start), load(transcript)).run_polling(
        poll_interval=0
    )
