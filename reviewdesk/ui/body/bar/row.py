"""The row in which a bar's buttons stand, each of one height and with a name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget


class BarRow(QHBoxLayout):
    """Makes buttons and the rules between them where it ends."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self.rules: list[QFrame] = []
        self.setContentsMargins(12, 0, 12, 0)
        self.setSpacing(2)

    def button(self, name: str, words: str) -> QToolButton:
        """Add a button."""
        button = QToolButton(self._bar)
        button.setObjectName(f"format_{name}")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFixedHeight(28)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button

    def menu_button(self, name: str, words: str) -> QToolButton:
        """Add a button that opens a menu."""
        button = self.button(name, words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setMenu(QMenu(button))
        return button

    def rule(self) -> None:
        """Add a rule between two groups."""
        rule = QFrame(self._bar)
        rule.setObjectName("formatRule")
        rule.setAutoFillBackground(True)
        rule.setFixedSize(1, 18)
        self.rules.append(rule)
        self.addSpacing(6)
        self.addWidget(rule)
        self.addSpacing(6)
