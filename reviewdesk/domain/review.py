"""The review: one frozen value that holds everything a writer typed."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.rating import Rating
from reviewdesk.errors import MoveError


class Status(StrEnum):
    """Where a review stands on its way to the reader."""

    IDEA = "idea"
    DRAFT = "draft"
    READY = "ready"
    PUBLISHED = "published"
    TRASHED = "trashed"


MOVES = {
    Status.IDEA: {Status.DRAFT, Status.TRASHED},
    Status.DRAFT: {Status.IDEA, Status.READY, Status.PUBLISHED, Status.TRASHED},
    Status.READY: {Status.DRAFT, Status.PUBLISHED, Status.TRASHED},
    Status.PUBLISHED: {Status.DRAFT, Status.TRASHED},
    Status.TRASHED: {Status.IDEA, Status.DRAFT, Status.READY, Status.PUBLISHED},
}
"""The legal moves of a status; from the trash a review returns to where it was."""


class Spoilers(StrEnum):
    """How much of the plot the text gives away."""

    NONE = "none"
    MILD = "mild"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Seen:
    """How the critic saw the work: `where` such as `press screening`, `format` such as `IMAX`, and when."""

    where: str = ""
    format: str = ""
    on: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Seo:
    """What a search engine is told; empty means: as the headline and standfirst say."""

    title: str = ""
    description: str = ""
    keyphrase: str = ""
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """An image of the review by its file `name`; `decorative` images have an empty alt text on purpose."""

    name: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""
    source: str = ""
    decorative: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """A review as its writer left it. `body` is Markdown, byte for byte; `published` keeps the offset it came with."""

    id: ReviewId
    headline: str = ""
    standfirst: str = ""
    slug: str = ""
    byline: tuple[str, ...] = ()
    language: str = "en-GB"
    status: Status = Status.DRAFT
    published: datetime | None = None
    embargo: Embargo | None = None
    media: Media = Media.FILM
    work: Work = field(default_factory=Work)
    rating: Rating | None = None
    verdict: str = ""
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    spoilers: Spoilers = Spoilers.NONE
    seen: Seen = field(default_factory=Seen)
    disclosure: str = ""
    also_read: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    seo: Seo = field(default_factory=Seo)
    featured_image: str = ""
    images: tuple[Image, ...] = ()
    extra: Table = field(default_factory=Table)
    body: str = ""

    def image(self, name: str) -> Image | None:
        """Find an image by its file name."""
        return next((image for image in self.images if image.name == name), None)

    def moved(self, status: Status) -> "Review":
        """Give this review with another status; MoveError where that move is not legal."""
        if status is self.status:
            return self
        if status not in MOVES[self.status]:
            raise MoveError(current=self.status, wanted=status)
        return replace(self, status=status)
