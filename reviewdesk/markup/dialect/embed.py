"""`/// embed | address` … `///`: a video by its address; the content is its caption."""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block


class EmbedBlock(Block):
    """A plain link in a frame: it works in mail and feeds, and whoever has a player builds it from the link."""

    NAME = "embed"
    ARGUMENT: bool | None = True

    def on_create(self, parent: Element) -> Element:
        """Make the frame with the link and the place for the caption."""
        figure = SubElement(parent, "figure", {"class": "embed"})
        SubElement(figure, "a", {"href": self.argument}).text = AtomicString(self.argument)
        SubElement(figure, "figcaption")
        return figure

    def on_markdown(self) -> str:
        """Take the caption literally."""
        return "raw"

    def on_add(self, block: Element) -> Element:
        """Put the content into the caption."""
        return block[1]

    def on_end(self, block: Element) -> None:
        """Leave no empty caption behind."""
        if not (block[1].text or "").strip():
            block.remove(block[1])
