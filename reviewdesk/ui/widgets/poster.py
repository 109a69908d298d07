"""The poster beside the title: the review's featured image with round corners, or a quiet place for it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reviewdesk.ui.theme.icons import pixmap
from reviewdesk.ui.theme.tokens import RADIUS_FIELD

WIDTH, HEIGHT = 84, 122
_DUSK = ((0.0, "#22304d"), (0.7, "#b5573c"), (1.0, "#f0b46b"))


class PosterWell(QAbstractButton):
    """Shows an image cut to the poster's shape; a click asks for another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setObjectName("poster")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_image(None)

    def set_image(self, image: QImage | None) -> None:
        """Show an image, or the empty place."""
        self._image = image if image is not None and not image.isNull() else None
        words = self.tr("Featured image") if self._image else self.tr("Add an image")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_FIELD, RADIUS_FIELD)
        painter.setClipPath(shape)
        if self._image is not None:
            painter.drawImage(QRectF(self.rect()), self._image, self._cut(self._image))
        else:
            self._draw_empty(painter)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(self.palette().accent().color())
            pen.setWidth(4)
            painter.setPen(pen)
            painter.drawPath(shape)

    def _draw_empty(self, painter: QPainter) -> None:
        dusk = QLinearGradient(QPointF(WIDTH * 0.3, 0), QPointF(WIDTH * 0.7, HEIGHT))
        for place, colour in _DUSK:
            dusk.setColorAt(place, QColor(colour))
        painter.fillRect(self.rect(), dusk)
        painter.setOpacity(0.9)
        size = 24
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        painter.drawPixmap(corner, pixmap("image-plus", "#ffffff", size, self.devicePixelRatioF()))

    def _cut(self, image: QImage) -> QRectF:
        scale = min(image.width() / WIDTH, image.height() / HEIGHT)
        size = QPointF(WIDTH * scale, HEIGHT * scale)
        return QRectF((image.width() - size.x()) / 2, (image.height() - size.y()) / 2, size.x(), size.y())
