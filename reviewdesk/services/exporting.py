"""Sends reviews out: from the store or from files, in one format, each into a place of its own or all into one."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError, ReviewNotFoundError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.artifact import Artifact
from reviewdesk.exchange.exporters.base import ExportContext, Gatherer, Part, Related
from reviewdesk.exchange.exporters.images import FOLDER, image_path
from reviewdesk.exchange.exporters.pdf import PdfDocument
from reviewdesk.exchange.exporters.pdf import PrintPage as PrintPage
from reviewdesk.exchange.exporters.registry import ALL, OTHERS, exporter_named
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from reviewdesk.services.exporting_again import Left, mark_of
from reviewdesk.services.exporting_files import (
    Add,
    archive_in_making,
    folder_in_making,
    folder_name,
    write_archive,
    write_folder,
)
from reviewdesk.services.gate import Gate, is_held
from reviewdesk.services.importing.images import images_of
from reviewdesk.services.importing.reading import read_reviews
from reviewdesk.services.importing.sources import sources
from reviewdesk.services.picturing import AS_THEY_ARE, Form, Pictured, pictured

if TYPE_CHECKING:  # a file is exported without the database
    from reviewdesk.store.opening import Store

T = TypeVar("T")

_BATCH = 32  # pieces a process has in hand, so that a large archive does not fill the memory


@dataclass(frozen=True, slots=True)
class Target:
    """A format that a review can leave in: `name` is what one types, `title` what one reads."""

    name: str
    title: str


TARGETS = tuple(Target(exporter.name, exporter.title) for exporter in ALL)
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


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of a piece: the folder or zip it lies in, or the error; `review` is what it holds."""

    name: str
    place: Path | None = None
    main: str = ""
    error: ReviewDeskError | None = None
    review: Review | None = field(default=None, repr=False, compare=False)


def pieces_of_files(paths: Iterable[Path]) -> Iterator[Piece]:
    """Read reviews from files, folders and zips, with the images beside them; no store is needed."""
    for source in sources(paths):
        for item in read_reviews(source):
            assets = dict(images_of(item)) if item.review else {}
            yield Piece(item.name, item.review, assets, error=item.error)


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
) -> ExportContext:
    """Put together all that an exporter reads; `images` is the folder in which the images of the review will lie."""
    return _context(Pictured(review, assets or {}, partial(image_path, folder=images)), related or {})


def _context(pictured: Pictured, related: Mapping[str, Related]) -> ExportContext:
    review = pictured.review
    return ExportContext(
        review=review,
        blocks=Renderer(pictured.image_url).render(review.body),
        labels=labels_for(review.language),
        assets=pictured.assets,
        image_url=pictured.image_url,
        related=related,
        is_held=is_held(review, datetime.now(UTC)),
        social=pictured.social,
    )


def made(
    piece: Piece,
    target: str,
    gate: Gate | None = None,
    form: Form = Form.SAME,
    print_page: PrintPage | None = None,
) -> Artifact:
    """Make the files that leave for good: past the gate, images ready for readers; ExportError where they cannot."""
    exporter = exporter_named(target)
    if isinstance(exporter, PdfDocument):
        exporter = exporter.printed_by(print_page)
    return exporter.export(_leaving(piece, target, gate, form))


def _leaving(piece: Piece, target: str, gate: Gate | None, form: Form, folder: str = FOLDER) -> ExportContext:
    review = piece.review
    if review is None:
        raise piece.error or ReviewDeskError()
    if target in AS_THEY_ARE:
        context = context_of(review, piece.assets, piece.related, folder)
    else:
        context = _context(pictured(review, piece.assets, folder, form), piece.related)
    if gate is not None:
        gate.let_out(context)
    return context


def review_file(review: Review) -> str:
    """Write a review as a review file, which reads back to an equal review."""
    return front_matter.write(review)


def export(
    pieces: Iterable[Piece],
    target: str,
    out: Path,
    *,
    as_zip: bool = False,
    jobs: int = 1,
    gate: Gate | None = None,
    form: Form = Form.SAME,
    print_page: PrintPage | None = None,
) -> Iterator[Exported]:
    """Write each piece into a folder, or a zip, of its own below `out`; gives what became of each, in their order.

    Two reviews with one slug get two folders. A piece that fails leaves what an earlier export made. `jobs` is the
    number of processes that share the work. Where the format holds several reviews in one file (`Gatherer`), all lie
    in one folder or zip that has the name of the target; then nothing is given before that is whole, so whoever shows
    progress counts in `pieces`, and whoever cancels raises there: what was there stays. What the `gate` stops fails.
    Images leave sized and named after their review, in the kind that `form` says. What an earlier export left, and
    neither we nor anybody changed since, is left as it is. A PDF is made by `print_page`, in this process alone.
    """
    exporter = exporter_named(target)  # a target that is not there stops all of it, before anything is read
    ending = ".zip" if as_zip else ""
    prints = print_page if isinstance(exporter, PdfDocument) else None
    like = _Task(Piece(""), target, out, gate, form, prints)
    tasks = _tasks(pieces, like, ending)
    if isinstance(exporter, Gatherer):
        yield from _send_together(exporter, tasks, out / f"{target}{ending}", jobs)
    else:
        yield from _send_changed(tasks, Left(out), 1 if prints else jobs)


@dataclass(frozen=True, slots=True)
class _Task:
    piece: Piece
    target: str
    place: Path
    gate: Gate | None
    form: Form
    print_page: PrintPage | None = None
    mark: str = ""
    left: str = ""


def _send_changed(tasks: Iterator[_Task], left: Left, jobs: int) -> Iterator[Exported]:
    """Send what is not there already; `left` is the main file of what is."""
    try:
        for task, sent in _shared((_known(task, left) for task in tasks), _send, jobs):
            if not sent.error and not task.left:
                left.note(task.place, task.mark, sent.main)
            yield replace(sent, review=task.piece.review)
    finally:
        left.save()


def _known(task: _Task, left: Left) -> _Task:
    piece, gate = task.piece, task.gate
    if piece.review is None:
        return task
    now = gate.now if gate else datetime.now(UTC)
    asked = (now.year, sorted(gate.muted), sorted(gate.titles)) if gate else None
    mark = mark_of(
        piece.assets,
        piece.review,
        sorted(piece.related.items()),
        task.target,
        task.form,
        is_held(piece.review, now),
        asked,
    )
    return replace(task, mark=mark, left=left.main_of(task.place, mark))


def _tasks(pieces: Iterable[Piece], like: _Task, ending: str) -> Iterator[_Task]:
    """Give a task for each piece; `like` is one whose place is the folder that holds them all."""
    taken: set[str] = set()
    for piece in pieces:
        folder = ""
        if piece.review is not None:
            folder = folder_name(piece.review.slug or piece.review.headline, taken)
            taken.add(folder)
        yield replace(like, piece=piece, place=like.place / f"{folder}{ending}")


def _shared(tasks: Iterator[_Task], work: Callable[[_Task], T], jobs: int) -> Iterator[tuple[_Task, T]]:
    """Give each task with what came of it, in their order."""
    if jobs == 1:
        yield from ((task, work(task)) for task in tasks)
        return
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        while batch := list(islice(tasks, jobs * _BATCH)):
            yield from zip(batch, pool.map(work, batch, chunksize=_BATCH // 4), strict=True)


def _send_together(gatherer: Gatherer[T], tasks: Iterator[_Task], place: Path, jobs: int) -> Iterator[Exported]:
    making = archive_in_making if place.suffix == ".zip" else folder_in_making
    done: list[Exported] = []
    values: list[T] = []
    main = ""
    failure: ReviewDeskError | None = None
    add: Add | None = None
    try:
        with ExitStack() as stack:
            for task, part in _shared(tasks, partial(_part, gatherer), jobs):
                error = part if isinstance(part, ReviewDeskError) else None
                done.append(Exported(task.piece.name, error=error, review=task.piece.review))
                if isinstance(part, Part):
                    add = add or stack.enter_context(making(place))
                    values.append(part.value)
                    for file in part.files:
                        add(file)
            if add is not None:
                artifact = gatherer.gather(values)
                for file in artifact.files:
                    add(file)
                main = artifact.main
    except ReviewDeskError as error:
        failure = error
    for each in done:
        whole = replace(each, place=place, main=main) if failure is None else replace(each, error=failure)
        yield each if each.error else whole


def _part(gatherer: Gatherer[T], task: _Task) -> Part[T] | ReviewDeskError:
    try:
        images = f"{FOLDER}/{task.place.stem}"
        return gatherer.part(_leaving(task.piece, task.target, task.gate, task.form, images))
    except ReviewDeskError as error:
        return error


def _send(task: _Task) -> Exported:
    piece = task.piece
    if task.left:
        return Exported(piece.name, task.place, task.left)
    try:
        artifact = made(piece, task.target, task.gate, task.form, task.print_page)
        write = write_archive if task.place.suffix == ".zip" else write_folder
        write(artifact, task.place)
    except ReviewDeskError as error:
        return Exported(piece.name, error=error)
    return Exported(piece.name, task.place, artifact.main)


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
