"""The year in the text's place: read, leafed through by keys, and searched by its bars."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPushButton, QWidget

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.style import Style
from reviewdesk.ui.library.model import HIT
from reviewdesk.ui.year.model import BAR, Bar
from tests.factories import AN_ID, a_rating, a_review
from tests.ui.conftest import Open
from tests.ui.main_window.test_access import nameless
from tests.ui.main_window.test_keys import below
from tests.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def out(number: int, *day: int, director: str = "Ana Roux", genre: str = "Drama", rating: str = "3.5") -> Review:
    return a_review(
        id=ReviewId(f"id-{number}"),
        slug=f"film-{number}",
        work=Work(title=f"Film {number}", year=1994, directors=(Credit(director),), genres=(genre,)),
        published=datetime(*day, 12).astimezone(),
        rating=a_rating(rating),
        status=Status.PUBLISHED,
        body="Four words stand here.\n",
    )


class YearPage:
    """The year as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.press(Qt.Key.Key_9, CONTROL)
        self.frame = window.find(QWidget, "year")
        self.choice = window.find(QComboBox, "yearChoice")
        window.wait(self.frame.isVisible)

    def chart(self, name: str) -> QListView:
        return self.window.find(QListView, name)

    def bars(self, name: str) -> Mapping[str, int]:
        """Give the bars of a chart that have a length."""
        model = self.chart(name).model()
        bars: list[Bar] = [model.index(row, 0).data(BAR) for row in range(model.rowCount())]
        return {bar.label: bar.value for bar in bars if bar.value}

    def years(self) -> list[str]:
        return [self.choice.itemText(at) for at in range(self.choice.count())]

    def wait_for(self, year: int) -> None:
        self.window.wait(lambda: self.choice.currentText() == str(year))

    def found(self) -> set[str]:
        model = self.window.find(QListView, "reviews").model()
        return {model.index(row, 0).data(HIT).summary.title for row in range(model.rowCount())}

    def query(self) -> str:
        return self.window.find(QLineEdit, "librarySearch").text()


@pytest.fixture
def year(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> YearPage:
    """Three reviews in 2025, one in 2023, and one on the desk that has no day."""
    stored(
        [
            out(1, 2025, 3, 1),
            out(2, 2025, 3, 31, rating="4.5"),
            out(3, 2025, 11, 5, director="Bo Lind", genre="Comedy"),
            out(4, 2023, 6, 1),
            a_review(status=Status.PUBLISHED),
        ]
    )
    window = open_window(review=AN_ID)
    window.wait_for_review()
    page = YearPage(window)
    page.wait_for(2025)
    return page


def test_a_year_is_told_in_one_line_and_in_bars(year: YearPage) -> None:
    assert year.window.label("yearSummary") == "3 reviews · 12 words · 3.8 of 5 on average"
    assert year.bars("yearMonths") == {"Mar": 2, "Nov": 1}
    assert year.bars("yearWords") == {"Mar": 8, "Nov": 4}
    assert year.bars("yearRatings") == {"3½": 2, "4½": 1}
    assert year.bars("yearDirectors") == {"Ana Roux": 2, "Bo Lind": 1}
    assert year.bars("yearGenres") == {"Drama": 2, "Comedy": 1}
    assert year.bars("yearDecades") == {"1990s": 3}


def test_keys_walk_along_the_bars_and_enter_finds_what_a_bar_counts(year: YearPage) -> None:
    window = year.window
    assert year.chart("yearMonths").hasFocus()
    for _ in range(2):
        window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_Return)
    assert year.query() == "published:2025-03"
    window.wait(lambda: year.found() == {"Film 1", "Film 2"})
    assert year.frame.isVisible()


@pytest.mark.parametrize(
    ("name", "row", "titles"),
    [
        ("yearRatings", 7, {"Film 1", "Film 3"}),
        ("yearDirectors", 1, {"Film 3"}),
        ("yearGenres", 0, {"Film 1", "Film 2"}),
        ("yearWords", 10, {"Film 3"}),
        ("yearDecades", 0, {"Film 1", "Film 2", "Film 3"}),
    ],
)
def test_a_click_on_a_bar_finds_what_it_counts(year: YearPage, name: str, row: int, titles: set[str]) -> None:
    chart = year.chart(name)
    QTest.mouseClick(chart.viewport(), LEFT, pos=chart.visualRect(chart.model().index(row, 0)).center())
    year.window.wait(lambda: year.found() == titles)


def test_a_bar_that_counts_nothing_finds_nothing(year: YearPage) -> None:
    year.window.press(Qt.Key.Key_Return)
    assert year.query() == ""


def test_the_search_looks_in_the_whole_library(year: YearPage) -> None:
    window = year.window
    window.presenter.library.view.places.choose("draft")
    year.chart("yearMonths").setFocus()
    window.press(Qt.Key.Key_End)
    window.press(Qt.Key.Key_Left)
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: year.found() == {"Film 3"})


def test_years_are_leafed_through_by_keys_buttons_and_choice(year: YearPage) -> None:
    window = year.window
    assert year.years() == ["2025", "2024", "2023"]
    window.press(Qt.Key.Key_PageUp)
    year.wait_for(2024)
    window.wait(lambda: not year.chart("yearMonths").isVisible())
    assert "counts here from the day" in window.label("yearEmpty")
    window.click("yearBack", QWidget)
    year.wait_for(2023)
    window.wait(lambda: year.bars("yearMonths") == {"Jun": 1})
    year.choice.setFocus()
    window.press(Qt.Key.Key_Home)
    year.wait_for(2025)
    window.wait(lambda: not window.find(QWidget, "yearOn").isEnabled())


def test_reviews_without_a_day_are_told_and_found(year: YearPage) -> None:
    button = year.window.find(QPushButton, "yearUndated")
    assert button.text() == "1 published review does not say when it was, and counts in no year"
    QTest.mouseClick(button, LEFT)
    year.window.wait(lambda: year.found() == {"The Long Harbour"})


def test_a_desk_on_which_nothing_was_published_says_what_counts(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    page = YearPage(window)
    window.wait(lambda: page.choice.count() == 1)
    assert not page.chart("yearMonths").isVisible()
    assert "Review panel" in window.label("yearEmpty")
    assert page.choice.hasFocus()
    window.press(Qt.Key.Key_Escape)
    assert window.presenter.pane.isAncestorOf(QApplication.focusWidget())


def test_another_scale_is_followed_at_once(year: YearPage) -> None:
    later = year.window.presenter.later
    later.settings_changed.emit(replace(later._settings(), default_scale=Style.LETTERS))
    year.window.wait(lambda: year.bars("yearRatings") == {"B": 2, "A": 1})
    assert year.window.label("yearSummary").endswith("B+ on average")


def test_what_is_published_meanwhile_counts(year: YearPage) -> None:
    year.window.presenter._desk.library.add(out(9, 2025, 12, 24))
    year.window.wait(lambda: year.bars("yearMonths") == {"Mar": 2, "Nov": 1, "Dec": 1})


def test_calendar_and_year_take_each_other_s_place(year: YearPage) -> None:
    window = year.window
    window.press(Qt.Key.Key_8, CONTROL)
    assert not year.frame.isVisible()
    assert [window.action(name).isChecked() for name in ("calendar", "year")] == [True, False]
    window.press(Qt.Key.Key_Escape)
    assert window.presenter.pane.isVisible()


def test_a_narrow_one_has_its_charts_one_under_the_other(year: YearPage) -> None:
    months, ratings = year.chart("yearMonths"), year.chart("yearRatings")
    assert months.mapTo(year.frame, months.pos()).x() < ratings.mapTo(year.frame, ratings.pos()).x()
    year.window.frame.show_panel("library")
    year.window.frame.resize(900, 600)
    year.window.wait(lambda: months.mapTo(year.frame, months.pos()).x() == ratings.mapTo(year.frame, ratings.pos()).x())
    last = months.model().index(11, 0)
    year.window.wait(lambda: months.visualRect(last).right() == months.viewport().width() - 1)


def test_each_bar_is_there_for_the_ear(year: YearPage) -> None:
    assert nameless(year.frame) == []
    chart = QAccessible.queryAccessibleInterface(year.chart("yearMonths"))
    spoken = [thing.text(QAccessible.Text.Name) for _, thing in below(chart)]
    assert "March: 2 reviews, 8 words" in spoken
    assert "November: 1 review, 4 words" in chart.text(QAccessible.Text.Description)


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_it_follows_the_theme_while_it_is_open(year: YearPage, theme: str) -> None:
    year.window.start.theme.apply("dark" if theme == "light" else "light")
    before = year.chart("yearMonths").grab().toImage()
    year.window.start.theme.apply(theme)
    assert year.chart("yearMonths").grab().toImage() != before
