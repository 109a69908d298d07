"""Opens what no Markdown can say, such as a table in an entry of a list, until what is left can be written."""

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.nodes import Block, Blocks, List, Paragraph, Quote
from reviewdesk.markup.write import UnwritableError, write


def settled(blocks: Blocks) -> Blocks:
    """Give blocks that can be written; a container that cannot is opened, its words stay."""
    return tuple(part for block in blocks for part in _settled(block))


def _settled(block: Block) -> Blocks:
    if not isinstance(block, List | Quote) or _is_plain(block) or _is_writable(block):
        return (block,)
    if isinstance(block, Quote):
        return settled(block.blocks)
    return settled(tuple(inner for item in block.items for inner in item.blocks))


def _is_plain(container: List | Quote) -> bool:
    """Tell whether there are only paragraphs and their lists in a container, which can be written always."""
    if isinstance(container, Quote):
        return all(isinstance(block, Paragraph) for block in container.blocks)
    return all(
        isinstance(item.blocks[0], Paragraph)
        and all(isinstance(block, List) and _is_plain(block) for block in item.blocks[1:])
        and len(item.blocks) < 3
        for item in container.items
    )


def _is_writable(block: Block) -> bool:
    try:
        write((block,), NONE)
    except UnwritableError:
        return False
    return True
