"""The images of a review: taken in by what is in them, under names that a site can use."""

from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.slug import slugify
from reviewdesk.errors import InputError, TooLargeError

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

LIMIT = 32 * 1024 * 1024
"""The largest image file that is taken in, in bytes."""

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", 0, ".png"),
    (b"\xff\xd8\xff", 0, ".jpg"),
    (b"GIF8", 0, ".gif"),
    (b"WEBP", 8, ".webp"),
)
"""How each kind of image begins: its mark, where the mark stands, and the ending that fits."""


class Media:
    """Images of the reviews in one store. Every method waits for the disk: call them from a worker thread."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def add(self, review_id: ReviewId, path: Path) -> str:
        """Copy a PNG, JPEG, GIF or WebP image into the store and give its name there; InputError for any other file."""
        data = _read(path)
        ending = _ending(data, path)
        with self._store.unit_of_work() as work:
            name = _free_name(slugify(path.stem) or "image", ending, work.assets.names(review_id))
            work.assets.put(review_id, name, data)
        return name

    def get(self, review_id: ReviewId, name: str) -> bytes | None:
        """Read an image; None where the review has none of this name."""
        with self._store.reading() as work:
            return work.assets.get(review_id, name)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LIMIT:
            raise TooLargeError(name=path.name, size=size, limit=LIMIT)
        return path.read_bytes()
    except OSError as error:
        raise InputError(name=path.name, reason=error.strerror) from error


def _ending(data: bytes, path: Path) -> str:
    for mark, at, ending in _SIGNATURES:
        if data[at : at + len(mark)] == mark:
            return ending
    raise InputError(name=path.name, reason="it is no PNG, JPEG, GIF or WebP image")


def _free_name(stem: str, ending: str, taken: tuple[str, ...]) -> str:
    name, number = f"{stem}{ending}", 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}{ending}"
    return name
