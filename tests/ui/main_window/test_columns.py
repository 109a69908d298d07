"""Three columns where there is room, two where there is not, and nothing cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from tests.ui.window import Window


def test_a_narrow_window_folds_the_preview_and_a_wide_one_brings_it_back(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    columns = window.frame.columns
    window.wait(lambda: columns.is_preview_shown)
    window.frame.resize(900, 600)
    window.wait(lambda: not columns.is_preview_shown)
    assert columns.side.isVisible()
    assert columns.minimumSizeHint().width() <= columns.width()
    window.frame.resize(1440, 900)
    window.wait(lambda: columns.is_preview_shown)


def test_in_a_narrow_window_preview_and_side_panel_take_turns(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    columns = window.frame.columns
    window.frame.resize(900, 600)
    window.wait(lambda: not columns.is_preview_shown)
    window.press(Qt.Key.Key_F9)
    window.wait(lambda: columns.is_preview_shown)
    assert not columns.side.isVisible()
    assert window.frame.panel == ""
    window.action("show_film").trigger()
    assert columns.side.isVisible()
    assert not columns.is_preview_shown
    assert not window.action("show_preview").isChecked()


def test_what_the_hand_dealt_out_is_kept_through_a_narrow_window(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    columns = window.frame.columns
    window.wait(lambda: columns.is_preview_shown)
    window.frame.set_sizes([340, 500, 500])
    before = columns.sizes()
    assert before[0] == 340
    assert abs(before[1] - before[2]) <= 2
    window.frame.resize(900, 600)
    window.wait(lambda: not columns.is_preview_shown)
    window.frame.resize(1440, 900)
    window.wait(lambda: columns.is_preview_shown)
    assert columns.sizes() == before


def test_a_handle_that_is_pulled_gives_the_new_ratio(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    columns = window.frame.columns
    window.wait(lambda: columns.is_preview_shown)
    handle = columns.handle(2)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 300))
    QTest.mouseMove(handle, QPoint(-120, 300))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 300))
    pulled = columns.sizes()
    window.frame.resize(1800, 900)
    window.wait(lambda: columns.width() > 1700)
    wide = columns.sizes()
    assert wide[0] == pulled[0]
    assert wide[2] / wide[1] == pytest.approx(pulled[2] / pulled[1], abs=0.02)


def test_a_side_panel_keeps_to_its_measure(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    for wanted, given in ((500, 360), (100, 280)):
        window.frame.set_sizes([wanted, 500, 500])
        assert window.frame.columns.side.width() == given


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_beside_both_panels_a_line_has_its_letters_and_the_page_its_room_at_the_sides(open_window, width: int) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    window.frame.resize(width, 800)
    window.wait(lambda: window.frame.columns.is_preview_shown and window.frame.width() == width)
    page = window.presenter.pane.page
    sample = "the lantern in the window of the house by the long harbour "
    letter = QFontMetricsF(page.view.document().defaultFont()).horizontalAdvance(sample) / len(sample)
    assert page.view.mapTo(page.viewport(), QPoint(0, 0)).x() >= 46
    assert 55 <= page.view.width() / letter <= 75


def test_where_all_is_narrow_the_sides_give_way_to_the_letters(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    window.frame.resize(1140, 800)
    window.wait(lambda: window.frame.columns.is_preview_shown and window.frame.width() == 1140)
    page = window.presenter.pane.page
    assert page.view.mapTo(page.viewport(), QPoint(0, 0)).x() == 32


def test_the_page_has_its_room_again_when_a_window_was_small_for_a_day(open_window) -> None:
    window: Window = open_window(preview=True)
    window.wait_for_review()
    window.frame.resize(1280, 800)
    window.wait(lambda: window.frame.columns.is_preview_shown and window.frame.width() == 1280)
    window.close()
    again: Window = open_window(preview=True)
    again.wait_for_review()
    again.wait(lambda: again.frame.columns.is_preview_shown and again.frame.width() == 1440)
    assert again.frame.columns.sizes()[2] == pytest.approx(470, abs=3)
