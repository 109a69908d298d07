"""The window's words for what the lower rooms name by code."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from reviewdesk.errors import ReviewDeskError
from reviewdesk.words import WORDS, sentence


def status_words() -> dict[str, str]:
    """Give the words for each status, in the language of the window."""
    return {
        "idea": QCoreApplication.translate("Status", "Idea"),
        "draft": QCoreApplication.translate("Status", "Draft"),
        "ready": QCoreApplication.translate("Status", "Ready"),
        "published": QCoreApplication.translate("Status", "Published"),
        "trashed": QCoreApplication.translate("Status", "Trash"),
    }


def place_words() -> dict[str, str]:
    """Give the name of the part of the library where reviews of each status lie."""
    return {
        "idea": QCoreApplication.translate("Status", "Ideas"),
        "draft": QCoreApplication.translate("Status", "Drafts"),
        "ready": QCoreApplication.translate("Status", "Ready to publish"),
        "published": QCoreApplication.translate("Status", "Published reviews"),
        "trashed": QCoreApplication.translate("Status", "Trash"),
    }


def target_words(title: str) -> str:
    """Give the name of a target in the language of the window; those of other packages stay as they are."""
    return QCoreApplication.translate("Targets", title)


def moment_words(moment: datetime) -> str:
    """Name a day and minute, as here one does, but the month by its name: nobody is to take it for the day."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    day = QLocale().toString(there.date(), QCoreApplication.translate("Card", "d MMM yyyy"))
    return f"{day} {QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)}"


def error_words(error: ReviewDeskError) -> str:
    """Give the sentence for an error: what happened, what is safe, what to do."""
    return code_words(error.code, error.data)


def code_words(code: str, data: dict[str, object]) -> str:
    """Give the sentence for a code, translated before it is filled."""
    translated = QCoreApplication.translate("Words", WORDS.get(code, WORDS["failed"]))
    return sentence(code, data, translated)
