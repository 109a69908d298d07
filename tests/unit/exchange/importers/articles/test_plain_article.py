"""A review as plain text comes in by its layout, and everything that was guessed is told."""

from datetime import datetime
from pathlib import Path

import pytest

from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.importers.articles.plain_article import PlainArticle
from reviewdesk.exchange.importers.base import Certainty, Document, ImportedItem
from reviewdesk.exchange.importers.markdown import MarkdownFile
from reviewdesk.exchange.importers.registry import importer_for
from tests.factories import a_rating

SAMPLE = Path(__file__).parents[6] / "shared" / "samples" / "a-million-miles-away.txt"

ARTICLE = """The Long Harbour review: A quiet tide rises

The Long Harbour tells of a keeper who counts ships until one of them comes back.


The keeper (Ada Novak) counts ships. Nobody has told him that the harbour is closed, and nobody will.

He writes the number down every night, in ink.

- Advertisement -


Novak does not waste a look. It is a part that others would have played with their hands.


The film is a tad too long, and the dog deserved better than this.

The Long Harbour
The Long Harbour review: A quiet tide rises 1

Director: Alma Reyes

Date Created: 2023-09-15 15:47

Editor's Rating:

Also Read: Short Harbour review: Shorter is better
"""


def read(text: str, name: str = "harbour.txt") -> ImportedItem:
    document = Document(name, text.encode())
    assert isinstance(importer_for(document), PlainArticle)
    (item,) = PlainArticle().read(document)
    return item


def review_of(text: str) -> Review:
    review = read(text).review
    assert review is not None
    return review


def told(text: str) -> list[tuple[str, str]]:
    return [(remark.code, remark.place) for remark in read(text).remarks]


def test_the_parts_of_an_article_are_known_by_where_they_stand() -> None:
    review = review_of(ARTICLE)
    assert review.headline == "The Long Harbour review: A quiet tide rises"
    assert review.standfirst == "The Long Harbour tells of a keeper who counts ships until one of them comes back."
    assert (review.work.title, review.work.directors) == ("The Long Harbour", (Credit("Alma Reyes"),))
    assert (review.published, review.status) == (datetime.fromisoformat("2023-09-15T15:47"), Status.PUBLISHED)
    assert review.rating is None
    assert review.also_read == ("short-harbour-review-shorter-is-better",)
    assert dict(review.extra.entries) == {"box": ("The Long Harbour review: A quiet tide rises 1",)}


def test_sections_and_slots_stand_where_they_stood() -> None:
    assert review_of(ARTICLE).body == (
        "The keeper (Ada Novak) counts ships. Nobody has told him that the harbour is closed, and nobody will.\n\n"
        "He writes the number down every night, in ink.\n\n/// ad\n///\n\n"
        "Novak does not waste a look. It is a part that others would have played with their hands.\n\n---\n\n"
        "The film is a tad too long, and the dog deserved better than this.\n"
    )


def test_what_was_guessed_is_told() -> None:
    assert told(ARTICLE) == [
        ("guessed-from-layout", "standfirst"),
        ("gap-became-break", "body"),
        ("line-kept-aside", "line 19"),
        ("also-read-guessed", "also_read"),
        ("label-without-value", "Editor's Rating"),
        ("guessed-from-layout", "published"),
    ]


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("Our rating: 3.5/5", "rating", a_rating("3.5")),
        ("Rating: ★★★½", "rating", a_rating("3.5")),
        ("Editor’s Rating: 4/5", "rating", a_rating("4")),
        ("Verdict: See it by the sea.", "verdict", "See it by the sea."),
        ("Reviewed by: Ada Kern", "byline", ("Ada Kern",)),
    ],
)
def test_a_label_of_the_box_fills_its_field(line: str, field: str, expected: object) -> None:
    review = review_of(ARTICLE.replace("Editor's Rating:", line))
    assert getattr(review, field) == expected


def test_facts_in_one_paragraph_are_a_box_as_well() -> None:
    box = "Starring: Ada Novak, Ben Ali\nRunning time: 1h 40m\nGenre: Drama\nMusic: C. Tide\nRating: 8\n"
    review = review_of(ARTICLE.replace("Editor's Rating:\n", box))
    assert (review.work.cast, review.work.runtime) == ((Credit("Ada Novak"), Credit("Ben Ali")), 100)
    assert (review.work.genres, dict(review.extra.entries)["music"]) == (("Drama",), "C. Tide")
    assert ("rating-scale-guessed", "rating") in told(ARTICLE.replace("Editor's Rating:\n", box))


def test_a_sentence_with_a_colon_is_no_box() -> None:
    text = ARTICLE.replace("He writes the number", "One thing stays: the number. He writes the number")
    assert "One thing stays: the number." in review_of(text).body


def test_short_lines_before_paragraphs_are_headings_with_a_remark() -> None:
    text = ARTICLE.replace("\nNovak does", "\nWhat works\n\nNovak does")
    assert "## What works\n\nNovak does" in review_of(text).body
    assert ("guessed-from-layout", "heading") in told(text)


def test_lists_are_lists_and_wrapped_lines_are_one() -> None:
    wrapped = (
        "He writes the number down every night, in ink, and hopes that\nsomebody will read it one day.\n\n- a\n- b"
    )
    body = review_of(ARTICLE.replace("He writes the number down every night, in ink.", wrapped)).body
    assert "and hopes that somebody will read it one day.\n\n- a\n- b\n\n/// ad" in body


def test_signs_of_markdown_in_plain_text_stay_as_they_are() -> None:
    body = review_of(ARTICLE.replace("counts ships. N", "counts 2*3 <ships> [sic] _now_ #1. N")).body
    assert "counts 2\\*3 &lt;ships> [sic] \\_now\\_ #1." in body


def test_a_line_that_signs_is_the_byline() -> None:
    text = ARTICLE.replace("rises\n\nThe", "rises\n\nBy Ada Kern\n\nThe")
    assert review_of(text).byline == ("Ada Kern",)
    assert ("guessed-from-layout", "byline") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Only text.\n",
        "---\ntitle: M\n---\n\na\n\nb\n\nc\n\nd\n",
        "# M\n\na\n\nb\n\nc\n\nd\n",
        "M\n\nA [link](https://example.org) here.\n\nb\n\nc\n\nd\n",
        "A line\nand a second one\n\nb\n\nc\n\nd\n",
    ],
)
def test_markdown_and_notes_stay_markdown_byte_for_byte(text: str) -> None:
    document = Document("a.txt", text.encode())
    assert isinstance(importer_for(document), MarkdownFile)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a"])
def test_only_files_of_plain_text_are_read_by_their_layout(name: str) -> None:
    assert PlainArticle().recognises(Document(name, ARTICLE.encode())) is Certainty.NO


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_old_encodings_are_read(encoding: str) -> None:
    data = ARTICLE.replace("Novak", "Nóvák “N”").encode(encoding)
    (item,) = PlainArticle().read(Document("a.txt", data))
    assert item.review is not None
    assert "Nóvák “N” does not" in item.review.body
    assert ("encoding-guessed" in [remark.code for remark in item.remarks]) is (encoding == "cp1252")


def test_the_sample_article_comes_in_whole() -> None:
    if not SAMPLE.exists():
        return
    item = read(SAMPLE.read_text(encoding="utf-8"), SAMPLE.name)
    review = item.review
    assert review is not None
    assert (review.work.title, review.headline[:27]) == ("A Million Miles Away", "A Million Miles Away review")
    assert review.body.count("---") == 3
    assert review.body.count("/// ad") == 1
    assert len(review.also_read) == 1
