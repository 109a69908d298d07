"""Sends many reviews out behind one another, tells how far that is, ends when nobody wants it any more, and sums up."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.house import house
from reviewdesk.services.exporting.making import Piece, PrintPage, pieces_of_store
from reviewdesk.services.exporting.picturing import Form
from reviewdesk.services.exporting.sending import Exported, export

Told = Callable[[int], bool]
"""Hears how many reviews are done, and tells whether the others are still wanted."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What an export is to make, and where; `titles` are typed to let reviews out in spite of their embargo."""

    target: str
    out: Path
    as_zip: bool = False
    form: Form = Form.SAME
    titles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stopped:
    """A review that did not leave, by the name a person knows, and why."""

    review: ReviewId
    name: str
    error: ReviewDeskError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an export: how many left, which were stopped, and how many it had not come to when it ended."""

    errand: Errand
    left: int
    stopped: tuple[Stopped, ...]
    undone: int = 0


def sendings(
    pieces: Iterable[Piece], errand: Errand, gate: Gate, print_page: PrintPage | None = None
) -> Iterator[Exported]:
    """Send these pieces out as the errand says, in the name of the house of the settings."""
    return export(
        pieces,
        errand.target,
        errand.out,
        as_zip=errand.as_zip,
        gate=gate,
        form=errand.form,
        house=house(),
        print_page=print_page,
    )


class _NotWanted(Exception):  # noqa: N818 - nothing is wrong
    """Nobody wants the rest."""


def export_many(
    desk: Desk,
    ids: Sequence[ReviewId],
    errand: Errand,
    gate: Gate,
    told: Told,
    print_page: PrintPage | None = None,
) -> Outcome:
    """Send reviews out, each for itself: one that is stopped stops no other. What was there before stays in its place.

    Where one file holds them all and nobody wants the rest, none leaves: the file that was there stays.
    """
    left, stopped, done = 0, list[Stopped](), 0
    pieces = _counted(pieces_of_store(desk.store, ids), told)
    with suppress(_NotWanted):
        for sent in sendings(pieces, errand, gate, print_page):
            if sent.error is None and sent.review is not None:
                desk.history.keep_filed(sent.review, errand.target)
                left += 1
            else:
                stopped.append(_stopped(sent, ids[done]))
            done += 1
        told(len(ids))
    return Outcome(errand, left, tuple(stopped), len(ids) - done)


def _counted(pieces: Iterable[Piece], told: Told) -> Iterator[Piece]:
    for number, piece in enumerate(pieces):
        if not told(number):
            raise _NotWanted
        yield piece


def _stopped(sent: Exported, review_id: ReviewId) -> Stopped:
    review = sent.review
    name = (review.work.title or review.headline or review.slug) if review else ""
    return Stopped(review_id, name or sent.name, sent.error or ReviewDeskError())
