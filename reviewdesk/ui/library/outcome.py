"""What a search came to, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.services.library.reviews import NEWEST, Found, Order
from reviewdesk.ui.words import code_words


def outcome(found: Found) -> tuple[str, str, str]:
    """Say how much was found and in which order, which other order there is, and what was not taken as typed."""
    remark = "\n".join(code_words(missed.code, missed.data) for missed in found.misreadings)
    if not found.total:
        return "", "", remark
    total = QLocale().toString(found.total)
    ranked = len(found.hits) + len(found.rest)
    if found.order is Order.BEST and ranked < found.total:
        words = QCoreApplication.translate("Library", "%1 found, the best %2 first")
        words = words.replace("%2", QLocale().toString(ranked))
    elif found.order is Order.BEST:
        words = QCoreApplication.translate("Library", "%1 found, best first")
    elif found.sorting == NEWEST:
        words = QCoreApplication.translate("Library", "%1 found, newest first")
    else:
        words = QCoreApplication.translate("Library", "%1 found")
    return words.replace("%1", total), _other_order(found), remark


def is_ranked(found: Found) -> bool:
    """Tell whether the best stand first, whatever the library is sorted by."""
    return found.query.has_words and found.order is Order.BEST


def _other_order(found: Found) -> str:
    if not found.query.has_words:
        return ""
    if is_ranked(found) and found.sorting == NEWEST:
        return QCoreApplication.translate("Library", "Newest first")
    if is_ranked(found):
        return QCoreApplication.translate("Library", "As sorted")
    return QCoreApplication.translate("Library", "Best first")
