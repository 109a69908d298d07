"""Under the list: what can be done with all that are picked, and what was done, with its way back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.widgets.flow import Flow
from reviewdesk.ui.words import status_words


def fill_with_statuses(menu: QMenu) -> None:
    """Offer every status but the trash, as the data of an entry."""
    for status, words in status_words().items():
        if status != "trashed":
            menu.addAction(words).setData(status)


class ManyBar(QWidget):
    """Shown where several reviews are picked; `chosen` gives a status, or `tags`, `export` or `trash`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manyBar")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 12, 10)
        column.setSpacing(6)
        self._words = QLabel(self)
        self._words.setObjectName("pickedCount")
        self._words.setProperty("look", "hint")
        column.addWidget(self._words)
        row = Flow(6)
        for name, words in (("tags", self.tr("Tags…")), ("status", self.tr("Status")), ("export", self.tr("Export…"))):
            row.addWidget(self._button(name, words))
        row.addWidget(self._button("trash", self.tr("Trash")))
        column.addLayout(row)
        self.hide()

    def show_picked(self, count: int, are_trashed: bool) -> None:
        """Say how many are picked; one alone, or what lies in the trash, needs no bar."""
        self._words.setText(self.tr("%1 reviews picked").replace("%1", str(count)))
        self.setVisible(count > 1 and not are_trashed)

    def _choose(self, entry: QAction) -> None:
        self.chosen.emit(entry.data())

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"many_{name}")
        button.setProperty("look", "small")
        button.setAccessibleName(self.tr("%1 for the picked reviews").replace("%1", words.rstrip("…")))
        if name == "status":
            button.setProperty("look", "menu")
            menu = QMenu(button)
            fill_with_statuses(menu)
            menu.triggered.connect(self._choose)
            button.setMenu(menu)
        else:
            button.clicked.connect(partial(self.chosen.emit, name))
        return button


class DoneLine(QWidget):
    """Says what was done with many reviews; `undo_requested` wants all of it back.

    `left` tells that it goes while the keys are in it.
    """

    undo_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doneLine")
        self._words = QLabel(self)
        self._words.setObjectName("doneWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._undo = self._flat("doneUndo", self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo what was done with these reviews"))
        self._undo.clicked.connect(self.undo_requested)
        close = self._flat("doneClose", self.tr("Close"))
        close.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._undo)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def leave(self) -> None:
        """Go, and hand the keys on."""
        had_keys = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if had_keys:
            self.left.emit()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Show what was done until something else is, or one closes the line."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._undo.setVisible(can_undo)
        self.show()

    def _flat(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("look", "flat")
        return button
