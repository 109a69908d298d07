"""What one types into the search, read as a query: free words, "phrases", -without, begin*, and facets.

Nothing typed is an error: what names no facet is looked for as words, and a value that a facet does not take is left
out; both are told as findings.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import TypeAlias

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Status
from reviewdesk.store.searching.query import Condition, Facet, Place, Property, Query, Relation, Term

__all__ = [
    "FACETS",
    "FacetAt",
    "Misreading",
    "Place",
    "Property",
    "Query",
    "Reading",
    "Relation",
    "Term",
    "facets_in",
    "fixed_values",
    "read_query",
    "status_facet",
]

_PART = re.compile(
    r"(?P<minus>-)?(?:(?P<name>[^\W\d_]+)(?P<sign>:|>=|<=|>|<|=))?"
    r'(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))(?P<gap>\s*)'
)
QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_LETTERS = re.compile(r"[^\W_]")
_SIGNS = ":<>="
_SHORTEST_BEGINNING = 3
"""Fewer letters begin too many words: what is still being typed counts as a whole word until then."""

_RELATIONS = {
    "<": Relation.LESS,
    "<=": Relation.AT_MOST,
    ">=": Relation.AT_LEAST,
    ">": Relation.MORE,
}

Reader: TypeAlias = "Callable[[str, str, datetime], tuple[Condition, ...]]"
"""Reads sign and value of a facet, at a moment in the user's zone; ValueError says what is expected."""


@dataclass(frozen=True, slots=True)
class Misreading:
    """What of a query was not taken as it was typed: a code of `words.py`, and the data of its sentence."""

    code: str
    data: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A query, and what was not taken as it was typed; `is_vain` where all that was typed has no word to look for."""

    query: Query
    misreadings: tuple[Misreading, ...] = ()
    is_vain: bool = False


def read_query(text: str, now: datetime, *, is_being_typed: bool = False) -> Reading:
    """Read a query; `now` carries the zone in which days begin. While it is typed, its last word may go on."""
    terms: list[Term] = []
    facets: list[Facet] = []
    missed: list[Misreading] = []
    is_waiting = False
    for part in _PART.finditer(text.translate(QUOTES)):
        if _is_waiting(part):
            is_waiting = True
            if not is_being_typed or part["gap"]:
                nothing = {"name": part["word"], "value": "nothing", "expected": "a value right behind it"}
                missed.append(Misreading("search-value", nothing))
            continue
        facet = _facet(part, now, missed)
        if isinstance(facet, Facet):
            facets.append(facet)
        elif facet is not None and _LETTERS.search(facet.text):
            terms.append(facet)
    if is_being_typed and terms and text and not text[-1].isspace() and text.endswith(terms[-1].text):
        last = terms[-1]
        goes_on = len(last.text) >= _SHORTEST_BEGINNING
        terms[-1] = Term(last.text, last.place, last.is_prefix or goes_on, last.is_excluded)
    is_vain = bool(text.strip()) and not (terms or facets or missed or is_waiting)
    return Reading(Query(tuple(terms), tuple(facets)), tuple(missed), is_vain)


@dataclass(frozen=True, slots=True)
class FacetAt:
    """A facet that a query holds: from where to where, the blank behind it not counted, and how it reads."""

    start: int
    end: int
    words: str


def facets_in(text: str, now: datetime) -> tuple[FacetAt, ...]:
    """Find the facets that narrow a search; what is not taken as it was typed narrows nothing."""
    found: list[FacetAt] = []
    for part in _PART.finditer(text.translate(QUOTES)):
        read = None if _is_waiting(part) else _facet(part, now, [])
        if isinstance(read, Facet) or (read is not None and read.place is not Place.ANYWHERE and read.text.strip()):
            end = part.end() - len(part["gap"])
            name = f"{part['minus'] or ''}{part['name'].lower()}{part['sign']}"
            value = part["word"] if part["phrase"] is None else part["phrase"].strip()
            found.append(FacetAt(part.start(), end, f"{name} {value}" if name.endswith(":") else f"{name}{value}"))
    return tuple(found)


def _is_waiting(part: re.Match[str]) -> bool:
    """Tell whether a part is the name of a facet and its sign, without a value."""
    word = part["word"] or ""
    return part["name"] is None and word[-1:] in _SIGNS and word.rstrip(_SIGNS).lower() in FACETS


def _facet(part: re.Match[str], now: datetime, missed: list[Misreading]) -> Facet | Term | None:
    """Read one part; None where a facet got a value that it does not take."""
    name, sign = (part["name"] or "").lower(), part["sign"]
    value = part["word"] if part["phrase"] is None else part["phrase"]
    is_excluded = part["minus"] is not None
    if name in _PLACES and sign in (":", "="):
        return _term(value, part["phrase"] is None, _PLACES[name], is_excluded=is_excluded)
    if name in _READERS:
        try:
            return Facet(_READERS[name](sign, value.strip(), now), is_excluded)
        except ValueError as error:
            missed.append(Misreading("search-value", {"name": f"{name}{sign}", "value": value, "expected": str(error)}))
            return None
    if name:
        value = f"{part['name']} {value}"
        if sign == ":" and not value.startswith("//", len(name) + 1):
            known = ", ".join(sorted(FACETS))
            missed.append(Misreading("search-facet", {"name": part["name"], "known": known}))
    return _term(value, part["phrase"] is None, Place.ANYWHERE, is_excluded=is_excluded)


def _term(text: str, is_word: bool, place: Place, *, is_excluded: bool) -> Term:
    is_prefix = is_word and text.endswith("*") and not text.startswith("*")
    return Term(text.rstrip("*") if is_prefix else text, place, is_prefix, is_excluded)


def _one_of(name: Property, known: type[Status] | type[Media]) -> Reader:
    def read(sign: str, value: str, _: datetime) -> tuple[Condition, ...]:
        wanted = value.lower()
        if sign not in (":", "=") or wanted not in [each.value for each in known]:
            raise ValueError("one of " + ", ".join(each.value for each in known))
        return (Condition(name, Relation.IS, wanted),)

    return read


def status_facet(status: Status) -> Facet:
    """Give the facet `status:` of a status."""
    return Facet((Condition(Property.STATUS, Relation.IS, status.value),))


def _language(sign: str, value: str, _: datetime) -> tuple[Condition, ...]:
    if sign not in (":", "=") or not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", value):
        raise ValueError("a language such as en or en-GB")
    return (Condition(Property.LANGUAGE, Relation.WITHIN, value.lower()),)


def _number(name: Property, expected: str, read: Callable[[str], float]) -> Reader:
    """Take a number, or two with dots between."""

    def take(sign: str, value: str, _: datetime) -> tuple[Condition, ...]:
        first, dots, last = value.partition("..")
        try:
            if sign not in (":", "="):
                return (Condition(name, _RELATIONS[sign], read(value)),)
            if not dots:
                return (Condition(name, Relation.IS, read(value)),)
            low = [Condition(name, Relation.AT_LEAST, read(first))] if first else []
            high = [Condition(name, Relation.AT_MOST, read(last))] if last or not first else []
            return (*low, *high)
        except (ValueError, ZeroDivisionError, OverflowError) as error:
            raise ValueError(expected) from error

    return take


def _whole(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ValueError(text)
    return int(text)


_STARS = re.compile(r"(?P<whole>[0-9]{1,4}(?:[.,][0-9]{1,4})?)?(?P<half>½)?(?P<scale>%|/[0-9]{1,4})?")


def _stars(text: str) -> float:
    """Read a rating: `4`, `3.5` and `3½` out of five, `80%`, or `8/10`."""
    match = _STARS.fullmatch(text)
    if match is None or not (match["whole"] or match["half"]):
        raise ValueError(text)
    value = Fraction((match["whole"] or "0").replace(",", ".")) + (Fraction(1, 2) if match["half"] else 0)
    scale = match["scale"] or "/5"
    return float(value * 5 / (100 if scale == "%" else int(scale[1:])))


def _time(name: Property) -> Reader:
    """Take a year, month or day, or a word for one, in the zone of the moment; `embargo` knows two words more."""

    def read(sign: str, value: str, now: datetime) -> tuple[Condition, ...]:
        if name is Property.EMBARGO and value.lower() in _EMBARGO and sign in (":", "="):
            return (Condition(name, _EMBARGO[value.lower()], now),)
        first, dots, last = value.partition("..")
        try:
            start, _ = _span(first, now)
            _, end = _span(last if dots else first, now)
        except (ValueError, OverflowError) as error:
            held = " (or held, lifted)" if name is Property.EMBARGO else ""
            raise ValueError(f"a day as 2026-11-22, 2026-11, 2026, today, yesterday or week{held}") from error
        return tuple(
            Condition(name, relation, moment)
            for relation, moment in {
                ">=": [(Relation.AT_LEAST, start)],
                ">": [(Relation.AT_LEAST, end)],
                "<": [(Relation.LESS, start)],
                "<=": [(Relation.LESS, end)],
            }.get(sign, [(Relation.AT_LEAST, start), (Relation.LESS, end)])
        )

    return read


_EMBARGO = {"held": Relation.MORE, "lifted": Relation.AT_MOST}


def _span(text: str, now: datetime) -> tuple[datetime, datetime]:
    """Give the start of a day, month or year, and of the next one, in UTC."""
    start, end = _days(text, now)
    return start.astimezone(UTC), end.astimezone(UTC)


def _days(text: str, now: datetime) -> tuple[datetime, datetime]:
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    days = {"today": (0, 1), "yesterday": (-1, 0), "week": (-6, 1)}.get(text.lower())
    if days:
        return today + timedelta(days=days[0]), today + timedelta(days=days[1])
    date = PartialDate.parse(text)
    start = today.replace(year=date.year, month=date.month or 1, day=date.day or 1)
    if date.day:
        return start, start + timedelta(days=1)
    if date.month:
        return start, (start + timedelta(days=32)).replace(day=1)
    return start, (start + timedelta(days=366)).replace(month=1, day=1)


def _has(sign: str, value: str, _: datetime) -> tuple[Condition, ...]:
    if sign not in (":", "=") or value.lower() not in _HAS:
        raise ValueError("one of " + ", ".join(_HAS))
    return (_HAS[value.lower()],)


_HAS = {
    "image": Condition(Property.IMAGES, Relation.MORE, 0),
    "rating": Condition(Property.STARS, Relation.KNOWN),
    "embargo": Condition(Property.EMBARGO, Relation.KNOWN),
    "date": Condition(Property.PUBLISHED, Relation.KNOWN),
    "year": Condition(Property.YEAR, Relation.MORE, 0),
    "text": Condition(Property.WORDS, Relation.MORE, 0),
}

_PLACES = {
    "headline": Place.HEADLINE,
    "title": Place.FILM,
    "film": Place.FILM,
    "director": Place.DIRECTORS,
    "cast": Place.CAST,
    "people": Place.PEOPLE,
    "tag": Place.TAGS,
}

_READERS: dict[str, Reader] = {
    "status": _one_of(Property.STATUS, Status),
    "media": _one_of(Property.MEDIA, Media),
    "language": _language,
    "year": _number(Property.YEAR, "a year, as 1999, or years, as 1990..1999", _whole),
    "rating": _number(Property.STARS, "a rating out of five, as 3.5, or 80% or 8/10", _stars),
    "words": _number(Property.WORDS, "a number", _whole),
    "edited": _time(Property.EDITED),
    "published": _time(Property.PUBLISHED),
    "embargo": _time(Property.EMBARGO),
    "has": _has,
}

FACETS = (*_PLACES, *_READERS)
"""The names of all facets, in the order in which one is told of them."""

_DAYS = ("today", "yesterday", "week")
_VALUES = {
    "status": tuple(each.value for each in Status),
    "media": tuple(each.value for each in Media),
    "has": tuple(_HAS),
    "edited": _DAYS,
    "published": _DAYS,
    "embargo": (*_EMBARGO, *_DAYS),
}


def fixed_values(facet: str) -> tuple[str, ...]:
    """Give the words that a facet takes; none where it takes what stands in the reviews, or numbers."""
    return _VALUES.get(facet, ())
