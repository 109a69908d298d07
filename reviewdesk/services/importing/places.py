"""Folders and archives that reviews come from: nothing is unpacked, nothing outside is read, every read has a limit."""

import io
import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import Content

MAX_MEMBERS = 100_000
MAX_UNPACKED = 16 * 1024**3
"""The most that all files of an archive may come to."""

MAX_RATIO = 200
HARMLESS = 1024**3
"""An archive of over `HARMLESS` bytes that was packed tighter than `MAX_RATIO` was made to do harm."""

_NO_WAITING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_SPOILED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, NotImplementedError, OSError)
"""What reading a damaged, locked or odd archive raises."""


@dataclass(frozen=True, slots=True)
class DiskFile:
    """A file of the disk; a pipe or a device, which could keep us waiting or never end, is refused."""

    path: str
    name: str

    @property
    def size(self) -> int:
        with _explained(self.name):
            return os.stat(self.path).st_size

    def open(self) -> BinaryIO:
        with _explained(self.name):
            descriptor = os.open(self.path, _NO_WAITING)
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                os.close(descriptor)
                raise InputError(name=self.name, reason="it is no file")
            return os.fdopen(descriptor, "rb")


class Folder:
    """A folder of the disk; links that lead out of it are not followed. `names` are those that were found in it."""

    def __init__(self, root: Path, names: Sequence[str] = ()) -> None:
        self.root = root
        self.names = names
        self._real = ""

    def content(self, name: str) -> Content | None:
        path = os.path.join(self.root, name)
        try:
            self._real = self._real or os.path.realpath(self.root)
            real = os.path.realpath(path)
            inside = real == self._real or real.startswith(self._real.rstrip(os.sep) + os.sep)
            found = inside and os.path.isfile(real)
        except (OSError, ValueError):  # a name that this file system cannot have
            return None
        return DiskFile(real, shown(name)) if found else None


class Archive:
    """A zip archive; its members are read one by one, never unpacked. It stays open until nobody holds it any more."""

    def __init__(self, file: Path, name: str) -> None:
        """Open the archive; InputError where this is no sound one, TooLargeError where it would grow too large."""
        self.file = file
        self.name = name
        try:
            self._archive = zipfile.ZipFile(file)
        except (*_SPOILED, ValueError) as error:
            raise InputError(name=name, reason="it is no sound zip archive") from error
        files = [info for info in self._archive.infolist() if not info.is_dir()]
        if len(files) > MAX_MEMBERS:
            raise InputError(name=name, reason=f"it holds more than {MAX_MEMBERS} files")
        unpacked = sum(info.file_size for info in files)  # more than it says of itself is not read of any member
        packed = sum(info.compress_size for info in files)
        if unpacked > MAX_UNPACKED or (unpacked > HARMLESS and unpacked > MAX_RATIO * packed):
            raise TooLargeError("archive-too-large", name=name, size=unpacked, limit=MAX_UNPACKED)
        self.names: Sequence[str] = tuple(sorted({info.filename for info in files}))
        self.twice = sorted({info.filename for info in files if self._archive.getinfo(info.filename) is not info})
        """The names that more than one member has: which of them was meant nobody knows."""

    def content(self, name: str) -> Content | None:
        info = self._archive.NameToInfo.get(name)
        if info is None or info.is_dir():
            return None
        if stat.S_ISLNK(info.external_attr >> 16):
            raise InputError(name=f"{self.name}/{shown(name)}", reason="it is a link, and links are not followed")
        return _Member(self._archive, info, f"{self.name}/{shown(name)}")


@dataclass(frozen=True, slots=True)
class _Member:
    archive: zipfile.ZipFile
    info: zipfile.ZipInfo
    name: str

    @property
    def size(self) -> int:
        return self.info.file_size

    def open(self) -> BinaryIO:
        with _explained(self.name, "it is damaged, or locked with a password"):
            stream = self.archive.open(self.info)
        return cast(BinaryIO, io.BufferedReader(_Explaining(stream, self.name)))


class _Explaining(io.RawIOBase):
    """A member's stream whose failures are ours."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        super().__init__()
        self._stream = stream
        self._name = name

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        with _explained(self._name, "it is damaged, or locked with a password"):
            data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        with _explained(self._name, "it is damaged, or locked with a password"):
            return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def close(self) -> None:
        self._stream.close()
        super().close()


@contextmanager
def _explained(name: str, reason: str = "") -> Iterator[None]:
    try:
        yield
    except _SPOILED as error:
        said = error.strerror if isinstance(error, OSError) else None
        raise InputError(name=name, reason=said or reason or "it cannot be opened") from error


def shown(name: str) -> str:
    """Give a name as it can be shown: bytes that are no UTF-8 become U+FFFD, as do characters that turn a line."""
    if name.isprintable():
        return name
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(each if each.isprintable() or each == "\u200d" else "\ufffd" for each in text)
