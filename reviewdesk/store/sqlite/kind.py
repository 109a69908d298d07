"""SQLite as a kind of database."""

from reviewdesk.store.engine import READING
from reviewdesk.store.kind import Kind
from reviewdesk.store.sqlite.elsewhere import SqliteElsewhere
from reviewdesk.store.sqlite.watch import watched
from reviewdesk.store.sqlite.words import SqliteWords

SQLITE = Kind(SqliteWords, SqliteElsewhere, watched, READING)
