"""What an empty page says of itself, in its own letters: the hint of Qt would have those of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit


def paint_hint(field: QTextEdit, words: str, colour: str) -> None:
    """Paint the words where the text would begin, unless there is some, or some is being composed."""
    document = field.document()
    if not document.isEmpty() or document.begin().layout().preeditAreaText():
        return
    line = field.cursorRect(QTextCursor(document))
    line.setRight(field.viewport().width())
    painter = QPainter(field.viewport())
    painter.setFont(document.defaultFont())
    painter.setPen(QColor(colour))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
