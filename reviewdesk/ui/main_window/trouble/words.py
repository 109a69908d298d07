"""What the page of a refused store says and offers, by what happened."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.safety.rescuing import Rescue
from reviewdesk.ui.words import error_words, moment_words

BACKUP, ASIDE, EMPTY, COPY, FOLDER, OTHER, AGAIN = "backup aside empty copy folder other again".split()
_WAYS: Final = {
    "store-corrupt": (BACKUP, AGAIN, COPY, FOLDER, OTHER),
    "store-lost": (ASIDE, BACKUP, EMPTY, FOLDER, OTHER, AGAIN),
    "store-too-new": (OTHER, FOLDER, AGAIN),
    "store-foreign": (OTHER, FOLDER, AGAIN),
    "store-locked": (AGAIN, OTHER),
    "store-full": (AGAIN, FOLDER, OTHER),
    "store-forbidden": (AGAIN, FOLDER, OTHER),
    "restore-failed": (AGAIN, FOLDER, OTHER),
}
"""The ways on by what happened, the best one first; a backup and a file set aside are offered where there is one."""


def ways_on(code: str) -> tuple[str, ...]:
    """Name the ways on after an error, the best one first."""
    return _WAYS.get(code, (AGAIN, OTHER))


def way_words(rescue: Rescue | None) -> dict[str, str]:
    """Give the words of the ways that there are."""
    words = {
        EMPTY: _tr("Begin an Empty Store"),
        COPY: _tr("Save a Copy…"),
        FOLDER: _tr("Show the Folder"),
        OTHER: _tr("Choose Another Store…"),
        AGAIN: _tr("Try Again"),
    }
    if rescue is not None and rescue.backup is not None:
        day = moment_words(rescue.backup.backup.made)
        words[BACKUP] = _tr("Open the Backup of %1").replace("%1", day)
    if rescue is not None and rescue.aside is not None:
        words[ASIDE] = _tr("Put Back the File That Was Set Aside")
    return words


def file_for(way: str, rescue: Rescue | None) -> Path | None:
    """Give the file that a way would put in the place of the store."""
    if rescue is None:
        return None
    return rescue.aside if way == ASIDE else rescue.backup.backup.place if rescue.backup else None


def trouble_words(error: ReviewDeskError) -> str:
    """Say what happened, without what only a programmer would make use of."""
    if error.code != "store-corrupt":
        return error_words(error)
    words = _tr(
        "The store at %1 is not as it was saved: the disk, or another program, changed it. It was left as it is."
    )
    return words.replace("%1", str(error.data.get("place", "")))


def opened_words(way: str, rescue: Rescue | None, aside: Path | None) -> str:
    """Say what was put in the place of the store, and where the file is that was there."""
    said = _tr("Opened the file that was set aside.")
    if way == BACKUP and rescue is not None and rescue.backup is not None:
        said = _tr("Opened the backup of %1.").replace("%1", moment_words(rescue.backup.backup.made))
    if aside is not None:
        said += " " + _tr("The file that was there is kept as %1.").replace("%1", aside.name)
    return said


def found_words(code: str, rescue: Rescue) -> str:
    """Say what lies at the place of the store and beside it."""
    parts = []
    if code == "store-corrupt" and rescue.readable is not None:
        whole = _tr("%1 of the %2 reviews in it are whole.")
        parts.append(whole.replace("%1", str(rescue.readable)).replace("%2", str(rescue.reviews)))
    if rescue.backup is None:
        parts.append(_tr("There is no good backup."))
    elif rescue.backup.contents is not None:
        held = _tr("The newest good backup, of %1, holds %2.")
        held = held.replace("%1", moment_words(rescue.backup.backup.made))
        parts.append(held.replace("%2", _count(rescue.backup.contents.reviews)))
    if code == "store-corrupt" and rescue.backup is not None:
        parts.append(_tr("If you open it, the damaged file is set aside, not overwritten."))
    if code == "store-lost" and rescue.aside is not None:
        parts.append(_tr("Set aside: %1").replace("%1", rescue.aside.name))
    return " ".join(parts)


def heading_words(code: str) -> str:
    """Say in a few words what happened."""
    headings = {
        "store-corrupt": _tr("The store is damaged"),
        "store-lost": _tr("The store is not where it was"),
        "store-too-new": _tr("The store is of a newer ReviewDesk"),
        "store-foreign": _tr("This is another program’s file"),
        "store-locked": _tr("The store is in use"),
        "store-full": _tr("The disk is full"),
        "store-forbidden": _tr("The store may not be opened"),
        "restore-failed": _tr("The backup could not be put back"),
    }
    return headings.get(code, _tr("The store does not open"))


def _count(reviews: int) -> str:
    return _tr("1 review") if reviews == 1 else _tr("%1 reviews").replace("%1", str(reviews))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Refused", words)
