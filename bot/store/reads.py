"""What is asked across chats, or of one chat's rows. Each runs in the writer's thread."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
    text,
    tuple_,
    update,
)

from bot.core.message import Message
from bot.ports import Kept, Outgoing, Row, Slots
from bot.store.tables import PERSONAL, chat, fact, in_session, inbox, outbox, revision

_KEEP_REVISION = text(
    "insert into revision (revision, body, proof, replaced_at) values "
    "(:revision, :body, :proof, :replaced_at) on conflict (revision) do update "
    "set proof = excluded.proof, replaced_at = excluded.replaced_at"
)
_IN_USE = exists().where(in_session, chat.c.revision == revision.c.revision)
_KEEP = text(
    "insert into fact (name, value) values (:name, :value) "
    "on conflict (name) do update set value = excluded.value"
)


def unsent(connection: Connection) -> list[tuple[Slots, tuple[Outgoing, ...]]]:
    kept = chat.c.card, chat.c.card_media, chat.c.cue
    query = (
        select(outbox, *kept)
        .join_from(outbox, chat, outbox.c.chat == chat.c.chat, isouter=True)
        .order_by(outbox.c.chat, outbox.c.seq)
    )
    waiting = []
    for number, rows in groupby(connection.execute(query), key=lambda row: row.chat):
        found = list(rows)
        slots = Slots(found[0].card, bool(found[0].card_media), found[0].cue)
        messages = (Outgoing(number, row.seq, Message.decode(row.message)) for row in found)
        waiting.append((slots, tuple(messages)))
    return waiting


def next_due(connection: Connection, after: float | None) -> float | None:
    return _earliest(connection, chat.c.due_at, after)


def next_reminder(connection: Connection, after: float | None) -> float | None:
    return _earliest(connection, chat.c.remind_at, after)


def _earliest(
    connection: Connection, at: ColumnElement[float | None], after: float | None
) -> float | None:
    later = at.is_not(None) if after is None else at > after
    return connection.scalar(select(func.min(at)).where(later))


def due(connection: Connection, now: float, limit: int) -> Sequence[int]:
    query = select(chat.c.chat).where(chat.c.due_at <= now).order_by(chat.c.due_at, chat.c.chat)
    return connection.scalars(query.limit(limit)).all()


def reminders(connection: Connection, now: float, limit: int) -> Sequence[int]:
    order = chat.c.remind_at, chat.c.remind_set, chat.c.chat
    query = select(chat.c.chat).where(chat.c.remind_at <= now).order_by(*order)
    return connection.scalars(query.limit(limit)).all()


def reminded(connection: Connection, beyond: int | None, limit: int) -> Sequence[int]:
    query = select(chat.c.chat).where(chat.c.remind_at.is_not(None)).order_by(chat.c.chat)
    if beyond is not None:
        query = query.where(chat.c.chat > beyond)
    return connection.scalars(query.limit(limit)).all()


def hands_on(connection: Connection) -> Sequence[int]:
    return connection.scalars(
        select(chat.c.chat).where(chat.c.hands_on).order_by(chat.c.chat)
    ).all()


def row(connection: Connection, number: int) -> Row | None:
    reminded = chat.c.remind_at, chat.c.remind_set
    columns = chat.c.state, chat.c.due_at, chat.c.hands_on, *reminded, chat.c.revision
    found = connection.execute(select(*columns).where(chat.c.chat == number)).one_or_none()
    return Row(*found) if found else None


def export(connection: Connection, number: int) -> dict[str, Any]:
    """Everything of one chat. What tells of nobody, `fact` and `revision`, is left out."""
    kept = {}
    for table in PERSONAL:
        query = select(table).where(table.c.chat == number).order_by(*table.primary_key)
        kept[table.name] = [
            {name: _plain(name, value) for name, value in found.items()}
            for found in connection.execute(query).mappings()
        ]
    return kept


def _plain(name: str, value: Any) -> Any:
    return json.loads(value) if name in ("state", "message", "data") else value


def known(connection: Connection, name: str) -> str | None:
    """The fact of this name."""
    return connection.scalar(select(fact.c.value).where(fact.c.name == name))


def keep(connection: Connection, name: str, value: str) -> None:
    connection.execute(_KEEP, {"name": name, "value": value})


def revisions(connection: Connection) -> list[Kept]:
    """Those that sessions go on with: one look into the index for each that is kept."""
    newest = revision.c.replaced_at.desc().nulls_first()
    query = select(revision).where(_IN_USE).order_by(newest, revision.c.revision)
    return [Kept(*found) for found in connection.execute(query)]


def keep_revision(connection: Connection, kept: Kept) -> None:
    connection.execute(_KEEP_REVISION, asdict(kept))


def forget_revisions(connection: Connection, today: str, now: float, before: float) -> None:
    others = revision.c.revision != today
    served = revision.c.replaced_at.is_(None)
    connection.execute(update(revision).where(others, served).values(replaced_at=now))
    unused = or_(not_(_IN_USE), revision.c.replaced_at < before)
    connection.execute(delete(revision).where(others, unused))


def forget(connection: Connection, before: float, limit: int) -> int:
    """Drop so many of the keys from before then; returns how many there were."""
    key = inbox.c.chat, inbox.c.key
    oldest = select(*key).where(inbox.c.at < before).limit(limit)
    return connection.execute(delete(inbox).where(tuple_(*key).in_(oldest))).rowcount
