"""The sealed page on its own, with an image to show, and questions to what it holds."""

import http.server
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewdesk.resources import read_text
from reviewdesk.services.previewing.showing import TARGET, Previewing
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.seal import APPLICATION_WORLD
from reviewdesk.ui.preview.web import WebPreview
from tests.ui.pictures import png

NAME = "a harbour.png"


@dataclass
class Sealed:
    """The page, and what it told: requests refused, links followed, pictures asked for."""

    qtbot: QtBot
    web: WebPreview
    asked: list[str]
    refused: list[str] = field(default_factory=list)
    followed: list[QUrl] = field(default_factory=list)

    @property
    def view(self) -> QWebEngineView:
        return self.web.findChild(QWebEngineView)

    def ask(self, script: str) -> Any:
        """Ask the page from the application's world; what is asked must be plain data."""
        answers: list[Any] = []
        self.view.page().runJavaScript(f"JSON.stringify({script})", APPLICATION_WORLD, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return json.loads(answers[0]) if answers[0] else None

    def wait(self, script: str, expected: Any) -> None:
        """Wait until the page answers so."""
        self.qtbot.waitUntil(lambda: self.ask(script) == expected)

    def show(self, *blocks: str) -> None:
        self.web.call("splice", 0, 0, list(blocks))


class Outside(http.server.ThreadingHTTPServer):
    """A host of the outer world; `asked` is what anybody wanted of it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Listener)
        self.asked: list[str] = []
        self.address = f"http://127.0.0.1:{self.server_port}"


class Listener(http.server.BaseHTTPRequestHandler):
    """Writes down who asks."""

    server: Outside

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


@pytest.fixture
def outside() -> Iterator[Outside]:
    server = Outside()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def sealed(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[Sealed]:
    """The page of a target; where the test names none, of the usual one."""
    yield from sealed_page(qtbot, qapp, Previewing(str, getattr(request, "param", TARGET)).page())


@pytest.fixture
def sealed_but_for_the_policy(qtbot: QtBot, qapp: QApplication) -> Iterator[Sealed]:
    """The page as it would be if somebody took the policy out of its head."""
    page = re.sub(r'<meta http-equiv="Content-Security-Policy".*>', "", Previewing(str).page())
    assert "Content-Security-Policy" not in page
    yield from sealed_page(qtbot, qapp, page)


def sealed_page(qtbot: QtBot, qapp: QApplication, page: str) -> Iterator[Sealed]:
    asked: list[str] = []

    def picture(name: str) -> tuple[bytes, str] | None:
        asked.append(name)
        return (png(), "image/png") if name == NAME else None

    style = read_text("stylesheets", "house.css") + read_text("preview", "frame.css")
    web = WebPreview(Contents(page, style, picture))
    web.resize(480, 600)
    sealed = Sealed(qtbot, web, asked)
    web.refused.connect(sealed.refused.append)
    web.link_followed.connect(sealed.followed.append)
    with qtbot.waitSignal(web.ready):
        web.show()
    yield sealed
    web.close_page()
    web.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    web.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
