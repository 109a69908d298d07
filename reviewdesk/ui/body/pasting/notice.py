"""The quiet line that says what a paste did and left out, with one button for the other way."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.announcing import Announcer

KEYS = "Ctrl+Alt+V"
_WIDEST = 720
_SIDE, _BOTTOM = 16, 10
_LEFT, _EDGE, _GAP = 12, 4, 6


class PasteNotice(QFrame):
    """Floats over the lower edge of the sheet, where the caret never stands, so that no line of the text moves."""

    offer_taken = Signal()
    closed = Signal()

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setObjectName("pasteNotice")
        self._words = QLabel(self)
        self._words.setObjectName("pasteWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._announcer = Announcer(self)
        self._offer = QPushButton(self)
        self._offer.setObjectName("pasteOffer")
        self._offer.setProperty("look", "flat")
        self._offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close = QToolButton(self)
        self._close.setObjectName("pasteClose")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setIconSize(QSize(14, 14))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, _EDGE, _EDGE, _EDGE)
        row.setSpacing(_GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self._offer.clicked.connect(self.offer_taken)
        self._close.clicked.connect(self.closed)
        self._shortcut = QShortcut(QKeySequence(KEYS), sheet)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.offer_taken)
        sheet.installEventFilter(self)
        self.show_words("", "")

    def show_words(self, words: str, offer: str) -> None:
        """Say a sentence, with a button where there is an offer; without a sentence the line is gone."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if words:
            self._announcer.say(words)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setToolTip(f"{offer} ({KEYS})")
        self._offer.setVisible(bool(offer))
        self._shortcut.setEnabled(bool(offer))
        self.setVisible(bool(words))
        self._place()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icon in the colours of a theme."""
        self._close.setIcon(icon("x", tokens))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge of the sheet."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Take the room of the words: one line if the sheet is wide enough, else more."""
        sheet = self._sheet
        others = self._close.sizeHint().width() + (self._offer.sizeHint().width() + _GAP if self._offer.text() else 0)
        needed = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        around = others + _LEFT + _EDGE + _GAP
        width = min(needed + around, _WIDEST, sheet.width() - 2 * _SIDE)
        words = max(width - around, 40)
        height = max(self._words.heightForWidth(words) + 2 * _EDGE, self._close.sizeHint().height()) + 2 * _EDGE
        x, y = (sheet.width() - width) // 2, sheet.height() - height - _BOTTOM
        self.setGeometry(x, y, width, height)
        self.raise_()
