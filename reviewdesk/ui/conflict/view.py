"""Everything that both changed in one review, in the page's place, until the writer has said what is to stand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reviewdesk.ui.conflict.card import DisputeCard
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

_WIDEST = 900


class ConflictView(QWidget):
    """Shows one card for each; Escape goes back to the text and settles nothing."""

    left = Signal()
    settle_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict")
        self.cards: Sequence[DisputeCard] = ()
        self._list = QWidget(self)
        self._list.setProperty("look", "page")
        self._list.setMaximumWidth(_WIDEST)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(24, 20, 24, 28)
        self._rows.setSpacing(26)
        self._rows.addStretch(1)
        middle = QWidget(self)
        middle.setProperty("look", "page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._list, 1000)
        row.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(area, 1)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        self._tokens = tokens
        self._close.setIcon(icon("x", tokens))
        for card in self.cards:
            card.set_tokens(tokens)

    def show_cards(self, cards: Sequence[DisputeCard]) -> None:
        """Show other cards."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = cards
        for at, card in enumerate(cards):
            self._rows.insertWidget(at, card)

    def enter(self) -> None:
        """Let the keys go to the first choice."""
        if self.cards:
            self.cards[0].focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_bar(self) -> QWidget:
        bar = QFrame(self)
        bar.setObjectName("compareBar")
        title = QLabel(self.tr("Changed by you and somebody else"), bar)
        title.setObjectName("comparisonTitle")
        self._close = QToolButton(bar)
        self._close.setObjectName("leaveConflict")
        self._close.setAccessibleName(self.tr("Back to the text"))
        self._close.setToolTip(self.tr("Back to the text (Esc)"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.left)
        hint = QLabel(
            self.tr(
                "Say what is to stand. Whatever you choose, both texts stay in the history. "
                "All else that was changed is in the text already."
            ),
            bar,
        )
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        settle = QPushButton(self.tr("Use These"), bar)
        settle.setObjectName("settle")
        settle.setAccessibleName(self.tr("Use what is chosen"))
        settle.setProperty("look", "primary")
        settle.clicked.connect(self.settle_requested)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(title, 1)
        first.addWidget(self._close)
        second.addWidget(hint, 1)
        second.addWidget(settle, 0, Qt.AlignmentFlag.AlignBottom)
        second.setSpacing(12)
        column = QVBoxLayout(bar)
        column.setContentsMargins(14, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        return bar
