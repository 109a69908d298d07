"""A picture is shown upright, no larger than asked for, and only if it is one of the kinds that we take."""

import struct

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter

from reviewdesk.ui.widgets.decoding import decoded
from tests.ui.pictures import png
from tests.unit.services.headers import a_png

LARGEST = QSize(100, 100)


def turned_jpeg(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    plain = bytes(buffer.data().data())
    held = b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 0x0112, 3, 1, 6, 0)  # the camera was held upright
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(held) + 2) + held + plain[2:]


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(40, 30), (40, 30)),
        (png(400, 300), (100, 75)),
        (png(400, 1), (100, 1)),
        (turned_jpeg(40, 30), (30, 40)),
        (turned_jpeg(400, 200), (50, 100)),
    ],
)
def test_a_picture_has_the_size_and_stand_that_is_meant(data: bytes, size: tuple[int, int]) -> None:
    picture = decoded(data, LARGEST)
    assert picture is not None
    assert (picture.width(), picture.height()) == size


@pytest.mark.parametrize(
    "data",
    [b"", b"text", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", b"BM" + b"\0" * 60, png()[:50]],
)
def test_what_is_no_picture_of_ours_is_none(data: bytes) -> None:
    assert decoded(data, LARGEST) is None


def test_what_would_fill_the_memory_is_none() -> None:
    assert decoded(a_png(30_000, 30_000), LARGEST) is None
