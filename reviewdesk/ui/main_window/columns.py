"""Side panel, page and preview beside each other; in a narrow window the side panel goes before the preview."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

ROOM_FOR_ALL = 1080
"""The width in pixels from which three columns stand without a cut."""


class Columns(QSplitter):
    """Three stacks in a row; `preview_shown` tells when the preview comes or goes, by wish or by the width."""

    preview_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.side = self._stack("sidePanel", 280)
        self.page = self._stack("page", 360)
        self.preview = self._stack("previewPanel", 320)
        for at, part in enumerate((self.side, self.page, self.preview)):
            self.addWidget(part)
            self.setStretchFactor(at, int(part is self.page))
        self.setSizes([312, 610, 470])
        self._is_side_wanted = True
        self.is_preview_wanted = True

    @property
    def is_preview_shown(self) -> bool:
        """Tell whether the preview has a place."""
        return self.preview.isVisibleTo(self)

    def show_side(self, is_shown: bool) -> None:
        """Open or close the side panel; in a narrow window it takes the preview's place."""
        self._is_side_wanted = is_shown
        self._fit()

    def show_preview(self, is_shown: bool) -> None:
        """Open or close the preview; where there is no room for it, the side panel has to go first."""
        self.is_preview_wanted = is_shown
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """Tell whether side panel and preview exclude each other."""
        return self.width() < ROOM_FOR_ALL

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        was_shown = self.is_preview_shown
        is_shown = self.is_preview_wanted and not (self.is_narrow and self._is_side_wanted)
        self.side.setVisible(self._is_side_wanted)
        self.preview.setVisible(is_shown)
        if is_shown != was_shown:
            self.preview_shown.emit(is_shown)

    def _stack(self, name: str, width: int) -> QStackedWidget:
        stack = QStackedWidget(self)
        stack.setObjectName(name)
        stack.setMinimumWidth(width)
        return stack
