"""One reader and one writer for each kind of field: the table by which a head is read and written."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.extra import Extra
from reviewdesk.domain.fields import Kind
from reviewdesk.domain.film import Certificate, Media, Release
from reviewdesk.domain.identifiers import ExternalId, ReviewId, parse_review_id
from reviewdesk.domain.review import Image, Spoilers, Status
from reviewdesk.exchange import front_matter_values as values
from reviewdesk.exchange.front_matter_yaml import Plain


@dataclass(frozen=True, slots=True)
class Codec:
    """Reads and writes one kind; `read` raises ValueError where the field cannot hold it, `expected` says what can."""

    read: Callable[[Extra], Any]
    write: Callable[[Any], Extra]
    expected: str


def _read_id(value: Extra) -> ReviewId:
    return parse_review_id(values.read_text(value))


def _write_id(value: ReviewId) -> Extra:
    return Plain(parse_review_id(value))


def _read_release(country: str, on: Extra) -> Release:
    return Release(country, PartialDate.parse(values.read_text(on)))


def _write_releases(releases: tuple[Release, ...]) -> Extra:
    return values.write_named("country", ((each.country, Plain(each.on)) for each in releases))


def _read_certificate(country: str, label: Extra) -> Certificate:
    return Certificate(country, values.read_text(label))


def _write_certificates(certificates: tuple[Certificate, ...]) -> Extra:
    return values.write_named("country", ((each.country, each.label) for each in certificates))


def _read_external_id(catalogue: str, value: Extra) -> ExternalId:
    return ExternalId(catalogue, values.read_text(value))


def _write_ids(ids: tuple[ExternalId, ...]) -> Extra:
    return values.write_named("catalogue", ((each.catalogue, each.value) for each in ids))


def _write_images(images: tuple[Image, ...]) -> Extra:
    return values.write_named("file", ((each.name, values.write_image(each)) for each in images))


def _each(write: Callable[[Any], Extra]) -> Callable[[Any], Extra]:
    return lambda items: tuple(write(item) for item in items)


def _as_is(value: Any) -> Extra:
    kept: Extra = value
    return kept


_TEXT = Codec(values.read_text, _as_is, "a text")
_TEXTS = Codec(values.read_texts, _as_is, "a list of texts")
_WHOLE = Codec(values.read_whole, values.write_number, "a whole number, such as 1999")

CODECS = {
    Kind.ID: Codec(_read_id, _write_id, "a UUID, such as 0192f7c1-0000-7000-8000-000000000001"),
    Kind.TEXT: _TEXT,
    Kind.PARAGRAPH: _TEXT,
    Kind.SLUG: _TEXT,
    Kind.LANGUAGE: _TEXT,
    Kind.URL: _TEXT,
    Kind.IMAGE: _TEXT,
    Kind.NUMBER: _WHOLE,
    Kind.ORDINAL: _WHOLE,
    Kind.MINUTES: _WHOLE,
    Kind.NAMES: _TEXTS,
    Kind.LINES: _TEXTS,
    Kind.CREDITS: Codec(
        partial(values.read_list, values.read_credit),
        _each(values.write_credit),
        "a list of names, or of name and role",
    ),
    Kind.STATUS: Codec(
        partial(values.read_choice, Status, Status.DRAFT), _as_is, "idea, draft, ready, published or trashed"
    ),
    Kind.MEDIA: Codec(
        partial(values.read_choice, Media, Media.FILM), _as_is, "film, series, season, episode, book, game or album"
    ),
    Kind.SPOILERS: Codec(partial(values.read_choice, Spoilers, Spoilers.NONE), _as_is, "none, mild or full"),
    Kind.MOMENT: Codec(values.read_moment, values.write_day, "a date and time, such as 2023-09-15T15:47:00+05:30"),
    Kind.EMBARGO: Codec(
        values.read_embargo, values.write_embargo, "until (a date and time) and zone (such as Europe/London)"
    ),
    Kind.DATE: Codec(values.read_date, values.write_day, "a date: 2023, 2023-09 or 2023-09-15"),
    Kind.RELEASES: Codec(
        partial(values.read_named, _read_release, "country"),
        _write_releases,
        "a date for each country, such as US: 2023",
    ),
    Kind.CERTIFICATES: Codec(
        partial(values.read_named, _read_certificate, "country"),
        _write_certificates,
        "a label for each country, such as US: PG",
    ),
    Kind.OFFERS: Codec(
        partial(values.read_list, values.read_offer), _each(values.write_offer), "a list of name, url and affiliate"
    ),
    Kind.IDS: Codec(
        partial(values.read_named, _read_external_id, "catalogue"),
        _write_ids,
        "an id for each catalogue, such as imdb: tt0022924",
    ),
    Kind.RATING: Codec(
        values.read_rating, values.write_rating, 'value, best, worst, step and style, such as {value: "3.5", best: "5"}'
    ),
    Kind.IMAGES: Codec(
        partial(values.read_named, values.read_image, "file"),
        _write_images,
        "alt, caption, credit, licence, source or decorative for each file",
    ),
    Kind.EXTRA: Codec(values.read_extra, _as_is, "a table"),
}
"""The codec of every kind of field."""
