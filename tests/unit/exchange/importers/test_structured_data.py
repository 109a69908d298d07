"""What pages tell search engines of a review is read as they write it."""

from datetime import datetime

import pytest

from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating
from reviewdesk.exchange.exporters.json_ld import json_ld
from reviewdesk.exchange.importers.structured_data import parsed, reviewed
from tests.factories import a_rating, a_review


def test_a_graph_of_article_review_and_film_is_put_together() -> None:
    found = reviewed(
        parsed(
            """{"@context": "https://schema.org", "@graph": [
            {"@type": "WebSite", "@id": "#site", "name": "Harbour Films"},
            {"@type": ["NewsArticle"], "headline": "It &amp; they", "datePublished": "2023-09-15T15:47:00+05:30",
             "author": {"@id": "#ada"}, "keywords": "sea, fog", "articleSection": ["Reviews"]},
            {"@type": "Person", "@id": "#ada", "name": "Ada Kern"},
            {"@type": "Review", "itemReviewed": {"@id": "#film"}, "reviewRating": {"ratingValue": "3,5"}},
            {"@type": "Movie", "@id": "#film", "name": "It (2017)", "director": [{"name": "A. M."}],
             "duration": "PT2H15M",
             "sameAs": ["https://www.imdb.com/title/tt1396484/"], "actor": "B, C"}]}"""
        )
    )
    assert (found["headline"], found["byline"], found["tags"]) == ("It & they", ("Ada Kern",), ("sea", "fog"))
    assert found["published"] == datetime.fromisoformat("2023-09-15T15:47:00+05:30")
    assert (found["work.title"], found["work.year"], found["work.runtime"]) == ("It", 2017, 135)
    assert (found["work.directors"], found["work.cast"]) == ((Credit("A. M."),), (Credit("B"), Credit("C")))
    assert found["work.ids"] == (ExternalId("imdb", "tt1396484"),)
    assert isinstance(found["rating"], Rating)
    assert found["rating"].label == "3½"


@pytest.mark.parametrize(
    ("rating", "label"),
    [
        ('{"ratingValue": 4, "bestRating": 5}', "4"),
        ('{"ratingValue": "80", "bestRating": "100"}', "80"),
        ('{"ratingValue": "4/5"}', "4"),
        ('{"ratingValue": "B+"}', "B+"),
        ('{"ratingValue": 9, "bestRating": 12, "alternateName": "B+"}', "B+"),
        ('{"ratingValue": 0, "worstRating": 0}', "0"),
        ('"4/5"', None),
        ('{"ratingValue": "superb"}', None),
        ('{"ratingValue": 7}', None),
    ],
)
def test_a_rating_says_its_scale_or_is_out_of_five(rating: str, label: str | None) -> None:
    found = reviewed(parsed(f'{{"@type": "Review", "reviewRating": {rating}, "itemReviewed": "M"}}')).get("rating")
    assert (found.label if isinstance(found, Rating) else None) == label


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "nothing"])
def test_what_is_no_data_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parsed(text)


@pytest.mark.parametrize("text", ["<!--\n{}\n-->", "//<![CDATA[\n{}\n//]]>", ' {"a": "b\nc"} '])
def test_data_in_comments_and_with_line_ends_is_read(text: str) -> None:
    assert isinstance(parsed(text), dict)


@pytest.mark.parametrize(
    "data", ['{"@type": []}', "[]", "3", '{"@type": "Review", "reviewRating": [], "itemReviewed": {}}']
)
def test_data_of_any_form_is_read(data: str) -> None:
    assert isinstance(reviewed(parsed(data)), dict)


def test_what_we_write_we_read() -> None:
    review = a_review(rating=a_rating("3.5"), good=("a",), bad=("b", "c"), verdict="So.")
    found = reviewed(parsed(json_ld(review)))
    assert (found["headline"], found["rating"], found["verdict"]) == (review.headline, review.rating, "So.")
    assert (found["good"], found["bad"], found["work.title"]) == (("a",), ("b", "c"), review.work.title)


@pytest.mark.parametrize(
    ("media", "work"),
    [
        (Media.GAME, Work(title="M", developers=("A Studio", "B"), platforms=("PC", "Switch"), distributor="P")),
        (Media.EPISODE, Work(title="M", series="The Keeper", season=2, episode=7, directors=(Credit("A"),))),
        (Media.SEASON, Work(title="M", series="The Keeper", season=2)),
        (Media.ALBUM, Work(title="M", writers=(Credit("A. Band"),), genres=("Jazz",))),
        (Media.BOOK, Work(title="M", writers=(Credit("A. Pen"),), distributor="P")),
        (Media.SERIES, Work(title="M", cast=(Credit("A"),))),
    ],
)
def test_works_of_every_kind_are_read_back(media: Media, work: Work) -> None:
    found = reviewed(parsed(json_ld(a_review(media=media, work=work))))
    assert found["media"] is media
    read = {name.removeprefix("work."): value for name, value in found.items() if name.startswith("work.")}
    assert Work(**read) == work  # type: ignore[arg-type]


REVIEW = '{"@type": "Review", "itemReviewed": %s, "reviewRating": {"ratingValue": %d}}'


@pytest.mark.parametrize(
    "text",
    [
        '[{"@type": "Movie", "name": "M", "review": [{"@type": "Review", "reviewRating": {"ratingValue": 1}}]}, %s]',
        '[{"@type": "UserReview", "itemReviewed": "M", "reviewRating": {"ratingValue": 1}}, %s]',
        '{"@type": "NewsArticle", "headline": "It", "mainEntity": %s}',
        '{"@type": "NewsArticle", "headline": "It", "review": [%s, {"@type": "UserReview", "itemReviewed": "N"}]}',
        '[{"@type": "Review", "itemReviewed": {"name": "M"}}, %s]',
        '[%s, {"@type": "AggregateRating", "ratingValue": 1}]',
    ],
)
def test_of_several_reviews_on_a_page_the_pages_own_counts(text: str) -> None:
    found = reviewed(parsed(text % (REVIEW % ('{"@type": "Movie", "name": "M"}', 4))))
    assert isinstance(found["rating"], Rating)
    assert (found["rating"].label, found["work.title"]) == ("4", "M")


def test_what_is_said_of_one_thing_in_several_places_is_put_together() -> None:
    found = reviewed(
        parsed(
            """[{"@type": "Review", "@id": "#r", "itemReviewed": {"@type": "Movie", "@id": "#m"}},
            {"@type": "Review", "@id": "#r", "reviewRating": {"ratingValue": 3}},
            {"@type": "Movie", "@id": "#m", "name": "M"}, {"@id": "#m", "director": {"name": "F. Lang"}}]"""
        )
    )
    assert isinstance(found["rating"], Rating)
    assert (found["rating"].label, found["work.title"]) == ("3", "M")
    assert found["work.directors"] == (Credit("F. Lang"),)


def test_data_that_names_itself_comes_to_an_end() -> None:
    data = '{"@type": "Review", "@id": "#a", "name": "It", "itemReviewed": {"@id": "#a"}, "author": {"@id": "#a"}}'
    assert reviewed(parsed(data))["headline"] == "It"
