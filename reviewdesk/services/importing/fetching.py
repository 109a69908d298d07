"""Fetches the images on the net of what comes in, once somebody asked for it, while the reviews before come in.

Each that came is an image of its review, and the text names it; of each that did not the link stays, with a remark.
"""

import io
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, BinaryIO

from reviewdesk.errors import FetchError, ReviewDeskError
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.fetching.fetcher import Fetcher
from reviewdesk.fetching.limits import USUAL, Limits
from reviewdesk.services.images.pictures import MOST_PIXELS, look_at
from reviewdesk.services.importing.images import ELSEWHERE, MORE_ELSEWHERE, address_of, far_names
from reviewdesk.services.importing.items import CHANGING, Item, Step
from reviewdesk.services.importing.placing import fetched_name, kept_names, with_images

if TYPE_CHECKING:
    from reviewdesk.domain.identifiers import ReviewId
    from reviewdesk.store.opening import Store

AHEAD = 16
"""So many reviews with images on the net wait for these at once."""

_NAMED = 20
"""So many failures are told one by one for each review."""

_LOOK_S = 0.1

GoesOn = Callable[[int], bool]
"""Hears how many images came or did not, some times a second, and tells whether to go on."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An image that lies in the heap: where, how long, and which ending suits it."""

    heap: "_Heap" = field(repr=False)
    at: int
    size: int
    ending: str

    def open(self) -> BinaryIO:
        return io.BytesIO(self.heap.read(self.at, self.size))


class _Heap:
    """A file without a name that holds what was fetched until its review is kept."""

    def __init__(self, folder: Path) -> None:
        self._stream: IO[bytes] = tempfile.TemporaryFile(dir=folder if folder.is_dir() else None)  # noqa: SIM115
        self._lock = Lock()

    def keep(self, address: str, data: bytes) -> _Kept:
        """Keep an image; FetchError for what is none that can be shown."""
        picture = look_at(data)
        if picture is None or not picture.is_whole or not 0 < picture.pixels <= MOST_PIXELS:
            raise FetchError("fetch-no-image", address=address)
        with self._lock:
            at = self._stream.seek(0, io.SEEK_END)
            try:
                self._stream.write(data)
                self._stream.flush()
            except OSError as error:
                raise FetchError("fetch-no-room", address=address) from error
        return _Kept(self, at, len(data), picture.ending)

    def read(self, at: int, size: int) -> bytes:
        with self._lock:
            self._stream.seek(at)
            return self._stream.read(size)

    def close(self) -> None:
        self._stream.close()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An item and what is on its way for it, by the name that the text has; `kept` was fetched before."""

    item: Item
    futures: dict[str, Future[_Kept]] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)


class Fetching:
    """Fetches the images for one import."""

    def __init__(self, store: "Store", limits: Limits = USUAL, goes_on: GoesOn | None = None) -> None:
        self._store = store
        self._limits = limits
        self._goes_on = goes_on or _always

    def fetched(self, items: Iterable[Item]) -> Iterator[Item]:
        """Give the items with their images, in order; it ends early once nobody wants it to go on."""
        heap = _Heap(self._store.place.parent)
        known: dict[str, Future[_Kept]] = {}
        waiting: deque[_Waiting] = deque()
        try:
            with Fetcher(heap.keep, self._limits) as fetcher:
                for item in items:
                    waiting.append(self._asked(fetcher, item, known))
                    while waiting and (not waiting[0].futures or sum(bool(each.futures) for each in waiting) > AHEAD):
                        if not self._has_come(fetcher, waiting[0]):
                            return
                        yield _settled(waiting.popleft())
                while waiting and self._has_come(fetcher, waiting[0]):
                    yield _settled(waiting.popleft())
        finally:
            heap.close()

    def _asked(self, fetcher: Fetcher[_Kept], item: Item, known: dict[str, Future[_Kept]]) -> _Waiting:
        wants = item.step in CHANGING or (item.step is Step.SAME and item.there is not None)
        if not wants or not any(image.address for image in item.images):
            return _Waiting(item)
        names = far_names(item.review)
        review_id = item.there.id if item.step is Step.SAME and item.there else item.review.id if item.review else None
        kept = kept_names(names, self._names(review_id))
        futures: dict[str, Future[_Kept]] = {}
        for name in names:
            address = address_of(name)
            if name not in kept:
                futures[name] = known[address] = known.get(address) or fetcher.fetch(address)
        return _Waiting(item, futures, kept)

    def _names(self, review_id: "ReviewId | None") -> tuple[str, ...]:
        if review_id is None:
            return ()
        with self._store.reading() as work:
            return work.assets.names(review_id)

    def _has_come(self, fetcher: Fetcher[_Kept], waiting: _Waiting) -> bool:
        """Wait for all images of an item; false where one is not to wait any more."""
        for future in waiting.futures.values():
            while not future.done():
                if not self._goes_on(fetcher.done):
                    return False
                try:
                    future.exception(_LOOK_S)
                except TimeoutError:
                    continue
        return True


def _always(_: int) -> bool:
    return True


def _settled(waiting: _Waiting) -> Item:
    item, review = waiting.item, waiting.item.review
    if review is None or not (waiting.futures or waiting.kept):
        return item
    came: dict[str, _Kept] = {}
    failures: list[ReviewDeskError] = []
    for name, future in waiting.futures.items():
        error = future.exception()
        if isinstance(error, ReviewDeskError):
            failures.append(error)
        else:
            came[name] = future.result()
    names = {name: fetched_name(name, kept.ending) for name, kept in came.items()}
    placed, left = with_images(review, {**waiting.kept, **names})
    remarks = [remark for remark in item.remarks if remark.code not in (ELSEWHERE, MORE_ELSEWHERE)]
    remarks += [Remark("image-not-placed", name) for name in sorted(left)]
    remarks += _told(failures)
    if item.step is Step.SAME:
        there = item.there
        if not came or there is None:
            return replace(item, remarks=tuple(remarks))
        item, placed = replace(item, step=Step.REPLACE), replace(placed, id=there.id)
    fetched = tuple((names[name], kept) for name, kept in came.items())
    return replace(item, review=placed, remarks=tuple(remarks), fetched=fetched)


def _told(failures: list[ReviewDeskError]) -> Iterator[Remark]:
    for error in failures[:_NAMED]:
        address = str(error.data.get("address", ""))
        yield Remark(error.code, address, {name: str(value) for name, value in error.data.items()})
    if rest := len(failures[_NAMED:]):
        yield Remark("images-not-fetched", "", {"count": str(rest)})
