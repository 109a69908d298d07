"""Asks which tags many reviews get, or lose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class TagDialog(QDialog):
    """`decided` gives the tags, and whether they are added or taken away."""

    decided = Signal(list, bool)

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.setMinimumWidth(380)
        words = self.tr("Tags for 1 review") if count == 1 else self.tr("Tags for %1 reviews").replace("%1", str(count))
        label = QLabel(words, self)
        label.setProperty("look", "heading")
        self._tags = QLineEdit(self)
        self._tags.setObjectName("tagNames")
        self._tags.setAccessibleName(words)
        self._tags.setPlaceholderText(self.tr("festival, debut"))
        hint = QLabel(self.tr("Put commas between them. What a review has already stays once."), self)
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setObjectName("addTags")
        self._add.setProperty("look", "primary")  # before the box lays it out: there it takes its look once
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        self._remove = buttons.addButton(self.tr("Take Away"), QDialogButtonBox.ButtonRole.ActionRole)
        self._remove.setObjectName("removeTags")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (label, self._tags, hint, buttons):
            column.addWidget(part)
        self._tags.textChanged.connect(self._follow)
        self._add.clicked.connect(self._decide_to_add)
        self._remove.clicked.connect(self._decide_to_remove)
        buttons.rejected.connect(self.reject)
        self._follow()

    def _names(self) -> list[str]:
        return [name for name in (part.strip() for part in self._tags.text().split(",")) if name]

    def _follow(self) -> None:
        for button in (self._add, self._remove):
            button.setEnabled(bool(self._names()))

    def _decide_to_add(self) -> None:
        self._decide(is_added=True)

    def _decide_to_remove(self) -> None:
        self._decide(is_added=False)

    def _decide(self, *, is_added: bool) -> None:
        self.decided.emit(self._names(), is_added)
        self.accept()
