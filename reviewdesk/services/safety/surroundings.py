"""What lies around a store: copies, drafts that nobody took up, the disk, and who else has a hand in its folder."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewdesk.services.safety.backing_up import Listed, listed
from reviewdesk.services.safety.rescuing import is_good
from reviewdesk.store.journal.leftovers import Drafts, drafts_in
from reviewdesk.store.places import Hazard, Risk, risks_of

__all__ = ["Drafts", "Hazard", "Risk", "Surroundings", "risks_of", "surroundings"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was found beside the file; `free` is in bytes, None where the disk does not say."""

    backups: tuple[Listed, ...]
    damaged: tuple[Listed, ...]
    drafts: Drafts
    risks: tuple[Risk, ...]
    free: int | None

    @property
    def newest_good(self) -> Listed | None:
        return next((each for each in self.backups if each.backup.is_whole and each not in self.damaged), None)

    def counts(self) -> Mapping[str, int | None]:
        """Give what can be counted, by name."""
        return {
            "backups": len(self.backups),
            "damaged_backups": len(self.damaged),
            "drafts": self.drafts.waiting,
            "unreadable_drafts": self.drafts.unreadable,
            "free_bytes": self.free,
        }


def surroundings(place: Path) -> Surroundings:
    """Look around a store and change nothing; every backup is read whole, which takes its time."""
    backups = listed(place)
    return Surroundings(
        backups,
        tuple(each for each in backups if not is_good(each.backup.place)),
        drafts_in(place.with_name(f"{place.name}.drafts")),
        risks_of(place),
        _free(place),
    )


def _free(place: Path) -> int | None:
    try:
        return shutil.disk_usage(place.parent).free
    except OSError:
        return None
