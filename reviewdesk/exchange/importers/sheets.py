"""Rows of a CSV file, one by one, each with its line; a row that is broken says so and stops no other."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import MAX_TEXT, Document
from reviewdesk.exchange.importers.encodings import encoding_of, texts

_SIGNS = ("=", "+", "-", "@", "\t")
_HEAD = 16 * 1024
_LINE_END = re.compile(r'"[^"]*"|(\r\n|\r|\n)')
"""Or a cell in quotation marks, whose own line ends say nothing of the file's."""
_PATIENCE = 100
_RETRIES = 20


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by the names of their columns (`Watched Date` is `watcheddate`), or why it has none.

    Of two columns of a name the second is called `rating(2)`.
    """

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
    """Read the rows below the first line; InputError where the file cannot be opened, or not be read on."""
    csv.field_size_limit(MAX_TEXT)
    delimiter = _delimiter(_start(document).lstrip("\ufeff").split("\n", 1)[0])
    header: tuple[str, ...] = ()
    broken = 0
    for line, cells, reason in _records(document, delimiter):
        if cells and not header:
            header = _header(cells)
        elif cells or reason:
            row = Row(line, {}, _broken(document, line, reason)) if reason else _row(document, line, header, cells)
            broken = broken + 1 if row.error else 0
            if broken > _PATIENCE:
                raise _broken(document, line, f"{_PATIENCE} rows one after the other are broken; the rest was not read")
            yield row


def _records(document: Document, delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """Give the line where each row begins, and its cells, or why it has none.

    A quotation mark that nobody closes takes all that follows into its row: such a line is left, and what follows read.
    """
    left = 0
    for _ in range(_RETRIES):
        with document.open() as stream:
            lines = _Lines(_pieces(document, stream), left)
            for line, cells, reason in _whole_records(lines, delimiter):
                if lines.is_at_end and lines.quotes % 2:
                    yield line, [], "a quotation mark on this line is never closed"
                    left = line
                    break
                yield line, cells, reason
            else:
                return


def _whole_records(lines: "_Lines", delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        line, lines.quotes = lines.count + 1, 0
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield line, [], str(error)
            continue
        if cells is None:
            return
        yield line, cells, ""


def _header(cells: list[str]) -> tuple[str, ...]:
    """Name the columns; the second of a name has a number, so that what is below it is kept as well."""
    names = list(map(_plain, cells))
    so_far: Counter[str] = Counter()
    for at, name in enumerate(names):
        so_far[name] += 1
        names[at] = name if so_far[name] == 1 else f"{name}({so_far[name]})"  # which no cell is called, for () is cut
    return tuple(names)


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
    start = head.decode(encoding_of(head), "replace")
    return start.replace("\r", "\n") if _is_of_macs(start) else start


def _is_of_macs(start: str) -> bool:
    """Tell whether the first line ends with a carriage return alone, as spreadsheets for the Mac write all of them."""
    return next((found[1] for found in _LINE_END.finditer(start) if found[1]), "") == "\r"


def _pieces(document: Document, stream: BinaryIO) -> Iterator[str]:
    head = document.head()
    encoding = encoding_of(head)
    found = texts(stream, encoding)
    return (piece.replace("\r", "\n") for piece in found) if _is_of_macs(head.decode(encoding, "replace")) else found


def _delimiter(line: str) -> str:
    return max((",", ";", "\t"), key=line.count)


class _Lines:
    """Lines with their ends, whatever the pieces are; csv.Error for one that is too long, and then what follows it."""

    def __init__(self, pieces: Iterator[str], left: int = 0) -> None:
        """Begin behind so many lines."""
        self._pieces = pieces
        self._ready: Iterator[str] = iter(())
        self._left: list[str] = []
        self._size = 0
        self.count = self.quotes = 0
        self.is_at_end = False
        while self.count < left and not self.is_at_end:
            with suppress(csv.Error, StopIteration):
                next(self)

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        while True:
            line = next(self._ready, None)
            if line is not None and line.endswith("\n"):
                return self._whole(line)
            if line is not None:
                self._keep(line)
            piece = next(self._pieces, None)
            if piece is None:
                self.is_at_end = True
                if self._size:
                    return self._whole("")
                raise StopIteration
            self._ready = _split(piece)

    def _keep(self, part: str) -> None:
        self._size += len(part)
        if self._size <= MAX_TEXT:
            self._left.append(part)

    def _whole(self, end: str) -> str:
        self._keep(end)
        self.count += 1
        line, size = "".join(self._left), self._size
        self._left, self._size = [], 0
        self.quotes += line.count('"')
        if size > MAX_TEXT:
            raise csv.Error(f"a line is longer than {MAX_TEXT // 1024**2} MB")
        return line


def _split(text: str) -> Iterator[str]:
    """Cut behind each line feed, and nowhere else."""
    at = 0
    while (end := text.find("\n", at)) >= 0:
        yield text[at : end + 1]
        at = end + 1
    if at < len(text):
        yield text[at:]
