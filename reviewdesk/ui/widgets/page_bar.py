"""The bar over a page that takes the text's place: a title to leaf through, what else one may choose, the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

_ICON = QSize(16, 16)


class PageBar(QWidget):
    """`turned` leafs by -1 or 1; `present_asked` wants to be where we are now; `left` goes back to the text."""

    turned = Signal(int)
    present_asked = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Bar")
        self.setProperty("look", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.back = self._button(f"{name}Back", self._turn_back)
        self.on = self._button(f"{name}On", self._turn_on)
        self.title = QLabel(self)
        self.title.setObjectName(f"{name}Title")
        self.title.setProperty("look", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.present = QPushButton(self)
        self.present.setObjectName(f"{name}Present")
        self.present.clicked.connect(self.present_asked)
        self.close_button = self._button(f"{name}Close", self.left.emit)
        words = self.tr("Back to the text (Esc)")
        self.close_button.setToolTip(words)
        self.close_button.setAccessibleName(words)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for part in (self.back, self.on):
            row.addWidget(part)
        row.addSpacing(6)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.present)
        row.addSpacing(4)
        row.addWidget(self.close_button)

    def name_turns(self, back: str, on: str, present: str) -> None:
        """Say what leafing leads to, and what is the present."""
        for button, words in ((self.back, back), (self.on, on)):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.present.setText(present)
        self.present.setAccessibleName(present)

    def insert(self, part: QWidget) -> None:
        """Put something in before the present."""
        at = self._row.indexOf(self.present)
        self._row.insertWidget(at, part)
        self._row.insertSpacing(at + 1, 4)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        for button, name in ((self.back, "chevron-left"), (self.on, "chevron-right"), (self.close_button, "x")):
            button.setIcon(icon(name, tokens))

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(_ICON)
        button.clicked.connect(slot)
        return button

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)
