"""What is the same for every review: who publishes it, where its box stands, and where a site finds its images."""

import json
from typing import Any

import pytest

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.extra import Table
from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Image, Review
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Exporter, House
from reviewdesk.exchange.exporters.json_ld import json_ld
from reviewdesk.exchange.exporters.registry import exporter_named
from tests.factories import a_review, full_review
from tests.golden.golden import written
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, a_context

HOUSE = House("The Tide", "https://example.org/", "https://example.org/logo.png")
BELOW = House(is_box_last=True)
VERDICT = "See it by the sea."
UPLOADS = "https://example.org/wp-content/uploads/"


def publisher(review: Review, house: House = HOUSE) -> Any:
    return json.loads(json_ld(review, house=house)).get("publisher")


def test_search_engines_are_told_who_publishes() -> None:
    organization = {"@type": "Organization", "name": "The Tide", "url": HOUSE.url, "logo": HOUSE.logo}
    assert publisher(a_review()) == organization
    assert publisher(a_review(), House()) is None
    assert publisher(a_review(), House("The Tide")) == {"@type": "Organization", "name": "The Tide"}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/logo.png", "logo", "data:image/png;base64,AA", " "])
def test_an_address_that_is_none_of_the_web_is_left_out(address: str) -> None:
    assert publisher(a_review(), House("The Tide", address, address)) == {"@type": "Organization", "name": "The Tide"}


def test_a_review_that_names_its_own_publisher_is_believed() -> None:
    own = Table((("name", "Elsewhere"), ("logo", "https://a.net/l.png")))
    named = {"@type": "Organization", "name": "Elsewhere"}
    assert publisher(a_review(extra=Table((("publisher", "Elsewhere"),)))) == named
    assert publisher(a_review(extra=Table((("publisher", own),)))) == {**named, "logo": "https://a.net/l.png"}
    for nothing in ("", ("a", "b"), Table((("name", ("a",)),))):
        assert publisher(a_review(extra=Table((("publisher", nothing),))))["name"] == "The Tide"


def test_a_publisher_cannot_leave_its_script() -> None:
    text = json_ld(a_review(), house=House("</script><script>alert(1)</script>"))
    assert "<" not in text


def test_networks_are_told_the_site() -> None:
    page = exporter_named("html-page").export(a_context(a_review(), house=HOUSE)).text
    assert '<meta property="og:site_name" content="The Tide">' in page
    assert '"publisher":{"@type":"Organization","name":"The Tide"' in page


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
@pytest.mark.parametrize(
    ("body", "order"),
    [("First.\n\nLast.\n", "FLV"), ("/// review-box\n///\n\nFirst.\n\nLast.\n", "VFL")],
)
def test_the_box_stands_below_where_the_house_wants_it_and_no_place_says_otherwise(
    exporter: Exporter, body: str, order: str
) -> None:
    review = a_review(body=body, verdict=VERDICT, disclosure="The ferry was free.")
    article = compose(a_context(review, house=BELOW), exporter.layout).html
    places = {article.index(words): letter for letter, words in zip("FLV", ("First.", "Last.", VERDICT), strict=True)}
    assert "".join(places[at] for at in sorted(places)) == order
    assert article.count(VERDICT) == 1
    assert article.index(VERDICT) < article.index("The ferry was free.")


def test_a_wordpress_import_finds_images_where_one_says_they_will_be() -> None:
    review = a_review(
        body="![The tide](a b.png)\n", featured_image="hero.jpg", images=(Image("a b.png"), Image("hero.jpg", "A bay"))
    )
    artifact = exporter_named("wordpress-wxr").export(a_context(review, house=House(images_at=UPLOADS)))
    assert f'src="{UPLOADS}images/a%20b.png"' in artifact.text
    assert f"{UPLOADS}images/hero.jpg" in artifact.text.partition("wp:attachment_url")[2]
    assert sorted(file.path for file in artifact.files) == ["images/a b.png", "images/hero.jpg", "wordpress.xml"]


@pytest.mark.parametrize("address", ["", "uploads", "javascript:alert(1)//", "file:///srv"])
def test_what_is_no_address_of_the_web_moves_no_image(address: str) -> None:
    review = a_review(body="![The tide](a.png)\n", images=(Image("a.png"),))
    text = exporter_named("wordpress-wxr").export(a_context(review, house=House(images_at=address))).text
    assert 'src="images/a.png"' in text


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
def test_what_leaves_under_embargo_says_so_for_all_to_see(exporter: Exporter) -> None:
    review = full_review(language="en-GB", media=Media.FILM)
    assert isinstance(review.embargo, Embargo)
    shown = _text(exporter, a_context(review, is_held=True))
    hidden = _text(exporter, a_context(review))
    if exporter.name == "review-file":
        assert "embargo:" in shown
        return
    assert "Under embargo until" in shown.replace("\\", "")
    assert "Under embargo until" not in hidden


def _text(exporter: Exporter, context: ExportContext) -> str:
    return written(exporter.export(context))
