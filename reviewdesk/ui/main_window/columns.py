"""Side panel, page and preview beside each other; in a narrow window the side panel goes before the preview."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

ROOM_FOR_ALL = 1080
"""The width in pixels from which three columns stand without a cut."""

SIDE = (280, 360)
"""The least and the most a side panel takes."""

USUAL_SHARE = 470 / (610 + 470)
"""What the preview has of the room beside the side panel, as long as no hand has dealt it out."""

ROOM_FOR_PAGE = 552
"""So wide a page has lines of enough letters and room at its sides: the usual preview leaves it that."""

_LEAST_PREVIEW = 360


class Columns(QSplitter):
    """Three stacks in a row; `preview_shown` tells when the preview comes or goes, by wish or by the width.

    The side panel keeps its width; page and preview share the rest as one last dealt it out, however wide the window.
    """

    preview_shown = Signal(bool)
    company_asked = Signal()
    """The page is alone, and somebody wants a panel beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.side = self._stack("sidePanel", SIDE[0])
        self.side.setMaximumWidth(SIDE[1])
        self.page = self._stack("page", 360)
        self.preview = self._stack("previewPanel", 320)
        for part in (self.side, self.page, self.preview):
            self.addWidget(part)
        self._side_width = 312
        self._preview_share = USUAL_SHARE
        self._is_side_wanted = True
        self.is_preview_wanted = True
        self._is_alone = False
        self._is_spread = False
        self.splitterMoved.connect(self._follow_hand)

    @property
    def is_preview_shown(self) -> bool:
        """Tell whether the preview has a place."""
        return self.preview.isVisibleTo(self)

    def dealt(self) -> list[int]:
        """Give the widths that all three have or would have here, as the room was last dealt out."""
        return [self._side_width, *self._dealt(self._side_width + 2 * self.handleWidth())]

    def deal(self, sizes: list[int]) -> None:
        """Deal the room out in the ratio of these widths; a column of 0 was out of sight and stays as it was."""
        self._take(*sizes)
        self._fit()

    def show_side(self, is_shown: bool) -> None:
        """Open or close the side panel; in a narrow window it takes the preview's place."""
        self._is_side_wanted = is_shown
        self._fit()
        if is_shown and self._is_alone:
            self.company_asked.emit()

    def show_preview(self, is_shown: bool) -> None:
        """Open or close the preview; where there is no room for it, the side panel has to go first."""
        self.is_preview_wanted = is_shown
        self._is_spread = self._is_spread and not is_shown
        self._fit()
        if is_shown and self._is_alone:
            self.company_asked.emit()

    def leave_page_alone(self, is_alone: bool) -> None:
        """Put both other columns out of sight, or back as they are wanted."""
        self._is_alone = is_alone
        self._fit()

    def spread_page(self, is_spread: bool) -> None:
        """Give the page the room of the preview, or give it back; whoever asks for the preview has it at once."""
        self._is_spread = is_spread
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """Tell whether side panel and preview exclude each other."""
        return self.width() < ROOM_FOR_ALL

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dealt(self, taken: int) -> tuple[int, int]:
        room = self.width() - taken
        preview = round(room * self._preview_share)
        return room - preview, preview

    def _follow_hand(self) -> None:
        self._take(*self.sizes())

    def _take(self, side: int, page: int, preview: int) -> None:
        if side:
            self._side_width = min(max(side, SIDE[0]), SIDE[1])
        if page and preview:
            self._preview_share = preview / (page + preview)

    def _fit(self) -> None:
        was_shown = self.is_preview_shown
        has_room = not (self._is_alone or self._is_spread or (self.is_narrow and self._is_side_wanted))
        is_shown = self.is_preview_wanted and has_room
        has_side = self._is_side_wanted and not self._is_alone
        self.side.setVisible(has_side)
        self.preview.setVisible(is_shown)
        side = self._side_width + self.handleWidth() if has_side else 0
        page, preview = self._dealt(side + self.handleWidth()) if is_shown else (self.width() - side, 0)
        is_usual = abs(self._preview_share - USUAL_SHARE) < 0.01
        given = min(preview, max(page + preview - ROOM_FOR_PAGE, _LEAST_PREVIEW)) if is_usual else preview
        self.setSizes([self._side_width, page + preview - given, given])
        if is_shown != was_shown:
            self.preview_shown.emit(is_shown)

    def _stack(self, name: str, width: int) -> QStackedWidget:
        stack = QStackedWidget(self)
        stack.setObjectName(name)
        stack.setMinimumWidth(width)
        return stack
