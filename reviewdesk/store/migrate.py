"""Brings the tables of a store to the present, all or nothing."""

import importlib
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.engine import APPLICATION_ID

if TYPE_CHECKING:
    from reviewdesk.store.stepping import up  # noqa: F401 - named for the import contracts

FOLDER = Path(__file__).with_name("migrations")


def revisions(folder: Path = FOLDER) -> tuple[str, ...]:
    """Give every revision this program knows, the newest (the head) first: the files of the steps begin with them."""
    return tuple(sorted((path.name[1:5] for path in (folder / "versions").glob("v[0-9]*.py")), reverse=True))


def upgrade_in(connection: Connection, revision: str = "head") -> None:
    """Upgrade in the transaction of a connection."""
    _stepping().up(connection, FOLDER, revision)


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
        _stepping().down(connection, FOLDER, revision)


def _stepping() -> ModuleType:
    """Load what walks the steps: 12 MB, which a store of today does without."""
    return importlib.import_module("reviewdesk.store.stepping")
