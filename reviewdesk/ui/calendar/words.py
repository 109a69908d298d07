"""The calendar's words: why a review stands on a day, at what hour, and what a day is called."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reviewdesk.services.library.almanac import Entry, Occasion
from reviewdesk.ui.words import status_words

ICONS = {Occasion.EMBARGO: "clock", Occasion.RELEASE: "clapperboard", Occasion.PUBLISHED: "circle-check"}
"""Each kind has a shape of its own, since colours alone are not for every eye."""

_MOST = 8
"""A tool tip has no more lines than one reads at a glance."""


def _tr(sentence: str) -> str:
    """Translate in the context of this room."""
    return QCoreApplication.translate("Calendar", sentence)


def counted(one: str, many: str, count: int) -> str:
    """Give the words for a number of things."""
    return _tr(one) if count == 1 else QCoreApplication.translate("Calendar", many, "", count)


def occasion_words(occasion: Occasion) -> str:
    """Say why a review stands on a day."""
    return {
        Occasion.EMBARGO: _tr("Embargo ends"),
        Occasion.RELEASE: _tr("Comes out"),
        Occasion.PUBLISHED: _tr("Publication"),
    }[occasion]


def title_words(entry: Entry) -> str:
    """Name the review of an entry by its work, or by its headline where there is none."""
    return entry.title or entry.headline or _tr("Untitled review")


def what_words(entry: Entry) -> str:
    """Say what happens, when, and where: `Embargo ends 21:00, 16:00 in New York`."""
    words = occasion_words(entry.occasion)
    if entry.at is not None:
        words = f"{words} {hour_words(entry.at)}"
    if entry.occasion is Occasion.EMBARGO and entry.detail:
        clock, _, zone = entry.detail.partition(" ")
        there = _tr("%1 in %2").replace("%1", _there(entry, clock)).replace("%2", _city(zone))
        return f"{words}, {there}"
    return f"{words} · {entry.detail}" if entry.detail else words


def spoken(entry: Entry) -> str:
    """Say all of an entry in one line."""
    return ", ".join((title_words(entry), what_words(entry), status_words()[entry.status]))


def day_words(day: date, entries: tuple[Entry, ...], count: int) -> str:
    """Say a day and what lies on it."""
    if not count:
        return long_day(day)
    number = counted("1 entry", "%n entries", count)
    return "; ".join((f"{long_day(day)}: {number}", *map(spoken, entries[:_MOST])))


def tip_words(entries: tuple[Entry, ...], count: int) -> str:
    """List what lies on a day, a line each."""
    lines = [f"{title_words(each)} – {what_words(each)}" for each in entries[:_MOST]]
    return "\n".join([*lines, *([more_words(count - len(lines))] if count > len(lines) else [])])


def more_words(count: int) -> str:
    """Say how much more there is than one sees."""
    return _tr("%1 more").replace("%1", QLocale().toString(count))


def long_day(day: date) -> str:
    """Write a day with the name of the weekday: `Tuesday, 24 November 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_words(day: date) -> str:
    """Write the month of a day: `November 2026`."""
    name = QLocale().standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def hour_words(moment: datetime) -> str:
    """Write the clock of a moment."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _city(zone: str) -> str:
    """Name a zone by the city that it is called after."""
    return zone.rpartition("/")[2].replace("_", " ")


def _there(entry: Entry, clock: str) -> str:
    """Write an embargo's own clock, with its day where that is another one there."""
    moment = datetime.fromisoformat(clock)
    if moment.date() == entry.day:
        return hour_words(moment)
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat)
    return f"{day} {hour_words(moment)}"
