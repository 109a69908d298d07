"""What imports did, one line of JSON for each item, so that each can be read again and taken back.

A line is written when its review is kept: an import that was cut short, by whatever, can be taken back as well.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import InputError, ReviewDeskError
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.services.importing.items import CHANGING, Item, Step

KEPT = 20
"""So many records stay."""

_ENDING = ".import.jsonl"


@dataclass(frozen=True, slots=True)
class Line:
    """What a record says of an item."""

    name: str
    title: str
    step: Step
    id: ReviewId | None = None
    version: int = 0
    history: int = 0
    line: int = 0
    entry: str = ""
    remarks: tuple[Remark, ...] = ()
    error: ReviewDeskError | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """One import of the past: when, of what, how many items by what became of them; `is_undone` once taken back."""

    place: Path
    at: datetime
    paths: tuple[str, ...]
    counts: dict[Step, int] = field(default_factory=dict)
    is_undone: bool = False

    @property
    def changed(self) -> int:
        """Give how many reviews came in or were replaced."""
        return sum(count for step, count in self.counts.items() if step in CHANGING)

    def lines(self) -> Iterator[Line]:
        """Read the items, one by one."""
        for entry in _entries(self.place):
            if "step" in entry:
                yield _line_from(entry)


class Record:
    """The record of an import that is going on; the file is made with the first item."""

    def __init__(self, folder: Path, paths: Sequence[Path], now: datetime | None = None) -> None:
        self.folder = folder
        self._paths = [str(path) for path in paths]
        self._at = (now or datetime.now(UTC)).astimezone(UTC)
        self._stream: TextIO | None = None
        self.counts: Counter[Step] = Counter()
        self.place: Path | None = None
        self.trouble: OSError | None = None
        """Why there is no record, where it could not be written: the import goes on, but cannot be taken back."""

    def add(self, item: Item) -> None:
        """Write what became of an item."""
        self.counts[item.step] += 1
        self._write(_entry_of(item))

    def close(self) -> None:
        """End the record."""
        if self._stream is not None:
            with suppress(OSError):
                self._stream.close()
            self._stream = None
            _thin(self.folder)

    def __enter__(self) -> "Record":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, entry: dict[str, Any]) -> None:
        if self.trouble is not None:
            return
        try:
            if self._stream is None:
                self._stream = self._begun()
            self._stream.write(json.dumps(entry) + "\n")
            self._stream.flush()
        except OSError as error:
            self.trouble = error

    def _begun(self) -> TextIO:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = self._at.strftime("%Y-%m-%dT%H-%M-%S-%fZ")
        self.place = self.folder / f"{name}{_ENDING}"
        stream = self.place.open("x", encoding="utf-8")
        stream.write(json.dumps({"at": self._at.isoformat(), "paths": self._paths}) + "\n")
        return stream


def recorded(folder: Path) -> Iterator[Recorded]:
    """Give the imports of the past, the newest first; a record that cannot be read is passed over."""
    for place in sorted(_places(folder), reverse=True):
        try:
            yield _recorded(place)
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            continue


def mark_undone(record: Recorded, at: datetime) -> None:
    """Note that an import was taken back; InputError where the note cannot be made."""
    try:
        with record.place.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"undone": at.isoformat()}) + "\n")
    except OSError as error:
        raise InputError(name=record.place.name, reason=error.strerror or "it cannot be written") from error


def _recorded(place: Path) -> Recorded:
    entries = _entries(place)
    first = next(entries, {})
    counts: Counter[Step] = Counter()
    is_undone = False
    for entry in entries:
        is_undone |= "undone" in entry
        if "step" in entry:
            counts[Step(entry["step"])] += 1
    return Recorded(place, datetime.fromisoformat(first["at"]), tuple(first["paths"]), dict(counts), is_undone)


def _places(folder: Path) -> list[Path]:
    try:
        return list(folder.glob(f"*{_ENDING}"))
    except OSError:
        return []


def _thin(folder: Path) -> None:
    for place in sorted(_places(folder))[:-KEPT]:
        with suppress(OSError):
            place.unlink()


def _entries(place: Path) -> Iterator[dict[str, Any]]:
    """Read the lines, but a last one that was cut short."""
    with place.open(encoding="utf-8") as stream:
        for text in stream:
            if text.endswith("\n"):
                yield json.loads(text)


def _entry_of(item: Item) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": item.name, "title": item.title, "step": item.step.value}
    if item.review is not None:
        entry["id"] = item.review.id
    for name in ("version", "history", "line", "entry"):
        if value := getattr(item, name):
            entry[name] = value
    if item.remarks:
        entry["remarks"] = [[remark.code, remark.place, dict(remark.data)] for remark in item.remarks]
    if item.error is not None:
        entry["error"] = [item.error.code, {name: str(value) for name, value in item.error.data.items()}]
    return entry


def _line_from(entry: dict[str, Any]) -> Line:
    error = entry.get("error")
    return Line(
        entry["name"],
        entry["title"],
        Step(entry["step"]),
        ReviewId(entry["id"]) if "id" in entry else None,
        entry.get("version", 0),
        entry.get("history", 0),
        entry.get("line", 0),
        entry.get("entry", ""),
        tuple(Remark(code, place, data) for code, place, data in entry.get("remarks", ())),
        InputError(error[0], **error[1]) if error else None,
    )
