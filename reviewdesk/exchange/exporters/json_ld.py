"""Structured data for search engines: a schema.org Review of a Movie or its kin, saying only what the page says."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import TypeAlias
from urllib.parse import urljoin

from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import field_named
from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating
from reviewdesk.domain.review import Review
from reviewdesk.domain.style import Style
from reviewdesk.exchange.exporters.base import ExportContext, House
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.markup.safety import safe_url

NOBODY = House()
"""Nobody said who publishes."""

Json: TypeAlias = "str | int | float | list[Json] | dict[str, Json]"

_ESCAPES = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"})


def structured_data(context: ExportContext) -> str:
    """Give the `script` element for the head of a page, where one has a say in it."""
    review = context.review
    image = absolute(review, context.image_url(review.featured_image)) if review.featured_image else ""
    return f'<script type="application/ld+json">{json_ld(review, image, context.house)}</script>'


def json_ld(review: Review, image: str = "", house: House = NOBODY) -> str:
    """Write the data on one line, safe inside a `script` element; `image` is an absolute address, or empty."""
    return json.dumps(_review(review, image, house), ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def absolute(review: Review, url: str) -> str:
    """Give an address as the published page would resolve it; empty where that is not known."""
    resolved = urljoin(review.seo.canonical, url) if url else ""
    return resolved if resolved.startswith(("https://", "http://")) and safe_url(resolved) else ""


def publisher(review: Review, house: House) -> House:
    """Give who publishes a review: whom its own foreign field `publisher` names, else the house."""
    own = dict(review.extra.entries).get("publisher", "")
    if isinstance(own, str):
        return House(own) if own.strip() else house
    if not isinstance(own, Table):
        return house
    known = dict(own.entries)
    name, url, logo = (value if isinstance(value := known.get(key), str) else "" for key in ("name", "url", "logo"))
    return House(name, url, logo) if name.strip() else house


def _organization(house: House) -> Json:
    name = one_line(house.name)
    url, logo = (_whole(address) for address in (house.url, house.logo))
    return _known({"@type": "Organization", "name": name, "url": url, "logo": logo}) if name else {}


def _whole(address: str) -> str:
    address = one_line(address)
    return address if address.startswith(("https://", "http://")) and safe_url(address) else ""


def _review(review: Review, image: str, house: House) -> Json:
    canonical = absolute(review, review.seo.canonical)
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "Review",
            "headline": one_line(review.headline),
            "description": one_line(review.seo.description or review.standfirst),
            "abstract": one_line(review.verdict),
            "inLanguage": one_line(review.language),
            "url": canonical,
            "mainEntityOfPage": canonical,
            "image": image,
            "author": [{"@type": "Person", "name": name} for name in _lines(review.byline)],
            "publisher": _organization(publisher(review, house)),
            "datePublished": _moment(review.published),
            "keywords": _texts(review.tags),
            "itemReviewed": _work(review, image),
            "reviewRating": _rating(review.rating),
            "positiveNotes": _notes(review.good),
            "negativeNotes": _notes(review.bad),
        }
    )


def _moment(moment: datetime | None) -> str:
    """Write a moment with its zone; without one only its day is known."""
    if moment is None:
        return ""
    return moment.isoformat() if moment.tzinfo else moment.date().isoformat()


def _known(values: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if value not in ("", [], {})}


def _lines(texts: tuple[str, ...]) -> list[str]:
    return [line for line in map(one_line, texts) if line]


def _texts(texts: tuple[str, ...]) -> Json:
    return [*_lines(texts)]


def _rating(rating: Rating | None) -> Json:
    """Map a rating to numbers; one that is off its scale is left out, as no number would be honest."""
    if rating is None or not rating.scale.worst <= rating.value <= rating.scale.best:
        return {}
    numbers: dict[str, Json] = {
        "@type": "Rating",
        "ratingValue": _number(rating.value),
        "bestRating": _number(rating.scale.best),
        "worstRating": _number(rating.scale.worst),
    }
    if rating.scale.style is Style.LETTERS:
        numbers["alternateName"] = rating.label
    return numbers


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else round(float(value), 2)


def _notes(lines: tuple[str, ...]) -> Json:
    items: list[Json] = [
        {"@type": "ListItem", "position": position, "name": line} for position, line in enumerate(_lines(lines), 1)
    ]
    return {"@type": "ItemList", "itemListElement": items} if items else {}


@dataclass(frozen=True, slots=True)
class _Schema:
    """How schema.org calls a medium and the fields that differ; an empty name means that the type has no such field."""

    type: str
    date: str = "datePublished"
    director: str = ""
    writer: str = "author"
    actor: str = ""
    duration: str = ""
    distributor: str = ""


_SCHEMAS = {
    Media.FILM: _Schema("Movie", date="dateCreated", director="director", actor="actor", duration="duration"),
    Media.SERIES: _Schema("TVSeries", director="director", actor="actor"),
    Media.SEASON: _Schema("TVSeason", director="director", actor="actor"),
    Media.EPISODE: _Schema("TVEpisode", director="director", actor="actor", duration="duration"),
    Media.BOOK: _Schema("Book", distributor="publisher"),
    Media.GAME: _Schema("VideoGame", distributor="publisher"),
    Media.ALBUM: _Schema("MusicAlbum", writer="byArtist", distributor="publisher"),
}


def _work(review: Review, image: str) -> Json:
    work, schema = review.work, _SCHEMAS[review.media]
    title = one_line(work.title)
    if not title:
        return {}
    people = _MAKERS.get(review.media, "Person")
    named: dict[str, Json] = {
        schema.date: _first_release(work),
        schema.director: _people(work.directors),
        schema.writer: _people(work.writers, people),
        schema.actor: _people(work.cast),
        schema.duration: f"PT{work.runtime}M" if work.runtime else "",
        schema.distributor: {"@type": "Organization", "name": distributor}
        if (distributor := one_line(work.distributor))
        else "",
    }
    named.pop("", None)
    original = one_line(work.original_title)
    return _known(
        {
            "@type": schema.type,
            "name": title,
            "alternateName": original if original != title else "",
            "image": image,
            **named,
            **_parts(review),
            "contentRating": _texts(tuple(certificate.label for certificate in work.certificate))
            if review.media in field_named("work.certificate").media
            else "",
            "genre": _texts(work.genres),
            "inLanguage": _texts(work.languages),
            "countryOfOrigin": [{"@type": "Country", "name": country} for country in _lines(work.countries)],
            "isbn": next((one_line(known.value) for known in work.ids if known.catalogue == "isbn"), "")
            if review.media is Media.BOOK
            else "",
            "sameAs": _same_as(review),
        }
    )


def _parts(review: Review) -> dict[str, Json]:
    """Tell what only one medium has; season and episode say what they are parts of."""
    work = review.work
    if review.media is Media.GAME:
        studios: Json = [{"@type": "Organization", "name": name} for name in _lines(work.developers)]
        return {"creator": studios, "gamePlatform": _texts(work.platforms)}
    series: Json = _known({"@type": "TVSeries", "name": one_line(work.series)}) if one_line(work.series) else {}
    if review.media is Media.SEASON:
        return {"seasonNumber": work.season or "", "partOfSeries": series}
    if review.media is Media.EPISODE:
        season: Json = {"@type": "TVSeason", "seasonNumber": work.season} if work.season else {}
        return {"episodeNumber": work.episode or "", "partOfSeason": season, "partOfSeries": series}
    return {}


_MAKERS = {Media.ALBUM: "MusicGroup"}


def _people(people: tuple[Credit, ...], kind: str = "Person") -> Json:
    return [{"@type": kind, "name": name} for name in _lines(tuple(credit.name for credit in people))]


def _first_release(work: Work) -> str:
    first = min((release.on for release in work.released), default=None)
    return str(first) if first else str(work.year or "")


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """Where a catalogue shows a work of these media; `ids` is what its ids look like."""

    name: str
    ids: str
    url: str
    media: frozenset[Media] = frozenset(Media)


_MUSICBRAINZ = "https://musicbrainz.org/release-group/{}"
_CATALOGUES = (
    _Catalogue("imdb", r"tt\d+", "https://www.imdb.com/title/{}/"),
    _Catalogue("tmdb", r"\d+", "https://www.themoviedb.org/movie/{}", frozenset({Media.FILM})),
    _Catalogue("tmdb", r"\d+", "https://www.themoviedb.org/tv/{}", frozenset({Media.SERIES})),
    _Catalogue("wikidata", r"Q\d+", "https://www.wikidata.org/wiki/{}"),
    _Catalogue("letterboxd", r"[a-z0-9-]+", "https://letterboxd.com/film/{}/", frozenset({Media.FILM})),
    _Catalogue("goodreads", r"\d+", "https://www.goodreads.com/book/show/{}", frozenset({Media.BOOK})),
    _Catalogue("openlibrary", r"OL\d+W", "https://openlibrary.org/works/{}", frozenset({Media.BOOK})),
    _Catalogue("steam", r"\d+", "https://store.steampowered.com/app/{}/", frozenset({Media.GAME})),
    _Catalogue("musicbrainz", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", _MUSICBRAINZ, frozenset({Media.ALBUM})),
)


def _same_as(review: Review) -> Json:
    return [
        catalogue.url.format(known.value)
        for known in review.work.ids
        for catalogue in _CATALOGUES
        if catalogue.name == known.catalogue.lower()
        and review.media in catalogue.media
        and re.fullmatch(catalogue.ids, known.value, re.ASCII)
    ]
