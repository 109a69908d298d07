"""Random bodies as an author could make them with the toolbar, and random texts as nobody would."""

import re
from itertools import pairwise

from hypothesis import strategies as st

from reviewdesk.markup.nodes import (
    AdSlot,
    Alignment,
    AlsoRead,
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Embed,
    Emphasis,
    Figure,
    FootnoteMark,
    Heading,
    Image,
    Item,
    Link,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Separator,
    Spoiler,
    Strike,
    Strong,
    Table,
    Text,
)
from tests.unit.markup.corpus import CONSTRUCTS

_AWKWARD = (
    "*star* _under_ 5*3 a_b_c [sic] [x](y) <b> <br> &amp; & R&D `tick` ~~ # - + 1. 2024. > | \\ \\* ![ ] ( ) : :) "
    'http://x.org café 東京 “q” \'tis "q" -- ... {x} ^ 3<5 </p> !! *** ___ --- === ~ $5 /// [^1] #tag \xa0 {.x}'
)
AWKWARD = tuple(re.split(" ", _AWKWARD))
PLAIN = ("film", "quiet", "the", "ending", "holds", "1968", "Ōshima", "rock'n'roll")

words = st.one_of(st.sampled_from(PLAIN), st.sampled_from(PLAIN), st.sampled_from(AWKWARD))
phrases = st.lists(words, min_size=1, max_size=5).map(" ".join)
spaced = st.builds(lambda text, gap: text + gap, phrases, st.sampled_from(["", " "]))
texts = spaced.map(Text)
addresses = st.sampled_from(["https://e.org/x", "https://e.org/a_b(c)?x=1&copy=2", "a still.jpg", "still.jpg", "#fn"])
titles = st.none() | phrases
codes = st.sampled_from(["x=1", "a`b", "*p", "`", "a  b", "<div>", "&amp;", "[^1]"]).map(Code)
images = st.builds(Image, addresses, phrases, titles)

leaves = st.one_of(texts, texts, texts, codes, images, st.just(Break()))


@st.composite
def marked(draw: st.DrawFn) -> Emphasis | Strong | Strike:
    """Draw text under one to three different marks, some of them on a part only."""
    marks = draw(st.lists(st.sampled_from([Emphasis, Strong, Strike]), min_size=1, max_size=3, unique=True))
    inside = draw(st.lists(leaves, min_size=1, max_size=2))
    for mark in marks:
        around = draw(st.lists(leaves, max_size=2)) if mark is not marks[0] else []
        inside = [mark(tuple(inside + around))]
    return inside[0]


links = st.builds(Link, addresses, st.lists(texts, min_size=1, max_size=2).map(tuple), titles)
inlines = st.lists(st.one_of(leaves, marked(), marked(), links), min_size=1, max_size=5).map(tuple)
lines = st.lists(texts, min_size=1, max_size=3).map(tuple)

paragraphs = st.builds(Paragraph, inlines)
plain_paragraphs = st.builds(Paragraph, lines)
headings = st.builds(Heading, st.integers(1, 6), lines)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Draw a table of two or three columns."""
    width = draw(st.integers(2, 3))
    rows = st.lists(lines, min_size=width, max_size=width).map(tuple)
    alignments = draw(st.lists(st.sampled_from(Alignment), min_size=width, max_size=width))
    return Table(tuple(alignments), draw(rows), tuple(draw(st.lists(rows, min_size=1, max_size=3))))


@st.composite
def lists(draw: st.DrawFn, depth: int = 2) -> List:
    """Draw a list that is tight or loose as a whole, with lists in it."""
    tight = draw(st.booleans())
    start = draw(st.none() | st.integers(0, 200))
    items = []
    for _ in range(draw(st.integers(2, 4))):
        blocks: tuple[Paragraph | List, ...] = (draw(plain_paragraphs),)
        if depth and draw(st.integers(0, 3)) == 0:
            blocks = (*blocks, draw(lists(depth=depth - 1)))
        items.append(Item(blocks, tight))
    return List(tuple(items), start)


house_blocks = st.one_of(
    st.builds(PullQuote, lines, phrases | st.just("")),
    st.builds(AdSlot, st.sampled_from(["", "in-article"])),
    st.builds(Embed, addresses, phrases | st.just("")),
    st.builds(AlsoRead, addresses, phrases),
    st.builds(Figure, addresses, phrases, st.none() | phrases),
)
flat = st.one_of(
    paragraphs,
    headings,
    st.just(Separator()),
    tables(),
    house_blocks,
    st.builds(CodeBlock, st.sampled_from(["a = 1", "", "```\nx\n```", "  x\n\n\n\ty", "</pre>"]), st.just("python")),
)
quotes = st.builds(Quote, st.lists(paragraphs | headings, min_size=1, max_size=3).map(tuple))
spoilers = st.builds(Spoiler, phrases | st.just(""), st.lists(flat | quotes, min_size=1, max_size=3).map(tuple))
blocks = st.one_of(flat, lists(), quotes, spoilers)
bodies = st.lists(blocks, min_size=1, max_size=3).map(tuple)

odd_characters = st.text(
    st.sampled_from(
        "ab \xa0\u00ad\u200b\u200d\u2060\ufeff\u05d0\u0645\u202e\t\\|<>&;#*_~`[](){}!:.-+=/'\"1é😀\x0b\x0c\x85\u2028"
    ),
    min_size=1,
    max_size=8,
)
odd_texts = (odd_characters | phrases).map(Text)
marks = st.sampled_from(["1", "note"]).map(FootnoteMark)
odd_links = st.builds(Link, addresses, st.lists(odd_texts | codes | images, min_size=1, max_size=2).map(tuple), titles)
odd_inlines = st.lists(
    st.one_of(odd_texts, odd_texts, codes, images, marks, marked(), odd_links, st.just(Break())), min_size=1, max_size=4
).map(tuple)


@st.composite
def odd_tables(draw: st.DrawFn) -> Table:
    """Draw a table whose cells hold anything that stands in a line, or nothing."""
    width = draw(st.integers(1, 3))
    rows = st.lists(odd_inlines | st.just(()), min_size=width, max_size=width).map(tuple)
    alignments = draw(st.lists(st.sampled_from(Alignment), min_size=width, max_size=width))
    return Table(tuple(alignments), draw(rows), tuple(draw(st.lists(rows, max_size=2))))


def _boxes(inside: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    """Draw what holds blocks; an entry begins with words, as the parser wants it."""
    inner = st.lists(inside, min_size=1, max_size=3).map(tuple)
    entry = st.builds(lambda first, rest: (first, *_in_entries(rest)), plain_paragraphs, st.lists(inside, max_size=3))
    items = st.builds(
        lambda entries, tight: tuple(Item(entry, tight) for entry in entries),
        st.lists(entry, min_size=1, max_size=3),
        st.booleans(),
    )
    return st.one_of(
        st.builds(Quote, inner),
        st.builds(List, items, st.none() | st.integers(0, 12)),
        st.builds(Spoiler, phrases | st.just(""), inner),
    )


def _in_entries(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if isinstance(block, Paragraph | List | Quote)]


odd_flat = st.one_of(
    st.builds(Paragraph, odd_inlines),
    st.builds(Paragraph, odd_inlines),
    st.builds(Heading, st.integers(1, 6), odd_inlines),
    odd_tables(),
    flat,
    st.builds(PullQuote, odd_inlines, odd_characters),
    st.builds(CodeBlock, odd_characters, st.sampled_from(["", "python"])),
)
odd_blocks = st.recursive(odd_flat, _boxes, max_leaves=5)

constructs = st.sampled_from(CONSTRUCTS)
joined_constructs = st.lists(constructs, min_size=1, max_size=6).map("\n\n".join)
glued_constructs = st.lists(constructs, min_size=1, max_size=6).map("\n".join)
_SCRAPS = [
    "a",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\x00",
    "\x0c",
    "\u2028",
    "\ud800",
    "\x02",
    "\x03",
    "- ",
    "> ",
    "#",
    "```",
    ":",
]
_MARKS = [
    "/// spoiler\n",
    "///",
    "<div>",
    "</div>",
    "[a]: b",
    "[^a]",
    "    ",
    "*",
    "`",
    "|",
    "<!--",
    "-->",
    "&amp;",
    "1. ",
]
wild_texts = st.lists(st.sampled_from(_SCRAPS + _MARKS), max_size=40).map("".join) | st.text(max_size=60)


_MERGING_PAIRS = {(List, List), (Quote, Quote), (CodeBlock, CodeBlock), (List, CodeBlock)}
_HOUSE_BLOCKS = (PullQuote, Spoiler, AdSlot, Embed, AlsoRead)


def is_possible(blocks: Blocks) -> bool:
    """Tell whether Markdown can keep these blocks apart.

    Two lists, quotes or indented codes in a row it cannot, nor code behind a list, nor the end of a block of the house
    in a quote from the end of the spoiler around them; and an entry begins with words.
    """
    quotes = [quote for block in blocks if isinstance(block, Spoiler) for quote in block.blocks]
    inside = [block.blocks for block in blocks if isinstance(block, Spoiler | Quote)]
    entries = [item.blocks for block in blocks if isinstance(block, List) for item in block.items]
    return (
        all(isinstance(block, Paragraph) for entry in entries for block in (*entry, None)[:1])
        and all(map(is_possible, inside + entries))
        and not any(isinstance(block, Quote | List) and _holds(block, _HOUSE_BLOCKS) for block in quotes)
        and not any((type(a), type(b)) in _MERGING_PAIRS and _is_one_kind(a, b) for a, b in pairwise(blocks))
    )


def _is_one_kind(one: Block, other: Block) -> bool:
    """Tell bullets from numbers."""
    return not (isinstance(one, List) and isinstance(other, List)) or (one.start is None) == (other.start is None)


def _holds(block: Block, kinds: tuple[type[Block], ...]) -> bool:
    blocks = [part for item in block.items for part in item.blocks] if isinstance(block, List) else []
    blocks += block.blocks if isinstance(block, Quote | Spoiler) else ()
    return any(isinstance(part, kinds) or _holds(part, kinds) for part in blocks)
