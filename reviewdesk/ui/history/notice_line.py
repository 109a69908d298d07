"""A quiet line over the columns: what happened to the text and what one can do; nobody has to answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


class NoticeLine(QFrame):
    """A sentence with at most one button, made when there is something to say; `taken` gives what was chosen."""

    taken = Signal(str)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._tokens = tokens
        self._parts: _Parts | None = None
        self._only = ""
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icon in the colours of a theme."""
        self._tokens = tokens
        if self._parts is not None:
            self._parts.close.setIcon(icon("x", tokens))

    def say(self, words: str, offer: str, choices: Sequence[tuple[str, str]]) -> None:
        """Say a sentence and offer something; of several choices, each a key and its words, a menu is made.

        Without a choice it says no more than the sentence.
        """
        parts = self._filled()
        parts.words.setText(words)
        self.setAccessibleName(words)
        parts.button.setText(offer)
        parts.button.setAccessibleName(offer)
        parts.menu.clear()
        for key, named in choices:
            parts.menu.addAction(named.replace("&", "&&")).setData(key)
        is_menu = len(choices) > 1
        self._only = choices[0][0] if len(choices) == 1 else ""
        parts.button.setVisible(bool(choices))
        parts.button.setMenu(parts.menu if is_menu else None)  # type: ignore[arg-type]
        parts.button.setProperty("look", "menu" if is_menu else "flat")
        parts.button.style().polish(parts.button)
        self.show()

    def take_off(self, key: str) -> None:
        """Offer a choice no more; with the last one the line goes."""
        menu = self._filled().menu
        for action in menu.actions():
            if action.data() == key:
                menu.removeAction(action)
        if not menu.actions():
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

    def _filled(self) -> "_Parts":
        if self._parts is None:
            self._parts = parts = _Parts(self)
            parts.menu.triggered.connect(self._choose)
            parts.button.clicked.connect(self._take)
            parts.close.setAccessibleName(self.tr("Dismiss"))
            parts.close.setToolTip(self.tr("Dismiss (Esc)"))
            parts.close.clicked.connect(self.dismiss)
            self.set_tokens(self._tokens)
        return self._parts

    def _take(self) -> None:
        if self._only:
            self.taken.emit(self._only)

    def _choose(self, action: QAction) -> None:
        self.taken.emit(action.data())


class _Parts:
    """What lies in the line."""

    def __init__(self, line: QFrame) -> None:
        self.words = QLabel(line)
        self.words.setObjectName("noticeWords")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(line)
        self.button.setObjectName("noticeButton")
        self.button.setProperty("look", "flat")
        self.menu = QMenu(self.button)
        self.close = QToolButton(line)
        self.close.setObjectName("noticeClose")
        self.close.setIconSize(QSize(14, 14))
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close)
