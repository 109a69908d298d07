"""Brings reviews in: first a plan that changes nothing, then each review in a transaction of its own."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError, InputError, ReviewDeskError
from reviewdesk.exchange.importers.base import NO_WISHES, Wishes
from reviewdesk.exchange.importers.naming import origin_id
from reviewdesk.exchange.importers.review_file import ReviewFile
from reviewdesk.services.events import Change, Events
from reviewdesk.services.importing.beside import records_beside
from reviewdesk.services.importing.images import settled, settled_images
from reviewdesk.services.importing.items import CHANGING, Item, Step
from reviewdesk.services.importing.matching import Matching
from reviewdesk.services.importing.placing import without_kept
from reviewdesk.services.importing.reading import read_all
from reviewdesk.services.importing.records import Record
from reviewdesk.services.importing.sources import sources
from reviewdesk.services.importing.telling import Telling
from reviewdesk.services.importing.undoing import Undoing
from reviewdesk.services.importing.unshown import Unshown
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:  # the database is slow to import and not needed to make a plan for nobody
    from reviewdesk.services.importing.fetching import Fetching
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import Following, UnitOfWork

MANY = 5
"""An import that changes so many reviews is worth a backup before it."""

HELD = 100
"""So many items, at most, are looked at to know that."""


class Importing:
    """Imports into one store. `plan` and `run` give item by item, so that thousands need no more room than one."""

    def __init__(
        self,
        store: "Store",
        events: Events | None = None,
        before_many: Callable[[], object] | None = None,
        wishes: Callable[[], Wishes] | None = None,
    ) -> None:
        self._store = store
        self._events = events or Events()
        self.folder = records_beside(store.place)
        """Where what imports did is written down."""
        self.undoing = Undoing(store, self.folder, self._events)
        self._before_many = before_many
        self._wishes = wishes

    def plan(self, paths: Iterable[Path], kind: str | None = None) -> Iterator[Item]:
        """Say what an import of these files, folders and archives would do; nothing is changed.

        `kind` is one of `KINDS`; without it the content tells. In folders and archives, files of other kinds are
        passed over, and that is told; a file that was named itself is a failure. InputError where the user's own table
        of names is broken, but for review files, which need none.
        """
        wishes = self._wishes() if self._wishes and kind != ReviewFile.name else NO_WISHES
        unshown = Unshown()
        read = read_all(unshown.watched(sources(paths)), kind, wishes)
        return self._planned(Matching(self._store).placed(read), unshown)

    def _planned(self, items: Iterable[Item], unshown: Unshown) -> Iterator[Item]:
        for item in items:
            yield self._settled(item, unshown)
        yield from unshown.items()

    def run(
        self, items: Iterable[Item], record: Record | None = None, fetching: "Fetching | None" = None
    ) -> Generator[Item, None, None]:
        """Do what was planned, each review in its own transaction; gives what became of each.

        A record is told of every item once it is kept. Whoever stops early has what came in so far, whole. Images on
        the net come in where one gives who fetches them; else nothing is fetched.
        """
        resolved = map(_resolved, self._announced(iter(items)))
        with self._store.following() as following, Telling(self._events, following) as telling:
            for item in fetching.fetched(resolved) if fetching else resolved:
                try:
                    done = _kept(item, following)
                except ReviewDeskError as error:
                    done = item.failed(error)
                if done.fetched:  # their bytes are not to wait for whoever reads the report
                    done = replace(done, fetched=())
                if record is not None:
                    record.add(done)
                if done.step in CHANGING and done.review is not None:
                    telling.note(Change.SAVED if done.step is Step.REPLACE else Change.ADDED, done.review.id)
                yield done

    def _settled(self, item: Item, unshown: Unshown) -> Item:
        item = settled(item)
        unshown.note(item)
        if item.step is not Step.SAME or item.there is None or not any(image.address for image in item.images):
            return item
        with self._store.reading() as work:
            kept = work.assets.names(item.there.id)
        return without_kept(item, kept)

    def record(self, paths: Sequence[Path]) -> Record:
        """Begin the record of an import of these paths, by which it can be taken back."""
        return Record(self.folder, [path.absolute() for path in paths])

    def _announced(self, items: Iterator[Item]) -> Iterator[Item]:
        """Look ahead as far as it takes to know that many reviews change, and tell so before the first one does.

        Where it would have to look far, they count as many: nobody knows what is to come, and all that is looked at is
        held.
        """
        held: list[Item] = []
        count = 0
        for item in items:
            is_changing = item.step in CHANGING
            if not held and not is_changing:
                yield item
                continue
            held.append(item)
            count += is_changing
            if count == MANY or len(held) == HELD:
                if self._before_many is not None:
                    self._before_many()
                break
        yield from held
        yield from items


def _kept(item: Item, following: "Following") -> Item:
    review = item.review
    if review is None or item.step not in CHANGING:
        return item
    try:
        with following.unit_of_work() as work:
            done = _replaced(work, item, review) if item.step is Step.REPLACE else _added(work, item, review)
            for name, data in settled_images(item):
                work.assets.put(review.id, name, data)
    except ConflictError:
        if item.step is not Step.BOTH:
            raise InputError("import-changed", name=item.title) from None
        return replace(item, step=Step.SAME)  # it came in beside the other one before
    return done


def _replaced(work: "UnitOfWork", item: Item, review: Review) -> Item:
    saved = work.reviews.get(review.id)
    if item.there is not None and item.there.version != saved.version:
        raise ConflictError(review_id=review.id, version=saved.version)
    history = work.history.add(saved.review, VersionKind.BEFORE_IMPORT, item.name)
    version = work.reviews.save(review, saved.version)
    return replace(item, review=review, version=version, history=history)


def _added(work: "UnitOfWork", item: Item, review: Review) -> Item:
    return replace(item, review=review, version=work.reviews.add(review).version)


def _resolved(item: Item) -> Item:
    """Give the item with its review as it is to be kept, but for images that are still to be fetched."""
    review, there = item.review, item.there
    if review is None:
        return item
    if item.step is Step.REPLACE and there is not None:
        return replace(item, review=replace(review, id=there.id))
    if item.step is Step.BOTH and (there is None or there.id == review.id):
        second = replace(review, id=_second_id(review), slug=f"{review.slug}-2" if review.slug else "")
        return replace(item, review=second)
    return item


def _second_id(review: Review) -> ReviewId:
    """Give an id to what comes in beside a review of its own id: the same text always has the same."""
    return origin_id("beside", review.id, review.headline, review.body)
