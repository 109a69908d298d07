"""Makes what is copied or dragged elsewhere of a review: it passes the same gate as an export."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ExportError, ReviewDeskError
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.files import folder_name, write_archive, write_file
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.house import house
from reviewdesk.services.exporting.making import Piece, Way, context_of, made, pieces_of_store
from reviewdesk.services.muting import Muting

_HELD_BACK = {"export-embargoed": "copy-embargoed", "export-stopped": "copy-stopped"}
"""What stops an export says it in the words of a copy."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A review that is to be copied; `draft` is what it holds where it is open, whether that is kept or not."""

    review: ReviewId
    draft: Review | None = None


def copied(desk: Desk, wanted: Wanted, targets: tuple[str, ...]) -> tuple[str, ...]:
    """Write a review in these formats, images as they are; its history says that the first was filed.

    ExportError where a check or an embargo holds it back, or it cannot leave so.
    """
    piece = _piece(desk, wanted)
    context = context_of(_review_of(piece), piece.assets, piece.related, house=house())
    try:
        _gate(desk).let_out(context)
    except ExportError as error:
        raise ExportError(_HELD_BACK.get(error.code, error.code), **error.data) from error
    texts = tuple(exporter_named(target).export(context).text for target in targets)
    desk.history.keep_filed(context.review, targets[0])
    return texts


def as_file(desk: Desk, wanted: Wanted, target: str, folder: Path) -> Path:
    """Lay a review into a folder as one file: the one it consists of in this format, or a zip; ExportError as above."""
    piece = _piece(desk, wanted)
    review = _review_of(piece)
    artifact = made(piece, Way(target, _gate(desk), house()))
    name = folder_name(review.slug or review.headline, {path.stem for path in folder.iterdir()})
    if len(artifact.files) > 1:
        place = folder / f"{name}.zip"
        write_archive(artifact, place)
    else:
        place = folder / f"{name}{PurePosixPath(artifact.main).suffix}"
        write_file(artifact.files[0], place)
    return place


def _piece(desk: Desk, wanted: Wanted) -> Piece:
    piece = next(pieces_of_store(desk.store, [wanted.review]))
    return replace(piece, review=wanted.draft) if wanted.draft is not None else piece


def _review_of(piece: Piece) -> Review:
    if piece.review is None:
        raise piece.error or ReviewDeskError()
    return piece.review


def _gate(desk: Desk) -> Gate:
    return Gate(datetime.now(UTC), frozenset(Muting(desk.store.name).reasons()))
