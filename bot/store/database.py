"""The connection to the database: how it is opened, what it is called, and when it is lost.

Both engines run here. Whatever else differs between them is a word in `hot.py`.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import URL, Connection, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.errors import StoreDownError, StoreError, SupersededError
from bot.store.leading import FileLock, Lock, SessionLock
from bot.store.migrations import migrate

_FORMS = "sqlite:///knead.db or postgresql://user:password@host/database"
_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
# Seconds to wait for another process's write.
_WAIT = {"timeout": "10"}
# Seconds to wait for the server to let us in, and until it counts as gone when nothing comes back.
_REACH = {
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
}
_PRAGMAS = ("synchronous=FULL", "foreign_keys=ON")
_TURNS = 20
# The number of the lock under which tables are built; in pairs, so that no chat has it.
_BUILDING = (0, 20250)


class Session(NamedTuple):
    """An open connection, and the driver's cursor on it for the statements of `hot.py`."""

    connection: Connection
    raw: Any
    cursor: Any


class Database:
    """One connection, used by one thread at a time, opened again when it was lost."""

    def __init__(self, url: str) -> None:
        parsed = _parse(url)
        self.name = _name(parsed)
        self._secret = str(parsed.password or "")
        self._sqlite = parsed.get_backend_name() == "sqlite"
        self._engine = create_engine(
            parsed,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",  # transactions begin where `begin` says so
            hide_parameters=True,
            # Opened in the caller's thread, so that it hears of faults; then the writer's alone.
            connect_args={"check_same_thread": False} if self._sqlite else {},
        )
        if self._sqlite:
            event.listen(self._engine, "connect", _prepare)
        self._driver: Any = self._engine.dialect.loaded_dbapi
        self._refusals: tuple[Any, ...] = self._driver.DataError, self._driver.IntegrityError
        if self._sqlite:  # so it calls a type that it does not know
            self._refusals += (self._driver.ProgrammingError,)
        # PostgreSQL must see what others committed while this transaction waited for its locks.
        self._begin = "BEGIN IMMEDIATE" if self._sqlite else "BEGIN ISOLATION LEVEL READ COMMITTED"
        self._session: Session | None = None
        self._lock: Lock = FileLock() if self._sqlite else SessionLock()
        self._leads = False  # `lead` has said so once
        self._superseded = False
        self._build()

    @property
    def mark(self) -> str:
        """What stands for a parameter in the driver's SQL."""
        return "?" if self._sqlite else "%s"

    @property
    def locks(self) -> bool:
        """Whether writers of different chats run side by side, so that each chat needs a lock."""
        return not self._sqlite

    def session(self) -> Session:
        """The open connection; a new one if it was lost. Raises StoreDownError if there is none.

        Once this process leads, a new one has the lock again before it is used. Raises
        SupersededError if another process has led since.
        """
        if self._superseded:
            raise self._replaced()
        if self._session is None:
            self._session = self._connect()
            if self._leads:
                self._lead_on(self._session)
        return self._session

    def _connect(self) -> Session:
        try:
            connection = self._engine.connect()
        except (DBAPIError, self._driver.Error) as fault:
            raise self._refusal(fault) from None
        raw: Any = connection.connection.dbapi_connection
        return Session(connection, raw, raw.cursor())

    def lead(self) -> bool:
        """Try to be the one process that serves the database, without waiting for another.

        True: it is, until `close`. Harmless for whoever leads.
        """
        if self._session is None:
            self._session = self._connect()
            self._superseded = self._leads  # this connection is without the lock as yet
        taken = self._lock.take(self._session.cursor)
        self._superseded = self._leads and not taken
        self._leads = self._leads or taken
        return taken

    def _lead_on(self, session: Session) -> None:
        """Nothing is written on a new connection before it has the lock of the old one."""
        try:
            held = self._lock.retake(session.cursor)
            self._superseded = self._lock.passed_on(session.cursor)
        except self._driver.Error as fault:
            self._disconnect()
            raise self._refusal(fault) from None
        if held and not self._superseded:
            return
        self._disconnect()
        raise self._replaced() if self._superseded else self._still_held()

    def begin(self) -> Session:
        """Begin to write: on SQLite as the only one. Ends with `raw.commit` or `raw.rollback`."""
        session = self.session()
        session.cursor.execute(self._begin)
        return session

    def undo(self, fault: Exception) -> bool:
        """Roll back after `fault`. True: the connection was lost, and the next call opens one."""
        if self._session is None:
            return False
        raw = self._session.raw
        with suppress(self._driver.Error):
            raw.rollback()
        cause: Any = fault.orig if isinstance(fault, DBAPIError) else fault
        lost = self._engine.dialect.is_disconnect(cause, raw, None)
        if lost:
            self._disconnect()
        return lost

    def whole(self, fault: Exception) -> bool:
        """Whether `fault` lies with the database, and not with the values of one statement."""
        return isinstance(fault, (StoreError, self._driver.OperationalError))

    def failure(self, fault: Exception) -> Exception:
        """What to tell of a read or write that failed."""
        cause = fault.orig if isinstance(fault, DBAPIError) else fault
        if isinstance(cause, (*self._refusals, UnicodeError, OverflowError)):
            return StoreError(
                f"{self.name} refuses what was to be kept: {self._cause(fault)}. Nothing of this "
                "call was kept, nor would it be another time."
            )
        if not isinstance(fault, (DBAPIError, self._driver.Error)):
            return fault
        return StoreDownError(
            f"{self.name} cannot be used: {self._cause(fault)}. Nothing of this call was kept. See "
            "that its disk has room, that no other program holds it, and that its server runs."
        )

    def close(self) -> None:
        """Close the connection, and let another process lead."""
        self._disconnect()
        self._lock.free()

    def _disconnect(self) -> None:
        """Close the connection; a lost one too."""
        session, self._session = self._session, None
        if session:
            with suppress(DBAPIError, self._driver.Error):
                session.raw.close()
            with suppress(DBAPIError, self._driver.Error):
                session.connection.invalidate()
                session.connection.close()

    def _build(self) -> None:
        """Bring the tables up to date; two processes that start together take turns."""
        try:
            session = self.begin()
            if self.locks:
                session.cursor.execute("select pg_advisory_xact_lock(%s, %s)", _BUILDING)
            migrate(session.connection, self.name)
            session.connection.commit()
        except (DBAPIError, self._driver.Error) as fault:
            self.close()
            raise self._refusal(fault) from None
        except StoreError:
            self.close()
            raise

    def _replaced(self) -> SupersededError:
        return SupersededError(
            f"Another process serves {self.name} now, or has done so since this one lost it. "
            "Start this one again: it stands by until the other has ended."
        )

    def _still_held(self) -> StoreDownError:
        return StoreDownError(
            f"{self.name} has not yet let go of the connection that was lost, or another process "
            "takes over just now. Wait half a minute."
        )

    def _refusal(self, fault: Exception) -> StoreDownError:
        remedy = (
            "See that the folder is there, that the bot may write to it, and that the file is a "
            "database of Knead; DATABASE_URL names it."
            if self._sqlite
            else "See that the server runs, that user and password are right, and that the "
            "database is there and its own; DATABASE_URL names it."
        )
        return StoreDownError(f"{self.name} cannot be opened: {self._cause(fault)}. {remedy}")

    def _cause(self, fault: Exception) -> str:
        """The first line alone: what follows may quote a row, and so a person's answers."""
        cause = fault.orig if isinstance(fault, DBAPIError) else fault
        line = (str(cause).splitlines() or [type(cause).__name__])[0].rstrip(".")
        return line.replace(self._secret, "***") if self._secret else line


def _prepare(raw: Any, _record: Any) -> None:
    _write_ahead(raw)
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")


def _write_ahead(raw: Any) -> None:
    for tries_left in reversed(range(_TURNS)):
        try:
            raw.execute("PRAGMA journal_mode=WAL")
            break
        except sqlite3.OperationalError as fault:
            if not tries_left or fault.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            # Another process does the same to a new file. SQLite waits for a writer, but not here.
            raw.execute("BEGIN IMMEDIATE")
            raw.rollback()


def _parse(url: str) -> URL:
    # Nothing of the text is quoted here: it may be a password.
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise StoreError(f"The database's address cannot be read. Write {_FORMS}.") from None
    driver = _DRIVERS.get(parsed.get_backend_name())
    if driver is None:
        raise StoreError(f"The database's address is of no kind that Knead knows. Write {_FORMS}.")
    sqlite = driver == _DRIVERS["sqlite"]
    if sqlite and parsed.host:
        raise StoreError(f"The database's address has a slash too few. Write {_FORMS}.")
    if not sqlite and "@" in f"{parsed.host}{parsed.database}":
        raise StoreError("The database's address has an @ too many: in a password, write it %40.")
    patience = _WAIT if sqlite else _REACH
    return parsed.set(drivername=driver, query=patience | dict(parsed.query))


def _name(url: URL) -> str:
    """The file, or the address without user and password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "The database in memory"
    host = url.host or url.query.get("host", "")
    port = f":{url.port}" if url.port else ""
    return f"postgresql://{host}{port}/{url.database or ''}"
