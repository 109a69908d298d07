"""Help says how it is: the keys as they are now, the versions in use, and the guide in the words of the window."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QTextBrowser

from reviewdesk import __version__
from reviewdesk.settings.places import home
from reviewdesk.ui.help.table import GUIDE
from reviewdesk.ui.help.view import HelpView
from reviewdesk.ui.logbook import keep_log, log_file
from tests.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def page(window: Window, name: str) -> HelpView:
    view = window.find(HelpView, name)
    assert view.isVisible()
    return view


def test_f1_opens_the_guide_and_escape_closes_it(window: Window) -> None:
    window.press(Qt.Key.Key_F1)
    view = page(window, "guide")
    for head, text in GUIDE:
        assert head in view.text()
        assert text in view.text()
    window.wait(lambda: isinstance(QApplication.focusWidget(), QTextBrowser))
    window.press(Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_card_of_keys_shows_them_as_they_are_now(window: Window) -> None:
    window.frame.actions_.set_keys({"show_history": "Ctrl+Alt+Y"})
    window.action("keys").trigger()
    shown = page(window, "keys").text()
    for name in ("new", "mark_strong", "insert_table", "palette", "page_larger"):
        assert window.action(name).shortcut().toString() in shown
        assert window.action(name).text().rstrip("…") in shown
    assert "Ctrl+Alt+Y" in shown
    assert "Ctrl+7" not in shown


def test_about_names_versions_and_licence(window: Window) -> None:
    window.action("about").trigger()
    shown = page(window, "about").text()
    assert f"ReviewDesk {__version__}" in shown
    assert "Qt 6." in shown
    assert "Chromium" in shown
    assert "MIT" in shown


class Browser:
    """What would open a place."""

    def __init__(self) -> None:
        self.opened: list[QUrl] = []


def test_the_log_is_shown_or_its_place(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = Browser()
    monkeypatch.setattr(QDesktopServices, "openUrl", browser.opened.append)
    window.action("show_log").trigger()
    log_file().write_text("a line")
    window.action("show_log").trigger()
    assert [url.toLocalFile() for url in browser.opened] == [str(home()), str(log_file())]


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("reviewdesk")
    before, level = list(logger.handlers), logger.level
    yield logger
    for handler in [each for each in logger.handlers if each not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def test_what_happens_is_written_down_and_a_long_log_begun_anew(logger: logging.Logger) -> None:
    home().mkdir(exist_ok=True)
    log_file().write_text("x" * 600_000)
    keep_log()
    logger.getChild("ui").info("a job was refused")
    assert log_file().read_text().endswith("a job was refused\n")
    assert log_file().stat().st_size < 1000
    assert log_file().with_suffix(".old.log").stat().st_size == 600_000


def test_a_log_that_grows_for_days_is_begun_anew_meanwhile(logger: logging.Logger) -> None:
    keep_log()
    for count in range(20_000):
        logger.info("a job was refused for the %d. time, and is tried again in a while", count)
    sizes = [file.stat().st_size for file in home().glob("*.log*")]
    assert len(sizes) == 2
    assert max(sizes) <= 500_000
    assert log_file().read_text().endswith("the 19999. time, and is tried again in a while\n")
