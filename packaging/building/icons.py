"""The icon in all sizes, drawn from the one SVG: PNG for Linux, ICO for Windows, ICNS for macOS."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from building.places import ROOT, WORK

SVG = ROOT / "resources" / "reviewdesk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST = 1024


def draw(folder: Path = WORK / "icons") -> dict[int, Path]:
    """Draw the icon in every size; gives the PNGs by size."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _png(folder / f"{size}.png", size) for size in (*SIZES, LARGEST)}
    with Image.open(drawn[LARGEST]) as largest:
        largest.save(folder / "reviewdesk.ico", sizes=[(size, size) for size in SIZES if size <= 256])
        largest.save(folder / "reviewdesk.icns")
    return {size: drawn[size] for size in SIZES}


def _png(file: Path, size: int) -> Path:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    image.save(str(file))
    return file
