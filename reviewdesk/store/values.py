"""What the store hands out: plain values, never rows; light enough to import before the database is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status


@dataclass(frozen=True, slots=True)
class Saved:
    """A review as it lies in the store: `version` counts its saves from 1, `edited` is the last of them in UTC."""

    review: Review
    version: int
    edited: datetime


class Summary(NamedTuple):
    """What the list shows of a review, without its body; `year` is 0 and `rating_label` is empty where unknown;
    `stars` is the rating as a share of five.

    A tuple, since a page holds a hundred of them and a frozen dataclass takes five times as long to make.
    """

    id: ReviewId
    headline: str
    title: str
    year: int
    status: Status
    rating_label: str
    words: int
    edited: datetime
    version: int
    featured_image: str
    published: datetime | None = None
    stars: float | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who has a review open, since when, and the name of the window."""

    who: str
    since: datetime
    session: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search found: a passage of the body, and where in it the words stand, as start and end of each."""

    summary: Summary
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many reviews there are of each status, and how many outside the trash an embargo still holds."""

    by_status: Mapping[Status, int]
    embargoed: int

    @property
    def outside_trash(self) -> int:
        """Count all that does not lie in the trash."""
        return sum(count for status, count in self.by_status.items() if status is not Status.TRASHED)


class VersionKind(StrEnum):
    """Why a version of a review was kept in its history."""

    PAUSE = "pause"  # the writer rested
    NAMED = "named"  # the writer gave it a name
    FILED = "filed"  # it was exported
    PUBLISHED = "published"
    STATUS = "status"  # the status is another
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    RECOVERED = "recovered"  # it was not saved when the program ended
    CONFLICT = "conflict"  # somebody else had saved meanwhile


@dataclass(frozen=True, slots=True)
class VersionInfo:
    """What the history says of a version: numbers count up, also where the clock went back; `at` is in UTC."""

    number: int
    at: datetime
    kind: VersionKind
    name: str
    words: int


class Occasion(StrEnum):
    """Why a review stands on a day of the calendar."""

    EMBARGO = "embargo"  # it ends
    RELEASE = "release"  # the work comes out
    PUBLISHED = "published"


class Entry(NamedTuple):
    """A review on a day of the calendar. `at` is the moment in UTC, None for a day without an hour.

    `detail` is the clock and the zone of an embargo, with a blank between, or the countries of a release.
    """

    day: date
    occasion: Occasion
    id: ReviewId
    title: str
    headline: str
    status: Status
    at: datetime | None
    detail: str


@dataclass(frozen=True, slots=True)
class Named:
    """A name and how many reviews have it."""

    name: str
    count: int


class Span(NamedTuple):
    """A span of time, in UTC; the end is the beginning of the next one."""

    start: datetime
    end: datetime


class Tally(NamedTuple):
    """How many reviews were published in a span, with how many words."""

    reviews: int
    words: int
