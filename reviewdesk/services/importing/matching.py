"""Finds what of an import is on the desk already: the same review, or another one that could be the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import InputError, ReviewNotFoundError
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.services.importing.images import far_names
from reviewdesk.services.importing.items import Item, Step, There
from reviewdesk.services.importing.numbers import Numbers
from reviewdesk.services.importing.placing import kept_names, with_images
from reviewdesk.store.mapping import digest_of, document_of

if TYPE_CHECKING:  # the database is slow to import and not needed to make a plan for nobody
    from reviewdesk.store.alike import Known
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import UnitOfWork

TOGETHER = 64
"""So many items are looked for at once; more than `ROOM` characters are never held for it."""

ROOM = 4_000_000

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the store holds of what some items ask for."""

    by_id: Mapping[str, "Known"]
    by_slug: Mapping[str, tuple["Known", ...]]
    by_number: Mapping[int, "Known"]


@dataclass(slots=True)
class _Seen:
    """What this import held so far, as numbers: a hundred thousand items are to need no more room than that.

    `reviews` come in with these `contents`, `met` have their id on the desk already: neither is taken for another
    one's double.
    """

    reviews: Numbers = field(default_factory=Numbers)
    contents: Numbers = field(default_factory=Numbers)
    met: Numbers = field(default_factory=Numbers)
    alike: Numbers = field(default_factory=Numbers)


class Matching:
    """Places the items of one import; films are looked through once, when the first item asks."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._seen = _Seen()
        self._films: dict[int, tuple[int, ...]] | None = None

    def placed(self, items: Iterable[Item]) -> Iterator[Item]:
        """Say of each item what is to be done with it."""
        for some in _batches(items):
            around = self._around([item.review for item in some if item.review is not None])
            for item in some:
                yield item if item.review is None else self._placed(item, item.review, around)

    def _placed(self, item: Item, review: Review, around: _Around) -> Item:
        key, content = hash(review.id), hash(review)
        alike = _alike_keys(review)
        known = around.by_id.get(review.id)
        if key in self._seen.reviews:
            is_same = content in self._seen.contents
            item = replace(item, step=Step.SAME) if is_same else _left(item, Step.DIFFERS, "import-twice", None)
        elif known is not None:
            item = self._met(item, review, known)
            self._seen.met.add(key)
        elif (other := self._other(review, around)) is not None:
            item = self._like(item, review, *other)
        elif any(each in self._seen.alike for each in alike):
            remark = Remark(
                "import-twice-alike", item.title
            )  # both come in: which of them to leave out nobody can know
            item = replace(item, remarks=(*item.remarks, remark))
        if item.step is Step.ADD:
            self._seen.reviews.add(key)
            self._seen.contents.add(content)
            for each in alike:
                self._seen.alike.add(each)
        return item

    def _met(self, item: Item, review: Review, known: "Known") -> Item:
        there = There(known.id, known.headline, known.version)
        if self._is_same(review, known):
            return replace(item, step=Step.SAME, there=there)
        code = "import-in-trash" if known.status == Status.TRASHED else "import-differs"
        return _left(item, Step.DIFFERS, code, there)

    def _like(self, item: Item, review: Review, known: "Known", code: str) -> Item:
        there = There(known.id, known.headline, known.version)
        if self._is_same(replace(review, id=known.id), known):
            return replace(item, step=Step.SAME, there=there)
        return _left(item, Step.ALIKE, code, there)

    def _is_same(self, review: Review, known: "Known") -> bool:
        """Compare by what is kept; by value where a version of ours kept it that did not know all fields of today."""
        if digest_of(document_of(review), review.body) == known.digest:
            return True
        if known.headline != review.headline and "\0" not in review.headline:
            return False
        with self._store.reading() as work:
            there = stored(work, known.id)
            if there == review:
                return True
            fetched = kept_names(far_names(review), work.assets.names(known.id))
        return bool(fetched) and there == with_images(review, fetched)[0]

    def _other(self, review: Review, around: _Around) -> "tuple[Known, str] | None":
        for known in around.by_slug.get(review.slug, ()):
            if self._is_free(known):
                return known, "import-same-slug"
        for number in self._numbers(review):
            film = around.by_number.get(number)
            if film and self._is_free(film) and _is_of_that_day(review, film):
                return film, "import-same-film"
        return None

    def _is_free(self, known: "Known") -> bool:
        key = hash(known.id)
        return key not in self._seen.reviews and key not in self._seen.met

    def _around(self, reviews: list[Review]) -> _Around:
        slugs = list({review.slug for review in reviews if review.slug})
        with self._store.reading() as work:
            if self._films is None and any(_has_film(review) for review in reviews):
                self._films = _films_of(work)
            numbers = list({number for review in reviews for number in self._numbers(review)})
            by_slug: dict[str, tuple[Known, ...]] = {}
            for known in work.alike.by_slug(slugs):
                by_slug[known.slug] = (*by_slug.get(known.slug, ()), known)
            return _Around(
                {known.id: known for known in work.alike.by_id([review.id for review in reviews])},
                by_slug,
                {known.number: known for known in work.alike.by_number(numbers)},
            )

    def _numbers(self, review: Review) -> tuple[int, ...]:
        return self._films.get(_film(review.work.title), ()) if self._films and _has_film(review) else ()


def stored(work: "UnitOfWork", review_id: ReviewId) -> Review | None:
    """Read a review; None where there is none."""
    try:
        return work.reviews.get(review_id).review
    except ReviewNotFoundError:
        return None


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    some: list[Item] = []
    room = 0
    for item in items:
        some.append(item)
        room += _room(item)
        if len(some) == TOGETHER or room > ROOM:
            yield some
            some, room = [], 0
    yield some


def _room(item: Item) -> int:
    return (len(item.review.body) if item.review else 0) + sum(len(image.data) for image in item.images)


def _left(item: Item, step: Step, code: str, there: There | None) -> Item:
    headline = there.headline if there else ""
    error = InputError(code, name=item.title, headline=headline)
    return replace(item, step=step, there=there, error=error)


def _alike_keys(review: Review) -> tuple[int, ...]:
    """Give what two reviews of one import have in common only where they are the same: slug, or film and day."""
    slug = (hash(("slug", review.slug)),) if review.slug else ()
    moment = _utc(review.published)
    if not moment or not review.work.title:
        return slug
    return (*slug, hash(("film", _film(review.work.title), review.work.year, moment.date())))


def _has_film(review: Review) -> bool:
    return bool(review.work.title and review.published)


def _film(title: str) -> int:
    return hash(" ".join(title.casefold().split()))


def _films_of(work: "UnitOfWork") -> dict[int, tuple[int, ...]]:
    films: dict[int, tuple[int, ...]] = {}
    for number, title in work.alike.films():
        key = _film(title)
        films[key] = (*films.get(key, ()), number)
    return films


def _is_of_that_day(review: Review, known: "Known") -> bool:
    published = _utc(review.published)
    years = {year for year in (review.work.year, known.year) if year}
    return (
        published is not None
        and known.published is not None
        and abs(published - known.published) < _DAY
        and len(years) < 2
    )


def _utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:
        return None
