"""The review box stands above the text, or where the text has a place for it; an export never has two by itself."""

from dataclasses import replace

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.nodes import Source
from reviewdesk.markup.parse import parse
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, a_context

VERDICT = "See it by the sea."


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
@pytest.mark.parametrize(
    ("body", "order"),
    [
        ("First.\n\nLast.\n", "VFL"),
        ("First.\n\n/// review-box\n///\n\nLast.\n", "FVL"),
        ("First.\n\nLast.\n\n/// review-box\n///\n", "FLV"),
    ],
)
def test_the_box_stands_at_its_place(exporter: Exporter, body: str, order: str) -> None:
    article = compose(a_context(a_review(body=body, verdict=VERDICT)), exporter.layout).html
    places = {article.index(words): letter for letter, words in zip("FLV", ("First.", "Last.", VERDICT), strict=True)}
    assert "".join(places[at] for at in sorted(places)) == order
    assert article.count(VERDICT) == 1
    assert "review-box-place" not in article


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
def test_every_target_keeps_the_box_of_a_text_that_has_a_place_for_it(exporter: Exporter) -> None:
    without = a_review(body="First.\n\nLast.\n", verdict=VERDICT)
    review = replace(without, body="First.\n\n/// review-box\n///\n\nLast.\n")
    text = _text(exporter, review)
    assert text.count(VERDICT) == _text(exporter, without).count(VERDICT)
    if exporter.name != "review-file":
        assert "/// review-box" not in text


def _text(exporter: Exporter, review: Review) -> str:
    artifact = exporter.export(a_context(review))
    return next(file.data for file in artifact.files if file.path == artifact.main).decode(errors="replace")


def test_the_words_in_code_are_no_place() -> None:
    article = compose(a_context(a_review(body="```\n/// review-box\n///\n```\n", verdict=VERDICT)))
    assert article.box
    assert "/// review-box" in article.blocks[0]


def test_the_pane_keeps_the_place_as_it_is() -> None:
    assert parse("/// review-box\n///\n", NONE) == (Source("/// review-box\n///"),)
