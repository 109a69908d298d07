"""The sample review shows what the desk can do."""

from pathlib import Path

import pytest

from reviewdesk.domain.fields import FIELDS
from reviewdesk.domain.film import Media
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.exporters.html_page import HtmlPage
from reviewdesk.markup.plain import word_count
from reviewdesk.resources import resource
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import a_context

SAMPLES = resource("samples")
REVIEW = front_matter.read((SAMPLES / "a-million-miles-away.md").read_bytes(), "a-million-miles-away.md")
IMAGES = sorted(SAMPLES.glob("*.jpg"))


def test_the_sample_fills_every_field_of_a_film() -> None:
    blank = a_review(headline="", slug="", byline=(), work=type(REVIEW.work)(), rating=None)
    same = {"language", "status", "media"}

    empty = [
        field.name
        for field in FIELDS
        if Media.FILM in field.media and field.name not in same and field.read(REVIEW) == field.read(blank)
    ]

    assert not empty


@pytest.mark.parametrize(
    "construct",
    [
        *("<em>", "<strong>", "<del>", "<code>", "<ol>", "<ul>", "<blockquote>", "<table>", "<hr>", ' title="STS-128'),
        *('class="pull-quote"', 'class="spoiler"', 'class="ad-slot"', 'class="embed"', 'class="also-read"'),
        *('class="footnote-ref"', "<figcaption>A launch"),
    ],
)
def test_the_sample_uses_every_construct(construct: str) -> None:
    assert any(construct in block for block in exported())


def exported() -> list[str]:
    assets = {image.name: image.read_bytes() for image in IMAGES}
    return HtmlPage().export(a_context(REVIEW, assets=assets)).text.split('class="review-body"')[1].splitlines()


def test_the_sample_is_as_long_as_a_review() -> None:
    assert 380 <= word_count(REVIEW.body) <= 480


def test_writing_the_sample_changes_nothing_in_it() -> None:
    assert front_matter.read(front_matter.write(REVIEW)) == REVIEW


@pytest.mark.parametrize("image", IMAGES, ids=lambda image: image.name)
def test_the_pictures_are_small_and_named_in_the_review(image: Path) -> None:
    known = REVIEW.image(image.name)

    assert known is not None
    assert known.alt
    assert image.stat().st_size < 150_000
