"""What is damaged in an open store, and what is still whole of it in its history and in backups."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from typing import Final

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError, StoreError, StoreWriteError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.safety.backing_up import BackingUp, Backup
from reviewdesk.store.looking_in import looking_into
from reviewdesk.store.opening import Store

_STAMP: Final = "%Y-%m-%dT%H-%M-%S"


def _now() -> datetime:
    return datetime.now(UTC)


class Source(Enum):
    """Where a sound state of a review comes from."""

    HISTORY = auto()
    BACKUP = auto()


@dataclass(frozen=True, slots=True)
class Remedy:
    """A sound state of a damaged review; `name` is the number of the version or the name of the backup."""

    source: Source
    name: str
    at: datetime
    review: Review


@dataclass(frozen=True, slots=True)
class Damage:
    """A review that is not as it was saved: what can be read of it, and the newest sound state of each source."""

    review_id: ReviewId
    headline: str
    title: str
    text: str
    remedies: tuple[Remedy, ...]


class Mending:
    """Finds and mends. Every method waits for the disk, and reads backups: call them from a worker thread."""

    def __init__(
        self, store: Store, backing_up: BackingUp, events: Events, clock: Callable[[], datetime] = _now
    ) -> None:
        self._store = store
        self._backing_up = backing_up
        self._events = events
        self._clock = clock

    def look(self, review_id: ReviewId) -> Damage:
        """Read what can be read of a review, and look for sound states of it, the newest first."""
        with self._store.reading() as work:
            found = work.salvage.read(review_id)
        remedies = [*self._in_history(review_id), *self._in_backups(review_id)]
        remedies.sort(key=_moment, reverse=True)
        return Damage(review_id, found.headline, found.title, found.text, tuple(remedies))

    def mend(self, remedy: Remedy) -> Path:
        """Put a sound state in the place of the damaged review, and give the file that keeps what could be read.

        StoreWriteError where that file cannot be written: then nothing was changed.
        """
        review_id = remedy.review.id
        with self._store.unit_of_work() as work:
            aside = self._set_aside(review_id, work.salvage.read(review_id).text)
            work.salvage.put(remedy.review)
        self._events.publish(Changed(Change.MOVED, (review_id,)))
        return aside

    def mend_image(self, digest: str) -> bool:
        """Put an image back from the newest backup that has it whole; False where none has."""
        for backup in self._backups():
            data = _image_in(backup.place, digest)
            if data is not None:
                with self._store.unit_of_work() as work:
                    work.salvage.put_image(digest, data)
                return True
        return False

    def rebuild_index(self) -> None:
        """Make the index of the search anew from the reviews."""
        with self._store.unit_of_work() as work:
            work.salvage.rebuild_index()

    def _in_history(self, review_id: ReviewId) -> Iterator[Remedy]:
        """Give the newest version that can be read; a history that is damaged itself has none."""
        try:
            with self._store.reading() as work:
                infos = work.history.versions(review_id)
        except StoreError:
            return
        for info in reversed(infos):
            try:
                with self._store.reading() as work:
                    review = work.history.get(review_id, info.number)
            except StoreError:
                continue
            yield Remedy(Source.HISTORY, str(info.number), info.at, replace(review, id=review_id))
            return

    def _in_backups(self, review_id: ReviewId) -> Iterator[Remedy]:
        for backup in self._backups():
            try:
                with looking_into(backup.place) as store, store.reading() as work:
                    saved = work.reviews.get(review_id)
            except ReviewDeskError:
                continue
            yield Remedy(Source.BACKUP, backup.place.stem, saved.edited, saved.review)
            return

    def _backups(self) -> tuple[Backup, ...]:
        return tuple(each.backup for each in self._backing_up.list()) if self._backing_up.is_possible else ()

    def _set_aside(self, review_id: ReviewId, text: str) -> Path:
        place = self._store.place
        stamp = self._clock().astimezone(UTC).strftime(_STAMP)
        aside = place.with_name(f"{place.name}.damaged") / f"{review_id}-{stamp}.md"
        try:
            aside.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise StoreWriteError(place=str(aside), reason=error.strerror or str(error)) from error
        return aside


def _image_in(backup: Path, digest: str) -> bytes | None:
    try:
        with looking_into(backup) as store, store.reading() as work:
            data = work.salvage.image(digest)
    except ReviewDeskError:
        return None
    return data if data is not None and sha256(data).hexdigest() == digest else None


def _moment(remedy: Remedy) -> datetime:
    return remedy.at
