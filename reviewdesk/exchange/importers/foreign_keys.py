"""By which names others call our fields.

The names are those of Jekyll, Hugo, Eleventy, Astro and Obsidian, and of the critics who write in them. A name with a
dot stands in a table: `film.title`. A user adds names of their own (`own_names`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from reviewdesk.domain.extra import Extra
from reviewdesk.domain.fields import FIELDS, field_named
from reviewdesk.errors import InvalidFieldError
from reviewdesk.exchange.front_matter_codecs import CODECS
from reviewdesk.exchange.importers import foreign_values as values

ALT = "featured_image.alt"
"""No field, but part of one: the alt text of the featured image."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One of our fields, the names others give it (the surest first), and how their values are read."""

    field: str
    names: tuple[str, ...]
    read: Callable[[Extra], Any]
    expected: str = "a text"


def _of_work(*names: str) -> tuple[str, ...]:
    """Let names of the work also stand in a table of it."""
    return (*names, *(f"{table}.{name}" for table in ("film", "movie", "work", "review") for name in names))


_TITLES = ("film", "movie", "film_title", "movie_title", "film.title", "movie.title", "film.name", "movie.name")

MEANINGS = (
    Meaning("headline", ("headline", "title"), values.as_text),
    Meaning(
        "standfirst",
        ("standfirst", "dek", "excerpt", "synopsis", "summary", "subtitle", "description"),
        values.as_text,
    ),
    Meaning("slug", ("slug",), values.as_slug),
    Meaning("byline", ("byline", "author", "authors"), values.as_texts, "a list of names"),
    Meaning("language", ("language", "lang", "locale"), values.as_language, "a language, such as en-GB"),
    Meaning("status", ("draft",), values.as_draft, "true or false"),
    Meaning("status", ("status",), values.as_status, "draft or publish"),
    Meaning("status", ("published",), values.as_published, "true or false"),
    Meaning(
        "published", ("published", "date", "publishdate", "pubdate"), values.as_moment, "a date, such as 2023-09-15"
    ),
    Meaning("media", ("media", "review.media"), values.as_media, "film, series, book, game or album"),
    Meaning("work.title", (*_TITLES, "work.title", "review.title"), values.as_text),
    Meaning("work.original_title", _of_work("original_title"), values.as_text),
    Meaning("work.year", _of_work("year", "film_year", "release_year"), values.as_year, "a year, such as 1999"),
    Meaning("work.directors", _of_work("directors", "director", "directed_by"), values.as_credits, "a list of names"),
    Meaning("work.writers", _of_work("writers", "writer", "screenplay"), values.as_credits, "a list of names"),
    Meaning("work.cast", _of_work("cast", "actors", "starring"), values.as_credits, "a list of names"),
    Meaning("work.runtime", _of_work("runtime", "duration"), values.as_runtime, "minutes, such as 121"),
    Meaning("work.genres", _of_work("genres", "genre"), values.as_texts, "a list of texts"),
    Meaning("work.countries", _of_work("countries", "country"), values.as_texts, "a list of texts"),
    Meaning("work.distributor", _of_work("distributor"), values.as_text),
    Meaning("work.platforms", _of_work("platforms"), values.as_texts, "a list of texts"),
    Meaning("work.developers", _of_work("developers", "developer"), values.as_texts, "a list of texts"),
    Meaning("work.ids", _of_work("ids"), values.as_ids, "an id for each catalogue"),
    Meaning("work.ids", _of_work("imdb_id", "imdb"), partial(values.as_id, "imdb"), "an id, such as tt0022924"),
    Meaning("work.ids", _of_work("tmdb_id", "tmdb"), partial(values.as_id, "tmdb"), "an id"),
    Meaning("work.ids", _of_work("letterboxd", "letterboxd_uri"), partial(values.as_id, "letterboxd"), "an id"),
    Meaning("work.ids", _of_work("wikidata"), partial(values.as_id, "wikidata"), "an id"),
    Meaning("rating", ("grade", "review.grade"), values.as_grade, "a letter from A+ to F"),
    Meaning("rating", ("stars", "review.stars"), values.as_stars, "stars, such as 3.5"),
    Meaning("rating", ("rating", "score", "review.rating"), values.as_rating, "a rating, such as 3.5/5 or B+"),
    Meaning("verdict", ("verdict", "bottom_line", "review.verdict"), values.as_text),
    Meaning("good", ("good", "pros", "review.good"), values.as_lines, "a list of texts"),
    Meaning("bad", ("bad", "cons", "review.bad"), values.as_lines, "a list of texts"),
    Meaning("spoilers", ("spoilers", "review.spoilers"), values.as_spoilers, "none, mild or full"),
    Meaning("seen.where", ("venue", "cinema", "review.seen"), values.as_text),
    Meaning("seen.on", ("watched", "watched_on", "date_watched"), values.as_day, "a date, such as 2023-09-15"),
    Meaning("disclosure", ("disclosure", "review.disclosure"), values.as_text),
    Meaning("categories", ("categories", "category"), values.as_texts, "a list of texts"),
    Meaning("tags", ("tags", "keywords"), values.as_tags, "a list of texts"),
    Meaning("seo.title", ("seo_title", "meta_title", "seo.title"), values.as_text),
    Meaning(
        "seo.description", ("seo_description", "meta_description", "seo.description", "description"), values.as_text
    ),
    Meaning("seo.keyphrase", ("focus_keyword", "keyphrase", "focus_keyphrase", "seo.keyphrase"), values.as_text),
    Meaning("seo.canonical", ("canonical", "canonical_url", "canonicalurl", "seo.canonical"), values.as_text),
    Meaning(
        "images",
        ("featured_image", "cover", "image", "heroimage", "hero_image", "images", "poster", "thumbnail"),
        values.as_images,
        "a file or an address",
    ),
    Meaning(ALT, ("image_alt", "heroimagealt", "hero_image_alt", "cover_alt", "featured_image_alt"), values.as_text),
)
"""Every name that is understood. A field takes the first sound value; what is left over is kept under `extra`."""


def own_names(keys: Mapping[str, str]) -> tuple[Meaning, ...]:
    """Make meanings of a user's names (`wertung` is `rating`), which go before ours.

    InvalidFieldError where a name is given to what is no field.
    """
    return tuple(_meaning(name, field) for name, field in keys.items())


def _meaning(name: str, field: str) -> Meaning:
    known = next((meaning for meaning in reversed(MEANINGS) if meaning.field == field), None)
    if known is not None:
        return Meaning(field, (name,), known.read, known.expected)
    try:
        codec = CODECS[field_named(field).kind]
    except KeyError as error:
        expected = "one of " + ", ".join(each.name for each in FIELDS)
        raise InvalidFieldError(name="import-keys.toml", field=name, value=field, expected=expected) from error
    return Meaning(field, (name,), codec.read, codec.expected)
