"""Turns the bytes of a picture into one to show: upright, no larger than asked for, and within a bound of memory."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_MEGABYTES = 256
_BYTES_A_PIXEL = 4
_KINDS = ("png", "jpeg", "gif", "webp")


def decoded(data: bytes, largest: QSize) -> QImage | None:
    """Decode a picture, as the camera was held, to at most this size; None for what is none or would be too large.

    A small one stays as it is. Takes a while: not for the thread of the window.
    """
    store = QByteArray(data)
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in _KINDS:
        return None
    reader.setAllocationLimit(_MEGABYTES)
    size = reader.size()
    if size.width() * size.height() * _BYTES_A_PIXEL > _MEGABYTES << 20:
        return None
    if size.isValid() and (size.width() > largest.width() or size.height() > largest.height()):
        turned = bool(reader.transformation().value & reader.transformation().TransformationRotate90.value)
        most = largest.transposed() if turned else largest
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    picture = reader.read()
    return None if picture.isNull() else picture
