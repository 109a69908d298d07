"""A field of several lines that is as tall as its text."""

from collections.abc import Iterator
from itertools import takewhile

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reviewdesk.ui.widgets.signs import Signs, put_sign, text_before_caret
from reviewdesk.ui.widgets.undoing import is_left_to_the_window

_CHROME = 12
"""Padding and border above and below the text, as the style sheet sets them, with what the document adds."""


class GrowingText(QPlainTextEdit):
    """Plain text without scroll bars; Tab leaves it, as in every other field of a form."""

    edited = Signal()
    problem_changed = Signal(str)
    half_typed_changed = Signal()
    step_ended = Signal(QWidget)
    """What is typed next is a step of undo of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs: Signs | None = None
        """Those to set while one types; None where the text is no prose."""
        self._value = ""
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.textChanged.connect(self._take)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """Give the text as it was shown until somebody types."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a text without telling anybody."""
        self._value = value
        self.show_text(value)

    def show_text(self, text: str) -> None:
        """Put a text in, with nothing to undo and nobody told."""
        if text == self.text():
            return
        pairs = zip(reversed(text), reversed(self.text()), strict=False)
        end = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False
        if self.hasFocus():  # behind what has changed, where its writer looks
            caret = self.textCursor()
            caret.setPosition(len(text[: len(text) - end].encode("utf-16-le", "surrogatepass")) // 2)
            self.setTextCursor(caret)

    def text(self) -> str:
        """Give what stands here; unlike Qt's plain text it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def take(self, text: str) -> None:
        """Read what was typed; here it is the value."""
        if text != self._value:
            self._value = text
            self.edited.emit()

    def half_typed(self) -> str:
        """Give what stands here where it is no value; here everything is one."""
        return ""

    def show_half_typed(self, text: str) -> None:
        """Let a text stand here that was no value when it was typed; there is none."""

    def event(self, event: QEvent) -> bool:
        return is_left_to_the_window(event, is_own=bool(self.half_typed())) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
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

    def sizeHint(self) -> QSize:
        return QSize(160, self._fitting_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._fitting_height())

    def _set_sign(self) -> None:
        change = self.signs.change_for(text_before_caret(self.textCursor())) if self.signs else None
        if change is not None:
            self.step_ended.emit(self)
            put_sign(self.textCursor(), change)
            self.step_ended.emit(self)

    def _take(self) -> None:
        if not self._is_showing:
            self.take(self.text())

    def _fitting_height(self) -> int:
        lines = max(1, sum(self._lines()))
        return round(lines * QFontMetricsF(self.font()).lineSpacing() + _CHROME) + 3

    def _lines(self) -> Iterator[int]:
        """Count the lines of each row, which are not known before it is laid out: Qt lays out what it paints."""
        layout, row = self.document().documentLayout(), self.document().begin()
        while row.isValid():
            layout.blockBoundingRect(row)
            yield row.layout().lineCount()
            row = row.next()

    def _fit(self) -> None:
        if self.minimumHeight() != self._fitting_height():
            self.setFixedHeight(self._fitting_height())
            self.verticalScrollBar().setValue(0)
