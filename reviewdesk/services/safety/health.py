"""How the desk is: what a report of a fault needs to say."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reviewdesk.domain.review import Status
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.store.agreement import disagreements
from reviewdesk.store.opening import Store
from reviewdesk.store.soundness import Fault, Flaw, examine

__all__ = ["Fault", "Flaw", "Health", "flaws_of", "health"]


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


def flaws_of(store: Store) -> list[Flaw]:
    """Read everything an open store holds, and give what is not as it was saved; that takes its time."""
    if store.is_shared:  # the server looks after its files
        return list(_unreadable(store))
    return [*examine(store.place, is_history_read=True).flaws, *disagreements(store.place)]


def _unreadable(store: Store) -> Iterator[Flaw]:
    for status in (None, Status.TRASHED):
        for summary in all_summaries(store, status):
            try:
                with store.reading() as work:
                    work.reviews.get(summary.id)
            except StoreUnavailableError as error:
                yield Flaw(Fault.REVIEW, summary.id, error.code)
