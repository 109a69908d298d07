"""One viewing of a film, as Letterboxd counts them, as a review."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from reviewdesk.domain.dates import PartialDate, parse_moment
from reviewdesk.domain.extra import Table
from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.review import Review, Seen, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.domain.style import Style
from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import ImportedItem, Remark
from reviewdesk.exchange.importers.html_bodies import body_of
from reviewdesk.exchange.importers.naming import origin_id
from reviewdesk.exchange.importers.paragraphs import paragraphed
from reviewdesk.exchange.importers.ratings import read_number

LIKED = "liked"
"""The column that we add to those films that the member liked."""

_READ = frozenset(
    "date directors imdbid letterboxduri liked name rating rating10 review rewatch tags title tmdbid watcheddate"
    " year".split()
)
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Viewing:
    """The cells of a row by the names of their columns; `film` is the film's own address.

    `is_again` where the same film stands in the file more than once, so that titles alone do not tell them apart.
    """

    cells: Mapping[str, str]
    film: str
    is_again: bool

    def cell(self, *names: str) -> str:
        """Give the first cell of these names that says something."""
        return next((value.strip() for name in names if (value := self.cells.get(name, "")).strip()), "")


def viewing_of(cells: Mapping[str, str], film: str, *, is_again: bool, is_film: bool) -> Viewing:
    """Make a viewing of a row; where the address in the row `is_film`, it names no viewing."""
    address = cells.get("letterboxduri", "").strip()
    return Viewing(cells, film or (address if is_film else ""), is_again)


def item_of(viewing: Viewing, line: int) -> ImportedItem:
    """Make a review of a viewing; one without a text is an idea."""
    title, address = viewing.cell("name", "title"), viewing.cell("letterboxduri")
    year = viewing.cell("year")
    if not title and not viewing.cell("imdbid", "tmdbid"):
        return ImportedItem(
            error=InputError("row-unreadable", name="letterboxd", line=line, reason="it names no film"), line=line
        )
    remarks: list[Remark] = []
    watched = _day(viewing.cell("watcheddate"), remarks)
    logged = _moment(viewing.cell("date"), remarks)
    body = body_of(paragraphed(viewing.cell("review")))
    again = f"-{watched or (logged.date() if logged else '')}".rstrip("-") if viewing.is_again else ""
    headline = f"{title} ({year})" if year else title
    has_text = bool(body.text.strip())
    review = Review(
        id=origin_id("letterboxd", *([address] if address and address != viewing.film else _naming(viewing))),
        headline=headline,
        slug=slugify(headline) + again if title else "",
        status=Status.PUBLISHED if has_text and logged else Status.DRAFT if has_text else Status.IDEA,
        published=logged,
        work=Work(
            title=title,
            year=_year(year, remarks),
            directors=tuple(Credit(name) for name in _names(viewing.cell("directors"))),
            ids=tuple(_ids(viewing)),
        ),
        rating=_rating(viewing, remarks),
        seen=Seen(on=watched),
        tags=_names(viewing.cell("tags")),
        extra=_extra(viewing, address),
        body=body.text,
    )
    told = () if has_text else (Remark("viewing-without-text", "body"),)
    return ImportedItem(review, remarks=(*remarks, *told, *body.remarks), images=body.images, line=line, entry=headline)


def _naming(viewing: Viewing) -> tuple[str, ...]:
    return tuple(
        viewing.cell(*names) for names in (("name", "title"), ("year",), ("watcheddate",), ("imdbid",), ("tmdbid",))
    )


def _extra(viewing: Viewing, address: str) -> Table:
    """Keep what has no field, and the columns that nobody here knows."""
    known = {
        "uri": address,
        "rewatch": _yes(viewing.cell("rewatch")),
        "liked": _yes(viewing.cell(LIKED)),
        **{name: cell[:_LONGEST] for name, cell in viewing.cells.items() if name not in _READ},
    }
    entries = tuple((name, value) for name, value in known.items() if name and value.strip())
    return Table((("letterboxd", Table(entries)),)) if entries else Table()


def _yes(text: str) -> str:
    return "yes" if text.lower() in ("yes", "true", "1") else ""


def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))


def _ids(viewing: Viewing) -> list[ExternalId]:
    known = (("imdb", viewing.cell("imdbid")), ("tmdb", viewing.cell("tmdbid")), ("letterboxd", viewing.film))
    return [ExternalId(catalogue, value) for catalogue, value in known if value]


def _rating(viewing: Viewing, remarks: list[Remark]) -> Rating | None:
    """Read half stars out of five; nought is none."""
    for name, stars in (("rating", 1), ("rating10", 2)):
        text = viewing.cell(name)
        if not text:
            continue
        try:
            value = read_number(text) / stars
        except ValueError:
            value = None
        if value is not None and 0 <= value <= SCALES[Style.STARS].best:
            return SCALES[Style.STARS].rate(value) if value else None
        remarks.append(_aside(name, text, "a number of stars up to 5"))
    return None


def _year(text: str, remarks: list[Remark]) -> int:
    if text and not (text.isascii() and text.isdigit() and len(text) == 4):
        remarks.append(_aside("year", text, "a year, such as 1999"))
        return 0
    return int(text or 0)


def _day(text: str, remarks: list[Remark]) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except ValueError:
        remarks.append(_aside("watched date", text, "a date, such as 2023-09-15"))
        return None


def _moment(text: str, remarks: list[Remark]) -> datetime | None:
    try:
        return parse_moment(text) if text else None
    except ValueError:
        remarks.append(_aside("date", text, "a date, such as 2023-09-15"))
        return None


def _aside(place: str, value: str, expected: str) -> Remark:
    return Remark("value-left-out", place, {"value": value[:60], "expected": expected})
