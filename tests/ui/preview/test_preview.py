"""The preview in the window: starts by itself, follows the keys, rests while hidden, and asks before a link leaves."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from reviewdesk.domain.review import Image, Review
from reviewdesk.errors import StoreError
from reviewdesk.settings.file import save
from reviewdesk.settings.model import Look, Settings
from reviewdesk.store.opening import open_store
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.preview.web import WebPreview
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.preview.conftest import Sealed
from tests.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def previewed(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Window:
    stored([a_review(id=ANOTHER_ID, slug="another", headline="Another"), a_review(images=(Image("tide.png", "T"),))])
    with open_store(store_url) as store, store.unit_of_work() as work:
        work.assets.put(AN_ID, "tide.png", png())
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    return window


def page(window: Window) -> Sealed:
    return Sealed(window.qtbot, window.frame.findChild(WebPreview), [])


def shows(window: Window, selector: str, text: Any) -> None:
    page(window).wait(f"document.querySelector('{selector}')?.textContent", text)


def give_the_bar_room(window: Window) -> None:
    window.frame.show_panel("")
    window.frame.set_sizes([0, 400, 1000])
    window.wait(window.find(QToolButton, "width-phone").isVisible)


def choose_target(window: Window, keys: str) -> None:
    targets = window.find(QComboBox, "previewTarget")
    targets.setFocus()
    QTest.keyClicks(targets, keys)
    QTest.keyClick(targets, Qt.Key.Key_Return)


def test_the_page_follows_the_keys(previewed: Window) -> None:
    shows(previewed, "h1", a_review().headline)
    previewed.type_into(previewed.presenter.pane.page.headline, "!")
    shows(previewed, "h1", f"{a_review().headline}!")
    previewed.type_into(previewed.presenter.pane.page.view, " More.")
    shows(previewed, ".review-body p:last-of-type", "Nothing happens, and it happens beautifully. More.")


def test_another_review_is_another_page(previewed: Window) -> None:
    previewed.presenter.open(ANOTHER_ID)
    previewed.wait_for_review(2)
    shows(previewed, "h1", "Another")


def test_an_image_of_the_review_is_shown(previewed: Window) -> None:
    previewed.presenter.editor.edit("featured_image", "tide.png")
    page(previewed).wait("document.querySelector('article img')?.naturalWidth", 40)


def test_an_image_that_cannot_be_read_is_left_out(previewed: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise StoreError(reason="the disk is out")

    monkeypatch.setattr(type(previewed.presenter.beside.preview._desk.media), "get", fail)
    previewed.presenter.beside.preview.update(a_review(body="![T](tide.png)\n"))
    page(previewed).wait("document.querySelector('.review-body img')?.complete", True)


def test_a_gone_review_leaves_an_empty_page(previewed: Window) -> None:
    previewed.action("trash").trigger()
    previewed.wait(lambda: not previewed.presenter.pane.isVisible())
    page(previewed).wait("document.querySelector('h1')?.textContent ?? null", None)


def test_a_crash_of_the_renderer_is_mended(previewed: Window) -> None:
    web = page(previewed).web
    with previewed.qtbot.waitSignal(web.ready):
        page(previewed).view.page().triggerAction(page(previewed).view.page().WebAction.Stop)
        web._page.renderProcessTerminated.emit(web._page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1)
    shows(previewed, "h1", a_review().headline)


def test_while_hidden_nothing_is_rendered(previewed: Window) -> None:
    previewed.press(Qt.Key.Key_F9)
    with previewed.qtbot.assertNotEmitted(previewed.presenter.beside.preview.shown, wait=0):
        previewed.type_into(previewed.find(QLineEdit, "work.title"), "!")
        previewed.wait(lambda: previewed.saved() == "All changes saved")
    previewed.press(Qt.Key.Key_F9)
    page(previewed).wait("document.querySelector('article').textContent.includes('The Long Harbour!')", True)


def test_a_closed_preview_is_not_there_and_opened_it_shows_the_review_as_it_is_by_then(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.wait(lambda: window.saved() == "All changes saved")
    assert not window.frame.findChildren(PreviewView)
    window.press(Qt.Key.Key_F9)
    assert window.find(PreviewView, "preview").isVisible()
    window.wait(lambda: window.frame.findChild(WebPreview) is not None)
    page(window).wait("document.querySelector('article')?.textContent.includes('The Long Harbour!')", True)


def test_the_html_is_shown_as_text(previewed: Window) -> None:
    QTest.mouseClick(previewed.find(QWidget, "previewTab1"), LEFT)
    html = previewed.find(QPlainTextEdit, "previewHtml")
    assert html.isVisible()
    previewed.wait(lambda: html.toPlainText().startswith('<article class="review" lang="en-GB"'))
    previewed.type_into(previewed.presenter.pane.page.headline, "!")
    previewed.wait(lambda: f"{a_review().headline}!" in html.toPlainText())
    QTest.mouseClick(previewed.find(QWidget, "previewTab0"), LEFT)
    assert previewed.frame.findChild(QWebEngineView).isVisible()


def test_width_and_dark_page_are_chosen(previewed: Window) -> None:
    give_the_bar_room(previewed)
    QTest.mouseClick(previewed.find(QToolButton, "width-phone"), LEFT)
    QTest.mouseClick(previewed.find(QToolButton, "previewDark"), LEFT)
    page(previewed).wait("({...document.documentElement.dataset})", {"theme": "dark", "width": "phone"})


def test_how_the_page_looks_is_remembered(previewed: Window, open_window: Open) -> None:
    give_the_bar_room(previewed)
    QTest.mouseClick(previewed.find(QToolButton, "width-tablet"), LEFT)
    QTest.mouseClick(previewed.find(QToolButton, "previewDark"), LEFT)
    choose_target(previewed, "WordPress (b")
    previewed.close()
    again = open_window(review=AN_ID, preview=True)
    again.wait_for_review()
    with again.qtbot.waitSignal(again.presenter.beside.preview.shown):
        pass
    assert again.find(QComboBox, "previewTarget").currentData() == "wordpress-blocks"
    page(again).wait("({...document.documentElement.dataset})", {"theme": "dark", "width": "tablet"})
    shows(again, "main > p:last-of-type", "Nothing happens, and it happens beautifully.")


def test_a_target_that_is_no_more_gives_way_to_the_usual_one(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    save(settings_file(), Settings(preview=Look(target="gopher", zoom=-1000)))
    stored([a_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    assert window.find(QComboBox, "previewTarget").currentData() == "html-page"
    window.action("preview_larger").trigger()
    window.wait(lambda: window.label("message") == "Preview at 67 %")


def test_a_link_is_opened_outside_when_one_says_so(previewed: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page(previewed).web.link_followed.emit(QUrl("https://example.org/<b>"))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.informativeText() == QUrl("https://example.org/<b>").toDisplayString()
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Open), LEFT)
    previewed.wait(lambda: opened == [QUrl("https://example.org/<b>")])


@pytest.mark.parametrize("address", ["file:///etc/passwd", "smb://host/share", "javascript:1", "rdesk://page/x"])
def test_a_link_of_another_kind_is_passed_over(previewed: Window, address: str) -> None:
    page(previewed).web.link_followed.emit(QUrl(address))
    assert QApplication.activeModalWidget() is None


def test_the_page_is_shown_as_another_target_has_it(previewed: Window) -> None:
    shows(previewed, "h1", a_review().headline)
    choose_target(previewed, "WordPress (b")
    page(previewed).wait("document.querySelector('h1')", None)
    shows(previewed, "main > p:last-of-type", "Nothing happens, and it happens beautifully.")
    previewed.type_into(previewed.presenter.pane.page.view, " More.")
    shows(previewed, "main > p:last-of-type", "Nothing happens, and it happens beautifully. More.")


def test_the_window_is_painted_without_opengl(previewed: Window) -> None:
    assert QQuickWindow.sceneGraphBackend() == "software"


def test_a_style_sheet_of_ones_own_dresses_one_target_and_is_followed(previewed: Window, tmp_path: Path) -> None:
    colour = "getComputedStyle(document.querySelector('main')).color"
    style = tmp_path / "my site.css"
    style.write_text("main { color: rgb(1, 2, 3) }")
    shows(previewed, "h1", a_review().headline)
    previewed.find(QAction, "chooseStyle").trigger()
    dialog = previewed.frame.findChild(QFileDialog)
    dialog.selectFile(str(style))
    dialog.accept()
    page(previewed).wait(colour, "rgb(1, 2, 3)")
    style.write_text("main { color: rgb(4, 5, 6) }")
    page(previewed).wait(colour, "rgb(4, 5, 6)")
    another = tmp_path / "another.css"
    another.write_text("main { color: rgb(7, 8, 9) }")
    another.replace(style)
    page(previewed).wait(colour, "rgb(7, 8, 9)")
    choose_target(previewed, "WordPress (b")
    page(previewed).wait(f"{colour} === 'rgb(7, 8, 9)'", False)
    targets = previewed.find(QComboBox, "previewTarget")
    while targets.currentData() != "html-page":
        QTest.keyClick(targets, Qt.Key.Key_Down)
    page(previewed).wait(colour, "rgb(7, 8, 9)")
    previewed.find(QAction, "dropStyle").trigger()
    page(previewed).wait(f"{colour} === 'rgb(7, 8, 9)'", False)


def test_a_style_sheet_that_is_gone_is_told_and_comes_back(previewed: Window, tmp_path: Path) -> None:
    style = tmp_path / "site.css"
    dressing = previewed.presenter.beside.preview.dressing
    with previewed.qtbot.waitSignal(dressing.said) as said:
        dressing.wear(str(style))
    assert said.args[0].startswith(f"{style} cannot be read")
    style.write_text("main { color: rgb(1, 2, 3) }")
    page(previewed).wait("getComputedStyle(document.querySelector('main')).color", "rgb(1, 2, 3)")


def test_a_style_sheet_of_ones_own_reaches_for_nothing(previewed: Window, tmp_path: Path) -> None:
    style = tmp_path / "site.css"
    away = "https://example.org"
    style.write_text(f"@import url({away}/a.css); main {{ color: rgb(1, 2, 3); background: url({away}/b.png) }}")
    previewed.presenter.beside.preview.dressing.wear(str(style))
    page(previewed).wait("getComputedStyle(document.querySelector('main')).color", "rgb(1, 2, 3)")
    page(previewed).wait(
        "performance.getEntriesByType('resource').filter(each => each.name.startsWith('http') && each.responseStatus)",
        [],
    )


def test_what_the_text_asks_for_in_vain_is_counted(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review(body="![A](https://outside.invalid/a.png)\n\n![B](https://outside.invalid/b.png)\n")])
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    window.wait(lambda: window.label("message") == "The preview refused 2 requests of the text")
