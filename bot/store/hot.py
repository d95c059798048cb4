"""The SQL that every event costs: one statement to load a batch, a few to write it.

Plain SQL on the driver's cursor: SQLAlchemy's Core took 163 to 223 microseconds for these
statements where the cursor took 11 to 17. Both engines read the same text; only the mark for a
parameter differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

from bot.ports import Row, Slots
from bot.store.fold import Entry, Write
from bot.store.tables import PERSONAL

# One row for each call, with what is stored of its chat. The casts tell PostgreSQL the types. The
# messages of an erased chat may still wait: whoever comes back counts on from them. 0 is NOBODY of
# tables.py; asked for by a join of its own, as PostgreSQL reads the whole table for an `in`.
_LOAD = """
with wanted(chat, key) as (values (cast(? as bigint), cast(? as bigint)){more})
select wanted.chat, coalesce(inbox.key, nobody.key), chat.state, chat.due_at, chat.hands_on,
  coalesce(chat.last_seq, (select max(seq) from outbox where outbox.chat = wanted.chat), 0),
  chat.last_report, chat.card, chat.card_media, chat.cue, chat.remind_at, chat.remind_set,
  chat.revision
from wanted
left join chat on chat.chat = wanted.chat
left join inbox on inbox.chat = wanted.chat and inbox.key = wanted.key
left join inbox as nobody on nobody.chat = 0 and nobody.key = wanted.key
"""

# One numbered lock for each chat, whether it has rows or not. All processes take them in the same
# order, so that none waits in a ring; the end of the transaction frees them.
_LOCK = "select pg_advisory_xact_lock(c) from (select unnest(?::bigint[]) as c order by c) as chats"

_INSERT = """
insert into chat (chat, state, due_at, hands_on, last_seq, last_report, card, card_media, cue,
  remind_at, remind_set, revision)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE = """
update chat set state = ?, due_at = ?, hands_on = ?, last_seq = ?, last_report = ? where chat = ?
"""
# Apart from the others: few events move a reminder, and two indexes have to follow.
_REMIND = "update chat set remind_at = ?, remind_set = ? where chat = ?"
_BEGUN = "update chat set revision = ? where chat = ?"  # as sessions begin and end
_SLOTS = "update chat set card = ?, card_media = ?, cue = ? where chat = ?"
_SENT = "delete from outbox where chat = ? and seq = ?"
_KEY = "insert into inbox (chat, key, at) values (?, ?, ?)"
_MESSAGE = "insert into outbox (chat, seq, message) values (?, ?, ?)"
_REPORT = "insert into report (chat, n, at, kind, data) values (?, ?, ?, ?, ?)"
_DISOWN = """
insert into inbox (chat, key, at) select 0, key, at from inbox where chat = ? on conflict do nothing
"""
_ERASE = [
    _DISOWN,
    *(
        f"delete from {table.name} where chat = ?"  # noqa: S608 - a name of our own
        for table in reversed(PERSONAL)
    ),
]

# In the order they run: who erases, erases what was; a row stands before what refers to it.
_WRITES: list[tuple[str, Callable[[Entry], Iterable[tuple[Any, ...]]]]] = [
    *((erase, lambda e: [(e.chat,)] if e.erased else []) for erase in _ERASE),
    (_SENT, lambda e: e.sent),
    (_INSERT, lambda e: [] if e.stored or not e.row else [_inserted(e, e.row)]),
    (_UPDATE, lambda e: [_updated(e, e.row)] if e.stored and e.changed and e.row else []),
    (_REMIND, lambda e: [_reminded(e, e.row)] if e.stored and e.reminded and e.row else []),
    (_BEGUN, lambda e: [(e.row.revision, e.chat)] if e.stored and e.begun and e.row else []),
    (_SLOTS, lambda e: [_moved(e)] if e.stored and e.moved else []),
    (_KEY, lambda e: e.keys),
    (_MESSAGE, lambda e: e.messages),
    (_REPORT, lambda e: e.reports),
]


def _inserted(entry: Entry, row: Row) -> tuple[Any, ...]:
    slots = entry.slots
    counters = entry.last_seq, entry.last_report
    sent = slots.card, slots.card_media, slots.cue
    kept = row.remind_at, row.remind_set, row.revision
    return (entry.chat, row.state, row.due, row.hands_on, *counters, *sent, *kept)


def _updated(entry: Entry, row: Row) -> tuple[Any, ...]:
    return (row.state, row.due, row.hands_on, entry.last_seq, entry.last_report, entry.chat)


def _reminded(entry: Entry, row: Row) -> tuple[Any, ...]:
    return (row.remind_at, row.remind_set, entry.chat)


def _moved(entry: Entry) -> tuple[Any, ...]:
    return (entry.slots.card, entry.slots.card_media, entry.slots.cue, entry.chat)


class Hot:
    """The statements in the words of one driver. `mark` stands for a parameter: `?` or `%s`."""

    def __init__(self, mark: str, *, locks: bool) -> None:
        self._mark = mark
        self._locks = _LOCK.replace("?", mark) if locks else ""
        self._writes = [(sql.replace("?", mark), rows) for sql, rows in _WRITES]
        self._loads: dict[int, str] = {}

    def load(self, cursor: Any, calls: Sequence[Write], floor: int) -> dict[int, Entry]:
        """What is stored of the calls' chats. A chat without a row counts on from `floor`."""
        if self._locks:
            cursor.execute(self._locks, (sorted({call.chat for call in calls}),))
        wanted = [(call.chat, call.key) for call in calls]
        # Few sizes, so that few texts have to be prepared.
        wanted += wanted[-1:] * ((1 << (len(calls) - 1).bit_length()) - len(calls))
        cursor.execute(self._load(len(wanted)), tuple(chain.from_iterable(wanted)))
        entries: dict[int, Entry] = {}
        for chat, key, *fields in cursor.fetchall():
            if (entry := entries.get(chat)) is None:
                entry = entries[chat] = _entry(chat, floor, *fields)
            if key is not None:
                entry.seen.add(key)
        return entries

    def _load(self, size: int) -> str:
        if size not in self._loads:
            more = ", (?, ?)" * (size - 1)
            self._loads[size] = _LOAD.replace("{more}", more).replace("?", self._mark)
        return self._loads[size]

    def write(self, cursor: Any, entries: Iterable[Entry]) -> None:
        """Write what the entries hold, with one statement of a kind for all of them."""
        entries = list(entries)
        for sql, rows in self._writes:
            found = [row for entry in entries for row in rows(entry)]
            if len(found) == 1:
                cursor.execute(sql, found[0])
            elif found:
                cursor.executemany(sql, found)


def _entry(chat: int, floor: int, *fields: Any) -> Entry:
    state, due, hands_on, seq, reports, card, media, cue, *reminder = fields
    if state is None:
        return Entry(chat, None, max(seq, floor))
    slots = Slots(card, bool(media), cue)
    row = Row(state, due, bool(hands_on), *reminder)
    return Entry(chat, row, seq, reports, slots, stored=True)
