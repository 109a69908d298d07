"""Any two states can be compared: by fields, and by words of the text."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QTextBrowser, QToolButton

from reviewdesk.domain.review import Review
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.history.conftest import SECOND
from tests.ui.history.past import Past, put

LONG = "\n\n".join(f"Paragraph {number} tells of the harbour and of {number * 7} ships." for number in range(300))


@pytest.fixture
def opened(past: Past) -> Past:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    return past


def test_what_came_is_underlined_and_what_went_is_struck_through(opened: Past) -> None:
    opened.click("Pause in the writing")
    assert opened.summary().startswith("Since this version: ")
    assert opened.struck() == "Nobody comes."
    assert opened.underlined() == "Nothing *happens*, and it happens **beautifully**."


def test_fields_that_differ_stand_above_the_text(opened: Past) -> None:
    opened.click("First idea")
    assert opened.text().startswith("Rating")
    assert "1 field differs" in opened.summary()
    assert opened.struck().startswith("2")


def test_any_two_versions_can_be_compared(opened: Past) -> None:
    opened.click("First idea")
    opened.compare_with("Pause in the writing")
    opened.window.wait(lambda: "Nobody comes." in opened.underlined())
    assert "beautifully" not in opened.text()


def test_the_newer_of_two_is_read_as_what_came_of_the_older(opened: Past) -> None:
    opened.click("Pause in the writing")
    opened.compare_with("First idea")
    opened.window.wait(lambda: "Nobody comes." in opened.underlined())
    assert opened.summary().startswith("In this version: ")


def test_a_moved_paragraph_is_told_from_a_new_one_and_its_edits_from_the_rest(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str
) -> None:
    first, second, third = "One ship comes in.\n\n", "Two men wait on the pier for her.\n\n", "The end of a day.\n"
    stored([a_review(body=second.replace("men", "boys") + first + third)])
    put(store_url, (a_review(body=first + second + third), VersionKind.NAMED, "In order", timedelta()))
    window = open_window(review=AN_ID)
    window.wait_for_review()
    past = Past(window)
    past.open()
    past.wait_for("In order")
    past.click("In order")
    assert past.summary() == (
        "Since this version: 1 word added (underlined), 1 word removed (struck through), 7 words moved (dotted)."
    )


def test_no_button_is_cut_where_the_page_is_narrow(opened: Past) -> None:
    opened.click("First idea")
    bar = opened.window.find(QFrame, "compareBar")
    view, label = bar.parentWidget(), opened.window.find(QLabel, "comparedWith")
    buttons = bar.findChildren(QPushButton)
    view.setFixedWidth(400)
    opened.window.wait(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert not label.isVisible()
    view.setFixedWidth(640)
    opened.window.wait(label.isVisible)


def test_the_arrows_lead_from_change_to_change(opened: Past) -> None:
    opened.click("First idea")
    sheet = opened.window.find(QTextBrowser, "difference")
    places = []
    for _ in range(3):
        QTest.mouseClick(opened.window.find(QToolButton, "comparison-chevron-down"), Qt.MouseButton.LeftButton)
        places.append(sheet.textCursor().position())
    assert places[0] != places[1]
    assert len(set(places)) == len(opened.window.presenter.past.panel.comparing.view._changes)


def test_the_text_of_a_version_can_be_copied(opened: Past) -> None:
    opened.click("Pause in the writing")
    opened.window.click("copyVersion")
    assert QGuiApplication.clipboard().text() == SECOND.body
    opened.window.wait(lambda: opened.window.label("message") == "The text of this version is copied.")


def test_a_version_that_is_what_one_has_says_so_and_offers_no_restore(opened: Past) -> None:
    opened.window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.name_line()
    opened.window.press(Qt.Key.Key_Return)
    opened.window.wait(lambda: len(opened.titles()) == 3)
    opened.click(opened.titles()[0])
    assert opened.summary() == "Nothing differs."
    assert not opened.window.find(QPushButton, "restoreVersion").isEnabled()


def test_what_is_typed_meanwhile_comes_into_the_comparison(opened: Past) -> None:
    opened.click("Pause in the writing")
    opened.window.presenter.editor.edit("verdict", "See it by the sea.")
    opened.window.wait(lambda: "See it by the sea." in opened.underlined())


def test_a_long_text_shows_what_differs_and_the_rest_on_a_click(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str
) -> None:
    stored([a_review(body=LONG.replace("150 tells", "150 says"))])
    put(store_url, (a_review(body=LONG), VersionKind.NAMED, "Long", timedelta()))
    window = open_window(review=AN_ID)
    window.wait_for_review()
    past = Past(window)
    past.open()
    past.wait_for("Long")
    past.click("Long")
    assert "Paragraph 20 " not in past.text()
    sheet = window.find(QTextBrowser, "difference")
    cursor = sheet.document().find("words more")
    sheet.setTextCursor(cursor)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=sheet.cursorRect(cursor).center() - QPoint(20, 0))
    window.wait(lambda: "Paragraph 20 " in past.text())


def test_a_choice_that_was_overtaken_is_not_worked_out(opened: Past) -> None:
    lane = opened.window.presenter._render_lane
    gate, asked = Event(), []
    history = opened.window.presenter.past.panel.comparing._history
    get = history.get
    history.get = lambda review_id, number: asked.append(number) or get(review_id, number)  # type: ignore[method-assign]
    lane.run(gate.wait)
    opened.list_view.setFocus()
    for _ in range(2):
        opened.window.press(Qt.Key.Key_Down)
    gate.set()
    opened.wait_for_comparison("First idea")
    assert asked == [1]


def test_tab_goes_from_the_head_to_the_text_as_one_reads(opened: Past) -> None:
    opened.click("First idea")
    sheet = opened.window.find(QTextBrowser, "difference")
    sheet.setFocus()
    met = []
    while len(met) < 7:
        opened.window.press(Qt.Key.Key_Backtab)
        met.append(QApplication.focusWidget().objectName())
    assert met == [
        "comparison-chevron-down",
        "comparison-chevron-up",
        "restoreVersion",
        "nameVersion",
        "copyVersion",
        "compareWith",
        "comparison-x",
    ]


def test_a_version_can_be_put_back_before_it_is_to_be_seen(opened: Past) -> None:
    opened.window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.name_line()
    opened.window.press(Qt.Key.Key_Return)
    opened.window.wait(lambda: len(opened.titles()) == 3)
    opened.click(opened.titles()[0])
    restore = opened.window.find(QPushButton, "restoreVersion")
    assert not restore.isEnabled(), "it is as in this version"
    gate = Event()
    opened.window.presenter._render_lane.run(gate.wait)
    opened.list_view.setFocus()
    opened.window.press(Qt.Key.Key_Down)
    is_offered = restore.isEnabled()
    opened.window.click("restoreVersion")
    gate.set()
    assert is_offered, "Tab passes over it else"
    opened.window.wait(lambda: opened.notice().startswith("Restored the version of "))
    assert opened.window.presenter.editor.review.body == SECOND.body
