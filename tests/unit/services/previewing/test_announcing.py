"""What is shown of the head of the page is what the exported page says."""

import json
import re
from html import unescape

import pytest

from reviewdesk.domain.review import Image, Review, Seo
from reviewdesk.services.exporting.making import artifact_of
from reviewdesk.services.previewing.announcing import announcement_of
from tests.factories import a_rating, a_review, full_review

ADDRESS = "https://www.example.org/reviews/2023/the-long-harbour"
REVIEWS = (
    a_review(),
    a_review(standfirst="A keeper\ncounts ships."),
    a_review(headline='A "<b>" & c', seo=Seo(canonical=ADDRESS), featured_image="the tide.png"),
    a_review(featured_image="https://cdn.example.org/tide.png"),
    a_review(seo=Seo(title="Short", description="Long enough.", canonical="ftp://example.org")),
    full_review(images=(Image("tide.png", "T"),), featured_image="tide.png"),
)


def page_of(review: Review) -> str:
    images = dict.fromkeys((review.featured_image, *(image.name for image in review.images)), b"\x89PNG")
    return artifact_of(review, "html-page", images).text


def told(page: str, pattern: str) -> str:
    found = re.search(pattern, page)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize("review", REVIEWS)
def test_title_description_address_and_image_are_those_of_the_page(review: Review) -> None:
    page, shown = page_of(review), announcement_of(review)
    assert shown.title == told(page, "<title>(.*?)</title>") == told(page, '"og:title" content="(.*?)"')
    assert shown.description == told(page, '"description" content="(.*?)"')
    assert shown.address == told(page, 'rel="canonical" href="(.*?)"')
    assert shown.image_address == told(page, '"og:image" content="(.*?)"')


@pytest.mark.parametrize(("value", "words"), [("3.5", "3.5/5"), ("4", "4/5"), ("0", "0/5"), ("7", "")])
def test_the_rating_is_that_of_the_structured_data(value: str, words: str) -> None:
    review = a_review(rating=a_rating(value))
    data = json.loads(told(page_of(review), r"ld\+json\">(.*?)</script>"))
    rated = data.get("reviewRating", {})
    assert announcement_of(review).rating == words
    assert words == (f"{rated['ratingValue']}/{rated['bestRating']}" if rated else "")


def test_the_site_and_the_trail_are_read_from_the_address() -> None:
    shown = announcement_of(a_review(seo=Seo(canonical=ADDRESS)))
    assert shown.site == "example.org"
    assert shown.trail == ("https://www.example.org", "reviews", "2023", "the-long-harbour")
    assert announcement_of(a_review()).site == ""
    assert announcement_of(a_review()).trail == ()
