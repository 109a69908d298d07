"""What the tests of the window share: the real window on a store of its own, opened and closed as by a person."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewdesk.domain.review import Review
from reviewdesk.settings.places import home
from reviewdesk.store.opening import open_store
from reviewdesk.ui.application import Application
from reviewdesk.ui.collecting import collect_due
from tests.factories import a_review
from tests.ui.window import PATIENCE_MS, Window

os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # else no web view after the application

Open = Callable[..., Window]
OFTEN = 25
_TESTS = count(1)


class Patient(QtBot):
    """Waits longer than pytest-qt does by itself, for the tests share their cores with others."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Keep the collector out of workers, as the application does, and let go what only waits for an event loop.

    A window collects what is old once one rests, and no test does: that is for every so many tests.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if next(_TESTS) % OFTEN == 0:
        gc.collect()
    collect_due()
    gc.enable()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return Patient(request)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Let the tests run in the application that people run."""
    return Application


@pytest.fixture(scope="session", autouse=True)
def _no_clip_outlives_python(qapp: QApplication) -> Iterator[None]:
    """Empty the clipboard at the end: without a screen Qt keeps it in the process, and would free it after Python."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def store_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'reviews.db'}"


@pytest.fixture
def stored(store_url: str) -> Callable[[Iterable[Review]], None]:
    """Put reviews into the store, as another day has left them."""

    def put(reviews: Iterable[Review]) -> None:
        with open_store(store_url) as store:
            for review in reviews:
                with store.unit_of_work() as work:
                    work.reviews.add(review)

    return put


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, store_url: str) -> Iterator[Open]:
    """Open the window; without a preview unless told otherwise, for most tests have no use for one."""
    opened: list[Window] = []

    def open_it(
        *,
        review: str | None = None,
        url: str = store_url,
        preview: bool = False,
        panel: str = "film",
        files: Sequence[str] = (),
    ) -> Window:
        settings = home() / "settings.toml"
        settings.parent.mkdir(exist_ok=True)
        if not settings.exists():
            shown = str(preview).lower()
            settings.write_text(
                f'panel = "{panel}"\npreview_shown = {shown}\nspell_check = false\nsmart_signs = false\n'
            )
        window = Window(qtbot, url, review, files)
        opened.append(window)
        window.show()
        return window

    yield open_it
    for window in opened:
        window.end()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """The window with one plain review on the desk."""
    stored([a_review()])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    return window
