"""The list of reviews: found, opened, begun, thrown away and taken back."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QMenu, QPushButton, QWidget

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.ui.library.model import HIT, PAGE
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.window import NO_KEYS, Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Stored = Callable[[Iterable[Review]], None]


def numbered(number: int, **changes: object) -> Review:
    return a_review(
        id=ReviewId(f"id-{number}"),
        slug=f"film-{number}",
        headline=f"Film {number} review",
        work=Work(title=f"Film {number}", year=2000 + number % 20),
        **changes,
    )


class Library:
    """The panel as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.list = window.find(QListView, "reviews")
        self.search = window.find(QLineEdit, "librarySearch")
        self.status = window.find(QComboBox, "libraryStatus")

    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data(HIT).summary.title for row in range(model.rowCount())]

    def wait_for(self, *titles: str) -> None:
        self.window.wait(lambda: self.titles() == list(titles))

    def place(self, title: str) -> QPoint:
        return self.list.visualRect(self.index(title)).center()

    def index(self, title: str) -> QModelIndex:
        return self.list.model().index(self.titles().index(title), 0)

    def click(self, title: str, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self.list.viewport(), LEFT, keys, self.place(title))

    def choose(self, title: str, words: str) -> None:
        """Take an entry of the menu at a review."""
        place, viewport = self.place(title), self.list.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(action for action in menu.actions() if action.text() == words)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
        self.window.wait(lambda: QApplication.activePopupWidget() is None)

    def show(self, status: str) -> None:
        self.status.setFocus()
        QTest.keyClick(self.status, Qt.Key.Key_Home)
        for _ in range(self.status.findText(status)):
            QTest.keyClick(self.status, Qt.Key.Key_Down)
        assert self.status.currentText() == status

    def empty(self) -> str:
        """Give the sentence in place of the list; empty where the list is there."""
        part = self.window.find(QWidget, "libraryEmpty")
        return part.findChild(QLabel).text() if part.isVisible() else ""


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Three reviews, the third edited last and on the desk."""
    stored(numbered(number) for number in (1, 2, 3))
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3", "Film 2", "Film 1")
    return library


def test_a_click_opens_a_review(library: Library) -> None:
    library.click("Film 1")
    assert library.window.wait_for_review(2).work.title == "Film 1"
    assert library.window.label("openTitle") == "Film 1"


def test_enter_opens_the_review_at_the_mark(library: Library) -> None:
    library.list.setFocus()
    library.window.press(Qt.Key.Key_Down)
    library.window.press(Qt.Key.Key_Return)
    assert library.window.wait_for_review(2).work.title == "Film 2"


def test_what_is_typed_is_kept_before_another_review_is_opened(library: Library) -> None:
    window = library.window
    window.type_into(window.presenter.pane.page.headline, "!")
    library.click("Film 1")
    window.wait_for_review(2)
    assert window.kept("id-3").headline == "Film 3 review!"
    window.wait(lambda: window.saved() == "All changes saved")


@pytest.mark.parametrize("way", ["button", "keys"])
def test_a_new_review_is_begun_and_opened(library: Library, way: str) -> None:
    if way == "button":
        library.window.click("newReview")
    else:
        library.window.press(Qt.Key.Key_N, CONTROL)
    begun = library.window.wait_for_review(2)
    assert (begun.headline, begun.status) == ("", Status.DRAFT)
    assert library.window.frame.panel == "film"
    library.window.wait(lambda: len(library.titles()) == 4)
    assert library.window.label("openTitle") == "Untitled review"
    assert library.list.currentIndex().data(HIT).summary.id == begun.id


def test_search_finds_by_words(library: Library) -> None:
    library.window.press(Qt.Key.Key_F, CONTROL, SHIFT)
    assert library.search.hasFocus()
    QTest.keyClicks(library.search, "film 1")
    library.wait_for("Film 1")
    QTest.keyClicks(library.search, " and no more")
    library.wait_for()
    assert library.empty() == "No review fits this search."
    library.window.click("clearSearch")
    library.wait_for("Film 3", "Film 2", "Film 1")


def test_the_filter_shows_one_status(library: Library) -> None:
    library.show("Published reviews")
    library.wait_for()
    assert library.empty() == "No review is under “Published reviews”."
    library.show("Drafts")
    library.wait_for("Film 3", "Film 2", "Film 1")


def test_a_review_goes_to_the_trash_and_comes_back(library: Library) -> None:
    library.choose("Film 2", "Move to Trash")
    library.wait_for("Film 3", "Film 1")
    assert library.window.kept("id-2").status is Status.TRASHED
    assert library.window.label("message").startswith("Moved to the trash.")
    assert not library.window.find(QWidget, "doneLine").isVisible(), "it is said once"
    library.show("Trash")
    library.wait_for("Film 2")
    library.choose("Film 2", "Take Out of the Trash")
    library.wait_for()
    library.show("All reviews")
    library.window.wait(lambda: "Film 2" in library.titles())
    assert library.window.kept("id-2").status is Status.DRAFT


def test_a_review_opened_in_the_trash_can_be_taken_out_and_written_on(library: Library) -> None:
    window = library.window
    library.choose("Film 2", "Move to Trash")
    library.wait_for("Film 3", "Film 1")
    library.show("Trash")
    library.wait_for("Film 2")
    library.click("Film 2")
    window.wait_for_review(2)
    library.choose("Film 2", "Take Out of the Trash")
    assert window.wait_for_review(3).status is Status.DRAFT
    window.type_into(window.presenter.pane.page.headline, "!")
    window.wait(lambda: window.kept("id-2").headline == "Film 2 review!")


def test_several_go_to_the_trash_at_once(library: Library) -> None:
    library.list.setFocus()
    library.window.press(Qt.Key.Key_A, CONTROL)
    library.choose("Film 2", "Move to Trash")
    library.wait_for()
    assert library.empty().startswith("No reviews yet.")


def test_the_open_review_goes_to_the_trash_with_what_was_typed_last(library: Library) -> None:
    window = library.window
    window.type_into(window.presenter.pane.page.headline, "!")
    window.action("trash").trigger()
    library.wait_for("Film 2", "Film 1")
    assert window.kept("id-3").headline == "Film 3 review!"
    window.wait(lambda: not window.presenter.pane.isVisible())
    assert window.label("openTitle") == ""
    assert window.saved() == window.label("length") == ""
    assert not window.find(QPushButton, "exportButton").isEnabled()
    library.click("Film 1")
    window.wait_for_review(2)
    assert window.presenter.pane.isVisible()


def test_the_card_of_the_open_review_follows_the_keys(library: Library) -> None:
    window = library.window
    window.action("show_film").trigger()
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    window.wait(lambda: library.titles()[0] == "Film 3 Again")


def test_an_empty_library_says_what_to_do(open_window: Open, stored: Stored) -> None:
    stored([a_review(status=Status.TRASHED)])
    window = open_window(panel="library")
    window.wait(lambda: window.start.presenter is not None)
    library = Library(window)
    library.show("Published reviews")
    window.wait(lambda: library.empty() == "No review is under “Published reviews”.")
    window.click("clearSearch")
    window.wait(lambda: "Begin one with New" in library.empty() or library.titles() != [])


def test_a_long_library_comes_page_by_page(open_window: Open, stored: Stored) -> None:
    stored(numbered(number) for number in range(250))
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    window.wait(lambda: len(library.titles()) == PAGE)
    library.list.setFocus()
    for count in (2 * PAGE, 250):
        window.press(Qt.Key.Key_End)
        window.wait(lambda count=count: len(library.titles()) == count)
    assert len(set(library.titles())) == 250
    assert not library.list.model().canFetchMore()
