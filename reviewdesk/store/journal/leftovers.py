"""Finds the journals of writers that are no more, and reads what they held."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate
from pathlib import Path
from typing import Final

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.journal.changes import Change
from reviewdesk.store.journal.file import ENDING, lock
from reviewdesk.store.journal.records import Base, Kept, records_of

_UNREADABLE: Final = ".unreadable"


@dataclass(frozen=True, slots=True)
class Drafts:
    """How many journals lie in a folder that nobody holds, and how many were set aside as unreadable."""

    waiting: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Leftover:
    """A journal without a writer: `kept` is what its store held, as `version`; `changes` were made since."""

    place: Path
    kept: Review
    version: int
    changes: tuple[Change, ...]

    def states(self) -> Iterator[Review]:
        """Give the draft after none, one, and at last all of the changes."""
        return accumulate(self.changes, _applied, initial=self.kept)

    def latest(self) -> Review:
        """Give the draft as it was last."""
        return reduce(_applied, self.changes, self.kept)


def leftovers(folder: Path) -> Iterator[Leftover]:
    """Read the journals in a folder that no process holds; one that cannot be read is set aside as `.unreadable`."""
    for place in sorted(folder.glob(f"*{ENDING}")):
        with place.open("r+b") as file:
            try:
                lock(file)
            except OSError:
                continue
            found = read(place, list(file))
        if found is None:
            place.rename(place.with_suffix(_UNREADABLE))
        else:
            yield found


def drafts_in(folder: Path) -> Drafts:
    """Count what lies in a folder of journals, and change nothing."""
    return Drafts(
        sum(map(_is_free, folder.glob(f"*{ENDING}"))),
        sum(1 for _ in folder.glob(f"*{_UNREADABLE}")),
    )


def named_in(folder: Path) -> frozenset[ReviewId]:
    """Name the reviews of all journals in a folder, whether somebody writes in them or not."""
    return frozenset(filter(None, map(_name_in, folder.glob(f"*{ENDING}"))))


def read(place: Path, lines: Sequence[bytes]) -> Leftover | None:
    """Read a journal's lines; None where not even its first is sound."""
    records = list(records_of(lines))
    if not records or not isinstance(records[0], Base):
        return None
    base = records[0]
    changes = [record for record in records if isinstance(record, Change)]
    kept = next((record for record in reversed(records) if isinstance(record, Kept)), Kept(0, base.version))
    return Leftover(
        place,
        reduce(_applied, changes[: kept.changes], base.review),
        kept.version,
        tuple(changes[kept.changes :]),
    )


def _is_free(place: Path) -> bool:
    try:
        with place.open("r+b") as file:
            lock(file)
    except OSError:  # somebody writes in it, or it is done with meanwhile
        return False
    return True


def _name_in(place: Path) -> ReviewId | None:
    try:
        with place.open("rb") as file:
            first = next(records_of([file.readline()]), None)
    except OSError:  # it is done with meanwhile
        return None
    return first.review.id if isinstance(first, Base) else None


def _applied(state: Review, change: Change) -> Review:
    return change.applied(state)
