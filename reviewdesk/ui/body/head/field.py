"""Headline and standfirst: fields without a frame, as tall as their text, on the page above the body."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reviewdesk.ui.body.editing.snippets import SnippetTyping
from reviewdesk.ui.body.rows.places import Move
from reviewdesk.ui.body.veil import Veil
from reviewdesk.ui.widgets.signs import Signs, put_sign, text_before_caret

Key = Qt.Key
_LEAVE_DOWN = (Key.Key_Return, Key.Key_Enter, Key.Key_Tab)


class HeadField(QTextEdit):
    """One paragraph of plain text; Enter, Tab and the arrows lead on."""

    edited = Signal(str)
    left_upwards = Signal()
    left_backwards = Signal()
    left_downwards = Signal()

    def __init__(self, placeholder: str, line: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._is_showing = False
        self.signs = Signs()
        self.snippets = SnippetTyping()
        self.veil = Veil()
        self._face = self.font()
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2)
        self.textChanged.connect(self._take)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.set_value("")

    def value(self) -> str:
        """Give the text, no-break spaces and all."""
        return self.document().toRawText().replace("\u2029", " ").replace("\u2028", " ")

    def set_value(self, text: str) -> None:
        """Show a text without telling anybody."""
        if text == self.value() and text:
            return
        self._is_showing = True
        self.setPlainText(" ".join(text.splitlines()))
        look = QTextBlockFormat()
        look.setLineHeight(self._line * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        self.document().clearUndoRedoStacks()
        self._is_showing = False
        self._fit()

    def set_look(self, font: QFont, colour: str, placeholder: str) -> None:
        """Take typeface and colours."""
        self._face = font
        self.setFont(font)
        self.document().setDefaultFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(colour))
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(placeholder))
        self.setPalette(palette)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the typeface: a style sheet that comes to a widget in its new place takes it away."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.font() != self._face:
            self.setFont(self._face)
            self.document().setDefaultFont(self._face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Key.Key_Tab and self.snippets.expand_plain(self):
            return
        if key in _LEAVE_DOWN or (key == Key.Key_Down and self._is_at_edge(Move.Down)):
            self.left_downwards.emit()
        elif key == Key.Key_Backtab:
            self.left_backwards.emit()
        elif key == Key.Key_Up and self._is_at_edge(Move.Up):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
            if event.text() and event.text().isprintable():
                self._set_sign()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self._set_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.veil.paint(self, event.rect())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split("\n")).strip())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", " "))
        return data

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.document().size().height()))

    def place_caret(self, at_end: bool = False) -> None:
        """Put the caret at the beginning or the end of the text."""
        self.moveCursor(Move.End if at_end else Move.Start)

    def _is_at_edge(self, move: QTextCursor.MoveOperation) -> bool:
        return not self.textCursor().movePosition(move)

    def _set_sign(self) -> None:
        change = self.signs.change_for(text_before_caret(self.textCursor()))
        if change is not None:
            put_sign(self.textCursor(), change)

    def _take(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.value())

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 1
        if self.height() != height:
            self.setFixedHeight(height)
