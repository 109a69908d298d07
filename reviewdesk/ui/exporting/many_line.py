"""The line over the columns while many reviews leave: how far it is and Cancel, then what became of them all."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import STEP, Tokens

_ID = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 5


class ManyLine(QFrame):
    """Nobody has to answer it; a review that was stopped opens by a click on it or by Enter."""

    cancel_requested = Signal()
    folder_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._words = QLabel(self)
        self._words.setObjectName("manyWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("manyProgress")
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setFixedWidth(220)
        self._cancel = self._button("manyCancel", self.tr("Cancel"), self.cancel_requested)
        self._which = self._button("manyWhich", self.tr("Show Which"), self._show_which)
        self._which.setCheckable(True)
        self._folder = self._button("manyFolder", self.tr("Show Folder"), self.folder_requested)
        self._close = QToolButton(self)
        self._close.setObjectName("manyClose")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.hide)
        self._list = QListWidget(self)
        self._list.setObjectName("manyStopped")
        self._list.setAccessibleName(self.tr("Reviews that were not exported"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setCursor(Qt.CursorShape.PointingHandCursor)
        self._list.itemClicked.connect(self._open)
        self._list.itemActivated.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._words, 1)
        for part in (self._bar, self._cancel, self._which, self._folder, self._close):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 3, 8, 3)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._list)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icon in the colours of a theme."""
        self._close.setIcon(icon("x", tokens))

    def show_progress(self, words: str, done: int, every: int) -> None:
        """Say how far it is."""
        self._say(words)
        self._bar.setMaximum(every)
        self._bar.setValue(done)
        self._be_over(False)
        self.show()

    def show_outcome(self, words: str, stopped: Sequence[tuple[str, str]], *, has_folder: bool) -> None:
        """Say what became of them; `stopped` are ids with name and reason."""
        self._say(words)
        self._list.clear()
        for review_id, reason in stopped:
            item = QListWidgetItem(reason, self._list)
            item.setData(_ID, review_id)
            item.setToolTip(self.tr("Open this review"))
        self._be_over(True)
        self._which.setVisible(bool(stopped))
        self._which.setChecked(False)
        self._show_which()
        self._folder.setVisible(has_folder)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self.hide()
        else:
            super().keyPressEvent(event)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)

    def _be_over(self, is_over: bool) -> None:
        for before in (self._bar, self._cancel):
            before.setVisible(not is_over)
        for after in (self._which, self._folder, self._close):
            after.setVisible(is_over)
        self._list.hide()

    def _show_which(self) -> None:
        self._which.setText(self.tr("Hide Which") if self._which.isChecked() else self.tr("Show Which"))
        self._list.setVisible(self._which.isChecked() and self._list.count() > 0)
        rows = min(self._list.count(), _ROWS_SHOWN)
        self._list.setFixedHeight(sum(self._list.sizeHintForRow(row) for row in range(rows)) + 2 * STEP)

    def _open(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(str(item.data(_ID)))

    def _button(self, name: str, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setProperty("look", "flat")
        button.clicked.connect(slot)
        return button
