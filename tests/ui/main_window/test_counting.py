"""How long a review is to be, and how much was written."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QSpinBox

from reviewdesk.domain.review import Review
from reviewdesk.markup.plain import word_count
from reviewdesk.store.opening import open_store
from reviewdesk.ui.main_window.writing.tally import Tally
from tests.factories import a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window

FRIDAY, SATURDAY = date(2026, 1, 30), date(2026, 1, 31)


def test_what_is_written_counts_and_what_was_there_does_not() -> None:
    tally = Tally(FRIDAY.isoformat(), 100)
    for words in (500, 520, 510):
        tally.count("a", words, FRIDAY)
    tally.count("b", 900, FRIDAY)
    tally.count("a", 515, FRIDAY)
    assert (tally.sitting, tally.today) == (15, 115)
    tally.open("a")
    tally.count("a", 700, FRIDAY)
    assert tally.sitting == 15
    tally.count("a", 702, SATURDAY)
    assert (tally.day, tally.sitting, tally.today) == ("2026-01-31", 17, 2)


def test_a_target_is_asked_for_shown_and_kept_in_the_review(window: Window) -> None:
    window.action("word_target").trigger()
    dialog = window.find(QInputDialog, "aimDialog")
    number = dialog.findChild(QSpinBox)
    number.selectAll()
    QTest.keyClicks(number, "800")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.wait(lambda: "of 800 words" in window.label("length"))
    window.wait(lambda: dict(window.kept(a_review().id).extra.entries).get("word-target") == "800")


def test_words_typed_are_those_of_today(window: Window) -> None:
    window.wait(lambda: window.label("length") != "")
    window.type_into(window.presenter.pane.page.view, " and three more words")
    window.wait(lambda: window.label("written") == "4 today")
    assert window.find(QLabel, "written").toolTip() == "Words written in this sitting: 4"


def test_another_day_begins_without_the_words_of_the_one_before() -> None:
    tally = Tally(FRIDAY.isoformat(), 100)
    tally.turn(FRIDAY)
    assert tally.today == 100
    tally.turn(SATURDAY)
    assert (tally.day, tally.today) == ("2026-01-31", 0)


def test_what_is_pasted_counts_until_it_is_taken_back_and_another_review_counts_from_where_it_is(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review(body="One two.\n"), full_review()])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    window.presenter.findings.set_pauses(20, 20)
    window.wait(lambda: window.label("length").startswith("2 words"))
    view = window.presenter.pane.page.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setText(" three four five")
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.label("written") == "3 today")
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.label("length").startswith("2 words"))
    window.wait(lambda: window.label("written") == "")
    QTest.keyClicks(view, " more")
    window.wait(lambda: window.label("written") == "1 today")
    for count, review in ((2, full_review().id), (3, a_review().id)):
        window.presenter.open(review)
        window.wait_for_review(count)
        window.wait(lambda review=review: review in window.presenter._counting._tally._lengths)
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_End)
        QTest.keyClicks(view, " x")
        window.wait(lambda count=count: window.label("written") == f"{count} today")


def test_what_somebody_else_wrote_does_not_count(window: Window) -> None:
    window.wait(lambda: window.label("length") != "")
    window.presenter.findings.set_pauses(20, 20)
    with open_store(window.url) as store, store.unit_of_work() as work:
        saved = work.reviews.get(a_review().id)
        work.reviews.save(replace(saved.review, body=f"Theirs are many words.\n\n{saved.review.body}"), saved.version)
    window.type_into(window.presenter.pane.page.view, " mine")
    window.wait(lambda: "Theirs" in window.presenter.pane.to_markdown())
    window.type_into(window.presenter.pane.page.view, " too")
    words = word_count(window.presenter.pane.to_markdown())
    window.wait(lambda: window.label("length").startswith(f"{words} words"))
    assert window.label("written") in ("1 today", "2 today")
