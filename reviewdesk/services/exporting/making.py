"""Makes what leaves of a review: read from the store, let out by the gate, made files in memory."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError, ReviewNotFoundError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.artifact import Artifact
from reviewdesk.exchange.exporters.base import ExportContext, House, Printable, Related
from reviewdesk.exchange.exporters.base import PrintPage as PrintPage
from reviewdesk.exchange.exporters.images import FOLDER, image_path
from reviewdesk.exchange.exporters.json_ld import NOBODY
from reviewdesk.exchange.exporters.registry import OTHERS, TITLES, exporter_named
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import WordCount
from reviewdesk.markup.source import split
from reviewdesk.services.exporting.gate import Gate, is_held
from reviewdesk.services.exporting.picturing import AS_THEY_ARE, Form, Pictured, pictured

if TYPE_CHECKING:  # a file is exported without the database
    from reviewdesk.store.opening import Store


@dataclass(frozen=True, slots=True)
class Target:
    """A format that a review can leave in: `name` is what one types, `title` what one reads."""

    name: str
    title: str


TARGETS = tuple(Target(name, title) for name, title in TITLES.items())
"""All formats, in the order in which they are offered."""

BROKEN_TARGETS = OTHERS.broken
"""Why targets that others brought are not among them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One review on its way out; where it could not be read, `review` is None and `error` says why."""

    name: str
    review: Review | None = None
    assets: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    related: Mapping[str, Related] = field(default_factory=dict)
    error: ReviewDeskError | None = None


def pieces_of_store(store: "Store", names: Iterable[str]) -> Iterator[Piece]:
    """Read reviews by id or slug, with their images and what they also read."""
    for name in names:
        try:
            yield _piece(store, name)
        except ReviewDeskError as error:
            yield Piece(name, error=error)


def artifact_of(
    review: Review,
    target: str,
    assets: Mapping[str, bytes] | None = None,
    related: Mapping[str, Related] | None = None,
) -> Artifact:
    """Make the files of a review in a format, images as they are; ExportError where it cannot leave so."""
    return exporter_named(target).export(context_of(review, assets, related))


def context_of(
    review: Review,
    assets: Mapping[str, bytes] | None = None,
    related: Mapping[str, Related] | None = None,
    images: str = FOLDER,
    house: House = NOBODY,
) -> ExportContext:
    """Put together all that an exporter reads; `images` is the folder in which the images of the review will lie."""
    return _context(Pictured(review, assets or {}, partial(image_path, folder=images)), related or {}, house)


def _context(pictured: Pictured, related: Mapping[str, Related], house: House) -> ExportContext:
    review = pictured.review
    sources = [block.source for block in split(review.body)]
    renderer = Renderer(pictured.image_url)
    renderer.open(sources)
    return ExportContext(
        review=review,
        blocks=renderer.parts,
        words=WordCount(sources).total,
        labels=labels_for(review.language),
        assets=pictured.assets,
        image_url=pictured.image_url,
        related=related,
        is_held=is_held(review, datetime.now(UTC)),
        social=pictured.social,
        house=house,
    )


@dataclass(frozen=True, slots=True)
class Way:
    """How reviews leave: past which gate, in whose name, with images of which kind, printed by whom."""

    target: str
    gate: Gate | None = None
    house: House = NOBODY
    form: Form = Form.SAME
    print_page: PrintPage | None = None


def made(piece: Piece, way: Way) -> Artifact:
    """Make the files that leave for good: past the gate, images ready for readers; ExportError where they cannot."""
    exporter = exporter_named(way.target)
    if isinstance(exporter, Printable):
        exporter = exporter.printed_by(way.print_page)
    return exporter.export(leaving(piece, way))


def leaving(piece: Piece, way: Way, folder: str = FOLDER) -> ExportContext:
    """Put together all that an exporter reads of what leaves for good; ExportError where the gate stops it."""
    review = piece.review
    if review is None:
        raise piece.error or ReviewDeskError()
    if way.target in AS_THEY_ARE:
        context = context_of(review, piece.assets, piece.related, folder, way.house)
    else:
        context = _context(pictured(review, piece.assets, folder, way.form), piece.related, way.house)
    if way.gate is not None:
        way.gate.let_out(context)
    return context


def review_file(review: Review) -> str:
    """Write a review as a review file, which reads back to an equal review."""
    return front_matter.write(review)


def _piece(store: "Store", name: str) -> Piece:
    with store.reading() as work:
        review = work.reviews.find(name).review
        found = ((each, work.assets.get(review.id, each)) for each in work.assets.names(review.id))
        assets = {each: data for each, data in found if data is not None}
        related = {}
        for target in review.also_read:
            try:
                other = work.reviews.find(target).review
            except ReviewNotFoundError:
                continue
            if other.seo.canonical:
                related[target] = Related(other.headline, other.seo.canonical)
        return Piece(review.slug or review.id, review, assets, related)


def markdown_of(review: Review) -> str:
    """Write a review as the file that an import reads back."""
    return front_matter.write(review)


def fields_of(review: Review) -> Table:
    """Give the fields of a review as they stand in its file."""
    return front_matter.head_of(review)
