"""Draws the pictures of the sample review; run once, by hand: `python packaging/draw_samples.py`."""

import math
import random
from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
)

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
DUSK = ((0.0, "#0d1430"), (0.38, "#2a2a55"), (0.62, "#7c3f55"), (0.8, "#d2694a"), (0.93, "#f2a65a"), (1.0, "#f8cf86"))


def main() -> None:
    """Draw the still, the launch and the poster."""
    application = QGuiApplication(["draw_samples", "-platform", "offscreen"])
    draw(1280, 720, horizon=0.72, launch=(0.69, 0.16)).save(str(SAMPLES / "still.jpg"), "JPEG", 86)
    draw(1280, 720, horizon=1.5, launch=(0.34, 0.24)).save(str(SAMPLES / "launch.jpg"), "JPEG", 86)
    poster = draw(600, 900, horizon=0.78, launch=(0.62, 0.22))
    poster.save(str(SAMPLES / "poster.jpg"), "JPEG", 86)
    application.quit()


def draw(width: int, height: int, horizon: float, launch: tuple[float, float]) -> QImage:
    """Paint a field at dusk; `launch` is where the rocket is, as shares of width and height."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = height * horizon
    sky(painter, width, ground)
    stars(painter, width, ground)
    hills(painter, width, ground)
    rocket(painter, QPointF(width * launch[0], height * launch[1]), QPointF(width * 0.5, ground), width / 1280 + 0.25)
    field(painter, width, height, ground)
    painter.end()
    return image


def sky(painter: QPainter, width: int, ground: float) -> None:
    """Fill from night above to the last light at the horizon."""
    gradient = QLinearGradient(0, 0, 0, ground)
    for place, colour in DUSK:
        gradient.setColorAt(place, QColor(colour))
    painter.fillRect(QRectF(0, 0, width, ground + 1), gradient)


def stars(painter: QPainter, width: int, ground: float) -> None:
    """Scatter stars, fewer and fainter towards the light."""
    dice = random.Random(2023)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(190):
        height = dice.random() ** 1.6
        faint = 1 - height
        painter.setBrush(shade("#fff6e0", max(0.0, faint - 0.25) * dice.uniform(0.35, 1)))
        size = dice.choice((0.7, 0.8, 1.0, 1.0, 1.3, 1.9))
        painter.drawEllipse(QPointF(dice.uniform(0, width), height * ground * 0.8), size, size)


def hills(painter: QPainter, width: int, ground: float) -> None:
    """Stand two ranges before the light."""
    for lift, colour, phase in ((0.1, "#6d3a4c", 0.4), (0.055, "#3d2740", 2.1)):
        path = QPainterPath(QPointF(0, ground + 1))
        for step in range(81):
            x = width * step / 80
            wave = math.sin(step / 9 + phase) + 0.45 * math.sin(step / 3.7 + phase * 3)
            path.lineTo(x, ground - ground * lift * (0.62 + 0.26 * wave))
        path.lineTo(width, ground + 1)
        painter.fillPath(path, QColor(colour))


def rocket(painter: QPainter, head: QPointF, pad: QPointF, scale: float) -> None:
    """Draw the bright point and the trail that bends back to the ground."""
    bend = QPointF(head.x() - (head.x() - pad.x()) * 0.12, pad.y() - (pad.y() - head.y()) * 0.42)
    left, right = [], []
    for step in range(101):
        share = step / 100
        point, ahead = curve(head, bend, pad, share), curve(head, bend, pad, share + 0.01)
        along = QLineF(point, ahead).unitVector()
        across = QPointF(-along.dy(), along.dx()) * ((0.9 + 5 * share**1.5) * scale)
        left.append(point + across)
        right.append(point - across)
    trail = QLinearGradient(head, pad)
    for place, alpha in ((0, 0.95), (0.3, 0.6), (0.7, 0.22), (1, 0.02)):
        trail.setColorAt(place, shade("#ffe9c4", alpha))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(trail)
    painter.drawPolygon(QPolygonF(left + right[::-1]))
    glow = QRadialGradient(head, 42 * scale)
    for place, alpha in ((0, 0.95), (0.12, 0.6), (0.4, 0.16), (1, 0)):
        glow.setColorAt(place, shade("#fff3d6", alpha))
    painter.setBrush(glow)
    painter.drawEllipse(head, 42 * scale, 42 * scale)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(head, 2.8 * scale, 2.8 * scale)


def shade(name: str, alpha: float) -> QColor:
    """Give a colour, let through by `alpha`."""
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


def curve(start: QPointF, bend: QPointF, end: QPointF, share: float) -> QPointF:
    """Give a point on a quadratic curve."""
    rest = 1 - share
    return start * (rest * rest) + bend * (2 * rest * share) + end * (share * share)


def field(painter: QPainter, width: int, height: int, ground: float) -> None:
    """Plough rows that run together at the horizon."""
    soil = QLinearGradient(0, ground, 0, height)
    soil.setColorAt(0, QColor("#4a2b35"))
    soil.setColorAt(1, QColor("#150f18"))
    painter.fillRect(QRectF(0, ground, width, height - ground), soil)
    vanishing = QPointF(width * 0.5, ground - (height - ground) * 0.06)
    painter.save()
    painter.setClipRect(QRectF(0, ground, width, height - ground))
    painter.setPen(Qt.PenStyle.NoPen)
    rows, spread = 90, width * 9
    for row in range(rows):
        left = width / 2 - spread / 2 + spread * row / rows
        furrow = QPainterPath(vanishing)
        furrow.lineTo(left, height)
        furrow.lineTo(left + spread / rows * 0.46, height)
        furrow.closeSubpath()
        light = QLinearGradient(0, ground, 0, height)
        light.setColorAt(0, QColor(240, 150, 90, 120))
        light.setColorAt(0.35, QColor(120, 92, 60, 90))
        light.setColorAt(1, QColor(52, 66, 44, 150))
        painter.setBrush(light)
        painter.drawPath(furrow)
    painter.restore()


if __name__ == "__main__":
    main()
