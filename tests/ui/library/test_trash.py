"""The trash in the library: how long a review still lies there, and how it goes for good."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.store.values import Summary
from reviewdesk.ui.library.card import _time_words
from tests.factories import AN_ID
from tests.ui.conftest import Open
from tests.ui.library.test_library import Library, numbered

Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Three reviews, of which two lie in the trash; the other is on the desk."""
    stored(numbered(number, status=Status.DRAFT if number == 3 else Status.TRASHED) for number in (1, 2, 3))
    window = open_window(review="id-3", panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3")
    return library


def answer(library: Library, name: str) -> None:
    box = library.window.find(QMessageBox, "askDelete")
    button = box.findChild(QPushButton, name) if name else box.defaultButton()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    library.window.wait(lambda: library.window.frame.findChild(QMessageBox, "askDelete") is None)


def is_kept(library: Library, review_id: str) -> bool:
    try:
        return bool(library.window.kept(review_id))
    except ReviewNotFoundError:
        return False


def test_the_card_says_how_long_a_review_still_lies_here() -> None:
    now = datetime.now(UTC)
    for days, words in ((0, "30 days left"), (28.5, "2 days left"), (29.5, "1 day left"), (31, "0 days left")):
        edited = now - timedelta(days=days)
        trashed = Summary(AN_ID, "", "", 0, Status.TRASHED, "", 0, edited, 1, "")
        assert _time_words(trashed, now) == words


def test_a_review_is_deleted_for_ever_only_after_a_yes(library: Library) -> None:
    library.show("Trash")
    library.wait_for("Film 2", "Film 1")
    library.choose("Film 2", "Delete for Ever…")
    answer(library, "")
    assert is_kept(library, "id-2")
    library.choose("Film 2", "Delete for Ever…")
    answer(library, "deleteForEver")
    library.wait_for("Film 1")
    assert not is_kept(library, "id-2")
    library.window.wait(lambda: library.window.label("message") == "1 review is deleted.")


def test_emptying_the_trash_takes_all_that_lies_there_and_nothing_else(library: Library) -> None:
    bar = library.window.find(QWidget, "trashBar")
    assert not bar.isVisible()
    library.show("Trash")
    library.wait_for("Film 2", "Film 1")
    assert bar.isVisible()
    library.window.click("emptyTrash")
    answer(library, "deleteForEver")
    library.wait_for()
    assert not bar.isVisible()
    assert [is_kept(library, f"id-{number}") for number in (1, 2, 3)] == [False, False, True]


def test_a_review_that_is_open_leaves_the_desk_when_it_is_deleted(library: Library) -> None:
    library.show("Trash")
    library.wait_for("Film 2", "Film 1")
    library.click("Film 2")
    library.window.wait_for_review(2)
    library.choose("Film 2", "Delete for Ever…")
    answer(library, "deleteForEver")
    library.wait_for("Film 1")
    assert library.window.presenter.editor.review is None


def test_what_was_thrown_away_comes_back_by_the_offer_beside_the_line_that_says_so(library: Library) -> None:
    window = library.window
    window.action("trash").trigger()
    window.wait(lambda: window.find(QPushButton, "messageOffer").isVisible())
    assert window.kept("id-3").status is Status.TRASHED
    window.click("messageOffer")
    window.wait(lambda: window.kept("id-3").status is Status.DRAFT)
    assert window.wait_for_review(2).id == "id-3"
