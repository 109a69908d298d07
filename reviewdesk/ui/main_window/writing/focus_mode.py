"""Leaves the page alone with its writer: panels, preview and bars go, and come back as they were."""

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.main_window.view import MainWindow


class FocusMode(QObject):
    """Goes on and off by its key, and off by Escape or by whoever wants a panel; the line one writes stays in place.

    Where the bars were is room at the head of the page, so that nothing of the text moves up or down. In between, the
    columns paint nothing, and they alone: a whole window that shows a web page and is told to paint nothing for a
    moment may stay unpainted on a real screen (Qt 6.11 with X11).
    """

    changed = Signal(bool)

    def __init__(self, window: MainWindow, pane: BodyPane) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self.is_on = False
        self._caret_at = 0
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        window.escaped.connect(self.leave)
        window.columns.company_asked.connect(self.leave)

    @property
    def head_room(self) -> int:
        """Give how high the bars are that stood above the page."""
        return sum(bar.height() for bar in (self._window.top_bar, self._pane.bar)) if self.is_on else 0

    def leave(self) -> None:
        """Show everything again."""
        self.switch(False)

    def switch(self, is_on: bool) -> None:
        """Leave the page alone, or show everything again."""
        if is_on == self.is_on:
            return
        if not self._settling.isActive():
            self._caret_at = self._caret_on_screen()
        self._window.columns.setUpdatesEnabled(False)
        self.is_on = is_on
        if is_on and not self._pane.isAncestorOf(self._window.focusWidget()):
            self._pane.setFocus()
        for part in (self._window.top_bar, self._window.rail, self._pane.bar):
            part.setVisible(not is_on)
        self._window.status_line.set_quiet(is_on)
        self._window.columns.leave_page_alone(is_on)
        self._window.actions_["focus_mode"].setChecked(is_on)
        self._settling.start()
        self.changed.emit(is_on)

    def _settle(self) -> None:
        bar = self._pane.page.verticalScrollBar()
        bar.setValue(bar.value() + self._caret_on_screen() - self._caret_at)
        self._window.columns.setUpdatesEnabled(True)

    def _caret_on_screen(self) -> int:
        view = self._pane.page.view
        return view.mapTo(self._window, view.cursorRect().topLeft()).y() if self._window.isAncestorOf(view) else 0
