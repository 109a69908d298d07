"""A store that cannot be used is named in the page and left as it is; one that cannot be written keeps nothing back."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QStackedWidget

from reviewdesk.settings.places import home
from reviewdesk.store.opening import open_store
from reviewdesk.words import WORDS
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window
from tests.unit.store.conftest import bytes_of, ordinary_user, shared_folder, url_of

__all__ = ["ordinary_user", "shared_folder"]

A_MOMENT = 0.05
LOCK = "PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; UPDATE review SET year = year; COMMIT"


def sound(place: Path) -> None:
    with open_store(url_of(place)) as store, store.unit_of_work() as work:
        work.reviews.add(a_review())


def corrupt(place: Path) -> None:
    sound(place)
    os.truncate(place, place.stat().st_size // 2)


def foreign(place: Path) -> None:
    place.write_text("Dear diary")


def too_new(place: Path) -> None:
    sound(place)
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '9999'")


def notice(window: Window) -> str:
    """Give the sentence in the page once it is there."""
    window.wait(lambda: any(label.isVisible() for label in notices(window)))
    (shown,) = [label for label in notices(window) if label.isVisible()]
    return shown.text()


def notices(window: Window) -> list[QLabel]:
    return window.find(QStackedWidget, "page").findChildren(QLabel, "notice")


def assert_says(window: Window, code: str, place: Path) -> None:
    words = notice(window)
    assert words.startswith(WORDS[code].split("{place}")[0])
    assert str(place) in words
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    ("make", "code"), [(corrupt, "store-corrupt"), (foreign, "store-foreign"), (too_new, "store-too-new")]
)
def test_a_store_that_cannot_be_used_is_named_and_left_as_it_is(
    open_window: Open, tmp_path: Path, make: Callable[[Path], None], code: str
) -> None:
    place = tmp_path / "desk" / "reviews.db"
    place.parent.mkdir()
    make(place)
    before = bytes_of(place.parent)
    window = open_window(url=url_of(place))
    assert_says(window, code, place)
    window.close()
    assert bytes_of(place.parent) == before


def test_a_store_in_other_hands_is_named(open_window: Open, tmp_path: Path) -> None:
    place = tmp_path / "reviews.db"
    sound(place)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.executescript(LOCK)
        window = open_window(url=url_of(place))
        window.wait(lambda: bool(notices(window)), timeout=15_000)
        assert_says(window, "store-locked", place)
        window.close()


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o000, 0o777), (0o666, 0o000)])
def test_a_store_without_rights_is_named(
    open_window: Open, shared_folder: Path, request: pytest.FixtureRequest, file_mode: int, folder_mode: int
) -> None:
    place = shared_folder / "reviews.db"
    sound(place)
    place.chmod(file_mode)
    shared_folder.chmod(folder_mode)
    request.getfixturevalue("somebody")
    window = open_window(url=url_of(place))
    assert_says(window, "store-forbidden", place)
    window.close()


@pytest.fixture
def somebodys_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        monkeypatch.setenv("REVIEWDESK_HOME", folder)
        yield


@pytest.fixture
def somebody(somebodys_home: None, request: pytest.FixtureRequest) -> None:
    """Be an ordinary user with a home of one's own."""
    request.getfixturevalue("ordinary_user")


@pytest.fixture
def read_only(open_window: Open, shared_folder: Path, request: pytest.FixtureRequest) -> Window:
    """The window on a store that may only be read, with its review on the desk."""
    place = shared_folder / "reviews.db"
    sound(place)
    place.chmod(0o444)
    shared_folder.chmod(0o555)
    request.getfixturevalue("somebody")
    window = open_window(url=url_of(place))
    window.wait_for_review()
    return window


def edited(window: Window) -> Window:
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.wait(lambda: window.saved().startswith("Not saved: the store can only be read."))
    return window


def test_a_store_for_reading_says_that_nothing_is_kept(read_only: Window) -> None:
    window = edited(read_only)
    assert window.find(QPushButton, "retry").isVisible()
    window.click("retry")
    window.wait(lambda: window.saved() == "Saving…" or window.saved().startswith("Not saved"))
    assert window.find(QLineEdit, "work.title").text() == "The Long Harbour!"


def test_from_a_store_for_reading_one_copies_and_exports(read_only: Window) -> None:
    window, out = read_only, home() / "out"
    QGuiApplication.clipboard().clear()
    window.action("copy_html").trigger()
    window.wait(lambda: "The Long Harbour review" in QGuiApplication.clipboard().text())
    with window.qtbot.waitSignal(window.presenter.exporting.exported):
        window.presenter.exporting.export_to("html-page", out)
    assert (out / "the-long-harbour-review" / "index.html").is_file()


def ask_to_leave(window: Window) -> QMessageBox:
    window.frame.close()
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text() == "The last changes are not saved."
    return box


def answer(box: QMessageBox, name: str) -> None:
    button = box.findChild(QPushButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_closing_with_what_cannot_be_kept_asks_and_one_may_stay(read_only: Window) -> None:
    window = edited(read_only)
    answer(ask_to_leave(window), "stay")
    window.wait(lambda: QApplication.activeModalWidget() is None)
    assert window.frame.isVisible()
    assert window.find(QLineEdit, "work.title").text() == "The Long Harbour!"


def test_escape_is_to_stay(read_only: Window) -> None:
    window = edited(read_only)
    QTest.keyClick(ask_to_leave(window), Qt.Key.Key_Escape)
    window.wait(lambda: QApplication.activeModalWidget() is None)
    assert window.frame.isVisible()


def test_one_may_take_the_review_along_and_close(read_only: Window) -> None:
    window = edited(read_only)
    answer(ask_to_leave(window), "copy")
    window.wait(lambda: not window.frame.isVisible())
    assert "title: The Long Harbour!" in QGuiApplication.clipboard().text()


def test_one_may_close_without_the_changes(read_only: Window) -> None:
    window = edited(read_only)
    answer(ask_to_leave(window), "close")
    window.wait(lambda: not window.frame.isVisible())
    assert window.kept(AN_ID) == a_review()


def test_a_store_that_is_moved_away_under_the_window_is_said_and_caught_up_with(window: Window) -> None:
    place = Path(window.url.removeprefix("sqlite:///"))
    window.presenter.editor.saving.set_patience(50)
    place.rename(place.with_name("away.db"))
    window.type_into(window.presenter.pane.page.headline, " Still")
    window.wait(lambda: window.saved().startswith("Not saved: the store was moved or deleted."))
    window.wait(lambda: any(b"Still" in file.read_bytes() for file in place.parent.glob("*.drafts/*.journal")))
    place.with_name("away.db").rename(place)
    window.wait(lambda: window.saved() == "All changes saved")
    assert window.kept(AN_ID).headline.endswith(" Still")
