"""`/// spoiler | summary` … `///`: blocks that stay closed until the reader asks."""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block


class SpoilerBlock(Block):
    """Without a summary the reader's browser names the block in the reader's language."""

    NAME = "spoiler"
    ARGUMENT: bool | None = None

    def on_create(self, parent: Element) -> Element:
        """Make the closed block with its summary."""
        details = SubElement(parent, "details", {"class": "spoiler"})
        if self.argument:
            SubElement(details, "summary").text = AtomicString(self.argument)
        return details
