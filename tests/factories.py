"""Reviews for the tests: a plain one to change, and one with every field filled."""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from typing import Any

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.film import Certificate, Media, Offer, Release, Work
from reviewdesk.domain.identifiers import ExternalId, ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating, Scale
from reviewdesk.domain.review import Image, Review, Seen, Seo, Spoilers, Status
from reviewdesk.domain.style import Style

AN_ID = ReviewId("0192f7c1-0000-7000-8000-000000000001")
ANOTHER_ID = ReviewId("0192f7c1-0000-7000-8000-000000000002")

BODY = "The harbour sleeps.\n\nNothing *happens*, and it happens **beautifully**.\n"


def a_review(**changes: Any) -> Review:
    """Give a short, sound review; name any field of `Review` to change it."""
    review = Review(
        id=AN_ID,
        headline="The Long Harbour review: a slow tide",
        slug="the-long-harbour-review",
        byline=("A. Critic",),
        work=Work(title="The Long Harbour", year=2023),
        rating=a_rating("3.5"),
        body=BODY,
    )
    return replace(review, **changes)


def a_sound_review(**changes: Any) -> Review:
    """Give a short review in which no check finds anything."""
    return a_review(**{"standfirst": "A keeper counts ships."} | changes)


def a_rating(value: str = "4", style: Style = Style.STARS, best: int = 5, step: str = "1/2") -> Rating:
    """Give a rating out of five stars, in halves, unless told otherwise."""
    return Rating(Fraction(value), Scale(style, Fraction(0), Fraction(best), Fraction(step)))


def full_review(**changes: Any) -> Review:
    """Give a review in which every field differs from its default."""
    review = Review(
        id=ANOTHER_ID,
        headline='The Long Harbour review: "a slow tide"',
        standfirst="A keeper counts ships.\nNobody comes.",
        slug="the-long-harbour-review",
        byline=("A. Critic", "B. Second"),
        language="fr-CA",
        status=Status.READY,
        published=datetime.fromisoformat("2023-09-15T15:47:00+05:30"),
        embargo=Embargo(datetime.fromisoformat("2023-09-14T18:00:00"), "America/Los_Angeles"),
        media=Media.EPISODE,
        work=a_full_work(),
        rating=a_rating("4", Style.POINTS, best=10, step="1/3"),
        verdict="See it by the sea.",
        good=("The light", "The score: all foghorns"),
        bad=("The dog",),
        spoilers=Spoilers.MILD,
        seen=Seen("press screening", "IMAX", PartialDate(2023, 9, 12)),
        disclosure="The distributor paid for the ferry.",
        also_read=("the-short-harbour-review",),
        categories=("Reviews",),
        tags=("no", "1.10", "sea"),
        seo=Seo("The Long Harbour", "A slow tide.", "long harbour", "https://example.org/long-harbour"),
        featured_image="poster.jpg",
        images=(
            Image("poster.jpg", "A lighthouse", "The keeper", "C. Lens", "CC BY 4.0", "https://example.org/p"),
            Image("rule.png", decorative=True),
        ),
        extra=Table((("layout", "post"), ("params", Table((("list", ("a", "b")),))))),
        body="\n# Tide\n\nA *slow* one.",
    )
    return replace(review, **changes)


def a_full_work() -> Work:
    """Give a work in which every field is filled."""
    return Work(
        title="The Long Harbour",
        original_title="Le Long Port",
        series="The Coast",
        season=2,
        episode=7,
        year=2023,
        released=(Release("US", PartialDate(2023, 9, 15)), Release("FR", PartialDate(2023, 10))),
        directors=(Credit("Alejandra Márquez"),),
        writers=(Credit("B. Márquez"), Credit("Hernán Jiménez")),
        cast=(Credit("Michael Peña", "José"), Credit("Rosa Salazar", "Adela")),
        developers=("Tide Works", "Second Shore"),
        runtime=121,
        certificate=(Certificate("US", "PG"), Certificate("GB", "12A")),
        countries=("US", "NO"),
        languages=("en", "es"),
        genres=("Drama",),
        platforms=("PC", "Switch"),
        distributor="Harbour Films",
        watch_on=(Offer("Prime Video", "https://example.org/watch", affiliate=True), Offer("Cinema")),
        ids=(ExternalId("imdb", "tt11426232"), ExternalId("tmdb", "961323")),
    )
