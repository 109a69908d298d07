"""The images of a review: taken in by what is in them, under names that a site can use."""

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.slug import slugify
from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.services.images.pictures import MOST_PIXELS, look_at

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

LIMIT = 32 * 1024 * 1024
"""The largest image file that is taken in, in bytes."""

_PASTED = "pasted"
_ALIKE = {".jpeg": ".jpg"}
_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Media:
    """Images of the reviews in one store. Every method waits for the disk: call them from a worker thread."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def add(self, review_id: ReviewId, path: Path) -> str:
        """Copy a PNG, JPEG, GIF or WebP image into the store and give its name there; InputError for any other file."""
        data = _read(path)
        return self._keep(review_id, slugify(path.stem) or "image", data, _ending(data, path.name))

    def add_pasted(self, review_id: ReviewId, data: bytes, name: str) -> str:
        """Keep a picture that came without a file, as `pasted-1.png`; `name` is what an error calls it."""
        if len(data) > LIMIT:
            raise TooLargeError(name=name, size=len(data), limit=LIMIT)
        return self._keep(review_id, _PASTED, data, _ending(data, name))

    def replace(self, review_id: ReviewId, name: str, path: Path) -> None:
        """Give an image of a review other bytes under its name; InputError for a file of another kind than before."""
        data = _read(path)
        ending = _ending(data, path.name)
        before = Path(name).suffix.lower()
        if before and _ALIKE.get(before, before) != ending:
            raise InputError("image-of-another-kind", name=path.name, wanted=before.removeprefix(".").upper())
        with self._store.unit_of_work() as work:
            work.assets.put(review_id, name, data)

    def get(self, review_id: ReviewId, name: str) -> bytes | None:
        """Read an image; None where the review has none of this name. StoreUnavailableError for a damaged one."""
        with self._store.reading() as work:
            return work.assets.get(review_id, name)

    def digest(self, review_id: ReviewId, name: str) -> str:
        """Name what is in an image without reading it, so that the same picture is known again; empty for none."""
        with self._store.reading() as work:
            return work.assets.digest(review_id, name) or ""

    def _keep(self, review_id: ReviewId, stem: str, data: bytes, ending: str) -> str:
        with self._store.unit_of_work() as work:
            name = _free_name(stem, ending, work.assets.names(review_id))
            work.assets.put(review_id, name, data)
        return name


def _read(path: Path) -> bytes:
    """Read a file of the disk and nothing else: a pipe or a device could keep us waiting, or never end."""
    try:
        handle = os.open(path, os.O_RDONLY | _NO_WAITING)
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                raise InputError(name=path.name, reason="it is no file that can be copied")
            if about.st_size > LIMIT:
                raise TooLargeError(name=path.name, size=about.st_size, limit=LIMIT)
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise InputError(name=path.name, reason=getattr(error, "strerror", None) or str(error)) from error
    if len(data) > LIMIT:  # it grew meanwhile
        raise TooLargeError(name=path.name, size=len(data), limit=LIMIT)
    return data


def _ending(data: bytes, name: str) -> str:
    """Give the ending that fits what is inside, if that is a whole picture of a size that can be shown."""
    picture = look_at(data)
    if picture is None or not picture.pixels:
        raise InputError("image-unknown", name=name)
    if picture.pixels > MOST_PIXELS:
        size = f"{picture.width} × {picture.height}"
        raise InputError("image-too-large", name=name, size=size, most=MOST_PIXELS // 1_000_000)
    if not picture.is_whole:
        raise InputError("image-cut-off", name=name)
    return picture.ending


def _free_name(stem: str, ending: str, taken: tuple[str, ...]) -> str:
    """Give a name that is free; a stem that says nothing gets a number from the first one on."""
    name, number = f"{stem}{ending}", 1
    if stem == _PASTED:
        name = f"{stem}-1{ending}"
    while name in taken:
        number += 1
        name = f"{stem}-{number}{ending}"
    return name
