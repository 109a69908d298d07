"""Finishes the body for readers: what is known of its images, where its links lead, all in the review's language."""

import re
from collections.abc import Mapping
from html import unescape

from markupsafe import escape

from reviewdesk.domain.review import Image
from reviewdesk.exchange.exporters.also_read import related
from reviewdesk.exchange.exporters.base import ExportContext, Related
from reviewdesk.exchange.exporters.templates import fill
from reviewdesk.exchange.exporters.wording import printable

_NO_ALT = re.compile(r'<img(?! alt=)((?: (?!alt=)[\w-]+="[^"]*")*)>')
_IMAGE = re.compile(r'<img alt="" src="([^"]*)"')
_BARE_FIGURE = re.compile(r'(<figure><img[^>]* src="([^"]*)"[^>]*>)</figure>')
_BACK = re.compile(r'(<a class="footnote-backref" href="[^"]*" )title="[^"]*"')
_ALSO_READ = re.compile(r'<p class="also-read"><span class="label">[^<]*</span> <a href="([^"]*)">([^<]*)</a></p>')


def finished(context: ExportContext) -> tuple[str, ...]:
    """Give the blocks with the alt texts, captions and links that the review's fields hold."""
    images = {context.image_url(image.name): image for image in context.review.images}
    return tuple(_finished(block, images, context) for block in context.blocks)


def _finished(block: str, images: Mapping[str, Image], context: ExportContext) -> str:
    captioned = _captioned(_described(block, images), images, context)
    back = f'title="{escape(context.labels.back_to_text)}"'
    return _BACK.sub(lambda found: found[1] + back, _also_read(captioned, context))


def _described(block: str, images: Mapping[str, Image]) -> str:
    def described(found: re.Match[str]) -> str:
        image = images.get(unescape(found[1]))
        alt = image.alt if image and not image.decorative else ""
        return f'<img alt="{escape(printable(alt))}" src="{found[1]}"'

    if "<img" not in block:
        return block
    whole = _NO_ALT.sub(_silenced, block)
    return _IMAGE.sub(described, whole) if images else whole


def _silenced(found: re.Match[str]) -> str:
    """Give an image in raw HTML the alt attribute that every image must have."""
    return f'<img alt=""{found[1]}>'


def _captioned(block: str, images: Mapping[str, Image], context: ExportContext) -> str:
    def captioned(found: re.Match[str]) -> str:
        image = images.get(unescape(found[2]))
        caption = fill("caption.html", picture=image, labels=context.labels) if image else ""
        return f"{found[1]}{caption}</figure>"

    return _BARE_FIGURE.sub(captioned, block) if images and "<figure>" in block else block


def _also_read(block: str, context: ExportContext) -> str:
    def line(found: re.Match[str]) -> str:
        other = related(unescape(found[1]), context)
        shown = Related(unescape(found[2]), other.url)
        return fill("also_read.html", label=context.labels.also_read, related=shown)

    return _ALSO_READ.sub(line, block) if 'class="also-read"' in block else block
