"""A text field whose steps of undo are those that one saw, though Qt may count several where one led to another."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.surface import Surface


class Stepping(Surface):
    """Shows `body`; each way in is the same, be it a key, a menu or another field."""

    body: BodyDocument
    undo_refused = Signal()
    """What somebody else wrote would go."""

    def undo(self) -> None:
        if self.body.is_held:
            self.undo_refused.emit()
            return
        super().undo()
        while self.body.is_between:
            super().undo()

    def redo(self) -> None:
        super().redo()
        while self.body.is_between:
            super().redo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)
