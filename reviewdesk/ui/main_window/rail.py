"""The rail at the left edge: one button a panel, one panel at a time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from reviewdesk.ui.actions.registry import Actions

PANELS = ("library", "film", "review", "images", "search", "checks", "history")
"""The panels from top to bottom."""

ICON = 20
"""The size of their icons in pixels."""


class Rail(QFrame):
    """Buttons for the panels, drawn from the actions `show_…`."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(48)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for panel in PANELS:
            action = actions[f"show_{panel}"]
            button = QToolButton(self)
            button.setObjectName(f"rail-{panel}")
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setIconSize(QSize(ICON, ICON))
            button.setFixedSize(36, 36)
            column.addWidget(button)
            if panel == "checks":
                self._checks = button
        column.addStretch()
        self._badge = QLabel(self._checks)
        self._badge.setObjectName("badge")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many checks ask for a look."""
        self._badge.setVisible(count > 0)
        if count:
            self._badge.setText(str(count) if count < 100 else "99+")
            self._badge.resize(max(self._badge.sizeHint().width(), 14), 14)
            self._badge.move(self._checks.width() - self._badge.width() - 1, 1)
        self._checks.setAccessibleDescription(self.tr("%n to look at", "", count))
