"""The contract of an importer: a document in, reviews and remarks out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from reviewdesk.domain.review import Review


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it came; `name` is its path inside what is imported, with forward slashes."""

    name: str
    data: bytes = field(repr=False)

    @property
    def stem(self) -> str:
        """Give the name without folder and ending; of an `index.md`, the name of its folder."""
        *folders, last = self.name.replace("\\", "/").split("/")
        stem = last.rpartition(".")[0] or last
        return folders[-1] if stem in ("index", "_index") and folders else stem

    @property
    def ending(self) -> str:
        """Give the ending in small letters, with its dot, or nothing."""
        last = self.name.rpartition("/")[2].lower()
        return "." + last.rpartition(".")[2] if "." in last else ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was not taken as it stood; `place` is a field or an image, `code` has its sentence in words.py."""

    code: str
    place: str
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a document held."""

    reviews: tuple[Review, ...]
    warnings: tuple[Remark, ...] = ()


class Importer(Protocol):
    """Reads one format."""

    @property
    def name(self) -> str:
        """Give the name by which a user may ask for this format."""

    def recognises(self, document: Document) -> bool:
        """Tell from the content, and the name where that says nothing, whether this is the format; never raises."""

    def read(self, document: Document) -> ImportResult:
        """Read the document; InputError where it cannot be."""
