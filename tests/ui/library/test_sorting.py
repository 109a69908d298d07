"""The library in the order one likes, under months, and the same on the next day."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from reviewdesk.ui.library.model import MONTH
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.library.test_library import Library

Stored = Callable[[Iterable[Review]], None]
FILMS = {"Zama": datetime(2026, 3, 5, 12, tzinfo=UTC), "Ámbar": datetime(2026, 5, 5, 12, tzinfo=UTC), "Mank": None}


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Zama, Ámbar and Mank, edited in this order; Mank was never published."""
    stored(
        a_review(id=ReviewId(f"id-{at}"), slug=title, work=Work(title=title, year=2000 + at), published=published)
        for at, (title, published) in enumerate(FILMS.items())
    )
    window = open_window(panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Mank", "Ámbar", "Zama")
    return library


def sort(library: Library, words: str) -> None:
    """Open the menu of the button by a key, and click on an entry."""
    button = library.window.find(QPushButton, "librarySort")
    menu = button.menu()
    button.setFocus()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    entry: QAction = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    library.window.wait(lambda: not menu.isVisible())


def months(library: Library) -> list[str]:
    model = library.list.model()
    return [model.index(row, 0).data(MONTH) for row in range(model.rowCount())]


def test_films_stand_by_title_either_way(library: Library) -> None:
    sort(library, "Film title")
    library.wait_for("Ámbar", "Mank", "Zama")
    sort(library, "Z to A")
    library.wait_for("Zama", "Mank", "Ámbar")
    assert library.window.find(QPushButton, "librarySort").text() == "Film title: Z to A"


def test_what_was_not_published_comes_last_under_a_heading_of_its_own(library: Library) -> None:
    sort(library, "Published")
    library.wait_for("Ámbar", "Zama", "Mank")
    assert months(library) == ["", "", ""]
    sort(library, "Group by Month")
    library.window.wait(lambda: months(library) == ["May 2026", "March 2026", "Not published"])
    assert library.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("March 2026, Zama")


def test_reviews_of_one_month_stand_under_one_heading(library: Library) -> None:
    sort(library, "Group by Month")
    library.window.wait(lambda: months(library)[0] != "")
    assert months(library)[1:] == ["", ""]


def test_an_order_without_days_has_no_months(library: Library) -> None:
    sort(library, "Group by Month")
    sort(library, "Words")
    library.window.wait(lambda: months(library) == ["", "", ""])
    menu = library.window.find(QPushButton, "librarySort").menu()
    assert not menu.actions()[-1].isEnabled()


def test_the_order_is_there_again_on_the_next_day(library: Library, open_window: Open) -> None:
    sort(library, "Published")
    sort(library, "Oldest first")
    sort(library, "Group by Month")
    library.wait_for("Zama", "Ámbar", "Mank")
    library.window.close()
    settings = load(home() / "settings.toml")
    assert (settings.library_sort, settings.library_descending, settings.library_grouped) == ("published", False, True)
    window = open_window(panel="library")
    window.wait_for_review()
    again = Library(window)
    again.wait_for("Zama", "Ámbar", "Mank")
    assert months(again)[0] == "March 2026"


def test_a_search_can_stand_as_the_list_is_sorted(library: Library) -> None:
    sort(library, "Film title")
    library.wait_for("Ámbar", "Mank", "Zama")
    library.search.setFocus()
    QTest.keyClicks(library.search, "harbour")
    library.window.wait(lambda: library.window.label("foundCount") == "3 found")
    assert library.titles() == ["Ámbar", "Mank", "Zama"]
    library.window.click("otherOrder")
    library.window.wait(lambda: library.window.label("foundCount") == "3 found, best first")
    assert library.window.find(QPushButton, "otherOrder").text() == "As sorted"
    assert not library.window.find(QPushButton, "librarySort").isVisible()
