"""Brings the tables of a store to the present, all or nothing."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.engine import APPLICATION_ID

FOLDER = Path(__file__).with_name("migrations")


def _config(folder: Path = FOLDER, **attributes: Connection) -> Config:
    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def revisions(folder: Path = FOLDER) -> tuple[str, ...]:
    """Give every revision this program knows, the newest (the head) first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_config(folder)).walk_revisions())


def upgrade_in(connection: Connection, revision: str = "head") -> None:
    """Upgrade in the transaction of a connection."""
    command.upgrade(_config(connection=connection), revision)


def upgrade(engine: Engine, place: Path, revision: str = "head") -> None:
    """Upgrade an SQLite file in one transaction; the engine's connections must have foreign keys off.

    With them on, the copying of a table empties the tables that refer to it. They are checked before the commit.
    """
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        upgrade_in(connection, revision)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if orphans:
            reason = f"{len(orphans)} of its rows refer to nothing"
            raise StoreUnavailableError("store-corrupt", place=str(place), reason=reason)


def downgrade(engine: Engine, revision: str) -> None:
    """Go back to an earlier revision, or to `base`; for tests of the steps."""
    with engine.begin() as connection:
        command.downgrade(_config(connection=connection), revision)
