"""`/// pull-quote | speaker` … `///`: words lifted from the text or the film to catch the eye."""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block


class PullQuoteBlock(Block):
    """The speaker follows the words, taken literally."""

    NAME = "pull-quote"
    ARGUMENT: bool | None = None

    def on_create(self, parent: Element) -> Element:
        """Make the frame with the place for the words."""
        figure = SubElement(parent, "figure", {"class": "pull-quote"})
        SubElement(figure, "blockquote")
        return figure

    def on_add(self, block: Element) -> Element:
        """Put the words into the quotation."""
        return block[0]

    def on_end(self, block: Element) -> None:
        """Name the speaker below."""
        if self.argument:
            SubElement(block, "figcaption").text = AtomicString(self.argument)
