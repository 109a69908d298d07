"""Keeps the pictures: the window with what stands over it, in few colours, so that the repository stays small."""

from io import BytesIO
from operator import itemgetter
from pathlib import Path

from PIL import Image, ImageColor
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap, qRgb
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reviewdesk.ui.theme.tokens import Tokens

COLOURS = 256
FLAT = 110
RGB = QImage.Format.Format_RGB888
Colour = tuple[int, ...]
SHADOW = 14


def look(window: QWidget) -> QImage:
    """Give what one sees now: the window, and dialogs, menus and lists that stand over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for over in sorted(QApplication.topLevelWidgets(), key=_height):
        if over is not window and over.isVisible() and not over.size().isEmpty():
            _draw_over(painter, window, over)
    painter.end()
    return picture.toImage()


def _height(over: QWidget) -> int:
    """Count what a window stands over: a question of a dialog lies on it."""
    below = over.parentWidget()
    return 0 if below is None else 1 + _height(below)


def keep(picture: QImage, tokens: Tokens, file: Path) -> None:
    """Write a picture as PNG of few colours, those of the theme among them as they are."""
    table = [qRgb(*colour[:3]) for colour in _colours(_in_pillow(picture.convertToFormat(RGB)), tokens)]
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    file.parent.mkdir(parents=True, exist_ok=True)
    _in_pillow(few).save(file, "PNG", optimize=True)


def _colours(image: Image.Image, tokens: Tokens) -> list[Colour]:
    """Choose colours: those of the theme, those that fill areas, and the best for what a photo needs."""
    of_theme = [ImageColor.getrgb(value) for value in tokens if isinstance(value, str)]
    rest = image.quantize(COLOURS - FLAT - len(of_theme), method=Image.Quantize.MEDIANCUT)
    return [*of_theme, *_most(image, FLAT), *_most(rest.convert("RGB"), COLOURS)]


def _most(image: Image.Image, count: int) -> list[Colour]:
    found = image.getcolors(image.width * image.height) or []
    return [colour for _, colour in sorted(found, key=itemgetter(0), reverse=True)[:count] if isinstance(colour, tuple)]


def _in_pillow(picture: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    return Image.open(BytesIO(bytes(buffer.data().data())))


def _draw_over(painter: QPainter, window: QWidget, over: QWidget) -> None:
    place = over.pos() - window.pos()
    if isinstance(over, QDialog):
        room = window.size() - over.size()
        place = QPoint(max(room.width() // 2, 0), max(room.height() // 2, 0))
        _shade(painter, QRectF(place.x(), place.y(), over.width(), over.height()))
    shown: QPixmap = over.grab()
    painter.drawPixmap(place, shown)
    if isinstance(over, QDialog):
        painter.setPen(QColor(128, 128, 128, 110))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place.x(), place.y(), over.width() - 1, over.height() - 1))


def _shade(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(SHADOW, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 3))
        painter.drawRoundedRect(area.adjusted(-step, 4 - step, step, 4 + step), step, step)
