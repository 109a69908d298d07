"""What the list of backups shows of each, in words."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.services.library.reviews import Summary
from reviewdesk.services.safety.backing_up import Contents, Listed
from reviewdesk.ui.words import moment_words


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup: its name, when it was made, how large it is, what it holds, and whether it is good."""

    name: str
    made: str
    size: str
    reviews: str
    state: str
    is_whole: bool = True
    is_good: bool = False

    def judged(self, is_good: bool) -> "BackupRow":
        """Say whether it is as it was made."""
        good = _tr("Good") if self.is_whole else _tr("Good but for what was damaged")
        return replace(self, state=good if is_good else _tr("Damaged"), is_good=is_good)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A review in a backup: its id, and what is said of it in two lines."""

    id: str
    title: str
    detail: str


def backup_row(listed: Listed) -> BackupRow:
    """Put a backup in words; whether it is good is still to be seen."""
    found = listed.contents
    return BackupRow(
        listed.name,
        moment_words(listed.backup.made),
        QLocale().formattedDataSize(listed.backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        str(found.reviews) if found else "–",
        _tr("Checking…") if found else _tr("Damaged"),
        is_whole=listed.backup.is_whole,
    )


def review_row(summary: Summary) -> ReviewRow:
    """Put a review in words."""
    title = summary.title or summary.headline or _tr("Untitled review")
    title = f"{title} ({summary.year})" if summary.year else title
    parts = [_tr("In the trash")] if summary.status == "trashed" else []
    parts.append(_tr("edited %1").replace("%1", moment_words(summary.edited)))
    parts += [summary.headline] if summary.headline and summary.title else []
    return ReviewRow(summary.id, title, " · ".join(parts))


def contents_words(found: Contents | None) -> str:
    """Say how much a store holds."""
    if found is None:
        return _tr("what cannot be read")
    count = _tr("1 review") if found.reviews == 1 else _tr("%1 reviews").replace("%1", str(found.reviews))
    if not found.trashed:
        return count
    return _tr("%1, and %2 in the trash").replace("%1", count).replace("%2", str(found.trashed))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backups", words)
