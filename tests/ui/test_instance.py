"""A second call hands its files to the window that is open: what is new comes in, what is here is opened."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from reviewdesk.domain.review import Review
from reviewdesk.ui.calling import may_be_open, name_for
from reviewdesk.ui.instance import LONGEST, hand_over
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

HEADLINE = "From another house"


@pytest.fixture(autouse=True)
def _own_meeting_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "from elsewhere.md"
    file.write_text(f"---\ntitle: {HEADLINE}\ndate: 2024-05-01\n---\nThe tide comes in.\n", encoding="utf-8")
    return file


def wait_to_listen(window: Window) -> None:
    window.wait(lambda: window.start.instance is not None)


def call(url: str, *files: Path) -> "subprocess.Popen[bytes]":
    """Call the program as a desktop does for a file that is opened."""
    command = (sys.executable, "-m", "reviewdesk", "--store", url, *map(str, files))
    return subprocess.Popen(command)


def test_a_file_goes_to_the_window_that_is_open_and_is_on_the_desk_there(window: Window, document: Path) -> None:
    wait_to_listen(window)
    second = call(window.url, document)
    review = window.wait_for_review(2)
    assert review.headline == HEADLINE
    assert second.wait(120) == 0

    window.presenter.open(AN_ID)
    assert window.wait_for_review(3).id == AN_ID
    again = call(window.url, document)
    assert window.wait_for_review(4).id == review.id
    assert again.wait(120) == 0


def test_files_with_something_to_decide_are_shown_in_the_import(window: Window, document: Path) -> None:
    wait_to_listen(window)
    other = document.with_name("another.md")
    other.write_text(document.read_text(encoding="utf-8").replace("another house", "a third"), encoding="utf-8")
    window.start.instance.asked.emit([str(document), str(other)])
    window.wait(window.presenter.importing.view.isVisible)
    assert len(window.shown) == 1


def test_a_window_starts_with_the_file_it_is_called_for(
    open_window: Open, stored: Callable[[Iterable[Review]], None], document: Path
) -> None:
    stored([a_review()])
    window = open_window(files=[str(document)])
    window.wait(lambda: bool(window.shown) and window.shown[-1].headline == HEADLINE)


def test_a_document_that_macos_asks_for_before_there_is_a_desk_or_later_is_opened(
    open_window: Open, stored: Callable[[Iterable[Review]], None], document: Path, qapp: QApplication
) -> None:
    stored([a_review()])
    QApplication.sendEvent(qapp, QFileOpenEvent(str(document)))
    window = open_window()
    window.wait(lambda: bool(window.shown) and window.shown[-1].headline == HEADLINE)

    other = document.with_name("another.md")
    other.write_text(document.read_text(encoding="utf-8").replace("another house", "a third"), encoding="utf-8")
    QApplication.sendEvent(qapp, QFileOpenEvent(str(other)))
    window.wait(lambda: window.shown[-1].headline == "From a third")


def test_a_socket_that_a_killed_window_left_is_taken_over(open_window: Open, store_url: str) -> None:
    Path(name_for(store_url)).touch()
    window = open_window()
    wait_to_listen(window)
    second = call(store_url)
    window.wait(lambda: second.poll() is not None)
    assert second.returncode == 0


@pytest.mark.parametrize(
    "line", [b"no JSON", b"[]", b'{"files": "a"}', b'{"files": [1, null, {}]}', json.dumps({"files": []}).encode()]
)
def test_what_is_no_request_opens_nothing(window: Window, line: bytes) -> None:
    wait_to_listen(window)
    asked: list[list[str]] = []
    window.start.instance.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(name_for(window.url))
    socket.write(line + b"\n")
    window.wait(lambda: bool(asked))
    assert asked == [[]]


def test_a_request_without_end_is_cut_off(window: Window) -> None:
    wait_to_listen(window)
    socket = QLocalSocket()
    socket.connectToServer(name_for(window.url))
    socket.write(b"x" * (LONGEST + 2))
    window.wait(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_nobody_is_called_where_no_window_is_open(store_url: str) -> None:
    assert not may_be_open(store_url)
    assert not hand_over(store_url, ["a.md"])


def test_the_windows_of_a_flatpak_meet_in_the_folder_that_they_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, store_url: str
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.reviewdesk.ReviewDesk")
    assert Path(name_for(store_url)).parent == tmp_path / "app" / "org.reviewdesk.ReviewDesk"
