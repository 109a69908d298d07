"""Wires the images panel and the poster to the store's images."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewdesk.domain.review import Image, Review
from reviewdesk.services.desk import Desk
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.tasks import Lane

PICTURE = QSize(1280, 1280)
"""Large enough for the page at twice the pixels; panels show it smaller."""


class ImagesPresenter(QObject):
    """Reads thumbnails in the lane, and takes chosen files in as images of the review."""

    failed = Signal(object)
    loaded = Signal(object)

    def __init__(
        self, desk: Desk, lane: Lane, editor: EditorPresenter, form: ImagesForm, film: FormView, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._form = form
        self._film = film
        self._window = window
        self._poster = ("", "")
        self._pictures: dict[str, QImage] = {}
        form.add_requested.connect(self.choose)
        film.poster_requested.connect(self.choose_poster)

    def show_review(self, review: Review) -> None:
        """Show the pictures of a review that was opened."""
        self._poster = ("", "")
        self._pictures = {}
        for image in review.images:
            self._read(review, image.name)
        self.follow(review)

    def follow(self, review: Review) -> None:
        """Show another poster where another image is featured."""
        poster = (review.id, review.featured_image)
        if poster != self._poster:
            self._poster = poster
            self._film.set_poster(None)
            if review.featured_image:
                self._read(review, review.featured_image)

    def choose(self) -> None:
        """Ask for an image file."""
        self._ask(is_poster=False)

    def choose_poster(self) -> None:
        """Ask for an image file that is to be featured."""
        self._ask(is_poster=True)

    def add(self, path: Path, *, is_poster: bool) -> None:
        """Take a file in; the first image of a review is featured."""
        review = self._editor.review
        if review is not None:
            work = partial(self._desk.media.add, review.id, path)
            self._lane.run(work, partial(self._added, review.id, is_poster), self.failed.emit)

    def _ask(self, *, is_poster: bool) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose an image"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Images (*.png *.jpg *.jpeg *.webp *.gif)"))
        dialog.fileSelected.connect(self._poster_chosen if is_poster else self._image_chosen)
        dialog.open()

    def _image_chosen(self, file: str) -> None:
        self.add(Path(file), is_poster=False)

    def _poster_chosen(self, file: str) -> None:
        self.add(Path(file), is_poster=True)

    def _added(self, review_id: str, is_poster: bool, name: str) -> None:
        review = self._editor.review
        if review is None or review.id != review_id:
            return
        self._editor.edit("images", (*review.images, Image(name)))
        if is_poster or not review.featured_image:
            self._editor.edit("featured_image", name)
        self._read(review, name)

    def _read(self, review: Review, name: str) -> None:
        self._lane.run(partial(_fitted, self._desk, review.id, name), partial(self._show, review.id, name))

    def _show(self, review_id: str, name: str, picture: QImage | None) -> None:
        if picture is None or self._editor.review is None or self._editor.review.id != review_id:
            return
        self._pictures[name] = picture
        self.loaded.emit(self._pictures.get)
        self._form.set_thumbnail(name, picture)
        if self._poster == (review_id, name):
            self._film.set_poster(picture)


def _fitted(desk: Desk, review_id: str, name: str) -> QImage | None:
    data = desk.picture(review_id, name)
    picture = QImage.fromData(data) if data else QImage()
    if picture.isNull():
        return None
    if picture.width() <= PICTURE.width() and picture.height() <= PICTURE.height():
        return picture
    return picture.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
