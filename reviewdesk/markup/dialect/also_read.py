"""`/// also-read | target` … `///`: the line that leads to another review; the content is what the reader clicks."""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block


class AlsoReadBlock(Block):
    """The target (an id, a slug or an address) stands as it was typed; who publishes knows where it leads.

    While blocks are read the line is no paragraph, lest a definition list that follows takes it for its term.
    """

    NAME = "also-read"
    ARGUMENT: bool | None = True

    def on_create(self, parent: Element) -> Element:
        """Make the line with its label and link."""
        line = SubElement(parent, "div", {"class": "also-read"})
        label = SubElement(line, "span", {"class": "label"})
        label.text = AtomicString("Also read")
        label.tail = " "
        SubElement(line, "a", {"href": self.argument})
        return line

    def on_markdown(self) -> str:
        """Take the link's text literally."""
        return "raw"

    def on_add(self, block: Element) -> Element:
        """Put the content into the link."""
        return block[1]

    def on_end(self, block: Element) -> None:
        """Show the target where nobody gave a text."""
        if not (block[1].text or "").strip():
            block[1].text = AtomicString(self.argument)

    def on_inline_end(self, block: Element) -> None:
        """Make the line the paragraph that it is."""
        block.tag = "p"
