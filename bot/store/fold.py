"""What a batch of events does to the chats it touches: in memory, with no SQL.

The events of a batch are folded in the order of the calls; each sees what those before it did.
"""

from __future__ import annotations

from asyncio import Future
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.ports import Applied, Change, Decide, Outgoing, Report, Row, Slots
from bot.store.tables import NOBODY


@dataclass(slots=True, eq=False)
class Call:
    """What waits for the writer, and what came of it: `error`, or else `value`."""

    future: Future[Any]
    value: Any = field(default=None, kw_only=True)
    error: Exception | None = field(default=None, kw_only=True)


@dataclass(slots=True, eq=False)
class Apply(Call):
    chat: int
    key: int | None
    at: float
    decide: Decide


@dataclass(slots=True, eq=False)
class Sent(Call):
    chat: int
    seq: int
    slots: Slots
    key: None = None


Write = Apply | Sent


@dataclass(slots=True)
class Entry:
    """One chat while a batch is folded: as it stands, and what has to be written.

    `stored`: the table holds a row of it, once it is `erased` where that is asked.
    """

    chat: int
    row: Row | None
    last_seq: int
    last_report: int = 0
    slots: Slots = field(default_factory=Slots)
    stored: bool = False
    seen: set[int] = field(default_factory=set)
    erased: bool = False
    changed: bool = False
    reminded: bool = False
    begun: bool = False
    moved: bool = False
    keys: list[tuple[int, int, float]] = field(default_factory=list)
    messages: list[tuple[int, int, str]] = field(default_factory=list)
    reports: list[tuple[int, int, float, str, str]] = field(default_factory=list)
    sent: list[tuple[int, int]] = field(default_factory=list)

    def apply(self, call: Apply) -> Applied:
        """Fold one event. Whatever raises does so before anything is changed."""
        if call.key in self.seen:
            # A lost connection can hide that the first try was committed: then its answer holds.
            return call.value or Applied(duplicate=True, slots=self.slots)
        if call.key is None and _committed(call.value, self.last_seq):
            tried: Applied = call.value  # the same, for an event that has no key to know it by
            return tried
        slots = self.slots
        change = call.decide(self.row)
        outgoing = self._change(change) if change else ()
        if call.key is not None:
            self.seen.add(call.key)
            erases = change is not None and change.row is None
            self.keys.append((NOBODY if erases else self.chat, call.key, call.at))
        return Applied(duplicate=False, outgoing=outgoing, slots=slots)

    def _change(self, change: Change) -> tuple[Outgoing, ...]:
        texts = [message.encode() for message in change.messages]
        if change.row is None:
            self._erase()
        else:
            self._keep(change.row, change.reports)
        first = self.last_seq + 1
        self.last_seq += len(texts)
        self.messages += [(self.chat, seq, text) for seq, text in enumerate(texts, first)]
        return tuple(
            Outgoing(self.chat, seq, message) for seq, message in enumerate(change.messages, first)
        )

    def _keep(self, row: Row, reports: Sequence[Report]) -> None:
        if self.row and _reminder(self.row) != _reminder(row):
            self.reminded = True
        if self.row and self.row.revision != row.revision:
            self.begun = True
        self.row = row
        self.changed = True
        for report in reports:
            self.last_report += 1
            self.reports.append((self.chat, self.last_report, report.at, report.kind, report.data))

    def _erase(self) -> None:
        self.row = None
        self.slots = Slots()
        self.erased = True
        self.stored = self.changed = self.reminded = self.begun = self.moved = False
        self.last_report = 0
        self.keys = [(NOBODY, key, at) for _, key, at in self.keys]
        self.messages.clear()
        self.reports.clear()

    def drop(self, call: Sent) -> None:
        """Telegram has the message; the slots matter only to a chat that is still there."""
        self.sent.append((self.chat, call.seq))
        if self.row is not None:
            self.slots = call.slots
            self.moved = True


def _committed(tried: Applied | None, last_seq: int) -> bool:
    return bool(tried and tried.outgoing and tried.outgoing[-1].seq <= last_seq)


def _reminder(row: Row) -> tuple[float | None, float]:
    return row.remind_at, row.remind_set


def fold(calls: Sequence[Write], entries: dict[int, Entry]) -> None:
    """Fold the calls in order into the entries of their chats. Each call gets value or error."""
    for call in calls:
        entry = entries[call.chat]
        call.error = None
        if isinstance(call, Sent):
            entry.drop(call)
            continue
        try:
            call.value = entry.apply(call)
        except StopIteration as fault:  # the one exception that a future refuses
            call.error = RuntimeError(f"decide raised {fault!r}")
        except Exception as fault:  # noqa: BLE001 - the caller's own; it comes out of this call
            call.error = fault
