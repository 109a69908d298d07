"""What narrows a search is seen in boxes of its own, and lifted there; the text of the search is the truth."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reviewdesk.domain.review import Review
from reviewdesk.ui.widgets.chip import Chip
from tests.ui.conftest import Open
from tests.ui.library.test_search import Search, numbered

Key = Qt.Key


@pytest.fixture
def search(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Search:
    stored(numbered(number) for number in range(6))
    window = open_window(panel="library")
    window.wait_for_review()
    search = Search(window)
    window.wait(lambda: len(search.titles()) == 6)
    return search


def chips(search: Search) -> list[Chip]:
    row = search.window.presenter.library.view.facets
    return [chip for chip in row.findChildren(Chip) if chip.isVisible()]


def words(search: Search) -> list[str]:
    return [chip.text() for chip in chips(search)]


def test_what_narrows_the_search_is_shown_and_words_are_not(search: Search) -> None:
    search.type('lantern -film year>=2003 director:"celine sciamma" year:soon colour: ')
    assert words(search) == ["year>=2003", "director: celine sciamma"]
    search.press(Key.Key_Escape)
    assert words(search) == []
    assert not search.window.presenter.library.view.facets.isVisible()


def test_a_cross_lifts_its_facet_and_the_list_follows(search: Search) -> None:
    search.type("year>=2003 lantern media:book ")
    search.window.wait(lambda: search.titles() == [])
    chip = chips(search)[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 7, chip.height() // 2))
    assert search.box.text() == "year>=2003 lantern "
    search.window.wait(lambda: len(search.titles()) == 3)
    assert words(search) == ["year>=2003"]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_tab_leads_from_the_line_to_the_facets_and_a_key_lifts_them_one_by_one(search: Search, key: Key) -> None:
    search.type("year>=2003 media:film ")
    search.press(Key.Key_Tab)
    search.window.wait(chips(search)[0].hasFocus)
    QTest.keyClick(chips(search)[0], key)
    assert search.box.text() == "media:film "
    search.window.wait(chips(search)[0].hasFocus)
    QTest.keyClick(chips(search)[0], key)
    assert search.box.text() == ""
    search.window.wait(search.box.hasFocus)
    search.window.wait(lambda: len(search.titles()) == 6)


def test_what_was_lifted_comes_back_by_the_undo_of_the_line(search: Search) -> None:
    search.type("year>=2003 ")
    search.press(Key.Key_Tab)
    QTest.keyClick(chips(search)[0], Key.Key_Delete)
    search.window.wait(search.box.hasFocus)
    QTest.keyClick(search.box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert search.box.text() == "year>=2003 "
    assert words(search) == ["year>=2003"]


def test_the_arrows_go_among_the_facets_and_back_to_the_line(search: Search) -> None:
    search.type("year>=2003 media:film ")
    search.press(Key.Key_Tab)
    first, second = chips(search)
    QTest.keyClick(first, Key.Key_Right)
    search.window.wait(second.hasFocus)
    QTest.keyClick(second, Key.Key_Left)
    QTest.keyClick(first, Key.Key_Left)
    search.window.wait(search.box.hasFocus)


def test_enter_leads_to_the_facet_in_the_line(search: Search) -> None:
    search.type("lantern media:film year>=2003")
    search.press(Key.Key_Escape)
    search.type("lantern media:film year>=2003 ")
    QTest.keyClick(chips(search)[0], Key.Key_Return)
    assert search.box.hasFocus()
    assert search.box.selectedText() == "media:film"


def test_who_listens_hears_what_each_facet_is_and_how_it_goes(search: Search) -> None:
    search.type("rating>=4 ")
    chip = chips(search)[0]
    assert chip.accessibleName() == "Narrowed by rating>=4"
    assert "Delete" in chip.accessibleDescription()


def test_after_the_facets_tab_goes_on_to_the_parts_of_the_library(search: Search) -> None:
    search.type("year>=2003 media:film ")
    search.press(Key.Key_Tab)
    for chip in chips(search):
        search.window.wait(chip.hasFocus)
        QTest.keyClick(chip, Key.Key_Tab)
    search.window.wait(search.window.presenter.library.view.places.rows.hasFocus)
