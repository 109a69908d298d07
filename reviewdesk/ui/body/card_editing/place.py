"""Where an open card stands in the text, and how its node is changed there."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCursor, QTextLine

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import KEEP
from reviewdesk.ui.body.rows.row import THING, Thing

_NEVER = -1


class Place:
    """One piece of the text, followed while the text around it changes.

    What is written during one visit is one step of undo; a visit ends with the word.
    """

    def __init__(self, body: BodyDocument, position: int) -> None:
        self._body = body
        self._cursor = QTextCursor(body.qt_document)
        self._cursor.setPosition(position)
        self._revision = _NEVER

    @property
    def position(self) -> int:
        return self._cursor.position()

    def thing(self) -> Thing | None:
        """Give what stands here now; None where it has gone."""
        document = self._body.qt_document
        if document.characterAt(self.position) != THING:
            return None
        return self._body.text_blocks.looks.thing(self.selected().charFormat())

    def selected(self) -> QTextCursor:
        """Give a cursor that holds the piece."""
        cursor = QTextCursor(self._cursor)
        cursor.setPosition(self.position + 1, KEEP)
        return cursor

    def begin_visit(self) -> None:
        """Let the next change be a step of its own."""
        self._revision = _NEVER

    def write(self, thing: Thing) -> None:
        """Put another node into the place of the one here."""
        if thing == self.thing():
            return
        self.begin_step()
        if thing != self.thing():
            cursor = self.selected()
            blocks = self._body.text_blocks
            marks = blocks.looks.marks(cursor.charFormat())
            cursor.setCharFormat(blocks.looks.char_format(blocks.shape(cursor.block()), marks, thing))
            self.end_step()

    def begin_step(self) -> None:
        """Take back what this visit has written, for the next change takes its place.

        Qt can join steps as well, but after the undo of joined formats it puts the caret far behind them.
        """
        if self._revision == self._body.qt_document.revision():
            self._body.qt_document.undo()
        self._revision = _NEVER

    def end_step(self) -> None:
        """Remember the step of this visit."""
        self._revision = self._body.qt_document.revision()

    def rect(self) -> QRectF:
        """Give where the piece is shown, in the measures of the document."""
        block = self._cursor.block()
        layout = block.layout()
        column = self.position - block.position()
        line = layout.lineForTextPosition(column)
        if not line.isValid():
            return QRectF()
        left, right = _x(line, column), _x(line, column + 1)
        origin = layout.position()
        return QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())


def _x(line: QTextLine, column: int) -> float:
    found: Any = line.cursorToX(column)  # the binding gives it with the column, its stub does not say so
    return float(found[0])
