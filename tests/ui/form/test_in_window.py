"""The forms in the window: names from the archive, one order of undo over all fields, by keys and clicks."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reviewdesk.domain.fields import Group
from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES
from reviewdesk.domain.review import Image, Review
from reviewdesk.domain.style import Style
from reviewdesk.ui.form.cell import Cell
from reviewdesk.ui.widgets.chip import Chip
from reviewdesk.ui.widgets.chips import ChipsEdit, CreditsEdit
from reviewdesk.ui.widgets.growing import GrowingText
from reviewdesk.ui.widgets.lines import LinesEdit
from reviewdesk.ui.widgets.stars import StarsBar
from reviewdesk.ui.widgets.typed import TypedLine
from tests.factories import AN_ID, a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def window(open_window: Open, stored: Stored) -> Window:
    stored([a_review(work=Work("The Tide", runtime=90)), full_review()])
    opened = open_window(review=AN_ID)
    opened.wait_for_review()
    opened.frame.show_panel("film")
    return opened


def review_of(window: Window) -> Review:
    review = window.presenter.editor.review
    assert review is not None
    return review


def into(window: Window, kind: type[QWidget], name: str) -> QWidget:
    """Put the caret into a field, all of it selected."""
    field = window.find(kind, name)
    field.setFocus()
    window.wait(lambda: QApplication.focusWidget() in (field, field.focusProxy()))
    getattr(field, "selectAll", list)()
    return field


def test_a_desk_just_opened_holds_no_field_of_a_panel_that_nobody_saw(window: Window) -> None:
    assert {cell.field.group for cell in window.frame.findChildren(Cell)} == {Group.FILM}
    window.press(Qt.Key.Key_3, CTRL)
    assert {cell.field.group for cell in window.frame.findChildren(Cell)} == {Group.FILM, Group.REVIEW}
    assert window.find(GrowingText, "verdict").isVisible()


def test_undo_reaches_fields_that_were_made_after_the_change(window: Window) -> None:
    before = review_of(window).slug
    title = into(window, TypedLine, "work.title")
    QTest.keyClicks(title, "Tide")
    window.presenter.editor.edit("slug", "tide")
    window.frame.show_panel("search")
    assert window.find(TypedLine, "slug").text() == "tide"
    into(window, TypedLine, "slug")
    window.press(Qt.Key.Key_Z, CTRL)
    assert (window.find(TypedLine, "slug").text(), review_of(window).slug) == (before, before)
    assert review_of(window).work.title == "Tide"


def test_a_finding_leads_into_a_panel_that_nobody_saw(window: Window) -> None:
    assert not window.frame.findChildren(QWidget, "embargo")
    window.presenter.findings.place_requested.emit("embargo", 0)
    window.wait(lambda: window.find(QWidget, "embargo").isAncestorOf(QApplication.focusWidget()))
    assert window.frame.panel == "review"


def test_names_of_ones_own_archive_are_offered_while_one_types(window: Window) -> None:
    directors = window.find(CreditsEdit, "work.directors")
    directors.setFocus()
    QTest.keyClicks(directors.entry, "pena")
    popup = directors.entry.completer().popup()
    window.wait(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    window.wait(lambda: review_of(window).work.directors == (Credit("Michael Peña"),))
    assert directors.entry.text() == ""


def test_undo_goes_through_the_fields_in_the_order_of_their_changes(window: Window) -> None:
    before = review_of(window)
    title = into(window, TypedLine, "work.title")
    QTest.keyClicks(title, "Tide")
    runtime = into(window, TypedLine, "work.runtime")
    QTest.keyClicks(runtime, "2h 1m")
    assert (review_of(window).work.title, review_of(window).work.runtime) == ("Tide", 121)
    window.press(Qt.Key.Key_Z, CTRL)
    assert (review_of(window).work.title, review_of(window).work.runtime) == ("Tide", 90)
    window.press(Qt.Key.Key_Z, CTRL)
    assert review_of(window) == before
    assert window.find(TypedLine, "work.title").text() == "The Tide"
    window.action("redo").trigger()
    assert review_of(window).work.title == "Tide"


def test_what_cannot_be_read_is_taken_back_first(window: Window) -> None:
    title = into(window, TypedLine, "work.title")
    QTest.keyClicks(title, "Tide")
    runtime = into(window, TypedLine, "work.runtime")
    QTest.keyClicks(runtime, "long")
    window.press(Qt.Key.Key_Z, CTRL)
    assert runtime.text() == "90 min"
    assert review_of(window).work.title == "Tide"
    window.press(Qt.Key.Key_Z, CTRL)
    assert review_of(window).work.title == "The Tide"


def test_a_half_typed_name_is_taken_back_before_a_whole_one(window: Window) -> None:
    genres = window.find(ChipsEdit, "work.genres")
    genres.setFocus()
    QTest.keyClicks(genres.entry, "Drama,Sp")
    window.press(Qt.Key.Key_Z, CTRL)
    assert (genres.value(), genres.entry.text()) == (("Drama",), "")
    window.press(Qt.Key.Key_Z, CTRL)
    assert genres.value() == review_of(window).work.genres == ()


def test_lines_and_a_rating_are_steps_of_the_same_order(window: Window) -> None:
    window.frame.show_panel("review")
    good = into(window, LinesEdit, "good")
    QTest.keyClicks(good, "Light")
    stars = into(window, StarsBar, "stars")
    QTest.keyClicks(stars, "2")
    QTest.keyClicks(stars, "4")
    for rating, lines in (("2", ("Light",)), ("3.5", ("Light",)), ("3.5", ())):
        window.press(Qt.Key.Key_Z, CTRL)
        assert (review_of(window).rating, review_of(window).good) == (SCALES[Style.STARS].rate(rating), lines)


def test_another_kind_of_work_is_one_step_and_comes_back_whole(window: Window) -> None:
    before = review_of(window)
    window.find(QWidget, "media").setFocus()
    window.press(Qt.Key.Key_B)
    assert review_of(window).media is Media.BOOK
    assert not window.find(TypedLine, "work.runtime").isVisible()
    window.press(Qt.Key.Key_Z, CTRL)
    assert review_of(window) == before
    assert window.find(TypedLine, "work.runtime").text() == "90 min"


def test_alt_and_an_arrow_move_a_name_in_the_window_too(window: Window) -> None:
    genres = window.find(ChipsEdit, "work.genres")
    genres.setFocus()
    QTest.keyClicks(genres.entry, "Drama,Space,")
    window.press(Qt.Key.Key_Left)
    assert isinstance(QApplication.focusWidget(), Chip)
    window.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert review_of(window).work.genres == ("Space", "Drama")


def test_what_cannot_be_read_waits_in_its_review_and_is_said_again(window: Window, open_window: Open) -> None:
    runtime = into(window, TypedLine, "work.runtime")
    QTest.keyClicks(runtime, "abc")
    genres = window.find(ChipsEdit, "work.genres")
    genres.setFocus()
    QTest.keyClicks(genres.entry, "Drama,Sp")
    window.presenter.open(full_review().id)
    window.wait_for_review(2)
    assert (runtime.text(), genres.entry.text()) == ("121 min", "")
    assert not problem_of(runtime)
    window.presenter.open(AN_ID)
    window.wait_for_review(3)
    assert (runtime.text(), genres.entry.text()) == ("abc", "Sp")
    assert review_of(window).work.runtime == 90
    assert problem_of(runtime) == "Write minutes, such as 121 or 2h 1m"
    window.close()
    again = open_window(review=AN_ID)
    again.wait_for_review()
    runtime = into(again, TypedLine, "work.runtime")
    assert (runtime.text(), problem_of(runtime) != "") == ("abc", True)
    again.press(Qt.Key.Key_Z, CTRL)
    assert (runtime.text(), problem_of(runtime)) == ("90 min", "")
    again.presenter.open(full_review().id)
    again.wait_for_review(2)
    again.presenter.open(AN_ID)
    again.wait_for_review(3)
    assert runtime.text() == "90 min"


def problem_of(field: QWidget) -> str:
    """Give the sentence under a field, empty where there is none."""
    cell = field.parentWidget()
    assert cell is not None
    label = cell.findChild(QLabel, "problem")
    assert label is not None
    return label.text()


@pytest.mark.parametrize(
    ("panel", "name", "typed"),
    [("review", "embargo", "tomorrow\nEurope/London"), ("film", "work.released", "15 Sep 2023\nsoon")],
)
def test_so_do_a_clock_and_lines(window: Window, panel: str, name: str, typed: str) -> None:
    window.frame.show_panel(panel)
    window.presenter.forms[panel].focus_field(name)
    field: Any = window.find(QWidget, name)
    first, second = typed.split("\n")
    QTest.keyClicks(QApplication.focusWidget(), first)
    window.press(Qt.Key.Key_Tab if name == "embargo" else Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), second)
    window.presenter.open(full_review().id)
    window.wait_for_review(2)
    assert field.half_typed() == ""
    window.presenter.open(AN_ID)
    window.wait_for_review(3)
    assert field.half_typed() == typed
    assert problem_of(field)


def test_fields_of_sentences_set_the_signs_of_the_language_and_one_undo_gives_the_typed_ones_back(
    window: Window,
) -> None:
    window.presenter.pane.page.view.signs.is_on = True
    window.frame.show_panel("review")
    verdict = into(window, GrowingText, "verdict")
    QTest.keyClicks(verdict, 'A "film')
    assert review_of(window).verdict == "A “film"
    window.press(Qt.Key.Key_Z, CTRL)
    window.press(Qt.Key.Key_Z, CTRL)
    assert (review_of(window).verdict, verdict.text()) == ('A "', 'A "')
    QTest.keyClicks(verdict, "x")
    assert review_of(window).verdict == 'A "x'
    good = into(window, LinesEdit, "good")
    QTest.keyClicks(good, "It's so... good")
    assert review_of(window).good == ("It’s so… good",)
    also_read = into(window, LinesEdit, "also_read")
    QTest.keyClicks(also_read, "the--tide")
    assert review_of(window).also_read == ("the--tide",)


def test_alt_texts_and_captions_of_images_set_them_too(open_window: Open, stored: Stored) -> None:
    stored([a_review(images=(Image("tide.png"),))])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.presenter.pane.page.view.signs.is_on = True
    window.frame.show_panel("images")
    caption = into(window, GrowingText, "caption")
    QTest.keyClicks(caption, "The tide's out")
    assert review_of(window).images[0].caption == "The tide’s out"
