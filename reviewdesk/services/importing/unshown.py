"""Images that lie beside what is imported, and that no review shows: they stay behind, and that is told."""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from reviewdesk.exchange.importers.base import Remark
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.places import shown
from reviewdesk.services.importing.sources import Found, Passed


class Unshown:
    """Notes which images lie in the places of one import, and the names of those that come in."""

    def __init__(self) -> None:
        self._places: list[Passed] = []
        self._shown: set[int] = set()

    def watched(self, found: Iterable[Found]) -> Iterator[Found]:
        """Give what is found as it is, and note the images of each place."""
        for each in found:
            if isinstance(each, Passed) and each.images:
                self._places.append(each)
            yield each

    def note(self, item: Item) -> None:
        """Take it that the images of this item come in, or are told of where they do not."""
        self._shown.update(hash(_last(image.path or image.name)) for image in item.images)
        self._shown.update(hash(_last(told.place)) for told in item.remarks if told.code.startswith("image-"))

    def items(self) -> Iterator[Item]:
        """Tell of each place how many of its images stay behind."""
        for place in self._places:
            left = [name for name in place.images if hash(_last(name)) not in self._shown]
            if left:
                data = {"count": str(len(left)), "example": shown(left[0])}
                yield Item(place.name, Step.PASSED, remarks=(Remark("images-unshown", place.name, data),))


def _last(path: str) -> str:
    return unquote(path.partition("?")[0]).rpartition("/")[2]
