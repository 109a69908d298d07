"""A renderer that is killed costs nothing: the page comes back by itself, and stays away when it keeps crashing."""

import os
import signal
import sys
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.ui.preview.web import CRASHES, WebPreview
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.preview.conftest import Sealed
from tests.ui.window import Window

KILL = signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM


@pytest.fixture
def previewed(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([a_review()])
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    return window


def page(window: Window) -> Sealed:
    return Sealed(window.qtbot, window.frame.findChild(WebPreview), [])


def kill(window: Window) -> bool:
    """Kill the process that draws the page; true where the page says that it stays away."""
    with window.qtbot.waitSignal(page(window).web.crashed) as told:
        os.kill(page(window).view.page().renderProcessPid(), KILL)
    return bool(told.args[0])


def kill_and_see_it_mended(window: Window) -> None:
    with window.qtbot.waitSignal(page(window).web.ready):
        assert not kill(window)
    page(window).wait("!!document.querySelector('h1')", True)


def test_a_killed_renderer_is_mended_and_nothing_is_lost(previewed: Window) -> None:
    previewed.type_into(previewed.presenter.pane.page.view, " More.")
    said: list[str] = []
    previewed.presenter.beside.preview.said.connect(said.append)
    with previewed.qtbot.waitSignal(page(previewed).web.ready):  # asked before, it answers nobody
        assert not kill(previewed)
        previewed.type_into(previewed.presenter.pane.page.view, " And more.")
    end = "Nothing happens, and it happens beautifully. More. And more."
    page(previewed).wait("document.querySelector('.review-body p:last-of-type')?.textContent", end)
    assert said == ["The preview had crashed and is loaded again. Nothing is lost."]


def test_a_page_that_comes_back_shows_what_one_was_reading(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review(body="\n\n".join(f"Paragraph {number}. " + "The tide. " * 60 for number in range(30)))])
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    window.presenter.beside.preview.dressing.larger()
    page(window).wait("scrollTo(0, 900) || Math.round(scrollY)", 900)
    window.wait(lambda: page(window).view.page().scrollPosition().y() > 900)
    for _ in range(2):
        kill_and_see_it_mended(window)
        page(window).wait("Math.round(scrollY)", 900)
        window.wait(lambda: page(window).view.page().scrollPosition().y() > 900)


def test_a_page_that_crashes_while_nobody_looks_is_whole_when_they_do(previewed: Window) -> None:
    previewed.presenter.beside.preview.set_shown(False)
    with previewed.qtbot.waitSignal(page(previewed).web.ready):
        assert not kill(previewed)
    assert page(previewed).ask("document.querySelector('h1')") is None
    previewed.presenter.beside.preview.set_shown(True)
    page(previewed).wait("document.querySelector('h1')?.textContent", a_review().headline)


def test_a_page_that_keeps_crashing_is_stopped_until_one_asks(previewed: Window) -> None:
    for _ in range(CRASHES - 1):
        kill_and_see_it_mended(previewed)
    assert kill(previewed)
    stopped = previewed.find(QWidget, "previewStopped")
    assert stopped.isVisible()
    assert not page(previewed).view.isVisible()
    previewed.type_into(previewed.presenter.pane.page.headline, "!")
    with previewed.qtbot.waitSignal(previewed.presenter.beside.preview.shown):
        QTest.mouseClick(previewed.find(QPushButton, "previewAgain"), Qt.MouseButton.LeftButton)
    page(previewed).wait("document.querySelector('h1')?.textContent", f"{a_review().headline}!")
    assert page(previewed).view.isVisible()
    kill_and_see_it_mended(previewed)
