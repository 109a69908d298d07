"""Remembers what exports left in a folder, so that the next one leaves alone what nobody has changed since."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeAlias

import reviewdesk
from reviewdesk.resources import resource

RECORD = ".reviewdesk-export.json"

_Files: TypeAlias = dict[str, list[int]]


def mark_of(assets: Mapping[str, bytes], *values: object) -> str:
    """Give the mark of all that an export depends on; `values` are frozen values, which their repr tells apart."""
    mark = hashlib.sha256(_program().encode())
    for name, data in sorted(assets.items()):
        mark.update(repr((name, len(data))).encode())
        mark.update(data)
    mark.update(repr(values).encode("utf-8", "backslashreplace"))
    return mark.hexdigest()


class Left:
    """What earlier exports left below `out`; a file that anybody touched since is no longer what was left."""

    def __init__(self, out: Path) -> None:
        self._record = out / RECORD
        self._places = _read(self._record)
        self._is_changed = False

    def main_of(self, place: Path, mark: str) -> str:
        """Give the main file of a place that still is as an export with this mark left it, else an empty string."""
        known = self._places.get(place.name)
        if known is None or known[0] != mark:
            return ""
        _, main, files, _ = known
        is_whole = main in files or "" in files
        return main if is_whole and all(_seen(place, path) == state for path, state in files.items()) else ""

    def is_of_another(self, name: str, review: str) -> bool:
        """Tell whether another review than this one was left in the place of this name, and still is there."""
        known = self._places.get(name)
        return known is not None and known[3] != review and os.path.lexists(self._record.with_name(name))

    def note(self, place: Path, mark: str, main: str, review: str) -> None:
        """Remember what was left in a place just now, and of which review."""
        with suppress(OSError):
            self._places[place.name] = (mark, main, dict(_files(place)), review)
            self._is_changed = True

    def save(self) -> None:
        """Keep it for the next time; where that fails, the next export makes all anew."""
        if not self._is_changed:
            return
        fresh = self._record.with_name(f"{RECORD}.{os.getpid()}")
        with suppress(OSError):
            fresh.write_text(json.dumps(self._places), encoding="utf-8")
            fresh.replace(self._record)


_Places: TypeAlias = dict[str, tuple[str, str, _Files, str]]


def _read(record: Path) -> _Places:
    """Read what was remembered; nothing where that cannot be understood."""
    try:
        found = json.loads(record.read_bytes())
        return {
            name: (mark, main, dict(files), str(review))
            for name, (mark, main, files, review) in found.items()
            if mark and files
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _files(place: Path) -> Iterator[tuple[str, list[int]]]:
    if place.is_file():
        yield "", _seen(place, "")
        return
    for folder, _, names in os.walk(place):
        for name in names:
            path = Path(folder, name).relative_to(place).as_posix()
            yield path, _seen(place, path)


def _seen(place: Path, path: str) -> list[int]:
    """Give what changes whenever a file is written, whoever sets its time back: its inode, and when that changed."""
    try:
        state = os.lstat(f"{place}/{path}" if path else place)
    except OSError:
        return []
    return [state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino]


@cache
def _program() -> str:
    """Give the version and, in a checkout, the state of the code and the templates, which decide what leaves."""
    folders = (Path(reviewdesk.__file__).parent, resource())
    files = (file for folder in folders for file in folder.rglob("*") if file.suffix not in {".pyc", ""})
    newest = max((file.stat().st_mtime_ns for file in files), default=0)
    return f"{reviewdesk.__version__} {newest}"
