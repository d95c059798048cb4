"""The connection to the database: how it is opened, what it is called, and when it is lost.

Both engines run here. Whatever else differs between them is a word in `hot.py`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import URL, Connection, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.errors import StoreError
from bot.store.migrations import migrate

_FORMS = "sqlite:///knead.db or postgresql://user:password@host/database"
_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
# Seconds to wait for another process's write, or for the server to let us in.
_PATIENCE = "10"
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
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
        # PostgreSQL must see what others committed while this transaction waited for its locks.
        self._begin = "BEGIN IMMEDIATE" if self._sqlite else "BEGIN ISOLATION LEVEL READ COMMITTED"
        self._session: Session | None = None
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
        """The open connection; a new one if it was lost. Raises StoreError if there is none."""
        if self._session is None:
            try:
                connection = self._engine.connect()
            except (DBAPIError, self._driver.Error) as fault:
                raise self._refusal(fault) from None
            raw: Any = connection.connection.dbapi_connection
            self._session = Session(connection, raw, raw.cursor())
        return self._session

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
            self.close()
        return lost

    def whole(self, fault: Exception) -> bool:
        """Whether `fault` lies with the database, and not with the values of one statement."""
        return isinstance(fault, (StoreError, self._driver.OperationalError))

    def failure(self, fault: Exception) -> Exception:
        """What to tell of a read or write that failed."""
        if not isinstance(fault, (DBAPIError, self._driver.Error, UnicodeError, OverflowError)):
            return fault
        return StoreError(
            f"{self.name} cannot be used: {self._cause(fault)}. Nothing of this call was kept. See "
            "that its disk has room, that no other program holds it, and that its server runs."
        )

    def close(self) -> None:
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

    def _refusal(self, fault: Exception) -> StoreError:
        remedy = (
            "See that the folder is there, that the bot may write to it, and that the file is a "
            "database of Knead; DATABASE_URL names it."
            if self._sqlite
            else "See that the server runs, that user and password are right, and that the "
            "database is there and its own; DATABASE_URL names it."
        )
        return StoreError(f"{self.name} cannot be opened: {self._cause(fault)}. {remedy}")

    def _cause(self, fault: Exception) -> str:
        """The first line alone: what follows may quote a row, and so a person's answers."""
        cause = fault.orig if isinstance(fault, DBAPIError) else fault
        line = (str(cause).splitlines() or [type(cause).__name__])[0].rstrip(".")
        return line.replace(self._secret, "***") if self._secret else line


def _prepare(raw: Any, _record: Any) -> None:
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")


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
    patience = "timeout" if sqlite else "connect_timeout"
    return parsed.set(drivername=driver, query={patience: _PATIENCE} | parsed.query)


def _name(url: URL) -> str:
    """The file, or the address without user and password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "The database in memory"
    host = url.host or url.query.get("host", "")
    port = f":{url.port}" if url.port else ""
    return f"postgresql://{host}{port}/{url.database or ''}"
