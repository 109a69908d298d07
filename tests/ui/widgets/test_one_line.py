"""A sentence that is too long for its line gives way, and keeps the window as wide as it was."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reviewdesk.ui.main_window.status_line import StatusLine
from reviewdesk.ui.widgets.one_line import ROOM, OneLine

LONG = "Not saved: the disk is full. Your text stays here. Make room, and it is saved."


def test_a_long_sentence_asks_for_little_and_says_all_at_the_mouse(qtbot: QtBot) -> None:
    line = OneLine(LONG)
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show()
    assert line.minimumSizeHint().width() == ROOM
    assert line.is_cut
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == LONG
    QToolTip.hideText()
    line.resize(2000, 20)
    assert not line.is_cut


def test_a_firm_sentence_gives_nothing_away(qtbot: QtBot) -> None:
    line = OneLine(LONG)
    qtbot.addWidget(line)
    line.is_firm = True
    assert line.minimumSizeHint().width() > ROOM


def test_what_can_wait_makes_room_for_what_went_wrong(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_length(1200, 6)
    line.show_checks(3)
    line.show_language("British English")
    line.resize(1600, 26)
    line.show()
    line.show_saved("bad", LONG)
    shown = {each.objectName() for each in line.children() if each.isWidgetType() and each.isVisible()}
    assert shown == {"savedState", "retry", "length", "checksLink", "language"}
    line.resize(line.findChild(OneLine, "savedState").sizeHint().width() + 140, 26)
    shown = {each.objectName() for each in line.children() if each.isWidgetType() and each.isVisible()}
    assert shown == {"savedState", "retry"}
    assert line.minimumSizeHint().width() < 600
