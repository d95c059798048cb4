"""Which revisions a start serves, what it proves, and what it leaves alone."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.content.load import Content
from bot.content.older import read_older
from bot.content.sources import pack
from bot.core.session import Session
from bot.errors import ContentError
from bot.keeping import KEPT_FOR, Keeper, Progress
from bot.ports import Change, Kept, Row, Store
from bot.store import open_store

NOW = 1_750_000_000.0
MASSAGE = "flows/foot_massage.yaml"


@pytest.fixture
async def store(sqlite: str) -> AsyncIterator[Store]:
    opened = open_store(sqlite)
    yield opened
    await opened.close()


def changed(content: Content, was: str, now: str, file: str = MASSAGE) -> Content:
    """The real content with one change."""
    assert was in content.sources[file]
    texts = {**content.sources, file: content.sources[file].replace(was, now)}
    return read_older(texts, content)


@pytest.fixture(scope="module")
def older(content: Content) -> Content:
    return changed(content, "seconds: 120", "seconds: 90")


class Prover:
    """Proves everything but what it is told to refuse."""

    def __init__(self, refuse: str = "") -> None:
        self.asked: list[tuple[str, str]] = []
        self._refuse = refuse

    def __call__(self, content: Content, proof: str, progress: Progress) -> str:
        self.asked.append((content.library.revision, proof))
        if self._refuse:
            raise ContentError(self._refuse)
        return "proven now"


async def begin(store: Store, content: Content, chat: int = 7, **facts: Any) -> str:
    """A session of this content is under way, and its content is kept."""
    name = content.library.revision
    await store.apply(chat, None, NOW, lambda _: Change(Row("{}", revision=name)))
    await store.keep_revision(Kept(name, pack(content.sources), "proven then", **facts))
    return name


async def proofs(store: Store) -> dict[str, str]:
    return {kept.revision: kept.proof for kept in await store.revisions()}


async def test_the_first_start_keeps_what_it_serves(store: Store, content: Content) -> None:
    prover = Prover()
    revisions = await Keeper(store, content, "proof", prover).revisions(NOW)
    today = content.library.revision
    assert revisions.of(Session(revision=today)) is revisions.today
    await store.apply(7, None, NOW, lambda _: Change(Row("{}", revision=today)))
    assert await store.revisions() == [Kept(today, pack(content.sources), "proof")]
    assert prover.asked == []


async def test_who_began_with_another_goes_on_with_it(
    store: Store, content: Content, older: Content
) -> None:
    name = await begin(store, older)
    prover = Prover()
    revisions = await Keeper(store, content, "proof", prover).revisions(NOW)
    served = revisions.of(Session(revision=name))
    assert served.engine.library.states["foot_massage.sole"].seconds == 90
    assert served.engine.library.revision == name
    assert prover.asked == [(name, "proven then")]
    assert await proofs(store) == {name: "proven now"}
    assert [kept.replaced_at for kept in await store.revisions()] == [NOW]


async def test_what_is_not_fit_is_told_and_not_served(
    store: Store, content: Content, older: Content, caplog: pytest.LogCaptureFixture
) -> None:
    name = await begin(store, older)
    keeper = Keeper(store, content, "proof", Prover(refuse="invariant 1 is broken"))
    revisions = await keeper.revisions(NOW)
    assert revisions.of(Session(revision=name)) is revisions.today
    assert f"Revision {name} cannot be served any more" in caplog.text
    assert "invariant 1 is broken" in caplog.text
    assert await proofs(store) == {name: "proven then"}


async def test_what_cannot_be_unpacked_is_told_and_not_served(
    store: Store, content: Content, caplog: pytest.LogCaptureFixture
) -> None:
    await store.apply(7, None, NOW, lambda _: Change(Row("{}", revision="c0ffee")))
    await store.keep_revision(Kept("c0ffee", b"spoilt", "proven then"))
    revisions = await Keeper(store, content, "proof", Prover()).revisions(NOW)
    assert revisions.older == {}
    assert "c0ffee cannot be served any more" in caplog.text


async def test_a_recall_of_a_version_is_not_served(
    store: Store, content: Content, caplog: pytest.LogCaptureFixture
) -> None:
    name = await begin(store, content)
    today = changed(content, "version: 1\n", "version: 2\nrecall: [1]\n")
    prover = Prover()
    revisions = await Keeper(store, today, "proof", prover).revisions(NOW)
    assert revisions.of(Session(revision=name)) is revisions.today
    assert revisions.today.engine.recalled == {name}
    assert f"Revision {name} is called back" in caplog.text
    assert prover.asked == []


async def test_a_recall_by_name_reaches_also_what_is_not_kept(
    store: Store, content: Content, older: Content
) -> None:
    name = older.library.revision
    today = changed(content, "version: 1\n", f"version: 1\nrecall: [{name}]\n")
    revisions = await Keeper(store, today, "proof", Prover()).revisions(NOW)
    assert revisions.today.engine.recalled == {name}
    await begin(store, older)
    revisions = await Keeper(store, today, "proof", Prover()).revisions(NOW)
    assert revisions.of(Session(revision=name)) is revisions.today


async def test_what_was_replaced_a_week_ago_is_not_proven_and_dropped(
    store: Store, content: Content, older: Content
) -> None:
    await begin(store, older, replaced_at=NOW - KEPT_FOR - 1)
    recent = changed(content, "seconds: 120", "seconds: 80")
    name = await begin(store, recent, chat=8, replaced_at=NOW - KEPT_FOR + 1)
    prover = Prover()
    revisions = await Keeper(store, content, "proof", prover).revisions(NOW)
    assert set(revisions.older) == {name} == {one for one, _ in prover.asked}
    assert set(await proofs(store)) == {name}


async def test_who_stands_by_proves_and_changes_nothing(
    store: Store, content: Content, older: Content
) -> None:
    name = await begin(store, older)
    prover = Prover()
    keeper = Keeper(store, content, "proof", prover)
    await keeper.look(NOW)
    assert await store.revisions() == [Kept(name, pack(older.sources), "proven then")]
    later = changed(content, "seconds: 120", "seconds: 70")  # begun while it stood by
    await begin(store, later, chat=8)
    revisions = await keeper.revisions(NOW)
    assert set(revisions.older) == {name, later.library.revision}
    assert [one for one, _ in prover.asked] == [name, later.library.revision]  # each once


async def test_the_log_names_what_is_served(
    store: Store, content: Content, older: Content, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    name = await begin(store, older)
    await Keeper(store, content, "proof", Prover()).revisions(NOW)
    assert f"Revision {name} goes on for those who began with it" in caplog.text
    assert f"Revision {content.library.revision} is served" in caplog.text


async def test_a_proof_that_nobody_waits_for_ends(
    store: Store, content: Content, older: Content
) -> None:
    await begin(store, older)
    loop, begun, ended = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def for_ever(content: Content, proof: str, progress: Progress) -> str:
        loop.call_soon_threadsafe(begun.set)
        try:
            while True:
                progress(1000, 1)
        finally:
            ended.set()

    looking = asyncio.create_task(Keeper(store, content, "proof", for_ever).look(NOW))
    await begun.wait()
    looking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looking
    assert await asyncio.to_thread(ended.wait, 60)
