"""Where documents for an import lie: in files, folders and zip archives, with the images beside them."""

import os
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import Certainty, Claim, Collection, Document, Importer
from reviewdesk.exchange.importers.registry import ENDINGS_TAKEN, IMPORTERS
from reviewdesk.services.importing.places import Archive, DiskFile, Folder, shown

ARCHIVE = ".zip"
IMAGES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".ico"})
"""What comes in with the reviews that show it; of the rest the number is told."""

_LEFT_BY_MACS = "__MACOSX"


@dataclass(frozen=True, slots=True)
class Source:
    """A document and the place it lies in; `asked` where the user named this very file.

    `importer` is the name of the one that claimed it together with others.
    """

    name: str
    collection: Collection = field(repr=False)
    path: str
    asked: bool = True
    importer: str = ""

    @property
    def ending(self) -> str:
        """Give the ending, as `Document` does."""
        return Document(self.path, b"").ending

    @property
    def root(self) -> str:
        """Name the folder or the archive that was pointed at."""
        place = self.collection
        return place.name if isinstance(place, Archive) else shown(place.root.name) if isinstance(place, Folder) else ""

    def document(self) -> Document:
        """Give the document; InputError where there is none."""
        content = self.collection.content(self.path)
        if content is None:
            raise InputError(name=self.name, reason="there is no such file here")
        return Document(self.name, content, self.collection, self.path)


@dataclass(frozen=True, slots=True)
class Passed:
    """The files of a place that are of kinds which no importer looks into, by ending, and one of each for example.

    `images` are all that lie there, whether a review shows them or not.
    """

    name: str
    counts: tuple[tuple[str, int, str], ...]
    images: tuple[str, ...] = field(default=(), repr=False)


Found: TypeAlias = Source | InputError | Passed


def sources(paths: Iterable[Path]) -> Iterator[Found]:
    """Find every document under the paths, in order; what cannot be opened comes as the error that says why."""
    for path in paths:
        name = shown(path.name or str(path))
        if path.is_dir():
            yield from _in_folder(path, name)
        elif _is_archive(path, name):
            yield from _in_archive(path, name)
        else:
            yield Source(name, Folder(path.parent), path.name)


def _is_archive(path: Path, name: str) -> bool:
    """Tell an archive from a document that is packed as one, such as those of word processors."""
    try:
        if not path.is_file() or not zipfile.is_zipfile(path):
            return False
    except OSError:
        return False
    if path.suffix.lower() == ARCHIVE:
        return True
    document = Document(name, DiskFile(str(path), name))
    return all(importer.recognises(document) < Certainty.LIKELY for importer in IMPORTERS)


def _in_folder(root: Path, name: str) -> Iterator[Found]:
    names: list[str] = []
    archives: list[str] = []
    for found in _walk(root, name):
        if isinstance(found, InputError):
            yield found
        elif found.lower().endswith(ARCHIVE):
            archives.append(found)
        else:
            names.append(found)
    yield from _in_collection(Folder(root, names), names, "", name)
    for each in archives:
        yield from _in_archive(root / each, shown(each))


def _walk(root: Path, name: str) -> Iterator[str | InputError]:
    """Give the files below a folder, its own before those of the folders in it; what is hidden is left out."""
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            folders, links, files = _entries(root, folder)
        except OSError as error:
            where = shown(folder.rstrip("/")) or name
            yield InputError(name=where, reason=error.strerror or "it cannot be opened")
            continue
        yield from files
        for link in links:
            yield InputError(name=shown(link), reason="it is a link that is not followed")
        waiting.extend(f"{each}/" for each in reversed(folders))


def _entries(root: Path, folder: str) -> tuple[list[str], list[str], list[str]]:
    """Give the paths of the folders in a folder, of its links that lead out, and of its files, each in order."""
    folders: list[str] = []
    links: list[str] = []
    files: list[str] = []
    with os.scandir(root / folder) as found:
        for entry in found:  # one by one, for there may be a hundred thousand
            path = f"{folder}{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
            elif entry.is_symlink() and _leads_out(root, entry):
                links.append(path)
            elif entry.is_file():
                files.append(path)
    for names in (folders, links, files):
        names.sort()
    return folders, links, files


def _leads_out(root: Path, entry: "os.DirEntry[str]") -> bool:
    """Tell of a link whether it is none to a file inside the folder."""
    real = os.path.realpath(entry.path)
    return not os.path.isfile(real) or not real.startswith(os.path.realpath(root).rstrip(os.sep) + os.sep)


def _in_archive(file: Path, name: str) -> Iterator[Found]:
    try:
        archive = Archive(file, name)
    except InputError as error:
        yield error
        return
    if not archive.names:
        yield InputError(name=name, reason="there is nothing in it")
    names = []
    for each in archive.names:
        hidden = any(
            part.startswith((".", _LEFT_BY_MACS)) and part != ".."
            for part in PurePosixPath(each.replace("\\", "/")).parts
        )
        if each in archive.twice:
            yield InputError(name=f"{name}/{shown(each)}", reason="two files of the archive have this name")
        elif each.lower().endswith(ARCHIVE):
            reason = "it is an archive inside an archive; unpack the outer one first"
            yield InputError(name=f"{name}/{shown(each)}", reason=reason)
        elif not hidden:
            names.append(each)
    yield from _in_collection(archive, names, f"{name}/", name)


def _in_collection(collection: Collection, names: Sequence[str], prefix: str, name: str) -> Iterator[Found]:
    claims = {claim.main: (claim, importer) for claim, importer in _claims(names)}
    taken = frozenset(other for claim, _ in claims.values() for other in claim.others)
    passed: Counter[str] = Counter()
    examples: dict[str, str] = {}
    images: list[str] = []
    for path in names:
        ending = Document(path, b"").ending
        if path in claims:
            yield Source(f"{prefix}{shown(path)}", collection, path, asked=False, importer=claims[path][1].name)
        elif path in taken:
            continue
        elif ending in IMAGES:
            images.append(path)
        elif ending in ENDINGS_TAKEN:
            yield Source(f"{prefix}{shown(path)}", collection, path, asked=False)
        else:
            passed[ending] += 1
            examples.setdefault(ending, shown(path))
    if passed or images:
        counts = tuple((ending, count, examples[ending]) for ending, count in passed.most_common())
        yield Passed(name, counts, tuple(images))


def _claims(names: Sequence[str]) -> Iterator[tuple[Claim, Importer]]:
    """Ask every importer what belongs together; the surest claim to a file holds, and comes last."""
    found = [(claim, importer) for importer in IMPORTERS for claim in importer.claims(names)]
    return iter(sorted(found, key=lambda pair: pair[0].certainty))
