"""What the store tells of committed state."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from functools import partial

from store_helpers import Look, count, erase, note, put

from bot.core.message import Button, Message
from bot.ports import Change, Outgoing, Row, Slots, Store
from bot.store import open_store


async def test_an_unknown_chat_has_no_row(store: Store) -> None:
    assert await store.row(7) is None


async def test_a_row_comes_back_as_it_was_put(store: Store) -> None:
    first = Row('{"name": "Zoë 🦶"}', 1234567890.125, True, 1234567899.75, 1234567880.5)
    for number, row in enumerate((first, replace(first, remind_at=2.5), replace(first, due=None))):
        await store.apply(-(2**52), number, 5.0, partial(_put, row))
        assert await store.row(-(2**52)) == row


def _put(row: Row, _before: Row | None) -> Change:
    return Change(row)


async def test_the_longest_overdue_comes_first(store: Store) -> None:
    for chat, due in [(1, 30.0), (2, 10.0), (3, None), (4, 20.0), (5, 40.5)]:
        await store.apply(chat, 1, 5.0, put("x", due=due))
    assert await store.next_due() == 10.0
    assert await store.next_due(after=10.0) == 20.0
    assert await store.due(30.0, 10) == [2, 4, 1]
    assert await store.due(30.0, 2) == [2, 4]
    assert await store.due(9.0, 10) == []


async def test_a_timer_that_went_is_not_due(store: Store) -> None:
    assert await store.next_due() is None
    await store.apply(1, 1, 5.0, put("x", due=10.0))
    await store.apply(2, 1, 5.0, put("x", due=11.0))
    await store.apply(1, 2, 5.0, put("x"))
    assert (await store.next_due(), await store.due(99.0, 9)) == (11.0, [2])
    await store.apply(2, 2, 5.0, erase())
    assert (await store.next_due(), await store.due(99.0, 9)) == (None, [])


async def test_hands_on_names_the_chats(store: Store) -> None:
    for chat in (3, 1, 2):
        await store.apply(chat, 1, 5.0, put("x", hands_on=chat != 2))
    assert await store.hands_on() == [1, 3]
    await store.apply(3, 2, 5.0, put("x"))
    assert await store.hands_on() == [1]


async def test_unsent_comes_by_chat_and_in_order_with_its_slots(url: str) -> None:
    store = open_store(url)
    full = Message(
        "card", "a", ((Button("Go", "g", "success"),),), picture="a.png", file=("x.json", "{}")
    )
    await store.apply(9, 1, 5.0, put("x", "old"))
    await store.sent(9, 1, Slots(11, card_media=True, cue=12))
    await store.apply(9, 2, 5.0, lambda _: Change(Row("{}"), (full, note("b"))))
    await store.apply(8, 1, 5.0, put("x", *(str(n) for n in range(12))))
    await store.apply(8, 2, 5.0, erase("Goodbye"))
    await store.close()
    again = open_store(url)
    assert await again.unsent() == [
        (Slots(), (Outgoing(8, 13, note("Goodbye")),)),
        (
            Slots(11, card_media=True, cue=12),
            (Outgoing(9, 2, full), Outgoing(9, 3, note("b"))),
        ),
    ]
    await again.close()


async def test_export_holds_every_table_as_json(store: Store) -> None:
    await store.apply(7, 1, 5.0, count)
    await store.apply(8, 1, 5.0, count)
    await store.sent(7, 9, Slots(card=3))
    await store.keep("tzdata", "2026a")  # of nobody, so it is in no export
    exported = await store.export(7)
    assert json.loads(json.dumps(exported)) == exported
    assert exported == {
        "chat": [
            {
                "chat": 7,
                "state": 1,
                "due_at": None,
                "hands_on": False,
                "last_seq": 1,
                "last_report": 1,
                "card": 3,
                "card_media": False,
                "cue": None,
                "remind_at": None,
                "remind_set": 0.0,
                "revision": "",
            }
        ],
        "inbox": [{"chat": 7, "key": 1, "at": 5.0}],
        "outbox": [{"chat": 7, "seq": 1, "message": {"slot": "note", "text": "1"}}],
        "report": [{"chat": 7, "n": 1, "at": 1.0, "kind": "end", "data": {"number": 1}}],
    }


async def test_export_of_a_stranger_is_empty(store: Store) -> None:
    assert await store.export(7) == {"chat": [], "inbox": [], "outbox": [], "report": []}


async def test_a_fact_is_what_was_kept_last(url: str, store: Store) -> None:
    assert await store.fact("tzdata") is None
    for value in ("2026a", "2026b"):
        await store.keep("tzdata", value)
        assert await store.fact("tzdata") == value
    assert await store.fact("TZDATA") is None
    again = open_store(url)
    assert await again.fact("tzdata") == "2026b"
    await again.close()


async def test_old_keys_are_forgotten_and_young_ones_kept(store: Store, look: Look) -> None:
    keys = range(2500)  # more than goes in one slice
    await asyncio.gather(*(store.apply(k % 5, k, float(k), lambda row: None) for k in keys))
    await store.forget(2400.0)
    assert look("select min(key), count(*) from inbox") == [(2400, 100)]
