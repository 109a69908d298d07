"""Rows of Markdown that are the texts of footnotes, and are shown as such."""

import re
from typing import Final

from PySide6.QtGui import QTextBlock, QTextDocument

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.row import Kind

NOTE: Final = re.compile(r" {0,3}\[\^[^\]]+\]:")
"""The sign that a note begins with."""


def is_note(text_blocks: TextBlocks, block: QTextBlock) -> bool:
    """Tell whether a row is the text of a footnote."""
    return text_blocks.shape(block).kind is Kind.SOURCE and NOTE.match(block.text()) is not None


def end_of_text(text_blocks: TextBlocks, document: QTextDocument) -> int:
    """Give where the text ends: before the notes that stand below it, or at the very end if there is nothing else."""
    block = document.lastBlock()
    while block.isValid() and is_note(text_blocks, block):
        block = block.previous()
    block = block if block.isValid() else document.lastBlock()
    return block.position() + block.length() - 1
