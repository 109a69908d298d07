"""A review that is dragged out is whatever the other program takes: HTML, words or a file."""

import tempfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from reviewdesk.domain.review import Review
from reviewdesk.ui.widgets.one_line import OneLine
from tests.ui.conftest import Open
from tests.ui.library.test_library import Library, numbered
from tests.ui.window import Window

Stored = Callable[[Iterable[Review]], None]


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Three reviews; the second has a TK, the third is on the desk."""
    stored(numbered(number, **({"body": "A TK.\n"} if number == 2 else {})) for number in (1, 2, 3))
    window = open_window(review="id-3", panel="library")
    window.wait_for_review()
    library = Library(window)
    library.wait_for("Film 3", "Film 2", "Film 1")
    return library


def dragged(library: Library, *titles: str) -> QMimeData:
    """Give what the list hands to a drag of these cards."""
    mime = library.list.model().mimeData([library.index(title) for title in titles])
    assert mime is not None
    return mime


def files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()]


def test_a_card_is_dragged_as_html_as_words_and_as_a_file(library: Library) -> None:
    index = library.index("Film 1")
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    mime = dragged(library, "Film 1")
    assert mime.hasHtml()
    assert mime.hasText()
    assert mime.hasUrls()
    assert "<strong>beautifully</strong>" in mime.html()
    assert "Film 1 review" in mime.text()
    assert "<" not in mime.text()
    [file] = files(mime)
    assert file.name == "film-1.html"
    assert "<title>Film 1 review</title>" in file.read_text()


@pytest.fixture
def aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which programs put what they throw away."""
    folder = tmp_path / "aside"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_no_file_is_made_before_somebody_asks_and_then_only_one(library: Library, aside: Path) -> None:
    mime = dragged(library, "Film 1")
    assert mime.formats() == ["text/html", "text/plain", "text/uri-list"]
    assert list(aside.iterdir()) == []
    assert files(mime) == files(mime) == list(aside.glob("*/*"))


def test_what_was_dragged_goes_with_the_window(library: Library, aside: Path) -> None:
    assert files(dragged(library, "Film 1"))[0].is_relative_to(aside)
    library.window.presenter.exporting.dragging.deleteLater()
    library.window.wait(lambda: list(aside.iterdir()) == [])


def test_the_file_is_of_the_format_exported_last_and_a_zip_where_it_is_several_files(
    library: Library, tmp_path: Path
) -> None:
    exporting = library.window.presenter.exporting
    for target, name in (("plain", "film-3.txt"), ("hugo", "film-3.md"), ("wordpress-blocks", "film-3.zip")):
        with library.window.qtbot.waitSignal(exporting.exported):
            exporting.export_to(target, tmp_path)
        [file] = files(dragged(library, "Film 3"))
        assert file.suffix == Path(name).suffix
        assert file.suffix != ".zip" or zipfile.is_zipfile(file)


def test_several_cards_are_dragged_and_what_a_check_stops_stays(library: Library) -> None:
    mime = dragged(library, "Film 3", "Film 2", "Film 1")
    assert [file.name for file in files(mime)] == ["film-3.html", "film-1.html"]
    assert "There is a TK here" in library.window.label("message")
    assert mime.text().count("Film") == mime.text().count("Film 3") + mime.text().count("Film 1")


def test_the_open_review_is_dragged_as_it_stands_on_the_page(library: Library) -> None:
    library.window.type_into(library.window.presenter.pane.page.headline, " anew")
    assert "Film 3 review anew" in dragged(library, "Film 3").text()


def test_a_long_title_gives_way_to_the_buttons_beside_it(window: Window) -> None:
    title = window.find(OneLine, "openTitle")
    window.frame.resize(900, 600)
    window.frame.top_bar.show_open("Published reviews", "A long title that goes on " * 12)
    window.wait(lambda: title.is_cut)
    for name in ("copyButton", "exportButton"):
        button = window.find(QPushButton, name)
        assert button.width() >= button.sizeHint().width()
        assert button.mapTo(window.frame, button.rect().topRight()).x() < window.frame.width()
    assert window.frame.width() == 900


def test_the_title_is_a_grip_that_drags_the_open_review(window: Window) -> None:
    title = window.find(QLabel, "openTitle")
    dragging = window.presenter.exporting.dragging
    window.frame.top_bar.title_dragged.disconnect(dragging.drag_open)  # a drag waits for a hand that lets go
    told: list[int] = []
    window.frame.top_bar.title_dragged.connect(lambda: told.append(1))
    assert title.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseMove(title, QPoint(5, 3))
    assert not told
    QTest.mouseMove(title, QPoint(40, 3))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(40, 3))
    assert told == [1]
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    assert "The Long Harbour Again" in dragging.mime([window.shown[-1].id]).html()
