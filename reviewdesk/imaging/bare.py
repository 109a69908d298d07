"""Takes out of an image file what is not the picture: where, when and by whom it was taken; no pixel changes."""

import re
import struct
from collections.abc import Iterator

_JPEG = b"\xff\xd8"
_PNG = b"\x89PNG\r\n\x1a\n"
_PICTURE_SEGMENTS = {0xE0, 0xE2, 0xEE}  # JFIF, the colour profile, and how Adobe coded the colours
_TOLD_IN_PNG = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"}
_TOLD_IN_WEBP = {b"EXIF", b"XMP "}
_NEXT_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends the pixels of a scan: neither a stuffed byte, nor a mark to start anew at, nor a filler."""

_EXIF_OR_XMP = 0x08 | 0x04


def bare(data: bytes) -> bytes:
    """Give a JPEG, PNG or WebP file without EXIF, XMP, IPTC and comments; any other, or a broken one, as it is."""
    try:
        if data.startswith(_JPEG):
            return _JPEG + b"".join(_segments(data))
        if data.startswith(_PNG):
            return _PNG + b"".join(_png_chunks(data))
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            body = b"".join(_webp_chunks(data))
            return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
    except (struct.error, IndexError):
        return data
    return data


def _segments(data: bytes) -> Iterator[bytes]:
    at = 2
    while at < len(data):
        mark, kind = data[at], data[at + 1]
        if mark != 0xFF:
            raise IndexError("no marker where one must be")
        if kind == 0xD9:  # a phone hides a second image behind the first one's end, with all it knows
            yield data[at : at + 2]
            return
        size = 2 + struct.unpack_from(">H", data, at + 2)[0]
        is_told = (0xE0 <= kind <= 0xEF and kind not in _PICTURE_SEGMENTS) or kind == 0xFE
        if not is_told:
            yield data[at : at + size]
        at += size
        if kind == 0xDA:
            end = _NEXT_MARK.search(data, at)
            if end is None:
                yield data[at:]
                return
            yield data[at : end.start()]
            at = end.start()


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind not in _TOLD_IN_PNG:
            yield data[at : at + 12 + size]
        at += 12 + size


def _webp_chunks(data: bytes) -> Iterator[bytes]:
    at = 12
    while at < len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        chunk = data[at : at + 8 + size + size % 2]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_EXIF_OR_XMP,)) + chunk[9:]
        if kind not in _TOLD_IN_WEBP:
            yield chunk
        at += 8 + size + size % 2
