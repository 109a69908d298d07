"""An image whose bytes are not as they were kept: said in the panel, put back from a backup, or from its file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.safety.mending import Mending
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.tasks import Lane

DAMAGED = "image-damaged"


class Healing(QObject):
    """`healed` names an image of the open review that is whole again; `failed` says what else went wrong."""

    healed = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter, form: ImagesForm) -> None:
        super().__init__(editor)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._form = form
        self._mending = Mending(desk.store, desk.backing_up, desk.events)
        form.put_back_requested.connect(self._put_back)
        form.choose_requested.connect(self._choose)

    def consider(self, review_id: ReviewId, name: str, error: ReviewDeskError) -> None:
        """Offer the ways back for an image that did not come, where damage is why; say it besides."""
        if error.code == DAMAGED and self._is_open(review_id):
            can_be_put_back = self._desk.backing_up.is_possible
            self._form.show_damage(name, can_be_put_back=can_be_put_back)
        self.failed.emit(error)

    def _put_back(self, name: str) -> None:
        review = self._editor.review
        if review is not None:
            work = partial(_mended, self._desk, self._mending, review.id, name)
            self._lane.run(work, partial(self._is_back, review.id, name), self.failed.emit)

    def _is_back(self, review_id: ReviewId, name: str, is_whole: bool) -> None:
        if not self._is_open(review_id):
            return
        if is_whole:
            self.healed.emit(name)
        else:
            self._form.show_damage(name, can_be_put_back=False)

    def _choose(self, name: str) -> None:
        dialog = QFileDialog(self._form, self.tr("Choose the file of %1 again").replace("%1", name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Images (*.png *.jpg *.jpeg *.webp *.gif)"))
        dialog.fileSelected.connect(partial(self._replace, name))
        dialog.open()

    def _replace(self, name: str, file: str) -> None:
        review = self._editor.review
        if review is not None:
            work = partial(self._desk.media.replace, review.id, name, Path(file))
            self._lane.run(work, partial(self._is_replaced, review.id, name), self.failed.emit)

    def _is_replaced(self, review_id: ReviewId, name: str, _: None) -> None:
        if self._is_open(review_id):
            self.healed.emit(name)

    def _is_open(self, review_id: str) -> bool:
        return self._editor.review is not None and self._editor.review.id == review_id


def _mended(desk: Desk, mending: Mending, review_id: ReviewId, name: str) -> bool:
    digest = desk.media.digest(review_id, name)
    return bool(digest) and mending.mend_image(digest)
