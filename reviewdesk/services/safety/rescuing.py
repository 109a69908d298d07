"""What can be done about a store that does not open: how much of it is sound, and which backup is."""

from dataclasses import dataclass
from pathlib import Path

from reviewdesk.errors import StoreError
from reviewdesk.services.safety.backing_up import Listed, file_of, listed, put_back
from reviewdesk.store.backups import asides_of, backup_flaw
from reviewdesk.store.soundness import Fault, examine

__all__ = ["Rescue", "look", "put_back"]


@dataclass(frozen=True, slots=True)
class Rescue:
    """What lies at the place of a store and beside it; nothing was changed to find it.

    `readable` counts the reviews that are as they were saved, None where there is no file or it cannot be read at all.
    """

    place: Path
    reviews: int
    readable: int | None
    backup: Listed | None
    """The newest backup that is good; one that holds damage where there is no other."""
    aside: Path | None
    """The file that was set aside last."""


def look(url: str) -> Rescue | None:
    """Read the store and its backups, the newest first, until one is good; None for a shared desk."""
    place = file_of(url)
    if place is None:
        return None
    found = examine(place)
    backups = sorted(listed(place), key=_holds_damage)
    broken = sum(flaw.fault is Fault.REVIEW for flaw in found.flaws)
    return Rescue(
        place,
        found.reviews,
        found.reviews - broken if found.reviews else None,
        next((each for each in backups if is_good(each.backup.place)), None),
        next(iter(asides_of(place)), None),
    )


def is_good(backup: Path) -> bool:
    """Tell whether a copy can be put in the place of its store."""
    try:
        return backup_flaw(backup) is None
    except StoreError:
        return False


def _holds_damage(listed: Listed) -> bool:
    return not listed.backup.is_whole
