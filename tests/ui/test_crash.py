"""Where we are at fault, it is said once, written down, and the writing goes on."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton

from reviewdesk.settings.places import home
from tests.factories import AN_ID
from tests.ui.window import Window


def fall() -> None:
    raise ZeroDivisionError("our fault")


@pytest.fixture
def hook(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    window.start.crash.install()


def test_a_fault_is_said_written_down_and_harms_no_text(window: Window, caplog: pytest.LogCaptureFixture) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.start.lane.run(fall)
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "our fault" in (home() / "crash.log").read_text()
    assert str(home() / "crash.log") in box.informativeText()
    assert window.url.removeprefix("sqlite:///") in box.text()
    assert "our fault" in box.detailedText()
    assert "Qt 6" in box.detailedText()
    QTest.keyClick(box, Qt.Key.Key_Return)
    window.wait(lambda: QApplication.activeModalWidget() is None)
    window.wait(lambda: window.kept(AN_ID).work.title == "The Long Harbour!")
    assert "unexpected" in caplog.text


def test_a_fault_outside_any_lane_is_caught_too(window: Window, hook: None, caplog: pytest.LogCaptureFixture) -> None:
    try:
        fall()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    QApplication.activeModalWidget().close()
    assert "our fault" in caplog.text


def test_the_report_can_be_copied(window: Window, caplog: pytest.LogCaptureFixture) -> None:
    window.start.lane.run(fall)
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    copy = next(button for button in box.findChildren(QPushButton) if button.objectName() == "copyReport")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "our fault" in QApplication.clipboard().text()
    assert "unexpected" in caplog.text


def test_many_faults_at_once_are_said_in_one_box(window: Window, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        window.start.lane.run(fall)
    window.wait(lambda: caplog.text.count("unexpected") == 3)
    boxes = [box for box in window.frame.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    boxes[0].close()
