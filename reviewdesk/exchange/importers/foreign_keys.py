"""What the heads of other programs mean: by which names they call our fields, and how their values are read.

The names are those of Jekyll, Hugo, Eleventy, Astro and Obsidian, and of the critics who write in them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from reviewdesk.domain.dates import PartialDate, parse_moment
from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating
from reviewdesk.domain.review import Image, Status
from reviewdesk.exchange.front_matter_values import read_text, read_whole
from reviewdesk.exchange.importers.ratings import guess_rating, read_rating, read_stars

_IMDB = re.compile(r"\btt\d{5,10}\b")
_ZONE_WITHOUT_COLON = re.compile(r"^(.*\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*([+-]\d\d):?(\d\d)$")
_RUNTIME = re.compile(r"(?:(\d{1,2})\s*h(?:ours?|rs?)?)?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes)?\.?)?", re.IGNORECASE)
_STATUSES = {"publish": Status.PUBLISHED, "pending": Status.READY, "future": Status.READY, "trash": Status.TRASHED}


@dataclass(frozen=True, slots=True)
class Meaning:
    """One of our fields, the names others give it (the surest first), and how their values are read."""

    field: str
    names: tuple[str, ...]
    read: Callable[[Extra], Any]
    expected: str = "a text"


def _text(value: Extra) -> str:
    text = read_text(value)
    if not text.strip():
        raise ValueError("empty")
    return text


def _texts(value: Extra) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, Table):
        raise ValueError("not a list")
    return tuple(_name(each) for each in value)


def _name(value: Extra) -> str:
    """Take a name, also where it is the `name` of a table that holds no more."""
    if isinstance(value, Table) and [name for name, _ in value.entries] == ["name"]:
        return read_text(value.entries[0][1])
    return read_text(value)


def _credits(value: Extra) -> tuple[Credit, ...]:
    return tuple(Credit(name) for name in _texts(value))


def _slug(value: Extra) -> str:
    return _text(value).strip().strip("/")


def _language(value: Extra) -> str:
    language = _text(value).strip().replace("_", "-")
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language):
        raise ValueError("not a language")
    return language


def _moment(value: Extra) -> datetime:
    """Take a date, with or without time and zone, as ISO 8601 and Jekyll spell it."""
    text = _ZONE_WITHOUT_COLON.sub(r"\1\2:\3", _text(value).strip())
    return parse_moment(text)


def _day(value: Extra) -> PartialDate:
    return PartialDate.parse(_text(value).strip()[:10])


def _draft(value: Extra) -> Status:
    said = _text(value).lower()
    if said not in ("true", "false", "yes", "no"):
        raise ValueError("neither true nor false")
    return Status.DRAFT if said in ("true", "yes") else Status.PUBLISHED


def _published(value: Extra) -> Status:
    return Status.PUBLISHED if _draft(value) is Status.DRAFT else Status.DRAFT


def _status(value: Extra) -> Status:
    said = _text(value).strip().lower()
    return _STATUSES.get(said) or Status(said)


def _year(value: Extra) -> int:
    year = read_whole(_text(value))
    if not 1000 <= year <= 9999:
        raise ValueError("not a year")
    return year


def _runtime(value: Extra) -> int:
    match = _RUNTIME.fullmatch(_text(value).strip())
    if match is None:
        raise ValueError("not a runtime")
    hours, minutes = (int(part or 0) for part in match.groups())
    return hours * 60 + minutes


def _rating(value: Extra) -> Rating:
    return read_rating(_text(value))


def _grade(value: Extra) -> Rating:
    return Rating.from_letter(_text(value))


def _stars(value: Extra) -> Rating:
    return read_stars(_text(value))


def _imdb(value: Extra) -> str:
    found = _IMDB.search(_text(value))
    if found is None:
        raise ValueError("no id of a title")
    return found[0]


def _external_id(catalogue: str, value: Extra) -> ExternalId:
    return ExternalId(catalogue, _imdb(value) if catalogue == "imdb" else _text(value).strip())


def guess(value: Extra) -> Rating | None:
    """Read a bare number as a rating on the first usual scale that holds it; None where it is no number."""
    try:
        return guess_rating(read_text(value))
    except ValueError:
        return None


def _featured(value: Extra) -> tuple[Image, ...]:
    return (_image(value),)


def _image(value: Extra) -> Image:
    """Take an image's file name, also from a table as Hugo has it; ValueError for an address on the net."""
    if isinstance(value, Table):
        found = {name: read_text(each) for name, each in value.entries}
        if not found.keys() <= {"image", "src", "alt", "caption"}:
            raise ValueError("a name that is not known")
        file = found.get("image") or found.get("src", "")
        return Image(_file(file), alt=found.get("alt", ""), caption=found.get("caption", ""))
    return Image(_file(read_text(value)))


def _file(text: str) -> str:
    name = text.strip().removeprefix("./")
    if not name or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|/|\\", name):
        raise ValueError("no file beside the text")
    return name


MEANINGS = (
    Meaning("headline", ("headline", "title"), _text),
    Meaning("standfirst", ("standfirst", "dek", "description", "excerpt", "synopsis", "summary", "subtitle"), _text),
    Meaning("slug", ("slug",), _slug),
    Meaning("byline", ("byline", "author", "authors"), _texts, "a list of names"),
    Meaning("language", ("language", "lang", "locale"), _language, "a language, such as en-GB"),
    Meaning("status", ("draft",), _draft, "true or false"),
    Meaning("status", ("status",), _status, "draft or publish"),
    Meaning("status", ("published",), _published, "true or false"),
    Meaning("published", ("published", "date", "publishdate", "pubdate"), _moment, "a date, such as 2023-09-15"),
    Meaning("work.title", ("film", "movie", "film_title", "movie_title"), _text),
    Meaning("work.original_title", ("original_title",), _text),
    Meaning("work.year", ("year", "film_year", "release_year"), _year, "a year, such as 1999"),
    Meaning("work.directors", ("directors", "director", "directed_by"), _credits, "a list of names"),
    Meaning("work.writers", ("writers", "writer", "screenplay"), _credits, "a list of names"),
    Meaning("work.cast", ("cast", "actors", "starring"), _credits, "a list of names"),
    Meaning("work.runtime", ("runtime", "duration"), _runtime, "minutes, such as 121"),
    Meaning("work.genres", ("genres", "genre"), _texts, "a list of texts"),
    Meaning("work.countries", ("countries", "country"), _texts, "a list of texts"),
    Meaning("work.distributor", ("distributor",), _text),
    Meaning("work.ids", ("imdb_id", "imdb"), partial(_external_id, "imdb"), "an id, such as tt0022924"),
    Meaning("work.ids", ("tmdb_id", "tmdb"), partial(_external_id, "tmdb"), "an id"),
    Meaning("work.ids", ("letterboxd", "letterboxd_uri"), partial(_external_id, "letterboxd"), "an id"),
    Meaning("work.ids", ("wikidata",), partial(_external_id, "wikidata"), "an id"),
    Meaning("rating", ("grade",), _grade, "a letter from A+ to F"),
    Meaning("rating", ("stars",), _stars, "stars, such as 3.5"),
    Meaning("rating", ("rating", "score"), _rating, "a rating, such as 3.5/5 or B+"),
    Meaning("verdict", ("verdict", "bottom_line"), _text),
    Meaning("good", ("good", "pros"), _texts, "a list of texts"),
    Meaning("bad", ("bad", "cons"), _texts, "a list of texts"),
    Meaning("seen.where", ("venue", "cinema"), _text),
    Meaning("seen.on", ("watched", "watched_on", "date_watched"), _day, "a date, such as 2023-09-15"),
    Meaning("disclosure", ("disclosure",), _text),
    Meaning("categories", ("categories", "category"), _texts, "a list of texts"),
    Meaning("tags", ("tags", "keywords"), _texts, "a list of texts"),
    Meaning("seo.title", ("seo_title", "meta_title"), _text),
    Meaning("seo.description", ("seo_description", "meta_description"), _text),
    Meaning("seo.canonical", ("canonical", "canonical_url", "canonicalurl"), _text),
    Meaning("images", ("featured_image", "cover", "image", "poster", "thumbnail"), _featured, "a file beside the text"),
)
"""Every name that is understood. A field takes the first sound value; what is left over is kept under `extra`."""
