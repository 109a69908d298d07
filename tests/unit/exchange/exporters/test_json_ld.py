"""What search engines read."""

import json
from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest

from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.review import Review, Seo
from reviewdesk.domain.style import Style
from reviewdesk.exchange.exporters.json_ld import absolute, json_ld
from tests.factories import a_full_work, a_rating, a_review, full_review


def read(review: Review, image: str = "") -> Any:
    return json.loads(json_ld(review, image))


def test_a_film_review_says_all_that_the_page_says() -> None:
    data = read(full_review(media=Media.FILM, language="en-GB"), "https://example.org/poster.jpg")

    assert data["@type"] == "Review"
    assert data["author"] == [{"@type": "Person", "name": "A. Critic"}, {"@type": "Person", "name": "B. Second"}]
    assert data["datePublished"] == "2023-09-15T15:47:00+05:30"
    assert data["inLanguage"] == "en-GB"
    assert data["url"] == "https://example.org/long-harbour"
    film = data["itemReviewed"]
    assert film["@type"] == "Movie"
    assert film["name"] == "The Long Harbour"
    assert film["director"] == [{"@type": "Person", "name": "Alejandra Márquez"}]
    assert [person["name"] for person in film["actor"]] == ["Michael Peña", "Rosa Salazar"]
    assert film["dateCreated"] == "2023-09-15"
    assert film["duration"] == "PT121M"
    assert film["image"] == "https://example.org/poster.jpg"
    assert film["sameAs"] == ["https://www.imdb.com/title/tt11426232/", "https://www.themoviedb.org/movie/961323"]
    assert data["positiveNotes"]["itemListElement"][1] == {
        "@type": "ListItem",
        "position": 2,
        "name": "The score: all foghorns",
    }
    assert data["negativeNotes"]["itemListElement"][0]["name"] == "The dog"


@pytest.mark.parametrize(
    ("media", "kind", "has", "lacks"),
    [
        (Media.FILM, "Movie", {"director", "actor", "duration", "dateCreated"}, {"publisher"}),
        (Media.SERIES, "TVSeries", {"director", "actor", "datePublished"}, {"duration"}),
        (Media.SEASON, "TVSeason", {"director", "actor"}, {"duration"}),
        (Media.EPISODE, "TVEpisode", {"director", "duration"}, {"publisher"}),
        (Media.BOOK, "Book", {"author", "publisher", "datePublished"}, {"director", "actor", "duration"}),
        (Media.GAME, "VideoGame", {"author", "publisher"}, {"director", "duration"}),
        (Media.ALBUM, "MusicAlbum", {"byArtist", "publisher"}, {"director", "author", "duration"}),
    ],
)
def test_each_medium_has_its_own_type_and_properties(media: Media, kind: str, has: set[str], lacks: set[str]) -> None:
    work = read(a_review(media=media, work=a_full_work()))["itemReviewed"]

    assert work["@type"] == kind
    assert has <= set(work)
    assert not lacks & set(work)


@pytest.mark.parametrize(
    ("style", "value", "numbers"),
    [
        (Style.STARS, "7/2", (3.5, 5, 0)),
        (Style.STARS, "0", (0, 5, 0)),
        (Style.POINTS, "22/3", (7.33, 10, 0)),
        (Style.PERCENT, "75", (75, 100, 0)),
        (Style.LETTERS, "9", (9, 12, 0)),
        (Style.DICE, "1", (1, 6, 1)),
        (Style.THUMBS, "1", (1, 1, 0)),
    ],
)
def test_a_rating_is_a_number_between_its_worst_and_its_best(
    style: Style, value: str, numbers: tuple[float, float, float]
) -> None:
    rating = read(a_review(rating=Rating(Fraction(value), SCALES[style])))["reviewRating"]

    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == numbers


def test_a_letter_is_told_beside_its_number() -> None:
    rating = read(a_review(rating=Rating.from_letter("B+")))["reviewRating"]

    assert rating["alternateName"] == "B+"


@pytest.mark.parametrize("rating", [None, a_rating("6"), a_rating("-1")])
def test_no_rating_and_one_off_its_scale_are_left_out(rating: Rating | None) -> None:
    assert "reviewRating" not in read(a_review(rating=rating))


def test_nothing_ends_the_script_early() -> None:
    text = json_ld(a_review(headline="</script><!-- & \u2028\u2029 -->"))

    assert not set(text) & set("<>&\u2028\u2029")
    assert json.loads(text)["headline"] == "</script><!-- & -->"


def test_unknown_things_are_left_out() -> None:
    data = read(a_review(work=Work("T"), rating=None, byline=()))

    assert set(data) == {"@context", "@type", "headline", "inLanguage", "itemReviewed"}
    assert data["itemReviewed"] == {"@type": "Movie", "name": "T"}


@pytest.mark.parametrize("value", ["tt12/../x", "tt١٢", "javascript:alert(1)", ""])
def test_an_id_that_is_none_makes_no_link(value: str) -> None:
    work = Work("T", ids=(ExternalId("imdb", value),))

    assert "sameAs" not in read(a_review(work=work))["itemReviewed"]


def test_an_image_address_is_absolute_or_absent() -> None:
    published = a_review(seo=Seo(canonical="https://example.org/reviews/long"))

    assert absolute(published, "images/a.jpg") == "https://example.org/reviews/images/a.jpg"
    assert absolute(a_review(), "images/a.jpg") == ""
    assert absolute(a_review(), "https://example.org/a.jpg") == "https://example.org/a.jpg"


def test_a_moment_without_a_zone_is_told_as_its_day() -> None:
    assert read(a_review(published=datetime(2023, 9, 15, 23, 30)))["datePublished"] == "2023-09-15"


@pytest.mark.parametrize(
    ("media", "catalogue", "value", "address"),
    [
        (Media.FILM, "letterboxd", "the-tide-2023", "https://letterboxd.com/film/the-tide-2023/"),
        (Media.BOOK, "openlibrary", "OL45804W", "https://openlibrary.org/works/OL45804W"),
        (Media.GAME, "steam", "400", "https://store.steampowered.com/app/400/"),
        (
            Media.ALBUM,
            "musicbrainz",
            "1b022e01-4da6-387b-8658-8678046e4cef",
            "https://musicbrainz.org/release-group/1b022e01-4da6-387b-8658-8678046e4cef",
        ),
    ],
)
def test_a_catalogue_is_named_by_its_address(media: Media, catalogue: str, value: str, address: str) -> None:
    work = Work("The Tide", ids=(ExternalId(catalogue, value), ExternalId(catalogue, "no id/..")))
    assert read(a_review(media=media, work=work))["itemReviewed"]["sameAs"] == [address]


ALLOWED = {
    Media.FILM: {"director", "actor", "duration", "dateCreated"},
    Media.SERIES: {"director", "actor", "datePublished"},
    Media.SEASON: {"director", "actor", "datePublished", "seasonNumber", "partOfSeries"},
    Media.EPISODE: {
        *("director", "actor", "duration", "datePublished"),
        *("episodeNumber", "partOfSeason", "partOfSeries"),
    },
    Media.BOOK: {"publisher", "datePublished", "isbn"},
    Media.GAME: {"publisher", "datePublished", "creator", "gamePlatform"},
    Media.ALBUM: {"publisher", "datePublished", "byArtist"},
}
COMMON = {"@type", "name", "alternateName", "image", "author", "contentRating", "genre", "inLanguage", "sameAs"}


@pytest.mark.parametrize("media", Media)
def test_each_medium_has_only_what_its_type_knows(media: Media) -> None:
    """Follow the domains of https://schema.org/version/latest: a property of another type makes the data invalid."""
    item = read(full_review(media=media, work=a_full_work()), "https://example.org/a.jpg")["itemReviewed"]
    assert set(item) <= COMMON | ALLOWED[media] | {"countryOfOrigin"}
    assert ("contentRating" in item) == (media not in {Media.BOOK, Media.ALBUM})


def test_an_episode_says_what_it_is_part_of() -> None:
    item = read(full_review(media=Media.EPISODE))["itemReviewed"]
    assert item["episodeNumber"] == 7
    assert item["partOfSeason"] == {"@type": "TVSeason", "seasonNumber": 2}
    assert item["partOfSeries"] == {"@type": "TVSeries", "name": "The Coast"}


def test_a_season_without_number_and_series_tells_neither() -> None:
    item = read(a_review(media=Media.SEASON, work=Work("T")))["itemReviewed"]
    assert item == {"@type": "TVSeason", "name": "T"}


def test_a_game_names_its_studios_and_platforms() -> None:
    item = read(full_review(media=Media.GAME))["itemReviewed"]
    assert [studio["name"] for studio in item["creator"]] == ["Tide Works", "Second Shore"]
    assert item["gamePlatform"] == ["PC", "Switch"]
