"""What the store hands out: plain values, never rows; light enough to import before the database is."""

from dataclasses import dataclass
from datetime import datetime

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status


@dataclass(frozen=True, slots=True)
class Saved:
    """A review as it lies in the store: `version` counts its saves from 1, `edited` is the last of them in UTC."""

    review: Review
    version: int
    edited: datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """What the list shows of a review, without its body; `year` is 0 and `rating_label` is empty where unknown."""

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
