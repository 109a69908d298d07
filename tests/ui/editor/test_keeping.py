"""What one types is soon in the store, without a button."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import PATIENCE_MS, Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_what_is_typed_into_a_field_is_kept_without_a_button(window: Window) -> None:
    assert window.saved() == "All changes saved"
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    assert window.saved() == "Saving…"
    window.wait(lambda: window.kept(AN_ID).work.title == "The Long Harbour Again")
    window.wait(lambda: window.saved() == "All changes saved")


def test_what_is_typed_on_the_page_is_kept_without_a_button(window: Window) -> None:
    view = window.presenter.pane.page.view
    window.type_into(view, " Then morning.")
    window.wait(lambda: window.kept(AN_ID).body == a_review().body.rstrip("\n") + " Then morning.\n")
    window.wait(lambda: window.saved() == "All changes saved")


def test_the_headline_on_the_page_is_kept_too(window: Window) -> None:
    window.type_into(window.presenter.pane.page.headline, "!")
    window.wait(lambda: window.kept(AN_ID).headline == f"{a_review().headline}!")


def test_closing_right_after_a_key_loses_nothing(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), "?")
    window.type_into(window.presenter.pane.page.view, " And on.")
    window.close()
    kept = window.kept(AN_ID)
    assert kept.work.title == "The Long Harbour?"
    assert kept.body.endswith("**beautifully**. And on.\n")


def test_a_key_in_the_turn_in_which_a_save_ends_counts_before_all_is_called_kept(window: Window) -> None:
    editor, view = window.presenter.editor, window.presenter.pane.page.view
    window.wait(lambda: window.saved() == "All changes saved")
    called_kept: list[str] = []
    editor.saving.settled.connect(lambda: called_kept.append(editor.review.body if editor.review else ""))
    window.type_into(view, " And")
    editor.save()
    is_written = Event()
    editor.saving._lane.run(is_written.set)
    assert is_written.wait(PATIENCE_MS / 1000)  # the answer lies in the queue of the window, before what a key asks for
    QTest.keyClick(view, Qt.Key.Key_Q)
    window.wait(lambda: bool(called_kept))
    assert called_kept[0].endswith(" Andq\n")
    assert window.kept(AN_ID).body == called_kept[0]


def test_another_day_shows_what_was_typed(window: Window, open_window: Open) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    window.close()
    again = open_window()
    again.wait_for_review()
    assert again.find(QLineEdit, "work.title").text() == "The Long Harbour Again"
    assert again.presenter.pane.to_markdown() == a_review().body


def test_opening_and_closing_changes_nothing(window: Window) -> None:
    before = window.kept(AN_ID)
    window.close()
    assert window.kept(AN_ID) == before == a_review()


def test_fields_are_undone_and_done_again_by_their_steps(window: Window) -> None:
    title, original = window.find(QLineEdit, "work.title"), window.find(QLineEdit, "work.original_title")
    window.type_into(title, " Again")
    window.type_into(original, "Le Port")
    QTest.mouseClick(window.frame.top_bar, Qt.MouseButton.LeftButton)
    window.action("undo").trigger()
    assert (title.text(), original.text()) == ("The Long Harbour Again", "")
    window.action("undo").trigger()
    assert (title.text(), original.text()) == ("The Long Harbour", "")
    window.action("redo").trigger()
    window.action("redo").trigger()
    assert (title.text(), original.text()) == ("The Long Harbour Again", "Le Port")
    window.wait(lambda: window.saved() == "All changes saved")
    assert window.kept(AN_ID).work.original_title == "Le Port"


def test_ctrl_s_keeps_at_once_and_harms_nothing(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: window.kept(AN_ID).work.title == "The Long Harbour!")
