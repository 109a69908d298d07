"""`/// ad | name` `///`: the place where the site puts an advertisement."""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block


class AdSlotBlock(Block):
    """An empty division with a name; what fills it is the site's affair."""

    NAME = "ad"
    ARGUMENT: bool | None = None

    def on_create(self, parent: Element) -> Element:
        """Make the empty place."""
        slot = SubElement(parent, "div", {"class": "ad-slot"})
        if self.argument:
            slot.set("data-name", self.argument)
        return slot
