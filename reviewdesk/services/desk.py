"""The open desk: the store and the verbs on it, composed once and handed to whoever serves the writer."""

import importlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.resources import resource
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.recovering import Recovered, recover
from reviewdesk.services.events import Events
from reviewdesk.services.history.versions import History
from reviewdesk.services.images.media import Media
from reviewdesk.services.importing.beside import records_beside
from reviewdesk.services.library.reviews import Library
from reviewdesk.services.safety.backing_up import BackingUp, chosen_wishes, file_of, put_back, refuse_lost
from reviewdesk.services.safety.trash import Trash
from reviewdesk.settings.places import home, store_url
from reviewdesk.store.journal.writer import JournalWriter
from reviewdesk.store.opening import Store, open_store

if TYPE_CHECKING:
    from reviewdesk.services.importing.running import Importing
    from reviewdesk.services.importing.wishing import wishes_from  # noqa: F401 - named for the import contracts

log = logging.getLogger(__name__)

SAMPLE = "a-million-miles-away.md"
SAMPLE_ID = ReviewId("018a9b52-6f40-7c3e-8a11-5d0b7e92c4f6")
"""The id that the sample brings with it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The store with its services; they share one set of events."""

    store: Store
    events: Events
    library: Library
    drafting: Drafting
    way_in: Callable[[], "Importing"]
    media: Media
    history: History
    backing_up: BackingUp
    trash: Trash
    journal: JournalWriter
    recovered: tuple[Recovered, ...] = ()
    """The drafts of an earlier end that came back when the desk was opened."""

    @property
    def importing(self) -> "Importing":
        """Give the way in, which is loaded when somebody wants it first."""
        return self.way_in()

    @property
    def has_imported(self) -> bool:
        """Tell whether imports were written down here, without loading what reads them."""
        return records_beside(self.store.place).is_dir()

    def close(self) -> None:
        """Let go of draft and store; what is not kept stays in the journal."""
        self.journal.close()
        self.store.close()

    def is_noted(self) -> bool:
        """Wait for the journal, a second at most, and tell whether the draft is in it, for the next start to find."""
        return not self.store.is_read_only and self.journal.flush(1.0)

    def picture(self, review_id: str, name: str) -> bytes | None:
        """Give the bytes of a review's image; None where it has none of that name."""
        return self.media.get(ReviewId(review_id), name)

    def sample(self) -> ReviewId:
        """Give the bundled sample review's id, bringing it in or back; one that was edited stays as it is."""
        list(self.importing.run(self.importing.plan([resource("samples", SAMPLE)], "review")))
        if self.library.get(SAMPLE_ID).review.status is Status.TRASHED:
            self.library.untrash([SAMPLE_ID])
        return SAMPLE_ID

    def first(self, wanted: str | None, last: str) -> ReviewId | None:
        """Find the review to open: the wanted one, else that of the last time, else the newest, else the sample.

        ReviewNotFoundError where the wanted one is not there; None where the desk is read-only and empty.
        """
        if wanted:
            return self.library.find(wanted).review.id
        try:
            if last:
                return self.library.get(ReviewId(last)).review.id
        except ReviewNotFoundError:
            pass
        newest = self.library.list(limit=1)
        if newest:
            return newest[0].id
        return None if self.store.is_read_only else self.sample()


def open_desk(url: str | None = None, *, is_new: bool = False) -> Desk:
    """Open the store at `url`, or the user's own, and bring back what was typed and not kept before an earlier end.

    StoreUnavailableError says why it cannot be opened. One that was there and has gone is begun anew if `is_new`.
    """
    if not is_new:
        refuse_lost(url or store_url())
    store = open_store(url or store_url(), aside=home())
    events = Events()
    backing_up = BackingUp(store, wishes=chosen_wishes)
    folder = store.place.with_name(f"{store.place.name}.drafts")
    journal = JournalWriter(folder, _remark)
    return Desk(
        store,
        events,
        Library(store, events),
        Drafting(store, events, None if store.is_read_only else journal),
        cache(partial(_importing, store, events, backing_up)),
        Media(store),
        History(store, events),
        backing_up,
        Trash(store, events, backing_up, folder),
        journal,
        recover(store, folder),
    )


def _importing(store: Store, events: Events, backing_up: BackingUp) -> "Importing":
    running = importlib.import_module("reviewdesk.services.importing.running")
    wishing = importlib.import_module("reviewdesk.services.importing.wishing")
    wishes = partial(wishing.wishes_from, home() / wishing.FILE)
    made: Importing = running.Importing(store, events, backing_up.run_before_many, wishes)
    return made


def put_in_place(url: str, backup: Path) -> Path | None:
    """Put a backup in the place of a store that nobody has open, and give where the file that was there went.

    StoreUnavailableError where the backup is not good, the store is in use, or it is a shared desk.
    """
    place = file_of(url)
    if place is None:
        raise StoreUnavailableError("backup-by-server", place=url)
    return put_back(place, backup)


def _remark(error: OSError | None) -> None:
    if error is None:
        log.info("the journal is whole again")
    else:
        log.warning("the journal could not be written: %s", error)
