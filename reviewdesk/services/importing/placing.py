"""Puts images that were fetched in the place of their addresses: in the text only the address itself changes.

What the page shows proves it: with the addresses put back it must show what it showed before.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from reviewdesk.domain.review import Image, Review
from reviewdesk.domain.slug import slugify
from reviewdesk.markup.html import Renderer
from reviewdesk.services.images.body_images import images_in
from reviewdesk.services.importing.images import ELSEWHERE, MORE_ELSEWHERE
from reviewdesk.services.importing.items import Item

_MARKDOWN = r"!\[(?:\\.|[^\]\\]){0,2000}\]\(\s{0,9}<?"
_HTML = r"""<img\b[^<>]{0,2000}?\ssrc\s{0,9}=\s{0,9}["']?"""
_DEFINED = r"^ {0,3}\[[^\]\n]{1,500}\]:[ \t]{0,9}<?"
_PLACES = re.compile(rf"""({_MARKDOWN}|{_HTML}|{_DEFINED})((?:https?:)?//[^\s<>"']+)""", re.MULTILINE | re.IGNORECASE)
"""Where an image is named: in Markdown, in HTML, and where a name for its address is defined."""

_STEM = 60
_PATIENCE = 100


def fetched_name(address: str, ending: str) -> str:
    """Name an image that is fetched: the same address always has the same name, so that it is known again."""
    try:
        last = PurePosixPath(unquote(urlsplit(address).path)).stem
    except ValueError:
        last = ""
    stem = slugify(last)[:_STEM].strip("-") or "image"
    return f"{stem}-{sha256(address.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}{ending}"


def kept_names(addresses: Iterable[str], kept: Iterable[str]) -> dict[str, str]:
    """Find which of these addresses were fetched before, among the names of the images that are kept."""
    known = {PurePosixPath(name).stem: name for name in kept}
    return {address: known[stem] for address in addresses if (stem := fetched_name(address, "")) in known}


def without_kept(item: Item, kept: Iterable[str]) -> Item:
    """Give an item that is there already without the images that were fetched for it before."""
    known = kept_names((image.name for image in item.images if image.address), kept)
    images = tuple(image for image in item.images if image.name not in known)
    is_told = any(image.address for image in images)
    remarks = tuple(remark for remark in item.remarks if is_told or remark.code not in (ELSEWHERE, MORE_ELSEWHERE))
    return replace(item, images=images, remarks=remarks)


def with_images(review: Review, names: Mapping[str, str]) -> tuple[Review, frozenset[str]]:
    """Give the review with these names for these addresses, and the addresses that its text still has."""
    if not names:
        return review, frozenset()
    body, left = _placed(review.body, names)
    images = tuple(_named(image, names) for image in review.images)
    featured = names.get(review.featured_image, review.featured_image)
    return replace(review, body=body, images=images, featured_image=featured), left


def _named(image: Image, names: Mapping[str, str]) -> Image:
    name = names.get(image.name)
    return image if name is None else replace(image, name=name, source=image.source or image.name)


def _placed(body: str, names: Mapping[str, str]) -> tuple[str, frozenset[str]]:
    shown = {name: names[name] for name in images_in(body) if name in names}
    if not shown:
        return body, frozenset()
    known = _Proof(body, shown)
    found = tuple(_found(body, {escape(address, quote=False): name for address, name in shown.items()} | shown))
    placed = _with(body, found)
    if known.holds_for(placed):
        left = known.left(placed)
        if not left:
            return placed, left
    placed = body
    for each in reversed(found[:_PATIENCE]):  # some of it is code, or a link as well: that stays
        tried = _with(placed, (each,))
        placed = tried if known.holds_for(tried) else placed
    return placed, known.left(placed)


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a text names an image, and the name that it shall have."""

    start: int
    end: int
    name: str


def _found(text: str, names: Mapping[str, str]) -> Iterator[_Found]:
    at = 0
    while found := _PLACES.search(text, at):
        address = _longest(found[2], names)
        start = found.start(2)
        at = start + len(address) if address else found.start() + 1
        if address:
            yield _Found(start, at, names[address])


def _with(text: str, found: Iterable[_Found]) -> str:
    parts, end = [], 0
    for each in found:
        parts += [text[end : each.start], each.name]
        end = each.end
    return "".join((*parts, text[end:]))


def _longest(text: str, names: Mapping[str, str]) -> str:
    """Find the address with which a text begins: up to its end, or to one of its brackets."""
    if text in names:
        return text
    ends = [at for at, sign in enumerate(text) if sign in ")]}"]
    return next((text[:at] for at in reversed(ends) if text[:at] in names), "")


class _Proof:
    """What a body showed, against which every change of it is held."""

    def __init__(self, body: str, names: Mapping[str, str]) -> None:
        self._shown = Renderer().render(body)
        self._addresses = {name: address for address, name in names.items()}

    def holds_for(self, body: str) -> bool:
        """Tell whether a body shows the same, once the addresses are put back."""
        return Renderer(self._put_back).render(body) == self._shown

    def left(self, body: str) -> frozenset[str]:
        """Give the addresses that a body still shows."""
        return frozenset(images_in(body)).intersection(self._addresses.values())

    def _put_back(self, name: str) -> str:
        return self._addresses.get(name, name)
