"""Where documents for an import lie: in files, folders and zip archives, with the images beside them.

Nothing is unpacked to the disk, nothing is read from outside what the user pointed at, and every read has a limit.
"""

import os
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Protocol
from urllib.parse import unquote

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import Document
from reviewdesk.exchange.importers.registry import ENDINGS_TAKEN

MAX_TEXT = 32 * 1024 * 1024
MAX_IMAGE = 64 * 1024 * 1024
MAX_MEMBERS = 20_000

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|/|\\")


class Place(Protocol):
    """A folder or an archive: what an image's name is looked up in."""

    def has(self, path: PurePosixPath) -> bool:
        """Tell whether there is such a file inside the place."""

    def read(self, path: PurePosixPath, limit: int) -> bytes | None:
        """Give a file's bytes, None where there is none inside the place; TooLargeError where it is over the limit."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document and the place it lies in; `asked` where the user named this very file."""

    name: str
    place: Place = field(repr=False)
    path: PurePosixPath
    asked: bool = True

    def document(self) -> Document:
        """Read the document; InputError where it cannot be."""
        data = self.place.read(self.path, MAX_TEXT)
        if data is None:
            raise InputError(name=self.name, reason="there is no such file")
        return Document(self.name, data)

    def has_image(self, name: str) -> bool:
        """Tell whether an image that the document names lies beside the document or below it."""
        path = self._beside(name)
        return path is not None and self.place.has(path)

    def image(self, name: str) -> bytes | None:
        """Read an image that the document names; None where it does not lie beside the document or below it."""
        path = self._beside(name)
        return None if path is None else self.place.read(path, MAX_IMAGE)

    def _beside(self, name: str) -> PurePosixPath | None:
        path = PurePosixPath(unquote(name).partition("?")[0])
        if _SCHEME.match(name) or ".." in path.parts or path.is_absolute() or not path.name:
            return None
        return self.path.parent / path


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the disk; links that lead out of it are not followed."""

    root: Path

    def has(self, path: PurePosixPath) -> bool:
        file = self.root / path
        try:
            return file.resolve().is_relative_to(self.root.resolve()) and file.is_file()
        except (OSError, ValueError):  # a name that this file system cannot have
            return False

    def read(self, path: PurePosixPath, limit: int) -> bytes | None:
        if not self.has(path):
            return None
        try:
            with (self.root / path).open("rb") as stream:
                data = stream.read(limit + 1)
        except OSError as error:
            raise InputError(name=str(path), reason=error.strerror or "it cannot be opened") from error
        return _within(data, limit, str(path))


class Archive:
    """A zip archive; its members are read one by one, never unpacked. It stays open until nobody holds it any more."""

    def __init__(self, file: Path) -> None:
        """Open the archive; InputError where this is no sound one."""
        self._name = file.name
        try:
            self._archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError) as error:
            raise InputError(name=file.name, reason="it is no sound zip archive") from error
        self.members = tuple(sorted(info.filename for info in self._archive.infolist() if not info.is_dir()))
        if len(self.members) > MAX_MEMBERS:
            raise InputError(name=file.name, reason=f"it holds more than {MAX_MEMBERS} files")

    def has(self, path: PurePosixPath) -> bool:
        return str(path) in self._archive.NameToInfo

    def read(self, path: PurePosixPath, limit: int) -> bytes | None:
        if not self.has(path):
            return None
        try:
            with self._archive.open(str(path)) as stream:
                data = stream.read(limit + 1)
        except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, zlib.error) as error:
            reason = "it is damaged, or locked with a password"
            raise InputError(name=f"{self._name}/{path}", reason=reason) from error
        return _within(data, limit, str(path))


def sources(paths: Iterable[Path]) -> Iterator[Source | InputError]:
    """Find every document under the paths, in order of name; what cannot be opened comes as the error that says why."""
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        elif path.is_file() and zipfile.is_zipfile(path):
            yield from _in_archive(path)
        else:
            yield Source(path.name, Folder(path.parent), PurePosixPath(path.name))


def _in_folder(root: Path) -> Iterator[Source]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = PurePosixPath(Path(folder, name).relative_to(root).as_posix())
            if not name.startswith(".") and path.suffix.lower() in ENDINGS_TAKEN:
                yield Source(str(path), Folder(root), path, asked=False)


def _in_archive(file: Path) -> Iterator[Source | InputError]:
    try:
        archive = Archive(file)
    except InputError as error:
        yield error
        return
    for name in archive.members:
        path = PurePosixPath(name)
        hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)
        if not hidden and path.suffix.lower() in ENDINGS_TAKEN:
            yield Source(f"{file.name}/{name}", archive, path, asked=False)


def _within(data: bytes, limit: int, name: str) -> bytes:
    if len(data) > limit:
        raise TooLargeError(name=name, size=f"over {limit}", limit=limit)
    return data
