"""What is typed before a review is there goes into it, as from a typewriter that waits for its paper."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from reviewdesk.domain.review import Review
from tests.factories import AN_ID, ANOTHER_ID, BODY, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
Stored = Callable[[Iterable[Review]], None]


def type_at(window: Window, *keys: str | Key) -> None:
    """Press keys as the screen's owner sends them: to the window, whatever has the focus."""
    for key in keys:
        QTest.keyClick(window.frame.windowHandle(), key)


def test_letters_that_come_before_the_first_review_go_into_it(open_window: Open, stored: Stored) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID)
    assert window.start.presenter is None
    type_at(window, *"Oh no", Key.Key_Backspace, *"h ")
    window.wait_for_review()
    assert window.presenter.pane.to_markdown() == f"Oh nh {BODY}"
    type_at(window, "x")
    assert window.presenter.pane.to_markdown() == f"Oh nh x{BODY}"


def test_keys_that_type_nothing_are_not_held_back(open_window: Open, stored: Stored) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID)
    type_at(window, Key.Key_Return, Key.Key_Backspace, Key.Key_Down)
    window.wait_for_review()
    assert window.presenter.pane.to_markdown() == BODY


def test_letters_after_new_go_into_the_new_review(window: Window) -> None:
    window.presenter.pane.page.view.setFocus()
    window.action("new").trigger()
    type_at(window, *"Fresh")
    assert window.wait_for_review(2).headline == ""
    assert window.presenter.editor.review.headline == "Fresh"
    assert window.kept(AN_ID).body == BODY


def test_letters_after_a_choice_in_the_library_go_into_the_review_that_opens(open_window: Open, stored: Stored) -> None:
    stored([a_review(), a_review(id=ANOTHER_ID, slug="another", body="Another.\n")])
    window = open_window(review=AN_ID, panel="library")
    window.wait_for_review()
    listed = window.find(QListView, "reviews")
    window.wait(lambda: listed.model().rowCount() == 2)
    listed.setFocus()
    other = next(row for row in range(2) if row != listed.currentIndex().row())
    listed.setCurrentIndex(listed.model().index(other, 0))
    type_at(window, Key.Key_Return, *"So: ")
    window.wait_for_review(2)
    assert window.presenter.pane.to_markdown() == "So: Another.\n"
    assert window.kept(AN_ID).body == BODY


def test_letters_are_given_back_where_nothing_opens(open_window: Open, stored: Stored) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID, panel="library")
    window.wait_for_review()
    window.presenter.open("no-such-review")
    type_at(window, *"x")
    window.wait(lambda: bool(window.label("message")))
    assert window.presenter.pane.to_markdown() == f"x{BODY}"


def test_a_window_that_gets_another_handle_meanwhile_lets_go_of_the_first(window: Window) -> None:
    window.frame.typed_ahead.wait()
    window.frame.destroy()
    window.frame.create()
    window.frame.show()
    window.frame.typed_ahead.hand_over()
    window.presenter.open(AN_ID)
    assert window.wait_for_review(2).id == AN_ID
