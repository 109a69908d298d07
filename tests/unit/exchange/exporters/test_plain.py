"""Plain text and the review file: what leaves without a page."""

import pytest

from reviewdesk.domain.review import Image
from reviewdesk.errors import ExportError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.exporters.plain import PlainText
from reviewdesk.exchange.exporters.prose import prose
from reviewdesk.exchange.exporters.review_file import ReviewFile
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import PICTURE, a_context


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("A *so* `b`  \nnext\nline", "A so b\nnext line"),
        ("[words](https://example.org/a) <https://example.org>", "words (https://example.org/a) https://example.org"),
        ("- a\n    1. b\n    2. c\n- d", "- a\n  1. b\n  2. c\n- d"),
        ("- a\n\n    more\n\n- d", "- a\n\n  more\n- d"),
        ("3. c\n4. d", "3. c\n4. d"),
        ("> so\n>\n> he said", "> so\n>\n> he said"),
        ("```\nlet\n  it\n```", "    let\n      it"),
        ("a | b\n--|--\n1 | 2", "a | b\n1 | 2"),
        ('![A hall](hall.png "The hall")', "[The hall]"),
        ("![A hall](hall.png)", "[A hall]"),
        ("![](hall.png)", ""),
        ("/// spoiler\nHe dies.\n///", "[Spoiler]\n\nHe dies."),
        ("/// ad | top\n///", ""),
        ("Term\n:   meaning", "Term\n\nmeaning"),
        ("One.[^a]\n\n[^a]: Two.", "One.[1]\n\n* * *\n\n[1] Two."),
        ("&lt;b&gt; &amp; Ünïcode", "<b> & Ünïcode"),
    ],
)
def test_a_construct_reads_well_without_its_marks(body: str, text: str) -> None:
    parts = (prose(block, labels_for("en")) for block in Renderer().render(body))

    assert "\n\n".join(part for part in parts if part) == text


def test_plain_text_holds_no_mark_of_html_and_every_word_of_the_fields() -> None:
    review = full_review(headline="<b>x</b>\u202e\x00", verdict="Look\neverywhere.", body="Words.")

    text = PlainText().export(a_context(review)).text

    assert text.startswith("<b>x</b>\n\n")
    assert "Look everywhere." in text
    assert not {"\u202e", "\x00"} & set(text)
    assert all(name in text for name in (*review.byline, *review.good, *review.bad, review.disclosure))


def test_a_review_file_reads_back_equal_and_keeps_every_image_where_the_text_says() -> None:
    review = full_review(body="![](pictures/b%20c.png)\r\n", images=(Image("unused.jpg"),), featured_image="unused.jpg")
    assets = {"pictures/b%20c.png": PICTURE, "unused.jpg": PICTURE}

    artifact = ReviewFile().export(a_context(review, assets=assets))

    assert front_matter.read(artifact.files[0].data) == review
    assert [file.path for file in artifact.files[1:]] == ["pictures/b c.png", "unused.jpg"]


def test_a_review_file_puts_no_image_outside_its_folder() -> None:
    with pytest.raises(ExportError):
        ReviewFile().export(a_context(a_review(), assets={"../a.jpg": PICTURE}))
