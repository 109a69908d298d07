"""Under which month a review stands in a list that is sorted by a day."""

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.services.library.reviews import Found, Order, SortBy, Sorting, Summary


def can_group(sorting: Sorting) -> bool:
    """Tell whether a list in this order has months."""
    return sorting.by in (SortBy.EDITED, SortBy.PUBLISHED)


def month_of(summary: Summary, found: Found) -> str:
    """Give the month of a review in the words of the window; empty where the list has none."""
    if not can_group(found.sorting) or found.order is Order.BEST:
        return ""
    moment = summary.edited if found.sorting.by is SortBy.EDITED else summary.published
    if moment is None:
        return QCoreApplication.translate("Library", "Not published")
    local = moment.astimezone()
    return f"{QLocale().standaloneMonthName(local.month)} {local.year}"
