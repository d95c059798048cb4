"""Which revisions are served: today's, and those that sessions began with and go on with.

The store keeps their content while it is in use. An older one is served only if it is proven with
today's code; else its sessions are ended politely, as in a recall.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bot.content.load import Content
from bot.content.older import read_older
from bot.content.sources import pack, unpack
from bot.core.explore import Progress
from bot.core.render import Renderer
from bot.core.revisions import Revision, Revisions, recalled, recalled_by_name
from bot.core.step import Engine
from bot.errors import ContentError
from bot.ports import Kept, Store

T = TypeVar("T")
log = logging.getLogger(__name__)

KEPT_FOR = 7 * 86400.0  # seconds; who comes back later to a card of then begins anew
Prove = Callable[[Content, str, Progress], str]
"""Proves an older content, or trusts the fingerprint it was proven under; returns the present one.

Raises ContentError where it is not fit; lets out whatever the progress raises.
"""


def ready(content: Content, called_back: frozenset[str] = frozenset()) -> Revision:
    """The content, ready to be served."""
    texts = {one.language: one.catalogue for one in content.locales}
    renderer = Renderer(content.library, texts, content.pictures)
    return Revision(Engine.of(content.library, called_back), renderer)


class Keeper:
    """Knows today's content and `proof`, the fingerprint under which it was proven."""

    def __init__(self, store: Store, today: Content, proof: str, prove: Prove) -> None:
        self._store, self._today, self._prove = store, today, prove
        self._name = today.library.revision
        self._served: dict[str, Revision] = {}
        self._seen = {self._name}
        self._recalled = recalled_by_name(today.library)
        self._to_keep = [Kept(self._name, pack(today.sources), proof)]

    async def look(self, now: float) -> None:
        """Read and prove the older revisions in use, as far as that was not done before.

        It changes nothing, so that who stands by can do it while another process serves.
        """
        for kept in await self._store.revisions():
            late = kept.replaced_at is not None and kept.replaced_at < now - KEPT_FOR
            if kept.revision not in self._seen and not late:
                await self._take(kept)
                self._seen.add(kept.revision)

    async def revisions(self, now: float) -> Revisions:
        """What is served from now on; today's content is kept, and what nobody needs is dropped."""
        await self.look(now)
        for kept in self._to_keep:
            await self._store.keep_revision(kept)
        await self._store.forget_revisions(self._name, now, now - KEPT_FOR)
        log.info("Revision %s is served", self._name)
        return Revisions(ready(self._today, self._recalled), dict(self._served))

    async def _take(self, kept: Kept) -> None:
        name = kept.revision
        try:
            content = read_older(unpack(kept.body), self._today)
            if name in self._recalled or recalled(self._today.library, content.library):
                self._recalled |= {name}
                log.warning("Revision %s is called back: sessions that began with it end", name)
                return
            proof = await in_a_thread(lambda told: self._prove(content, kept.proof, told))
        except ContentError as error:
            told = "Revision %s cannot be served any more, sessions that began with it end: %s"
            log.warning(told, name, error)
            return
        if proof != kept.proof:
            self._to_keep.append(replace(kept, proof=proof))
        self._served[name] = ready(content)
        log.info("Revision %s goes on for those who began with it", name)


class _NotNeededError(Exception):
    """Nobody waits for the proof any more."""


async def in_a_thread(prove: Callable[[Progress], T]) -> T:
    """A proof beside the event loop; where the caller is cancelled, it ends soon."""
    ended = threading.Event()

    def progress(_states: int, _transitions: int) -> None:
        if ended.is_set():
            raise _NotNeededError

    try:
        return await asyncio.to_thread(prove, progress)
    finally:
        ended.set()
