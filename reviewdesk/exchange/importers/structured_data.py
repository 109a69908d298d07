"""Reads what a page tells search engines of a review (schema.org), whether as JSON-LD, as microdata or in a plug-in."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias

from reviewdesk.domain.dates import parse_moment
from reviewdesk.domain.film import Media
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES, Rating, Scale
from reviewdesk.domain.style import Style
from reviewdesk.exchange.importers.ratings import read_number, read_rating

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Node: TypeAlias = dict[str, Json]

_MEDIA = {
    "Movie": Media.FILM,
    "TVSeries": Media.SERIES,
    "TVSeason": Media.SEASON,
    "TVEpisode": Media.EPISODE,
    "Book": Media.BOOK,
    "VideoGame": Media.GAME,
    "Game": Media.GAME,
    "MusicAlbum": Media.ALBUM,
}
_REVIEWS = {"Review", "CriticReview", "UserReview", "MediaReview"}
_ARTICLES = {"Article", "NewsArticle", "BlogPosting", "ReviewNewsArticle", "OpinionNewsArticle"}
_DURATION = re.compile(r"PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_CATALOGUES = (
    ("imdb", re.compile(r"imdb\.com/(?:\w\w/)?title/(tt\d{5,10})")),
    ("tmdb", re.compile(r"themoviedb\.org/(?:movie|tv)/(\d+)")),
    ("wikidata", re.compile(r"wikidata\.org/(?:wiki|entity)/(Q\d+)")),
    ("letterboxd", re.compile(r"(https?://(?:letterboxd\.com/film/[\w-]+|boxd\.it/\w+))")),
)
_START = re.compile(r"(?://)?\s*<!(?:--|\[CDATA\[)")
_HALF = re.compile("[\ud800-\udfff]")
_SCRIPT = re.compile(r"<script\b[^<>]*ld\+json[^<>]*>", re.IGNORECASE)
_DEPTH = 12
_MOST = 2_000


def parsed(text: str) -> Json:
    """Read JSON as pages have it, with comments around it; ValueError where it is none or nested too deep."""
    text = _START.sub("", text.strip(), count=1)
    text = text.removesuffix("-->").removesuffix("]]>").rstrip().removesuffix("//")
    try:
        found: Json = json.loads(text, strict=False)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    return whole(found) if "\\ud" in text.lower() else found


def whole(data: Json) -> Json:
    """Show half a character, which JSON can spell and no file can hold, as a sign."""
    if isinstance(data, str):
        return _HALF.sub("\ufffd", data)
    if isinstance(data, list):
        return [whole(each) for each in data]
    return {_HALF.sub("\ufffd", name): whole(each) for name, each in data.items()} if isinstance(data, dict) else data


def scripts_in(html: str) -> Iterator[str]:
    """Give the texts of the scripts that hold JSON-LD."""
    lower = html.lower()
    at = 0
    while (found := _SCRIPT.search(html, at)) is not None:
        end = lower.find("</script", found.end())
        if end < 0:
            return
        yield html[found.end() : end]
        at = end


def reviewed(data: Json) -> dict[str, object]:
    """Give the values of our fields by their names; a review goes before the article or the film that it stands in."""
    found_nodes = list(_nodes(data))
    by_id = _by_id(found_nodes)
    nodes = [_object(node, by_id) for node in found_nodes]
    reviews = sorted(filter(_is_review, nodes), key=_rank)
    articles = [node for node in nodes if _types(node) & _ARTICLES]
    works = [node for node in nodes if _types(node) & _MEDIA.keys()]
    review = reviews[0] if reviews else {}
    article = articles[0] if articles else {}
    work = (
        _object(review.get("itemReviewed"), by_id)
        or (works[0] if works else {})
        or _object(article.get("about"), by_id)
    )
    found = {**_of_page(article, by_id), **_of_page(review, by_id)}
    found.update(_of_review(review, by_id))
    found.update(_of_work(work, by_id) if work else {})
    return {name: value for name, value in found.items() if value not in ("", (), None, 0)}


def works_reviewed(data: Json) -> list[str]:
    """Name the works that critics review here, each once; what readers say of one of them names none."""
    nodes = list(_nodes(data))
    by_id = _by_id(nodes)
    works = (
        _object(node.get("itemReviewed"), by_id)
        for node in (_object(each, by_id) for each in nodes)
        if _is_review(node) and "UserReview" not in _types(node)
    )
    names = (work.get("name") for work in works)
    return list(dict.fromkeys(name.strip() for name in names if isinstance(name, str) and name.strip()))


def _is_review(node: Node) -> bool:
    return bool(_types(node) & _REVIEWS and (node.get("reviewRating") or node.get("itemReviewed")))


def _rank(node: Node) -> tuple[bool, bool, bool]:
    """Put the review of the page first: what readers wrote hangs below the film, and plug-ins say some things twice."""
    return "UserReview" in _types(node), not node.get("itemReviewed"), not node.get("reviewRating")


def _by_id(nodes: list[Node]) -> dict[Json, Node]:
    """Put together what is said of each thing in several places."""
    found: dict[Json, Node] = {}
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > 1:
            found[name] = {**node, **found.get(name, {})}
    return found


def _nodes(data: Json, depth: int = 0) -> Iterator[Node]:
    if depth > _DEPTH:
        return
    if isinstance(data, list):
        for each in data[:_MOST]:
            yield from _nodes(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for each in data.values():
            if isinstance(each, list | dict):
                yield from _nodes(each, depth + 1)


def _types(node: Mapping[str, Json]) -> set[str]:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return {name.rpartition("/")[2] for name in names if isinstance(name, str)}


def _object(value: Json, by_id: Mapping[Json, Node]) -> Node:
    """Give a node, also where only its name or its place elsewhere in the data stands."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        return {"name": value}
    if isinstance(value, dict):
        other = by_id.get(value.get("@id")) if isinstance(value.get("@id"), str) else None
        return {**value, **other} if other is not None else value
    return {}


def _of_page(node: Node, by_id: Mapping[Json, Node]) -> dict[str, object]:
    if not node:
        return {}
    found: dict[str, object] = {
        "headline": _text(node.get("headline")) or _text(node.get("name")),
        "seo.description": _text(node.get("description")),
        "byline": _names(node.get("author"), by_id),
        "published": _moment(_text(node.get("datePublished")) or _text(node.get("dateCreated"))),
        "language": _language(_text(node.get("inLanguage"))),
        "seo.canonical": _address(node),
        "tags": _words(node.get("keywords")),
        "categories": _words(node.get("articleSection")),
    }
    return {name: value for name, value in found.items() if value}


def _of_review(node: Node, by_id: Mapping[Json, Node]) -> dict[str, object]:
    return {
        "rating": _rating(_object(node.get("reviewRating"), by_id)),
        "verdict": _text(node.get("abstract")),
        "good": _notes(node.get("positiveNotes")),
        "bad": _notes(node.get("negativeNotes")),
    }


def _of_work(node: Node, by_id: Mapping[Json, Node]) -> dict[str, object]:
    media = next((_MEDIA[name] for name in _types(node) if name in _MEDIA), Media.FILM)
    dated = " ".join(_text(node.get(name)) for name in ("dateCreated", "datePublished", "releaseDate", "startDate"))
    year = _YEAR.search(dated)
    title, named_year = _titled(_text(node.get("name")))
    makers = node.get("creator")
    writers = node.get("author") or node.get("byArtist") or (makers if media is not Media.GAME else None)
    return {
        "media": media if media is not Media.FILM else None,
        "work.title": title,
        "work.original_title": _text(node.get("alternateName")),
        "work.series": _text(_object(node.get("partOfSeries"), by_id).get("name")),
        "work.season": _whole(node.get("seasonNumber") or _object(node.get("partOfSeason"), by_id).get("seasonNumber")),
        "work.episode": _whole(node.get("episodeNumber")),
        "work.year": int(year[1]) if year else named_year,
        "work.directors": _credits(node.get("director"), by_id),
        "work.writers": _credits(writers, by_id),
        "work.cast": _credits(node.get("actor") or node.get("actors"), by_id),
        "work.developers": _names(makers, by_id) if media is Media.GAME else (),
        "work.runtime": _minutes(_text(node.get("duration")) or _text(node.get("timeRequired"))),
        "work.genres": _words(node.get("genre")),
        "work.platforms": _words(node.get("gamePlatform")),
        "work.countries": _names(node.get("countryOfOrigin"), by_id),
        "work.languages": _words(node.get("inLanguage")),
        "work.distributor": ", ".join(_names(node.get("publisher") or node.get("productionCompany"), by_id)),
        "work.ids": _ids(node),
    }


def _whole(value: Json) -> int:
    found = re.fullmatch(r"\d{1,5}", _text(value), re.ASCII)
    return int(found[0]) if found else 0


def _titled(name: str) -> tuple[str, int]:
    found = re.fullmatch(r"(.+?)\s*\(((?:18|19|20)\d\d)\)", name)
    return (found[1], int(found[2])) if found else (name, 0)


def _text(value: Json) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, bool) or value is None or isinstance(value, dict):
        return _text(value.get("name") or value.get("@value")) if isinstance(value, dict) else ""
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", str(value))).split())


def _each(value: Json) -> list[Json]:
    return value[:_MOST] if isinstance(value, list) else [value]


def _names(value: Json, by_id: Mapping[Json, Node]) -> tuple[str, ...]:
    found = (_text(_object(each, by_id).get("name")) for each in _each(value))
    return tuple(dict.fromkeys(name for name in found if name and not name.startswith(("http://", "https://"))))


def _credits(value: Json, by_id: Mapping[Json, Node]) -> tuple[Credit, ...]:
    names = _names(value, by_id)
    if isinstance(value, str) and len(names) == 1:
        names = tuple(part.strip() for part in names[0].split(",") if part.strip())
    return tuple(Credit(name) for name in names)


def _words(value: Json) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in _text(value).split(",") if part.strip())
    return tuple(word for word in map(_text, _each(value)) if word)


def _notes(value: Json) -> tuple[str, ...]:
    if isinstance(value, dict):
        value = value.get("itemListElement")
    return tuple(note for note in map(_text, _each(value)) if note)


def _moment(text: str) -> object:
    try:
        return parse_moment(text) if text else None
    except ValueError:
        return None


def _language(text: str) -> str:
    language = text.replace("_", "-")
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language) else ""


def _address(node: Node) -> str:
    for value in (node.get("mainEntityOfPage"), node.get("url")):
        address = value.get("@id") if isinstance(value, dict) else value
        if isinstance(address, str) and address.startswith(("http://", "https://")):
            return address
    return ""


def _minutes(text: str) -> int:
    found = _DURATION.fullmatch(text.strip().upper())
    hours, minutes = (int(part or 0) for part in found.groups()) if found else (0, 0)
    return hours * 60 + minutes


def _ids(node: Node) -> tuple[ExternalId, ...]:
    said = " ".join(_text(each) for name in ("sameAs", "url", "@id") for each in _each(node.get(name)))
    found = ((catalogue, pattern.search(said)) for catalogue, pattern in _CATALOGUES)
    return tuple(ExternalId(catalogue, match[1]) for catalogue, match in found if match)


def _rating(node: Node) -> Rating | None:
    """Read a rating; without a best value it is out of five, as schema.org has it."""
    if not node:
        return None
    letter = _text(node.get("alternateName"))
    value = _text(node.get("ratingValue")) or letter
    try:
        best = read_number(_text(node.get("bestRating")) or "5")
        if "/" not in value:
            return _letter(letter, best) or rated(read_number(value), best)
    except ValueError:
        pass
    try:
        return read_rating(value)
    except ValueError:
        return None


def _letter(letter: str, best: Fraction) -> Rating | None:
    if not letter or best != SCALES[Style.LETTERS].best:
        return None
    try:
        return Rating.from_letter(letter)
    except ValueError:
        return None


def rated(value: Fraction, best: Fraction) -> Rating:
    """Put a value on a scale from nought to its best; ValueError where it lies outside."""
    if best <= 0 or not 0 <= value <= best:
        raise ValueError("off its scale")
    style = Style.STARS if best <= 6 else Style.PERCENT if best == 100 else Style.POINTS
    step = SCALES[style].step
    if (value / step).denominator != 1:
        step = Fraction(1, value.denominator)
    return Rating(value, Scale(style, Fraction(0), best, step))
