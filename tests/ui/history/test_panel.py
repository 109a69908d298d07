"""The panel lists what was kept, by day, and says so where there is nothing or it cannot be read."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTextBrowser, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store
from reviewdesk.store.values import VersionKind
from reviewdesk.ui.history.model import STEP, RowKind
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.history.past import Past, damage, put
from tests.ui.window import Window


def test_a_review_without_a_past_says_when_it_will_have_one(new: Past) -> None:
    new.open()
    new.window.wait(lambda: new.window.find(QWidget, "historyEmpty").isVisible())
    assert "No versions yet" in new.window.find(QWidget, "historyEmpty").findChild(QLabel).text()


def test_versions_stand_under_their_days_with_the_draft_above(past: Past) -> None:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    assert [row.kind for row in past.rows()] == [
        RowKind.DRAFT,
        *(RowKind.DAY, RowKind.VERSION),
        *(RowKind.DAY, RowKind.VERSION),
    ]
    assert past.days()[0] == "Yesterday"
    assert [row.more for row in past.rows()] == ["", "", "+2", "", ""]
    assert [row.is_lasting for row in past.rows()] == [False, False, False, False, True]


def test_a_version_kept_meanwhile_comes_into_the_open_list(past: Past) -> None:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    past.window.presenter.pane.page.view.setFocus()
    past.window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(past.name_line(), "Second thoughts")
    past.window.press(Qt.Key.Key_Return)
    past.wait_for("Second thoughts", "Pause in the writing", "First idea")
    assert past.days()[0] == "Today"


def test_the_keys_go_through_the_versions_and_back_to_the_text(past: Past) -> None:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    past.list_view.setFocus()
    past.window.press(Qt.Key.Key_Down)
    past.wait_for_comparison("Pause in the writing")
    past.window.press(Qt.Key.Key_Down)
    past.wait_for_comparison("First idea")
    past.window.press(Qt.Key.Key_Return)
    assert past.window.find(QTextBrowser, "difference").hasFocus()
    past.window.press(Qt.Key.Key_Escape)
    assert not past.is_comparing()
    assert past.window.presenter.pane.page.view.isVisible()


def test_another_panel_takes_the_comparison_away(past: Past) -> None:
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    past.click("First idea")
    past.window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    past.window.wait(lambda: not past.is_comparing())


def test_a_thousand_versions_come_into_the_list_as_one_scrolls(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str
) -> None:
    stored([a_review()])
    with open_store(store_url) as store, store.unit_of_work() as work:
        for number in range(1000):
            work.history.add(a_review(body=f"Word {number}.\n"), VersionKind.PAUSE)
    window = open_window(review=AN_ID)
    window.wait_for_review()
    past = Past(window)
    past.open()
    window.wait(lambda: len(past.rows()) == STEP)
    bar = past.list_view.verticalScrollBar()
    while len(past.rows()) < 1002:
        shown = len(past.rows())
        past.list_view.setFocus()
        window.press(Qt.Key.Key_End)
        bar.setValue(bar.maximum())
        window.wait(lambda shown=shown: len(past.rows()) > shown)
    assert past.titles() == ["Pause in the writing"] * 1000
    assert past.rows()[-1].number == 1


def test_a_damaged_version_is_said_in_words_and_the_others_can_be_read(past: Past) -> None:
    damage(past.window.url, 1)
    past.open()
    past.wait_for("Pause in the writing", "First idea")
    past.click("First idea")
    past.window.wait(lambda: past.summary() == "This version cannot be shown.")
    assert "damaged" in past.text()
    assert not past.window.find(QPushButton, "restoreVersion").isEnabled()
    assert not past.window.find(QPushButton, "copyVersion").isEnabled()
    past.click("Pause in the writing")
    past.window.wait(lambda: "Nobody" in past.struck())


def test_a_past_that_cannot_be_read_is_said_in_words_and_the_text_is_still_kept(past: Past) -> None:
    damage(past.window.url, 0)
    past.open()
    past.window.wait(lambda: past.window.find(QWidget, "historyEmpty").isVisible())
    assert "damaged" in past.window.find(QWidget, "historyEmpty").findChild(QLabel).text()
    past.window.type_into(past.window.presenter.pane.page.view, " And on.")
    past.window.wait(lambda: past.window.kept(AN_ID).body.endswith("And on.\n"))
    past.window.wait(lambda: past.window.saved() == "All changes saved")


def test_what_may_go_has_gone_when_the_window_was_left_open(window: Window) -> None:
    past = Past(window)
    put(
        window.url,
        *(
            (a_review(body=f"{number}"), VersionKind.PAUSE, "", timedelta(days=30, minutes=-number))
            for number in range(120)
        ),
    )
    assert len(past.versions()) == 120
    window.presenter.past._thinning.start(1)
    window.wait(lambda: 50 <= len(past.versions()) < 60)
    assert isinstance(past.list_view, QListView)
