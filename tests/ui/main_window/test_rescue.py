"""A store that does not open: what happened is said in the page, and each way on works by key and click."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from reviewdesk.services.desk import open_desk
from reviewdesk.store.backups import asides_of, backups_of, set_aside
from reviewdesk.store.opening import now
from tests.factories import AN_ID, a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window
from tests.unit.store.conftest import bytes_of, url_of


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store with two reviews, of which one is in its backup."""
    folder = tmp_path / "desk"
    folder.mkdir()
    place = folder / "reviews.db"
    desk = open_desk(url_of(place))
    desk.library.add(a_review())
    desk.backing_up.run()
    desk.library.add(full_review())
    desk.close()
    return place


def damage(place: Path) -> bytes:
    os.truncate(place, place.stat().st_size // 2)
    return place.read_bytes()


def refused(window: Window, heading: str) -> None:
    window.wait(lambda: window.frame.findChild(QLabel, "refusalHeading") is not None)
    window.wait(lambda: window.label("refusalHeading") == heading)


def ways(window: Window) -> list[str]:
    page = window.frame.findChild(QLabel, "refusalHeading").parent()
    assert page is not None
    return [button.objectName() for button in page.parent().findChildren(QPushButton)]


def test_a_damaged_store_is_opened_from_its_backup_by_one_key(open_window: Open, place: Path) -> None:
    damaged = damage(place)
    window = open_window(url=url_of(place))
    refused(window, "The store is damaged")
    window.wait(lambda: "backup" in ways(window))
    assert "holds 1 review." in window.label("refusalFound")
    assert window.find(QPushButton, "backup").hasFocus()
    window.press(Qt.Key.Key_Return)
    assert window.wait_for_review() == a_review()
    (aside,) = asides_of(place)
    assert aside.read_bytes() == damaged
    assert aside.name in window.label("message")


def test_a_copy_of_a_damaged_store_is_saved_as_it_is(open_window: Open, place: Path, tmp_path: Path) -> None:
    damaged = damage(place)
    before = bytes_of(place.parent)
    window = open_window(url=url_of(place))
    refused(window, "The store is damaged")
    window.wait(lambda: "backup" in ways(window))
    window.click("copy")
    dialog = window.find(QFileDialog, "saveCopy")
    dialog.fileSelected.emit(str(tmp_path / "evidence.db"))
    dialog.close()
    window.wait(lambda: "evidence.db" in window.label("refusalFound"))
    assert (tmp_path / "evidence.db").read_bytes() == damaged
    assert bytes_of(place.parent) == before


def test_a_damaged_store_without_a_good_backup_says_so(open_window: Open, place: Path) -> None:
    damage(place)
    (backup,) = backups_of(place)
    os.truncate(backup.place, 5000)
    before = bytes_of(place.parent)
    window = open_window(url=url_of(place))
    refused(window, "The store is damaged")
    window.wait(lambda: "There is no good backup." in window.label("refusalFound"))
    assert ways(window) == ["again", "copy", "folder", "other"]
    window.close()
    assert bytes_of(place.parent) == before


def test_a_restoring_that_was_killed_is_told_and_finished(open_window: Open, place: Path) -> None:
    set_aside(place, now())
    place.unlink()
    window = open_window(url=url_of(place))
    refused(window, "The store is not where it was")
    window.wait(lambda: "aside" in ways(window))
    assert not place.exists()
    assert window.find(QPushButton, "aside").hasFocus()
    window.press(Qt.Key.Key_Space)
    window.wait_for_review()
    assert window.kept(full_review().id) == full_review()


def test_an_empty_store_is_begun_only_by_choice(open_window: Open, place: Path) -> None:
    place.unlink()
    window = open_window(url=url_of(place))
    refused(window, "The store is not where it was")
    window.wait(lambda: "backup" in ways(window))
    assert "aside" not in ways(window)
    window.click("empty")
    window.wait_for_review()
    assert len(backups_of(place)) == 1


def test_another_store_is_chosen_where_this_is_none(open_window: Open, place: Path, tmp_path: Path) -> None:
    diary = tmp_path / "diary.db"
    diary.write_text("Dear diary")
    window = open_window(url=url_of(diary))
    refused(window, "This is another program’s file")
    window.click("other")
    dialog = window.find(QFileDialog, "chooseStore")
    dialog.fileSelected.emit(str(place))
    dialog.close()
    window.wait_for_review()
    assert diary.read_text() == "Dear diary"


def test_a_store_in_use_opens_by_itself_when_it_is_let_go(open_window: Open, place: Path) -> None:
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.executescript("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; UPDATE review SET year = year; COMMIT")
        window = open_window(url=url_of(place))
        window.wait(lambda: window.frame.findChild(QLabel, "refusalHeading") is not None, timeout=15_000)
        refused(window, "The store is in use")
        assert window.find(QPushButton, "again").isEnabled()
    window.wait(lambda: bool(window.shown), timeout=15_000)
    assert QApplication.activeModalWidget() is None
    assert window.kept(AN_ID) == a_review()


def test_trying_again_opens_what_has_come_back(open_window: Open, place: Path) -> None:
    elsewhere = place.rename(place.with_name("moved.db"))
    window = open_window(url=url_of(place))
    refused(window, "The store is not where it was")
    elsewhere.rename(place)
    window.click("again")
    window.wait_for_review()
