"""A damaged image is said in its card; it comes back from a backup, or from its file, and the text stays as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Image
from reviewdesk.services.desk import open_desk
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.window import Window
from tests.unit.store.conftest import told

BODY = "The harbour sleeps.\n\n![](still.png)\n"


@pytest.fixture
def url(store_url: str) -> str:
    """A review with an image, both in a backup, and then the image was damaged."""
    desk = open_desk(store_url)
    desk.library.add(a_review(body=BODY, images=(Image("still.png"),), featured_image="still.png"))
    with desk.store.unit_of_work() as work:
        work.assets.put(ReviewId(AN_ID), "still.png", png())
    desk.backing_up.run()
    told(desk.store, "UPDATE asset SET data = x'00'")
    desk.close()
    return store_url


def opened(open_window: Open, url: str) -> Window:
    window = open_window(url=url, review=AN_ID, panel="images")
    window.wait_for_review()
    window.wait(lambda: trouble(window).isVisible())
    return window


def trouble(window: Window) -> QWidget:
    return window.find(QWidget, "imageTrouble")


def kept_image(window: Window) -> bytes | None:
    return window.presenter._desk.picture(AN_ID, "still.png")


def without_backups(url: str) -> None:
    for backup in Path(url.removeprefix("sqlite:///")).parent.glob("reviews.db.backups/*.db"):
        backup.unlink()


def test_a_damaged_image_is_said_and_comes_back_from_a_backup(open_window: Open, url: str) -> None:
    window = opened(open_window, url)
    assert "This image is damaged on the disk" in window.label("imageTroubleWords")
    assert window.label("message").startswith("The image still.png is damaged on the disk.")
    back = window.find(QPushButton, "putImageBack")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    window.wait(lambda: not trouble(window).isVisible())
    assert kept_image(window) == png()
    assert window.presenter.pane.to_markdown() == BODY


def test_without_a_backup_its_file_is_chosen_again(open_window: Open, url: str, tmp_path: Path) -> None:
    without_backups(url)
    window = opened(open_window, url)
    window.click("putImageBack")
    window.wait(lambda: "No backup has it whole" in window.label("imageTroubleWords"))
    assert not window.find(QPushButton, "putImageBack").isVisible()
    (tmp_path / "mine.png").write_bytes(png(80, 60))
    window.click("chooseImageAgain")
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    dialog.reject()
    window.wait(lambda: not trouble(window).isVisible())
    assert kept_image(window) == png(80, 60)
    assert window.kept(AN_ID).images == (Image("still.png"),)
    assert window.find(QLabel, "imageName").text() == "still.png"
