"""XML that comes from elsewhere, pulled in pieces: no document type, no entities but the five, no end of depth."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO
from xml.parsers import expat

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import MAX_TEXT
from reviewdesk.exchange.importers.encodings import encoding_of, texts

_DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_NO_CHARACTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DEPTH = 200
_LONGEST_TAG = 4 * 1024 * 1024
"""The most bytes of one tag or comment: the parser holds it whole, and begins it anew with all that comes."""
_BLANK = " "


@dataclass(slots=True)
class Piece:
    """An element with all that is inside, where it began, and whether it was too large to be kept."""

    name: str
    attributes: dict[str, str]
    line: int = 0
    text: str = ""
    children: list["Piece"] = field(default_factory=list)
    is_too_large: bool = False

    def first(self, name: str) -> str:
        """Give the text of the first child of a name, or nothing."""
        return next((child.text for child in self.children if child.name == name), "")


def pieces(
    stream: BinaryIO, wanted: frozenset[str], name: str, unread: frozenset[str] = frozenset()
) -> Iterator[Piece]:
    """Give each element of a wanted name as soon as it ends; the text of `unread` ones inside it is passed over.

    InputError, with the line, where the XML cannot be read on: what was whole before has been given by then.
    """
    head = stream.read(4096)
    stream.seek(0)
    declared = _DECLARED.match(head)
    pulling = _Pulling(wanted, unread, name)
    for text in texts(stream, encoding_of(head, declared[1].decode("ascii") if declared else "")):
        yield from pulling.feed(_NO_CHARACTERS.sub(_BLANK, text))
    yield from pulling.feed("", final=True)


class _Pulling:
    """Keeps what is open of the wanted elements, and nothing of the rest."""

    def __init__(self, wanted: frozenset[str], unread: frozenset[str], name: str) -> None:
        self._wanted = wanted
        self._unread = unread
        self._name = name
        self._open: list[tuple[Piece, list[str]]] = []
        self._done: list[Piece] = []
        self._depth = 0
        self._size = 0
        self._fed = 0
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.ExternalEntityRefHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, text: str, *, final: bool = False) -> Iterator[Piece]:
        """Give what ended in this text."""
        failed: InputError | None = None
        try:
            data = text.encode("utf-8")
            self._fed += len(data)
            self._parser.Parse(data, final)
            if self._fed - self._parser.CurrentByteIndex > _LONGEST_TAG:
                raise self._broken(self._parser.CurrentLineNumber, "a tag or comment never ends")
        except expat.ExpatError as error:
            failed = self._broken(error.lineno, expat.ErrorString(error.code))
        except InputError as error:
            failed = error
        done, self._done = self._done, []
        yield from done
        if failed is not None:
            raise failed

    def _broken(self, line: int, reason: str) -> InputError:
        if reason in ("no element found", "unclosed token", "unclosed CDATA section"):
            reason = "it ends too early"
        return InputError("xml-unreadable", name=self._name, line=line, reason=reason)

    def _refuse(self, *_: object) -> int:
        raise InputError("xml-forbids", name=self._name, line=self._parser.CurrentLineNumber)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEPTH:
            raise self._broken(self._parser.CurrentLineNumber, "it is nested too deep")
        if not self._open and name not in self._wanted:
            return
        piece = Piece(name, attributes, self._parser.CurrentLineNumber)
        if self._open:
            self._open[-1][0].children.append(piece)
        else:
            self._size = 0
        self._size += 100 + sum(map(len, attributes.values()))
        self._open.append((piece, []))

    def _text(self, text: str) -> None:
        if not self._open:
            return
        piece, parts = self._open[-1]
        if piece.name in self._unread:
            return
        self._size += len(text)
        if self._size <= MAX_TEXT:
            parts.append(text)
            return
        for kept, kept_parts in self._open:
            kept.is_too_large = True
            kept_parts.clear()

    def _end(self, _: str) -> None:
        self._depth -= 1
        if not self._open:
            return
        piece, parts = self._open.pop()
        piece.text = "".join(parts)
        if not self._open:
            self._done.append(piece)
