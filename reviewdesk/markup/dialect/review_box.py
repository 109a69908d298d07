"""`/// review-box` `///`: the place in the text where the review box stands, instead of above it."""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

PLACE = '<div class="review-box-place"></div>'
"""The HTML of a block that is such a place and nothing else; who publishes puts the box there."""


class ReviewBoxBlock(Block):
    """An empty division: what stands in the box comes from the fields of the review."""

    NAME = "review-box"

    def on_create(self, parent: Element) -> Element:
        """Make the empty place."""
        return SubElement(parent, "div", {"class": "review-box-place"})
