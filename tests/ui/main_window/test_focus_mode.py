"""The page alone with its writer, and a line that stays where it is."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reviewdesk.domain.review import Review
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
BARS = ("topBar", "rail", "sidePanel", "previewPanel", "formatBar")
LONG = "\n\n".join(f"Paragraph {number} goes on about the film for a while." for number in range(80)) + "\n"


@pytest.fixture
def writing(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """A long review with all panels open."""
    stored([a_review(body=LONG)])
    window = open_window(review=a_review().id, preview=True)
    window.wait_for_review()
    window.frame.resize(1440, 900)
    window.wait(lambda: window.frame.columns.is_preview_shown)
    return window


def seen(window: Window) -> set[str]:
    return {name for name in BARS if window.find(QWidget, name).isVisible()}


def caret(window: Window) -> tuple[int, int]:
    """Give the caret's letter, and how far down the window it stands."""
    view = window.presenter.pane.page.view
    return view.textCursor().position(), view.mapTo(window.frame, view.cursorRect().topLeft()).y()


def go_to_row(window: Window, row: int) -> QTextEdit:
    view = window.presenter.pane.page.view
    view.setFocus()
    window.presenter.pane.page.put_caret(view.document().findBlockByNumber(row).position())
    return view


def settle(window: Window) -> None:
    window.wait(window.frame.columns.updatesEnabled)


@pytest.mark.parametrize("row", [0, 3, 40, 79])
@pytest.mark.parametrize("way_back", [Key.Key_F11, Key.Key_Escape])
def test_the_page_is_alone_and_all_comes_back_with_the_caret_in_its_place(
    writing: Window, row: int, way_back: Key
) -> None:
    go_to_row(writing, row)
    sizes, before = writing.frame.columns.sizes(), caret(writing)
    writing.press(Key.Key_F11)
    settle(writing)
    assert seen(writing) == set()
    assert caret(writing) == before
    writing.wait(writing.find(QWidget, "length").isVisible)  # it is counted in the background
    assert not writing.find(QWidget, "savedState").isVisible()
    writing.press(way_back)
    settle(writing)
    assert seen(writing) == set(BARS)
    assert writing.frame.columns.sizes() == sizes
    assert caret(writing) == before


def test_the_focus_goes_to_the_page_from_a_panel_that_goes(writing: Window) -> None:
    writing.find(QWidget, "sidePanel").setFocus()
    writing.presenter.forms["film"].findChildren(QWidget)[5].setFocus()
    writing.press(Key.Key_F11)
    settle(writing)
    assert writing.presenter.pane.isAncestorOf(QApplication.focusWidget())


def test_whoever_wants_a_panel_gets_it_with_all_the_rest(writing: Window) -> None:
    go_to_row(writing, 0)
    for key, modifiers, name in (
        (Key.Key_F9, (), "previewPanel"),
        (Key.Key_2, (Qt.KeyboardModifier.ControlModifier,), "sidePanel"),
    ):
        writing.press(Key.Key_F11)
        settle(writing)
        assert seen(writing) == set()
        writing.press(key, *modifiers)
        settle(writing)
        assert name in seen(writing)
        assert "topBar" in seen(writing)
        assert not writing.action("focus_mode").isChecked()


def test_what_is_not_saved_is_said_even_then(writing: Window) -> None:
    writing.press(Key.Key_F11)
    writing.frame.status_line.show_saved("bad", "Not saved: disk full")
    assert writing.find(QWidget, "savedState").isVisible()
    assert writing.find(QWidget, "retry").isVisible()


def test_both_ways_are_there_again_on_another_day(writing: Window, open_window: Open) -> None:
    writing.press(Key.Key_F11)
    writing.action("typewriter").trigger()
    writing.close()
    later = open_window(review=a_review().id)
    later.wait_for_review()
    settle(later)
    assert seen(later) == set()
    assert later.action("focus_mode").isChecked()
    assert later.action("typewriter").isChecked()


def height(window: Window) -> float:
    """Give how far down the page the caret's line is, as a share of it."""
    page = window.presenter.pane.page
    rect = page.view.cursorRect()
    return page.view.mapTo(page.viewport(), rect.center()).y() / page.viewport().height()


def test_a_typewriters_line_stays_in_its_place(writing: Window) -> None:
    view = go_to_row(writing, 40)
    writing.action("typewriter").trigger()
    for _ in range(12):
        writing.press(Key.Key_Return)
        assert abs(height(writing) - 0.45) < 0.01
    go_to_row(writing, view.document().blockCount() - 1)
    writing.press(Key.Key_End)
    writing.press(Key.Key_Return)
    assert abs(height(writing) - 0.45) < 0.01
    writing.action("typewriter").trigger()
    writing.press(Key.Key_Return)
    assert height(writing) > 0.5


def test_a_click_moves_no_line_under_the_hand(writing: Window) -> None:
    go_to_row(writing, 40)
    writing.action("typewriter").trigger()
    page = writing.presenter.pane.page
    before = page.verticalScrollBar().value()
    place = page.view.cursorRect().bottomLeft()
    place.setY(place.y() + 150)
    writing.qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.verticalScrollBar().value() == before


def is_dimmed(window: Window) -> bool:
    return window.presenter.pane.page.view.veil.is_hung


def test_both_ways_dim_what_one_does_not_write(writing: Window) -> None:
    assert not is_dimmed(writing)
    for way in ("focus_mode", "typewriter"):
        writing.action(way).trigger()
        assert is_dimmed(writing)
        writing.action(way).trigger()
        assert not is_dimmed(writing)


def test_the_window_itself_never_stops_painting(writing: Window) -> None:
    go_to_row(writing, 3)
    for key in (Key.Key_F11, Key.Key_Escape):
        writing.press(key)
        assert writing.frame.updatesEnabled()
        settle(writing)
