"""The choice of the target in the preview's bar, with its title where there is room, else as an icon."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

BEFORE, AFTER = 8, 22
"""The room in pixels before the title, and after it for the arrow."""

COMPACT = 46
ICON = 16


class TargetBox(QComboBox):
    """As wide as the chosen title, or `is_compact`; the list is always as wide as its longest title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self._is_compact = False
        self.setProperty("look", "bare")
        self.currentTextChanged.connect(self._fit)

    @property
    def full_width(self) -> int:
        """Give the width that the chosen title asks for."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) + BEFORE + AFTER

    def set_icon(self, icon: QIcon) -> None:
        """Take what stands for the title where there is no room."""
        self._icon = icon
        self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon in place of the title."""
        self._is_compact = is_compact
        self._fit()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * BEFORE)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = QRect(BEFORE, 0, ICON if self._is_compact else self.width(), self.height())
        if self._is_compact:
            self._icon.paint(painter, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        else:  # the style would cut the title, for it counts the arrow twice
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.currentText())

    def _fit(self) -> None:
        self.setFixedWidth(COMPACT if self._is_compact else self.full_width)
        self.setToolTip(self.tr("The target: %1").replace("%1", self.currentText()))
