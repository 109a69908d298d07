"""Copies of the store that nobody has to think of: one a day and one before a large import, each seen to be good."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from reviewdesk.errors import ReviewDeskError, SettingsError, StoreError, StoreUnavailableError, StoreWriteError
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from reviewdesk.store.backups import (
    DAYS,
    Backup,
    asides_of,
    back_up,
    backups_of,
    copy_to,
    folder_in,
    folder_of,
    is_due,
    is_lost,
    is_whole,
    name_for,
    restore,
)
from reviewdesk.store.contents import Contents, contents_of
from reviewdesk.store.opening import Store
from reviewdesk.store.soundness import Progress, go_on

__all__ = [
    "BackingUp",
    "Backup",
    "Contents",
    "Listed",
    "Wishes",
    "chosen_wishes",
    "contents_of",
    "damage_in",
    "file_of",
    "listed",
    "put_back",
    "refuse_lost",
]

_SCHEME = "sqlite:///"
SETTINGS = "settings.toml"
LEAST_DAYS, MOST_DAYS = 2, 365


@dataclass(frozen=True, slots=True)
class Listed:
    """A copy with what it holds; `contents` is None for one that cannot be read."""

    backup: Backup
    contents: Contents | None

    @property
    def name(self) -> str:
        return self.backup.place.stem


@dataclass(frozen=True, slots=True)
class Wishes:
    """Where copies are to go, None for the folder beside the store, and of how many days the newest one stays."""

    folder: Path | None = None
    days: int = DAYS


def chosen_wishes() -> Wishes:
    """Give what the user chose; the usual where the settings cannot be read."""
    try:
        settings = load(home() / SETTINGS)
    except SettingsError:
        return Wishes()
    folder = Path(settings.backup_folder) if settings.backup_folder else None
    return Wishes(folder, min(max(settings.backup_days, LEAST_DAYS), MOST_DAYS))


def damage_in(made: Path | None) -> StoreWriteError | None:
    """Give what is to be said of a copy that was made of a store with damage; None of one that is sound."""
    return None if made is None or is_whole(made) else StoreWriteError("backup-with-damage", place=str(made))


def _now() -> datetime:
    return datetime.now(UTC)


class BackingUp:
    """The copies of one store. Every method waits for the disk, but `stop`, `last` and `trouble`."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = _now, wishes: Callable[[], Wishes] | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._wishes = wishes or Wishes
        self._stopped = Event()
        self.last: Backup | None = None
        self.trouble: ReviewDeskError | None = None
        """Why there is no copy of today, where one was tried in vain."""

    @property
    def is_possible(self) -> bool:
        """Tell whether copies are made here: a server makes its own, and beside a file for reading is no room."""
        return not self._store.is_shared and not self._store.is_read_only

    @property
    def folder(self) -> Path:
        """Give the folder for the next copies."""
        return self._chosen or folder_of(self._store.place)

    @property
    def days(self) -> int:
        """Give of how many days the newest copy stays."""
        return self._wishes().days

    def is_due(self) -> bool:
        """Tell whether there is no copy of this day yet where copies go; where nothing can go, anywhere."""
        chosen = self._chosen
        where = None if chosen is not None and not chosen.parent.is_dir() else self.folder
        return self.is_possible and is_due(self._store.place, self._clock(), where)

    def run(self, progress: Progress = go_on) -> Backup | None:
        """Make a copy; None where somebody stopped it. StoreWriteError as in the store, kept as `trouble` besides."""
        self._refuse_shared()
        self._stopped.clear()
        try:
            made = self._made(self._heeding(progress))
        except StoreError as error:
            self.trouble = error
            raise
        if made is not None:
            self.last, self.trouble = made, None
        return made

    def run_if_due(self, progress: Progress = go_on) -> Backup | None:
        """Make the copy of the day where there is none yet."""
        return self.run(progress) if self.is_due() else None

    def run_before_many(self) -> None:
        """Make a copy before many reviews change. One that cannot be made is `trouble` and stops nothing."""
        if self.is_possible:
            with suppress(StoreError):
                self.run()

    def export(self, folder: Path, progress: Progress = go_on) -> Path | None:
        """Make a copy in another folder, beside the others there; None where somebody stopped it."""
        self._refuse_shared()
        self._stopped.clear()
        target = name_for(self._store.place, folder, self._clock())
        return copy_to(self._store.place, target, self._heeding(progress))

    def list(self) -> tuple[Listed, ...]:
        """List the copies, the newest first."""
        return listed(self._store.place)

    def stop(self) -> None:
        """End the copying that is going on, from any thread; what is half made goes."""
        self._stopped.set()

    @property
    def _chosen(self) -> Path | None:
        folder = self._wishes().folder
        return folder_in(folder, self._store.place) if folder is not None else None

    def _made(self, progress: Progress) -> Backup | None:
        """Make a copy where it is to go; where it cannot, beside the store if there is none of this day, and say so."""
        place, now, chosen = self._store.place, self._clock(), self._chosen
        try:
            return back_up(place, now, progress, chosen, self.days)
        except StoreWriteError as error:
            if chosen is None or error.code != "backup-failed" or not is_due(place, now, folder_of(place)):
                raise
            self.last = back_up(place, now, progress, None, self.days) or self.last
            reason = error.data["reason"]
            data = {"place": str(chosen.parent), "folder": str(folder_of(place)), "reason": reason}
            raise StoreWriteError("backup-elsewhere", **data) from error

    def _heeding(self, progress: Progress) -> Progress:
        def heed(done: int, every: int) -> bool:
            return progress(done, every) and not self._stopped.is_set()

        return heed

    def _refuse_shared(self) -> None:
        if self._store.is_shared:
            raise StoreWriteError("backup-by-server", place=self._store.name)


def listed(place: Path) -> tuple[Listed, ...]:
    """List the copies of a store that need not be open, the newest first."""
    return tuple(Listed(backup, contents_of(backup.place)) for backup in backups_of(place))


def put_back(place: Path, backup: Path, now: Callable[[], datetime] = _now) -> Path | None:
    """Put a copy, or a file that was set aside, in the place of a store that nobody has open.

    Gives where the file that was there went. StoreUnavailableError where the copy is not good or the store is in use.
    """
    if not backup.is_file():
        raise StoreUnavailableError("backup-missing", place=str(backup))
    return restore(place, backup, now())


def file_of(url: str) -> Path | None:
    """Give the file of a store by its address; None for a shared desk."""
    return Path(url.removeprefix(_SCHEME)).absolute() if url.startswith(_SCHEME) else None


def refuse_lost(url: str) -> None:
    """Refuse to begin an empty store where there was one: StoreUnavailableError `store-lost` names what lies there."""
    place = file_of(url)
    if place is not None and is_lost(place):
        beside = [path.name for path in asides_of(place)] or [backup.place.name for backup in backups_of(place)]
        raise StoreUnavailableError("store-lost", place=str(place), found=beside[0])
