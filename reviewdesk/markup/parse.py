"""Markdown in, nodes out: what the pane shows, read by the parser that renders the page."""

from collections.abc import Iterable

from reviewdesk.markup.definitions import NONE, Definitions, merge
from reviewdesk.markup.engine import UnparsableError, engine
from reviewdesk.markup.nodes import Blocks, Source
from reviewdesk.markup.reading_blocks import read_blocks
from reviewdesk.markup.reading_inlines import NoNodeError
from reviewdesk.markup.remembering import remembered
from reviewdesk.markup.source import Block
from reviewdesk.markup.tidy import tidy

__all__ = ["Definitions", "defined_in", "definitions", "parse"]


def definitions(blocks: Iterable[Block]) -> Definitions:
    """Collect what the blocks of a document define for each other."""
    return merge(defined_in(block.source) for block in blocks)


def defined_in(source: str) -> Definitions:
    """Give what one block defines for all."""
    return _defined(source) if "]:" in source or "] :" in source else NONE


def parse(source: str, definitions: Definitions) -> Blocks:
    """Read one block of a document; `definitions` are the document's.

    Gives nothing for blank lines, and one `Source` node for what has no node: definitions, raw HTML, attributes, and
    what is too deep or too dense to read.
    """
    if not source.strip():
        return ()
    return _nodes(source, definitions) or (Source(source.rstrip("\r\n")),)


@remembered()
def _defined(source: str) -> Definitions:
    try:
        return engine().definitions(source)
    except UnparsableError:
        return NONE


def _nodes(source: str, definitions: Definitions) -> Blocks:
    """Read a block; empty where something in it has no node."""
    try:
        root = engine().tree(source, definitions)
        return () if root is None else tidy(read_blocks(root, engine().stashed))
    except (NoNodeError, RecursionError, UnparsableError):
        return ()
