"""The status of the open review, changed where it is shown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from reviewdesk.domain.review import Status
from reviewdesk.ui.main_window.status_line import StatusLine


def test_the_status_moves_by_a_choice_in_its_menu_and_is_kept(window):
    pill = window.find(QToolButton, "pill")
    assert pill.text() == "Draft"
    offered = {action.text(): action for action in pill.menu().actions()}
    assert set(offered) == {"Idea", "Ready", "Published"}
    review = window.presenter.editor.review
    pill.menu().popup(pill.mapToGlobal(pill.rect().bottomLeft()))
    QTest.mouseClick(pill.menu(), Qt.MouseButton.LeftButton, pos=pill.menu().actionGeometry(offered["Ready"]).center())
    window.wait(lambda: window.kept(review.id).status is Status.READY)
    assert pill.text() == "Ready"
    assert {action.text() for action in pill.menu().actions()} == {"Draft", "Published"}


def test_a_change_of_status_can_be_taken_back(window):
    editor = window.presenter.editor
    editor.edit("status", Status.READY)
    editor.undo()
    assert window.find(QToolButton, "pill").text() == "Draft"


def test_a_screen_reader_says_what_is_not_saved_at_once_and_once_and_when_it_is(qtbot):
    line, heard = StatusLine(), []
    qtbot.addWidget(line)
    line.announcer.said.connect(lambda words, is_urgent: heard.append((words, is_urgent)))
    for look, words in (("ok", "Saved"), ("busy", "…"), ("bad", "Not saved: full"), ("bad", "Not saved: full")):
        line.show_saved(look, words)
    assert heard == [("Not saved: full", True)]
    for look, words in (("busy", "…"), ("ok", "Saved"), ("busy", "…"), ("ok", "Saved")):
        line.show_saved(look, words)
    assert heard == [("Not saved: full", True), ("Saved", False)]


def test_a_screen_reader_says_each_line_and_nothing_for_none(qtbot):
    line, heard = StatusLine(), []
    qtbot.addWidget(line)
    line.announcer.said.connect(lambda words, is_urgent: heard.append((words, is_urgent)))
    line.show_message("Exported to /tmp")
    line.show_message("")
    assert heard == [("Exported to /tmp", False)]
