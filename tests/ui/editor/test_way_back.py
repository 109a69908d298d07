"""The way back to the text as it was opened leads the store back, too."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewdesk.domain.review import Review
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ODD = "* one\r\n* two __so__ \r\n\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\n<p>raw</p>\r\n\r\nNo end  of line"


@pytest.fixture
def odd(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """The window with a text that nobody here would write so."""
    stored([a_review(body=ODD)])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return window


def press(key: Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, keys)


def is_kept(window: Window, is_odd: bool) -> bool:
    return window.saved() == "All changes saved" and (window.kept(AN_ID).body == ODD) == is_odd


def test_all_undone_and_all_saved_is_the_very_text_that_was_opened(odd: Window) -> None:
    view = odd.presenter.pane.page.view
    QTest.keyClicks(view, "# So it is ")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    press(Key.Key_B, CTRL)
    odd.wait(lambda: is_kept(odd, is_odd=False))
    press(Key.Key_End, CTRL)
    QTest.keyClicks(view, " > and more")
    press(Key.Key_Return, times=2)
    view.setTextCursor(QTextCursor(view.document().find("\ufffc")))
    press(Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "cell")
    press(Key.Key_Tab)
    press(Key.Key_Escape)
    press(Key.Key_A, CTRL)
    press(Key.Key_X, CTRL)
    odd.wait(lambda: odd.saved() == "All changes saved" and not odd.kept(AN_ID).body.strip())
    while view.document().isUndoAvailable():
        press(Key.Key_Z, CTRL)
    odd.wait(lambda: is_kept(odd, is_odd=True))
    assert odd.presenter.editor.review.body == ODD


def test_a_step_forth_from_there_is_kept_as_well(odd: Window) -> None:
    QTest.keyClicks(odd.presenter.pane.page.view, "So. ")
    odd.wait(lambda: is_kept(odd, is_odd=False))
    press(Key.Key_Z, CTRL, times=2)
    odd.wait(lambda: is_kept(odd, is_odd=True))
    press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier, times=2)
    odd.wait(lambda: is_kept(odd, is_odd=False))
    assert odd.kept(AN_ID).body.startswith("- So. one\r\n- two **so**\r\n")
