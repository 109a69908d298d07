"""Brings reviews in: first a plan that changes nothing, then each review in a transaction of its own."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError, NotAReviewError, ReviewDeskError, ReviewNotFoundError
from reviewdesk.exchange.importers.base import Document, Importer, Remark
from reviewdesk.exchange.importers.registry import IMPORTERS, importer_for, importer_named
from reviewdesk.services.body_images import images_in
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.importing_sources import Source, sources
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:  # the database is slow to import and not needed to make a plan for nobody
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import UnitOfWork

KINDS = tuple(importer.name for importer in IMPORTERS)
"""The names of the formats that can be asked for."""

MANY = 5
"""An import that changes so many reviews is worth a backup before it."""

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


class Step(Enum):
    """What an import does with a review, or did."""

    ADD = "add"
    SAME = "same"  # it is there already, as it is
    DIFFERS = "differs"  # it is there with other words, and stays as it is
    REPLACE = "replace"
    FAIL = "fail"


_CHANGING = (Step.ADD, Step.REPLACE)


@dataclass(frozen=True, slots=True)
class Item:
    """One review of an import; `review` is None where it could not be read, and then `error` says why."""

    name: str
    step: Step
    review: Review | None = None
    remarks: tuple[Remark, ...] = ()
    error: ReviewDeskError | None = None
    source: Source | None = field(default=None, repr=False, compare=False)


class Importing:
    """Imports into one store. `plan` and `run` give item by item, so that thousands need no more room than one."""

    def __init__(
        self, store: "Store", events: Events | None = None, before_many: Callable[[], object] | None = None
    ) -> None:
        self._store = store
        self._events = events or Events()
        self._before_many = before_many

    def plan(self, paths: Iterable[Path], kind: str | None = None, *, replace: bool = False) -> Iterator[Item]:
        """Say what an import of these files, folders and archives would do; nothing is changed.

        `kind` is one of `KINDS`; without it the content tells. In folders and archives, files of other kinds are
        passed over; a file that was named itself is a failure. With `replace`, reviews that differ are replaced.
        """
        seen: dict[ReviewId, Review] = {}
        for source in sources(paths):
            for item in read_reviews(source, kind):
                yield self._placed(item, seen, replace=replace)

    def run(self, items: Iterable[Item]) -> Iterator[Item]:
        """Do what was planned, each review in its own transaction; gives what became of each."""
        for item in self._announced(iter(items)):
            try:
                done = self._keep(item)
            except ReviewDeskError as error:
                done = Item(item.name, Step.FAIL, item.review, item.remarks, error)
            yield done

    def _announced(self, items: Iterator[Item]) -> Iterator[Item]:
        """Look ahead as far as it takes to know that many reviews change, and tell so before the first one does."""
        first: list[Item] = []
        for item in items:
            first.append(item)
            if sum(each.step in _CHANGING for each in first) == MANY:
                if self._before_many is not None:
                    self._before_many()
                break
        yield from first
        yield from items

    def _placed(self, item: Item, seen: dict[ReviewId, Review], *, replace: bool) -> Item:
        review = item.review
        if review is None:
            return item
        there = seen.get(review.id) or self._stored(review.id)
        seen[review.id] = review
        if there is None:
            step = Step.ADD
        elif there == review:
            step = Step.SAME
        else:
            step = Step.REPLACE if replace else Step.DIFFERS
        return Item(item.name, step, review, (*item.remarks, *_missing(item)), _differs(item, step), item.source)

    def _stored(self, review_id: ReviewId) -> Review | None:
        with self._store.reading() as work:
            return _get(work, review_id)

    def _keep(self, item: Item) -> Item:
        if item.review is None or item.step not in _CHANGING:
            return item
        images = dict(images_of(item))
        with self._store.unit_of_work() as work:
            if item.step is Step.ADD:
                work.reviews.add(item.review)
            else:
                saved = work.reviews.get(item.review.id)
                work.history.add(saved.review, VersionKind.BEFORE_IMPORT, item.name)
                work.reviews.save(item.review, saved.version)
            for name, data in images.items():
                work.assets.put(item.review.id, name, data)
        self._events.publish(Changed(Change.ADDED if item.step is Step.ADD else Change.SAVED, (item.review.id,)))
        return item


def read_reviews(source: Source | InputError, kind: str | None = None) -> Iterator[Item]:
    """Read the reviews of a document; none where it is of no kind that we know and was not named itself."""
    if isinstance(source, InputError):
        yield Item(str(source.data.get("name", "")), Step.FAIL, error=source)
        return
    try:
        document = source.document()
        importer = _importer(kind, source, document)
        for found in importer.read(document) if importer else ():
            step = Step.ADD if found.review else Step.FAIL
            yield Item(source.name, step, found.review, found.remarks, found.error, source)
    except ReviewDeskError as error:
        yield Item(source.name, Step.FAIL, error=error)


def _importer(kind: str | None, source: Source, document: Document) -> Importer | None:
    """Choose the importer; None where a file that was not named itself is of no kind that we know."""
    if kind is not None:
        return importer_named(kind)
    try:
        return importer_for(document)
    except NotAReviewError:
        if source.asked:
            raise
        return None


def _get(work: "UnitOfWork", review_id: ReviewId) -> Review | None:
    try:
        return work.reviews.get(review_id).review
    except ReviewNotFoundError:
        return None


def _differs(item: Item, step: Step) -> ReviewDeskError | None:
    return InputError("import-differs", name=item.name) if step is Step.DIFFERS else None


def images_of(item: Item) -> Iterator[tuple[str, bytes]]:
    """Read the images of an item that lie beside its document."""
    for name in _image_names(item.review):
        data = item.source.image(name) if item.source else None
        if data is not None:
            yield name, data


def _missing(item: Item) -> Iterator[Remark]:
    for name in _image_names(item.review):
        if item.source is None or not item.source.has_image(name):
            yield Remark("image-not-found", name)


def _image_names(review: Review | None) -> tuple[str, ...]:
    """Name the images that the review shows or describes, but those on the net, each once."""
    if review is None:
        return ()
    named = (review.featured_image, *(image.name for image in review.images), *images_in(review.body))
    return tuple(name for name in dict.fromkeys(named) if name and not _ELSEWHERE.match(name))
