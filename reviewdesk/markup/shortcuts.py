"""Spares the parser what cannot come of a text: most paragraphs hold few of the signs that its rules wait for."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import InlineProcessor
from markdown.util import Registry

_LINE = r"(?>[*_]{0,3}[^\W\d_]|\d++(?!\.)|[\"'“„«‘(—–…])[^\n\r\t\x02\x03]*+"
_RUNNING = re.compile(rf"(?P<words>{_LINE}(?:\n{_LINE})*)(?:\n *+)*")
"""Lines that each begin with a letter or the like, which no rule for blocks but the paragraph's takes."""

_SIGNS = {
    "backtick": "`",
    "escape": "\\",
    **dict.fromkeys(("footnote", "reference", "link", "short_reference"), "["),
    **dict.fromkeys(("image_link", "image_reference", "short_image_ref"), "["),
    **dict.fromkeys(("autolink", "automail", "html"), "<"),
    "linebreak": "\n\r",
    "entity": "&",
    "em_strong": "*_~",
}
"""What must stand in a text for an inline rule to match; a rule that is not named here is always asked."""

_ALL_SIGNS = "".join(dict.fromkeys("".join(_SIGNS.values())))


def paragraph(source: str) -> Element | None:
    """Give the tree of a block that is one paragraph, before its inline content is read; None for any other block.

    The block must have no HTML and no fence in it.
    """
    found = _RUNNING.fullmatch(source)
    if found is None:
        return None
    root = Element("div")
    SubElement(root, "p").text = found["words"]
    return root


class InlineRules:
    """Lets one parser ask only those inline rules that can match in a text."""

    def __init__(self, reader: InlineProcessor) -> None:
        self._reader = reader
        self._all = reader.inlinePatterns
        self._places = {self._all.get_index_for_name(name): signs for name, signs in _SIGNS.items()}
        self._chosen: dict[tuple[bool, ...], Registry[InlineProcessor]] = {}

    def choose(self, source: str) -> None:
        """Ask from here on those that can match in a source."""
        present = tuple(sign in source for sign in _ALL_SIGNS)
        chosen = self._chosen.get(present)
        if chosen is None:
            chosen = self._chosen[present] = self._with(source)
        self._reader.inlinePatterns = chosen

    def choose_all(self) -> None:
        """Ask all."""
        self._reader.inlinePatterns = self._all

    def _with(self, source: str) -> Registry[InlineProcessor]:
        chosen: Registry[InlineProcessor] = Registry()
        for place, rule in enumerate(self._all):
            signs = self._places.get(place)
            if signs is None or any(sign in source for sign in signs):
                chosen.register(rule, str(place), -place)
        return chosen
