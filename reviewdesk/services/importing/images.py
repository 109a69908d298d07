"""The images of what is imported: found beside the document and inside what the user pointed at, never outside."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from urllib.parse import unquote, urlsplit

from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import Content, Document, Held, Remark, WantedImage
from reviewdesk.services.images.body_images import images_in
from reviewdesk.services.importing.items import Item

_MB = 1024 * 1024
MAX_IMAGE = 64 * _MB

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_ROOTS = ("", "static", "public", "assets", "src", "source")
"""Where site generators keep what their pages call `/name`."""

_ON_THE_NET = re.compile(r"https?://", re.IGNORECASE)
_NAMED = 3
"""So many images on the net are named for each review; of the rest the number is told."""

ELSEWHERE = "image-elsewhere"
MORE_ELSEWHERE = "images-elsewhere"

_START = 1024
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*", b"\0\0\1\0")


def images_of(item: Item) -> Iterator[tuple[str, bytes]]:
    """Read the images of an item one by one; TooLargeError for one over `MAX_IMAGE`."""
    for name, content in _found(item, _wanted(item)):
        if content is not None:
            yield name, _bytes_of(content, name)


def settled(item: Item) -> Item:
    """Give the item with just those images that will come in or may be fetched, and a remark for each that will not."""
    wanted = _wanted(item)
    if not wanted:
        return item
    coming: list[WantedImage] = []
    remarks: list[Remark] = []
    for image, (_, content) in zip(wanted, _found(item, wanted), strict=True):
        code = "" if image.address and content is None else _trouble(content)
        if code:
            data = {"limit": str(MAX_IMAGE // _MB)} if code == "image-over-limit" else {}
            remarks.append(Remark(code, image.name, data))
        else:
            coming.append(image)
    if any(image.address for image in item.images):  # else the text is Markdown, whose writer knows its links
        remarks += _elsewhere([image for image in coming if image.address and not image.data])
    return replace(item, images=tuple(coming), remarks=(*item.remarks, *remarks))


def _elsewhere(images: list[WantedImage]) -> Iterator[Remark]:
    for image in images[:_NAMED]:
        yield Remark(ELSEWHERE, image.name)
    if rest := len(images[_NAMED:]):
        yield Remark(MORE_ELSEWHERE, images[_NAMED].name, {"count": str(rest)})


def settled_images(item: Item) -> Iterator[tuple[str, bytes]]:
    """Read the images of a settled item one by one, those that were fetched last."""
    for name, content in _found(item, item.images):
        data = b"" if content is None else _bytes_of(content, name)
        if _is_picture(data):  # it was when the plan was made
            yield name, data
    for name, content in item.fetched:
        yield name, _bytes_of(content, name)


def _wanted(item: Item) -> tuple[WantedImage, ...]:
    shown = _all_names(item.review)
    listed = {image.name: image for image in item.images if unescape(image.name) == image.name or image.data}
    names = dict.fromkeys((*listed, *(name for name in shown if not _ELSEWHERE.match(name) or address_of(name))))
    return tuple(listed.get(name) or _wanted_by(name) for name in names)


def _wanted_by(name: str) -> WantedImage:
    address = address_of(name)
    return WantedImage(name, address=address) if address else WantedImage(name, path=name)


def address_of(name: str) -> str:
    """Give the address on the net that an image of a text is named by; empty where it is named otherwise."""
    return f"https:{name}" if name.startswith("//") else name if _ON_THE_NET.match(name) else ""


def host_of(address: str) -> str:
    """Name the site that an address leads to."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _trouble(content: Content | None) -> str:
    if content is None:
        return "image-not-found"
    try:
        if content.size > MAX_IMAGE:
            return "image-over-limit"
        with content.open() as stream:
            start = stream.read(_START)
    except InputError:
        return "image-not-found"
    return "" if _is_picture(start) else "image-is-none"


def _is_picture(data: bytes) -> bool:
    """Tell whether these bytes begin as a picture does, whatever the name says."""
    return (
        data.startswith(_PICTURES)
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
        or (data[4:8] == b"ftyp" and data[8:12] in (b"avif", b"avis", b"heic", b"mif1"))
        or b"<svg" in data[:_START].lower()
    )


def _found(item: Item, images: tuple[WantedImage, ...]) -> Iterator[tuple[str, Content | None]]:
    source = item.source
    document = Document(source.name, b"", source.collection, source.path) if source else None
    for image in images:
        yield image.name, _content(document, image)


def _content(document: Document | None, image: WantedImage) -> Content | None:
    if image.data:
        return Held(image.data)
    if document is None or not image.path or _ELSEWHERE.match(image.path) or "\\" in image.path:
        return None
    path = unquote(image.path).partition("?")[0]
    roots = (f"/{root}{path}" for root in _ROOTS) if path.startswith("/") else (path,)
    for each in (image.path, *roots):
        try:
            found = document.beside(each)
        except InputError:  # a link inside an archive
            continue
        if found is not None:
            return found
    return None


def _bytes_of(content: Content, name: str) -> bytes:
    with content.open() as stream:
        data = stream.read(MAX_IMAGE + 1)
    if len(data) > MAX_IMAGE:
        raise TooLargeError(name=name, size=f"over {MAX_IMAGE}", limit=MAX_IMAGE)
    return data


def image_names(review: Review | None) -> tuple[str, ...]:
    """Name the images that the review shows or describes, but those on the net, each once."""
    return tuple(name for name in _all_names(review) if not _ELSEWHERE.match(name))


def far_names(review: Review | None) -> tuple[str, ...]:
    """Name those that are on the net, each once."""
    return tuple(name for name in _all_names(review) if address_of(name))


def _all_names(review: Review | None) -> tuple[str, ...]:
    if review is None:
        return ()
    named = (review.featured_image, *(image.name for image in review.images), *images_in(review.body))
    return tuple(name for name in dict.fromkeys(named) if name)
