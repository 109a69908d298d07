"""The backups in a dialog: listed and judged, looked into, a review brought back, the whole store put back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
)
from shiboken6 import isValid

from reviewdesk.domain.film import Work
from reviewdesk.services.desk import open_desk
from reviewdesk.services.safety.backing_up import BackingUp
from reviewdesk.store.backups import asides_of, backups_of
from reviewdesk.store.opening import open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window
from tests.unit.store.conftest import told

LEFT = Qt.MouseButton.LeftButton


class Dialog:
    """The dialog as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.action("backups").trigger()
        self.frame = window.find(QDialog, "backups")
        self.list = window.find(QTreeWidget, "backupList")
        self.reviews = window.find(QListWidget, "backupReviews")
        self.preview = window.find(QTextBrowser, "backupPreview")

    def rows(self) -> list[tuple[str, str]]:
        """Give how many reviews each backup holds, and what is said of its state."""
        every = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        return [(row.text(2), row.text(3)) for row in every]

    def titles(self) -> list[str]:
        return [self.reviews.item(at).text().split("\n")[0] for at in range(self.reviews.count())]

    def wait_for(self, *titles: str) -> None:
        self.window.wait(lambda: self.titles() == list(titles))

    def choose(self, at: int) -> None:
        QTest.mouseClick(self.reviews.viewport(), LEFT, pos=self.reviews.visualItemRect(self.reviews.item(at)).center())

    def said(self) -> str:
        return self.window.label("backupsSaid")

    def restore(self) -> None:
        self.window.wait(lambda: self.window.find(QPushButton, "restoreBackup").isEnabled())
        self.window.click("restoreBackup")
        self.window.wait(lambda: self.window.frame.findChild(QMessageBox, "askRestore") is not None)


@pytest.fixture
def place(store_url: str) -> Path:
    """A store with two reviews; its backup holds the first of them as it was."""
    desk = open_desk(store_url)
    desk.library.add(a_review())
    BackingUp(desk.store, lambda: datetime.now(UTC) - timedelta(hours=1)).run()
    desk.library.add(full_review(work=Work(title="The Short Harbour")))
    desk.close()
    return Path(store_url.removeprefix("sqlite:///"))


@pytest.fixture
def dialog(open_window: Open, place: Path) -> Iterator[Dialog]:
    window = open_window(review=AN_ID)
    window.wait_for_review()
    dialog = Dialog(window)
    window.wait(lambda: dialog.rows() == [("1", "Good")])
    yield dialog
    if window.start.window is not window.frame:
        window.frame = window.start.window


def test_backups_are_listed_with_what_they_hold_and_whether_they_are_good(dialog: Dialog, place: Path) -> None:
    (backup,) = backups_of(place)
    data = bytearray(backup.place.read_bytes())
    at = data.index(b"The harbour sleeps")
    data[at : at + 3] = b"HHH"
    backup.place.write_bytes(data)
    dialog.frame.close()
    Dialog(dialog.window)
    dialog.window.wait(lambda: dialog.rows() == [("1", "Damaged")])
    assert not dialog.window.find(QPushButton, "restoreBackup").isEnabled()


def test_a_backup_is_made_by_a_click_and_shown_at_the_top(dialog: Dialog, place: Path) -> None:
    dialog.window.click("makeBackup")
    dialog.window.wait(lambda: dialog.rows() == [("2", "Good"), ("1", "Good")])
    assert dialog.said() == "The backup is made, and it is good."
    assert len(backups_of(place)) == 2


def test_a_backup_of_a_store_with_damage_is_listed_as_what_it_is(dialog: Dialog, place: Path) -> None:
    with open_store(dialog.window.url) as store:
        told(store, f"UPDATE review SET body = CAST('?' AS BLOB) WHERE id = '{ANOTHER_ID}'")
    dialog.window.click("makeBackup")
    dialog.window.wait(lambda: dialog.rows() == [("2", "Good but for what was damaged"), ("1", "Good")])
    assert dialog.said().startswith("The backup was made, but a review or an image in the store is damaged")
    assert [backup.is_whole for backup in backups_of(place)] == [False, True]


def test_a_review_is_read_and_brought_back_as_a_copy(dialog: Dialog) -> None:
    window = dialog.window
    window.type_into(window.presenter.pane.page.headline, "!")
    dialog.wait_for("The Long Harbour (2023)")
    assert dialog.reviews.item(0).text().split("\n")[1].startswith("edited "), "a long headline is cut, not the day"
    dialog.choose(0)
    window.wait(lambda: "Nothing happens" in dialog.preview.toPlainText())
    window.click("bringBack")
    back = window.wait_for_review(2)
    assert (back.headline, back.body) == (a_review().headline, a_review().body)
    assert back.id != AN_ID
    assert window.kept(AN_ID).headline == a_review().headline + "!"


def test_a_backup_is_searched(dialog: Dialog) -> None:
    search = dialog.window.find(QLineEdit, "backupSearch")
    dialog.wait_for("The Long Harbour (2023)")
    QTest.keyClicks(search, "lighthouse")
    dialog.wait_for()
    assert dialog.window.label("backupFound") == "No review in this backup fits."
    search.clear()
    QTest.keyClicks(search, "sleeps")
    dialog.wait_for("The Long Harbour (2023)")


def test_the_whole_store_is_put_back_and_what_was_there_is_set_aside(dialog: Dialog, place: Path) -> None:
    window = dialog.window
    window.type_into(window.presenter.pane.page.headline, "!")
    dialog.restore()
    box = window.find(QMessageBox, "askRestore")
    assert "The backup holds 1 review; the store now holds 2 reviews." in box.informativeText()
    old = window.frame
    QTest.mouseClick(box.findChild(QPushButton, "putBack"), LEFT)
    window.wait(lambda: window.start.window is not old and window.start.presenter is not None)
    window.frame = window.start.window
    window.wait_for_review(2)
    window.wait(lambda: not isValid(old))
    assert window.kept(AN_ID) == a_review()
    (aside,) = asides_of(place)
    window.wait(lambda: aside.name in window.label("message"))
    with open_store(f"sqlite:///{aside}") as store, store.reading() as work:
        assert work.reviews.get(AN_ID).review.headline == a_review().headline + "!"
        assert work.reviews.get(ANOTHER_ID)


def test_nothing_is_put_back_without_a_yes(dialog: Dialog, place: Path) -> None:
    dialog.restore()
    QTest.keyClick(dialog.window.find(QMessageBox, "askRestore"), Qt.Key.Key_Escape)
    dialog.window.wait(lambda: dialog.window.frame.findChild(QMessageBox, "askRestore") is None)
    assert not asides_of(place)
    assert dialog.frame.isVisible()
