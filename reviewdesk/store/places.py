"""Where a store lies: whether another program copies its folder about, or the disk is that of another machine.

A program that copies a folder takes the file and the log beside it at different moments, and can put back an older
one; a disk on the net has no shared memory, which SQLite's log needs, and often no locks that hold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Hazard(StrEnum):
    """What is odd about a place."""

    SYNCED = "synced"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Risk:
    """A hazard, the program or file system it comes from, and the folder at which it begins."""

    hazard: Hazard
    by: str
    folder: Path


_NAMES: Final = {
    "Dropbox": re.compile(r"Dropbox( \(.+\))?"),
    "OneDrive": re.compile(r"OneDrive( ?- ?.+)?"),
    "Google Drive": re.compile(r"Google ?Drive(-.+)?|My Drive"),
    "iCloud Drive": re.compile(r"Mobile Documents|com~apple~CloudDocs|iCloud ?Drive"),
    "Nextcloud": re.compile(r"Nextcloud\d?"),
    "ownCloud": re.compile(r"ownCloud\d?"),
    "pCloud": re.compile(r"pCloud ?Drive|pCloud( Sync)?"),
    "MEGA": re.compile(r"MEGA(sync)?( ?Downloads)?"),
}
"""What the programs call their folders."""

_MARKS: Final = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".megaignore": "MEGA",
}
"""What they leave in a folder, whatever it is called."""

_REMOTE: Final = re.compile(
    r"nfs\d?|cifs|smb\w*|afs|ceph|glusterfs|davfs\d?|vboxsf"
    r"|fuse\.(sshfs|rclone|davfs\d?|glusterfs|gvfsd-fuse|s3fs|vmhgfs-fuse|smbnetfs)"
)
_MOUNTS: Final = Path("/proc/mounts")
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


def risks_of(place: Path, mounts: Path = _MOUNTS) -> tuple[Risk, ...]:
    """Tell what is odd about the place of a store; nothing where it lies on a disk of this machine, left alone."""
    real = place.resolve()
    found = (_synced(real), remote(real, mounts))
    return tuple(risk for risk in found if risk is not None)


def remote(place: Path, mounts: Path = _MOUNTS) -> Risk | None:
    """Tell whether a place is on a disk of another machine, as far as the system says so."""
    real = place.resolve()
    if str(real).startswith("\\\\"):
        return Risk(Hazard.REMOTE, "SMB", Path(real.anchor))
    held = [(folder, kind) for folder, kind in _mounted(mounts) if real.is_relative_to(folder)]
    folder, kind = max(held, key=lambda each: len(each[0].parts), default=(Path("/"), ""))
    return Risk(Hazard.REMOTE, kind, folder) if _REMOTE.fullmatch(kind) else None


def journal_of(place: Path, mounts: Path = _MOUNTS) -> str:
    """Name SQLite's journal mode for a place: without a log where that would need memory shared over the net."""
    return "DELETE" if remote(place, mounts) else "WAL"


def _synced(place: Path) -> Risk | None:
    for folder in place.parents:
        by = next((name for name, form in _NAMES.items() if form.fullmatch(folder.name)), None)
        by = by or next((name for mark, name in _MARKS.items() if any(folder.glob(mark))), None)
        if by is not None:
            return Risk(Hazard.SYNCED, by, folder)
    return None


def _mounted(mounts: Path) -> Iterator[tuple[Path, str]]:
    """Read which file system stands where; the last one of a folder lies on top of the others."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in reversed(lines):
        parts = line.split(" ")
        if len(parts) > 2:
            yield Path(_ESCAPED.sub(_unescaped, parts[1])), parts[2]


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))
