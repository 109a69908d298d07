"""What all reviews come to, in numbers: counted in the database, never read one by one."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from reviewdesk.domain.review import Status
from reviewdesk.store.rows import REVIEW, UtcDateTime
from reviewdesk.store.values import Counts

_BY_STATUS = select(REVIEW.c.status, func.count()).group_by(REVIEW.c.status)
_HELD = (
    select(func.count())
    .select_from(REVIEW)
    .where(REVIEW.c.embargo > bindparam("now", type_=UtcDateTime), REVIEW.c.status != Status.TRASHED)
)


class Overview:
    """The reviews from afar, as one unit of work sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def counts(self, now: datetime) -> Counts:
        """Count the reviews; one with a damaged status counts as Draft, as it is listed."""
        by_status = dict.fromkeys(Status, 0)
        for status, count in self._connection.execute(_BY_STATUS):
            by_status[Status(status) if status in list(Status) else Status.DRAFT] += count
        return Counts(by_status, self._connection.scalar(_HELD, {"now": now}) or 0)
