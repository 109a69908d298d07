"""How the desk is: what a report of a fault needs to say."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reviewdesk.domain.review import Status
from reviewdesk.store.opening import Store
from reviewdesk.store.values import Summary

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Health:
    """The store's place and state, and how many reviews of each status it holds, the trash included."""

    database: str
    place: str
    is_read_only: bool
    counts: Mapping[Status, int]


def health(store: Store) -> Health:
    """Look at an open store."""
    counts = Counter(summary.status for summary in all_summaries(store))
    counts[Status.TRASHED] = sum(1 for _ in all_summaries(store, Status.TRASHED))
    return Health(store.database, store.name, store.is_read_only, {status: counts[status] for status in Status})


def all_summaries(store: Store, status: Status | None = None) -> Iterator[Summary]:
    """List all reviews of a status, or all but the trash, page by page."""
    last = None
    while True:
        with store.reading() as work:
            page = work.reviews.summaries(status, limit=_PAGE, after=last)
        if not page:
            return
        yield from page
        last = page[-1]
