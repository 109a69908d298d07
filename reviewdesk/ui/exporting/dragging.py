"""What is dragged out of the window: the article as HTML and as words, and a file of it, made when somebody asks."""

import shutil
import weakref
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMetaType, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.copying import Wanted, as_file, copied
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.exporting.copying import FRAGMENT, PLAIN

PAGE, PDF = "html-page", "pdf"
HTML, TEXT, FILES = "text/html", "text/plain", "text/uri-list"


class ReviewMime(QMimeData):
    """Promises three flavours and makes each once, when the place it is dropped on asks."""

    def __init__(self, makers: dict[str, Callable[[], object]]) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[str, object] = {}

    def formats(self) -> list[str]:
        """Name the flavours in the order in which they say most."""
        return list(self._makers)

    def hasFormat(self, mimetype: str) -> bool:
        """Tell whether there is such a flavour."""
        return mimetype in self._makers

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> object:
        """Make the flavour."""
        if mimetype not in self._makers:
            return None
        if mimetype not in self._made:
            self._made[mimetype] = self._makers[mimetype]()
        return self._made[mimetype]


class Dragging(QObject):
    """Packs reviews for a drag; files lie in a folder that goes with the window, `target` names their format.

    All of it passes the gate of an export: what is held back is said, and the others are dragged without it.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, editor: EditorPresenter, target: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._editor = editor
        self._target = target
        self._window = window
        self._held: ReviewMime | None = None

    def mime(self, ids: Sequence[str]) -> QMimeData:
        """Give what is dragged for these reviews; of the open one it is what stands on the page."""
        wanted = [Wanted(ReviewId(each), self._draft(each)) for each in ids]
        self._held = ReviewMime(
            {
                HTML: partial(self._texts, wanted, FRAGMENT, "\n"),
                TEXT: partial(self._texts, wanted, PLAIN, "\n\n"),
                FILES: partial(self._files, wanted),
            }
        )
        return self._held

    def drag_open(self) -> None:
        """Drag the open review from where the mouse is."""
        review = self._editor.review
        if review is not None:
            drag = QDrag(self._window)
            drag.setMimeData(self.mime([review.id]))
            drag.exec(Qt.DropAction.CopyAction)  # the one loop of its own that Qt has no other way for

    @cached_property
    def _folder(self) -> Path:
        """Make the folder once a file is asked for; it goes with the window, or else with the program."""
        folder = mkdtemp(prefix="ReviewDesk-")
        self.destroyed.connect(weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True))
        return Path(folder)

    def _draft(self, review_id: str) -> Review | None:
        review = self._editor.review
        return review if review is not None and review.id == review_id else None

    def _texts(self, wanted: Sequence[Wanted], target: str, between: str) -> str:
        texts: list[str] = []
        for each in wanted:
            try:
                texts += copied(self._desk, each, (target,))
            except ReviewDeskError as error:
                self.failed.emit(error)
        return between.join(texts)

    def _files(self, wanted: Sequence[Wanted]) -> list[QUrl]:
        urls = []
        target = PAGE if self._target() == PDF else self._target()  # printing takes longer than a hand may wait
        for each in wanted:
            try:
                place = as_file(self._desk, each, target, self._folder)
            except ReviewDeskError as error:
                self.failed.emit(error)
            else:
                urls.append(QUrl.fromLocalFile(str(place)))
        return urls
