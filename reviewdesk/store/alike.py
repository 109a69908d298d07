"""What is in the store already that an import may meet again: by id, by slug, by film."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.store.rows import REVIEW

_COLUMNS = [REVIEW.c[name] for name in "number id slug headline title year published status version digest".split()]
_BY = {
    name: select(*_COLUMNS).where(REVIEW.c[name].in_(bindparam("wanted", expanding=True)))
    for name in ("id", "slug", "number")
}
_FILMS = select(REVIEW.c.number, REVIEW.c.title).where(REVIEW.c.title != "", REVIEW.c.published.is_not(None))


class Known(NamedTuple):
    """What tells a review from others; `published` is in UTC, `digest` that of all it holds."""

    number: int
    id: ReviewId
    slug: str
    headline: str
    title: str
    year: int
    published: datetime | None
    status: str
    version: int
    digest: str


class Alike:
    """Looks for many reviews at once; those in the trash are found too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_id(self, ids: Sequence[str]) -> list[Known]:
        """Give the reviews that have one of these ids."""
        return self._by("id", ids)

    def by_slug(self, slugs: Sequence[str]) -> list[Known]:
        """Give the reviews that have one of these slugs."""
        return self._by("slug", slugs)

    def by_number(self, numbers: Sequence[int]) -> list[Known]:
        """Give the reviews that have one of these numbers."""
        return self._by("number", numbers)

    def films(self) -> Iterator[tuple[int, str]]:
        """Give number and film of every review that was published."""
        rows = self._connection.execute(_FILMS.execution_options(yield_per=1000))
        return ((row.number, row.title) for row in rows)

    def _by(self, name: str, wanted: Sequence[str | int]) -> list[Known]:
        if not wanted:
            return []
        return [Known(*row) for row in self._connection.execute(_BY[name], {"wanted": list(wanted)})]
