"""Searches that have a name: kept, found in the list on the next day, called otherwise, let go."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QListView

from reviewdesk.domain.review import Review, Status
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from tests.ui.conftest import Open
from tests.ui.library.test_library import Library, numbered

Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Three reviews, two of them ready; "film 2" is kept among those as "Two"."""
    stored(numbered(number, status=Status.DRAFT if number == 3 else Status.READY) for number in (1, 2, 3))
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3", "Film 2", "Film 1")
    window.frame.resize(1280, 900)
    library.show("Ready to publish")
    library.wait_for("Film 2", "Film 1")
    library.search.setFocus()
    QTest.keyClicks(library.search, "title:2 ")
    library.wait_for("Film 2")
    window.click("keepSearch")
    name(library, "Two")
    return library


def name(library: Library, words: str) -> None:
    dialog = library.window.find(QInputDialog, "searchName")
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    library.window.wait(lambda: library.window.frame.findChild(QInputDialog, "searchName") is None)


def names(library: Library) -> list[str]:
    model = library.window.find(QListView, "libraryPlaces").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())][7:]


def kept() -> dict[str, str]:
    return dict(load(home() / "settings.toml").searches)


def press_in_list(library: Library, key: Qt.Key) -> None:
    rows = library.window.find(QListView, "libraryPlaces")
    library.window.frame.activateWindow()
    rows.setFocus()
    library.window.wait(rows.hasFocus)
    library.window.press(key)


def test_a_search_is_kept_with_the_part_in_which_it_was(library: Library) -> None:
    assert kept() == {"Two": "status:ready title:2"}
    assert names(library) == ["Two"]
    assert library.search.text() == ""
    assert library.status.currentText() == "Two"
    library.wait_for("Film 2")
    library.show("All reviews")
    library.wait_for("Film 3", "Film 2", "Film 1")


def test_a_search_is_called_otherwise_by_a_key(library: Library) -> None:
    press_in_list(library, Qt.Key.Key_F2)
    name(library, "The second")
    assert kept() == {"The second": "status:ready title:2"}
    assert library.status.currentText() == "The second"


def test_a_search_that_is_deleted_stands_in_the_box_and_can_be_kept_again(library: Library) -> None:
    press_in_list(library, Qt.Key.Key_Delete)
    assert names(library) == []
    assert kept() == {}
    assert library.search.text() == "status:ready title:2"
    library.wait_for("Film 2")


def test_only_a_search_can_be_deleted(library: Library) -> None:
    library.show("Trash")
    press_in_list(library, Qt.Key.Key_Delete)
    assert names(library) == ["Two"]


def test_a_search_is_there_on_the_next_day(library: Library, open_window: Open) -> None:
    library.window.close()
    window = open_window(panel="library")
    window.wait_for_review()
    again = Library(window)
    assert names(again) == ["Two"]
    again.show("Two")
    again.wait_for("Film 2")
