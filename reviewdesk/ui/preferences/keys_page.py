"""The editor of keys: a row for each action, with what stands against a key said beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from reviewdesk.ui.theme.tokens import STEP


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action with its keys, as portable text; `is_own` where they are its usual ones."""

    id: str
    words: str
    keys: str
    is_own: bool


class _Line(QObject):
    """The widgets of one row."""

    given = Signal(str, str)
    reset = Signal(str)

    def __init__(self, row: KeyRow, page: QWidget) -> None:
        super().__init__(page)
        self.id = row.id
        self.words = QLabel(row.words, page)
        self.words.setWordWrap(True)
        self.edit = QKeySequenceEdit(page)
        self.edit.setObjectName(f"keys-{row.id}")
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("Keys of %1").replace("%1", row.words))
        for inner in self.edit.findChildren(QLineEdit):
            inner.setAccessibleName(self.edit.accessibleName())
            for clear in inner.findChildren(QToolButton):
                clear.setAccessibleName(self.tr("No keys for %1").replace("%1", row.words))
        self.edit.setFixedWidth(210)
        self.usual = QPushButton(self.tr("Usual"), page)
        self.usual.setObjectName(f"usual-{row.id}")
        self.usual.setAccessibleName(self.tr("Usual keys of %1").replace("%1", row.words))
        self.usual.setProperty("look", "small")
        self.usual.setAutoDefault(False)
        self.problem = QLabel(page)
        self.problem.setObjectName(f"problem-{row.id}")
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.edit.editingFinished.connect(self._tell)
        self.usual.clicked.connect(self._reset)
        self.show_row(row)

    def show_row(self, row: KeyRow) -> None:
        """Show which keys the action has."""
        self._keys = row.keys
        self.edit.setKeySequence(QKeySequence(row.keys))
        self.usual.setEnabled(not row.is_own)

    def set_visible(self, is_visible: bool) -> None:
        """Show the row or hide it."""
        for widget in (self.words, self.edit, self.usual):
            widget.setVisible(is_visible)
        self.problem.setVisible(is_visible and bool(self.problem.text()))

    def say(self, problem: str) -> None:
        """Say what stands against a key; nothing where nothing does."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _tell(self) -> None:
        keys = self.edit.keySequence().toString()
        if keys != self._keys:
            self.given.emit(self.id, keys)

    def _reset(self) -> None:
        self.reset.emit(self.id)


class KeysPage(QWidget):
    """All rows, to be narrowed by words."""

    given = Signal(str, str)
    reset = Signal(str)
    all_reset = Signal()

    def __init__(self, rows: Sequence[KeyRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(STEP // 2)
        grid.setHorizontalSpacing(STEP)
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(rows):
            line = self._lines[row.id] = _Line(row, self)
            for column, widget in enumerate((line.words, line.edit, line.usual)):
                grid.addWidget(widget, 2 * number, column)
            grid.addWidget(line.problem, 2 * number + 1, 0, 1, 3)
            line.given.connect(self.given)
            line.reset.connect(self.reset)
        self.all = QPushButton(self.tr("Usual keys for everything"), self)
        self.all.setObjectName("usualForAll")
        self.all.setAccessibleName(self.all.text())
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self.all_reset)
        grid.addWidget(self.all, 2 * len(rows), 0, 1, 3)

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show the keys that the actions have now."""
        for row in rows:
            if row.id in self._lines:
                self._lines[row.id].show_row(row)

    def say(self, name: str, problem: str) -> None:
        """Say beside one row what stands against its new key, and nothing beside the others."""
        for line in self._lines.values():
            line.say(problem if line.id == name else "")

    def narrow(self, names: set[str] | None) -> None:
        """Show these rows alone, or all."""
        for name, line in self._lines.items():
            line.set_visible(names is None or name in names)
        self.all.setVisible(names is None)
