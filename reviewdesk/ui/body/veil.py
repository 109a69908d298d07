"""What lies over the paragraphs of a field that nobody is writing; it is painted, and nothing is laid out anew."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.theme.tokens import Tokens

_AROUND = 2


class Veil:
    """Brings what is painted as close to the page as `tokens.dimmed` is, and what is closer stays.

    So all words keep the contrast of that one colour, whatever their own, and the page keeps its white.
    """

    def __init__(self) -> None:
        self._tokens: Tokens | None = None
        self._is_written = False

    def hang(self, tokens: Tokens | None, *, is_written: bool) -> bool:
        """Take the colours, None for no veil, and whether the caret is here; tell whether that is new."""
        wanted = (tokens if tokens is not None and tokens.dimmed != tokens.ink else None, is_written)
        if wanted == (self._tokens, self._is_written):
            return False
        self._tokens, self._is_written = wanted
        return True

    @property
    def is_hung(self) -> bool:
        return self._tokens is not None

    def paint(self, field: QTextEdit, rect: QRect) -> None:
        """Paint over a field that is as tall as its text, but for the paragraphs of caret and selection.

        While something is looked for there is none, for what was found is to be seen.
        """
        if self._tokens is None or field.extraSelections():
            return
        painter = QPainter(field.viewport())
        modes = QPainter.CompositionMode
        painter.setCompositionMode(
            modes.CompositionMode_Darken if self._tokens.is_dark else modes.CompositionMode_Lighten
        )
        if self._is_written:
            painter.setClipRegion(QRegion(rect) - QRegion(_written(field)))
        painter.fillRect(rect, QColor(self._tokens.dimmed))
        painter.end()


def _written(field: QTextEdit) -> QRect:
    cursor, document = field.textCursor(), field.document()
    layout = document.documentLayout()
    rows = [document.findBlock(place) for place in (cursor.selectionStart(), cursor.selectionEnd())]
    first, last = (layout.blockBoundingRect(row) for row in rows)
    top, bottom = int(first.top()) - _AROUND, round(last.bottom()) + _AROUND
    return QRect(0, top, field.viewport().width(), bottom - top)
