"""A version is put back after one has seen what it changes, and whoever did so can go back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reviewdesk.domain.review import Status
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_rating, a_review
from tests.ui.history.conftest import FIRST
from tests.ui.history.past import Past

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(past: Past) -> Past:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    return past


@pytest.fixture
def restored(opened: Past) -> Past:
    opened.click("First idea")
    restore(opened)
    return opened


def restore(past: Past) -> None:
    past.window.click("restoreVersion")
    past.window.wait(lambda: past.notice().startswith("Restored the version of "))


def body(past: Past) -> str:
    return past.window.presenter.pane.to_markdown()


def test_looking_at_a_version_changes_nothing(opened: Past) -> None:
    opened.click("First idea")
    opened.window.press(Qt.Key.Key_Escape)
    assert body(opened) == a_review().body
    assert opened.window.kept(AN_ID) == a_review()


def test_a_restore_puts_text_and_fields_back_and_keeps_what_stood_there(restored: Past) -> None:
    assert not restored.is_comparing()
    assert body(restored) == FIRST.body
    restored.window.wait(lambda: restored.window.kept(AN_ID) == FIRST)
    assert restored.kinds()[0] == (VersionKind.BEFORE_RESTORE, "")
    assert restored.kept(restored.versions()[0].number) == a_review()


def test_the_notice_takes_it_back(restored: Past) -> None:
    restored.click_notice()
    restored.window.wait(lambda: body(restored) == a_review().body)
    restored.window.wait(lambda: restored.window.kept(AN_ID) == a_review())
    assert restored.notice() == ""
    assert restored.window.label("message") == "The restore is undone."


def test_ctrl_z_takes_text_and_fields_back_in_one_step_and_the_notice_goes(restored: Past) -> None:
    restored.window.presenter.pane.page.view.setFocus()
    restored.window.press(Qt.Key.Key_Z, CONTROL)
    restored.window.wait(lambda: restored.window.kept(AN_ID) == a_review())
    assert restored.window.presenter.editor.review == a_review()
    restored.window.wait(lambda: restored.notice() == "")


def test_redo_restores_again(restored: Past) -> None:
    restored.window.presenter.pane.page.view.setFocus()
    restored.window.press(Qt.Key.Key_Z, CONTROL)
    restored.window.wait(lambda: restored.window.presenter.editor.review == a_review())
    restored.window.press(Qt.Key.Key_Z, CONTROL, SHIFT)
    restored.window.wait(lambda: restored.window.kept(AN_ID) == FIRST)
    assert restored.notice().startswith("Restored the version of ")


def test_a_field_changed_since_is_left_as_it_is_when_the_text_goes_back(restored: Past) -> None:
    restored.window.presenter.editor.edit("rating", a_rating("5"))
    restored.window.presenter.pane.page.view.setFocus()
    restored.window.press(Qt.Key.Key_Z, CONTROL)
    restored.window.wait(lambda: restored.window.kept(AN_ID) == a_review(rating=a_rating("5")))


def test_what_was_typed_since_the_restore_is_kept_by_its_undo(restored: Past) -> None:
    restored.window.type_into(restored.window.presenter.pane.page.view, " Typed since.")
    restored.click_notice()
    restored.window.wait(lambda: restored.window.kept(AN_ID) == a_review())
    newest = restored.versions()[0]
    assert newest.kind is VersionKind.BEFORE_RESTORE
    assert restored.kept(newest.number).body == "The harbour waits. Typed since.\n"


def test_what_was_typed_right_before_is_kept_too(opened: Past) -> None:
    opened.window.type_into(opened.window.presenter.pane.page.headline, "!")
    opened.click("First idea")
    restore(opened)
    assert opened.kept(opened.versions()[0].number).headline.endswith("!")


def test_the_status_stays_where_it_is(opened: Past) -> None:
    opened.window.presenter.editor.edit("status", Status.READY)
    opened.click("First idea")
    restore(opened)
    assert opened.window.presenter.editor.review.status is Status.READY


def test_the_forms_show_what_was_restored(opened: Past) -> None:
    opened.window.presenter.editor.edit("work.title", "Another Harbour")
    opened.click("First idea")
    restore(opened)
    opened.window.press(Qt.Key.Key_2, CONTROL)
    assert opened.window.find(QLineEdit, "work.title").text() == "The Long Harbour"


def test_the_notice_can_be_sent_away(restored: Past) -> None:
    QTest.keyClick(restored.window.presenter.past.notice, Qt.Key.Key_Escape)
    assert restored.notice() == ""
    assert body(restored) == FIRST.body
