"""Versions come by themselves, at moments that a writer knows, and by name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from reviewdesk.domain.review import Status
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_review
from tests.ui.history.past import Past

CONTROL = Qt.KeyboardModifier.ControlModifier
HOUR_MS = 3_600_000
BEFORE = (VersionKind.PAUSE, "")
"""What was there before the first change of the day."""


def write(past: Past, text: str) -> None:
    past.window.type_into(past.window.presenter.pane.page.view, text)


def wait_for_kinds(past: Past, *kinds: tuple[VersionKind, str]) -> None:
    past.window.wait(lambda: past.kinds() == list(kinds))


def choose_status(past: Past, words: str) -> None:
    pill = past.window.find(QToolButton, "pill")
    choice: QAction = next(action for action in pill.menu().actions() if action.text() == words)
    pill.menu().popup(pill.mapToGlobal(pill.rect().bottomLeft()))
    QTest.mouseClick(pill.menu(), Qt.MouseButton.LeftButton, pos=pill.menu().actionGeometry(choice).center())


def test_the_first_change_keeps_what_was_there_before(new: Past) -> None:
    write(new, " More.")
    wait_for_kinds(new, BEFORE)
    assert new.kept(1) == a_review()


def test_a_rest_makes_a_version(new: Past) -> None:
    new.window.presenter.editor.saving.set_rests(100, HOUR_MS)
    write(new, " More.")
    wait_for_kinds(new, (VersionKind.PAUSE, ""), BEFORE)
    assert new.kept(2).body.endswith("More.\n")


def test_steady_writing_makes_one_now_and_then(new: Past) -> None:
    new.window.presenter.editor.saving.set_rests(HOUR_MS, 100)
    write(new, " More.")
    wait_for_kinds(new, (VersionKind.PAUSE, ""), BEFORE)


def test_writing_on_without_a_rest_makes_none(new: Past) -> None:
    new.window.presenter.editor.saving.set_rests(HOUR_MS, HOUR_MS)
    write(new, " More.")
    new.window.wait(lambda: new.window.saved() == "All changes saved")
    write(new, " And more.")
    new.window.wait(lambda: new.window.kept(AN_ID).body.endswith("And more.\n"))
    assert new.kinds() == [BEFORE]


def test_a_rest_without_a_change_makes_none(new: Past) -> None:
    new.window.presenter.editor.saving.set_rests(1, HOUR_MS)
    write(new, " More.")
    wait_for_kinds(new, (VersionKind.PAUSE, ""), BEFORE)
    new.window.presenter.editor.save()
    new.window.wait(lambda: new.window.saved() == "All changes saved")
    assert len(new.kinds()) == 2


@pytest.mark.parametrize(
    ("words", "status", "kind"),
    [
        ("Ready", Status.READY, (VersionKind.STATUS, "ready")),
        ("Published", Status.PUBLISHED, (VersionKind.PUBLISHED, "published")),
    ],
)
def test_another_status_makes_a_version(new: Past, words: str, status: Status, kind: tuple[VersionKind, str]) -> None:
    choose_status(new, words)
    wait_for_kinds(new, kind, BEFORE)
    assert new.kept(2).status is status


def test_an_export_keeps_what_was_filed_with_what_was_typed_a_moment_ago(new: Past, tmp_path: Path) -> None:
    write(new, " As filed.")
    exporting = new.window.presenter.exporting
    with new.window.qtbot.waitSignal(exporting.exported):
        exporting.export_to("html-page", tmp_path)
    wait_for_kinds(new, (VersionKind.FILED, "html-page"), BEFORE)
    assert new.kept(2).body.endswith("As filed.\n")


def test_ctrl_s_asks_for_a_name_and_enter_keeps_it(new: Past) -> None:
    write(new, " More.")
    new.window.press(Qt.Key.Key_S, CONTROL)
    QTest.keyClicks(new.name_line(), "To the editor")
    new.window.press(Qt.Key.Key_Return)
    wait_for_kinds(new, (VersionKind.NAMED, "To the editor"), BEFORE)
    new.window.wait(lambda: new.window.label("message") == "Saved as version “To the editor”")
    assert new.window.presenter.pane.page.view.hasFocus()


def test_ctrl_s_twice_keeps_it_under_the_time(new: Past) -> None:
    write(new, " More.")
    new.window.press(Qt.Key.Key_S, CONTROL)
    offered = new.name_line().placeholderText()
    new.window.press(Qt.Key.Key_S, CONTROL)
    wait_for_kinds(new, (VersionKind.NAMED, offered), BEFORE)


def test_escape_keeps_it_without_a_name(new: Past) -> None:
    write(new, " More.")
    new.window.press(Qt.Key.Key_S, CONTROL)
    new.name_line()
    new.window.press(Qt.Key.Key_Escape)
    wait_for_kinds(new, (VersionKind.PAUSE, ""), BEFORE)
    assert new.window.presenter.pane.page.view.hasFocus()


def test_what_is_named_is_the_text_of_the_moment_of_ctrl_s(new: Past) -> None:
    write(new, " More.")
    new.window.press(Qt.Key.Key_S, CONTROL)
    new.name_line()
    new.window.presenter.editor.edit("verdict", "Typed later")
    new.window.press(Qt.Key.Key_Return)
    new.window.wait(lambda: [kind for kind, _ in new.kinds()[:1]] == [VersionKind.NAMED])
    assert new.kept(new.versions()[0].number).verdict == ""


def test_a_version_is_named_and_its_name_taken_away_in_the_comparison(past: Past) -> None:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    past.click("Pause in the writing")
    past.window.click("nameVersion")
    QTest.keyClicks(past.name_line(), "Second idea")
    past.window.press(Qt.Key.Key_Return)
    past.wait_for("Second idea", "First idea")
    past.wait_for_comparison("Second idea")
    past.window.click("nameVersion")
    line: QLineEdit = past.name_line()
    assert line.selectedText() == "Second idea"
    QTest.keyClick(line, Qt.Key.Key_Delete)
    past.window.press(Qt.Key.Key_Return)
    past.wait_for("Pause in the writing", "First idea")
