"""The window's words for versions: why they were kept, when, and what differs."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.exporting.making import TARGETS
from reviewdesk.services.history.differences import Change, Piece
from reviewdesk.services.history.likeness import words
from reviewdesk.services.history.versions import Difference, VersionInfo, VersionKind
from reviewdesk.ui.form.words import field_name
from reviewdesk.ui.words import error_words, status_words, target_words


def tr(sentence: str) -> str:
    """Translate in the context of this room."""
    return QCoreApplication.translate("History", sentence)


def counted(one: str, many: str, count: int) -> str:
    """Give the words for a number of things."""
    return tr(one) if count == 1 else QCoreApplication.translate("History", many, "", count)


def title(info: VersionInfo) -> str:
    """Say in few words what a version is: its name, or why it was kept."""
    if info.kind is VersionKind.STATUS:
        return tr("Status: %1").replace("%1", status_words().get(info.name, info.name))
    if info.kind is VersionKind.FILED and info.name in _targets():
        return tr("Exported: %1").replace("%1", _targets()[info.name])
    if info.kind in (VersionKind.PUBLISHED, VersionKind.BEFORE_IMPORT) or not info.name:
        return kind_words(info.kind)
    return info.name


@lru_cache(maxsize=16)
def kind_words(kind: VersionKind) -> str:
    """Say why a version was kept."""
    return {
        VersionKind.PAUSE: tr("Pause in the writing"),
        VersionKind.NAMED: tr("Named"),
        VersionKind.FILED: tr("Exported"),
        VersionKind.PUBLISHED: tr("Published"),
        VersionKind.STATUS: tr("Other status"),
        VersionKind.BEFORE_RESTORE: tr("Before a restore"),
        VersionKind.BEFORE_IMPORT: tr("Before an import"),
        VersionKind.RECOVERED: tr("Recovered"),
        VersionKind.CONFLICT: tr("Changed elsewhere too"),
    }[kind]


def count_words(number: int) -> str:
    """Say how many words there are."""
    return counted("1 word", "%n words", number)


def more_words(more: int) -> str:
    """Say by how much the words became more or fewer; nothing where they did not."""
    return f"+{more}" if more > 0 else f"−{-more}" if more else ""


@lru_cache(maxsize=64)
def day_words(day: date, today: date) -> str:
    """Name a day: Today, Yesterday, or its date."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return shown if day.year != today.year else shown.replace(f" {day.year}", "").rstrip(",")


def time_words(moment: datetime) -> str:
    """Give the time of day."""
    return f"{moment.astimezone():%H:%M}"


def moment_words(moment: datetime, now: datetime) -> str:
    """Name a moment by day and time."""
    return f"{day_words(moment.astimezone().date(), now.astimezone().date())} {time_words(moment)}"


def automatic_name(now: datetime) -> str:
    """Give the name of a version that the writer did not name otherwise."""
    return tr("Saved %1").replace("%1", time_words(now))


def summary(difference: Difference, *, is_older_first: bool) -> str:
    """Say in a sentence what differs between a version and what it is compared with."""
    added, removed = (count_of(difference.pieces, change) for change in (Change.ADDED, Change.REMOVED))
    moved = count_of(difference.pieces, Change.ADDED, is_moved=True)
    parts = [
        counted("1 word added (underlined)", "%n words added (underlined)", added) if added else "",
        counted("1 word removed (struck through)", "%n words removed (struck through)", removed) if removed else "",
        counted("1 word moved (dotted)", "%n words moved (dotted)", moved) if moved else "",
        counted("1 field differs", "%n fields differ", len(difference.fields)) if difference.fields else "",
    ]
    said = ", ".join(part for part in parts if part)
    if not said:
        return tr("Only blanks or signs differ.") if has_changes(difference) else tr("Nothing differs.")
    return (tr("Since this version: %1.") if is_older_first else tr("In this version: %1.")).replace("%1", said)


def has_changes(difference: Difference) -> bool:
    """Tell whether anything differs."""
    return bool(difference.fields) or any(piece.change is not Change.SAME for piece in difference.pieces)


def count_of(pieces: Sequence[Piece], change: Change, *, is_moved: bool = False) -> int:
    """Count the words that came or went, or those that were only moved."""
    wanted = (piece.text for piece in pieces if (piece.change, piece.is_moved) == (change, is_moved))
    return sum(len(words(text)) for text in wanted)


def trouble(error: ReviewDeskError) -> str:
    """Say why the past cannot be shown."""
    if error.code == "store-corrupt":
        return tr(
            "What was kept here is damaged on the disk and cannot be read. Your text is not touched by it, and new "
            "versions are kept as before. An older backup may still hold what is missing."
        )
    return error_words(error)


def label(name: str) -> str:
    """Name a field of the review."""
    own = {
        "id": tr("Id"),
        "headline": tr("Headline"),
        "standfirst": tr("Standfirst"),
        "status": tr("Status"),
        "extra": tr("Other keys of the file"),
    }
    return own.get(name) or field_name(name)


def _targets() -> dict[str, str]:
    return {target.name: target_words(target.title) for target in TARGETS}
