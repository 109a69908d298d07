"""The images of reviews, by what is in them: the same picture is kept once, however many reviews use it."""

from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, select, update
from sqlalchemy.exc import IntegrityError

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.rows import ASSET, REVIEW_ASSET


class Assets:
    """The images as one unit of work sees them."""

    def __init__(self, connection: Connection, place: str) -> None:
        self._connection = connection
        self._place = place

    def put(self, review_id: ReviewId, name: str, data: bytes) -> None:
        """Keep an image of a review under this name, in place of the one that had it; a damaged copy becomes whole."""
        digest = sha256(data).hexdigest()
        known = select(ASSET.c.data).where(ASSET.c.digest == digest).with_for_update(read=True, key_share=True)
        found = self._connection.execute(known).first()  # and nobody may forget it before it has its name
        if found is None:
            self._connection.execute(insert(ASSET).values(digest=digest, data=data))
        elif found.data != data:
            self._connection.execute(update(ASSET).where(ASSET.c.digest == digest).values(data=data))
        replaced = update(REVIEW_ASSET).where(*_key(review_id, name)).values(digest=digest)
        if not self._connection.execute(replaced).rowcount:
            self._link(review_id, name, digest)

    def get(self, review_id: ReviewId, name: str) -> bytes | None:
        """Read an image, None where there is none; StoreUnavailableError where it is not what was kept."""
        query = select(ASSET.c.digest, ASSET.c.data).join(REVIEW_ASSET).where(*_key(review_id, name))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        if sha256(row.data).hexdigest() != row.digest:
            raise StoreUnavailableError("image-damaged", place=self._place, name=name)
        return bytes(row.data)

    def digest(self, review_id: ReviewId, name: str) -> str | None:
        """Give the digest by which an image is kept, None where there is none."""
        query = select(REVIEW_ASSET.c.digest).where(*_key(review_id, name))
        return self._connection.execute(query).scalar_one_or_none()

    def names(self, review_id: ReviewId) -> tuple[str, ...]:
        """Give the names of a review's images, in order of name."""
        query = select(REVIEW_ASSET.c.name).where(REVIEW_ASSET.c.review_id == review_id)
        return tuple(self._connection.scalars(query.order_by(REVIEW_ASSET.c.name)))

    def _link(self, review_id: ReviewId, name: str, digest: str) -> None:
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(REVIEW_ASSET).values(review_id=review_id, name=name, digest=digest))
        except IntegrityError as error:
            raise ReviewNotFoundError(review=review_id) from error


def forget_unused(connection: Connection) -> None:
    """Remove the images that no review has any more, not one in the trash either.

    A review has an image from the moment it came in until it goes itself, whatever becomes of its text: so all that
    versions and journals may name stays.
    """
    connection.execute(delete(ASSET).where(~exists().where(REVIEW_ASSET.c.digest == ASSET.c.digest)))


def _key(review_id: ReviewId, name: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return REVIEW_ASSET.c.review_id == review_id, REVIEW_ASSET.c.name == name
