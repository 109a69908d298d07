"""Puts an artifact on the disk whole or not at all: into a folder or a zip, built beside and then moved there."""

import os
import secrets
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeAlias

from reviewdesk.domain.slug import slugify
from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import Artifact, File

MAX_NAME = 100

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip knows: the same review makes the same bytes

Add: TypeAlias = Callable[[File], None]


def folder_name(wanted: str, taken: Container[str] = ()) -> str:
    """Make a name that every file system takes, and that differs from those `taken`; it is in small letters."""
    name = slugify(wanted)[:MAX_NAME].strip("-") or "review"
    while len(name.encode()) > MAX_NAME * 2:
        name = name[:-1]
    name = f"{name}-review" if name in _DEVICES else name
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def write_folder(artifact: Artifact, place: Path) -> None:
    """Put the files into the folder `place`, as `folder_in_making` does."""
    with folder_in_making(place) as add:
        for file in artifact.files:
            add(file)


def write_archive(artifact: Artifact, place: Path) -> None:
    """Put the files into the zip `place`, as `archive_in_making` does."""
    with archive_in_making(place) as add:
        for file in artifact.files:
            add(file)


def write_file(file: File, place: Path) -> None:
    """Put one file at `place`, whatever path it has in its artifact; ExportError where that fails."""
    with _explained(place):
        place.write_bytes(file.data)


@contextmanager
def folder_in_making(place: Path) -> Iterator[Add]:
    """Take files for the folder `place`, which has them all when the block ends well.

    ExportError where that fails, and then what was there stays. Files of the folder that none of the new ones
    replaces stay as well: they may be the user's own.
    """
    with _explained(place):
        fresh = _folder_beside(place)
        try:
            if place.is_dir():
                shutil.copytree(place, fresh, symlinks=True, dirs_exist_ok=True)
                yield partial(_write, fresh)
            else:
                yield partial(_write_new, str(fresh), {""})
            _exchange(fresh, place)
        finally:
            if fresh.exists():
                shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def archive_in_making(place: Path) -> Iterator[Add]:
    """Take files for the zip `place`, the same files always as the same bytes; ExportError as for a folder."""
    with _explained(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream, zipfile.ZipFile(stream, "w") as archive:
                yield partial(_pack, archive)
            fresh.chmod(0o644)
            fresh.replace(place)
        finally:
            fresh.unlink(missing_ok=True)


def _folder_beside(place: Path) -> Path:
    """Make an empty folder with a name that nobody else takes, and the rights that the user gives to folders."""
    while True:
        fresh = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
        try:
            fresh.mkdir()
        except FileNotFoundError:
            place.parent.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            if not place.parent.is_dir():
                raise
        else:
            return fresh


def _write_new(folder: str, made: set[str], file: File) -> None:
    """Write a file into a folder that we made ourselves, so that no link leads out of it; `made` are its folders."""
    parent = file.path.rpartition("/")[0]
    if parent not in made:
        os.makedirs(f"{folder}/{parent}", exist_ok=True)
        made.add(parent)
    with open(os.open(f"{folder}/{file.path}", _NEW, 0o666), "wb", 0) as stream:
        stream.write(file.data)


def _write(folder: Path, file: File) -> None:
    """Write a file, never through a link that leads out of the folder."""
    target = folder / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.parent.resolve().is_relative_to(folder.resolve()):
        raise PermissionError(0, f"{file.path} would be written through a link to another place")
    target.unlink(missing_ok=True)
    target.write_bytes(file.data)


def _pack(archive: zipfile.ZipFile, file: File) -> None:
    info = zipfile.ZipInfo(file.path, _EPOCH)
    info.external_attr = 0o644 << 16
    archive.writestr(info, file.data, zipfile.ZIP_DEFLATED)


def _exchange(fresh: Path, place: Path) -> None:
    """Move the fresh folder into place; where that fails, move the old one back."""
    if not place.exists():
        fresh.replace(place)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    try:
        place.replace(aside / "old")
        try:
            fresh.replace(place)
        except OSError:
            (aside / "old").replace(place)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportError(name=place.name, reason=error.strerror or "the disk refused it") from error
