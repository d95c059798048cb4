"""The history of the tables, and the step from any older version to this one."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import StoreError

_HERE = Path(__file__).parent


def migrate(connection: Connection, name: str) -> None:
    """Bring the tables up to date, inside the transaction that is open on `connection`.

    Raises StoreError, which calls the database `name`, if a newer version has written it.
    """
    known = revisions()
    found = _found(connection)
    if newer := found - set(known):
        raise StoreError(
            f"{name} was written by a newer version of Knead (its tables are at revision "
            f"{', '.join(sorted(newer))}, this version knows {known[-1]}). Start that version, or "
            "name another database in DATABASE_URL."
        )
    if known[-1] not in found:
        _upgrade(connection)


def revisions() -> list[str]:
    """All revisions, oldest first: they are numbered, and the file's name begins with it."""
    return sorted(path.name[:4] for path in (_HERE / "versions").glob("[0-9]*.py"))


def _found(connection: Connection) -> set[str]:
    if not inspect(connection).has_table("alembic_version"):
        return set()
    return set(connection.scalars(text("select version_num from alembic_version")))


def _upgrade(connection: Connection) -> None:
    # Alembic takes a tenth of a second to import, and most starts need none of it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
