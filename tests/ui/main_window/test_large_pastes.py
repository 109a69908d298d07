"""The window goes on answering while much is pasted, and what came in is kept."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.factories import AN_ID
from tests.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
PARAGRAPH = "<p class=MsoNormal>He <b>lets</b> each rejection land " + "and folds it away " * 10 + "</p>"


def paste(window: Window, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    QApplication.clipboard().setMimeData(data)
    window.presenter.pane.page.view.setFocus()
    window.press(Qt.Key.Key_V, CTRL)


def test_a_long_text_comes_in_is_kept_and_goes_in_one_step(window: Window) -> None:
    before = window.kept(AN_ID).body
    view = window.presenter.pane.page.view
    paste(window, PARAGRAPH * 600)
    assert view.document().blockCount() < 100
    window.wait(lambda: window.kept(AN_ID).body.count("**lets**") == 600)
    window.wait(lambda: not view.isReadOnly())
    window.press(Qt.Key.Key_Z, CTRL)
    window.wait(lambda: window.kept(AN_ID).body == before)


def test_a_clipboard_beyond_all_measure_says_what_is_missing(window: Window) -> None:
    paste(window, "<p>word " * 2_500_000)
    words = window.find(QLabel, "pasteWords")
    window.wait(lambda: "too large" in words.text(), timeout=60_000)
    assert window.presenter.pane.to_markdown().count("word") < 200_000
