"""What is dropped on the text: words of its own are moved in one step, all else comes in as if it had been pasted."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.body.clip import Way, meaning, taken
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.pasting.pasting import Pasting
from reviewdesk.ui.body.pasting.smart_blanks import close_gap, holds_words, space_out
from reviewdesk.ui.body.surface import Surface

Drop = Qt.DropAction


class Dropping(QObject):
    """Answers drops on one view in Qt's stead, which would delete and insert without regard to rows and cards."""

    def __init__(self, view: Surface, pasting: Pasting) -> None:
        super().__init__(view)
        self._view = view
        self._pasting = pasting
        view.dropped.connect(self._take)

    def open(self, tools: Tools) -> None:
        """Go over to another text."""
        self._tools = tools

    def _take(self, event: QDropEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), QDragLeaveEvent())  # else Qt goes on painting where it would be
        if self._view.isReadOnly():
            event.ignore()
            return
        place = self._view.cursorForPosition(event.position().toPoint())
        is_own = event.source() in (self._view, self._view.viewport())
        if is_own and event.dropAction() is Drop.MoveAction:
            self._move(place, event)
        else:
            event.setDropAction(Drop.CopyAction)  # who gave it keeps it
            event.accept()
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._view.setTextCursor(place)
            self._pasting.take(event.mimeData())

    def _move(self, place: QTextCursor, event: QDropEvent) -> None:
        """Move what is selected to another place; where it lies already, nothing happens."""
        selection = self._view.textCursor()
        event.accept()
        if selection.selectionStart() <= place.position() <= selection.selectionEnd():
            event.setDropAction(Drop.IgnoreAction)
            return
        self._pasting.leave()
        found = meaning(taken(event.mimeData()), Way.FORMATTED)
        inserting = self._tools.inserting
        selection.beginEditBlock()
        was_rows, was_words = _holds_rows(selection), holds_words(selection)
        self._tools.deleting.remove_selection(selection)
        if was_words:
            close_gap(selection)
        start, look = place.position(), self._tools.marking.typing(place, self._tools.marking.before(place))
        if was_rows and selection.block() != place.block():
            self._remove_row(selection)
        if inserting.takes_blocks(place) and found.blocks:
            inserting.paste(place, found.blocks, ends_row=found.ends_row)
        else:
            inserting.paste_text(place, found.text)
        if was_words:
            space_out(place, start, look)
        selection.endEditBlock()
        self._view.setTextCursor(place)
        self._pasting.settled.emit()

    def _remove_row(self, cursor: QTextCursor) -> None:
        """Take away the row that is left empty where whole rows were."""
        block = cursor.block()
        if block.text():
            return
        text_blocks = self._tools.text_blocks
        if block.previous().isValid():
            shape = text_blocks.shape(block.previous())
            cursor.deletePreviousChar()
        elif block.next().isValid():
            shape = text_blocks.shape(block.next())
            cursor.deleteChar()
        else:
            return
        text_blocks.reshape(cursor.block(), shape)


def _holds_rows(cursor: QTextCursor) -> bool:
    """Tell whether a selection begins where a row begins and ends where one ends."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    return cursor.selectionStart() == first.position() and cursor.selectionEnd() == last.position() + last.length() - 1
