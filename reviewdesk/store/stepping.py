"""Walks the steps of the migrations: the only Alembic, loaded where a store is made or brought up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def up(connection: Connection, folder: Path, revision: str) -> None:
    """Go up to a revision in the transaction of a connection."""
    command.upgrade(_config(folder, connection=connection), revision)


def down(connection: Connection, folder: Path, revision: str) -> None:
    """Go back to a revision in the transaction of a connection."""
    command.downgrade(_config(folder, connection=connection), revision)


def known(folder: Path) -> tuple[str, ...]:
    """Give every revision that the steps in a folder lead to, the newest first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_config(folder)).walk_revisions())


def _config(folder: Path, **attributes: Connection) -> Config:
    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config
