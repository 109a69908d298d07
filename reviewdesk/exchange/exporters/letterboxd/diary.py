"""The CSV file that Letterboxd takes at Settings, Data, Import: a film a row, all reviews in one file."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TypeAlias

from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Review
from reviewdesk.domain.style import Style
from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import warning
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout, Part, gathered
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.letterboxd.text import text_of
from reviewdesk.exchange.exporters.wording import one_line, printable

LIMIT = 1_000_000
"""The import takes files of up to a megabyte; more films go into another file."""

Row: TypeAlias = tuple[str, ...]

_URI = re.compile(r"https://(?:letterboxd\.com|boxd\.it)/\S+")
_IDS = {"letterboxd": _URI, "tmdb": re.compile(r"\d{1,9}"), "imdb": re.compile(r"tt\d{7,9}")}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Letterboxd:
    """Films with rating, day, tags and text; what is seen on no known day gets no place in the diary."""

    name: str = "letterboxd"
    title: str = "Letterboxd (CSV)"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `letterboxd.csv` of one review."""
        return gathered(self, context)

    def part(self, context: ExportContext) -> Part[Row]:
        """Make a row; ExportError for what is no film, which would be taken for the film of the same title."""
        review = context.review
        if review.media is not Media.FILM:
            raise ExportError(name=one_line(review.headline), reason="Letterboxd takes films alone")
        row = tuple(_cell(read(context)) for read in _COLUMNS.values())
        if not any(row[: len(_NAMING)]):
            raise ExportError(name=one_line(review.headline), reason="it names no film")
        return Part(row)

    def gather(self, values: Sequence[Row]) -> Artifact:
        """Put all rows into one file, or into several where one would be too large."""
        files = [_file(number, text) for number, text in enumerate(_texts(values), 1)]
        return Artifact(tuple(files), files[0].path)


def _texts(rows: Sequence[Row]) -> Iterator[bytes]:
    head = _line(tuple(_COLUMNS))
    text = head
    for row in rows:
        line = _line(row)
        if len(text) + len(line) > LIMIT and text != head:
            yield text
            text = head
        text += line
    yield text


def _line(row: Row) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(row)
    return out.getvalue().encode("utf-8", "replace")


def _file(number: int, data: bytes) -> File:
    return File("letterboxd.csv" if number == 1 else f"letterboxd-{number}.csv", data, "text/csv")


def _cell(text: str) -> str:
    """Keep a spreadsheet from reckoning with what was typed; the import takes no notice of a tab in front."""
    return f"\t{text}" if text.startswith(_FORMULA) else text


def _id(catalogue: str) -> Callable[[ExportContext], str]:
    def known(context: ExportContext) -> str:
        values = (each.value.strip() for each in context.review.work.ids if each.catalogue == catalogue)
        return next((value for value in values if _IDS[catalogue].fullmatch(value)), "")

    return known


def _rating(context: ExportContext) -> str:
    """Give half stars; a thumb is no number of stars, and the least that there is stands for nought."""
    rating = context.review.rating
    if rating is None or rating.scale.style is Style.THUMBS:
        return ""
    share = rating.value / rating.scale.best if rating.scale.worst >= 0 else rating.share
    halves = min(max(floor(share * 10 + Fraction(1, 2)), 1), 10)
    return f"{halves / 2:g}"


def _watched(context: ExportContext) -> str:
    on = context.review.seen.on
    return str(on) if on and on.day else ""


def _names(names: Iterator[str]) -> str:
    """Write a list in one cell, in which a comma would make two names of one."""
    return ", ".join(filter(None, (one_line(name).replace(",", "") for name in names)))


def _review(context: ExportContext) -> str:
    review = context.review
    text = text_of(finished(context), context.labels) or one_line(review.verdict or review.standfirst)
    return "\n\n".join(part for part in (printable(warning(context)), printable(text)) if part)


def _title(review: Review) -> str:
    return one_line(review.work.title or review.work.original_title)


_NAMING: dict[str, Callable[[ExportContext], str]] = {
    "LetterboxdURI": _id("letterboxd"),
    "tmdbID": _id("tmdb"),
    "imdbID": _id("imdb"),
    "Title": lambda context: _title(context.review),
}
_COLUMNS: dict[str, Callable[[ExportContext], str]] = {
    **_NAMING,
    "Year": lambda context: str(context.review.work.year or ""),
    "Directors": lambda context: _names(credit.name for credit in context.review.work.directors),
    "Rating": _rating,
    "WatchedDate": _watched,
    "Tags": lambda context: _names(iter(context.review.tags)),
    "Review": _review,
}
