"""Mutes the chosen check: asks for the reason in the panel itself, without a dialog over the text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class MutingBar(QWidget):
    """Offers to mute one check on this desk; `mute_requested` gives its code and the reason."""

    mute_requested = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mutingBar")
        self._code = ""
        self._offer = QPushButton(self.tr("Mute This Check…"), self)
        self._offer.setObjectName("muteOffer")
        self._offer.setProperty("look", "flat")
        self._offer.clicked.connect(self._ask)
        self._question = QWidget(self)
        label = QLabel(self.tr("Why does nobody on this desk want to hear of it?"), self._question)
        label.setProperty("look", "hint")
        label.setWordWrap(True)
        self._reason = QLineEdit(self._question)
        self._reason.setObjectName("muteReason")
        self._reason.setAccessibleName(self.tr("Reason for muting"))
        self._reason.textChanged.connect(self._weigh)
        self._reason.returnPressed.connect(self._mute)
        self._reason.installEventFilter(self)
        label.setBuddy(self._reason)
        self._confirm = QPushButton(self.tr("Mute"), self._question)
        self._confirm.setObjectName("muteConfirm")
        self._confirm.setProperty("look", "primary")
        self._confirm.clicked.connect(self._mute)
        cancel = QPushButton(self.tr("Cancel"), self._question)
        cancel.setObjectName("muteCancel")
        cancel.clicked.connect(self._rest)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        inner = QVBoxLayout(self._question)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label)
        inner.addWidget(self._reason)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._question)
        self.set_code("")

    def set_code(self, code: str) -> None:
        """Offer to mute the check of this code; none where it is empty."""
        if code != self._code or not code:
            self._code = code
            self._rest()
        self.setVisible(bool(code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape as second thoughts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._rest()
            self._offer.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._offer.hide()
        self._question.show()
        self._weigh()
        self._reason.setFocus()

    def _rest(self) -> None:
        self._reason.clear()
        self._question.hide()
        self._offer.show()

    def _weigh(self) -> None:
        self._confirm.setEnabled(bool(self._reason.text().strip()))

    def _mute(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._rest()
            self.mute_requested.emit(self._code, reason)
