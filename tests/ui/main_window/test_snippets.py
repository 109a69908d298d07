"""Snippets in the window: by abbreviation and Tab, from the menu, and as they stand in the preferences."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review
from reviewdesk.settings.places import home
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
REVIEW = a_review(work=Work("The Tide", year=2023, directors=(Credit("Agnès Ito"),)), body="So.\n", language="en-GB")


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([REVIEW])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    view = window.presenter.pane.page.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_End, CTRL)
    return window


def text(window: Window) -> str:
    return window.presenter.pane.to_markdown()


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def preferences(window: Window) -> QDialog:
    window.action("preferences").trigger()
    dialog = window.find(QDialog, "preferences")
    window.wait(dialog.isActiveWindow)
    return dialog


def leave(window: Window, dialog: QDialog) -> None:
    dialog.close()
    window.frame.activateWindow()
    window.wait(window.frame.isActiveWindow)


def test_an_abbreviation_and_tab_put_in_what_the_review_says(window: Window) -> None:
    write(" ;by")
    window.press(Key.Key_Tab)
    assert text(window) == "So. *The Tide* (2023), directed by Agnès Ito\n"
    window.press(Key.Key_Z, CTRL)
    assert text(window) == "So. ;by\n"


def test_a_day_is_written_as_the_language_of_the_review_does(window: Window) -> None:
    write(" ;seen")
    window.press(Key.Key_Tab)
    write("home")
    day = QLocale("en-GB").toString(QDate.currentDate(), "d MMMM yyyy")
    assert text(window) == f"So. Seen on {day} at home.\n"


def test_the_menu_offers_them_and_a_few_letters_find_one(window: Window) -> None:
    window.action("insert_snippet").trigger()
    picker = window.find(QWidget, "snippetPicker")
    assert picker.isVisible()
    window.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    write("directed")
    window.press(Key.Key_Return)
    window.wait(lambda: not picker.isVisible())
    assert text(window) == "So.*The Tide* (2023), directed by Agnès Ito\n"
    window.action("insert_snippet").trigger()
    write(";press")
    window.press(Key.Key_Return)
    assert "press screening" in text(window)


def test_it_goes_into_the_markdown_and_the_headline_too(window: Window) -> None:
    headline = window.presenter.pane.page.headline
    headline.setFocus()
    QTest.keyClick(headline, Key.Key_A, CTRL)
    write(";by")
    window.press(Key.Key_Tab)
    assert headline.value() == "The Tide (2023), directed by Agnès Ito"
    window.presenter.pane.show_source(True)
    window.presenter.pane.source.selectAll()
    window.action("insert_snippet").trigger()
    write(";by")
    window.press(Key.Key_Return)
    assert window.presenter.pane.to_markdown() == "*The Tide* (2023), directed by Agnès Ito"


def test_a_snippet_made_in_the_preferences_works_at_once_and_the_next_day(window: Window, open_window: Open) -> None:
    dialog = preferences(window)
    window.click("newSnippet")
    write(";mine")
    window.press(Key.Key_Tab)
    write("My own **{caret}** text")
    assert QApplication.focusWidget().objectName() == "snippetText"
    window.press(Key.Key_Tab)
    leave(window, dialog)
    assert ";mine" in (home() / "snippets.toml").read_text(encoding="utf-8")
    view = window.presenter.pane.page.view
    view.setFocus()
    write(" ;mine")
    window.press(Key.Key_Tab)
    write("new")
    assert text(window) == "So. My own **new** text\n"
    window.close()
    again = open_window(review=AN_ID)
    again.wait_for_review()
    again.presenter.pane.page.view.setFocus()
    QTest.keyClick(again.presenter.pane.page.view, Key.Key_End, CTRL)
    write(" ;mine")
    again.press(Key.Key_Tab)
    assert text(again).count("My own") == 2


def test_rows_that_cannot_stand_so_say_why_and_nothing_is_lost(window: Window) -> None:
    preferences(window)
    page = window.presenter.later.preferences.view.snippets  # type: ignore[union-attr]
    for abbreviation, problem in ((";by", "Another snippet has this"), ("a b", "has no blanks"), ("", "Give it an")):
        window.click("newSnippet")
        write(abbreviation)
        window.press(Key.Key_Tab)
        write("Text")
        window.press(Key.Key_Tab)
        said = [line.problem.text() for line in page._lines if problem in line.problem.text()]
        assert len(said) == 1
    assert not (home() / "snippets.toml").exists()


def test_one_that_is_removed_is_gone_and_tab_is_tab_again(window: Window) -> None:
    dialog = preferences(window)
    window.click("removeSnippet")
    leave(window, dialog)
    window.presenter.pane.page.view.setFocus()
    write(" ;by")
    window.press(Key.Key_Tab)
    assert text(window) == "So. ;by\n"


def test_a_broken_file_is_named_and_the_given_ones_stay(window: Window) -> None:
    (home() / "snippets.toml").write_text("[[")
    window.action("insert_snippet").trigger()
    assert "snippets.toml" in window.label("message")
    assert window.find(QWidget, "snippetPicker").isVisible()
