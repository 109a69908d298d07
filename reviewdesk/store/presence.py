"""Who has which review open: a line for each open window, which fades when nobody renews it."""

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, func, insert, literal, select, update

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.store.reviews import Clock
from reviewdesk.store.rows import PRESENCE, REVIEW, ShownText, UtcDateTime
from reviewdesk.store.values import Present

STALE: Final = timedelta(seconds=60)
"""Who was not seen for so long has gone, or has crashed."""


class Presence:
    """The open windows as one unit of work sees them. Time is the server's: the clocks of two desks differ."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def beat(self, review_id: ReviewId, session: str, who: str) -> None:
        """Say that a window has this review open; nothing happens where the review has gone."""
        now = self._now()
        mine = PRESENCE.c.review_id == review_id, PRESENCE.c.session == session
        if self._connection.execute(update(PRESENCE).where(*mine).values(who=who, seen=now)).rowcount:
            return
        self._connection.execute(
            delete(PRESENCE).where((PRESENCE.c.session == session) | (PRESENCE.c.seen < now - STALE))
        )
        values = literal(session), literal(who, ShownText), literal(now, UtcDateTime), literal(now, UtcDateTime)
        line = select(REVIEW.c.id, *values).where(REVIEW.c.id == review_id)
        self._connection.execute(insert(PRESENCE).from_select(PRESENCE.c.keys(), line))

    def leave(self, session: str) -> None:
        """Say that a window has no review open any more."""
        self._connection.execute(delete(PRESENCE).where(PRESENCE.c.session == session))

    def others(self, review_id: ReviewId, session: str) -> tuple[Present, ...]:
        """Give who else has a review open, who came first at the head."""
        here = PRESENCE.c.review_id == review_id, PRESENCE.c.session != session, PRESENCE.c.seen >= self._now() - STALE
        columns = PRESENCE.c.who, PRESENCE.c.since, PRESENCE.c.session
        query = select(*columns).where(*here).order_by(PRESENCE.c.since, PRESENCE.c.session)
        return tuple(Present(*row) for row in self._connection.execute(query))

    def _now(self) -> datetime:
        if self._connection.dialect.name == "sqlite":
            return self._clock()  # of a file the machine is the server
        now: datetime = self._connection.execute(select(func.timezone("utc", func.clock_timestamp()))).scalar_one()
        return now.replace(tzinfo=UTC)
