"""What a picture file says of itself: its kind and size, read from its own bytes, before anything decodes it."""

import struct
from dataclasses import dataclass

MOST_PIXELS = 64_000_000
"""The largest picture that is taken in; decoded it fills 256 MB."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its header; `is_whole` where its end is there too."""

    ending: str
    width: int
    height: int
    is_whole: bool

    @property
    def pixels(self) -> int:
        return self.width * self.height


def look_at(data: bytes) -> Picture | None:
    """Read the header of a PNG, JPEG, GIF or WebP file; None for anything else, whatever its name is."""
    for mark, at, read in _KINDS:
        if data[at : at + len(mark)] == mark:
            try:
                return read(data)
            except (struct.error, IndexError):
                return None
    return None


def _png(data: bytes) -> Picture | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    at, is_whole = 8, False
    while at + 12 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        at += 12 + size
        if kind == b"IEND":
            is_whole = at <= len(data)
            break
    return Picture(".png", width, height, is_whole)


_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))


def _jpeg(data: bytes) -> Picture | None:
    at, size = 2, (0, 0)
    while at + 4 <= len(data):
        mark, kind = data[at], data[at + 1]
        if mark != 0xFF:
            return None
        if kind == 0xFF or kind in _ALONE:
            at += 1 if kind == 0xFF else 2
            continue
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            size = width, height
        if kind == 0xDA:
            is_whole = data.find(b"\xff\xd9", at) > 0
            return Picture(".jpg", *size, is_whole) if all(size) else None
        at += 2 + max(struct.unpack_from(">H", data, at + 2)[0], 2)
    return Picture(".jpg", *size, is_whole=False) if all(size) else None


def _gif(data: bytes) -> Picture:
    width, height = struct.unpack_from("<HH", data, 6)
    return Picture(".gif", width, height, data.rstrip(b"\0").endswith(b"\x3b"))


def _webp(data: bytes) -> Picture | None:
    (size,) = struct.unpack_from("<I", data, 4)
    is_whole = len(data) >= size + 8
    kind = data[12:16]
    if kind == b"VP8X":
        width = 1 + int.from_bytes(data[24:27], "little")
        height = 1 + int.from_bytes(data[27:30], "little")
    elif kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 ":
        width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", data, 26))
    else:
        return None
    return Picture(".webp", width, height, is_whole)


_KINDS = (
    (b"\x89PNG\r\n\x1a\n", 0, _png),
    (b"\xff\xd8\xff", 0, _jpeg),
    (b"GIF8", 0, _gif),
    (b"WEBP", 8, _webp),
)
"""How each kind begins: its mark, where the mark stands, and who reads its header."""
