"""The frame of the window: top bar, rail, side panel, page, preview and status line; light, for a quick first paint."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.main_window.columns import Columns
from reviewdesk.ui.main_window.rail import ICON, PANELS, Rail
from reviewdesk.ui.main_window.status_line import StatusLine
from reviewdesk.ui.main_window.tab_order import entrance, neighbour
from reviewdesk.ui.main_window.top_bar import TopBar
from reviewdesk.ui.main_window.typed_ahead import TypedAhead
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.dropping import DropWindow


class MainWindow(DropWindow):
    """The window without its contents: the presenter puts panel, page and preview in as they become ready."""

    painted = Signal()
    close_requested = Signal()
    panel_changed = Signal(str)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("ReviewDesk")
        self.setMinimumSize(900, 600)
        self.resize(1440, 900)
        self.actions_ = Actions(self)
        self.top_bar = TopBar(self.actions_, self)
        self.rail = Rail(self.actions_, self)
        self.status_line = StatusLine(self)
        self.columns = Columns(self)
        self.typed_ahead = TypedAhead(self)
        self.columns.preview_shown.connect(self.actions_["show_preview"].setChecked)
        self._panels: dict[str, QWidget] = {}
        self._panel = ""
        self._is_painted = False
        self.may_close = False
        self._lay_out()
        for panel in PANELS:
            self.actions_[f"show_{panel}"].triggered.connect(self._panel_asked)

    def tint(self, tokens: Tokens) -> None:
        """Draw the icons that are in sight in the colours of the theme, and those in menus once the window is."""
        if self._is_painted:
            self.actions_.tint(tokens)
        else:
            self.actions_.tint(tokens, "show_", sizes=(ICON,))
        self.top_bar.tint(tokens)

    def add_panel(self, name: str, panel: QWidget) -> None:
        """Put a side panel in under its name from `PANELS`."""
        self._panels[name] = panel
        self.columns.side.addWidget(panel)

    def add_notice(self, notice: QWidget) -> None:
        """Put a line in between the top bar and the panels."""
        self._column.insertWidget(1, notice)

    def set_review_open(self, is_open: bool) -> None:
        """Offer what needs a review on the desk, or grey it and name no review."""
        self.actions_.set_review_open(is_open)
        self.top_bar.set_review_open(is_open)
        if not is_open:
            self.status_line.clear()
            self.rail.set_count(0)
            self.setWindowTitle("ReviewDesk")

    def set_page(self, page: QWidget) -> None:
        """Show this widget in the middle."""
        _show_in(self.columns.page, page)

    def set_preview(self, preview: QWidget) -> None:
        """Show this widget at the right."""
        _show_in(self.columns.preview, preview)

    def show_panel(self, name: str) -> None:
        """Open one side panel; the empty name closes the side. The text takes the focus of what closes."""
        side = self.columns.side
        text = entrance(self.columns.page) if side.isAncestorOf(self.focusWidget() or self) else None
        self._panel = name
        for panel in PANELS:
            self.actions_[f"show_{panel}"].setChecked(panel == name)
        if name in self._panels:
            side.setCurrentWidget(self._panels[name])
        self.columns.show_side(bool(name))
        if text is not None and not side.isAncestorOf(self.focusWidget() or self):
            text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel_changed.emit(name)

    @property
    def panel(self) -> str:
        """Name the open side panel; empty where none is."""
        return self._panel

    def show_preview(self, is_shown: bool) -> None:
        """Open or close the preview; in a narrow window the side panel makes room for it."""
        if is_shown and self.columns.is_narrow:
            self.show_panel("")
        self.columns.show_preview(is_shown)
        self.actions_["show_preview"].setChecked(self.columns.is_preview_shown)

    def sizes(self) -> list[int]:
        """Give the widths that side panel, page and preview have or would have, in pixels."""
        return self.columns.dealt()

    def set_sizes(self, sizes: list[int]) -> None:
        """Deal the room out to side panel, page and preview in the ratio of these widths."""
        self.columns.deal(sizes)

    def panes(self) -> list[QStackedWidget]:
        """Give the parts that F6 visits, in order."""
        parts = [self.columns.side, self.columns.page, self.columns.preview]
        return [part for part in parts if part.isVisible()]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the decision to the presenter, which saves first and may answer at once."""
        if not self.may_close:
            self.close_requested.emit()
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear of the Escape that nobody in the window had a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on to the next control as one reads."""
        columns = self.columns
        parts = (self.top_bar, self.rail, columns.side, columns.page, columns.preview, self.status_line)
        control = neighbour(self, parts, is_next=is_next)
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        return control is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen, so that the heavy parts may load."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.typed_ahead.wait()
            QTimer.singleShot(0, self._complete)  # what is painted here is on the screen only afterwards

    def _complete(self) -> None:
        """Make the actions and menus that the first paint does without."""
        self.actions_.complete()
        self.top_bar.fill_menu()
        self.painted.emit()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.columns, 1)
        frame = QWidget(self)
        self._column = column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(frame)

    def _panel_asked(self) -> None:
        name = self.sender().objectName().removeprefix("show_")
        is_seen = name == self._panel and self.columns.side.isVisibleTo(self.columns)
        self.show_panel("" if is_seen else name)


def _show_in(stack: QStackedWidget, widget: QWidget) -> None:
    if stack.indexOf(widget) < 0:
        stack.addWidget(widget)
    stack.setCurrentWidget(widget)
