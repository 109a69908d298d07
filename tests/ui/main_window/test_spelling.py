"""The page is checked while one writes: by language, credits and one's own words."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review
from reviewdesk.settings.places import home
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

BODY = "Rosa Salasar is recieved.\n"


@pytest.fixture
def checked(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([replace(a_review(body=BODY), language="en-GB", work=Work("Roma", cast=(Credit("Rosa Salazar"),)))])
    home().mkdir(exist_ok=True)
    (home() / "settings.toml").write_text("preview_shown = false\n", encoding="utf-8")
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.wait(lambda: "recieved" in wrong(window))
    return window


def wrong(window: Window) -> set[str]:
    return set(window.presenter.pane.spelling._wrong)


def choose(window: Window, words: str) -> None:
    """Choose from the menu of the text, once it has what it looked for."""
    menu = window.presenter.pane.context_menu
    menu.fill()
    window.wait(lambda: menu._looking is None)
    next(action for action in menu.menu.actions() if action.text() == words).trigger()


def put_caret_into(window: Window, word: str) -> None:
    view = window.presenter.pane.page.view
    cursor = view.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    view.setTextCursor(cursor)


def test_a_slip_in_a_name_is_put_right_from_the_menu(checked: Window) -> None:
    assert wrong(checked) == {"Salasar", "Rosa Salasar", "recieved"}
    put_caret_into(checked, "Salasar")
    choose(checked, "Salazar")
    checked.wait(lambda: checked.presenter.editor.review.body.startswith("Rosa Salazar is"))


def test_a_word_that_is_taught_is_right_in_every_review(checked: Window) -> None:
    put_caret_into(checked, "recieved")
    choose(checked, "Add “recieved” to My Words")
    checked.wait(lambda: "recieved" not in wrong(checked))
    assert (home() / "words.txt").read_text(encoding="utf-8") == "recieved\n"


def test_a_name_that_comes_into_the_credits_is_right_from_then_on(checked: Window) -> None:
    work = checked.presenter.editor.review.work
    checked.presenter.editor.edit("work.cast", (*work.cast, Credit("Rosa Salasar")))
    checked.wait(lambda: "Salasar" not in wrong(checked))
    checked.wait(lambda: "Rosa Salasar" not in wrong(checked))


def test_what_is_typed_is_checked_after_a_pause_and_not_where_nobody_wants_it(checked: Window) -> None:
    view = checked.presenter.pane.page.view
    view.setFocus()
    checked.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(view, " teh end")
    checked.wait(lambda: "teh" in wrong(checked))
    checked.presenter.spelling.set_wanted(False)
    assert wrong(checked) == set()


def test_a_key_goes_from_one_marked_word_to_the_next_and_round(checked: Window) -> None:
    view = checked.presenter.pane.page.view
    view.setFocus()
    seen = []
    for _ in range(3):
        checked.press(Qt.Key.Key_F7)
        seen.append(view.textCursor().selectedText())
    assert seen == ["Salasar", "recieved", "Salasar"]


def test_where_no_word_is_marked_the_key_says_so(checked: Window) -> None:
    checked.presenter.spelling.set_wanted(False)
    checked.press(Qt.Key.Key_F7)
    assert checked.label("message") == "No word is marked."


def test_a_key_opens_the_menu_of_the_word_at_the_caret(checked: Window) -> None:
    put_caret_into(checked, "recieved")
    checked.presenter.pane.page.view.setFocus()
    checked.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = checked.presenter.pane.context_menu.menu
    checked.wait(lambda: "received" in [action.text() for action in menu.actions()])
    assert menu.isVisible()
    menu.close()


def test_the_line_at_the_foot_says_what_lacks_a_dictionary_and_leads_to_one(checked: Window, tmp_path: Path) -> None:
    assert checked.find(QPushButton, "language").text() == "British English"
    checked.click("language")
    menu = checked.find(QMenu, "languageMenu")
    next(action for action in menu.actions() if action.text() == "Українська").trigger()
    menu.close()
    assert checked.presenter.editor.review.language == "uk"
    checked.wait(lambda: checked.find(QPushButton, "language").text() == "Українська · no dictionary")
    (tmp_path / "mine.dic").write_text("3\nRosa\nSalasar\nis\n", encoding="utf-8")
    (tmp_path / "mine.aff").write_text("SET UTF-8\n", encoding="utf-8")
    checked.click("language")
    menu.close()
    next(action for action in menu.actions() if action.objectName() == "addDictionary").trigger()
    dialog = checked.find(QFileDialog, "dictionaryDialog")
    dialog.fileSelected.emit(str(tmp_path / "mine.dic"))
    dialog.close()
    checked.wait(lambda: checked.find(QPushButton, "language").text() == "Українська")
    checked.wait(lambda: "recieved" in wrong(checked) and "is" not in wrong(checked))
    assert "in force" in checked.label("message")
    assert (home() / "dictionaries" / "uk.aff").is_file()


def test_a_file_that_is_no_dictionary_is_named_and_changes_nothing(checked: Window, tmp_path: Path) -> None:
    (tmp_path / "lone.dic").write_text("1\nword\n", encoding="utf-8")
    checked.presenter._language.add(str(tmp_path / "lone.dic"))
    checked.wait(lambda: "lone.dic is no Hunspell dictionary" in checked.label("message"))
    assert not (home() / "dictionaries").exists()
