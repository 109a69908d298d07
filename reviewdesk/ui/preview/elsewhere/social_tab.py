"""The tab Social: the card that networks draw where somebody shares the review, and what it lacks."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.services.previewing.announcing import Announcement
from reviewdesk.ui.preview.elsewhere.networks import NETWORKS, WIDEST, Card
from reviewdesk.ui.preview.elsewhere.notes import Notes
from reviewdesk.ui.theme.tokens import STEP, Tokens

WANTED = QSize(1200, 630)
"""The size in pixels that networks ask of a picture; Facebook makes a small card of one below half of it."""


class SocialTab(QScrollArea):
    """One card for each network below each other, and above them what they lack."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("socialTab")
        self.setAccessibleName(self.tr("Social card"))
        self.setWidgetResizable(True)
        self._shown = Announcement()
        self._image: QImage | None = None
        self._size: QSize | None = None
        self._is_dark = False
        self._notes = Notes(tokens, self.tr("The card has all it needs."), self)
        self._notes.setMaximumWidth(WIDEST)
        self._cards: list[Card] = []
        inside = QWidget(self)
        inside.setProperty("look", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 3 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self._notes)
        for name, kind in NETWORKS:
            label = QLabel(name, self)
            label.setProperty("look", "label")
            card = kind(self)
            card.setObjectName(f"card{name}")
            self._cards.append(card)
            column.addSpacing(STEP)
            column.addWidget(label)
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def show_cards(self, announcement: Announcement, *, is_dark: bool) -> None:
        """Show the review as its page announces it; the picture comes by `show_image`."""
        self._shown = announcement
        self._is_dark = is_dark
        self._show()

    def show_image(self, image: QImage | None, size: QSize | None = None) -> None:
        """Show the picture, whose `size` in pixels is that of the file; None for one that cannot be read."""
        self._image = image
        self._size = size
        self._show()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        self._notes.set_tokens(tokens)

    def _show(self) -> None:
        for card in self._cards:
            card.show_card(self._shown, self._image, is_dark=self._is_dark)
        self._notes.show_notes(self._missing())

    def _missing(self) -> list[str]:
        shown, size = self._shown, self._size
        small = size is not None and (size.width() < WANTED.width() or size.height() < WANTED.height())
        found = f"{size.width()} × {size.height()}" if size is not None else ""
        missing = {
            self.tr("There is no headline and no title for search."): not shown.title,
            self.tr("There is no description and no standfirst."): not shown.description,
            self.tr("There is no featured image: networks show a small card without a picture."): not shown.image,
            self.tr(
                "There is no canonical address, so the page cannot name its image: networks show no picture."
            ): bool(shown.image and not shown.image_address),
            self.tr(
                "The image is %1 pixels; networks ask for 1200 × 630 and show a smaller one small or not sharp."
            ).replace("%1", found): small,
            self.tr("There is no canonical address: the card cannot name the site."): not (
                shown.address or shown.image
            ),
        }
        return [sentence for sentence, is_so in missing.items() if is_so]
