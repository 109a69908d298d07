"""Draws what stands in the text as one piece: figures, tables, ad slots, embeds; image and footnote marks in a line."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from reviewdesk.markup.nodes import (
    AdSlot,
    AlsoRead,
    Embed,
    Figure,
    FootnoteMark,
    Image,
    Raw,
    Separator,
    Table,
)
from reviewdesk.ui.body.drawing.looks import READING_SIZE, Looks
from reviewdesk.ui.body.drawing.table_card import TableCard
from reviewdesk.ui.body.rows.row import Card, Thing
from reviewdesk.ui.theme.fonts import interface_font
from reviewdesk.ui.theme.tokens import LIGHT, RADIUS_CHIP, RADIUS_FIELD, Tokens

Images = Callable[[str], QImage | None]


@dataclass(frozen=True, slots=True)
class Room:
    """What the editor of a card takes: its height, and the gap to the card above; without a gap it hides the card."""

    height: int
    gap: int


_TALLEST = 340
_PAD = 12
_HEIGHTS: dict[type, int] = {AdSlot: 32, Separator: 28, Embed: 58, AlsoRead: 58, Figure: 58}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Cards(QPyTextObject):
    """The painter of all pieces of one page."""

    def __init__(self, looks: Looks, images: Images, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = looks
        self._images = images
        self.tokens: Tokens = LIGHT
        self.found: dict[int, str] = {}  # the colour of a frame by position: Qt paints an object last without its mark
        self.room: Callable[[int], Room | None] = _no_room
        self.is_decorative: Callable[[str], bool] = _is_never

    def intrinsicSize(self, document: QTextDocument, position: int, look: QTextFormat) -> QSizeF:
        """Give the room of a piece: a card has the width of its row."""
        thing = self._looks.thing(look)
        scale = _scale(document)
        if not isinstance(thing, Card):
            metrics = QFontMetricsF(interface_font(round(12 * scale)))
            return QSizeF(metrics.horizontalAdvance(chip_words(thing)) + _chip_pad(thing), metrics.height())
        block = document.findBlock(position)
        look_of_row = block.blockFormat()
        margins = look_of_row.indent() + look_of_row.leftMargin() + look_of_row.rightMargin()
        width = max(document.textWidth() - margins - 1, 40)
        room = self.room(position)
        if room is None:
            return QSizeF(width, self._height(thing, width, scale))
        shown = self._height(thing, width, scale) + room.gap if room.gap else 0
        return QSizeF(width, shown + room.height)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, look: QTextFormat
    ) -> None:
        """Paint a piece."""
        thing = self._looks.thing(look)
        place = QRectF(rect)
        room = self.room(position) if isinstance(thing, Card) else None
        if room is not None:
            if not room.gap:
                return
            place.setHeight(place.height() - room.height - room.gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, place, thing, _scale(document))
        if position in self.found:
            _paint_found(painter, place, self.found[position])
        painter.restore()

    def _height(self, card: Card, width: float, scale: float) -> float:
        if isinstance(card, Table):
            return TableCard(card, width, scale).height
        image = self._images(card.src) if isinstance(card, Figure) else None
        if image is None:
            return _HEIGHTS[type(card)] * scale
        caption = _caption_height(card.caption, width, scale) if isinstance(card, Figure) else 0
        return _fitting(image, width).height() + caption

    def _paint(self, painter: QPainter, rect: QRectF, thing: Thing | None, scale: float) -> None:
        match thing:
            case AdSlot():
                self._paint_slot(painter, rect, thing, scale)
            case Separator():
                middle = rect.center()
                painter.setPen(QPen(QColor(self.tokens.edge), 1))
                painter.drawLine(int(middle.x()) - 48, int(middle.y()), int(middle.x()) + 48, int(middle.y()))
            case Table():
                TableCard(thing, rect.width(), scale, self.tokens).paint(painter, rect, self.tokens)
            case Figure():
                self._paint_figure(painter, rect, thing, scale)
            case Embed(url, caption):
                self._paint_box(painter, rect, _tr("Video"), caption or url, scale)
            case AlsoRead(target, text):
                self._paint_box(painter, rect, _tr("Also read"), text or target, scale)
            case _:
                self._paint_chip(painter, rect, thing, scale)

    def _paint_slot(self, painter: QPainter, rect: QRectF, slot: AdSlot, scale: float) -> None:
        painter.setPen(QPen(QColor(self.tokens.edge), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(_crisp(rect), RADIUS_FIELD, RADIUS_FIELD)
        painter.setPen(QColor(self.tokens.mute))
        painter.setFont(interface_font(round(12 * scale)))
        words = f"{_tr('Ad slot')} · {slot.name or _tr('in-article')}"
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_figure(self, painter: QPainter, rect: QRectF, figure: Figure, scale: float) -> None:
        image = self._images(figure.src)
        if image is None:
            self._paint_box(
                painter,
                rect,
                f"{_tr('Image')} · {figure.src}",
                figure.caption or figure.alt or _tr("No description yet"),
                scale,
            )
            return
        size = _fitting(image, rect.width())
        place = QRectF(rect.x() + (rect.width() - size.width()) / 2, rect.y(), size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        if not figure.alt.strip() and not self.is_decorative(figure.src):
            self._paint_wanting(painter, place, scale)
        if figure.caption:
            painter.setFont(interface_font(round(12 * scale)))
            painter.setPen(QColor(self.tokens.mute))
            below = QRectF(place.x(), place.bottom() + 6, rect.right() - place.x(), rect.bottom() - place.bottom())
            painter.drawText(below, _WRAP, figure.caption)

    def _paint_wanting(self, painter: QPainter, image: QRectF, scale: float) -> None:
        """Say quietly on an image that nobody has described it."""
        font = interface_font(round(12 * scale))
        words = _tr("Alt text missing")
        metrics = QFontMetricsF(font)
        label = QRectF(0, 0, metrics.horizontalAdvance(words) + 16, metrics.height() + 8)
        label.moveBottomLeft(image.bottomLeft() + QPointF(8, -8))
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(QColor(self.tokens.panel))
        painter.drawRoundedRect(_crisp(label), RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(QColor(self.tokens.warn))
        painter.setFont(font)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_box(self, painter: QPainter, rect: QRectF, label: str, words: str, scale: float) -> None:
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(QColor(self.tokens.panel))
        painter.drawRoundedRect(_crisp(rect), RADIUS_FIELD, RADIUS_FIELD)
        inner = rect.adjusted(_PAD, 9 * scale, -_PAD, -8 * scale)
        _line(painter, inner, Qt.AlignmentFlag.AlignTop, label, interface_font(round(12 * scale)), self.tokens.mute)
        strong = interface_font(round(14 * scale))
        strong.setWeight(QFont.Weight.DemiBold)
        _line(painter, inner, Qt.AlignmentFlag.AlignBottom, words, strong, self.tokens.ink)

    def _paint_chip(self, painter: QPainter, rect: QRectF, thing: Thing | None, scale: float) -> None:
        is_mark = isinstance(thing, FootnoteMark)
        if not is_mark:
            painter.setPen(QPen(QColor(self.tokens.line), 1))
            painter.setBrush(QColor(self.tokens.panel))
            painter.drawRoundedRect(_crisp(rect), 4, 4)
        painter.setPen(QColor(self.tokens.accent if is_mark else self.tokens.mute))
        painter.setFont(interface_font(round(12 * scale)))
        painter.drawText(
            rect.translated(0, -4 * scale if is_mark else 0), Qt.AlignmentFlag.AlignCenter, chip_words(thing)
        )


def _paint_found(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Frame a piece that holds what was looked for."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 3))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS_FIELD, RADIUS_FIELD)


def chip_words(thing: Thing | None) -> str:
    """Give the words that stand for a piece in a line."""
    match thing:
        case FootnoteMark(label):
            return label
        case Image(src, alt):
            return alt or src
        case Raw(source):
            return source
    return ""


def _chip_pad(thing: Thing | None) -> int:
    return 3 if isinstance(thing, FootnoteMark) else 12


def _caption_height(caption: str | None, width: float, scale: float) -> float:
    if not caption:
        return 0
    metrics = QFontMetricsF(interface_font(round(12 * scale)))
    return metrics.boundingRect(QRectF(0, 0, width, 1000), _WRAP, caption).height() + 8


def _fitting(image: QImage, width: float) -> QSizeF:
    size = QSizeF(image.size())
    return size.scaled(QSizeF(min(width, size.width()), _TALLEST), Qt.AspectRatioMode.KeepAspectRatio)


def _scale(document: QTextDocument) -> float:
    return document.defaultFont().pixelSize() / READING_SIZE


def _crisp(rect: QRectF) -> QRectF:
    return QRectF(round(rect.x()) + 0.5, round(rect.y()) + 0.5, round(rect.width()) - 1, round(rect.height()) - 1)


def _line(painter: QPainter, rect: QRectF, edge: Qt.AlignmentFlag, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, edge | Qt.AlignmentFlag.AlignLeft, shown)


def _no_room(_: int) -> None:
    return None


def _is_never(_: str) -> bool:
    return False


def _tr(words: str) -> str:
    return QCoreApplication.translate("Cards", words)
