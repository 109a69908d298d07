"""PostgreSQL as a kind of database."""

from reviewdesk.store.kind import Kind
from reviewdesk.store.postgresql.elsewhere import PostgresqlElsewhere
from reviewdesk.store.postgresql.watch import watched
from reviewdesk.store.postgresql.words import PostgresqlWords

READING = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
"""Execution options of a connection that only reads: what it sees does not change while it lasts."""

POSTGRESQL = Kind(PostgresqlWords, PostgresqlElsewhere, watched, READING)
