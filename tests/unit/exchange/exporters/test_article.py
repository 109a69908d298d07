"""What the reader sees of each field."""

import re
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

import pytest

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.film import Media, Offer, Release, Work
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.review import Image, Review, Seo, Spoilers
from reviewdesk.domain.style import Style
from reviewdesk.exchange.exporters.article import Article, compose
from reviewdesk.exchange.exporters.base import Related
from tests.factories import a_full_work, a_rating, a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context


def article(review: Review, **context: object) -> Article:
    return compose(a_context(review, **context))


def seen(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_header_says_who_wrote_it_when_and_how_long_it_is() -> None:
    review = a_review(published=datetime.fromisoformat("2023-09-15T15:47:00+05:30"), byline=("A. Critic", "B. Second"))

    header = article(review).header

    assert "By A. Critic and B. Second · 15 September 2023 · 1 minute to read" in re.sub(r"<[^>]+>", "", header)
    assert '<time datetime="2023-09-15T15:47:00+05:30">' in header


def test_the_featured_image_is_shown_with_its_alt_text_caption_and_credit() -> None:
    header = article(full_review(language="en")).header

    assert '<img src="images/poster.jpg" alt="A lighthouse">' in header
    assert "The keeper Image: C. Lens" in seen(header)


def test_a_decorative_image_has_an_empty_alt_text() -> None:
    review = a_review(featured_image="rule.png", images=(Image("rule.png", alt="a rule", decorative=True),))

    assert 'src="images/rule.png" alt=""' in article(review).header


def test_the_box_shows_the_poster_unless_the_header_does() -> None:
    images = (Image("still.jpg", "A ship"), Image("Poster.JPG", "A lighthouse"))
    beside = article(a_review(images=images, featured_image="still.jpg"))
    above = article(a_review(images=images, featured_image="Poster.JPG"))

    assert 'src="images/Poster.JPG" alt="A lighthouse" width="180"' in beside.box
    assert "<img" not in above.box


def test_zero_is_a_rating_and_is_shown() -> None:
    box = article(a_review(rating=a_rating("0"))).box

    assert "0 out of 5" in seen(box)
    assert 'aria-label="Rating: 0 out of 5"' in box


def test_an_unrated_review_shows_no_rating() -> None:
    box = article(a_review(rating=None)).box

    assert "svg" not in box
    assert "out of" not in box


@pytest.mark.parametrize(
    ("style", "value", "words"),
    [
        (Style.STARS, "7/2", "3½ out of 5"),
        (Style.POINTS, "15/2", "7½ out of 10"),
        (Style.PERCENT, "75", "75%"),
        (Style.LETTERS, "8", "Grade B"),
        (Style.LETTERS, "10", "Grade A−"),
        (Style.DICE, "4", "4 out of 6"),
        (Style.THUMBS, "1", "Thumbs up"),
        (Style.THUMBS, "0", "Thumbs down"),
    ],
)
def test_every_style_of_rating_is_said_in_words(style: Style, value: str, words: str) -> None:
    box = article(a_review(rating=Rating(Fraction(value), SCALES[style]))).box

    assert f'role="img" aria-label="Rating: {words}"' in box
    assert f"<strong>{words}</strong>" in box


def test_the_box_says_who_made_the_work_and_where_it_can_be_seen() -> None:
    box = seen(article(full_review(language="en", media=Media.FILM)).box)

    assert "Director Alejandra Márquez " in box
    assert "Writers B. Márquez, Hernán Jiménez" in box
    assert "Cast Michael Peña as José, Rosa Salazar as Adela" in box
    assert "Released 15 September 2023 (US), October 2023 (FR)" in box
    assert "Runtime 121 min" in box
    assert "Certificate PG (US), 12A (GB)" in box
    assert "Where to watch Prime Video (affiliate link), Cinema" in box


def test_a_paid_link_is_marked_and_disclosed_and_another_is_not() -> None:
    paid, free = (Offer("Shop", "https://example.org/", affiliate=affiliate) for affiliate in (True, False))

    with_paid = article(a_review(work=Work("T", watch_on=(paid, free)))).box
    without = article(a_review(work=Work("T", watch_on=(free,)))).box

    assert with_paid.count('rel="sponsored"') == 1
    assert "We may earn a commission" in with_paid
    assert "sponsored" not in without
    assert "commission" not in without


def test_a_book_is_published_and_has_an_author() -> None:
    box = seen(article(a_review(media=Media.BOOK, work=a_full_work())).box)

    assert "Authors B. Márquez, Hernán Jiménez" in box
    assert "Published 15 September 2023" in box
    assert "Where to buy Prime Video" in box


def test_a_year_alone_is_a_release_date() -> None:
    assert "Released 1967" in seen(article(a_review(work=Work("Playtime", year=1967))).box)


def test_a_review_without_facts_has_no_box_and_no_footer() -> None:
    bare = article(a_review(work=Work(), rating=None))

    assert (bare.box, bare.footer) == ("", "")


def test_a_warning_says_how_much_is_given_away() -> None:
    assert "gives away" not in article(a_review()).header
    assert "a little of the plot" in article(a_review(spoilers=Spoilers.MILD)).header
    assert "the ending included" in article(a_review(spoilers=Spoilers.FULL)).header


def test_the_footer_links_known_reviews_by_their_title() -> None:
    review = a_review(also_read=("short-harbour",))

    footer = article(review, related={"short-harbour": Related("The Short Harbour", "https://example.org/s")}).footer

    assert '<a href="https://example.org/s">The Short Harbour</a>' in footer


def test_an_unknown_slug_is_a_neighbour_of_the_published_page() -> None:
    review = a_review(also_read=("short-harbour-review",), seo=Seo(canonical="https://example.org/reviews/long/"))

    footer = article(review).footer

    assert '<a href="https://example.org/reviews/short-harbour-review/">Short harbour review</a>' in footer


def test_without_an_address_an_unknown_slug_is_words_and_no_link() -> None:
    footer = article(a_review(also_read=("short-harbour-review",))).footer

    assert "Short harbour review" in footer
    assert "<a" not in footer


def test_the_also_read_line_of_the_body_speaks_the_language_and_leads_somewhere() -> None:
    body = "/// also-read | short\nA & B\n///\n"
    review = a_review(language="de", body=body, seo=Seo(canonical="https://example.org/long"))

    block = article(review).blocks[0]

    assert block == (
        '<p class="also-read"><strong>Lesen Sie auch</strong> <a href="https://example.org/short">A &amp; B</a></p>'
    )


def test_the_way_back_from_a_footnote_speaks_the_language() -> None:
    notes = article(a_review(language="de", body="Text.[^1]\n\n[^1]: Note.\n")).blocks[-1]

    assert 'title="Zurück zum Text"' in notes
    assert "Jump" not in notes


def test_an_image_in_raw_html_gets_the_alt_text_that_it_lacks() -> None:
    review = a_review(body='<img src="a.jpg" width="3"> <img src="b.jpg">\n', images=(Image("a.jpg", "A ship"),))

    block = article(review).blocks[0]

    assert '<img alt="A ship" src="images/a.jpg" width="3">' in block
    assert '<img alt="" src="images/b.jpg">' in block


def test_a_figure_takes_alt_text_and_caption_from_its_image() -> None:
    review = a_review(body="![](a.jpg)\n", images=(Image("a.jpg", 'A "ship"', "At <sea>", "C. Lens"),))

    block = article(review).blocks[0]

    assert 'alt="A &#34;ship&#34;" src="images/a.jpg"' in block
    assert "<figcaption>At &lt;sea&gt;" in block


def test_what_the_text_says_of_a_figure_wins() -> None:
    review = a_review(body='![ours](a.jpg "Our caption")\n', images=(Image("a.jpg", "theirs", "Their caption"),))

    block = article(review).blocks[0]

    assert "ours" in block
    assert "Our caption" in block
    assert "heir" not in block


def test_a_review_in_arabic_runs_from_right_to_left_and_so_do_its_stars() -> None:
    arabic = article(a_review(language="ar", rating=a_rating("2.5")))

    assert '<article class="review" lang="ar" dir="rtl">' in arabic.html
    assert 'transform="matrix(-1 0 0 1 120 0)"' in arabic.box


def test_dates_follow_the_language() -> None:
    work = Work("T", released=(Release("", PartialDate(2023, 3, 1)),))

    shown = {
        language: seen(article(a_review(language=language, work=work, rating=None)).box)
        for language in ("en", "en-US", "es-MX", "fr", "de", "nl")
    }

    assert shown == {
        "en": "T Released 1 March 2023",
        "en-US": "T Released March 1, 2023",
        "es-MX": "T Estreno 1 de marzo de 2023",
        "fr": "T Sortie 1er mars 2023",
        "de": "T Erschienen 1. März 2023",
        "nl": "T Released 1 March 2023",
    }


def test_the_same_review_gives_the_same_article() -> None:
    assert article(full_review()).html == article(replace(full_review())).html
