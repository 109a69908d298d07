"""Targets of sections in the window: asked for, said beside the heading and below, moved with its words."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QSpinBox

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Review
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BODY = "Before.\n\n## Story\n\nOne two three.\n\n## End\n\nFour.\n"


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([a_review(body=BODY)])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.wait(lambda: window.label("length") != "")
    return window


def go(window: Window, row: int) -> None:
    view = window.presenter.pane.page.view
    view.setFocus()
    cursor = view.textCursor()
    cursor.setPosition(view.document().findBlockByNumber(row).position())
    view.setTextCursor(cursor)
    QTest.keyClick(view, Key.Key_End)


def aim(window: Window, words: int) -> None:
    window.action("section_target").trigger()
    dialog = window.find(QInputDialog, "sectionDialog")
    number = dialog.findChild(QSpinBox)
    number.selectAll()
    QTest.keyClicks(number, str(words))
    QTest.keyClick(dialog, Key.Key_Return)
    window.wait(lambda: window.frame.findChild(QInputDialog) is None)


def kept(window: Window) -> dict[str, object]:
    found = dict(window.kept(AN_ID).extra.entries).get("section-targets", Table())
    assert isinstance(found, Table)
    return dict(found.entries)


def notes(window: Window) -> dict[str, str]:
    view = window.presenter.pane.page.view
    return {view.body.text_block(at).text(): words for at, words in view.notes.items()}


def test_the_section_of_the_caret_gets_it_and_says_how_far_it_is(window: Window) -> None:
    go(window, 2)
    aim(window, 200)
    assert notes(window) == {"Story": "3 / 200"}
    assert window.label("length").endswith("· Story: 3 of 200")
    QTest.keyClicks(window.presenter.pane.page.view, " More words")
    window.wait(lambda: notes(window) == {"Story": "5 / 200"})
    window.wait(lambda: kept(window) == {"Story": "200"})
    go(window, 4)
    assert "Story" not in window.label("length")
    assert window.kept(AN_ID).body.startswith("Before.\n\n## Story\n\n")
    window.presenter.editor.undo()
    assert notes(window) == {}


def test_it_stays_beside_its_heading_while_paragraphs_come_and_goes_with_its_words(window: Window) -> None:
    go(window, 3)
    aim(window, 100)
    window.presenter.findings.set_pauses(60_000, 60_000)  # nothing is counted before the words of the heading change
    view = window.presenter.pane.page.view
    go(window, 0)
    QTest.keyClick(view, Key.Key_Return)
    QTest.keyClicks(view, "New.")
    window.wait(lambda: notes(window) == {"End": "1 / 100"})
    window.presenter.findings.set_pauses(50, 50)
    go(window, 4)
    QTest.keyClicks(view, "ing")
    window.wait(lambda: kept(window) == {"Ending": "100"})
    window.wait(lambda: notes(window) == {"Ending": "1 / 100"})
    QTest.keyClick(view, Key.Key_Z, CTRL)
    window.wait(lambda: kept(window) == {"End": "100"})


def test_before_all_headings_there_is_no_section_to_aim_at(window: Window) -> None:
    go(window, 0)
    window.action("section_target").trigger()
    assert window.frame.findChild(QInputDialog) is None
    assert "below a heading" in window.label("message")
