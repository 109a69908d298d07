"""Copies of the store's file, made while it is in use and opened to see that they are good.

They lie in a folder beside the store, or in one that somebody chose; the folder beside the store then names that one,
so that all of them are found whoever asks. Each folder is thinned out by itself, by the days and weeks that its copies
stand for, never by the present time, so that a clock that jumps throws nothing away. A copy of a store of which a
review or an image is damaged holds the same damage and says so by its name; while copies are such, the good ones from
before all stay.
"""

import glob
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from errno import ENOENT
from os import strerror
from pathlib import Path
from platform import node
from typing import Final
from zlib import crc32

from reviewdesk.errors import StoreUnavailableError, StoreWriteError
from reviewdesk.store.engine import uri
from reviewdesk.store.failures import explained
from reviewdesk.store.inspection import inspect
from reviewdesk.store.soundness import Fault, Flaw, Progress, examine, go_on
from reviewdesk.store.upgrading import sync_folder

DAYS: Final = 7
WEEKS: Final = 4
AT_ONCE: Final = 6
"""So many of the copies of one day stay: those before an import and the like."""
_FORM: Final = "%Y-%m-%dT%H-%M-%S"
_DAMAGED: Final = "-damaged"
"""So ends the name of a copy of a store that held damage."""
_PARTS: Final = (Fault.REVIEW, Fault.IMAGE)
"""What may be damaged in a copy that is worth keeping: all else in it is as it was saved."""
_PAGES: Final = 2_000
_NAMES: Final = "elsewhere.txt"
"""Names, beside the store, the other folders that have copies of it."""
_ENDINGS: Final = ("", *(f"-{count}" for count in range(2, 1000)))


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy; `made` is in UTC, to the second, as its name says; not `is_whole`: it holds the store's damage."""

    place: Path
    made: datetime
    size: int
    is_whole: bool = True


def folder_of(place: Path) -> Path:
    """Give the folder where the copies of a store lie."""
    return place.with_name(f"{place.name}.backups")


def folder_in(chosen: Path, place: Path) -> Path:
    """Give the folder for the copies of a store within one that stores of other machines may share."""
    owner = crc32(f"{node()}\n{place}".encode("utf-8", "surrogateescape"))
    return chosen / f"{place.stem}-{owner:08x}.backups"


def backups_of(place: Path) -> tuple[Backup, ...]:
    """List the copies of a store in all folders where it has some, the newest first."""
    found = (backup for folder in (folder_of(place), *_elsewhere(place)) for backup in _backups_in(folder))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def is_due(place: Path, now: datetime, folder: Path | None = None) -> bool:
    """Tell whether there is no copy of this day yet, in one folder or in any."""
    known = backups_of(place) if folder is None else _backups_in(folder)
    return all(backup.made.date() != now.astimezone(UTC).date() for backup in known)


def back_up(
    place: Path, now: datetime, progress: Progress = go_on, folder: Path | None = None, days: int = DAYS
) -> Backup | None:
    """Copy the store and see that the copy is good; None where `progress` ended it.

    It goes into the folder beside the store unless another is given, which must lie in one that is there.
    StoreWriteError `backup-failed` where it could not be made, `backup-damaged` where it is no copy that could be
    opened: then the copies from before stay, all of them.
    """
    made = now.astimezone(UTC)
    into = folder or folder_of(place)
    if folder is not None:
        _remember(place, folder)
    copy = copy_to(place, into / f"{made.strftime(_FORM)}.db", progress)
    if copy is None:
        return None
    backup = _backup(copy)
    known = _backups_in(into)
    gone = superfluous(tuple(each for each in known if not each.is_whole), days)
    if backup is not None and backup.is_whole:
        gone += superfluous(tuple(each for each in known if each.is_whole), days)
    for each in gone:
        with suppress(OSError):  # another time
            each.place.unlink()
    return backup


def name_for(place: Path, folder: Path, now: datetime) -> Path:
    """Give a free name for a copy in a folder of somebody's own, where nothing is thinned out."""
    stem = f"{place.stem}-{now.astimezone(UTC).strftime(_FORM)}"
    return next(path for path in (folder / f"{stem}{ending}.db" for ending in _ENDINGS) if not path.exists())


def copy_to(place: Path, target: Path, progress: Progress = go_on) -> Path | None:
    """Copy the store to a file, see that the copy is good, and give it; None where `progress` ended it.

    The name says so where it holds damage that is in the store too. Errors as `back_up`.
    """
    fresh = target.with_suffix(".new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _copy(place, fresh, progress):
            return None
        made = target.with_stem(f"{target.stem}{_DAMAGED}") if _holds_damage(fresh, place) else target
        fresh.replace(made)
    except (sqlite3.Error, OSError) as error:
        raise StoreWriteError("backup-failed", place=str(target.parent), reason=str(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink()
    return made


def is_whole(backup: Path) -> bool:
    """Tell by the name of a copy whether all in it was sound when it was made."""
    return not backup.stem.endswith(_DAMAGED)


def superfluous(backups: tuple[Backup, ...], days_kept: int = DAYS) -> tuple[Backup, ...]:
    """Give the copies that no day and no week needs.

    The newest of each of so many days and of four weeks stay, and the last few within a day before the newest.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for backup in newest_first:
        days.setdefault(backup.made.date(), backup)
        weeks.setdefault(backup.made.isocalendar()[:2], backup)
    recent = [backup for backup in newest_first if newest_first[0].made - backup.made < timedelta(days=1)]
    kept = {*list(days.values())[:days_kept], *list(weeks.values())[:WEEKS], *recent[:AT_ONCE]}
    return tuple(backup for backup in newest_first if backup not in kept)


def restore(place: Path, backup: Path, now: datetime, patience: float = 5.0) -> Path | None:
    """Put a copy in the place of the store; give where the store's file went, None where there was none.

    The file that was there is set aside with its time in its name, never overwritten; that file can be put back in the
    same way. StoreUnavailableError where the copy is not sound or the store is in use; then nothing was changed.
    """
    if backup_flaw(backup, patience) is not None:
        raise StoreUnavailableError("store-corrupt", place=str(backup), reason="it is not as it was made")
    fresh = place.with_name(f"{place.name}.restoring")
    try:
        shutil.copyfile(backup, fresh)
        _sync(fresh)
        aside = set_aside(place, now, patience)
        fresh.replace(place)
        sync_folder(place.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreUnavailableError("restore-failed", place=str(place), backup=str(backup), reason=reason) from error
    finally:
        with suppress(OSError):
            fresh.unlink()
    return aside


def backup_flaw(backup: Path, patience: float = 5.0) -> str | None:
    """Say what is wrong with a copy, in the words of the database; None where it is as it was made."""
    inspect(backup, patience)
    is_known = () if is_whole(backup) else _PARTS
    flaws = [flaw for flaw in examine(backup).flaws if flaw.fault not in is_known]
    return (flaws[0].reason or flaws[0].fault.value) if flaws else None


def set_aside(place: Path, now: datetime, patience: float = 5.0) -> Path | None:
    """Give the store's file and what belongs to it another name; None where there is none.

    The file itself keeps its own name besides, where the file system can, so that there is one in its place at every
    moment; the log beside it goes, since it must not be read into another file.
    """
    if not place.exists():
        return None
    _write_back(place, patience)
    aside = aside_for(place, now)
    try:
        aside.hardlink_to(place)
    except OSError:  # a file system without second names
        place.rename(aside)
    for ending in ("-wal", "-shm"):
        part = Path(f"{place}{ending}")
        if part.exists():
            part.rename(f"{aside}{ending}")
    return aside


def aside_for(place: Path, now: datetime) -> Path:
    """Give a free name beside a store for what stood in its place."""
    stem = f"{place.name}.aside-{now.astimezone(UTC).strftime(_FORM)}"
    names = (place.with_name(f"{stem}{ending}") for ending in _ENDINGS)
    return next(path for path in names if not path.exists())


def asides_of(place: Path) -> tuple[Path, ...]:
    """List the files that were set aside for another, the newest first."""
    found = place.parent.glob(f"{glob.escape(place.name)}.aside-*")
    return tuple(sorted((path for path in found if not path.name.endswith(("-wal", "-shm"))), reverse=True))


def is_lost(place: Path) -> bool:
    """Tell whether there is no store though there was one: copies of it lie there, or what was set aside."""
    try:
        return not place.exists() and bool(backups_of(place) or asides_of(place))
    except OSError:  # nobody may look: what opens the store says so
        return False


def _backups_in(folder: Path) -> tuple[Backup, ...]:
    return tuple(filter(None, map(_backup, folder.glob("*.db"))))


def _elsewhere(place: Path) -> tuple[Path, ...]:
    """Read which other folders have copies of a store."""
    try:
        lines = (folder_of(place) / _NAMES).read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(Path(line) for line in lines if line)


def _remember(place: Path, folder: Path) -> None:
    """Name another folder beside the store; StoreWriteError where that cannot be written, or the other is not there."""
    known = _elsewhere(place)
    try:
        if not folder.parent.is_dir():
            raise FileNotFoundError(ENOENT, strerror(ENOENT))
        if folder not in known:
            folder_of(place).mkdir(parents=True, exist_ok=True)
            names = "".join(f"{each}\n" for each in (*known, folder))
            fresh = folder_of(place) / f"{_NAMES}.new"
            fresh.write_text(names, encoding="utf-8", errors="surrogateescape")
            fresh.replace(folder_of(place) / _NAMES)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreWriteError("backup-failed", place=str(folder.parent), reason=reason) from error


def _write_back(place: Path, patience: float) -> None:
    """Bring what the log beside a sound file holds into it; a damaged one keeps its log, and goes with it."""
    try:
        with closing(sqlite3.connect(uri(place, "mode=rw"), uri=True, timeout=patience)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        meaning = explained(error, place)
        if meaning is not None and meaning.code == "store-locked":
            raise StoreUnavailableError(meaning.code, **meaning.data) from error


def _copy(place: Path, target: Path, progress: Progress) -> bool:
    target.unlink(missing_ok=True)
    is_wanted = True

    def tell(_status: int, remaining: int, total: int) -> None:
        nonlocal is_wanted
        is_wanted = is_wanted and progress(total - remaining, total)
        if not is_wanted:
            raise _UnwantedError

    with (
        closing(sqlite3.connect(uri(place, "mode=ro"), uri=True, isolation_level=None)) as source,
        closing(sqlite3.connect(uri(target, "mode=rwc"), uri=True, isolation_level=None)) as copy,
    ):
        source.execute("BEGIN")  # what is saved meanwhile is not seen, and does not make the copying begin anew
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        try:
            source.backup(copy, pages=_PAGES, progress=tell)
        except _UnwantedError:
            return False
        copy.execute("PRAGMA journal_mode=DELETE")
    _sync(target)
    return True


class _UnwantedError(Exception):
    """Somebody wanted no more of it."""


def _holds_damage(copy: Path, place: Path) -> bool:
    """Look whether all in a copy is sound; what is not must be what is not in the store either."""
    flaws = examine(copy).flaws
    if not flaws:
        return False
    in_store = {_known_by(flaw) for flaw in examine(place).flaws}
    for flaw in flaws:
        if flaw.fault not in _PARTS or _known_by(flaw) not in in_store:
            raise StoreWriteError("backup-damaged", place=str(copy.parent), reason=flaw.reason or flaw.name)
    return True


def _known_by(flaw: Flaw) -> tuple[Fault, str]:
    return flaw.fault, flaw.name


def _backup(place: Path) -> Backup | None:
    try:
        made = datetime.strptime(place.stem.removesuffix(_DAMAGED), _FORM).replace(tzinfo=UTC)
        return Backup(place, made, place.stat().st_size, is_whole(place))
    except (ValueError, OSError):  # somebody else's file, or one that went away
        return None


def _sync(place: Path) -> None:
    with place.open("rb+") as file:
        os.fsync(file.fileno())
