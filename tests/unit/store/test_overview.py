"""All reviews from afar: how many there are of each status, and how many an embargo holds."""

from datetime import datetime, timedelta

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.store.opening import Store
from tests.factories import a_review
from tests.unit.store.conftest import START

KINDS = ("sqlite", "postgresql")


def until(moment: datetime) -> Embargo:
    return Embargo(moment.replace(tzinfo=None), "UTC")


def add(store: Store, name: str, **changes: object) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(id=ReviewId(name), **changes))


def test_reviews_are_counted_by_status(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    add(store, "c", status=Status.TRASHED)
    with store.reading() as work:
        counts = work.overview.counts(START)
    assert counts.by_status == {**dict.fromkeys(Status, 0), Status.DRAFT: 2, Status.TRASHED: 1}
    assert counts.outside_trash == 2


def test_an_embargo_counts_until_it_is_over_and_outside_the_trash(store: Store) -> None:
    tomorrow = until(START + timedelta(days=1))
    add(store, "held", embargo=tomorrow)
    add(store, "over", embargo=until(START - timedelta(days=1)))
    add(store, "thrown away", embargo=tomorrow, status=Status.TRASHED)
    with store.reading() as work:
        assert work.overview.counts(START).embargoed == 1


def test_an_empty_desk_counts_nothing(store: Store) -> None:
    with store.reading() as work:
        counts = work.overview.counts(START)
    assert (counts.outside_trash, counts.embargoed) == (0, 0)
