"""What the page says while no review is open, and the ways to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.theme.tokens import STEP

WAYS = ("new", "import", "sample")
"""The actions that lead to a review, the likeliest first."""


class NothingOpen(QWidget):
    """A sentence in the middle of the page, which says what to do next, and a button for each way."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nothingOpen")
        title = self._label(self.tr("No review is open"))
        title.setProperty("look", "title")
        sentence = self._label(self.tr("Open one in the library, or begin here. Everything is saved as you type."))
        sentence.setObjectName("notice")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        for name in WAYS:
            button = QPushButton(actions[name].text(), self)
            button.setObjectName(f"{name}Here")
            button.setAccessibleName(actions[name].text().rstrip("…"))
            button.setToolTip(actions[name].toolTip())
            button.setProperty("look", "primary" if name == WAYS[0] else "")
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(STEP)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addSpacing(STEP)
        column.addLayout(row)
        column.addStretch(3)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
