"""The open review's past in the window: panel, comparison, named versions, the way back, and what was recovered."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.history.naming import Naming
from reviewdesk.ui.history.notice_line import NoticeLine
from reviewdesk.ui.history.presenter import HistoryPresenter
from reviewdesk.ui.history.recovered import recovered_choices, recovered_words
from reviewdesk.ui.history.restoring import Restoring
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

QUIET_MS = 60_000
"""So long after the start the histories are thinned, and once a day while the window stays open."""
DAY_MS = 86_400_000
PANEL = "history"
UNDO = "undo"


class Past(QObject):
    """Joins the parts of the history.

    The first lane reads and writes, the other compares; `page` stands in the middle when nothing is compared.
    """

    said = Signal(str)
    failed = Signal(object)
    open_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        lanes: tuple[Lane, Lane],
        editor: EditorPresenter,
        page: QWidget,
        tokens: Tokens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lanes[0]
        self._editor = editor
        self._page = page
        self._wanted = ""
        self.panel = HistoryPresenter(desk, lanes, editor, tokens, self)
        self.naming = Naming(desk, self._lane, editor, window)
        self.restoring = Restoring(desk, self._lane, editor)
        self.notice = NoticeLine(tokens, window)
        self._thinning = QTimer(self, interval=QUIET_MS)
        self._thinning.timeout.connect(self._thin)
        window.add_panel(PANEL, self.panel.view)
        window.add_notice(self.notice)
        window.actions_.connect_all({"save": self.save})
        self._connect()

    def begin(self) -> None:
        """Tell of drafts that came back, and see to the histories when it is quiet."""
        self._thinning.start()
        drafts = self._desk.recovered
        if drafts:
            self.notice.say(recovered_words(drafts), self.tr("Show the Difference"), recovered_choices(drafts))

    def open(self, review: Review) -> None:
        """Go over to another review."""
        self.restoring.forget()
        self.panel.open(review)
        if review.id == self._wanted:
            self._show_recovered()

    def clear(self) -> None:
        """Forget the review."""
        self.restoring.forget()
        self.panel.clear()

    def close(self) -> None:
        """Stop listening."""
        self._thinning.stop()
        self.panel.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.panel.set_tokens(tokens)
        self.notice.set_tokens(tokens)

    def save(self) -> None:
        """Keep the draft now, and ask for the version's name beside what says that all is saved."""
        line = self._window.status_line
        self.naming.save(line.mapTo(self._window, QPoint(8, -6)))

    def _connect(self) -> None:
        self._window.panel_changed.connect(self._follow_panel)
        self.panel.comparison_wanted.connect(self._show_comparison)
        self.panel.restore_requested.connect(self.restoring.restore)
        self.panel.name_requested.connect(self._rename)
        self.restoring.restored.connect(self._restored)
        self.restoring.undone.connect(self._undone)
        self.notice.taken.connect(self._take_offer)
        for part in (self.panel.comparing, self.naming):
            part.said.connect(self.said)
        for failing in (self.naming, self.restoring):
            failing.failed.connect(self.failed)

    def _follow_panel(self, name: str) -> None:
        self.panel.set_shown(name == PANEL)

    def _show_comparison(self, is_wanted: bool) -> None:
        comparison = self.panel.comparing.made
        if is_wanted:
            self._window.set_page(self.panel.comparing.view)
        elif comparison is not None and self._window.columns.page.currentWidget() is comparison:
            had_focus = comparison.isAncestorOf(self._window.focusWidget() or self._window)
            self._window.set_page(self._page)
            if had_focus:
                self._page.setFocus()

    def _rename(self, number: int, name: str) -> None:
        button = self.panel.comparing.view.name_button
        below = QPoint(0, button.height() + 48)
        self.naming.rename(button.mapTo(self._window, below), number, name)

    def _restored(self, named: str) -> None:
        self.panel.leave()
        words = self.tr("Restored the version of %1. What stood there before is in the history.")
        self.notice.say(words.replace("%1", named), self.tr("Undo"), [(UNDO, "")])

    def _undone(self) -> None:
        self.notice.dismiss()
        self.said.emit(self.tr("The restore is undone."))

    def _take_offer(self, key: str) -> None:
        if key == UNDO:
            self.restoring.undo()
            return
        self.notice.take_off(key)
        self._wanted = key
        review = self._editor.review
        if review is not None and review.id == key:
            self._show_recovered()
        else:
            self.open_requested.emit(key)

    def _show_recovered(self) -> None:
        self._wanted = ""
        self._window.show_panel(PANEL)
        self.panel.show_recovered()
        self.panel.view.focus_list()

    def _thin(self) -> None:
        self._thinning.setInterval(DAY_MS)
        self._lane.run(self._desk.history.thin, None, self._leave_for_another_day)

    def _leave_for_another_day(self, _error: ReviewDeskError) -> None:
        """Trouble nobody with it: nothing is lost, and the next time will do."""
