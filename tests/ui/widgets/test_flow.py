"""Widgets flow like words, and one that goes leaves its place to the others."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.ui.widgets.flow import Flow


def test_a_widget_that_is_deleted_leaves_the_flow_to_the_others(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    flow = Flow(4)
    buttons = [QPushButton(f"Button {number}") for number in range(6)]
    for each in buttons:
        flow.addWidget(each)
    row.setLayout(flow)
    one_line = flow.heightForWidth(10_000)
    assert flow.heightForWidth(buttons[0].sizeHint().width()) > 5 * one_line
    assert all(each.parent() is row for each in buttons)
    for each in buttons[1:]:
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert flow.count() == 1
    assert flow.heightForWidth(1) == one_line
