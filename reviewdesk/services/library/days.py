"""The days of whoever sits at the desk: where in time each begins and ends, clock changes included."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from reviewdesk.store.values import Span


class LocalZone(tzinfo):
    """The zone of this machine. What `datetime.astimezone()` gives has the offset of one moment all the year round."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        if moment is None:
            return None
        try:
            return moment.replace(tzinfo=None).astimezone().utcoffset()
        except (OSError, OverflowError, ValueError):  # a year for which the system has no clock
            return datetime.now().astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002
        return None

    def tzname(self, moment: datetime | None) -> str | None:  # noqa: ARG002
        return None

    def fromutc(self, moment: datetime) -> datetime:
        try:
            there = moment.replace(tzinfo=UTC).astimezone()
        except (OSError, OverflowError, ValueError):
            there = moment.replace(tzinfo=UTC).astimezone(datetime.now().astimezone().tzinfo)
        here = there.replace(tzinfo=self)
        return here if here.utcoffset() == there.utcoffset() else here.replace(fold=1)


def span_of(first: date, past: date, zone: tzinfo) -> Span:
    """Give the span from the beginning of one day to the beginning of another."""
    return Span(_midnight(first, zone), _midnight(past, zone))


def month_of(year: int, month: int) -> tuple[date, date]:
    """Give the first day of a month, and of the next one; of December of the last year, its last day."""
    first = date(year, month, 1)
    try:
        return first, (first + timedelta(days=32)).replace(day=1)
    except OverflowError:
        return first, date.max


def _midnight(day: date, zone: tzinfo) -> datetime:
    try:
        return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
