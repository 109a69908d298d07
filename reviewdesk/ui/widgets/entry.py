"""The line at the end of the chips, with suggestions while one types."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the line may lose the focus without its writer having left it: a menu, another window."""


class Entry(QLineEdit):
    """`completed` says that its text is whole: by Enter, by a suggestion, or because its writer went on."""

    completed = Signal()
    emptied_further = Signal()
    step_requested = Signal(int)
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup = QListView()
        self._popup.setObjectName("completions")
        self._popup.setAccessibleName(self.tr("Suggestions"))
        completer = QCompleter(QStringListModel(self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setPopup(self._popup)
        completer.activated.connect(self.completed, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    def set_suggestions(self, texts: Iterable[str]) -> None:
        """Offer these texts."""
        self.completer().setModel(QStringListModel(sorted(set(texts)), self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.completed.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied_further.emit()
        elif event.key() == Qt.Key.Key_Left and is_at_start:
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING and not self._popup.isVisible():
            self.completed.emit()
        self.focus_changed.emit()
