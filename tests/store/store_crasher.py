"""A process to be killed: it applies and sends without end, and tells each thing it was promised.

python store_crasher.py URL     prints `kept chat key`, `sending chat seq` and `sent chat seq`
"""

from __future__ import annotations

import asyncio
import json
import sys

from store_helpers import count

from bot.ports import Slots, Store
from bot.store import open_store

CHATS = 8


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


async def live(store: Store, chat: int) -> None:
    row = await store.row(chat)
    key = json.loads(row.state) if row else 0  # the last key that was kept: it comes again
    while True:
        if not (applied := await store.apply(chat, key, 5.0, count)).duplicate:
            tell("kept", chat, key)
        for outgoing in applied.outgoing:
            if outgoing.seq % 3:
                tell("sending", chat, outgoing.seq)
                await store.sent(chat, outgoing.seq, Slots(card=outgoing.seq))
                tell("sent", chat, outgoing.seq)
        key += 1


async def main() -> None:
    store = open_store(sys.argv[1])
    await asyncio.gather(*(live(store, chat) for chat in range(1, 1 + CHATS)))


if __name__ == "__main__":
    asyncio.run(main())
