"""Builds the one parser that pane, preview and exports share."""

from markdown import Markdown

from reviewdesk.markup.dialect.figure import FigureExtension
from reviewdesk.markup.dialect.house_blocks import HouseBlocksExtension
from reviewdesk.markup.dialect.strike import StrikeExtension
from reviewdesk.markup.dialect.unclosed import UnclosedExtension

_NO_PLACE = "\x02no place in a text\x03"


def build() -> Markdown:
    """Make a parser of the house dialect; it keeps state while it works, so no two threads may share one.

    Footnotes always stand at the end: the marker that could move them holds characters that no source keeps.
    """
    return Markdown(
        extensions=[
            "extra",
            "sane_lists",
            UnclosedExtension(),
            StrikeExtension(),
            HouseBlocksExtension(),
            FigureExtension(),
        ],
        extension_configs={"extra": {"footnotes": {"PLACE_MARKER": _NO_PLACE}}},
    )
