"""A content that is as long as one likes and takes no room, to prove that nobody reads it whole."""

import io
from dataclasses import dataclass, field
from typing import BinaryIO


@dataclass(slots=True)
class Stretched:
    """Bytes that begin with `start` and go on with blanks up to `size`; it counts what is read of it."""

    start: bytes
    size: int
    read_so_far: int = field(default=0)

    def open(self) -> BinaryIO:
        return io.BufferedReader(_Blanks(self), 4096)  # type: ignore[return-value]


class _Blanks(io.RawIOBase):
    def __init__(self, content: Stretched) -> None:
        super().__init__()
        self._content = content
        self._at = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = min(len(buffer), self._content.size - self._at)
        start = self._content.start[self._at : self._at + count]
        buffer[:count] = start + b" " * (count - len(start))
        self._at += count
        self._content.read_so_far += count
        return count
