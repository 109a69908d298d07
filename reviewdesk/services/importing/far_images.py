"""Counts the images of an import that lie on the net, and names the sites, so that one knows what one asks for."""

from collections import Counter
from collections.abc import Iterable, Iterator

from reviewdesk.services.importing.images import host_of
from reviewdesk.services.importing.items import CHANGING, Item, Step

FETCHED_FOR = CHANGING | {Step.SAME}
"""Images are fetched for what comes in, and for what is there without them."""

_MOST_HOSTS = 1000


class FarImages:
    """The images on the net of all items that were noted."""

    def __init__(self) -> None:
        self.count = 0
        self._hosts: Counter[str] = Counter()

    @property
    def hosts(self) -> list[str]:
        """Name the sites where images lie, the one with most first."""
        return [host for host, _ in self._hosts.most_common()]

    def note(self, item: Item) -> int:
        """Take the images of an item, and give how many these are."""
        addresses = [image.address for image in item.images if image.address]
        for address in addresses:
            host = host_of(address)
            if host in self._hosts or len(self._hosts) < _MOST_HOSTS:
                self._hosts[host] += 1
        self.count += len(addresses)
        return len(addresses)

    def noted(self, items: Iterable[Item]) -> Iterator[Item]:
        """Note the items for which images are fetched, on their way."""
        for item in items:
            if item.step in FETCHED_FOR:
                self.note(item)
            yield item
