"""What a file's bytes say, whatever it declares: a name of an encoding is a claim, and UTF-8 can be proven."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # which begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 256 * 1024
_PLAIN = "cp1252"
"""What a text is that is no UTF-8 and says nothing better: what Windows and old sites write."""
_ENOUGH = 8
_TRICKS = ("idna", "punycode", "raw", "undefined", "unicode", "utf-7")
"""Codecs that make letters of what no page means as such."""
_UNDECODED = re.compile("[\udc80-\udcff]")


def encoding_of(head: bytes, declared: str = "", *, is_whole: bool = False) -> str:
    """Choose the encoding by the first bytes: a mark, then what proves to be UTF-8, then what is declared."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    if _is_utf8(head, is_whole=is_whole) and (not head.isascii() or not declared):
        return "utf-8"
    name = _known(declared) if declared else "utf-8"
    if name in ("iso8859-1", "ascii"):
        return _PLAIN
    return "utf-8" if name.startswith(("utf-16", "utf-32")) and b"\0" not in head else name


def decoded(data: bytes, declared: str = "") -> tuple[str, bool]:
    """Read a whole text; false where some of it was no text of its encoding and was taken as of Windows."""
    encoding = encoding_of(data, declared, is_whole=True)
    try:
        return data.decode(encoding), True
    except (UnicodeDecodeError, LookupError):
        pass
    is_marked = encoding in ("utf-8-sig", "utf-16", "utf-32")
    text = data.decode(encoding if is_marked else "utf-8", "replace" if encoding == "utf-32" else "surrogateescape")
    return _rescued(text), False


def texts(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """Read a stream piece by piece; bytes that are none of its encoding are taken as of Windows."""
    errors = "replace" if encoding in ("utf-16", "utf-32") else "surrogateescape"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    while chunk := stream.read(_CHUNK):
        yield _rescued(decoder.decode(chunk))
    yield _rescued(decoder.decode(b"", final=True))


def _known(declared: str) -> str:
    """Give the name of an encoding of texts; a file may declare any codec, and some pack or turn what they get."""
    try:
        name = codecs.lookup(declared).name
        "A".encode(name)
    except (LookupError, ValueError):
        return "utf-8"
    return "utf-8" if name.startswith(_TRICKS) else name


def is_unmarked_utf16(head: bytes) -> bool:
    """Tell whether every other byte is nought, as in UTF-16 without the mark that says so."""
    if head.startswith(tuple(mark for mark, _ in _MARKS)) or b"\0" not in head:
        return False
    pairs = len(head) // 2
    return pairs >= _ENOUGH and any(
        head[start::2].count(0) * 10 > pairs * 7 and head[1 - start :: 2].count(0) * 10 < pairs for start in (0, 1)
    )


def _is_utf8(head: bytes, *, is_whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, final=is_whole)
    except UnicodeDecodeError:
        return False
    return True


def _rescued(text: str) -> str:
    if text.isascii() or not _UNDECODED.search(text):
        return text
    return _UNDECODED.sub(lambda found: bytes([ord(found[0]) - 0xDC00]).decode(_PLAIN, "replace"), text)
