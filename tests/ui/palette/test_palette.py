"""The palette as a writer meets it: keys open it, letters find, Enter does, and the focus goes back."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reviewdesk.domain.review import Review
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from reviewdesk.ui.actions.table import ACTIONS
from reviewdesk.ui.palette.model import ENTRY, Kind
from reviewdesk.ui.palette.view import PaletteView
from tests.factories import a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([a_review(), full_review()])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    return window


def opened(window: Window) -> PaletteView:
    window.press(Qt.Key.Key_P, CONTROL, SHIFT)
    view = window.find(PaletteView, "palette")
    assert view.isVisible()
    assert QApplication.focusWidget() is view.line
    return view


def names(view: PaletteView) -> list[str]:
    return [entry.words for entry in view.model.entries]


def test_it_offers_every_action_with_its_keys(desk: Window) -> None:
    view = opened(desk)
    shown = {entry.key: entry for entry in view.model.entries}
    for row in ACTIONS:
        if row.id not in ("palette", "open_menu"):
            assert shown[row.id].keys == desk.action(row.id).shortcut().toString()
    assert shown["mark_strong"].keys == "Ctrl+B"
    assert "insert_table" in shown
    assert "A few letters" in view.hint.text()


def test_a_few_letters_and_enter_do_an_action(desk: Window) -> None:
    view = opened(desk)
    QTest.keyClicks(view.line, "histo")
    assert view.current is not None
    assert view.current.key == "show_history"
    assert "".join(view.current.words[at] for at in view.current.marks) == "Histo"
    desk.press(Qt.Key.Key_Return)
    assert not view.isVisible()
    assert desk.frame.panel == "history"


def test_a_format_goes_to_the_text_where_the_caret_was(desk: Window) -> None:
    text = desk.presenter.pane.page.view
    text.setFocus()
    text.selectAll()
    view = opened(desk)
    QTest.keyClicks(view.line, "bold")
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is text
    assert desk.presenter.pane.to_markdown().startswith("**")


def test_a_review_is_found_by_its_headline_and_opened(desk: Window) -> None:
    view = opened(desk)
    QTest.keyClicks(view.line, full_review().headline[:12])
    desk.wait(lambda: any(entry.key == full_review().id for entry in view.model.entries))
    row = next(at for at, entry in enumerate(view.model.entries) if entry.key == full_review().id)
    assert view.model.entries[row].kind is Kind.REVIEW
    place = view.list.visualRect(view.model.index(row, 0)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.wait_for_review(2).id == full_review().id


def test_a_person_leads_to_the_reviews_with_them(desk: Window) -> None:
    name = full_review().work.directors[0].name
    view = opened(desk)
    QTest.keyClicks(view.line, name[:6])
    desk.wait(lambda: any(entry.kind is Kind.PERSON for entry in view.model.entries))
    while view.current is None or view.current.kind is not Kind.PERSON:
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Enter)
    assert desk.frame.panel == "library"
    assert desk.find(QLineEdit, "librarySearch").text() == f'people:"{name}"'


def test_what_is_not_possible_is_grey_and_stays(open_window: Open) -> None:
    window = open_window()
    window.wait(lambda: window.start.presenter is not None and bool(window.shown))
    window.presenter.editor.clear()
    window.frame.set_review_open(False)
    view = opened(window)
    QTest.keyClicks(view.line, "print")
    assert view.current is not None
    assert not view.current.is_possible
    assert "not possible now" in view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    window.press(Qt.Key.Key_Return)
    assert view.isVisible()
    window.press(Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_what_was_done_last_stands_first(desk: Window) -> None:
    view = opened(desk)
    QTest.keyClicks(view.line, "theme dark")
    desk.press(Qt.Key.Key_Return)
    opened(desk)
    assert view.model.entries[0].key == "theme_dark"
    desk.press(Qt.Key.Key_Escape)
    desk.close()
    assert load(home() / "settings.toml").recent_actions == ("theme_dark",)


def test_nothing_found_is_said_in_words(desk: Window) -> None:
    view = opened(desk)
    QTest.keyClicks(view.line, "zzzz")
    assert names(view) == []
    assert "Nothing answers" in view.hint.text()
    assert view.height() < 120


def test_escape_gives_the_focus_back_and_a_click_elsewhere_closes(desk: Window) -> None:
    text = desk.presenter.pane.page.view
    text.setFocus()
    view = opened(desk)
    desk.press(Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert QApplication.focusWidget() is text
    opened(desk)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    assert not view.isVisible()
    assert QApplication.focusWidget() is text


def test_a_screen_reader_hears_each_row(desk: Window) -> None:
    view = opened(desk)
    rows = QAccessible.queryAccessibleInterface(view.list)
    assert rows.role() in (QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.Table)
    first = view.model.index(0, 0)
    assert view.model.entries[0].said == first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.data(ENTRY).words in rows.child(0).text(QAccessible.Text.Name)
