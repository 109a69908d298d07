"""What other desks did on a shared one: each tells the server which reviews it touched, and the server tells all."""

from collections.abc import Collection, Mapping
from typing import Final
from uuid import uuid4

from psycopg import Notify
from sqlalchemy import Connection, Engine, text

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreError

_CHANNEL: Final = "reviewdesk"
_TELL = text("SELECT pg_notify(:channel, :words)")
_AT_ONCE: Final = 100
"""So many ids go into one message, which may have 8,000 bytes."""


class PostgresqlElsewhere:
    """Listens on a connection of its own; what was said while there was none may have been anything."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._session = uuid4().hex
        self._connection: Connection | None = None
        self._heard: list[Notify] = []
        self._was_away = False

    def announce(self, connection: Connection, touched: Collection[ReviewId]) -> None:
        """Tell others, once this transaction is kept, which reviews it touched."""
        ids = list(touched)
        for at in range(0, len(ids), _AT_ONCE):
            words = " ".join((self._session, *ids[at : at + _AT_ONCE]))
            connection.execute(_TELL, {"channel": _CHANNEL, "words": words})

    def kept(self, touched: Mapping[ReviewId, int]) -> None:
        """Do nothing: what we said ourselves is known by its sender."""

    def look(self) -> frozenset[ReviewId] | None:
        """Give the reviews that others changed since the last look; None where it may be any."""
        was_away = self._was_away
        try:
            self._listen()
        except StoreError:
            self._was_away = True
            self.close()
            raise
        self._was_away = False
        heard, self._heard = self._heard, []
        said = (notify.payload.split(" ") for notify in heard)
        found = frozenset(ReviewId(each) for session, *ids in said if session != self._session for each in ids)
        return None if was_away else found

    def close(self) -> None:
        """Listen no more."""
        if self._connection is not None:
            self._connection.invalidate()  # lest the next to use it hears what was meant for us
            self._connection.close()
            self._connection = None

    def _listen(self) -> None:
        """Ask for something, so that what was said comes with the answer, and a server that has gone is seen."""
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            driver = self._connection.connection.driver_connection
            if driver is not None:
                driver.add_notify_handler(self._heard_one)
            self._connection.exec_driver_sql(f"LISTEN {_CHANNEL}")
        self._connection.exec_driver_sql("SELECT 1")

    def _heard_one(self, notify: Notify) -> None:
        self._heard.append(notify)
