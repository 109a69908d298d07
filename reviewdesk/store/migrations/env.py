"""Alembic runs this file for every command; the connection comes from `migrate.py`, never from a configuration file."""

from alembic import context

from reviewdesk.store.rows import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
