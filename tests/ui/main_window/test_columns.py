"""Three columns where there is room, two where there is not, and nothing cut."""

from PySide6.QtCore import Qt

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
