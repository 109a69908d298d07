"""A file's text and its two parts: the head between two lines of `---`, and the body, which is never touched."""

import codecs
import re
from dataclasses import dataclass

from reviewdesk.errors import NotAReviewError, TooLargeError

MAX_HEAD = 256 * 1024
"""The longest head that is read or written, in bytes of UTF-8."""

_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # which begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OPENING = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
_CLOSING = re.compile(r"^---[ \t]*(?:\r\n|\n|\r(?!\n)|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parts:
    """A file in two; `head` is None where there is none, and then the body is the whole text."""

    head: str | None
    body: str


def decode(data: bytes | str, name: str) -> str:
    """Read UTF-8, or what a byte order mark at the start says, which is taken off; else NotAReviewError."""
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    encoding = next((encoding for mark, encoding in _ENCODINGS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotAReviewError("not-utf-8", name=name, line=line) from error


def split(text: str, name: str) -> Parts:
    """Part head and body; TooLargeError where the head is over `MAX_HEAD`."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return Parts(None, text)
    head = text[opening.end() : closing.start()]
    check_size(head, name)
    return Parts(head, text[closing.end() :])


def check_size(head: str, name: str) -> None:
    """Raise TooLargeError where the head is over `MAX_HEAD`."""
    size = len(head) if head.isascii() else len(head.encode("utf-8", "surrogatepass"))
    if size > MAX_HEAD:
        raise TooLargeError(name=name, size=size, limit=MAX_HEAD)
