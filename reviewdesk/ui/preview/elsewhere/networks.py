"""How networks draw the card of a link: their colours, and what of the page they show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from reviewdesk.services.previewing.announcing import Announcement
from reviewdesk.ui.preview.elsewhere.drawn import Drawn, Setter, box, sized
from reviewdesk.ui.theme.icons import pixmap

SHAPE = 1.91
"""How wide the picture of a card is for one of height; networks cut what is higher or wider."""

WIDEST = 500
PAD = 12


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of a network."""

    paper: str
    edge: str
    place: str
    ink: str
    mute: str


class Card(Drawn):
    """What every network has: the announcement, the picture that its page names, and where that stands."""

    paints: ClassVar[Mapping[bool, Paint]]
    radius = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDEST, parent)
        self.shown = Announcement()
        self.image: QImage | None = None
        self.paint = self.paints[False]

    def show_card(self, announcement: Announcement, image: QImage | None, *, is_dark: bool) -> None:
        """Show this review with this picture."""
        self.shown = announcement
        self.image = image
        self.paint = self.paints[is_dark]
        self.renew(". ".join(filter(None, (announcement.title, announcement.description, announcement.site))))

    @property
    def title(self) -> str:
        return self.shown.title or self.tr("No headline yet")

    @property
    def site(self) -> str:
        return self.shown.site or self.tr("your-site.example")

    @property
    def has_picture(self) -> bool:
        """Tell whether the page names a picture at all."""
        return bool(self.shown.image_address)

    def compose(self, painter: QPainter | None, width: float) -> float:
        end = self.set_card(None, width)
        if painter is not None:
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(0, 0, width, end), self.radius, self.radius)
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, width, end), QColor(self.paint.paper))
            self.set_card(painter, width)
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self.paint.edge))
            painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, end - 1), self.radius, self.radius)
        return end

    def set_card(self, painter: QPainter | None, width: float) -> float:
        """Draw the card, or only measure; gives the height."""
        raise NotImplementedError

    def setter(self, painter: QPainter | None, left: float, top: float, width: float) -> Setter:
        """Begin to set texts here, in the direction of the review."""
        return Setter(painter, left, top, width, is_rtl=self.shown.direction == "rtl")

    def draw_picture(self, painter: QPainter | None, place: QRectF) -> None:
        """Fill this place with the middle of the picture, or with the sign for one."""
        if painter is None:
            return
        if self.image is not None and self.has_picture:
            painter.drawImage(place, self.image, _middle(self.image, place.size()))
            return
        painter.fillRect(place, QColor(self.paint.place))
        sign = pixmap("image" if self.has_picture else "file-text", self.paint.mute, 24, self.devicePixelRatioF())
        painter.drawPixmap(place.center() - QPointF(12, 12), sign)


class Facebook(Card):
    """The picture, and below it on grey the site in capitals, title and description."""

    paints: ClassVar[Mapping[bool, Paint]] = {
        False: Paint("#f0f2f5", "#dadde1", "#e4e6eb", "#050505", "#65676b"),
        True: Paint("#333334", "#3e4042", "#3a3b3c", "#e4e6eb", "#b0b3b8"),
    }

    def set_card(self, painter: QPainter | None, width: float) -> float:
        height = width / SHAPE if self.has_picture else 0
        self.draw_picture(painter if height else None, QRectF(0, 0, width, height))
        setter = self.setter(painter, PAD, height + 10, width - 2 * PAD)
        setter.text(self.site.upper(), 12, self.paint.mute)
        setter.skip(2)
        setter.text(self.title, 16, self.paint.ink, most=2, weight=600, leading=1.25)
        if self.shown.description:
            setter.skip(2)
            setter.text(self.shown.description, 14, self.paint.mute)
        return setter.y + 10


class X(Card):
    """With a picture only that, the title laid over it and the site below; else a small card beside a sign."""

    paints: ClassVar[Mapping[bool, Paint]] = {
        False: Paint("#ffffff", "#cfd9de", "#f7f9f9", "#0f1419", "#536471"),
        True: Paint("#000000", "#2f3336", "#16181c", "#e7e9ea", "#71767b"),
    }
    radius = 16

    def set_card(self, painter: QPainter | None, width: float) -> float:
        return self._large(painter, width) if self.has_picture else self._small(painter, width)

    def _large(self, painter: QPainter | None, width: float) -> float:
        height = width / SHAPE
        self.draw_picture(painter, QRectF(0, 0, width, height))
        if painter is not None:
            room = width - 4 * PAD
            advance = min(QFontMetricsF(sized(13)).horizontalAdvance(self.title), room)
            left = width - 2 * PAD - advance - 4 if self.shown.direction == "rtl" else PAD
            box(painter, QRectF(left, height - 34, advance + 16, 22), "#c4000000", "", 4)
            self.setter(painter, left + 8, height - 32, advance).text(self.title, 13, "#ffffff")
        setter = self.setter(painter, PAD, height + 7, width - 2 * PAD)
        setter.text(self.tr("From %1").replace("%1", self.site), 13, self.paint.mute)
        return setter.y + 7

    def _small(self, painter: QPainter | None, width: float) -> float:
        side = 112.0
        is_rtl = self.shown.direction == "rtl"
        self.draw_picture(painter, QRectF(width - side if is_rtl else 0, 0, side, side))
        setter = self.setter(painter, PAD if is_rtl else side + PAD, 14, width - side - 2 * PAD)
        setter.text(self.site, 13, self.paint.mute)
        setter.text(self.title, 14, self.paint.ink, most=2)
        if self.shown.description:
            setter.text(self.shown.description, 13, self.paint.mute, most=2)
        return side


class Bluesky(Card):
    """The picture, title and description, and below a line the site."""

    paints: ClassVar[Mapping[bool, Paint]] = {
        False: Paint("#ffffff", "#d4dbe2", "#eff2f6", "#0b0f14", "#405168"),
        True: Paint("#161e27", "#2e4052", "#1e2936", "#f1f3f5", "#aebbc9"),
    }

    def set_card(self, painter: QPainter | None, width: float) -> float:
        height = width / SHAPE if self.has_picture else 0
        self.draw_picture(painter if height else None, QRectF(0, 0, width, height))
        setter = self.setter(painter, PAD, height + 10, width - 2 * PAD)
        setter.text(self.title, 15, self.paint.ink, most=2, weight=600)
        if self.shown.description:
            setter.skip(2)
            setter.text(self.shown.description, 13, self.paint.ink, most=2)
        setter.skip(8)
        if painter is not None:
            painter.fillRect(QRectF(PAD, setter.y, width - 2 * PAD, 1), QColor(self.paint.edge))
            sign = pixmap("globe", self.paint.mute, 12, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(width - PAD - 12 if setter.is_rtl else PAD, setter.y + 9), sign)
        foot = self.setter(painter, PAD + (0 if setter.is_rtl else 18), setter.y + 7, width - 2 * PAD - 18)
        foot.text(self.site, 12, self.paint.mute)
        return foot.y + 8


NETWORKS: tuple[tuple[str, type[Card]], ...] = (("Facebook", Facebook), ("X", X), ("Bluesky", Bluesky))


def _middle(image: QImage, shape: QSizeF) -> QRectF:
    """Give the largest part of an image in this shape, around its middle."""
    whole = QRectF(image.rect())
    size = shape.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRectF(QPointF(), size)
    part.moveCenter(whole.center())
    return part
