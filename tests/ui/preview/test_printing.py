"""The article on paper and as PDF: what leaves is up to date, light, and there though the preview is hidden."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QFileDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from reviewdesk.domain.review import Review
from reviewdesk.settings.file import save
from reviewdesk.settings.model import Look, Settings, Width
from reviewdesk.store.opening import open_store
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.preview.plain_press import PlainPress
from reviewdesk.ui.preview.printing import page_layout
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.window import Window

CRASHED = QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus


def a_window(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, **look: object) -> Window:
    stored([a_review(body="![T](tide.png)\n\nThe harbour sleeps.\n")])
    with open_store(store_url) as store, store.unit_of_work() as work:
        work.assets.put(AN_ID, "tide.png", png())
    preview_shown = bool(look.pop("preview_shown", True))
    save(settings_file(), Settings(preview=Look(**look), preview_shown=preview_shown))  # type: ignore[arg-type]
    window = open_window(review=AN_ID)
    window.wait_for_review()
    if preview_shown:
        with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
            pass
    return window


def printed(window: Window, path: Path) -> QPdfDocument:
    """Ask for a PDF by the menu, name the file, and read it back."""
    with window.qtbot.waitSignal(window.presenter.beside.preview.printing.said) as said:
        window.action("save_pdf").trigger()
        dialog = window.frame.findChild(QFileDialog)
        dialog.selectFile(str(path))
        dialog.accept()
    assert said.args == [f"Saved as {path}"]
    document = QPdfDocument(window.frame)
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document


def text_of(document: QPdfDocument) -> str:
    return " ".join(document.getAllText(0).text().split())


def picture_of(document: QPdfDocument) -> QImage:
    """Draw the first page, on white, as paper is."""
    paper = QImage(300, 424, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(0, paper.size()))
    painter.end()
    return paper


def test_the_article_is_saved_as_pdf_with_the_last_key_in_it(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url)
    window.type_into(window.presenter.pane.page.headline, " Now")
    document = printed(window, tmp_path / "article.pdf")
    assert "a slow tide Now" in text_of(document)
    assert "The harbour sleeps." in text_of(document)


def test_what_is_printed_is_light_and_as_wide_as_the_paper(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url, is_dark=True, width=Width.PHONE)
    page = picture_of(printed(window, tmp_path / "article.pdf"))
    light = [page.pixelColor(x, y).lightness() > 200 for x in range(0, 300, 5) for y in range(0, 424, 5)]
    assert sum(light) / len(light) > 0.7


def test_the_article_is_printed_while_the_preview_is_hidden(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url, preview_shown=False)
    assert "The harbour sleeps." in text_of(printed(window, tmp_path / "one.pdf"))
    window.type_into(window.presenter.pane.page.headline, " Now")
    assert "a slow tide Now" in text_of(printed(window, tmp_path / "two.pdf"))


def test_a_pdf_that_cannot_be_written_is_told(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url)
    with window.qtbot.waitSignal(window.presenter.beside.preview.printing.said) as said:
        window.presenter.beside.preview.printing.write_pdf(str(tmp_path / "no folder" / "article.pdf"))
    assert said.args[0].startswith("article.pdf could not be saved: ")


def test_a_page_that_is_lost_while_it_is_printed_leaves_the_old_file(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url)
    old = tmp_path / "article.pdf"
    old.write_bytes(b"%PDF of yesterday")
    printing = window.presenter.beside.preview.printing
    with window.qtbot.waitSignal(printing.said) as said:
        printing.write_pdf(str(old))
        window.wait(lambda: not printing.is_waiting)
        window.find(QWebEngineView, "previewPage").page().renderProcessTerminated.emit(CRASHED, 1)
    assert said.args[0].startswith("article.pdf could not be made")
    assert old.read_bytes() == b"%PDF of yesterday"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".pdf"] == ["article.pdf"]


def test_the_page_is_printed_by_the_keys(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str, tmp_path: Path
) -> None:
    window = a_window(open_window, stored, store_url)
    window.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.frame.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    with window.qtbot.waitSignal(window.presenter.beside.preview.printing.said) as said:
        dialog.done(QPrintDialog.DialogCode.Accepted)
    assert said.args == ["Printed."]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_plain_type_is_printed_too(qtbot: QtBot, tmp_path: Path) -> None:
    page = QTextBrowser()
    qtbot.addWidget(page)
    page.setHtml("<h1>A slow tide</h1>")
    press = PlainPress(page)
    path = tmp_path / "plain.pdf"
    with qtbot.waitSignal(press.pdf_made) as made:
        press.to_pdf(page_layout(QLocale("de_DE")))
    path.write_bytes(made.args[0])
    document = QPdfDocument(page)
    document.load(str(path))
    assert text_of(document) == "A slow tide 1"


@pytest.mark.parametrize(
    ("locale", "size"), [("de_DE", QPageSize.PageSizeId.A4), ("en_US", QPageSize.PageSizeId.Letter)]
)
def test_the_paper_is_that_of_the_country(locale: str, size: QPageSize.PageSizeId) -> None:
    layout = page_layout(QLocale(locale))
    assert layout.pageSize().id() is size
    assert layout.margins(QPageLayout.Unit.Millimeter) == QMarginsF(18, 18, 18, 18)


def test_the_preview_is_larger_and_smaller_by_keys_and_menu(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str
) -> None:
    window = a_window(open_window, stored, store_url)
    page = window.find(QWebEngineView, "previewPage")
    window.action("preview_larger").trigger()
    window.wait(lambda: page.zoomFactor() == pytest.approx(1.1))
    window.action("preview_smaller").trigger()
    window.action("preview_smaller").trigger()
    window.wait(lambda: page.zoomFactor() == pytest.approx(0.9))
    page.setFocus()
    window.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.zoomFactor() == pytest.approx(1.0))
    window.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.zoomFactor() == pytest.approx(1.1))
