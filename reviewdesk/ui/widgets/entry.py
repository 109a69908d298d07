"""The line at the end of the chips, with suggestions while one types."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from reviewdesk.ui.widgets.undoing import is_left_to_the_window

_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the line may lose the focus without its writer having left it: a menu, another window."""


def _folded(text: str) -> str:
    """Give a text as one types it in a hurry: `pena` for `Peña`."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).casefold()


class Completer(QCompleter):
    """Finds what contains the text, whatever its accents."""

    def splitPath(self, path: str) -> list[str]:
        return [_folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class Entry(QLineEdit):
    """`completed` says that its text is whole: by Enter, by a suggestion, or because its writer went on."""

    completed = Signal()
    abandoned = Signal()
    emptied_further = Signal()
    step_requested = Signal(int)
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup: QListView | None = None
        self._offers = QStandardItemModel(self)

    def set_suggestions(self, texts: Iterable[str]) -> None:
        """Offer these texts, in this order; where one is typing they are shown at once."""
        offers = list(dict.fromkeys(texts))
        if offers == [self._offers.item(row).text() for row in range(self._offers.rowCount())]:
            return
        self._offers.clear()
        for text in offers:
            item = QStandardItem(text)
            item.setData(_folded(text), Qt.ItemDataRole.UserRole)
            self._offers.appendRow(item)
        if self.hasFocus() and self.text().strip():
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()

    def event(self, event: QEvent) -> bool:
        return is_left_to_the_window(event, is_own=bool(self.text())) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.completed.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied_further.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.abandoned.emit()
        elif event.key() == Qt.Key.Key_Left and is_at_start and not event.modifiers():
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._popup is None:
            self._popup = self._list()
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        is_choosing = self._popup is not None and self._popup.isVisible()
        if event.reason() not in _STAYING and not is_choosing:
            self.completed.emit()
        self.focus_changed.emit()

    def _list(self) -> QListView:
        """Make the list of suggestions, seven widgets that most lines of a form never show."""
        popup = QListView()
        popup.setObjectName("completions")
        popup.setAccessibleName(self.tr("Suggestions"))
        completer = Completer(self._offers, self)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setPopup(popup)
        completer.activated.connect(self.completed, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        return popup
