"""Makes of one image the sizes and kinds that a page, a list and a network show; an image is never made larger."""

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from reviewdesk.imaging.bare import bare
from reviewdesk.imaging.shapes import Kind, Look, Shape, fits

_QUALITY = 85
_ORIENTATION = 0x0112
_FAILURES = (OSError, SyntaxError, ValueError, UnidentifiedImageError, Image.DecompressionBombError)
"""What Pillow raises on a file that it cannot read (its PNG reader a SyntaxError)."""


_KINDS = {"JPEG": Kind.JPEG, "MPO": Kind.JPEG, "PNG": Kind.PNG, "WEBP": Kind.WEBP, "GIF": Kind.GIF}
_FORMATS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.WEBP: "WEBP"}


def look(data: bytes) -> Look | None:
    """Read the head of an image file; None for what is none, or is broken."""
    try:
        with Image.open(BytesIO(data)) as image:
            kind = _KINDS.get(image.format or "")
            orientation = image.getexif().get(_ORIENTATION, 1)
            width, height = image.size
            if kind is None:
                return None
            if orientation in (5, 6, 7, 8):
                width, height = height, width
            return Look(kind, width, height, orientation in range(2, 9), getattr(image, "n_frames", 1) > 1)
    except _FAILURES:
        return None


def make(data: bytes, shape: Shape, kind: Kind) -> bytes:
    """Give the image in a shape and kind, with no word of who took it where; one that cannot be read, as it is.

    What fits already loses no pixel, and what moves stays as it is.
    """
    seen = look(data)
    if seen is None or seen.moves:
        return data
    if seen.kind is kind and not seen.is_turned and fits(seen, shape):
        return bare(data)
    try:
        with Image.open(BytesIO(data)) as opened:
            profile = opened.info.get("icc_profile")
            image = ImageOps.exif_transpose(opened)
            image = _filled(image, shape) if shape.is_filled else _within(image, shape)
            return _written(image, kind, profile)
    except _FAILURES:
        return bare(data)


def _within(image: Image.Image, shape: Shape) -> Image.Image:
    scale = min(shape.width / image.width, shape.height / image.height, 1)
    size = (max(round(image.width * scale), 1), max(round(image.height * scale), 1))
    return image if scale == 1 else _coloured(image).resize(size, Image.Resampling.LANCZOS)


def _filled(image: Image.Image, shape: Shape) -> Image.Image:
    image = _coloured(image)
    if image.width < image.height:
        return _stood(image, shape)
    scale = min(image.width / shape.width, image.height / shape.height, 1)
    size = (max(round(shape.width * scale), 1), max(round(shape.height * scale), 1))
    return ImageOps.fit(image, size, Image.Resampling.LANCZOS)


def _stood(image: Image.Image, shape: Shape) -> Image.Image:
    whole = _within(image, shape)
    height = whole.height
    width = round(height * shape.width / shape.height)
    ground = image.convert("RGB").resize((1, 1), Image.Resampling.BOX).resize((width, height))
    ground.paste(whole, ((width - whole.width) // 2, 0), whole if whole.mode == "RGBA" else None)
    return ground


def _coloured(image: Image.Image) -> Image.Image:
    """Give an image whose colours can be mixed."""
    if image.mode in {"P", "LA", "PA"} or "transparency" in image.info:
        return image.convert("RGBA")
    return image if image.mode in {"L", "RGB", "RGBA", "CMYK"} else image.convert("RGB")


def _written(image: Image.Image, kind: Kind, profile: bytes | None) -> bytes:
    if kind is Kind.JPEG and image.mode not in {"L", "RGB", "CMYK"}:
        see_through = image.convert("RGBA")
        image = Image.new("RGB", image.size, "white")
        image.paste(see_through, mask=see_through)
    elif kind is not Kind.JPEG and image.mode == "CMYK":
        image, profile = image.convert("RGB"), None
    options: dict[str, object] = {"icc_profile": profile} if profile else {}
    if kind is not Kind.PNG:
        options["quality"] = _QUALITY
    if kind is not Kind.WEBP:
        options["optimize"] = True
    file = BytesIO()
    image.info = {}
    image.save(file, _FORMATS[kind], **options)
    return file.getvalue()
