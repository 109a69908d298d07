"""What a published page tells others about a review: search engines, and those who draw a card for a link."""

from dataclasses import dataclass
from fractions import Fraction
from urllib.parse import urlsplit

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.exporters.json_ld import absolute
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.exchange.labels import direction


@dataclass(frozen=True, slots=True)
class Announcement:
    """The head of the page in plain text; what nobody knows is empty.

    `address` is where the page will stand, `image` the name of the featured image, `image_address` what a card is told
    of it: a page that does not know its own address cannot name one. `rating` is the number of the structured data,
    `3.5/5`, and `share` its place between worst and best.
    """

    title: str = ""
    description: str = ""
    keyphrase: str = ""
    address: str = ""
    image: str = ""
    image_address: str = ""
    rating: str = ""
    share: float = 0.0
    byline: str = ""
    direction: str = "ltr"

    @property
    def site(self) -> str:
        """Give the name of the site as a reader knows it, `example.org`."""
        return (urlsplit(self.address).hostname or "").removeprefix("www.")

    @property
    def trail(self) -> tuple[str, ...]:
        """Give the address as search engines show it: the root, then the folders that lead to the page."""
        parts = urlsplit(self.address)
        return (f"{parts.scheme}://{parts.netloc}", *filter(None, parts.path.split("/"))) if self.address else ()


def announcement_of(review: Review) -> Announcement:
    """Read what the head of the exported page will say."""
    rating = review.rating
    is_rated = rating is not None and rating.scale.worst <= rating.value <= rating.scale.best
    return Announcement(
        title=one_line(review.seo.title or review.headline),
        description=one_line(review.seo.description or review.standfirst),
        keyphrase=one_line(review.seo.keyphrase),
        address=absolute(review, review.seo.canonical),
        image=review.featured_image,
        image_address=absolute(review, image_path(review.featured_image)) if review.featured_image else "",
        rating=f"{_number(rating.value)}/{_number(rating.scale.best)}" if rating and is_rated else "",
        share=float(rating.share) if rating and is_rated else 0.0,
        byline=", ".join(filter(None, map(one_line, review.byline))),
        direction=direction(review.language),
    )


def _number(value: Fraction) -> str:
    return f"{round(float(value), 2):g}"
