"""Lists what this desk has muted, folded away until somebody asks, and hears it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

_CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Muted:
    """A muted check in words, and why it is."""

    code: str
    words: str
    reason: str


class MutedView(QWidget):
    """Hidden while nothing is muted; `unmute_requested` gives a code."""

    unmute_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self._shown: tuple[Muted, ...] = ()
        self._fold = QPushButton(self)
        self._fold.setObjectName("mutedFold")
        self._fold.setProperty("look", "flat")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._list = QListWidget(self)
        self._list.setObjectName("mutedList")
        self._list.setAccessibleName(self.tr("Muted checks"))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.setMaximumHeight(180)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._hear)
        self._list.currentItemChanged.connect(self._weigh)
        self._again = QPushButton(self.tr("Hear It Again"), self)
        self._again.setObjectName("unmute")
        self._again.clicked.connect(self._hear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._list)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTrailing)
        self._unfold()
        self.hide()

    def show_muted(self, muted: Sequence[Muted]) -> None:
        """Show these checks."""
        if tuple(muted) == self._shown:
            return
        self._shown = tuple(muted)
        self._list.clear()
        for each in muted:
            item = QListWidgetItem(f"{each.words}\n{each.reason}", self._list)
            item.setData(_CODE, each.code)
        self._fold.setText(self.tr("%n muted on this desk", "", len(muted)))
        self.setVisible(bool(muted))
        self._weigh()

    def _unfold(self) -> None:
        self._list.setVisible(self._fold.isChecked())
        self._again.setVisible(self._fold.isChecked())
        self._weigh()

    def _weigh(self) -> None:
        self._again.setEnabled(self._list.currentItem() is not None)

    def _hear(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.unmute_requested.emit(item.data(_CODE))
