"""Rows of a CSV file, one by one, each with its line; a row that is broken says so and stops no other."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import MAX_TEXT, Document
from reviewdesk.exchange.importers.encodings import encoding_of, texts

_SIGNS = ("=", "+", "-", "@", "\t")
_HEAD = 16 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by the names of their columns (`Watched Date` is `watcheddate`), or why it has none."""

    line: int
    cells: Mapping[str, str]
    error: InputError | None = None


def columns_of(document: Document) -> tuple[str, ...]:
    """Give the names of the columns; empty where the first line names none."""
    text = _start(document)
    line = text.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
    try:
        names = next(csv.reader([line], delimiter=_delimiter(line)), [])
    except csv.Error:
        return ()
    return tuple(map(_plain, names))


def rows(document: Document) -> Iterator[Row]:
    """Read the rows below the first line; InputError where the file cannot be opened."""
    csv.field_size_limit(MAX_TEXT)
    delimiter = _delimiter(_start(document).lstrip("\ufeff").split("\n", 1)[0])
    with document.open() as stream:
        encoding = encoding_of(document.head())
        reader = csv.reader(_lines(texts(stream, encoding)), delimiter=delimiter)
        header: tuple[str, ...] = ()
        line = 1
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as error:
                yield Row(line, {}, _broken(document, line, str(error)))
                cells = []
            if cells is None:
                return
            if not header:
                header = tuple(map(_plain, cells))
            elif cells:
                yield _row(document, line, header, cells)
            line = reader.line_num + 1


def _row(document: Document, line: int, header: tuple[str, ...], cells: list[str]) -> Row:
    if any("\0" in cell for cell in cells):
        return Row(line, {}, _broken(document, line, "it holds a NUL, which no text has"))
    while len(cells) > len(header) and not cells[-1].strip():
        cells.pop()
    if len(cells) != len(header):
        reason = f"it has {len(cells)} cells where the first line names {len(header)}"
        return Row(line, {}, _broken(document, line, reason))
    return Row(line, dict(zip(header, map(_cell, cells), strict=True)))


def _broken(document: Document, line: int, reason: str) -> InputError:
    return InputError("row-unreadable", name=document.name, line=line, reason=reason)


def _cell(text: str) -> str:
    """Take off the sign that keeps a spreadsheet from reckoning with a cell."""
    return text[1:] if text[:1] in ("\t", "'") and text[1:2] in _SIGNS and text[1:2] else text


def _plain(name: str) -> str:
    return "".join(character for character in name.lower().lstrip("\ufeff") if character.isalnum())


def _start(document: Document) -> str:
    head = document.head(_HEAD)
    return head.decode(encoding_of(head), "replace")


def _delimiter(line: str) -> str:
    return max((",", ";", "\t"), key=line.count)


def _lines(pieces: Iterator[str]) -> Iterator[str]:
    """Give lines with their ends, whatever the pieces are."""
    left = ""
    for piece in pieces:
        *whole, left = (left + piece).split("\n")
        yield from (f"{line}\n" for line in whole)
    if left:
        yield left
