"""Tab goes through the links of the page, and out of it at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import Sealed

LINKS = '<p><a href="https://e.org/1">One</a> and <a href="https://e.org/2">two</a>.</p>'
FOLDED = '<details><summary>Spoiler</summary><p><a href="https://e.org/3">Three</a></p></details>'
FOCUS = "document.activeElement.textContent"


class Frame(QWidget):
    """A page between two fields."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.before = QLineEdit(self)
        page.setParent(self)  # Tab goes by the order in which parts came
        self.after = QLineEdit(self)
        column = QVBoxLayout(self)
        for part in (self.before, page, self.after):
            column.addWidget(part)


@pytest.fixture
def frame(qtbot: QtBot, sealed: Sealed) -> Iterator[Frame]:
    frame = Frame(sealed.web)
    with qtbot.waitActive(frame):
        frame.show()
    frame.before.setFocus()
    yield frame
    sealed.web.setParent(None)
    frame.close()
    frame.deleteLater()


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def is_in_page(sealed: Sealed) -> bool:
    return sealed.web.isAncestorOf(QApplication.focusWidget())


def test_tab_leaves_a_page_without_links_at_once(frame: Frame, sealed: Sealed) -> None:
    sealed.show("<p>No link.</p>")
    press(Qt.Key.Key_Tab)
    assert is_in_page(sealed)
    press(Qt.Key.Key_Tab)
    assert frame.after.hasFocus()
    press(Qt.Key.Key_Backtab)
    assert is_in_page(sealed)
    press(Qt.Key.Key_Backtab)
    assert frame.before.hasFocus()


def test_tab_goes_through_the_links_and_leaves_the_last_at_once(frame: Frame, sealed: Sealed) -> None:
    sealed.show(LINKS)
    press(Qt.Key.Key_Tab)
    sealed.wait(FOCUS, "One")
    sealed.qtbot.waitUntil(lambda: sealed.web.stops.count == 2)
    press(Qt.Key.Key_Tab)
    sealed.wait(FOCUS, "two")
    press(Qt.Key.Key_Tab)
    assert frame.after.hasFocus()
    press(Qt.Key.Key_Backtab)
    sealed.wait(FOCUS, "two")
    press(Qt.Key.Key_Backtab)
    sealed.wait(FOCUS, "One")
    press(Qt.Key.Key_Backtab)
    assert frame.before.hasFocus()


def test_a_link_in_a_spoiler_is_a_stop_while_that_is_open(frame: Frame, sealed: Sealed) -> None:
    sealed.show(FOLDED)
    press(Qt.Key.Key_Tab)
    sealed.wait(FOCUS, "Spoiler")
    press(Qt.Key.Key_Return)
    sealed.wait("document.querySelector('details').open", True)
    sealed.qtbot.waitUntil(lambda: sealed.web.stops.count == 2)
    press(Qt.Key.Key_Tab)
    sealed.wait(FOCUS, "Three")
    press(Qt.Key.Key_Tab)
    assert frame.after.hasFocus()


def test_tab_leaves_a_page_that_does_not_answer(frame: Frame, sealed: Sealed) -> None:
    sealed.view.page().runJavaScript("for (const end = Date.now() + 3000; Date.now() < end; );")
    press(Qt.Key.Key_Tab)
    assert is_in_page(sealed)
    press(Qt.Key.Key_Tab)
    assert frame.after.hasFocus()
