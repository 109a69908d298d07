"""The page as the pane shows it: a flat list of rows, each with the boxes it stands in and its marked words."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, TypeAlias

from reviewdesk.markup.nodes import AdSlot, AlsoRead, Embed, Figure, Inline, Separator, Table

THING: Final = "\ufffc"
"""The character that stands for what is no character: an image, a footnote mark, a card."""

LINE_BREAK: Final = "\u2028"


class Kind(Enum):
    """What a row is."""

    PARAGRAPH = auto()
    HEADING = auto()
    CODE = auto()
    SOURCE = auto()
    CARD = auto()  # shown as one piece: figure, table, separator, ad slot, embed, also-read
    PULL_QUOTE = auto()
    SPEAKER = auto()
    SUMMARY = auto()


LITERAL: Final = (Kind.CODE, Kind.SOURCE, Kind.SPEAKER, Kind.SUMMARY)
"""Rows that take their letters literally."""


@dataclass(frozen=True, slots=True)
class QuoteBox:
    """A quotation; `number` tells neighbours apart."""

    number: int


@dataclass(frozen=True, slots=True)
class ListBox:
    """A list, with bullets where `start` is None."""

    number: int
    start: int | None = None


@dataclass(frozen=True, slots=True)
class ItemBox:
    """One entry of a list."""

    number: int
    tight: bool = True


@dataclass(frozen=True, slots=True)
class SpoilerBox:
    """What stays closed until the reader asks."""

    number: int


@dataclass(frozen=True, slots=True)
class PullQuoteBox:
    """Joins the words of a pull quote with their speaker."""

    number: int


Box: TypeAlias = QuoteBox | ListBox | ItemBox | SpoilerBox | PullQuoteBox
Path: TypeAlias = tuple[Box, ...]

Card: TypeAlias = Figure | Table | Separator | AdSlot | Embed | AlsoRead
Thing: TypeAlias = Inline | Card
"""What stands in a row as one piece."""


@dataclass(frozen=True, slots=True)
class Shape:
    """All that a row is besides its words."""

    kind: Kind = Kind.PARAGRAPH
    path: Path = ()
    level: int = 0
    language: str = ""


_NESTING: Final = ("link", "strong", "emphasis", "strike")


@dataclass(frozen=True, slots=True)
class Marks:
    """How words are marked; `link` holds address and title.

    `order` names the marks as they were written around each other, the outermost first; it is empty where that is as
    the desk itself nests them, and what is marked later stands innermost.
    """

    strong: bool = False
    emphasis: bool = False
    strike: bool = False
    code: bool = False
    link: tuple[str, str | None] | None = None
    order: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.order:
            usual = tuple(name for name in _NESTING if getattr(self, name))
            written = tuple(sorted(usual, key=lambda name: (*self.order, name).index(name)))
            object.__setattr__(self, "order", () if written == usual else written)

    @property
    def nesting(self) -> tuple[str, ...]:
        """Name the marks that stand around each other, the outermost first."""
        return self.order or tuple(name for name in _NESTING if getattr(self, name))


PLAIN: Final = Marks()


@dataclass(frozen=True, slots=True)
class Span:
    """Words with the same marks; with a `thing` the text is one THING."""

    text: str
    marks: Marks = PLAIN
    thing: Thing | None = None


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of thought: what Qt calls a block."""

    shape: Shape
    spans: Spans = ()

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)
