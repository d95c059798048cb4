"""Who serves the database: one process at a time, by a lock that ends when the process does."""

from __future__ import annotations

import sqlite3
from typing import Any, Protocol
from uuid import uuid4

from bot.errors import StoreError

# The number of the lock that the leader holds; in pairs, so that no chat has it.
_LEADING = (0, 20251)
# Half a minute after a machine is gone without a word, the server lets its lock go. It would wait
# for two hours.
_LOCK = """
select pg_try_advisory_lock(%s, %s), set_config('tcp_keepalives_idle', '10', false),
  set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '3', false)
"""
_SIGN = """
insert into fact (name, value) values ('leader', %s)
on conflict (name) do update set value = excluded.value
"""
_SIGNED = "select value from fact where name = 'leader'"


class Lock(Protocol):
    """What the process that leads holds. `cursor` is one on the connection that writes."""

    def take(self, cursor: Any, /) -> bool:
        """Try to take it, without waiting. Harmless for whoever has it."""
        ...

    def retake(self, cursor: Any, /) -> bool:
        """Take it again, on a connection that was opened in place of a lost one."""
        ...

    def passed_on(self, cursor: Any, /) -> bool:
        """Whether another process has taken it since this one did."""
        ...

    def free(self) -> None:
        """Let it go, after the connection was closed."""
        ...


class FileLock:
    """SQLite's: an empty database beside the real one, locked by SQLite's own means.

    So it works wherever the database itself does. A database in memory has no other process.
    """

    def __init__(self) -> None:
        self._held: sqlite3.Connection | None = None

    def take(self, cursor: Any) -> bool:
        [(file,)] = cursor.execute("select file from pragma_database_list where seq = 0").fetchall()
        if file and self._held is None:
            self._held = _locked(f"{file}-lead")
            return self._held is not None
        return True

    def retake(self, _cursor: Any) -> bool:
        return True

    def passed_on(self, _cursor: Any) -> bool:
        return False

    def free(self) -> None:
        if self._held:
            self._held.close()


def _locked(file: str) -> sqlite3.Connection | None:
    beside: sqlite3.Connection | None = None
    try:
        beside = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
        beside.execute("pragma journal_mode=memory")  # so that there is but one file more
        beside.execute("begin exclusive")
    except sqlite3.Error as fault:
        if beside:
            beside.close()
        if fault.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            return None
        raise StoreError(
            f"{file} cannot be locked: {fault}. See that the bot may write to it; it is empty, and "
            "may be deleted while no bot runs."
        ) from None
    return beside


class SessionLock:
    """PostgreSQL's: an advisory lock of the connection that writes.

    Who has lost the connection has lost the lock, and can write nothing any more. The token in the
    table tells whether somebody else led in the meantime, and has gone already.
    """

    def __init__(self) -> None:
        self._token = uuid4().hex

    def take(self, cursor: Any) -> bool:
        if taken := self.retake(cursor):
            cursor.execute(_SIGN, (self._token,))
        return taken

    def retake(self, cursor: Any) -> bool:
        return bool(cursor.execute(_LOCK, _LEADING).fetchone()[0])

    def passed_on(self, cursor: Any) -> bool:
        return bool(cursor.execute(_SIGNED).fetchone() != (self._token,))

    def free(self) -> None:
        """The server has done so already."""
