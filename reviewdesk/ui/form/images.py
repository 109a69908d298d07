"""The panel of images: each with its alt text, caption and rights, one of them featured."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.domain.review import Image, Review
from reviewdesk.ui.form.image_card import ImageCard
from reviewdesk.ui.form.view import LEAST_WIDTH
from reviewdesk.ui.form.words import panel_name
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import STEP
from reviewdesk.ui.widgets.signs import Signs


class ImagesForm(QScrollArea):
    """Tells new values of `images` and `featured_image` as the other panels tell theirs; files are others' business."""

    field_edited = Signal(str, object)
    add_requested = Signal()
    put_back_requested = Signal(str)
    choose_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ImageCard] = []
        self._pictures: dict[str, QImage] = {}
        self._damaged: dict[str, bool] = {}
        self._images: tuple[Image, ...] = ()
        self._featured = ""
        self._signs = Signs()
        self.setObjectName("imagesForm")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)
        self._content = QWidget()
        self._content.setProperty("look", "panel")
        heading = QLabel(panel_name("images"))
        heading.setProperty("look", "heading")
        self._empty = QLabel(
            self.tr("No images yet. Add a still or the poster; drop it into the text or choose a file.")
        )
        self._empty.setProperty("look", "hint")
        self._empty.setWordWrap(True)
        self._add = QPushButton(self.tr("Add Image…"))
        self._add.setObjectName("addImage")
        self._add.setAccessibleName(self._add.text())
        self._add.clicked.connect(self.add_requested)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(2 * STEP, 14, 2 * STEP, 2 * STEP)
        self._column.setSpacing(2 * STEP)
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * STEP)
        self._column.addWidget(heading)
        self._column.addWidget(self._empty)
        self._column.addLayout(self._list)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._draw_icons()

    def show_review(self, review: Review) -> None:
        """Show a review's images without telling anybody; a card whose image stays is not disturbed."""
        if [image.name for image in review.images] != [card.value().name for card in self._cards]:
            self._build(review.images)
        self._images = review.images
        self._featured = review.featured_image
        for card, image in zip(self._cards, review.images, strict=True):
            if card.value() != image:
                card.set_value(image)
        self._mark()

    def use_signs(self, signs: Signs) -> None:
        """Set these signs of the language in alt texts and captions."""
        self._signs = signs
        for card in self._cards:
            card.use_signs(signs)

    def set_thumbnail(self, name: str, picture: QImage) -> None:
        """Show this picture for the image of that name."""
        self._pictures[name] = picture
        self._damaged.pop(name, None)
        for card in self._cards:
            if card.value().name == name:
                card.set_thumbnail(picture)

    def show_damage(self, name: str, *, can_be_put_back: bool) -> None:
        """Say of the image of that name that it is damaged, and offer the ways back."""
        self._pictures.pop(name, None)
        self._damaged[name] = can_be_put_back
        for card in self._cards:
            if card.value().name == name:
                card.show_damage(can_be_put_back=can_be_put_back)

    def focus_image(self, name: str, field: str) -> None:
        """Bring a field of an image into view and put the caret there; else go to the button that adds one."""
        card = next((card for card in self._cards if card.value().name == name), None)
        if card is None:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            card.focus_field(field)
            self.ensureWidgetVisible(self.focusWidget() or card)

    def forget_pictures(self) -> None:
        """Know nothing of the images of the review before."""
        self._pictures.clear()
        self._damaged.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _build(self, images: tuple[Image, ...]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ImageCard(image, self._content) for image in images]
        for card in self._cards:
            card.use_signs(self._signs)
            card.edited.connect(self._take)
            card.featured.connect(self._feature)
            card.remove_requested.connect(self._remove)
            card.put_back_requested.connect(self.put_back_requested)
            card.choose_requested.connect(self.choose_requested)
            self._list.addWidget(card)
            name = card.value().name
            if name in self._pictures:
                card.set_thumbnail(self._pictures[name])
            if name in self._damaged:
                card.show_damage(can_be_put_back=self._damaged[name])
        controls = (control for card in self._cards for control in card.controls())
        for one, other in pairwise((self, *controls, self._add)):
            self.setTabOrder(one, other)
        self._draw_icons()

    def _take(self) -> None:
        self._tell(tuple(card.value() for card in self._cards))

    def _remove(self, name: str) -> None:
        rest = tuple(image for image in self._images if image.name != name)
        was_featured = self._featured == name
        self._build(rest)
        self._tell(rest)
        if was_featured:
            self._feature("")
        self._mark()

    def _feature(self, name: str) -> None:
        if name != self._featured:
            self._featured = name
            self._mark()
            self.field_edited.emit("featured_image", name)

    def _tell(self, images: tuple[Image, ...]) -> None:
        self._images = images
        self.field_edited.emit("images", images)

    def _mark(self) -> None:
        self._empty.setVisible(not self._cards)
        for card in self._cards:
            card.set_featured(card.value().name == self._featured)

    def _make_room(self, _least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most else 0
        self._column.setContentsMargins(2 * STEP, 14, 2 * STEP - bar, 2 * STEP)

    def _draw_icons(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._add.setIcon(icon("image-plus", colour))
        for card in self._cards:
            card.draw_icons(colour)
