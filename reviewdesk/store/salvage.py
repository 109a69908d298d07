"""What can still be read of a review that is not as it was saved, and how a sound one takes its place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.store.copies import columns_of
from reviewdesk.store.mentions import keep_mentions
from reviewdesk.store.reviews import Words
from reviewdesk.store.rows import ASSET, REVIEW


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The names and the text as they lie there, damaged bytes shown as U+FFFD; nothing vouches for any of it."""

    headline: str
    title: str
    text: str


class Salvage:
    """What is damaged, as one unit of work sees it."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], words: Words) -> None:
        self._connection = connection
        self._clock = clock
        self._words = words

    def read(self, review_id: ReviewId) -> Salvaged:
        """Read a review whatever its digest says; ReviewNotFoundError where there is none."""
        query = select(REVIEW.c.headline, REVIEW.c.title, REVIEW.c.body).where(REVIEW.c.id == review_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise ReviewNotFoundError(review=review_id)
        return Salvaged(row.headline, row.title, row.body)

    def put(self, review: Review) -> None:
        """Put a sound review in the place of the damaged one of the same id.

        The index of SQLite is made anew, for it forgets words only by the text that it took them from.
        """
        values = {**columns_of(review), "version": REVIEW.c.version + 1, "edited": self._clock()}
        if self._connection.execute(update(REVIEW).where(REVIEW.c.id == review.id).values(values)).rowcount != 1:
            raise ReviewNotFoundError(review=review.id)
        keep_mentions(self._connection, review)
        if self._connection.dialect.name == "sqlite":
            self.rebuild_index()
        else:
            self._words.remove(review.id)
            self._words.add(review.id, review.body)

    def put_image(self, digest: str, data: bytes) -> None:
        """Put the bytes of an image back under its digest."""
        self._connection.execute(update(ASSET).where(ASSET.c.digest == digest).values(data=data))

    def image(self, digest: str) -> bytes | None:
        """Read an image by its digest, whatever its bytes are; None where there is none."""
        return self._connection.execute(select(ASSET.c.data).where(ASSET.c.digest == digest)).scalar_one_or_none()

    def rebuild_index(self) -> None:
        """Make the index of the search anew from the reviews, where the store is a file."""
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("INSERT INTO review_words (review_words) VALUES ('rebuild')")
