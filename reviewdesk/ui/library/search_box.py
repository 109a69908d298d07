"""The line in which one searches: it offers facets and their values, and leads on to the list by keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from reviewdesk.services.library.suggesting import Suggestion
from reviewdesk.ui.library.suggestions import TYPED, SuggestionModel, SuggestionRow

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the line may lose the focus without its writer having left it: its list of suggestions, another window."""

_ROWS = 9


class SearchBox(QLineEdit):
    """Asks what may go on at the caret by `suggestions_wanted`, with the text before it; `suggest` answers.

    `is_asked` tells that the writer wants to see suggestions by the Down key, and not that one just types.
    """

    suggestions_wanted = Signal(str, bool)  # text before the caret, is_asked
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._start = 0
        self._popup = QListView()
        self._popup.setObjectName("completions")
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._popup.setUniformItemSizes(True)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = SuggestionRow()
        self._completer = QCompleter(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.setMaxVisibleItems(_ROWS)
        self._completer.setCompletionRole(TYPED)
        self._completer.setWidget(self)
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(self._row)  # after the completer, which brings one of its own
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._ask)

    def text_before_caret(self) -> str:
        """Give what stands before the caret."""
        return self.text()[: self.cursorPosition()]

    def suggest(self, start: int, suggestions: Sequence[Suggestion]) -> None:
        """Offer what may stand from this place to the caret; nothing closes the list."""
        if not suggestions or self.window().focusWidget() is not self:
            self._popup.hide()
            return
        self._start = start
        self._completer.setModel(SuggestionModel(suggestions))
        self._completer.complete()
        self._popup.setCurrentIndex(QModelIndex())  # so that Enter searches for what was typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._popup.isVisible() and (key in _TAKING or key == Qt.Key.Key_Escape):
            self._press_in_list(event)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _TAKING:
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.suggestions_wanted.emit(self.text_before_caret(), True)
            if not self._popup.isVisible():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Leave Tab to the list of suggestions while it is open."""
        return not self._popup.isVisible() and super().focusNextPrevChild(is_next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self._popup.hide()

    def _press_in_list(self, event: QKeyEvent) -> None:
        """Take the suggestion at the mark; Tab takes the first one where none is marked, and Enter searches."""
        if event.key() == Qt.Key.Key_Escape or self._popup.currentIndex().isValid():
            event.ignore()  # the completer does the rest
            return
        self._popup.hide()
        if event.key() == Qt.Key.Key_Tab:
            self._take(self._popup.model().index(0, 0).data(TYPED))
        else:
            self.entered.emit()

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _ask(self) -> None:
        self.suggestions_wanted.emit(self.text_before_caret(), False)

    def _take(self, typed: str) -> None:
        is_value = typed[-1] not in ":="
        self.setSelection(self._start, self.cursorPosition() - self._start)
        self.insert(f"{typed} " if is_value else typed)
        if not is_value:
            self.suggestions_wanted.emit(self.text_before_caret(), True)
