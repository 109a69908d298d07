"""Sets an image into a line of a document, at most as wide as the page."""

import struct

from reviewdesk.exchange.exporters.docx.markup import tag
from reviewdesk.exchange.exporters.wording import printable

ENDINGS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif"}
"""The kinds that every word processor shows, by their first bytes."""

_EMU = 9525  # the unit of drawings; so many are a pixel at 96 to the inch
_WIDEST, _HIGHEST = 600, 800  # pixels that an upright page has room for
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def ending(data: bytes) -> str:
    """Give the ending of an image by its first bytes; empty for a kind that documents do not hold."""
    return next((name for start, name in ENDINGS.items() if data.startswith(start)), "")


def drawing(data: bytes, alt: str, number: int) -> str:
    """Write the place of an image, the part `image<number>`; empty for one that cannot be shown."""
    size = _size(data)
    if size is None:
        return ""
    scale = min(1, _WIDEST / size[0], _HIGHEST / size[1])
    width, height = (str(max(round(side * scale), 1) * _EMU) for side in size)
    name = {"id": str(number + 1), "name": f"image{number}", "descr": printable(alt)}
    extent = {"cx": width, "cy": height}
    shape = (
        tag("a:xfrm", '<a:off x="0" y="0"/>', tag("a:ext", **extent))
        + '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )
    picture = tag(
        "pic:pic",
        tag("pic:nvPicPr", tag("pic:cNvPr", **name), "<pic:cNvPicPr/>"),
        tag("pic:blipFill", tag("a:blip", **{"r:embed": f"image{number}"}), "<a:stretch><a:fillRect/></a:stretch>"),
        tag("pic:spPr", shape),
        **{"xmlns:pic": _PICTURE},
    )
    graphic = tag("a:graphic", tag("a:graphicData", picture, uri=_PICTURE))
    inline = tag("wp:inline", tag("wp:extent", **extent), tag("wp:docPr", **name), graphic)
    return tag("w:r", tag("w:drawing", inline))


def _size(data: bytes) -> tuple[int, int] | None:
    kind = ending(data)
    try:
        size = {"png": _of_png, "gif": _of_gif, "jpeg": _of_jpeg}[kind](data)
    except (KeyError, IndexError, struct.error):
        return None
    return size if size[0] and size[1] else None


def _of_png(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _of_gif(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack("<HH", data[6:10])
    return width, height


def _of_jpeg(data: bytes) -> tuple[int, int]:
    """Go from segment to segment until the one that begins the frame (ITU T.81, B.2.2)."""
    place = 2
    while data[place] == 0xFF:
        marker, length = data[place + 1], struct.unpack(">H", data[place + 2 : place + 4])[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 2 + length
    raise IndexError
