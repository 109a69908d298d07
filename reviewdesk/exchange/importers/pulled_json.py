"""JSON that comes from elsewhere, pulled in pieces: the records of its tables, one by one, whatever its size."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import MAX_TEXT
from reviewdesk.exchange.importers.encodings import encoding_of, texts
from reviewdesk.exchange.importers.structured_data import Json, whole

_BLANKS = re.compile(r"[ \t\r\n\ufeff]*")
_NUMBER = re.compile(r"[-+\d.eE]*\Z")


@dataclass(frozen=True, slots=True)
class Record:
    """A record with the name of its table, the line where it begins, and the names that say two things in it."""

    table: str
    line: int
    value: Json
    twice: tuple[str, ...] = ()


class _Stream:
    """Text that is read as far as it is needed, and forgotten behind."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        head = stream.read(4096)
        stream.seek(0)
        self._pieces = texts(stream, encoding_of(head))
        self._decoder = json.JSONDecoder(strict=False, object_pairs_hook=self._paired)
        self.twice: dict[str, None] = {}
        self._name = name
        self._text = ""
        self._at = 0
        self._lines = 1

    @property
    def line(self) -> int:
        return self._lines + self._text.count("\n", 0, self._at)

    def broken(self, reason: str) -> InputError:
        return InputError("json-unreadable", name=self._name, line=self.line, reason=reason)

    def _more(self, size: int) -> bool:
        """Read on; what is behind is forgotten."""
        self._lines += self._text.count("\n", 0, self._at)
        parts, length = [self._text[self._at :]], 0
        self._at = 0
        for piece in self._pieces:
            parts.append(piece)
            length += len(piece)
            if length >= size:
                break
        self._text = "".join(parts)
        return bool(length)

    def peek(self) -> str:
        """Give the next character that is no blank; nothing at the end."""
        while True:
            found = _BLANKS.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more(1):
                return ""

    def take(self, *wanted: str) -> str:
        """Take one of these characters; InputError where another one comes."""
        sign = self.peek()
        if sign not in wanted or not sign:
            raise self.broken("it ends too early" if not sign else f"{' or '.join(wanted)} should stand here")
        self._at += 1
        return sign

    def _paired(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Take the last of a name, as all programs do, and note it where another one stood before it."""
        found = dict(pairs)
        if len(found) < len(pairs):
            self.twice |= {name: None for name, value in pairs if found[name] != value}
        return found

    def value(self) -> Json:
        """Read the next value whole; InputError where there is none or where it is too large.

        `twice` then holds the names that say two things in it.
        """
        if not self.peek():
            raise self.broken("it ends too early")
        while True:
            self.twice = {}
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if len(self._text) - self._at > 4 * MAX_TEXT:
                    raise self.broken("a value is too large") from error
                reason = self._reason(error)
                if not self._more(max(len(self._text) - self._at, 64 * 1024)):
                    raise self.broken(reason) from error
                continue
            except RecursionError as error:
                raise self.broken("it is nested too deep") from error
            except ValueError as error:
                raise self.broken("a number is too long") from error
            if end == len(self._text) and _NUMBER.search(self._text, self._at) and self._more(64 * 1024):
                continue  # a number may go on
            source, self._at = self._text[self._at : end], end
            found: Json = value
            return whole(found) if "\\ud" in source.lower() else found

    def _reason(self, error: json.JSONDecodeError) -> str:
        is_at_end = error.pos >= len(self._text.rstrip()) - 1 or error.msg.startswith("Unterminated string")
        return "it ends too early" if is_at_end else error.msg.lower()


def records(stream: BinaryIO, name: str, tables: frozenset[str]) -> Iterator[Record]:
    """Give the records of the tables that are wanted.

    Tables are arrays below `data`, which lies at the top or below `db`. InputError, with the line, where the file
    cannot be read on.
    """
    text = _Stream(stream, name)
    yield from _object(text, tables, 0)


def _object(text: _Stream, tables: frozenset[str], depth: int) -> Iterator[Record]:
    text.take("{")
    if text.peek() == "}":
        text.take("}")
        return
    while True:
        key = text.value()
        text.take(":")
        sign = text.peek()
        if key == "db" and sign == "[" and not depth:
            for _ in _elements(text):
                yield from _object(text, tables, depth + 1)
        elif key == "data" and sign == "{" and depth < 3:
            yield from _object(text, tables, depth + 1)
        elif key in tables and sign == "[":
            for line in _elements(text):
                yield Record(str(key), line, text.value(), tuple(text.twice))
        else:
            text.value()
        if text.take(",", "}") == "}":
            return


def _elements(text: _Stream) -> Iterator[int]:
    """Stand before each element of an array, whose line is given; the caller reads it."""
    text.take("[")
    if text.peek() == "]":
        text.take("]")
        return
    while True:
        text.peek()
        yield text.line
        if text.take(",", "]") == "]":
            return
