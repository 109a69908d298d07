"""The files of a site's library that an export lists: which of them no post shows."""

import re
from collections.abc import Iterator, Mapping

from reviewdesk.exchange.importers.base import ImportedItem, Remark
from reviewdesk.exchange.importers.wordpress.shortcodes import Attachment

_ADDRESS = re.compile(r"https?://[^\s<>\"'()\[\]]{1,2000}", re.IGNORECASE)
_SIZE = re.compile(r"(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{10,13})+(?=\.\w{1,5}$)")


class Library:
    """Notes which of the files are shown, at whatever size WordPress made of them, or linked."""

    def __init__(self, attachments: Mapping[str, Attachment]) -> None:
        self._attachments = attachments
        self._shown: set[int] = set()

    def note(self, item: ImportedItem) -> None:
        """Take it that what this post names is used."""
        if item.review is None or not self._attachments:
            return
        named = (item.review.featured_image, *(image.address for image in item.images))
        self._shown.update(hash(_bare(each)) for each in (*named, *_ADDRESS.findall(item.review.body)) if each)

    def unused(self, name: str) -> Iterator[Remark]:
        """Tell how many files are left behind."""
        left = [each.address for each in self._attachments.values() if hash(_bare(each.address)) not in self._shown]
        if left:
            yield Remark("media-unused", name, {"count": str(len(left)), "example": left[0]})


def _bare(address: str) -> str:
    """Give the address without its scheme, and of the file as it was first kept."""
    return _SIZE.sub("", address.partition("?")[0].rpartition("://")[2])
