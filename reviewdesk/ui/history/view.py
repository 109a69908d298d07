"""The history panel's widgets: the list of versions, and what an empty one says."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QStackedLayout, QVBoxLayout, QWidget

from reviewdesk.ui.history.card import VersionCard
from reviewdesk.ui.history.model import ROW, VersionModel


class VersionList(QListView):
    """The versions; Escape leaves them for the text."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HistoryView(QWidget):
    """Shows the versions of the open review; `chosen` gives the number of one, 0 for the draft."""

    chosen = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, model: VersionModel, card: VersionCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._model = model
        heading = QLabel(self.tr("History"), self)
        heading.setObjectName("panelHeading")
        heading.setContentsMargins(16, 0, 12, 0)
        self._list = VersionList(self)
        self._list.setObjectName("versions")
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.setModel(model)
        self._list.setItemDelegate(card)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._list.activated.connect(self._enter)
        self._list.left.connect(self.left)
        self._body = QStackedLayout()
        self._body.addWidget(self._list)
        self._body.addWidget(self._make_empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._body, 1)
        self._is_telling = True
        model.modelReset.connect(self._show_what_is_there)
        self._show_what_is_there()

    def mark(self, number: int) -> None:
        """Mark a version, 0 for the draft, without telling anybody."""
        self._is_telling = False
        index = self._model.find(number)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._is_telling = True

    def update_list(self) -> None:
        """Paint the rows anew."""
        self._list.viewport().update()

    def focus_list(self) -> None:
        """Let the keys go to the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_trouble(self, words: str) -> None:
        """Say why the versions cannot be listed."""
        self._sentence.setText(words)
        self._body.setCurrentIndex(1)

    def _make_empty(self) -> QWidget:
        part = QWidget(self)
        part.setObjectName("historyEmpty")
        self._sentence = QLabel(part)
        self._sentence.setObjectName("notice")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 8, 16, 16)
        column.addWidget(self._sentence)
        column.addStretch(1)
        return part

    def _show_what_is_there(self) -> None:
        self._sentence.setText(
            self.tr(
                "No versions yet. One is kept by itself when you pause, export or publish, "
                "and before anything replaces your text.\n\n"
                "Ctrl+S keeps one under a name. Any of them can be compared with what you have now, "
                "and put back."
            )
        )
        self._body.setCurrentIndex(int(self._model.is_read and self._model.rowCount() == 0))

    def _choose(self, index: QModelIndex) -> None:
        if self._is_telling and index.isValid():
            self.chosen.emit(index.data(ROW).number)

    def _enter(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW).number)
        self.entered.emit()
