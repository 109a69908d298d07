"""Wires the images panel and the poster to the store's images."""

from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from reviewdesk.domain.review import Image, Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.ui.body.clip import Clip
from reviewdesk.ui.body.landing import Landing
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.images.healing import Healing
from reviewdesk.ui.images.taking import Taken, Taking, taken_words
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.widgets.decoding import decoded
from reviewdesk.ui.words import error_words

PICTURE = QSize(1280, 1280)
"""Large enough for the page at twice the pixels; panels show it smaller."""


class Place(Enum):
    """Where an image goes that is taken in."""

    PANEL = auto()
    POSTER = auto()
    TEXT = auto()


class ImagesPresenter(QObject):
    """Reads thumbnails in the lane, and takes chosen files in as images of the review."""

    failed = Signal(object)

    def __init__(
        self, desk: Desk, lane: Lane, editor: EditorPresenter, form: ImagesForm, film: FormView, pane: BodyPane
    ) -> None:
        super().__init__(pane)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._form = form
        self._film = film
        self._pane = pane
        self._poster: tuple[str, str] | None = None
        self._pictures: dict[str, QImage] = {}
        form.add_requested.connect(partial(self.choose, Place.PANEL))
        film.poster_requested.connect(partial(self.choose, Place.POSTER))
        pane.image_wanted.connect(partial(self.choose, Place.TEXT))
        pane.image_edited.connect(self._describe)
        self._taking = Taking(desk, lane, editor)
        self._taking.taken.connect(self._take_brought)
        pane.pictures_brought.connect(self._take)
        self._healing = Healing(desk, lane, editor, form)
        self._healing.healed.connect(self._read_again)
        self._healing.failed.connect(self.failed)

    def show_review(self, review: Review) -> None:
        """Show the pictures of a review that was opened."""
        self._poster = None
        self._pictures = {}
        self._form.forget_pictures()
        for image in review.images:
            self._read(review, image.name)
        self.follow(review)

    def follow(self, review: Review) -> None:
        """Show another poster where another image is featured, and with the figures what is kept with their images."""
        self._pane.page.view.card_editing.set_image_facts(review.images)
        poster = (review.id, review.featured_image)
        if poster != self._poster:
            self._poster = poster
            self._film.set_poster(None)
            if review.featured_image:
                self._read(review, review.featured_image)

    def choose(self, place: Place) -> None:
        """Ask for an image file for this place."""
        dialog = QFileDialog(self._pane, self.tr("Choose an image"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Images (*.png *.jpg *.jpeg *.webp *.gif)"))
        dialog.fileSelected.connect(partial(self.add, place))
        dialog.open()

    def add(self, place: Place, file: str) -> None:
        """Take a file in; the first image of a review is featured, unless it was meant for the text alone."""
        review = self._editor.review
        if review is not None:
            work = partial(self._desk.media.add, review.id, Path(file))
            refused = self._say_refused if place is Place.TEXT else self.failed.emit
            self._lane.run(work, partial(self._added, review.id, place, Landing(self._pane)), refused)

    def _describe(self, name: str, field: str, value: str) -> None:
        """Keep with an image what was typed below its figure."""
        review = self._editor.review
        if review is not None:
            images = tuple(
                replace(image, **{field: value}) if image.name == name else image  # type: ignore[arg-type]
                for image in review.images
            )
            self._editor.edit("images", images)

    def _take(self, clip: Clip) -> None:
        self._taking.take(clip, Landing(self._pane))

    def _take_brought(self, landing: Landing, taken: Taken) -> None:
        review = self._editor.review
        if review is None or review.id != taken.review_id:
            return
        if taken.names:
            self._editor.edit("images", (*review.images, *map(Image, taken.names)))
            self._editor.insert_images(taken.names, landing)
        for name in taken.names:
            self._read(review, name)
        self._pane.page.view.pasting.say(taken_words(taken))

    def _say_refused(self, error: ReviewDeskError) -> None:
        """Say over the text, as of what is dropped there, why an image did not come in."""
        self._pane.page.view.pasting.say(error_words(error))

    def _added(self, review_id: str, place: Place, landing: Landing, name: str) -> None:
        review = self._editor.review
        if review is None or review.id != review_id:
            return
        self._editor.edit("images", (*review.images, Image(name)))
        if place is Place.POSTER or (place is Place.PANEL and not review.featured_image):
            self._editor.edit("featured_image", name)
        if place is Place.TEXT:
            self._editor.insert_images((name,), landing)
        self._read(review, name)

    def _read(self, review: Review, name: str) -> None:
        work = partial(_fitted, self._desk, review.id, name)
        self._lane.run(work, partial(self._show, review.id, name), partial(self._healing.consider, review.id, name))

    def _read_again(self, name: str) -> None:
        if self._editor.review is not None:
            self._read(self._editor.review, name)

    def _show(self, review_id: str, name: str, picture: QImage | None) -> None:
        if picture is None or self._editor.review is None or self._editor.review.id != review_id:
            return
        self._pictures[name] = picture
        self._pane.page.view.set_images(self._pictures.get)
        self._form.set_thumbnail(name, picture)
        if self._poster == (review_id, name):
            self._film.set_poster(picture)


def _fitted(desk: Desk, review_id: str, name: str) -> QImage | None:
    data = desk.picture(review_id, name)
    return decoded(data, PICTURE) if data else None
