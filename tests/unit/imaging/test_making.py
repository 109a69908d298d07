"""Images leave in the size and shape that is asked for, upright, and keep to themselves where they were taken."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from reviewdesk.imaging.bare import bare
from reviewdesk.imaging.making import look, make
from reviewdesk.imaging.shapes import FEATURED, IN_TEXT, SOCIAL, Kind, Look, Shape

SECRET = "taken at home"
FORMATS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.WEBP: "WEBP"}


def a_picture(width: int, height: int, kind: Kind = Kind.JPEG, *, turned: int = 1, mode: str = "RGB") -> bytes:
    """Give an image that is red at its left and blue at its right, with a secret in its EXIF."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif[0x0112] = turned
    file = BytesIO()
    image.convert(mode).save(file, FORMATS[kind], exif=exif)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("kind", FORMATS)
def test_what_fits_loses_its_secrets_and_no_pixel(kind: Kind) -> None:
    data = a_picture(320, 200, kind)
    assert SECRET.encode() in data

    made = make(data, IN_TEXT, kind)

    assert SECRET.encode() not in made
    assert not dict(opened(made).getexif())
    assert ImageChops.difference(opened(made).convert("RGB"), opened(data).convert("RGB")).getbbox() is None


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize(
    ("size", "shape", "made_size"),
    [
        ((3200, 1000), IN_TEXT, (1600, 500)),
        ((1000, 3200), IN_TEXT, (500, 1600)),
        ((2000, 2000), FEATURED, (1600, 900)),
        ((800, 800), FEATURED, (800, 450)),
        ((4000, 1000), SOCIAL, (1200, 630)),
        ((600, 1260), SOCIAL, (1200, 630)),
        ((300, 315), SOCIAL, (600, 315)),
    ],
)
def test_an_image_gets_the_shape_that_is_asked_for_and_is_never_made_larger(
    kind: Kind, size: tuple[int, int], shape: Shape, made_size: tuple[int, int]
) -> None:
    made = make(a_picture(*size, Kind.JPEG), shape, kind)
    assert look(made) == Look(kind, *made_size)
    assert SECRET.encode() not in made


def test_a_portrait_is_not_cut() -> None:
    made = opened(make(a_picture(400, 630), SOCIAL, Kind.PNG)).convert("RGB")
    assert made.getpixel((450, 10))[0] > 240
    assert made.getpixel((750, 620))[2] > 240
    assert all(90 < part < 165 for part in (made.getpixel((5, 300))[0], made.getpixel((5, 300))[2]))


def test_an_image_that_lies_on_its_side_is_put_upright() -> None:
    data = a_picture(300, 200, turned=6)
    assert look(data) == Look(Kind.JPEG, 200, 300, is_turned=True)
    made = make(data, IN_TEXT, Kind.JPEG)
    assert look(made) == Look(Kind.JPEG, 200, 300)
    assert opened(made).getpixel((100, 10))[0] > 240


@pytest.mark.parametrize("mode", ["RGBA", "P", "L", "LA", "1", "I;16"])
@pytest.mark.parametrize("kind", FORMATS)
def test_every_mode_of_colour_leaves(mode: str, kind: Kind) -> None:
    if mode == "I;16":
        file = BytesIO()
        Image.new("I;16", (2000, 1000), 40_000).save(file, "PNG")
        data = file.getvalue()
    else:
        data = a_picture(2000, 1000, Kind.PNG, mode=mode)
    assert look(make(data, FEATURED, kind)) == Look(kind, 1600, 900)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff\xe0 a picture", b"\x89PNG\r\n\x1a\n12", b"RIFF1234WEBP123", b"<svg/>"]
)
def test_what_cannot_be_read_stays_as_it_is(data: bytes) -> None:
    assert look(data) is None
    assert make(data, SOCIAL, Kind.JPEG) == data
    assert bare(data) == data


def test_a_second_image_behind_the_first_goes_with_its_secrets() -> None:
    data = a_picture(300, 200)
    made = make(data + data, IN_TEXT, Kind.JPEG)
    assert made == bare(data)
    assert SECRET.encode() not in made


def test_a_picture_of_several_scans_stays_whole() -> None:
    file = BytesIO()
    opened(a_picture(300, 200)).save(file, "JPEG", progressive=True, comment=SECRET.encode())
    made = bare(file.getvalue())
    assert SECRET.encode() not in made
    assert ImageChops.difference(opened(made), opened(file.getvalue())).getbbox() is None


def test_what_moves_goes_on_moving() -> None:
    file = BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    assert make(file.getvalue(), SOCIAL, Kind.JPEG) == file.getvalue()


def test_a_cut_file_is_no_error() -> None:
    data = a_picture(3000, 2000)
    assert make(data[: len(data) // 2], FEATURED, Kind.JPEG)
