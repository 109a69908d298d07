"""Others at the same store: their changes come into this window, and each sees who has the open review too."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.drafts.drafting import State
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.drafts.watching import Present, Seen, Watching, follow, tell
from reviewdesk.ui.conflict.presenter import ConflictPresenter
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.watch import Watch
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens


class Neighbours(QObject):
    """Joins the watch to window and draft; `removed` says that the open review is in the store no more."""

    said = Signal(str)
    failed = Signal(object)
    removed = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        lane: Lane,
        editor: EditorPresenter,
        page: QWidget,
        tokens: Tokens,
        who: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._editor = editor
        self._page = page
        self._who = who
        self.conflict = ConflictPresenter(desk, lane, editor, tokens, self)
        self.conflict.shown.connect(self._show_conflict)
        self.conflict.said.connect(self.said)
        self.conflict.failed.connect(self.failed)
        window.add_notice(self.conflict.bar)
        window.status_line.retry_requested.connect(self.conflict.remind)
        self.watch = Watch(Watching(desk.store, who), desk.drafting, lane, window)
        self.watch.seen.connect(self._take)
        self.watch.gone.connect(self._say_gone)
        self.watch.back.connect(self._go_on)

    def begin(self) -> None:
        """Look from now on."""
        self.watch.look()

    def open(self, _review: Review) -> None:
        """Go over to another review."""
        self.conflict.forget()
        self._window.top_bar.show_company("")
        self.watch.look()

    def clear(self) -> None:
        """Forget the review."""
        self.conflict.forget()
        self._window.top_bar.show_company("")
        self.watch.look()

    def close(self) -> None:
        """Look no more. Waits for the disk, and for a lane that has ended: one thread at a time may ask."""
        self.watch.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.conflict.set_tokens(tokens)

    def _show_conflict(self, is_wanted: bool) -> None:
        view = self.conflict.view
        if is_wanted:
            self._window.set_page(view)
        elif self._window.columns.page.currentWidget() is view:
            self._window.set_page(self._page)
            self._page.setFocus()

    def _take(self, seen: Seen) -> None:
        tell(seen, self._desk.events)
        if not self._desk.drafting.is_open:
            return
        self._window.top_bar.show_company(self._words_of(seen.others))
        if seen.newer is not None:
            self._follow(seen.newer)
        elif seen.is_gone and self._desk.drafting.state is State.SAVED:
            self.removed.emit()
            self.said.emit(self.tr("This review was removed elsewhere."))

    def _follow(self, newer: Written) -> None:
        self._editor.take_text()
        if follow(self._desk.drafting, newer):
            self._editor.show_merged()

    def _words_of(self, others: Sequence[Present]) -> str:
        names = list(dict.fromkeys(each.who for each in others))
        if not names:
            return ""
        if names == [self._who]:
            return self.tr("Open in another window")
        strangers = [name for name in names if name != self._who]
        if len(strangers) == 1:
            return self.tr("%1 is editing this too").replace("%1", strangers[0])
        return self.tr("%1 are editing this too").replace("%1", " · ".join(strangers))

    def _say_gone(self, _error: ReviewDeskError) -> None:
        self._window.top_bar.show_company("")
        self.said.emit(self.tr("The desk does not answer. Go on writing: your text is kept here until it does."))

    def _go_on(self) -> None:
        self.said.emit(self.tr("The desk answers again."))
        if self._desk.drafting.error is not None:
            self._editor.save()
