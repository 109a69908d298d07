"""The article in the block editor: title, date and featured image are the post's own, all else is blocks."""

import re

from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.wordpress.blocks import blocks_of
from reviewdesk.exchange.exporters.wordpress.markup import inert, raw

_IMAGE = re.compile(r"<!-- wp:image [^\n]*-->\n(<figure.*?)\n<!-- /wp:image -->", re.DOTALL)
_REFERENCE = re.compile(r'="[^"]*&amp;#?\w+;')


def _block(html: str, context: ExportContext) -> str:
    return blocks_of(html, context.labels.spoiler)


def _part(html: str) -> str:
    """Keep an image as HTML whose words hold a character reference, which the editor would forget to escape."""
    return inert(_IMAGE.sub(lambda image: raw(image[1]) if _REFERENCE.search(image[1]) else image[0], html))


BLOCKS = Layout(templates="wordpress/", block=_block, part=_part, stylesheet="wordpress.css")
