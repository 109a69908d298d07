"""A quiet line over the columns: what happened to the text and what one can do; nobody has to answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


class NoticeLine(QFrame):
    """A sentence with at most one button; `taken` gives what was chosen behind it."""

    taken = Signal(str)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._words = QLabel(self)
        self._words.setObjectName("noticeWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setObjectName("noticeButton")
        self._button.setProperty("look", "flat")
        self._menu = QMenu(self._button)
        self._menu.triggered.connect(self._choose)
        self._button.clicked.connect(self._take)
        self._close = QToolButton(self)
        self._close.setObjectName("noticeClose")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.dismiss)
        self._only = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icon in the colours of a theme."""
        self._close.setIcon(icon("x", tokens))

    def say(self, words: str, offer: str, choices: Sequence[tuple[str, str]]) -> None:
        """Say a sentence and offer something; of several choices, each a key and its words, a menu is made.

        Without a choice it says no more than the sentence.
        """
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setText(offer)
        self._button.setAccessibleName(offer)
        self._menu.clear()
        for key, named in choices:
            self._menu.addAction(named.replace("&", "&&")).setData(key)
        is_menu = len(choices) > 1
        self._only = choices[0][0] if len(choices) == 1 else ""
        self._button.setVisible(bool(choices))
        self._button.setMenu(self._menu if is_menu else None)  # type: ignore[arg-type]
        self._button.setProperty("look", "menu" if is_menu else "flat")
        self._button.style().polish(self._button)
        self.show()

    def take_off(self, key: str) -> None:
        """Offer a choice no more; with the last one the line goes."""
        for action in self._menu.actions():
            if action.data() == key:
                self._menu.removeAction(action)
        if not self._menu.actions():
            self.dismiss()

    def dismiss(self) -> None:
        """Say no more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self._only:
            self.taken.emit(self._only)

    def _choose(self, action: QAction) -> None:
        self.taken.emit(action.data())
