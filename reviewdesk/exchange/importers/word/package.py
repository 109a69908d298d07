"""The parts of a Word file, which is a zip archive: each is read alone, within limits, never to the disk."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import MAX_TEXT
from reviewdesk.exchange.importers.pulled_xml import Piece, pieces

MAIN = "word/document.xml"
MAX_PICTURE = 64 * 1024 * 1024
_NO_PART = Piece("", {})


@dataclass(frozen=True, slots=True)
class Relation:
    """Where an id of a part leads: to another part, or to an address outside."""

    target: str
    is_outside: bool


class Package:
    """A Word file that is open; its stream is the caller's."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        """Look at what is inside; InputError where this is no sound archive."""
        self.name = name
        try:
            self._archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise InputError(name=name, reason="it is no sound Word file") from error

    def has(self, part: str) -> bool:
        """Tell whether there is such a part."""
        return part in self._archive.NameToInfo

    def parts(self, *starts: str) -> list[str]:
        """Name the XML parts whose names begin so, in order."""
        return sorted(name for name in self._archive.NameToInfo if name.startswith(starts) and name.endswith(".xml"))

    def data(self, part: str, limit: int = MAX_TEXT) -> bytes:
        """Read a part; nothing where there is none. InputError where it is damaged, TooLargeError over the limit."""
        if not self.has(part):
            return b""
        try:
            with self._archive.open(part) as stream:
                data = stream.read(limit + 1)
        except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, zlib.error, NotImplementedError) as error:
            raise InputError(name=f"{self.name}/{part}", reason="it is damaged, or locked with a password") from error
        if len(data) > limit:
            raise TooLargeError(name=f"{self.name}/{part}", size=f"over {limit}", limit=limit)
        return data

    def tree(self, part: str, root: str) -> Piece:
        """Read the first element of this name in a part; an empty one where there is none."""
        data = self.data(part)
        found = pieces(io.BytesIO(data), frozenset({root}), f"{self.name}/{part}") if data else iter(())
        return next(found, _NO_PART)

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Give where the ids in a part lead."""
        folder, last = posixpath.split(part)
        tree = self.tree(f"{folder}/_rels/{last}.rels", "Relationships")
        found: dict[str, Relation] = {}
        for child in tree.children:
            target, is_outside = child.attributes.get("Target", ""), child.attributes.get("TargetMode") == "External"
            if not is_outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[child.attributes.get("Id", "")] = Relation(target, is_outside)
        return found
