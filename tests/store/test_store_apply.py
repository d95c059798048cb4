"""One event, one transaction; those that wait together share it."""

from __future__ import annotations

import asyncio
import json
from functools import partial

import pytest
from sqlalchemy import MetaData
from store_helpers import Look, connect, count, erase, fail, note, put, state, together

from bot.errors import StoreDownError, StoreError
from bot.ports import Applied, Change, Kept, Outgoing, Row, Slots, Store
from bot.store import open_store
from bot.store.tables import PERSONAL


async def test_an_event_writes_row_message_report_and_key(store: Store, look: Look) -> None:
    applied = await store.apply(7, 100, 5.0, count)
    assert applied == Applied(False, (Outgoing(7, 1, note("1")),), Slots())
    assert look("select chat, key, at from inbox") == [(7, 100, 5.0)]
    assert look("select chat, n, at, kind, data from report") == [
        (7, 1, 1.0, "end", '{"number": 1}')
    ]
    assert look("select chat, seq, message from outbox") == [(7, 1, note("1").encode())]
    assert await store.row(7) == Row("1")


async def test_a_key_seen_before_changes_nothing(store: Store, look: Look) -> None:
    await store.apply(7, 100, 5.0, count)
    assert await store.apply(7, 100, 6.0, fail) == Applied(duplicate=True)
    assert await state(store, 7) == 1
    assert look("select count(*) from outbox") == [(1,)]


async def test_a_key_belongs_to_its_chat(store: Store) -> None:
    await store.apply(7, 100, 5.0, count)
    assert not (await store.apply(8, 100, 5.0, count)).duplicate


async def test_an_event_without_key_is_never_a_duplicate(store: Store, look: Look) -> None:
    for _ in range(3):
        assert not (await store.apply(7, None, 5.0, count)).duplicate
    assert await state(store, 7) == 3
    assert look("select count(*) from inbox") == [(0,)]


async def test_deciding_nothing_keeps_the_key_alone(store: Store, look: Look) -> None:
    assert await store.apply(7, 100, 5.0, lambda row: None) == Applied(False)
    assert look("select chat, key from inbox") == [(7, 100)]
    assert await store.row(7) is None
    assert (await store.apply(7, 100, 5.0, count)).duplicate


async def test_deciding_nothing_leaves_the_row(store: Store) -> None:
    await store.apply(7, 100, 5.0, count)
    await store.apply(7, 101, 5.0, lambda row: None)
    assert await state(store, 7) == 1


async def test_events_of_a_chat_are_applied_in_order(store: Store) -> None:
    seen: list[object] = []

    def follow(number: int) -> partial[Change]:
        return partial(_follow, seen, number)

    await asyncio.gather(*(store.apply(7, n, 5.0, follow(n)) for n in range(600)))
    assert seen == [None, *range(599)]
    assert await state(store, 7) == 599


def _follow(seen: list[object], number: int, row: Row | None) -> Change:
    seen.append(row and json.loads(row.state))
    return Change(Row(json.dumps(number)))


async def test_numbers_of_messages_and_reports_count_up(store: Store, look: Look) -> None:
    for key in range(3):
        await store.apply(7, key, 5.0, count)
    applied = await store.apply(7, 9, 5.0, put("x", "a", "b"))
    assert [outgoing.seq for outgoing in applied.outgoing] == [4, 5]
    assert look("select n from report order by n") == [(1,), (2,), (3,)]


async def test_numbers_are_not_used_again_once_all_is_sent(store: Store) -> None:
    await store.apply(7, 1, 5.0, put("x", "a"))
    await store.sent(7, 1, Slots())
    applied = await store.apply(7, 2, 5.0, put("x", "b"))
    assert applied.outgoing == (Outgoing(7, 2, note("b")),)


async def test_what_fails_in_a_batch_fails_alone(store: Store, look: Look) -> None:
    calls = [partial(store.apply, n % 3, n, 5.0, fail if n == 4 else count) for n in range(9)]
    answers = await together(store, calls)
    assert [n for n, answer in enumerate(answers) if isinstance(answer, LookupError)] == [4]
    assert [await state(store, chat) for chat in range(3)] == [3, 2, 3]
    assert look("select count(*) from inbox") == [(8,)]
    assert look("select count(*) from outbox") == [(8,)]


async def test_a_decide_that_runs_out_of_values_fails_alone(store: Store) -> None:
    stop = partial(lambda row: next(iter(())))
    answers = await together(
        store, [partial(store.apply, 1, 1, 5.0, stop), partial(store.apply, 1, 2, 5.0, count)]
    )
    assert isinstance(answers[0], RuntimeError)
    assert answers[1].outgoing


async def test_what_cannot_be_written_fails_alone(store: Store, look: Look) -> None:
    half = Change(Row('"\ud800"'), (note("half a character"),))
    answers = await together(
        store,
        [
            partial(store.apply, n, n, 5.0, (lambda row: half) if n == 2 else count)
            for n in range(1, 5)
        ],
    )
    assert [type(answer) for answer in answers] == [Applied, StoreError, Applied, Applied]
    assert look("select chat from chat order by chat") == [(1,), (3,), (4,)]
    assert look("select chat from outbox order by chat") == [(1,), (3,), (4,)]


@pytest.mark.parametrize(
    ("chat", "row"),
    [(7, Row("\ud800")), (7, Row("1", remind_set=None)), (2**63, Row("1"))],
)
async def test_what_will_never_be_written_is_not_tried_for_ever(
    store: Store, chat: int, row: Row
) -> None:
    with pytest.raises(StoreError, match="refuses") as caught:
        await store.apply(chat, 1, 5.0, lambda _: Change(row))
    assert not isinstance(caught.value, StoreDownError)
    assert (await store.apply(7, 1, 5.0, count)).outgoing


async def test_calls_that_wait_together_share_a_transaction(store: Store, look: Look) -> None:
    seen: list[object] = []

    def peek(row: Row | None) -> Change | None:
        seen.extend(look("select key from inbox"))
        return count(row)

    await together(store, [partial(store.apply, n, n, 5.0, peek) for n in range(1, 6)])
    assert seen == []
    assert len(look("select key from inbox")) == 5


async def test_redelivery_within_a_batch_is_a_duplicate(store: Store) -> None:
    answers = await together(store, [partial(store.apply, 7, 1, 5.0, count)] * 3)
    assert [answer.duplicate for answer in answers] == [False, True, True]
    assert await state(store, 7) == 1


async def test_slots_are_kept_and_the_row_leaves_them_alone(store: Store, look: Look) -> None:
    await store.apply(7, 1, 5.0, put("x", "a"))
    slots = Slots(card=11, card_media=True, cue=12)
    await store.sent(7, 1, slots)
    assert look("select count(*) from outbox") == [(0,)]
    assert (await store.apply(7, 2, 5.0, put("y"))).slots == slots
    assert (await store.apply(7, 2, 5.0, put("y"))).slots == slots
    assert look("select card, cue from chat") == [(11, 12)]


async def test_slots_and_row_of_one_batch_both_stay(store: Store) -> None:
    await store.apply(7, 1, 5.0, put("x", "a"))
    slots = Slots(card=11)
    answers = await together(
        store,
        [
            partial(store.apply, 7, 2, 5.0, count_from_text),
            partial(store.sent, 7, 1, slots),
            partial(store.apply, 7, 3, 5.0, count),
        ],
    )
    assert [answer and answer.slots for answer in answers] == [Slots(), None, slots]
    assert await state(store, 7) == 2
    assert (await store.apply(7, 4, 5.0, count)).slots == slots


def count_from_text(row: Row | None) -> Change:
    return Change(Row("1"))


async def test_sent_twice_is_harmless(store: Store) -> None:
    await store.apply(7, 1, 5.0, put("x", "a", "b"))
    await store.sent(7, 1, Slots())
    await store.sent(7, 1, Slots())
    assert [outgoing.seq for _, rest in await store.unsent() for outgoing in rest] == [2]


async def test_erasure_leaves_no_row_in_any_table(url: str, store: Store) -> None:
    for chat in (7, 8):
        await store.apply(chat, 1, 5.0, count)
    assert _counted(url, 7) == _everywhere(1)
    applied = await store.apply(7, 2, 6.0, erase("Goodbye"))
    assert applied.outgoing == (Outgoing(7, 2, note("Goodbye")),)
    assert _counted(url, 7) == _everywhere(0) | {"outbox": 1}
    await store.sent(7, 2, Slots(card=3))
    assert _counted(url, 7) == _everywhere(0)
    assert _counted(url, 8) == _everywhere(1)


def _everywhere(rows: int) -> dict[str, int]:
    return {table.name: rows for table in PERSONAL}


def _counted(url: str, chat: int) -> dict[str, int]:
    """The chat's rows in each table that the database has: also in one that the code forgot.

    `fact` and `revision` have none: they are of no person, as the test below sees.
    """
    with connect(url) as connection:
        found = MetaData()
        found.reflect(connection)
        return {
            name: len(connection.execute(table.select().where(table.c.chat == chat)).all())
            for name, table in found.tables.items()
            if name not in ("alembic_version", "fact", "revision")
        }


async def test_what_is_of_no_person_holds_nothing_that_an_event_wrote(
    store: Store, look: Look
) -> None:
    kept = [("tzdata", "2026a")]
    await store.keep(*kept[0])
    await store.keep_revision(Kept("c0ffee", b"all that is said", "proof"))
    await store.apply(7, 1, 5.0, count)
    await store.sent(7, 1, Slots(card=3))
    for _ in range(2):
        assert look("select * from fact") == kept
        assert look("select * from revision") == [("c0ffee", b"all that is said", "proof", None)]
        await store.apply(7, 2, 5.0, erase())


async def test_erasure_answers_with_the_slots_that_were(store: Store) -> None:
    await store.apply(7, 1, 5.0, put("x", "a"))
    await store.sent(7, 1, Slots(card=11))
    assert (await store.apply(7, 2, 6.0, erase("Goodbye"))).slots == Slots(card=11)
    assert (await store.apply(7, 3, 6.0, put("y"))).slots == Slots()


async def test_erasing_a_stranger_says_goodbye_and_keeps_nothing(url: str, store: Store) -> None:
    await store.apply(7, 1, 6.0, lambda row: None)
    await store.apply(7, 2, 6.0, erase("Goodbye"))
    await store.sent(7, 1, Slots())
    assert _counted(url, 7) == _everywhere(0)


async def test_who_comes_back_counts_on_from_the_goodbye(url: str, store: Store) -> None:
    await store.apply(7, 1, 5.0, put("x", "a", "b"))
    await store.apply(7, 2, 6.0, erase("Goodbye"))
    again = open_store(url)  # another process: it knows of the goodbye from the outbox alone
    applied = await again.apply(7, 3, 7.0, put("y", "Hello"))
    await again.close()
    assert [outgoing.seq for outgoing in applied.outgoing] == [4]
    assert [outgoing.seq for _, rest in await store.unsent() for outgoing in rest] == [3, 4]


async def test_a_delivery_of_before_the_erasure_drops_no_new_message(store: Store) -> None:
    before = await store.apply(7, 1, 5.0, put("x", "a"))
    await store.apply(7, 2, 6.0, erase())
    after = await store.apply(7, 3, 7.0, put("y", "b"))
    await store.sent(7, before.outgoing[0].seq, Slots())
    assert [rest for _, rest in await store.unsent()] == [after.outgoing]


async def test_what_was_seen_before_the_erasure_changes_nothing_after_it(
    store: Store, look: Look
) -> None:
    """The keys stay, and nothing tells whose they were (0009)."""
    await store.apply(7, 1, 5.0, count)
    await store.apply(7, 2, 6.0, erase("Goodbye"))
    for key in (1, 2):
        assert await store.apply(7, key, 7.0, fail) == Applied(duplicate=True)
    assert look("select * from inbox") == [(0, 1, 5.0), (0, 2, 6.0)]
    assert (await store.export(7))["inbox"] == []
    await store.forget(5.5)
    assert look("select key from inbox") == [(2,)]


async def test_an_erasure_twice_in_one_batch_is_done_once(store: Store) -> None:
    twice = [(1, count), (2, erase("Goodbye")), (1, fail), (2, fail)]
    calls = [partial(store.apply, 7, key, 5.0, call) for key, call in twice]
    answers = await together(store, calls)
    assert [answer.duplicate for answer in answers] == [False, False, True, True]
    assert await store.row(7) is None


async def test_two_chats_that_saw_the_same_key_may_both_be_erased(store: Store, look: Look) -> None:
    """Telegram gives an id once; should it not, both are erased all the same."""
    for chat in (7, 8):
        await store.apply(chat, 1, 5.0, count)
    await together(store, [partial(store.apply, chat, chat, 6.0, erase()) for chat in (7, 8)])
    assert look("select chat from chat") == []
    assert look("select chat, key from inbox order by key") == [(0, 1), (0, 7), (0, 8)]


async def test_erasing_and_coming_back_within_one_batch(store: Store, look: Look) -> None:
    await store.apply(7, 1, 5.0, count)
    await store.apply(7, 2, 5.0, count)
    calls = [count, erase("Goodbye"), count, count]
    answers = await together(
        store, [partial(store.apply, 7, 3 + n, 6.0, call) for n, call in enumerate(calls)]
    )
    assert [o.message.text for answer in answers for o in answer.outgoing] == [
        "3",
        "Goodbye",
        "1",
        "2",
    ]
    assert await state(store, 7) == 2
    of_whom = [(0, 1), (0, 2), (0, 3), (0, 4), (7, 5), (7, 6)]
    assert look("select chat, key from inbox order by key") == of_whom
    assert look("select seq from outbox order by seq") == [(4,), (5,), (6,)]
    assert look("select n from report order by n") == [(1,), (2,)]


async def test_after_close_the_store_says_so(url: str) -> None:
    store = open_store(url)
    late = asyncio.ensure_future(store.apply(7, 1, 5.0, count))
    await asyncio.sleep(0)
    await store.close()
    assert (await late).outgoing  # what waited was finished
    await store.close()
    with pytest.raises(StoreDownError, match="is closed"):
        await store.row(7)
