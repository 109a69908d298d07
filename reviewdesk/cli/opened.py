"""The desk that a command works on, and the ways to name reviews on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from reviewdesk.cli.call import Call
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.checking import Around, archive_of
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.drafts.recovering import Outcome
from reviewdesk.services.exporting.from_files import pieces_of_files
from reviewdesk.services.exporting.making import Piece, pieces_of_store
from reviewdesk.services.history.versions import History
from reviewdesk.services.library.reviews import Saved, all_summaries
from reviewdesk.services.safety.backing_up import file_of
from reviewdesk.settings.places import store_url

_TOLD = {
    False: "{id}: what was typed and not yet saved when the program ended is back.",
    True: "{id}: what was typed and not yet saved is in its history, for the review has changed since.",
}


@contextmanager
def desk(call: Call) -> Iterator[Desk]:
    """Open the store for the length of a block; what comes back of an earlier end is told."""
    opened = open_desk(call.store_url)
    for recovered in opened.recovered:
        call.talk(_TOLD[recovered.outcome is Outcome.ASIDE].format(id=recovered.review_id))
    try:
        yield opened
    finally:
        opened.close()


def found(call: Call, opened: Desk, names: tuple[str, ...]) -> Iterator[Saved]:
    """Find reviews by id or slug; one that is not there becomes a failure of the call."""
    for name in names:
        try:
            yield opened.library.find(name)
        except ReviewDeskError as error:
            call.fail(name, error)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The reviews that a command was pointed at, and the history and the desk around them, which files have not."""

    pieces: Iterator[Piece]
    history: History | None = None
    around: Around | None = None


@contextmanager
def pieces(call: Call, names: tuple[str, ...], *, every: bool, are_files: bool) -> Iterator[Chosen]:
    """Give the reviews that a command was pointed at: named ones, all but the trash, or those of files."""
    if every == bool(names) or (every and are_files):
        raise click.UsageError("Name reviews, or say --all, or name files after --file.")
    if are_files:
        yield Chosen(pieces_of_files(Path(name) for name in names))
        return
    with desk(call) as opened:
        chosen = pieces_of_store(opened.store, _ids(opened) if every else names)
        yield Chosen(chosen, opened.history, partial(archive_of, opened.store))


def desk_name(call: Call) -> str:
    """Give the name by which the settings know the desk of this call, open or not."""
    url = call.store_url or store_url()
    return str(file_of(url) or url.partition("?")[0].replace("postgresql://", "postgresql+psycopg://"))


def _ids(opened: Desk) -> list[str]:
    """Name all reviews but the trash, in an order that lasts, so that the same store exports to the same names."""
    return sorted(summary.id for summary in all_summaries(opened.store))
