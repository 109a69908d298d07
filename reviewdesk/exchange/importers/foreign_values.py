"""How the values of foreign heads are read, each as the programs write it; ValueError for what cannot be that."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time

from reviewdesk.domain.dates import PartialDate, parse_moment
from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.film import Media
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating
from reviewdesk.domain.review import Image, Spoilers, Status
from reviewdesk.exchange.front_matter_values import read_choice, read_text, read_whole
from reviewdesk.exchange.front_matter_values import read_rating as read_own_rating
from reviewdesk.exchange.importers.ratings import guess_rating, read_rating, read_stars

_IMDB = re.compile(r"\btt\d{5,10}\b")
_ZONE_WITHOUT_COLON = re.compile(r"^(.*\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*([+-]\d\d):?(\d\d)$")
_RUNTIME = re.compile(r"(?:(\d{1,2})\s*h(?:ours?|rs?)?)?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes)?\.?)?", re.IGNORECASE)
_STATUSES = {
    **dict.fromkeys(("publish", "private"), Status.PUBLISHED),
    **dict.fromkeys(("pending", "future", "scheduled"), Status.READY),
    **dict.fromkeys(("auto-draft", "sent"), Status.DRAFT),
    "trash": Status.TRASHED,
}
_LINKED_NOTE = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_WORDS_DAY = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? (\d{4})|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})"
)
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_OF_RATING = ("value", "best", "worst", "step", "style")
_SAID_AGAIN = ("text", "glyphs")
"""What our exports for static sites write beside that, for those who set a page."""


@dataclass(frozen=True, slots=True)
class Partly:
    """What a field takes of a value that says more; the value is to be kept whole beside it."""

    taken: object


def as_text(value: Extra) -> str:
    """Take a text that says something; a link to a note, as Obsidian has it, is the words that it shows."""
    if isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], tuple) and len(value[0]) == 1:
        value = value[0][0]  # what YAML makes of [[A note]] without quotes
    found = read_text(value)
    if not found.strip():
        raise ValueError("empty")
    return _LINKED_NOTE.sub(r"\1", found) if "[[" in found else found


def as_texts(value: Extra) -> tuple[str, ...]:
    """Take a list of texts, or one text with commas."""
    if isinstance(value, str):
        return tuple(part.strip() for part in _plain(value).split(",") if part.strip())
    if isinstance(value, Table):
        raise ValueError("not a list")
    return tuple(_name(each) for each in value)


def as_lines(value: Extra) -> tuple[str, ...]:
    """Take a list of sentences, which may hold commas, or one with a sentence a line."""
    if isinstance(value, str):
        return tuple(part.strip(" -•\t") for part in value.splitlines() if part.strip(" -•\t"))
    return as_texts(value)


def as_tags(value: Extra) -> tuple[str, ...]:
    """Take tags, with or without the sign that Obsidian puts before them."""
    return tuple(tag.removeprefix("#") for tag in as_texts(value))


def _name(value: Extra) -> str:
    """Take a name, also where it is the `name` of a table that holds no more, or a link to a note."""
    if isinstance(value, Table) and [name for name, _ in value.entries] == ["name"]:
        return read_text(value.entries[0][1])
    if isinstance(value, tuple) and len(value) == 1:
        value = value[0]
    return _plain(read_text(value))


def _plain(text: str) -> str:
    return _LINKED_NOTE.sub(r"\1", text) if "[[" in text else text


def as_credits(value: Extra) -> tuple[Credit, ...]:
    """Take the names of people."""
    return tuple(Credit(name) for name in as_texts(value))


def as_slug(value: Extra) -> str:
    """Take the end of an address."""
    return as_text(value).strip().strip("/")


def as_language(value: Extra) -> str:
    """Take a language, with the hyphen that BCP 47 wants."""
    found = as_text(value).strip().replace("_", "-")
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", found):
        raise ValueError("not a language")
    return found


def as_moment(value: Extra) -> datetime:
    """Take a date, with or without time and zone, as ISO 8601 and Jekyll spell it, or a day in English words."""
    found = as_text(value).strip()
    if words := _WORDS_DAY.fullmatch(found):
        return parse_moment(_day_of(words))
    return parse_moment(_ZONE_WITHOUT_COLON.sub(r"\1\2:\3", found))


def _day_of(words: re.Match[str]) -> str:
    day, month, year = words.group(1, 2, 3) if words[1] else words.group(5, 4, 6)
    number = _MONTHS.get(month[:3].lower(), 0)
    return f"{year}-{number:02}-{int(day):02}"


def as_day(value: Extra) -> PartialDate | Partly:
    """Take a day; where an hour follows it, in part."""
    found = as_text(value).strip()
    with suppress(ValueError):
        return PartialDate.parse(found)
    moment = as_moment(value)
    day = PartialDate(moment.year, moment.month, moment.day)
    return Partly(day) if moment.time() != time() else day


def as_draft(value: Extra) -> Status:
    """Take a truth value as the status of a draft."""
    said = as_text(value).lower()
    if said not in ("true", "false", "yes", "no"):
        raise ValueError("neither true nor false")
    return Status.DRAFT if said in ("true", "yes") else Status.PUBLISHED


def as_published(value: Extra) -> Status:
    """Take a truth value as the status of what is out."""
    return Status.PUBLISHED if as_draft(value) is Status.DRAFT else Status.DRAFT


def as_status(value: Extra) -> Status:
    """Take a status by our word or by that of WordPress and Ghost."""
    said = as_text(value).strip().lower()
    return _STATUSES.get(said) or Status(said)


def as_media(value: Extra) -> Media:
    """Take the kind of work by our word."""
    return Media(as_text(value).strip().lower())


def as_spoilers(value: Extra) -> Spoilers:
    """Take our word for how much is given away."""
    found: Spoilers = read_choice(Spoilers, Spoilers.NONE, as_text(value))
    return found


def as_year(value: Extra) -> int:
    """Take a year of four digits."""
    found = read_whole(as_text(value))
    if not 1000 <= found <= 9999:
        raise ValueError("not a year")
    return found


def as_runtime(value: Extra) -> int:
    """Take minutes, or hours and minutes."""
    match = _RUNTIME.fullmatch(as_text(value).strip())
    if match is None:
        raise ValueError("not a runtime")
    hours, minutes = (int(part or 0) for part in match.groups())
    return hours * 60 + minutes


def as_rating(value: Extra) -> Rating | Partly:
    """Take a rating that says its scale: in words, or as the table that our own exports write; that may say more."""
    if isinstance(value, Table):
        known = Table(tuple(entry for entry in value.entries if entry[0] in _OF_RATING))
        rating: Rating | None = read_own_rating(known)
        if rating is None:
            raise ValueError("no rating")
        says_more = any(name not in (*_OF_RATING, *_SAID_AGAIN) for name, _ in value.entries)
        return Partly(rating) if says_more else rating
    return read_rating(as_text(value))


def as_grade(value: Extra) -> Rating:
    """Take a letter."""
    return Rating.from_letter(as_text(value))


def as_stars(value: Extra) -> Rating:
    """Take a number of stars out of five."""
    return read_stars(as_text(value))


def as_imdb(value: Extra) -> str:
    """Take the id of a title, also out of its address."""
    found = _IMDB.search(as_text(value))
    if found is None:
        raise ValueError("no id of a title")
    return found[0]


def as_id(catalogue: str, value: Extra) -> tuple[ExternalId, ...]:
    """Take the id in one catalogue."""
    return (ExternalId(catalogue, as_imdb(value) if catalogue == "imdb" else as_text(value).strip()),)


def as_ids(value: Extra) -> tuple[ExternalId, ...]:
    """Take a table of ids by catalogue."""
    if not isinstance(value, Table):
        raise ValueError("not a table")
    return tuple(ExternalId(catalogue, as_text(each)) for catalogue, each in value.entries)


def guess(value: Extra) -> Rating | None:
    """Read a bare number as a rating on the first usual scale that holds it; None where it is no number."""
    try:
        return guess_rating(read_text(value))
    except ValueError:
        return None


def as_images(value: Extra) -> tuple[Image, ...]:
    """Take one image or a list of them; the first is the featured one."""
    if isinstance(value, tuple):
        if not value:
            raise ValueError("empty")
        return tuple(as_image(each) for each in value)
    return (as_image(value),)


def as_image(value: Extra) -> Image:
    """Take an image's file name or address, also from a table as Hugo has it."""
    if isinstance(value, Table):
        found = {name: read_text(each) for name, each in value.entries}
        if not found.keys() <= {"image", "src", "path", "alt", "caption"}:
            raise ValueError("a name that is not known")
        file = found.get("image") or found.get("src") or found.get("path", "")
        return Image(_file(file), alt=found.get("alt", ""), caption=found.get("caption", ""))
    return Image(_file(_plain(read_text(value))))


def _file(text: str) -> str:
    """Take the name of a file beside the text or below the root of the site, or an address on the net."""
    name = text.strip().removeprefix("./")
    if not name or re.match(r"(?!https?://)[A-Za-z][A-Za-z0-9+.-]*:|//|\\", name, re.IGNORECASE):
        raise ValueError("no file")
    return name
