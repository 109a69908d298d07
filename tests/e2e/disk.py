"""The disk under SQLite, in this process: it refuses the n-th write or sync, or keeps a record of what it was given.

The functions by which SQLite reaches its files (https://sqlite.org/c3ref/io_methods.html) are replaced in the library
that Python has loaded. That needs no rights, no compiler and no tracing, so it works wherever the tests do.
"""

import _sqlite3
import ctypes
import os
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p, cast, memmove, sizeof
from dataclasses import dataclass
from errno import EIO
from pathlib import Path
from typing import TypeAlias

OK, FULL, IOERR_WRITE, IOERR_SYNC = 0, 13, 10 | 3 << 8, 10 | 4 << 8
_REFUSALS = {("write", "ENOSPC"): FULL, ("write", "EIO"): IOERR_WRITE, ("sync", "EIO"): IOERR_SYNC}

_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)  # the name stays where it is: SQLite keeps it
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class _System(Structure):
    """`sqlite3_vfs`, up to the one function that is replaced."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _Open),
    )


class _Methods(Structure):
    """`sqlite3_io_methods`: what SQLite does with an open file."""

    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("others", c_void_p * 13),
    )


@dataclass(frozen=True, slots=True)
class Fault:
    """The calls that fail, from the `first` to the `last`, where there is one: `write:ENOSPC:3-9`, `sync:EIO:3-`.

    `journal` is the sync of the journals beside the store, which do without SQLite.
    """

    call: str
    error: str
    first: int
    last: int | None

    @classmethod
    def read(cls, text: str) -> "Fault":
        """Read it as the command line has it."""
        call, error, span = text.split(":")
        first, _, last = span.partition("-")
        return cls(call, error, int(first), int(last) if last else None)

    def __str__(self) -> str:
        return f"{self.call}:{self.error}:{self.first}-{self.last or ''}"

    def is_due(self, number: int) -> bool:
        """Tell whether the call of this number fails."""
        return self.first <= number <= (self.last or number)


@dataclass(frozen=True, slots=True)
class Written:
    """The disk was given `data` for the place `start` of a file."""

    file: str
    start: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was cut off."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """Everything that a file was given is on the disk."""

    file: str


Event: TypeAlias = Written | Cut | Synced

_IN_PLACE: list["Disk"] = []
"""SQLite calls them as long as there is a file that was opened through them."""


class Disk:
    """Stands between SQLite and the file of one store with the log beside it, for each connection that is opened then.

    It stays there until the process ends, or until `remove`.
    """

    def __init__(self, place: Path, fault: Fault | None = None) -> None:
        self.events: list[Event] = []
        self._place = str(place)
        self._fault = fault
        self._calls = 0
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        self._names: dict[int, str] = {}
        library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        library.sqlite3_vfs_find.restype = POINTER(_System)
        self._system = library.sqlite3_vfs_find(None).contents
        self._open = _Open(cast(self._system.open, c_void_p).value or 0)
        self._replacements = (_Open(self._opened), _Write(self._write), _Truncate(self._truncate), _Sync(self._sync))
        self._system.open = self._replacements[0]
        _IN_PLACE.append(self)
        if fault is not None and fault.call == "journal":
            self._fsync = os.fsync
            os.fsync = self._sync_of_journal

    def fill(self) -> None:
        """Have no room for anything more."""
        self._fault = Fault("write", "ENOSPC", 1, None)

    def make_room(self) -> None:
        """Take everything again."""
        self._fault = None

    def remove(self) -> None:
        """Let connections that are opened from now on have the disk as it is."""
        self._system.open = self._open

    def _opened(self, system: int, address_of_name: int | None, file: int, flags: int, given: int | None) -> int:
        code: int = self._open(system, address_of_name, file, flags, given)
        name = os.fsdecode(ctypes.string_at(address_of_name)) if address_of_name else ""
        if code == OK and name.startswith(self._place):
            methods = cast(file, POINTER(c_void_p))
            address = methods[0]
            assert address
            self._names[file] = name.removeprefix(self._place)
            methods[0] = ctypes.addressof(self._table(address))
        return code

    def _table(self, address: int) -> _Methods:
        """Give the replaced functions for a kind of file; SQLite has a kind for each way of locking."""
        known = next((ours for ours, _ in self._tables.values() if ctypes.addressof(ours) == address), None)
        if known is None and address not in self._tables:
            ours, theirs = _Methods(), _Methods()
            for table in (ours, theirs):
                memmove(byref(table), address, sizeof(_Methods))
            _, ours.write, ours.truncate, ours.sync = self._replacements
            self._tables[address] = ours, theirs
        return known or self._tables[address][0]

    def _theirs(self, file: int) -> _Methods:
        address = cast(file, POINTER(c_void_p))[0]
        return next(theirs for ours, theirs in self._tables.values() if ctypes.addressof(ours) == address)

    def _refusal(self, call: str) -> int:
        if self._fault is None or self._fault.call != call:
            return OK
        self._calls += 1
        return _REFUSALS.get((call, self._fault.error), EIO) if self._fault.is_due(self._calls) else OK

    def _write(self, file: int, data: int, size: int, start: int) -> int:
        refusal = self._refusal("write")
        if refusal != OK:
            size //= 2  # a disk takes what it can
        self.events.append(Written(self._names[file], start, ctypes.string_at(data, size)))
        code: int = self._theirs(file).write(file, data, size, start)
        return refusal or code

    def _truncate(self, file: int, size: int) -> int:
        self.events.append(Cut(self._names[file], size))
        code: int = self._theirs(file).truncate(file, size)
        return code

    def _sync(self, file: int, flags: int) -> int:
        refusal = self._refusal("sync")
        if refusal != OK:
            return refusal
        code: int = self._theirs(file).sync(file, flags)
        self.events.append(Synced(self._names[file]))
        return code

    def _sync_of_journal(self, descriptor: int) -> None:
        if self._refusal("journal") != OK:
            raise OSError(EIO, os.strerror(EIO))
        self._fsync(descriptor)
