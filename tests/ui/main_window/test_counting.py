"""How long a review is to be, and how much was written."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QSpinBox

from reviewdesk.ui.main_window.tally import Tally
from tests.factories import a_review
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
