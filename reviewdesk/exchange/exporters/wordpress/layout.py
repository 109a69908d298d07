"""The article in the block editor: title, date and featured image are the post's own, all else is blocks."""

from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.wordpress.blocks import blocks_of
from reviewdesk.exchange.exporters.wordpress.markup import inert


def _block(html: str, context: ExportContext) -> str:
    return blocks_of(html, context.labels.spoiler)


BLOCKS = Layout(templates="wordpress/", block=_block, part=inert, stylesheet="wordpress.css")
