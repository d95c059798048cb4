import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from bench.firing import Tally
from bench.knead_reminders import prepare, reminding
from bench.plan import FIRST_CHAT, MINUTE, Plan, now
from bench.remind_server import RemindServer

PATIENCE = 30  # seconds, and only where it fails


async def _fire(plan: Plan, place: Path) -> None:
    tally = Tally(plan.due)
    async with reminding(plan, place, tally) as go:
        go()
        await asyncio.wait_for(tally.all.wait(), PATIENCE)


def test_knead_fires_what_is_due_and_leaves_the_others(tmp_path: Path, proven: None) -> None:
    plan = Plan(5, 2, now() // MINUTE * MINUTE - MINUTE)
    prepare(plan, tmp_path)
    asyncio.run(_fire(plan, tmp_path))
    with closing(sqlite3.connect(tmp_path / "knead.db")) as database:
        left = database.execute("select count(*) from outbox").fetchone()
        due = dict(database.execute("select chat, remind_at from chat"))
    planned = dict(plan)
    assert left == (0,)
    assert [chat - FIRST_CHAT for chat in due if due[chat] != planned[chat]] == [0, 1]
    assert all(due[FIRST_CHAT + n] > now() for n in range(5))


async def test_the_server_notes_the_first_message_that_reminds_a_chat() -> None:
    server = RemindServer(Plan(3, 2, 100.0))
    await server.grant("sendMessage", {"chat_id": FIRST_CHAT, "text": "."})
    first = server.arrived[FIRST_CHAT]
    await server.grant("sendMessage", {"chat_id": FIRST_CHAT, "text": "."})
    await server.grant("editMessageReplyMarkup", {"chat_id": FIRST_CHAT + 1, "message_id": 9})
    assert server.arrived == {FIRST_CHAT: first}
    assert not server.all.is_set()
    await server.grant("sendMessage", {"chat_id": FIRST_CHAT + 1, "text": "."})
    assert server.all.is_set()


async def test_people_are_no_reminders() -> None:
    server = RemindServer(Plan(1, 1, 100.0))
    await server.grant("sendMessage", {"chat_id": 2000, "text": "."})
    assert not server.arrived
    assert server.api.chat(2000).sent
