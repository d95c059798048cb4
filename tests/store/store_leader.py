"""A process that serves a database as soon as it may, until it is killed.

python store_leader.py URL     prints `waits` for each time it stands by, then `leads`
"""

from __future__ import annotations

import asyncio
import sys

from store_helpers import count

from bot.store.database import Database
from bot.store.sql_store import SqlStore


def tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


async def stand_by(_seconds: float) -> None:
    tell("waits")
    await asyncio.sleep(0.01)  # not so long as in earnest


async def main() -> None:
    store = SqlStore(Database(sys.argv[1]), sleep=stand_by)
    await store.lead()
    await store.apply(7, None, 5.0, count)
    tell("leads")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
