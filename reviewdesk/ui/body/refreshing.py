"""Shows what an edited text has become, once the caret has gone: an island that lost its tag is a paragraph."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import select
from reviewdesk.ui.body.rows.spreading import rows_of
from reviewdesk.ui.body.surface import Surface
from reviewdesk.ui.body.unfolding import Unfolding

Reason = Qt.FocusReason
_SOON_BACK = (Reason.ActiveWindowFocusReason, Reason.PopupFocusReason, Reason.MenuBarFocusReason)


class Refreshing(QObject):
    """Follows the caret of a view that shows `body`; what is shown anew belongs to the last step of undo."""

    def __init__(self, view: Surface, body: BodyDocument, unfolding: Unfolding) -> None:
        super().__init__(body)
        self._view = view
        self._body = body
        self._unfolding = unfolding
        self._document = body.qt_document
        self._revision = self._document.revision()
        self._row = 0
        view.focus_lost.connect(self._leave)

    def follow(self) -> None:
        """Refresh the page if the caret has left the row that was edited last."""
        caret = self._view.textCursor()
        self._unfolding.fold(caret)
        row = caret.block().blockNumber()
        if self._revision != self._document.revision():
            self._revision, self._row = self._document.revision(), row
        elif row != self._row:
            self._row = row
            self._refresh()

    def _leave(self, event: QFocusEvent) -> None:
        """Refresh all when the view loses the focus for good."""
        if event.reason() not in _SOON_BACK:
            self._refresh()

    def _refresh(self) -> None:
        """Show what the Markdown of all edited rows reads as; while something can be redone all stays as it is."""
        document = self._document
        is_shown = self._view.document() is document
        if not is_shown or document.isRedoAvailable() or not document.isUndoAvailable():
            return
        self._body.flush()
        caret = self._view.textCursor()
        place = caret.position()
        for stale in self._body.stale():
            self._body.tie()
            cursor = self._rows(stale.first, stale.last)
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            self._body.text_blocks.insert(cursor, rows_of(stale.nodes, self._body.numbers))
            cursor.endEditBlock()
        if self._revision != document.revision():
            caret.setPosition(min(place, document.characterCount() - 1))
            self._view.setTextCursor(caret)
            self._revision = document.revision()
            self._body.close_step()
            self._body.flush()

    def _rows(self, first: int, last: int) -> QTextCursor:
        end = self._document.findBlockByNumber(last)
        start = self._document.findBlockByNumber(first)
        return select(self._document, start.position(), end.position() + end.length() - 1)
