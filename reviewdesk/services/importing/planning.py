"""The plan of an import while somebody looks at it: items lie on the disk, only what is chosen for each is in memory.

Any thread may add to it and read from it. What was shown is what comes in, whatever becomes of the files meanwhile, but
for the images, which are read when their review is kept.
"""

import pickle
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import IO, Any

from reviewdesk.errors import InputError, ReviewDeskError
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.services.importing.far_images import FETCHED_FOR, FarImages
from reviewdesk.services.importing.items import CHANGING, CHOICES, Item, Step, There
from reviewdesk.services.importing.places import Archive, Folder

_STEPS = tuple(Step)
_OPEN_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Row:
    """What one sees of an item."""

    title: str
    name: str
    line: int
    entry: str
    there: There | None
    remarks: tuple[Remark, ...]
    error: ReviewDeskError | None


class Plan:
    """The items of one import, by number, with what was found and what is chosen for each."""

    def __init__(self, folder: Path | None = None) -> None:
        """Make room in this folder; else where temporary files lie. Nobody else can open it."""
        where = folder if folder is not None and folder.is_dir() else None
        self._stream = tempfile.TemporaryFile(dir=where)  # noqa: SIM115
        self._lock = Lock()
        self._roots: dict[tuple[str, ...], Folder | Archive] = {}
        self._places = array("Q")
        self._found = array("B")
        self._chosen = array("B")
        self._remarked = array("B")
        self._far = array("L")
        self._far_images = FarImages()

    def __len__(self) -> int:
        return len(self._chosen)  # which grows last

    def add(self, item: Item) -> None:
        """Take an item at the end."""
        with self._lock:
            self._write(item)
            self._remarked.append(bool(item.remarks))
            self._far.append(self._far_images.note(item))
            step = _STEPS.index(item.step)
            self._found.append(step)
            self._chosen.append(step)

    def settle(self, number: int, done: Item) -> None:
        """Take what became of an item; where that is not what was chosen, its row says so."""
        if done.step is self.chosen(number) and done.error is None and not self._far[number]:
            return
        with self._lock:
            self._write(done)
            self._places[number] = self._places.pop()
            self._chosen[number] = _STEPS.index(done.step)

    def _write(self, item: Item) -> None:
        row = Row(item.title, item.name, item.line, item.entry, item.there, item.remarks, item.error)
        self._places.append(self._stream.seek(0, 2))
        self._stream.write(_packed(row) + _packed(item))

    def row(self, number: int) -> Row:
        """Give what one sees of an item."""
        with self._lock:
            self._stream.seek(self._places[number])
            row: Row = self._unpacked()
        return row

    def item(self, number: int) -> Item:
        """Give an item as it is chosen."""
        with self._lock:
            self._stream.seek(self._places[number])
            self._unpacked()
            item: Item = self._unpacked()
        return item.chosen(self.chosen(number))

    def items(self) -> Iterator[Item]:
        """Give all items as they are chosen."""
        return map(self.item, range(len(self)))

    def found(self, number: int) -> Step:
        """Give what is to be done with an item where nobody chooses."""
        return _STEPS[self._found[number]]

    def chosen(self, number: int) -> Step:
        """Give what is to be done with an item."""
        return _STEPS[self._chosen[number]]

    def has_remarks(self, number: int) -> bool:
        """Tell whether something of an item was not taken as it stood."""
        return bool(self._remarked[number])

    def choose(self, number: int, step: Step) -> bool:
        """Choose what is to be done with an item; nothing happens where that may not be chosen, and it tells so."""
        if step not in CHOICES.get(self.found(number), ()):
            return False
        self._chosen[number] = _STEPS.index(step)
        return True

    def choose_all(self, numbers: Iterable[int], wanted: Mapping[Step, Step]) -> bool:
        """Choose for many by what was found of each; tell whether that may be chosen for any of them."""
        targets = [-1] * len(_STEPS)
        for step, target in wanted.items():
            if target in CHOICES.get(step, ()):
                targets[_STEPS.index(step)] = _STEPS.index(target)
        found, chosen, is_any = self._found, self._chosen, False
        for number in numbers:  # a hundred thousand of them, while the window waits
            target_number = targets[found[number]]
            if target_number >= 0:
                chosen[number] = target_number
                is_any = True
        return is_any

    def counts(self) -> Counter[Step]:
        """Count the items by what was found."""
        return Counter({_STEPS[step]: count for step, count in Counter(self._found).items()})

    def changing(self) -> int:
        """Count the items that are to come in."""
        counts = Counter(self._chosen)
        return sum(counts[_STEPS.index(step)] for step in CHANGING)

    def far(self) -> int:
        """Count the images on the net of those items that are to come in, or are there without them."""
        return sum(count for number, count in enumerate(self._far) if count and self.chosen(number) in FETCHED_FOR)

    def hosts(self) -> list[str]:
        """Name the sites where images lie, the one with most first."""
        return self._far_images.hosts

    def close(self) -> None:
        """Let go of the room."""
        with self._lock, suppress(OSError):
            self._stream.close()
            self._roots.clear()

    def _unpacked(self) -> Any:
        return _Unpacking(self._stream, self._roots).load()  # what we wrote into a file that nobody else can open


class _Packing(pickle.Pickler):
    """Writes places as where they are, for an open archive cannot be written."""

    def persistent_id(self, thing: object) -> Any:
        if isinstance(thing, Folder):
            return "folder", str(thing.root), ""
        if isinstance(thing, Archive):
            return "archive", str(thing.file), thing.name
        return None


class _Unpacking(pickle.Unpickler):
    """Opens the places again, the same one once for many items."""

    def __init__(self, stream: IO[bytes], roots: dict[tuple[str, ...], Folder | Archive]) -> None:
        super().__init__(stream)
        self._roots = roots

    def persistent_load(self, key: Any) -> Folder | Archive:
        root = self._roots.get(key)
        if root is None:
            if len(self._roots) >= _OPEN_AT_ONCE:
                self._roots.clear()
            root = self._roots[key] = _opened(*key)
        return root


def _opened(kind: str, place: str, name: str) -> Folder | Archive:
    if kind == "archive":
        with suppress(InputError):  # it has gone since: so have its images, but not what was read
            return Archive(Path(place), name)
    return Folder(Path(place))


def _packed(thing: object) -> bytes:
    stream = BytesIO()
    _Packing(stream, pickle.HIGHEST_PROTOCOL).dump(thing)
    return stream.getvalue()
