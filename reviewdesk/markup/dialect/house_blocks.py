"""Makes the blocks of the house known: the `///` blocks that a film critic needs and Markdown lacks."""

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor

from reviewdesk.markup.dialect.ad_slot import AdSlotBlock
from reviewdesk.markup.dialect.also_read import AlsoReadBlock
from reviewdesk.markup.dialect.embed import EmbedBlock
from reviewdesk.markup.dialect.pull_quote import PullQuoteBlock
from reviewdesk.markup.dialect.review_box import ReviewBoxBlock
from reviewdesk.markup.dialect.spoiler import SpoilerBlock

BLOCKS = (PullQuoteBlock, SpoilerBlock, AdSlotBlock, EmbedBlock, AlsoReadBlock, ReviewBoxBlock)


class HouseBlocksExtension(BlocksExtension):
    """Register every block of the house."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: ARG002, N802
        """Hand the blocks to the manager."""
        for block in BLOCKS:
            block_mgr.register(block, self.getConfigs())
