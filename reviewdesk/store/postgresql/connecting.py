"""Opens a shared desk: the server is asked what lies there before anything is made or brought up to date."""

from dataclasses import dataclass

from sqlalchemy import URL, Connection, Engine, create_engine, inspect, text

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.kind import Kind
from reviewdesk.store.postgresql.address import address_of, options_of, shown
from reviewdesk.store.postgresql.failures import explain_errors_of
from reviewdesk.store.postgresql.kind import POSTGRESQL

_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('reviewdesk'))")
_MAY_WRITE = text("SELECT has_table_privilege('review', 'INSERT, UPDATE') AND NOT pg_is_in_recovery()")


@dataclass(frozen=True, slots=True)
class Connected:
    """A server with a store that this program understands."""

    engine: Engine
    address: URL
    database: str
    is_read_only: bool
    kind: Kind = POSTGRESQL


def connect(url: str, patience: float) -> Connected:
    """Connect to the desk at an address, making its tables where the database is empty."""
    address = address_of(url)
    engine = create_engine(
        address, connect_args=options_of(address, patience), pool_pre_ping=True, hide_parameters=True, pool_size=4
    )
    explain_errors_of(engine, shown(address))
    try:
        with engine.connect() as connection:
            revision = _revision(connection, shown(address))
        if revision != migrate.revisions()[0]:
            _bring_up_to_date(engine, shown(address))
        with engine.connect() as connection:
            may_write = bool(connection.scalar(_MAY_WRITE))
            version = connection.exec_driver_sql("SHOW server_version").scalar_one()
    except BaseException:
        engine.dispose()
        raise
    return Connected(engine, address, f"PostgreSQL {version}", not may_write)


def _bring_up_to_date(engine: Engine, place: str) -> None:
    """Upgrade in one transaction, while other desks that open wait."""
    with engine.begin() as connection:
        connection.execute(_ONE_AT_A_TIME)
        if _revision(connection, place) != migrate.revisions()[0]:
            migrate.upgrade_in(connection)


def _revision(connection: Connection, place: str) -> str | None:
    """Give the revision of the store, None where there is none yet."""
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" not in tables:
        if "review" in tables:
            raise StoreUnavailableError("store-foreign", place=place)
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    if not {"review", "asset"} <= tables:
        raise StoreUnavailableError("store-foreign", place=place)
    if len(found) != 1 or found[0] not in migrate.revisions():
        raise StoreUnavailableError("store-too-new", place=place, schema=", ".join(found))
    return str(found[0])
