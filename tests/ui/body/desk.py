"""The pane as a writer meets it: open a text, go somewhere, press keys, read what became of the Markdown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.markup.source import split
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.row import Row

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """A pane of a fixed size in a window of its own; `sources` follows every change that the pane tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.pane = BodyPane()
        qtbot.addWidget(self.pane)
        self.pane.resize(760, 800)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.sources: list[str] = []
        self.pane.body_changed.connect(self._follow)

    @property
    def view(self):
        return self.pane.page.view

    @property
    def text(self) -> str:
        """Give the Markdown; what the pane has told must add up to it."""
        text = self.pane.to_markdown()
        assert "".join(self.sources) == text
        return text

    @property
    def rows(self) -> list[Row]:
        document = self.view.document()
        numbers = range(document.blockCount())
        return [self.view.body.row(document.findBlockByNumber(number)) for number in numbers]

    @property
    def words(self) -> list[str]:
        return [row.text for row in self.rows]

    def open(self, text: str, headline: str = "", standfirst: str = "") -> "Desk":
        self.pane.open(text, headline, standfirst)
        self.sources = [block.source for block in split(text)]
        self.view.setFocus()
        return self

    def go(self, row: int, column: int = -1) -> "Desk":
        """Put the caret into a row, at its end for -1."""
        block = self.view.document().findBlockByNumber(row)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + (block.length() - 1 if column < 0 else column))
        self.view.setTextCursor(cursor)
        return self

    def find(self, words: str, select: bool = False) -> "Desk":
        """Put the caret behind words, or select them."""
        cursor = self.view.document().find(words)
        assert not cursor.isNull(), words
        if not select:
            cursor.setPosition(cursor.selectionEnd())
        self.view.setTextCursor(cursor)
        return self

    def select(self, start: tuple[int, int], end: tuple[int, int]) -> "Desk":
        document = self.view.document()
        cursor = QTextCursor(document)
        cursor.setPosition(document.findBlockByNumber(start[0]).position() + start[1])
        cursor.setPosition(document.findBlockByNumber(end[0]).position() + end[1], QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)
        return self

    def type(self, text: str) -> "Desk":
        for line_number, line in enumerate(text.split("\n")):
            if line_number:
                self.press(Key.Key_Return)
            for letter in line:
                self._letter(letter)
        return self

    def commit(self, text: str, unfinished: str = "") -> "Desk":
        """Write as an input method does."""
        event = QInputMethodEvent(unfinished, [])
        event.setCommitString(text)
        QApplication.sendEvent(self.view, event)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> "Desk":
        for _ in range(times):
            QTest.keyClick(self.view, key, modifiers)
        return self

    def undo(self, times: int = 1) -> "Desk":
        return self.press(Key.Key_Z, CTRL, times)

    def redo(self, times: int = 1) -> "Desk":
        return self.press(Key.Key_Z, CTRL | SHIFT, times)

    def undo_all(self) -> "Desk":
        for _ in range(self.view.document().availableUndoSteps() * 2):
            self.undo()
        assert not self.view.document().isUndoAvailable()
        return self

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def button(self, name: str) -> QWidget:
        return self.pane.bar.findChild(QWidget, f"format_{name}")

    def _letter(self, letter: str) -> None:
        if letter.isascii():
            QTest.keyClick(self.view, letter)
        else:
            self.commit(letter)

    def _follow(self, first: int, removed: int, sources: list[str]) -> None:
        self.sources[first : first + removed] = sources
