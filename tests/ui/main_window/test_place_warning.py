"""A store in a folder that another program copies about is warned of once at the start, and no more by choice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reviewdesk.services.desk import open_desk
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.window import Window


@pytest.fixture
def url(tmp_path: Path) -> str:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    url = f"sqlite:///{folder / 'reviews.db'}"
    desk = open_desk(url)
    desk.library.add(a_review())
    desk.close()
    return url


def warning(window: Window) -> QWidget:
    return window.presenter.warning.line


def said(window: Window) -> str:
    line = warning(window)
    return line.findChild(QLabel, "noticeWords").text() if line.isVisible() else ""


def test_a_synced_folder_is_warned_of_until_somebody_knows(open_window: Open, url: str) -> None:
    window = open_window(url=url)
    window.wait_for_review()
    window.wait(lambda: "Dropbox copies about" in said(window))
    window.qtbot.mouseClick(warning(window).findChild(QPushButton, "noticeButton"), Qt.MouseButton.LeftButton)
    assert said(window) == ""
    window.close()
    again = open_window(url=url)
    again.wait_for_review()
    assert url.removeprefix("sqlite:///") in again.presenter._memory.settings.known_risks
    assert said(again) == ""


def test_a_store_in_a_folder_of_its_own_is_not_warned_of(window: Window) -> None:
    window.presenter.warning.begin()
    done: list[object] = []
    window.start.lane.run(lambda: None, done.append)
    window.wait(lambda: bool(done))
    assert said(window) == ""
