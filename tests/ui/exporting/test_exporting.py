"""Copy and Export give the article with what was typed a moment ago."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
)

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.review import Image, Review
from reviewdesk.services.exporting.making import TARGETS, review_file
from reviewdesk.store.opening import open_store
from reviewdesk.ui.exporting.view import ExportDialog
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.window import Window


class Listener(QObject):
    """Hears which addresses other programs are to open."""

    def __init__(self, shown: list[QUrl], parent: QObject) -> None:
        super().__init__(parent)
        self.shown = shown

    @Slot(QUrl)
    def hear(self, url: QUrl) -> None:
        self.shown.append(url)


Dialog = TypeVar("Dialog", bound=QDialog)

WITH_IMAGE = a_review(images=(Image("tide.png", "The tide"),), body="![The tide](tide.png)\n")


@pytest.fixture
def illustrated(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Window:
    stored([WITH_IMAGE])
    with open_store(store_url) as store, store.unit_of_work() as work:
        work.assets.put(AN_ID, "tide.png", png())
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return window


def message(window: Window, start: str) -> str:
    window.wait(lambda: window.label("message").startswith(start))
    return window.label("message")


def asked(window: Window, kind: type[Dialog]) -> Dialog:
    """Wait for a dialog, and give it."""
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def test_copied_html_is_rich_and_source_at_once(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    window.action("copy_html").trigger()
    message(window, "HTML copied.")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == data.html()
    assert "<strong>beautifully</strong>" in data.html()
    assert "The Long Harbour Again" in data.html()


def test_the_key_for_the_cms_copies_blocks_in_both_flavours(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    window.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    message(window, "Blocks copied.")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == data.html()
    assert "<!-- wp:paragraph -->" in data.text()
    assert "The Long Harbour Again" in data.text()


def test_rich_text_is_copied_with_plain_words_beside_it(window: Window) -> None:
    window.action("copy_rich").trigger()
    message(window, "Rich text copied.")
    data = QGuiApplication.clipboard().mimeData()
    assert "<strong>beautifully</strong>" in data.html()
    assert "beautifully" in data.text()
    assert "<" not in data.text()


def test_every_target_is_in_the_menu_and_behind_the_button(window: Window) -> None:
    menu = window.frame.actions_.exports
    words = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    assert words == [*(f"{target.title}…" for target in TARGETS), "Export Again"]
    assert window.find(QPushButton, "exportButton").menu() is menu
    assert menu.menuAction() in window.find(QMenu, "File").actions()


def test_the_copied_review_file_is_the_whole_review(window: Window) -> None:
    window.action("copy_markdown").trigger()
    message(window, "Review file copied.")
    assert QGuiApplication.clipboard().text() == review_file(a_review())


def test_an_export_writes_the_page_and_its_images_where_one_chose(illustrated: Window, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    illustrated.action("export_html-page").trigger()
    dialog = asked(illustrated, ExportDialog)
    QTest.mouseClick(dialog.findChild(QPushButton, "exportBrowse"), Qt.MouseButton.LeftButton)
    files = asked(illustrated, QFileDialog)
    files.selectFile(str(out))
    files.accept()
    illustrated.wait(lambda: dialog.findChild(QLineEdit, "exportFolder").text() == str(out))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    said = message(illustrated, "Exported to")
    place = out / "the-long-harbour-review"
    assert str(place / "index.html") in said
    assert (place / "images" / "the-long-harbour-review-tide.png").read_bytes() == png()
    assert 'src="images/the-long-harbour-review-tide.png"' in (place / "index.html").read_text()


def test_the_dialog_says_what_it_makes_and_leads_to_what_checks_found(window: Window) -> None:
    window.wait(lambda: window.find(QPushButton, "checksLink").isVisible())
    window.action("export_html-page").trigger()
    dialog = asked(window, ExportDialog)
    assert "the-long-harbour-review" in dialog.findChild(QLabel, "exportBecomes").text()
    dialog.findChild(QComboBox, "exportKind").setCurrentIndex(1)
    assert "the-long-harbour-review.zip" in dialog.findChild(QLabel, "exportBecomes").text()
    assert "look" in dialog.findChild(QLabel, "exportChecks").text()
    QTest.mouseClick(dialog.findChild(QPushButton, "exportLook"), Qt.MouseButton.LeftButton)
    window.wait(lambda: window.frame.panel == "checks")
    assert QApplication.activeModalWidget() is None


def test_after_an_export_its_folder_is_a_click_away(window: Window, tmp_path: Path) -> None:
    shown: list[QUrl] = []
    QDesktopServices.setUrlHandler("file", Listener(shown, window.frame), "hear")
    with window.qtbot.waitSignal(window.presenter.exporting.exported):
        window.presenter.exporting.export_to("html-page", tmp_path)
    window.click("messageOffer")
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in shown] == [tmp_path / "the-long-harbour-review"]
    assert not window.find(QPushButton, "messageOffer").isVisible()


def test_export_again_goes_to_the_same_place(illustrated: Window, tmp_path: Path) -> None:
    page = tmp_path / "the-long-harbour-review" / "index.html"
    with illustrated.qtbot.waitSignal(illustrated.presenter.exporting.exported):
        illustrated.presenter.exporting.export_to("html-page", tmp_path)
    illustrated.type_into(illustrated.find(QLineEdit, "work.title"), " Again")
    with illustrated.qtbot.waitSignal(illustrated.presenter.exporting.exported):
        illustrated.action("export_again").trigger()
    assert "The Long Harbour Again" in page.read_text()


def test_export_again_asks_where_there_was_no_export_yet(window: Window) -> None:
    window.action("export_again").trigger()
    asked(window, ExportDialog).reject()
    window.wait(lambda: QApplication.activeModalWidget() is None)


def test_a_missing_image_is_said_and_nothing_is_written(
    open_window: Open, stored: Callable[[Iterable[Review]], None], tmp_path: Path
) -> None:
    stored([WITH_IMAGE])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.presenter.exporting.export_to("html-page", tmp_path / "out")
    message(window, "the-long-harbour-review was not exported: The image tide.png is not among")
    assert not (tmp_path / "out").exists()


def test_what_a_check_stops_is_not_exported_and_the_checks_are_shown(window: Window, tmp_path: Path) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), " TK")
    with window.qtbot.waitSignal(window.presenter.exporting.stopped):
        window.presenter.exporting.export_to("html-page", tmp_path)
    assert "There is a TK here" in window.label("message")
    assert window.frame.panel == "checks"
    assert not (tmp_path / "the-long-harbour-review").exists()


def test_an_embargo_asks_for_the_title_of_the_film(
    open_window: Open, stored: Callable[[Iterable[Review]], None], tmp_path: Path
) -> None:
    stored([a_review(embargo=Embargo(datetime.fromisoformat("9000-01-01T00:00:00"), "UTC"))])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    page = tmp_path / "the-long-harbour-review" / "index.html"
    window.presenter.exporting.export_to("html-page", tmp_path)
    for title, leaves in (("The Short Harbour", False), ("The Long Harbour", True)):
        dialog = asked(window, QInputDialog)
        assert "9000-01-01 00:00 (UTC)" in dialog.labelText()
        assert not page.exists()
        QTest.keyClicks(dialog.findChild(QLineEdit), title)
        if leaves:
            with window.qtbot.waitSignal(window.presenter.exporting.exported):
                QTest.keyClick(dialog, Qt.Key.Key_Return)
        else:
            with window.qtbot.waitSignal(dialog.destroyed):
                QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Under embargo until" in page.read_text()


def test_the_dialog_remembers_what_was_chosen_and_makes_a_zip(window: Window, tmp_path: Path) -> None:
    window.action("export_plain").trigger()
    dialog = asked(window, ExportDialog)
    assert dialog.findChild(QComboBox, "exportTarget").currentData() == "plain"
    dialog.findChild(QComboBox, "exportKind").setCurrentIndex(1)
    folder = dialog.findChild(QLineEdit, "exportFolder")
    folder.selectAll()
    QTest.keyClicks(folder, str(tmp_path))
    with window.qtbot.waitSignal(window.presenter.exporting.exported) as told:
        QTest.mouseClick(dialog.findChild(QPushButton, "exportNow"), Qt.MouseButton.LeftButton)
    assert told.args == [tmp_path / "the-long-harbour-review.zip"]
    window.action("export_html-page").trigger()
    dialog = asked(window, ExportDialog)
    assert dialog.findChild(QLineEdit, "exportFolder").text() == str(tmp_path)
    assert dialog.findChild(QComboBox, "exportKind").currentIndex() == 1
    folder = dialog.findChild(QLineEdit, "exportFolder")
    folder.clear()
    assert not dialog.findChild(QPushButton, "exportNow").isEnabled()
    dialog.reject()


def test_a_home_that_nobody_has_is_a_folder_like_any_other(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    window.action("export_plain").trigger()
    dialog = asked(window, ExportDialog)
    folder = dialog.findChild(QLineEdit, "exportFolder")
    folder.selectAll()
    QTest.keyClicks(folder, "~nobody-here/out")
    with window.qtbot.waitSignal(window.presenter.exporting.exported):
        QTest.mouseClick(dialog.findChild(QPushButton, "exportNow"), Qt.MouseButton.LeftButton)
    assert (tmp_path / "~nobody-here" / "out" / "the-long-harbour-review" / "review.txt").is_file()


def test_what_a_check_stops_is_not_copied_and_a_line_says_so(window: Window) -> None:
    QGuiApplication.clipboard().setText("what was there")
    window.type_into(window.find(QLineEdit, "work.title"), " TK")
    for name in ("copy_cms", "copy_rich", "copy_html", "copy_markdown"):
        window.frame.status_line.clear_message()
        window.action(name).trigger()
        assert "was not copied: There is a TK here" in message(window, "the-long-harbour-review")
    assert QGuiApplication.clipboard().text() == "what was there"


def test_what_is_under_embargo_is_not_copied(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> None:
    stored([a_review(embargo=Embargo(datetime.fromisoformat("9000-01-01T00:00:00"), "UTC"))])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.action("copy_rich").trigger()
    assert "its embargo holds until 9000-01-01 00:00 (UTC)" in message(window, "the-long-harbour-review was not copied")
