"""The calendar in the text's place: walked through by keys, read, and left for a review or for the text."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTableView, QWidget

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.film import Release, Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.ui.calendar.model import CELL
from reviewdesk.ui.calendar.month_table import moved_by_days, moved_by_months
from reviewdesk.ui.calendar.words import hour_words
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.main_window.test_access import focusable, nameless
from tests.ui.main_window.test_keys import below
from tests.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
FIRST = TODAY.replace(day=10)
"""A day in the midst of this month."""


def on(title: str, **changes: object) -> Review:
    return a_review(id=ReviewId(f"id-{title}"), slug=title, work=Work(title=title), **changes)


def out(title: str, *days: date) -> Review:
    released = tuple(Release("GB", PartialDate(day.year, day.month, day.day)) for day in days)
    return a_review(id=ReviewId(f"id-{title}"), slug=title, work=Work(title=title, released=released))


class Calendar:
    """The calendar as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.press(Qt.Key.Key_8, CONTROL)
        self.frame = window.find(QWidget, "calendar")
        self.month = window.find(QTableView, "calendarMonth")
        self.list = window.find(QListView, "calendarEntries")
        window.wait(self.frame.isVisible)

    def index(self, day: date) -> QModelIndex:
        model = self.month.model()
        places = (model.index(row, column) for row in range(6) for column in range(7))
        return next(place for place in places if place.data(CELL).day == day)

    def said(self, day: date) -> str:
        return str(self.index(day).data(Qt.ItemDataRole.AccessibleTextRole))

    @property
    def day(self) -> date:
        return self.month.currentIndex().data(CELL).day

    def entries(self) -> list[str]:
        model = self.list.model()
        return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    def line(self, day: date, number: int) -> QPoint:
        area: QRect = self.month.visualRect(self.index(day))
        return QPoint(area.left() + 30, area.top() + 28 + 18 * number + 9)

    def wait_for(self, *titles: str) -> None:
        """Wait until the list holds these, whatever it says of them."""
        self.window.wait(lambda: [each.split(", ")[0] for each in self.entries()] == list(titles))


@pytest.fixture
def calendar(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Calendar:
    """Three reviews on one day, one on the day after, and one on the desk that has no day."""
    embargo = Embargo((FIRST + timedelta(hours=2)).astimezone(UTC).replace(tzinfo=None), "UTC")
    stored(
        [
            on("Published", published=FIRST, status=Status.PUBLISHED),
            on("Held", embargo=embargo),
            out("Out", FIRST.date()),
            on("Alone", published=FIRST + timedelta(days=1)),
            a_review(),
        ]
    )
    window = open_window(review=AN_ID)
    window.wait_for_review()
    calendar = Calendar(window)
    window.wait(lambda: calendar.index(FIRST.date()).data(CELL).count == 3)
    return calendar


def test_it_opens_at_today_with_the_focus_in_the_month(calendar: Calendar) -> None:
    assert calendar.day == TODAY.date()
    assert calendar.month.hasFocus()
    assert calendar.index(TODAY.date()).data(CELL).is_today


def test_a_day_is_spoken_with_all_that_lies_on_it(calendar: Calendar) -> None:
    said = calendar.said(FIRST.date())
    assert str(FIRST.year) in said
    assert "3 entries" in said
    end = FIRST + timedelta(hours=2)
    held = f"Held, Embargo ends {hour_words(end)}, {hour_words(end.astimezone(UTC))} in UTC"
    for words in ("Out, Comes out · GB", f"Published, Publication {hour_words(FIRST)}", held):
        assert words in said, said


def test_arrows_walk_by_day_and_week_and_page_keys_by_month_and_year(calendar: Calendar) -> None:
    window, today = calendar.window, TODAY.date()
    for keys, days in (
        ((Qt.Key.Key_Right,), 1),
        ((Qt.Key.Key_Down,), 8),
        ((Qt.Key.Key_Left,), 7),
        ((Qt.Key.Key_Up,), 0),
    ):
        window.press(*keys)
        assert calendar.day == today + timedelta(days=days)
    window.press(Qt.Key.Key_PageDown)
    assert calendar.day == moved_by_months(today, 1)
    window.press(Qt.Key.Key_PageUp)
    window.press(Qt.Key.Key_PageUp, CONTROL)
    assert calendar.day == moved_by_months(moved_by_months(moved_by_months(today, 1), -1), -12)
    window.press(Qt.Key.Key_T)
    assert calendar.day == today


def test_home_and_end_go_to_the_ends_of_the_week(calendar: Calendar) -> None:
    calendar.window.press(Qt.Key.Key_Home)
    first = calendar.day
    calendar.window.press(Qt.Key.Key_End)
    assert calendar.day - first == timedelta(days=6)


def test_another_month_brings_what_lies_there(calendar: Calendar) -> None:
    calendar.window.press(Qt.Key.Key_PageDown)
    calendar.window.press(Qt.Key.Key_PageUp)
    calendar.window.wait(lambda: calendar.index(FIRST.date()).data(CELL).count == 3)


def test_enter_opens_the_one_review_of_a_day(calendar: Calendar) -> None:
    QTest.mouseClick(calendar.month.viewport(), LEFT, pos=calendar.line((FIRST + timedelta(days=1)).date(), 4))
    calendar.wait_for("Alone")
    calendar.window.press(Qt.Key.Key_Return)
    assert calendar.window.wait_for_review(2).work.title == "Alone"
    assert not calendar.frame.isVisible()
    assert not calendar.window.action("calendar").isChecked()


def test_enter_leads_to_the_list_of_a_day_with_several(calendar: Calendar) -> None:
    window = calendar.window
    QTest.mouseClick(calendar.month.viewport(), LEFT, pos=calendar.line(FIRST.date(), 4))
    calendar.wait_for("Out", "Published", "Held")
    window.press(Qt.Key.Key_Return)
    assert calendar.list.hasFocus()
    window.press(Qt.Key.Key_Escape)
    assert calendar.month.hasFocus()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.wait_for_review(2).work.title == "Published"


def test_a_click_on_a_line_of_a_day_opens_that_review(calendar: Calendar) -> None:
    QTest.mouseClick(calendar.month.viewport(), LEFT, pos=calendar.line(FIRST.date(), 0))
    assert calendar.window.wait_for_review(2).work.title == "Out"


def test_escape_goes_back_to_the_text_and_the_key_does_so_too(calendar: Calendar) -> None:
    window = calendar.window
    pane = window.presenter.pane
    window.press(Qt.Key.Key_Escape)
    assert pane.isVisible()
    assert pane.isAncestorOf(QApplication.focusWidget())
    window.press(Qt.Key.Key_8, CONTROL)
    assert calendar.frame.isVisible()
    assert window.action("calendar").isChecked()
    window.press(Qt.Key.Key_8, CONTROL)
    assert pane.isVisible()


@pytest.mark.parametrize(("key", "keys", "name"), [("F", CONTROL, "findField"), ("F11", Qt.KeyboardModifier(0), "")])
def test_whoever_wants_something_of_the_text_sees_it(
    calendar: Calendar, key: str, keys: Qt.KeyboardModifier, name: str
) -> None:
    window = calendar.window
    window.press(getattr(Qt.Key, f"Key_{key}"), keys)
    assert window.presenter.pane.isVisible()
    focus = QApplication.focusWidget()
    assert window.presenter.pane.isAncestorOf(focus)
    assert not name or focus.objectName() == name


def test_the_open_review_is_gone_back_to_by_its_line(calendar: Calendar) -> None:
    window = calendar.window
    QTest.mouseClick(calendar.month.viewport(), LEFT, pos=calendar.line(FIRST.date(), 0))
    window.wait_for_review(2)
    Calendar(window)
    QTest.mouseClick(calendar.month.viewport(), LEFT, pos=calendar.line(FIRST.date(), 0))
    window.wait(window.presenter.pane.isVisible)


def test_what_changes_elsewhere_changes_here(calendar: Calendar) -> None:
    desk = calendar.window.presenter._desk
    desk.library.trash([ReviewId("id-Out")])
    calendar.window.wait(lambda: calendar.index(FIRST.date()).data(CELL).count == 2)


def test_a_narrow_one_is_the_month_as_a_list_under_its_days(calendar: Calendar) -> None:
    window = calendar.window
    window.frame.show_panel("library")
    window.frame.resize(900, 600)
    window.wait(lambda: not calendar.month.isVisible())
    assert calendar.list.hasFocus()
    assert [": Out" in each for each in calendar.entries()] == [True, False, False, False]
    assert [": Alone" in each for each in calendar.entries()] == [False, False, False, True]
    window.press(Qt.Key.Key_PageDown)
    window.wait(lambda: calendar.entries() == [])
    assert window.label("calendarNothing") == "Nothing in this month." or window.label("calendarHint")
    window.press(Qt.Key.Key_Escape)
    assert window.presenter.pane.isVisible()


def test_an_empty_calendar_says_what_brings_something_into_it(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    calendar = Calendar(window)
    window.wait(lambda: window.find(QLabel, "calendarHint").isVisible())
    assert "Review panel" in window.label("calendarHint")
    assert calendar.entries() == []


def test_it_has_the_preview_s_room_and_gives_it_back(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    columns = window.frame.columns
    assert columns.is_preview_shown
    Calendar(window)
    assert not columns.is_preview_shown
    window.press(Qt.Key.Key_Escape)
    assert columns.is_preview_shown


def test_every_part_has_a_name_for_the_ear(calendar: Calendar) -> None:
    assert nameless(calendar.frame) == []
    spoken = [
        thing.text(QAccessible.Text.Name) for _, thing in below(QAccessible.queryAccessibleInterface(calendar.month))
    ]
    assert len([each for each in spoken if f"{FIRST:%B}" in each]) >= 28


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_it_follows_the_theme_while_it_is_open(calendar: Calendar, theme: str) -> None:
    calendar.window.start.theme.apply("dark" if theme == "light" else "light")
    before = calendar.frame.grab().toImage()
    calendar.window.start.theme.apply(theme)
    assert calendar.frame.grab().toImage() != before


@pytest.mark.parametrize(
    ("day", "months", "there"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(9999, 12, 31), 1, date(9999, 12, 31)),
        (date(1, 1, 1), -1, date(1, 1, 1)),
    ],
)
def test_months_are_walked_to_their_last_day_and_not_beyond_the_calendar(day: date, months: int, there: date) -> None:
    assert moved_by_months(day, months) == there


def test_days_end_with_the_calendar() -> None:
    assert (moved_by_days(date.max, 1), moved_by_days(date.min, -1)) == (date.max, date.min)


@pytest.mark.parametrize("key", [Qt.Key.Key_8, Qt.Key.Key_9])
def test_tab_and_f6_go_through_it_and_out_again_and_the_focus_is_seen(calendar: Calendar, key: Qt.Key) -> None:
    window = calendar.window
    if key == Qt.Key.Key_9:
        window.press(key, CONTROL)
        window.wait(window.find(QListView, "yearMonths").isVisible)
    page = window.frame.columns.page.currentWidget()
    controls = [each for each in focusable(page) if each.isVisibleTo(page)]
    assert len(controls) >= 4
    for control in controls:
        around = control.parentWidget() or control
        window.frame.setFocus()
        before = around.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert around.grab().toImage() != before, control.objectName()
        window.press(Qt.Key.Key_Tab)
        assert not control.hasFocus(), control.objectName()
    controls[0].setFocus()
    window.press(Qt.Key.Key_F6)
    assert not page.isAncestorOf(QApplication.focusWidget())
    window.press(Qt.Key.Key_F6)
    assert page.isAncestorOf(QApplication.focusWidget())
