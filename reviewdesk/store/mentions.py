"""What a review names that is counted or lies on a day: kept beside the review, one row for each, never read back."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.rows import MENTION, shown_text

DIRECTOR, GENRE, RELEASE, ZONE = "director", "genre", "release", "zone"
"""What is named: as a name a person, a genre, a day as `2026-03-15` (coarser where that is all one knows), a zone."""

_LONGEST = 120
"""More of a name does not go into an index: its entries must not grow without bounds."""

_KEY = MENTION.c.review_id == bindparam("key")
_OF_REVIEW = select(MENTION.c.field, MENTION.c.name, MENTION.c.detail).where(_KEY)
_INSERT = insert(MENTION)
_DELETE = delete(MENTION).where(_KEY)


class Mention(NamedTuple):
    """One thing that a review names; the detail of a day are its countries, that of a zone the clock of the embargo."""

    field: str
    name: str
    detail: str = ""


def mentions_of(review: Review) -> set[Mention]:
    """Give what a review names, each once."""
    found = {*_names(review.work), *_releases(review.work)}
    if review.embargo is not None:
        found.add(Mention(ZONE, review.embargo.zone, review.embargo.until.isoformat()))
    return found


def mentions_kept(connection: Connection, review_id: ReviewId) -> set[Mention]:
    """Give what stands beside a review."""
    return {Mention(*row) for row in connection.execute(_OF_REVIEW, {"key": review_id})}


def keep_mentions(connection: Connection, review: Review, *, is_new: bool = False) -> None:
    """Have what a review names stand beside it; nothing is written where it does already."""
    wanted = mentions_of(review)
    known = set() if is_new else mentions_kept(connection, review.id)
    if wanted == known:
        return
    if known:
        connection.execute(_DELETE, {"key": review.id})
    if wanted:
        connection.execute(_INSERT, [{"review_id": review.id, **each._asdict()} for each in sorted(wanted)])


def _names(work: Work) -> Iterator[Mention]:
    for field, names in ((DIRECTOR, [credit.name for credit in work.directors]), (GENRE, work.genres)):
        for name in names:
            shown = shown_text(name.strip()[:_LONGEST])
            if shown:
                yield Mention(field, shown)


def _releases(work: Work) -> Iterator[Mention]:
    countries: dict[str, list[str]] = {}
    for release in work.released:
        countries.setdefault(str(release.on), []).append(release.country)
    for day, where in countries.items():
        yield Mention(RELEASE, day, shown_text(", ".join(dict.fromkeys(filter(None, where)))))
