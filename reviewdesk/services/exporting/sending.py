"""Sends reviews out: in one format, each into a place of its own or all into one, by one process or by several."""

import importlib
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.exchange.exporters.base import Gatherer, House, Part, Printable, PrintPage
from reviewdesk.exchange.exporters.images import FOLDER
from reviewdesk.exchange.exporters.json_ld import NOBODY
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.services.exporting.again import Left, mark_of
from reviewdesk.services.exporting.files import (
    Add,
    archive_in_making,
    folder_in_making,
    folder_name,
    write_archive,
    write_folder,
)
from reviewdesk.services.exporting.gate import Gate, is_held
from reviewdesk.services.exporting.making import Piece, Way, leaving, made
from reviewdesk.services.exporting.picturing import Form

if TYPE_CHECKING:
    from reviewdesk.services.exporting.sharing import shared  # noqa: F401 - named for the import contracts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of a piece: the folder or zip it lies in, or the error; `review` is what it holds."""

    name: str
    place: Path | None = None
    main: str = ""
    error: ReviewDeskError | None = None
    review: Review | None = field(default=None, repr=False, compare=False)


def export(
    pieces: Iterable[Piece],
    target: str,
    out: Path,
    *,
    as_zip: bool = False,
    jobs: int = 1,
    gate: Gate | None = None,
    form: Form = Form.SAME,
    house: House = NOBODY,
    print_page: PrintPage | None = None,
) -> Iterator[Exported]:
    """Write each piece into a folder, or a zip, of its own below `out`; gives what became of each, in their order.

    Two reviews with one slug get two folders. A piece that fails leaves what an earlier export made. `jobs` is the
    number of processes that share the work. Where the format holds several reviews in one file (`Gatherer`), all lie
    in one folder or zip that has the name of the target; then nothing is given before that is whole, so whoever shows
    progress counts in `pieces`, and whoever cancels raises there: what was there stays. What the `gate` stops fails.
    Images leave sized and named after their review, in the kind that `form` says; all of it in the name of the `house`.
    What an earlier export left, and neither we nor anybody changed since, is left as it is. A PDF is made by
    `print_page`, in this process alone.
    """
    exporter = exporter_named(target)  # a target that is not there stops all of it, before anything is read
    ending = ".zip" if as_zip else ""
    prints = print_page if isinstance(exporter, Printable) else None
    like = _Task(Piece(""), out, Way(target, gate, house, form, prints))
    if isinstance(exporter, Gatherer):
        yield from _send_together(exporter, _tasks(pieces, like, ending), out / f"{target}{ending}", jobs)
    else:
        left = Left(out)
        yield from _send_changed(_tasks(pieces, like, ending, left), left, 1 if prints else jobs)


@dataclass(frozen=True, slots=True)
class _Task:
    piece: Piece
    place: Path
    way: Way
    mark: str = ""
    left: str = ""


def _send_changed(tasks: Iterator[_Task], left: Left, jobs: int) -> Iterator[Exported]:
    """Send what is not there already; `left` is the main file of what is."""
    try:
        for task, sent in _shared((_known(task, left) for task in tasks), _send, jobs):
            if not sent.error and not task.left:
                left.note(task.place, task.mark, sent.main, _id(task.piece))
            yield replace(sent, review=task.piece.review)
    finally:
        left.save()


def _known(task: _Task, left: Left) -> _Task:
    piece, gate = task.piece, task.way.gate
    if piece.review is None:
        return task
    now = gate.now if gate else datetime.now(UTC)
    asked = (now.year, sorted(gate.muted), sorted(gate.titles)) if gate else None
    mark = mark_of(
        piece.assets,
        piece.review,
        sorted(piece.related.items()),
        task.way.target,
        task.way.form,
        task.way.house,
        is_held(piece.review, now),
        asked,
    )
    return replace(task, mark=mark, left=left.main_of(task.place, mark))


def _tasks(pieces: Iterable[Piece], like: _Task, ending: str, left: Left | None = None) -> Iterator[_Task]:
    """Give a task for each piece; `like` is one whose place is the folder that holds them all.

    A place in which another review was `left` is no place for this one.
    """
    taken: set[str] = set()
    for piece in pieces:
        folder = ""
        if piece.review is not None:
            free = _Taken(taken, left, piece.review.id, ending)
            folder = folder_name(piece.review.slug or piece.review.headline, free)
            taken.add(folder)
        yield replace(like, piece=piece, place=like.place / f"{folder}{ending}")


@dataclass(frozen=True, slots=True)
class _Taken(Container[str]):
    """The names that a review cannot have."""

    names: set[str]
    left: Left | None
    review: str
    ending: str

    def __contains__(self, name: object) -> bool:
        is_others = self.left is not None and self.left.is_of_another(f"{name}{self.ending}", self.review)
        return name in self.names or is_others


def _id(piece: Piece) -> str:
    return piece.review.id if piece.review else ""


def _shared(tasks: Iterator[_Task], work: Callable[[_Task], T], jobs: int) -> Iterator[tuple[_Task, T]]:
    """Give each task with what came of it, in their order; what shares them among processes is loaded for several."""
    if jobs == 1:
        yield from ((task, work(task)) for task in tasks)
    else:
        yield from importlib.import_module("reviewdesk.services.exporting.sharing").shared(tasks, work, jobs)


def _send_together(gatherer: Gatherer[T], tasks: Iterator[_Task], place: Path, jobs: int) -> Iterator[Exported]:
    making = archive_in_making if place.suffix == ".zip" else folder_in_making
    done: list[Exported] = []
    values: list[T] = []
    main = ""
    failure: ReviewDeskError | None = None
    add: Add | None = None
    begun: list[_Task] = []
    try:
        with ExitStack() as stack:
            for task, part in _shared(_noted(tasks, begun), partial(_part, gatherer), jobs):
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
        rest = chain(begun[len(done) :], tasks)
        done += [Exported(task.piece.name, error=task.piece.error or error, review=task.piece.review) for task in rest]
    for each in done:
        whole = replace(each, place=place, main=main) if failure is None else replace(each, error=failure)
        yield each if each.error else whole


def _noted(tasks: Iterator[_Task], begun: list[_Task]) -> Iterator[_Task]:
    """Take down what is begun without its images, so that each is told of whatever happens."""
    for task in tasks:
        begun.append(replace(task, piece=replace(task.piece, assets={})))
        yield task


def _part(gatherer: Gatherer[T], task: _Task) -> Part[T] | ReviewDeskError:
    try:
        images = f"{FOLDER}/{task.place.stem}"
        return gatherer.part(leaving(task.piece, task.way, images))
    except ReviewDeskError as error:
        return error


def _send(task: _Task) -> Exported:
    piece = task.piece
    if task.left:
        return Exported(piece.name, task.place, task.left)
    try:
        artifact = made(piece, task.way)
        write = write_archive if task.place.suffix == ".zip" else write_folder
        write(artifact, task.place)
    except ReviewDeskError as error:
        return Exported(piece.name, error=error)
    return Exported(piece.name, task.place, artifact.main)
