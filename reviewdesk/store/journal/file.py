"""One journal on the disk: locked while its writer lives, appended to, and now and then written anew and shorter."""

import os
import sys
from collections.abc import Iterable
from errno import ENOSPC
from io import FileIO
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ENDING = ".journal"


class JournalFile:
    """A file that belongs to this process; the lock goes with the process, however that ends."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._file: FileIO | None = None
        self._is_synced = True

    def replace(self, lines: Iterable[bytes]) -> None:
        """Put a new file in the place of the one before, all or nothing; OSError leaves the old one standing."""
        fresh = self.place.with_suffix(".new")
        self.place.parent.mkdir(parents=True, exist_ok=True)
        file = fresh.open("wb", buffering=0)
        try:
            lock(file)
            _write(file, b"".join(lines))
            os.fsync(file.fileno())
            if sys.platform == "win32":
                self.close()  # an open file cannot be replaced there
            fresh.replace(self.place)
        except OSError:
            file.close()
            fresh.unlink(missing_ok=True)
            raise
        self.close()
        self._file = file
        self._is_synced = True

    def append(self, line: bytes) -> None:
        """Hand a line to the system: from then on it survives the end of this process. OSError where it does not."""
        if self._file is None:
            raise OSError("the journal is closed")
        _write(self._file, line)
        self._is_synced = False

    @property
    def is_synced(self) -> bool:
        return self._is_synced

    def sync(self) -> None:
        """Hand everything to the disk: from then on it survives a power cut."""
        if self._file is not None and not self._is_synced:
            os.fsync(self._file.fileno())
        self._is_synced = True

    def close(self) -> None:
        """Let go of the file, which stays."""
        if self._file is not None:
            self._file.close()
        self._file = None

    def remove(self) -> None:
        """Take the file away: everything in it is in the store."""
        self.close()
        self.place.unlink(missing_ok=True)


def _write(file: FileIO, data: bytes) -> None:
    """Write all of it; OSError where a disk that is nearly full took a part and said nothing."""
    if file.write(data) != len(data):
        raise OSError(ENOSPC, os.strerror(ENOSPC))


def lock(file: BinaryIO) -> None:
    """Take a file for this process; BlockingIOError or PermissionError where another has it."""
    if sys.platform == "win32":
        file.seek(1 << 40)  # beyond everything that is read or written
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
