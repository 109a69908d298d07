"""Puts the open review on the clipboard as other programs take it; what is held back is said in a line."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.copying import Wanted, copied
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane

FRAGMENT = "html-fragment"
PLAIN = "plain"
CMS = "wordpress-blocks"
FILE = "review-file"


class Copying(QObject):
    """Works in the lane, behind the save that it waits for."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject, actions: Actions, editor: EditorPresenter) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        actions.connect_all(
            {
                "copy_cms": self.copy_for_cms,
                "copy_rich": self.copy_rich,
                "copy_html": self.copy_html,
                "copy_markdown": self.copy_review_file,
            }
        )

    def copy_for_cms(self) -> None:
        """Put blocks of WordPress on the clipboard, in both flavours: its editor prefers HTML."""
        self._copy((CMS,), self.tr("Blocks copied. Paste them into WordPress."))

    def copy_rich(self) -> None:
        """Put the article on the clipboard with its formatting, and as plain words for a place that has none."""
        self._copy((FRAGMENT, PLAIN), self.tr("Rich text copied."))

    def copy_html(self) -> None:
        """Put the article on the clipboard, as HTML for a rich editor and as its source for any other place."""
        self._copy((FRAGMENT,), self.tr("HTML copied. Paste it into your site."))

    def copy_review_file(self) -> None:
        """Put the whole review on the clipboard as a review file."""
        self._copy((FILE,), self.tr("Review file copied."), is_rich=False)

    def _copy(self, targets: tuple[str, ...], words: str, *, is_rich: bool = True) -> None:
        review = self._editor.review
        if review is not None:
            self._editor.save()
            work = partial(copied, self._desk, Wanted(review.id), targets)
            self._lane.run(work, partial(self._take, words, is_rich), self.failed.emit)

    def _take(self, words: str, is_rich: bool, texts: tuple[str, ...]) -> None:
        """Put HTML on the clipboard and, where there are two texts, the last one as its plain words."""
        data = QMimeData()
        if is_rich:
            data.setHtml(texts[0])
        data.setText(texts[-1])
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(words)
