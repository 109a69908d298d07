"""Many reviews at once: picked by keys and clicks, given tags and a status, thrown away, and all of it taken back."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from reviewdesk.domain.review import Review, Status
from tests.ui.conftest import Open
from tests.ui.library.test_library import CONTROL, Library, numbered

Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """An idea and two drafts, the last on the desk."""
    stored(numbered(number, tags=(), status=Status.IDEA if number == 1 else Status.DRAFT) for number in (1, 2, 3))
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3", "Film 2", "Film 1")
    return library


def pick_all(library: Library) -> None:
    library.list.setFocus()
    library.window.press(Qt.Key.Key_A, CONTROL)
    library.window.wait(library.window.find(QWidget, "manyBar").isVisible)


def choose_status(library: Library, words: str) -> None:
    button = library.window.find(QPushButton, "many_status")
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    entry = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())


def kept(library: Library) -> list[Review]:
    return [library.window.kept(f"id-{number}") for number in (1, 2, 3)]


def done(library: Library) -> str:
    line = library.window.find(QWidget, "doneLine")
    return library.window.label("doneWords") if line.isVisible() else ""


def test_the_bar_is_there_while_several_are_picked(library: Library) -> None:
    bar = library.window.find(QWidget, "manyBar")
    assert not bar.isVisible()
    pick_all(library)
    assert library.window.label("pickedCount") == "3 reviews picked"
    library.window.press(Qt.Key.Key_Down)
    library.window.wait(lambda: not bar.isVisible())


def test_a_status_goes_to_those_that_may_have_it_and_the_others_are_named(library: Library) -> None:
    pick_all(library)
    choose_status(library, "Ready")
    library.window.wait(lambda: done(library) != "")
    assert done(library).startswith("Status of 2 reviews: Ready. Film 1: A review cannot go from")
    assert [review.status for review in kept(library)] == [Status.IDEA, Status.READY, Status.READY]
    library.window.wait_for_review(2)
    assert library.window.presenter.editor.review.status is Status.READY
    library.window.click("doneUndo")
    library.window.wait(lambda: [review.status for review in kept(library)][1:] == [Status.DRAFT, Status.DRAFT])
    assert done(library) == ""
    assert library.window.wait_for_review(3).status is Status.DRAFT


def test_tags_are_added_to_all_and_taken_back_at_once(library: Library) -> None:
    pick_all(library)
    library.window.click("many_tags")
    field = library.window.find(QLineEdit, "tagNames")
    QTest.keyClicks(field, "festival, debut ,")
    library.window.click("addTags")
    library.window.wait(lambda: done(library) == "The tags of 3 reviews changed.")
    assert {review.tags for review in kept(library)} == {("festival", "debut")}
    library.window.click("doneUndo")
    library.window.wait(lambda: {review.tags for review in kept(library)} == {()})


def test_without_a_tag_there_is_nothing_to_add(library: Library) -> None:
    pick_all(library)
    library.window.click("many_tags")
    QTest.keyClicks(library.window.find(QLineEdit, "tagNames"), " , ")
    assert not library.window.find(QPushButton, "addTags").isEnabled()


def test_the_button_that_adds_the_tags_is_the_dialogs_first_from_the_start(library: Library) -> None:
    pick_all(library)
    library.window.click("many_tags")
    library.window.type_into(library.window.find(QLineEdit, "tagNames"), "debut")
    button = library.window.find(QPushButton, "addTags")
    picture = button.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 4) == QColor(library.window.start.theme.tokens.accent)


def test_one_undo_brings_all_back_from_the_trash(library: Library) -> None:
    pick_all(library)
    library.window.click("many_trash")
    library.wait_for()
    library.window.wait(lambda: done(library) == "3 reviews are in the trash.")
    assert library.window.label("message") == "", "it is said once"
    library.window.click("doneUndo")
    library.window.wait(lambda: sorted(library.titles()) == ["Film 1", "Film 2", "Film 3"])
    assert [review.status for review in kept(library)] == [Status.IDEA, Status.DRAFT, Status.DRAFT]
