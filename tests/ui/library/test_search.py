"""The search box: what was found is shown and counted, and all of it can be reached by keys."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review
from reviewdesk.ui.library.model import HIT, PAGE
from reviewdesk.ui.library.search_box import SearchBox
from reviewdesk.ui.theme.tokens import LIGHT
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Stored = Callable[[Iterable[Review]], None]


def numbered(number: int) -> Review:
    lights = "A *lantern* at sea. " * (1 + number % 3)
    return a_review(
        id=ReviewId(f"id-{number:03}"),
        slug=f"film-{number}",
        headline="",
        work=Work(title=f"Film {number}", year=2000 + number % 20, directors=(Credit("Céline Sciamma"),)),
        body=f"{lights}Nothing happens, slowly.\n",
    )


class Search:
    """The box and the list as one uses them."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.box = window.find(SearchBox, "librarySearch")
        self.list = window.find(QListView, "reviews")
        window.press(Qt.Key.Key_F, CONTROL, SHIFT)

    def type(self, text: str) -> None:
        """Type into the box, which may have lost the focus to its list of suggestions for want of a real screen."""
        self.focus()
        QTest.keyClicks(self.box, text)

    def focus(self) -> None:
        self.window.frame.activateWindow()
        self.box.setFocus()

    def count(self) -> str:
        return self.window.label("foundCount")

    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data(HIT).summary.title for row in range(model.rowCount())]

    def suggestions(self) -> list[str]:
        popup = self.box._popup
        model = popup.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []

    def press(self, key: Qt.Key) -> None:
        """Press a key where a person's would go: to the open list of suggestions, else to the box."""
        QTest.keyClick(self.box._popup if self.box._popup.isVisible() else self.box, key)
        if not self.box._popup.isVisible():
            self.window.frame.activateWindow()


@pytest.fixture
def search(open_window: Open, stored: Stored) -> Search:
    stored(numbered(number) for number in range(12))
    window = open_window(panel="library")
    window.wait_for_review()
    search = Search(window)
    window.wait(lambda: len(search.titles()) == 12)
    return search


def test_what_was_found_is_counted_and_its_words_are_marked_in_the_passage(search: Search) -> None:
    search.type("lantern")
    search.window.wait(lambda: search.count() == "12 found, best first")
    hit = search.list.model().index(0, 0).data(HIT)
    assert {hit.snippet[start:end] for start, end in hit.marks} == {"lantern"}
    picture = search.list.viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height() // 4)}
    assert QColor(LIGHT.found).name() in colours


def test_the_best_or_the_newest_come_first_as_one_likes(search: Search) -> None:
    search.type("lantern")
    search.window.wait(lambda: search.count() == "12 found, best first")
    search.window.click("otherOrder")
    search.window.wait(lambda: search.count() == "12 found, newest first")
    assert search.titles() == [f"Film {number}" for number in range(11, -1, -1)]
    search.window.click("otherOrder")
    search.window.wait(lambda: search.count() == "12 found, best first")


def test_what_was_not_taken_as_typed_is_said_beside_the_box(search: Search) -> None:
    search.type("lantern year:soon ")
    search.window.wait(lambda: search.window.label("searchRemark").startswith("year: takes a year"))
    search.press(Qt.Key.Key_Escape)
    search.window.wait(lambda: search.window.label("searchRemark") == "")


def test_escape_clears_the_box_and_then_leaves_it(search: Search) -> None:
    search.type("no such words ")
    search.window.wait(lambda: search.titles() == [])
    search.press(Qt.Key.Key_Escape)
    assert search.box.text() == ""
    search.window.wait(lambda: len(search.titles()) == 12)
    search.press(Qt.Key.Key_Escape)
    search.window.wait(search.list.hasFocus)
    search.window.press(Qt.Key.Key_Home)
    search.window.press(Qt.Key.Key_Up)
    search.window.wait(search.box.hasFocus)


def test_enter_leads_from_the_box_to_the_list(search: Search) -> None:
    search.type("film 7 ")
    search.window.wait(lambda: search.titles() == ["Film 7"])
    search.press(Qt.Key.Key_Return)
    search.window.wait(search.list.hasFocus)
    search.window.press(Qt.Key.Key_Return)
    assert search.window.wait_for_review(2).work.title == "Film 7"


def test_tab_takes_the_facet_that_was_begun_and_then_a_value_from_the_reviews(search: Search) -> None:
    search.type("dir")
    assert search.suggestions() == ["director:"]
    search.press(Qt.Key.Key_Tab)
    search.window.wait(lambda: search.suggestions() == ["Céline Sciamma"])
    search.press(Qt.Key.Key_Down)
    search.press(Qt.Key.Key_Return)
    assert search.box.text() == 'director:"Céline Sciamma" '
    search.window.wait(lambda: search.count() == "12 found, best first")


def test_escape_closes_the_suggestions_and_leaves_the_words(search: Search) -> None:
    search.type("status:")
    assert search.suggestions() == ["idea", "draft", "ready", "published", "trashed"]
    search.press(Qt.Key.Key_Escape)
    assert search.suggestions() == []
    assert search.box.text() == "status:"


def test_the_down_key_shows_every_facet(search: Search) -> None:
    search.press(Qt.Key.Key_Down)
    assert {"director:", "rating>=", "year:"} <= set(search.suggestions())


def test_enter_searches_for_a_word_that_begins_like_a_facet(search: Search) -> None:
    search.type("cast")
    assert search.suggestions() == ["cast:"]
    search.press(Qt.Key.Key_Return)
    assert search.box.text() == "cast"
    search.window.wait(lambda: search.titles() == [])


def test_an_empty_search_says_what_to_try_and_can_be_widened(search: Search) -> None:
    search.window.presenter.library.view.places.choose("idea")
    search.type("lantern")
    search.window.wait(lambda: search.window.find(QPushButton, "searchEverywhere").isVisible())
    assert "harb*" in search.window.label("searchHint")
    search.window.click("searchEverywhere")
    search.window.wait(lambda: len(search.titles()) == 12)
    assert search.box.text() == "lantern"


def test_the_list_keeps_its_place_when_something_is_added(open_window: Open, stored: Stored) -> None:
    stored(numbered(number) for number in range(PAGE + 20))
    window = open_window(panel="library")
    window.wait_for_review()
    search = Search(window)
    window.wait(lambda: len(search.titles()) == PAGE)
    search.list.setFocus()
    window.press(Qt.Key.Key_End)
    window.wait(lambda: len(search.titles()) == PAGE + 20)
    bar = search.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = search.titles()[search.list.indexAt(search.list.viewport().rect().topLeft()).row()]
    window.presenter._desk.library.new("New one", "New one")
    window.wait(lambda: search.titles()[0] == "New one")
    assert search.titles()[search.list.indexAt(search.list.viewport().rect().topLeft()).row()] == top
    assert len(search.titles()) == PAGE + 20
    assert search.list.model().canFetchMore()


def test_a_newer_query_ends_the_search_that_runs(search: Search) -> None:
    library = search.window.presenter.library
    running = library._stopper
    search.type("lantern")
    search.window.wait(lambda: library._stopper is not running)
    assert running.is_stopped
    assert not library._stopper.is_stopped
