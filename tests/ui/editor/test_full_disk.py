"""A disk that is full is said; the text stays in the window and is kept as soon as there is room."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from reviewdesk.errors import StoreWriteError
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.store.opening import Store
from reviewdesk.store.unit_of_work import UnitOfWork
from tests.factories import AN_ID
from tests.ui.window import Window


class SmallDisk:
    """A store whose disk is full until there is room."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.is_full = True
        self.reading = store.reading

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        if self.is_full:
            raise StoreWriteError("store-full")
        with self._store.unit_of_work() as work:
            yield work


@pytest.fixture
def disk(window: Window) -> SmallDisk:
    drafting: Drafting = window.presenter.editor._drafting
    disk = SmallDisk(drafting._store)
    drafting._store = disk
    return disk


def write(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.wait(lambda: window.saved().startswith("Not saved: the disk is full."))


def test_a_full_disk_is_said_and_the_text_stays(window: Window, disk: SmallDisk) -> None:
    write(window)
    assert window.find(QPushButton, "retry").isVisible()
    assert window.find(QLineEdit, "work.title").text() == "The Long Harbour!"
    assert window.kept(AN_ID).work.title == "The Long Harbour"


def test_retry_keeps_it_once_there_is_room(window: Window, disk: SmallDisk) -> None:
    write(window)
    disk.is_full = False
    window.click("retry")
    window.wait(lambda: window.saved() == "All changes saved")
    assert window.kept(AN_ID).work.title == "The Long Harbour!"
    assert not window.find(QPushButton, "retry").isVisible()


def test_it_is_kept_by_itself_once_there_is_room(window: Window, disk: SmallDisk) -> None:
    window.presenter.editor.saving.set_patience(50)
    write(window)
    disk.is_full = False
    window.wait(lambda: window.saved() == "All changes saved")
    assert window.kept(AN_ID).work.title == "The Long Harbour!"


def test_the_next_key_tries_again(window: Window, disk: SmallDisk) -> None:
    write(window)
    disk.is_full = False
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.wait(lambda: window.kept(AN_ID).work.title == "The Long Harbour!!")
