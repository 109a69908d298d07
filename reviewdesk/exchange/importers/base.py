"""The contract of an importer: a document in, reviews, errors and remarks out, one by one.

A document may be a stream of a gigabyte and hold thousands of reviews: whoever reads it holds one of them at a time.
"""

import io
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import BinaryIO, Protocol

from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError, TooLargeError

HEAD = 64 * 1024
"""So many bytes are looked at to tell what a document is."""

MAX_TEXT = 32 * 1024 * 1024
"""The longest document that may be read whole; longer ones are for those who stream."""


class Content(Protocol):
    """The bytes of a file, wherever it lies."""

    @property
    def size(self) -> int:
        """Give the number of bytes."""

    def open(self) -> BinaryIO:
        """Give a seekable stream at its start, which the caller closes; InputError where there is none."""


@dataclass(frozen=True, slots=True)
class Held:
    """Bytes that are in memory already."""

    data: bytes = field(repr=False)

    @property
    def size(self) -> int:
        return len(self.data)

    def open(self) -> BinaryIO:
        return io.BytesIO(self.data)


class Collection(Protocol):
    """A folder or an archive: the files that came together."""

    @property
    def names(self) -> Sequence[str]:
        """Give the path of every file inside, with forward slashes, in order."""

    def content(self, name: str) -> Content | None:
        """Give a file by its path; None where there is none inside, InputError where it is none that may be read."""


class Alone:
    """What a single file lies in, as far as an importer may see."""

    names: Sequence[str] = ()

    def content(self, name: str) -> Content | None:  # noqa: ARG002
        return None


class Document:
    """A file as it came. `name` is what the user knows it by, `path` where it lies in its `collection`."""

    def __init__(
        self, name: str, content: Content | bytes, collection: Collection | None = None, path: str = ""
    ) -> None:
        self.name = name.replace("\\", "/")
        self.path = path or self.name
        self.collection: Collection = collection or Alone()
        self._content = Held(content) if isinstance(content, bytes) else content
        self._head: bytes | None = None

    @property
    def size(self) -> int:
        return self._content.size

    @property
    def stem(self) -> str:
        """Give the name without folder and ending; of an `index.md`, the name of its folder."""
        *folders, last = self.name.split("/")
        stem = last.rpartition(".")[0] or last
        return folders[-1] if stem in ("index", "_index") and folders else stem

    @property
    def ending(self) -> str:
        """Give the ending in small letters, with its dot, or nothing."""
        last = self.name.rpartition("/")[2].lower()
        return "." + last.rpartition(".")[2] if "." in last else ""

    @property
    def data(self) -> bytes:
        """Read it whole; TooLargeError over `MAX_TEXT`."""
        if isinstance(self._content, Held):
            return self._content.data
        if self._head is not None and len(self._head) < HEAD:  # that was all of it
            return self._head
        with self.open() as stream:
            data = stream.read(MAX_TEXT + 1)
        if len(data) > MAX_TEXT:
            raise TooLargeError(name=self.name, size=self.size, limit=MAX_TEXT)
        return data

    def open(self) -> BinaryIO:
        """Give a seekable stream at its start, which the caller closes; InputError where it cannot be opened."""
        return self._content.open()

    def head(self, count: int = HEAD) -> bytes:
        """Give the first bytes; those of the usual count are read once, whoever asks. InputError where it cannot be."""
        if count > HEAD:
            with self.open() as stream:
                return stream.read(count)
        if self._head is None:
            with self.open() as stream:
                self._head = stream.read(HEAD)
        return self._head[:count]

    def beside(self, name: str) -> "Document | None":
        """Find another file of the collection, from this one's folder on, or, after a slash, from the root on.

        None where there is none, or where the name leads out of the collection.
        """
        folder = "" if name.startswith("/") else posixpath.dirname(self.path)
        path = posixpath.normpath(posixpath.join(folder, name.lstrip("/")))
        content = None if path.startswith(("../", "/")) or path in (".", "..") else self.collection.content(path)
        return None if content is None else Document(path, content, self.collection, path)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was not taken as it stood; `place` is a field or an image, `code` has its sentence in words.py."""

    code: str
    place: str
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WantedImage:
    """An image that a review calls `name`, and where its bytes are: one of the other three.

    `path` is as for `Document.beside`; an `address` is on the net and fetched only when asked; `data` came with the
    text. An image that a review names and that is not listed is looked for beside the document under that name.
    """

    name: str
    path: str = ""
    address: str = ""
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """One review of a document, or the error that says why it is none; the others go on; remarks alone tell.

    `line` counts from 1 and is 0 where there are no lines; `entry` is what the file itself calls the item, such as the
    post's title or address, where it holds several. The review's id is made of where it comes from, so that a second
    import finds it again (`naming.origin_id`); ids of the other program also stand in `extra`.
    """

    review: Review | None = None
    error: InputError | None = None
    remarks: tuple[Remark, ...] = ()
    images: tuple[WantedImage, ...] = ()
    line: int = 0
    entry: str = ""


class Certainty(IntEnum):
    """How sure an importer is that a document is of its kind; the surest takes it, of equals the registry's first."""

    NO = 0
    PERHAPS = 1  # the name says so, or it could be anything
    LIKELY = 2  # the content has the form
    SURE = 3  # the content says so


@dataclass(frozen=True, slots=True)
class Claim:
    """Files of a collection that belong together: `main` is handed to `read`, the `others` are offered to nobody."""

    main: str
    others: frozenset[str] = frozenset()
    certainty: Certainty = Certainty.SURE


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants of every importer; `keys` says of names in foreign heads which of our fields they mean."""

    keys: Mapping[str, str] = field(default_factory=dict)


NO_WISHES = Wishes()


class Importer(Protocol):
    """Reads one format. Whoever derives from it may leave `claims` as it is."""

    name: str
    """The name by which a user may ask for this format."""

    endings: frozenset[str]
    """The endings, as `Document.ending` has them, of files that are looked into where a folder is imported."""

    def recognises(self, document: Document) -> Certainty:
        """Tell from `head`, and the name where that says nothing, whether this is the format; never raises."""

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:
        """Read the document, item by item; InputError, at once or after some items, where it cannot be read on.

        Streams are opened in a `with` block, so that one who stops early closes them.
        """

    def claims(self, names: Sequence[str]) -> Iterable[Claim]:  # noqa: ARG002
        """Tell from the names of a folder or an archive which of its files belong together."""
        return ()
