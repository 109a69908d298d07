"""A review as JSON and back, field by field along the one table of fields; exact for every value a review can hold."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import FIELDS, Field, Kind, field_named
from reviewdesk.domain.film import Certificate, Media, Offer, Release
from reviewdesk.domain.identifiers import ExternalId, ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating, Scale
from reviewdesk.domain.review import Image, Review, Spoilers, Status
from reviewdesk.domain.style import Style
from reviewdesk.store.rows import exact_bytes

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


class Codec(NamedTuple):
    """The way of one kind of value into JSON and out of it."""

    encode: Callable[[Any], Json]
    decode: Callable[[Any], Any]


def document_of(review: Review) -> str:
    """Write every field but the body, defaults too: a later default must not change what was saved."""
    return _JSON.encode({name: encode(read(review)) for name, read, encode in _WAYS})


def review_from(document: str, body: str) -> Review:
    """Read what `document_of` wrote; a field that the document does not know has its default."""
    review = Review(id=ReviewId(""), body=body)
    own: dict[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {}
    for path, value in json.loads(document).items():
        part, _, name = path.rpartition(".")
        (parts.setdefault(part, {}) if part else own)[name] = codec_of(field_named(path)).decode(value)
    own |= {part: replace(getattr(review, part), **values) for part, values in parts.items()}
    return replace(review, **own)


def codec_of(field: Field) -> Codec:
    """Give the way of a field's values into JSON and out of it."""
    return _CODECS[field.kind]


def digest_of(document: str, body: str) -> str:
    """Give the SHA-256 of what is kept, in hexadecimal; a flipped bit on the disk shows by it."""
    return sha256(exact_bytes(f"{document}\0{body}")).hexdigest()


def _same(value: Any) -> Any:
    return value


def _optional(codec: Codec) -> Codec:
    return Codec(
        lambda value: None if value is None else codec.encode(value),
        lambda value: None if value is None else codec.decode(value),
    )


def _several(codec: Codec) -> Codec:
    return Codec(
        lambda values: [codec.encode(value) for value in values],
        lambda values: tuple(codec.decode(value) for value in values),
    )


def _record(kind: type[Any]) -> Codec:
    names = tuple(field.name for field in fields(kind))
    read = attrgetter(*names)
    return Codec(lambda value: dict(zip(names, read(value), strict=True)), lambda value: kind(**value))


def _encode_scale(scale: Scale) -> Json:
    return {"style": scale.style, "worst": str(scale.worst), "best": str(scale.best), "step": str(scale.step)}


def _decode_scale(value: dict[str, str]) -> Scale:
    return Scale(Style(value["style"]), *(Fraction(value[name]) for name in ("worst", "best", "step")))


def _encode_extra(value: Extra) -> Json:
    if isinstance(value, Table):
        return {"table": [[name, _encode_extra(entry)] for name, entry in value.entries]}
    return value if isinstance(value, str) else [_encode_extra(entry) for entry in value]


def _decode_extra(value: Any) -> Extra:
    if isinstance(value, dict):
        return Table(tuple((name, _decode_extra(entry)) for name, entry in value["table"]))
    return value if isinstance(value, str) else tuple(_decode_extra(entry) for entry in value)


_PLAIN = Codec(_same, _same)
_MOMENT = Codec(datetime.isoformat, datetime.fromisoformat)
_DATE = Codec(str, PartialDate.parse)
_RELEASE = Codec(
    lambda release: {"country": release.country, "on": str(release.on)},
    lambda value: Release(value["country"], PartialDate.parse(value["on"])),
)
_EMBARGO = Codec(
    lambda embargo: {"until": embargo.until.isoformat(), "zone": embargo.zone},
    lambda value: Embargo(datetime.fromisoformat(value["until"]), value["zone"]),
)
_RATING = Codec(
    lambda rating: {"value": str(rating.value), "scale": _encode_scale(rating.scale)},
    lambda value: Rating(Fraction(value["value"]), _decode_scale(value["scale"])),
)

_CODECS = {
    Kind.ID: _PLAIN,
    Kind.TEXT: _PLAIN,
    Kind.PARAGRAPH: _PLAIN,
    Kind.SLUG: _PLAIN,
    Kind.LANGUAGE: _PLAIN,
    Kind.URL: _PLAIN,
    Kind.NUMBER: _PLAIN,
    Kind.ORDINAL: _PLAIN,
    Kind.MINUTES: _PLAIN,
    Kind.IMAGE: _PLAIN,
    Kind.NAMES: _several(_PLAIN),
    Kind.LINES: _several(_PLAIN),
    Kind.CREDITS: _several(_record(Credit)),
    Kind.CERTIFICATES: _several(_record(Certificate)),
    Kind.OFFERS: _several(_record(Offer)),
    Kind.IDS: _several(_record(ExternalId)),
    Kind.IMAGES: _several(_record(Image)),
    Kind.RELEASES: _several(_RELEASE),
    Kind.STATUS: Codec(str, Status),
    Kind.MEDIA: Codec(str, Media),
    Kind.SPOILERS: Codec(str, Spoilers),
    Kind.MOMENT: _optional(_MOMENT),
    Kind.EMBARGO: _optional(_EMBARGO),
    Kind.DATE: _optional(_DATE),
    Kind.RATING: _optional(_RATING),
    Kind.EXTRA: Codec(_encode_extra, _decode_extra),
}

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_WAYS = tuple((field.name, attrgetter(field.name), codec_of(field).encode) for field in FIELDS)
"""What is written of each field, and how it is read, looked up once: a save must not take longer than a key."""
