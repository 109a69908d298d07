"""The frozen tree of a block: what the pane shows, what the writer writes, what every export reads.

A document is a tuple of blocks; inline content is a tuple of inlines. Adjacent `Text` nodes are merged and none is
empty, so that equal trees mean equal content.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

# Inline nodes


@dataclass(frozen=True, slots=True)
class Text:
    """Characters as the reader sees them; a line break in the source is one blank."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stress: `*so*`."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Strong:
    """Importance: `**so**`."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Strike:
    """What no longer holds: `~~so~~`."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Code:
    """Characters taken literally."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `title` None where the source gives none."""

    href: str
    children: "Inlines"
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """An image inside a line."""

    src: str
    alt: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """A hard line break."""


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The mark in the text that points to the footnote `label`."""

    label: str


@dataclass(frozen=True, slots=True)
class Raw:
    """One inline HTML tag or entity that has no node, verbatim."""

    source: str


Inline: TypeAlias = Text | Emphasis | Strong | Strike | Code | Link | Image | Break | FootnoteMark | Raw
Inlines: TypeAlias = tuple[Inline, ...]

# Block nodes


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of `level` 1 to 6."""

    level: int
    children: Inlines


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list; a tight one shows its first paragraph without paragraph space."""

    blocks: "Blocks"
    tight: bool = True


@dataclass(frozen=True, slots=True)
class List:
    """Entries with bullets, or with numbers from `start` on where that is a number."""

    items: tuple[Item, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines taken literally, without a line end after the last."""

    text: str
    language: str = ""


class Alignment(StrEnum):
    """How a table's column stands."""

    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as there are alignments."""

    alignments: tuple[Alignment, ...]
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


@dataclass(frozen=True, slots=True)
class Separator:
    """A break in the subject."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An image that stands alone; `caption` overrides the one kept with the image."""

    src: str
    alt: str
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class PullQuote:
    """Words lifted from the text or the film to catch the eye, with their speaker in `cite`."""

    children: Inlines
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Spoiler:
    """Blocks that stay closed until the reader asks."""

    summary: str
    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class AdSlot:
    """The place where the site puts an advertisement."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """A video by its address."""

    url: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class AlsoRead:
    """The line that leads to another review, by id, slug or address; `text` is what the reader clicks."""

    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A construct that has no node: its Markdown, verbatim."""

    text: str


Block: TypeAlias = (
    Paragraph
    | Heading
    | Quote
    | List
    | CodeBlock
    | Table
    | Separator
    | Figure
    | PullQuote
    | Spoiler
    | AdSlot
    | Embed
    | AlsoRead
    | Source
)
Blocks: TypeAlias = tuple[Block, ...]
