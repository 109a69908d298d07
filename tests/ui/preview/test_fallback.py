"""Where no web engine starts, the window works, and the article is to be read in plain type."""

import importlib
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from reviewdesk.domain.review import Image, Review
from reviewdesk.store.opening import open_store
from reviewdesk.ui.preview import starting
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.fallback import PlainPage, PlainPreview
from reviewdesk.ui.preview.web import WebPreview
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.preview.conftest import NAME
from tests.ui.window import Window

BODY = "Nothing happens.[^1]\n\n![The tide](tide.png)\n\n[^1]: Beautifully.\n"


@pytest.fixture
def opened(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Callable[[], Window]:
    def open_it() -> Window:
        stored([a_review(body=BODY, images=(Image("tide.png", "T"),))])
        with open_store(store_url) as store, store.unit_of_work() as work:
            work.assets.put(AN_ID, "tide.png", png())
        window = open_window(review=AN_ID, preview=True)
        window.wait_for_review()
        window.wait(lambda: window.frame.findChild(PlainPreview) is not None)
        return window

    return open_it


def text(window: Window) -> str:
    return window.find(PlainPage, "previewPlain").toPlainText()


def no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    known = importlib.import_module

    def import_module(name: str) -> object:
        if name == "reviewdesk.ui.preview.web":
            raise ImportError("libQt6WebEngineCore.so.6: cannot open shared object file")
        return known(name)

    monkeypatch.setattr(importlib, "import_module", import_module)


def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINEPROCESS_PATH", "/nowhere/QtWebEngineProcess")


@pytest.mark.parametrize("lacking", [no_module, no_program])
def test_the_article_is_shown_and_followed_without_a_web_engine(
    opened: Callable[[], Window], monkeypatch: pytest.MonkeyPatch, lacking: Callable[[pytest.MonkeyPatch], None]
) -> None:
    lacking(monkeypatch)
    window = opened()
    assert window.frame.findChild(WebPreview) is None
    window.wait(lambda: a_review().headline in text(window) and "Beautifully." in text(window))
    notices = [label.text() for label in window.frame.findChild(PlainPreview).findChildren(QLabel)]
    assert len(notices) == 1
    assert notices[0].startswith("The web view cannot start on this machine, so you see the article in plain type.")
    window.type_into(window.presenter.pane.page.headline, "!")
    window.wait(lambda: f"{a_review().headline}!" in text(window))


def test_a_web_engine_that_never_shows_anything_is_given_up(
    opened: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WebPreview, "reload", lambda _: None)
    monkeypatch.setattr("reviewdesk.ui.preview.stage.PATIENCE_MS", 10)
    window = opened()
    window.wait(lambda: a_review().headline in text(window))


def test_a_link_asks_before_it_opens_outside_and_a_footnote_does_not(
    opened: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    no_module(monkeypatch)
    window = opened()
    page = window.find(PlainPage, "previewPlain")
    page.anchorClicked.emit(QUrl("#fn:1"))
    assert QApplication.activeModalWidget() is None
    page.anchorClicked.emit(QUrl("https://example.org/"))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.reject()


@pytest.fixture
def plain(qtbot: QtBot) -> PlainPreview:
    def picture(name: str) -> tuple[bytes, str] | None:
        return (png(), "image/png") if name == NAME else None

    preview = PlainPreview(Contents("", "", picture))
    qtbot.addWidget(preview)
    preview.resize(400, 400)
    with qtbot.waitSignal(preview.ready):
        preview.show()
    return preview


def test_only_images_of_the_review_are_loaded(plain: PlainPreview, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png())
    refused: list[str] = []
    plain.refused.connect(refused.append)
    others = (f"file://{tmp_path}/a.png", "https://example.org/a.png", "qrc:/a.png", "data:image/png;base64,AAAA")
    images = (*others, f"{tmp_path}/a.png", f"rdesk://image/{NAME}", "rdesk://image/none.png")
    plain.call("splice", 0, 0, [f'<p><img src="{address}"></p>' for address in images])
    page = plain.findChild(PlainPage)
    qtbot.waitUntil(lambda: set(refused) == set(others))
    assert page.loadResource(2, QUrl(f"rdesk://image/{NAME}")).width() == 40
    assert page.loadResource(2, QUrl.fromLocalFile(str(tmp_path / "a.png"))).width() == 1
    assert page.loadResource(2, QUrl(f"{tmp_path}/a.png")).width() == 1


def test_root_with_the_sandbox_on_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(starting, "_has_program", lambda: True)
    monkeypatch.setattr(starting.os, "geteuid", lambda: 0, raising=False)
    for variable in ("QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS"):
        monkeypatch.delenv(variable, raising=False)
    assert not starting.is_startable()
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox")
    assert starting.is_startable()
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "")
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    assert starting.is_startable()
