"""python-telegram-bot's JobQueue: APScheduler in memory, with a daily job for each reminder.

It keeps nothing, so every reminder is added at each start. Two things are set in its favour: a
job that is late is run all the same (by default one that is a second late is dropped), and jobs
are added in the order of their times, in which its list is sorted.
"""

import datetime as dt
import logging
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from telegram.ext import AIORateLimiter, Application, JobQueue

from bench.fakeapi import TOKEN, FakeApi
from bench.firing import Tally
from bench.peer_ptb import Context, application
from bench.plan import TEXT, Plan, local
from bench.stub import Stub
from bench.transcript import load

Remind = Callable[[Context], Coroutine[Any, Any, None]]


def prepare(plan: Plan, place: Path) -> None:
    """Nothing: it has no database."""


@asynccontextmanager
async def reminding(plan: Plan, _place: Path, tally: Tally) -> AsyncIterator[Callable[[], None]]:
    """The reminders in this process; what is yielded lets it begin."""
    stubs = Stub(FakeApi()), Stub(FakeApi())
    builder = Application.builder().token(TOKEN).request(stubs[0]).get_updates_request(stubs[1])
    app = builder.build()

    async def remind(context: Context) -> None:
        tally.take(_chat(context))

    async with app:
        jobs = _jobs(app.job_queue)
        _add(jobs, plan, remind)
        jobs.scheduler.start(paused=True)
        await app.start()
        yield jobs.scheduler.resume
        await app.stop()


def _jobs(jobs: "JobQueue[Any] | None") -> "JobQueue[Any]":
    assert jobs
    return jobs


def _chat(context: Context) -> int:
    assert context.job
    assert context.job.chat_id
    return context.job.chat_id


def _add(jobs: "JobQueue[Any]", plan: Plan, remind: Remind) -> None:
    for chat, at in plan:
        there = local(at)
        first = {"next_run_time": dt.datetime.fromtimestamp(at, dt.UTC)}
        options: dict[str, Any] = {
            "misfire_grace_time": None,
            **(first if at <= _end(plan) else {}),
        }
        jobs.run_daily(remind, there.timetz(), chat_id=chat, job_kwargs=options)


def _end(plan: Plan) -> float:
    """When the last of those that fire is due. These may be past before they are added."""
    return plan.instant(plan.due - 1) if plan.due else 0.0


async def _send(context: Context) -> None:
    await context.bot.send_message(chat_id=_chat(context), text=TEXT)


def main(url: str, transcript: Path, plan: Plan, _place: Path) -> None:
    """A bot that polls the Bot API at `url`."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    builder = Application.builder().base_url(f"{url}/bot").rate_limiter(AIORateLimiter())
    app = application(builder, load(transcript))
    _add(_jobs(app.job_queue), plan, _send)
    app.run_polling(poll_interval=0)
