"""The parts of the library: listed with their counts where there is room, one line where there is little."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListView

from reviewdesk.domain.review import Review, Status
from reviewdesk.ui.library.places import COUNT
from tests.ui.conftest import Open
from tests.ui.library.test_library import Library, numbered

Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Two drafts, one of them on the desk, and a review in the trash."""
    stored(numbered(number, status=Status.TRASHED if number == 1 else Status.DRAFT) for number in (1, 2, 3))
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3", "Film 2")
    return library


def counts(library: Library) -> dict[str, str]:
    model = library.window.find(QListView, "libraryPlaces").model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return {row.data(): row.data(COUNT) for row in rows}


def test_every_part_says_how_many_reviews_lie_there(library: Library) -> None:
    library.window.wait(lambda: counts(library)["All reviews"] == "2")
    assert counts(library)["Drafts"] == "2"
    assert counts(library)["Trash"] == "1"
    library.choose("Film 2", "Move to Trash")
    library.window.wait(lambda: (counts(library)["All reviews"], counts(library)["Trash"]) == ("1", "2"))


def test_a_count_is_spoken_with_the_name(library: Library) -> None:
    library.window.wait(lambda: counts(library)["Trash"] == "1")
    model = library.window.find(QListView, "libraryPlaces").model()
    last = model.index(model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Trash, 1"


def test_keys_go_from_part_to_part(library: Library) -> None:
    library.window.frame.resize(1280, 900)
    rows = library.window.find(QListView, "libraryPlaces")
    library.window.wait(rows.isVisible)
    rows.setFocus()
    library.window.press(Qt.Key.Key_End)
    library.wait_for("Film 1")
    library.window.press(Qt.Key.Key_Home)
    library.wait_for("Film 3", "Film 2")


def test_a_click_shows_a_part(library: Library) -> None:
    library.window.frame.resize(1280, 900)
    rows = library.window.find(QListView, "libraryPlaces")
    library.window.wait(rows.isVisible)
    trash = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=trash)
    library.wait_for("Film 1")


def test_where_there_is_little_room_one_line_says_where_one_is_and_how_much_lies_there(library: Library) -> None:
    library.window.frame.resize(900, 600)
    line = library.window.find(QComboBox, "libraryStatus")
    library.window.wait(line.isVisible)
    assert not library.window.find(QListView, "libraryPlaces").isVisible()
    library.show("Trash")
    library.wait_for("Film 1")
    library.window.wait(lambda: library.window.find(QLabel, "placeCount").text() == "1")


def test_a_change_of_status_on_the_desk_is_counted_once_it_is_kept(library: Library) -> None:
    library.window.wait(lambda: counts(library)["Ready to publish"] == "0")
    library.window.presenter.editor.edit("status", Status.READY)
    library.window.wait(lambda: counts(library)["Ready to publish"] == "1")
