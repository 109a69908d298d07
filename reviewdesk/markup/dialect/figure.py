"""An image alone in its paragraph becomes a figure; its title is the caption."""

from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_AFTER_INLINE = 19.5


class FigureProcessor(Treeprocessor):
    """Works on the finished inline tree, where a lone image is seen for what it is."""

    def run(self, root: Element) -> None:
        """Turn each paragraph that holds one image and nothing else into a figure."""
        for paragraph in root.iter("p"):
            if not _is_lone_image(paragraph):
                continue
            paragraph.tag = "figure"
            caption = paragraph[0].attrib.pop("title", "")
            if caption:
                SubElement(paragraph, "figcaption").text = AtomicString(caption)


def _is_lone_image(paragraph: Element) -> bool:
    return (
        len(paragraph) == 1
        and paragraph[0].tag == "img"
        and not (paragraph.text or "").strip()
        and not (paragraph[0].tail or "").strip()
    )


class FigureExtension(Extension):
    """Make the figure known."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Run after inline content is in place and before footnotes and whitespace are."""
        md.treeprocessors.register(FigureProcessor(md), "figure", _AFTER_INLINE)
