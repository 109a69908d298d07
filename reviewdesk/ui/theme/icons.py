"""Draws the bundled line icons in the colours of the theme, sharp at the screen's pixel ratio."""

from functools import cache

from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reviewdesk.resources import read_text, resource
from reviewdesk.ui.theme.tokens import Tokens

SIZES = (16, 20)
"""The sizes at which icons are drawn ahead, in device-independent pixels."""


def icon(name: str, paint: Tokens | QColor | str, sizes: tuple[int, ...] = SIZES) -> QIcon:
    """Give an icon by its file name without suffix; KeyError where there is none.

    With tokens it is mute, in accent when checked, and in `edge` when disabled; with a colour it has that colour alone.
    """
    colours = (paint.mute, paint.accent, paint.edge) if isinstance(paint, Tokens) else (QColor(paint).name(),) * 3
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _icon(name, colours, ratio, sizes)


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon of `size` device-independent pixels."""
    made = _drawn(name, round(size * ratio)).copy()
    paint = QPixmap(made.size())
    paint.fill(QColor(colour))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawPixmap(0, 0, paint)  # fillRect would make Python know all gradients that there are: 2 ms
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def svg(name: str, colour: str) -> str:
    """Give the source of an icon with its colour written in."""
    try:
        return read_text("icons", f"{name}.svg").replace("currentColor", colour)
    except FileNotFoundError as error:
        raise KeyError(name) from error


@cache
def _icon(name: str, colours: tuple[str, str, str], ratio: float, sizes: tuple[int, ...]) -> QIcon:
    plain, checked, disabled = colours
    made = QIcon()
    for size in sizes:
        usual = pixmap(name, plain, size, ratio)
        made.addPixmap(usual, QIcon.Mode.Normal, QIcon.State.Off)
        if plain == checked:
            made.addPixmap(usual, QIcon.Mode.Selected, QIcon.State.Off)  # else the style bleaches it in a chosen row
        made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled, QIcon.State.Off)
    return made


@cache
def _drawn(name: str, pixels: int) -> QPixmap:
    """Draw an icon in black: the dear part, done once for all colours."""
    renderer = _renderer(name)
    made = QPixmap(pixels, pixels)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    return made


@cache
def _renderer(name: str) -> QSvgRenderer:
    place = resource("icons", f"{name}.svg")
    if not place.is_file():
        raise KeyError(name)
    return QSvgRenderer(str(place))
