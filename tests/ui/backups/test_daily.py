"""A copy a day is made of itself: after a while, and before the window goes; where it fails, somebody is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from reviewdesk.store.backups import backups_of, folder_of
from reviewdesk.store.contents import contents_of
from reviewdesk.store.opening import open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.window import Window
from tests.unit.store.conftest import told


@pytest.fixture
def place(window: Window) -> Path:
    return Path(window.url.removeprefix("sqlite:///"))


def answer(window: Window, name: str) -> None:
    window.wait(lambda: window.frame.findChild(QMessageBox, "noBackup") is not None)
    QTest.mouseClick(window.find(QMessageBox, "noBackup").findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_copy_of_the_day_is_made_when_it_is_quiet(window: Window, place: Path) -> None:
    assert not backups_of(place)
    window.presenter.safety.daily.set_rhythm(1)
    window.wait(lambda: len(backups_of(place)) == 1)


def test_what_was_typed_last_is_in_the_copy_that_is_made_on_closing(window: Window, place: Path) -> None:
    window.type_into(window.presenter.pane.page.headline, "!")
    window.close()
    (backup,) = backups_of(place)
    assert contents_of(backup.place) == contents_of(place)
    assert window.kept(AN_ID).headline.endswith("!")


def test_one_copy_a_day_is_enough(window: Window, place: Path) -> None:
    window.presenter.safety.daily.look()
    window.wait(lambda: len(backups_of(place)) == 1)
    window.type_into(window.presenter.pane.page.headline, "!")
    window.close()
    assert len(backups_of(place)) == 1


def test_a_copy_that_cannot_be_made_is_said_in_the_status_line(window: Window, place: Path) -> None:
    folder_of(place).write_bytes(b"in the way")
    window.presenter.safety.daily.look()
    window.wait(lambda: window.label("message").startswith("No backup could be made"))
    folder_of(place).unlink()


def test_damage_in_the_copy_is_said_and_the_copy_stays(window: Window, place: Path) -> None:
    with open_store(window.url) as store:
        another = a_review(id=ANOTHER_ID, slug="another")
        with store.unit_of_work() as work:
            work.reviews.add(another)
        told(store, f"UPDATE review SET body = CAST('?' AS BLOB) WHERE id = '{ANOTHER_ID}'")
    window.presenter.safety.daily.look()
    window.wait(lambda: window.label("message").startswith("The backup was made, but a review or an image"))
    (backup,) = backups_of(place)
    assert not backup.is_whole


def test_closing_without_a_copy_is_asked_about(window: Window, place: Path) -> None:
    folder_of(place).write_bytes(b"in the way")
    window.frame.close()
    answer(window, "stay")
    window.wait(lambda: window.frame.findChild(QMessageBox, "noBackup") is None)
    assert window.frame.isVisible()
    window.type_into(window.presenter.pane.page.headline, "!")
    window.frame.close()
    answer(window, "close")
    window.wait(lambda: not window.frame.isVisible())
    assert window.kept(AN_ID).headline.endswith("!")


def test_a_copy_is_tried_again_once_the_way_is_free(window: Window, place: Path) -> None:
    folder_of(place).write_bytes(b"in the way")
    window.frame.close()
    window.wait(lambda: window.frame.findChild(QMessageBox, "noBackup") is not None)
    folder_of(place).unlink()
    answer(window, "again")
    window.wait(lambda: not window.frame.isVisible())
    assert len(backups_of(place)) == 1
