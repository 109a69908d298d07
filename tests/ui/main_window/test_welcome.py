"""The first start: the sample says that it is one, names the parts of the window once, and goes in one step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from reviewdesk.domain.review import Status
from reviewdesk.services.desk import SAMPLE_ID
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from tests.ui.conftest import Open
from tests.ui.window import Window


def first_start(open_window: Open) -> Window:
    window = open_window()
    window.wait_for_review()
    return window


def line(window: Window) -> QWidget:
    return window.presenter.welcome.line


def test_the_sample_is_marked_and_the_parts_of_the_window_are_named(open_window: Open) -> None:
    window = first_start(open_window)
    assert window.shown[-1].id == SAMPLE_ID
    assert line(window).isVisible()
    assert "sample" in line(window).accessibleName()
    assert window.label("crumb") == "Sample ›"


def test_what_was_dismissed_does_not_come_again(open_window: Open) -> None:
    window = first_start(open_window)
    QTest.mouseClick(line(window).findChild(QToolButton, "noticeClose"), Qt.MouseButton.LeftButton)
    assert not line(window).isVisible()
    assert load(home() / "settings.toml").welcomed
    window.close()
    again = first_start(open_window)
    assert not line(again).isVisible()


def test_the_sample_goes_in_one_step_and_comes_back_by_another(open_window: Open) -> None:
    window = first_start(open_window)
    QTest.mouseClick(line(window).findChild(QPushButton, "noticeButton"), Qt.MouseButton.LeftButton)
    window.wait(lambda: window.find(QWidget, "nothingOpen").isVisible())
    assert not line(window).isVisible()
    assert window.kept(SAMPLE_ID).status is Status.TRASHED
    window.click("sampleHere")
    window.wait_for_review(2)
    assert window.kept(SAMPLE_ID).status is Status.DRAFT


def test_where_nothing_is_open_a_key_begins_a_review(open_window: Open) -> None:
    window = first_start(open_window)
    window.action("trash").trigger()
    window.wait(lambda: window.find(QWidget, "nothingOpen").isVisible())
    begin = window.find(QPushButton, "newHere")
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Space)
    assert window.wait_for_review(2).id != SAMPLE_ID
