"""Puts a page that was printed into a file, whole or not at all."""

import os
import tempfile
from pathlib import Path

from reviewdesk.errors import ExportError


def write_print(path: Path, pdf: bytes) -> Path:
    """Write a PDF beside its place and move it there; ExportError leaves what was there before."""
    if not pdf:
        raise ExportError("print-failed", name=path.name)
    try:
        place = path.resolve()  # a link stays a link
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(0, "the file there may not be changed")
        _replace(place, pdf)
    except OSError as error:
        raise ExportError("print-not-written", name=path.name, reason=error.strerror or str(error)) from error
    return path


def _replace(place: Path, pdf: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".printing-", suffix=".pdf", dir=place.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(place.stat().st_mode & 0o777 if place.exists() else 0o644)
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)
