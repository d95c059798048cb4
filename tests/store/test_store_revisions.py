"""The content that sessions go on with: kept while it is in use, and found without a scan."""

from __future__ import annotations

from sqlalchemy import text
from store_helpers import Look, connect, erase

from bot.ports import Change, Decide, Kept, Row, Store
from bot.store import open_store

OLD, NEW = Kept("aaaaaaaaaaaa", b"\x00old\xff", "proof"), Kept("bbbbbbbbbbbb", b"new", "proof")


def begun(revision: str) -> Decide:
    return lambda _row: Change(Row("{}", revision=revision))


async def names(store: Store) -> list[str]:
    return [kept.revision for kept in await store.revisions()]


async def test_the_row_knows_what_it_goes_on_with(store: Store) -> None:
    for revision in (OLD.revision, "", NEW.revision):
        await store.apply(7, None, 5.0, begun(revision))
        assert await store.row(7) == Row("{}", revision=revision)
        seen: list[Row | None] = []
        await store.apply(7, None, 5.0, lambda row, seen=seen: seen.append(row))
        assert seen == [Row("{}", revision=revision)]


async def test_only_what_a_session_goes_on_with_is_in_use(url: str, store: Store) -> None:
    for kept in (OLD, NEW):
        await store.keep_revision(kept)
    assert await store.revisions() == []
    await store.apply(7, None, 5.0, begun(OLD.revision))
    await store.apply(8, None, 5.0, begun(OLD.revision))
    await store.apply(9, None, 5.0, begun("cccccccccccc"))  # of which nothing is kept
    assert await store.revisions() == [OLD]
    again = open_store(url)  # another process finds it as well
    assert await again.revisions() == [OLD]
    await again.close()
    await store.apply(7, None, 5.0, begun(""))
    assert await store.revisions() == [OLD]
    await store.apply(8, None, 5.0, erase())
    assert await store.revisions() == []


async def test_what_nobody_goes_on_with_is_dropped_but_for_today(store: Store, look: Look) -> None:
    for kept in (OLD, NEW):
        await store.keep_revision(kept)
    await store.forget_revisions(NEW.revision, 9.0, 1.0)
    assert look("select revision, replaced_at from revision") == [(NEW.revision, None)]


async def test_what_was_replaced_is_told_apart_by_when(store: Store) -> None:
    newest = Kept("cccccccccccc", b"newest", "proof")
    for chat, (kept, now) in enumerate([(OLD, 1.0), (NEW, 5.0), (newest, 9.0)], 7):
        await store.keep_revision(kept)
        await store.apply(chat, None, now, begun(kept.revision))
        await store.forget_revisions(kept.revision, now, 0.0)
    assert [kept.replaced_at for kept in await store.revisions()] == [None, 9.0, 5.0]
    assert await names(store) == [newest.revision, NEW.revision, OLD.revision]
    await store.forget_revisions(newest.revision, 10.0, 6.0)  # the oldest was replaced before
    assert await names(store) == [newest.revision, NEW.revision]


async def test_what_is_served_again_is_not_replaced_any_more(store: Store) -> None:
    await store.apply(7, None, 5.0, begun(OLD.revision))
    await store.keep_revision(OLD)
    await store.forget_revisions(NEW.revision, 5.0, 0.0)
    await store.keep_revision(Kept(OLD.revision, OLD.body, "another proof"))
    kept = Kept(OLD.revision, OLD.body, "another proof", None)
    assert await store.revisions() == [kept]


async def test_the_revisions_in_use_are_found_by_the_index(url: str, store: Store) -> None:
    await store.keep_revision(OLD)
    for chat in range(400):  # so that a scan is worth avoiding
        await store.apply(chat, None, 5.0, begun(OLD.revision if chat == 7 else ""))
    query = (
        "select * from revision where exists (select * from chat "
        "where chat.revision != '' and chat.revision = revision.revision)"
    )
    with connect(url) as connection:
        if url.startswith("postgresql"):
            connection.execute(text("analyze"))
        how = "explain" if url.startswith("postgresql") else "explain query plan"
        plan = str(connection.execute(text(f"{how} {query}")).all())
    assert "chat_revision" in plan
    assert "SCAN chat" not in plan
    assert "Seq Scan on chat" not in plan
