"""Nodes in, canonical Markdown out; the writer believes only what it has read again."""

import re
from functools import singledispatch, singledispatchmethod

from reviewdesk.errors import ReviewDeskError
from reviewdesk.markup.nodes import (
    AdSlot,
    Alignment,
    AlsoRead,
    Block,
    Blocks,
    CodeBlock,
    Embed,
    Figure,
    Heading,
    Image,
    Inlines,
    Item,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Separator,
    Source,
    Spoiler,
    Table,
)
from reviewdesk.markup.parse import Definitions, parse
from reviewdesk.markup.tidy import tidy
from reviewdesk.markup.writing_inlines import InlineWriter, Spelling, literal

_CAUTIOUS = "[]{}|!"
_ANXIOUS = _CAUTIOUS + "()#+-.>~*_`/\\"
_SIGNS = (("*", "**", "**"), ("_", "**", "**"), ("*", "__", "__"), ("_", "__", "__"), ("*", "**", "__"))
SPELLINGS = tuple(Spelling(*signs, escaped) for escaped in ("", _CAUTIOUS, _ANXIOUS) for signs in _SIGNS)
"""All ways to spell a text, the most readable first; the last signs are for words in parts: `**a**b*__c__*d`."""

CAUTIOUS, ANXIOUS = (next(way for way in SPELLINGS if way.escaped == signs) for signs in (_CAUTIOUS, _ANXIOUS))
"""The most readable ways that escape some signs everywhere, and all."""

_INDENT = " " * 4
_ALIGNMENT = {Alignment.NONE: "---", Alignment.LEFT: ":--", Alignment.CENTER: ":-:", Alignment.RIGHT: "--:"}
_FENCE = re.compile("^`{3,}", re.MULTILINE)


class UnwritableError(ReviewDeskError):
    """No spelling of these blocks reads again as they are; data: none, for a body is never put into an error."""

    default_code = "unwritable"


def write(blocks: Blocks, definitions: Definitions) -> str:
    """Spell blocks of a document in Markdown that reads again as `tidy(blocks)`, without a line end at the end.

    Raises UnwritableError where Markdown has no way to say it, such as two bullet lists with nothing between.
    """
    wanted = tidy(blocks)
    for spelling in SPELLINGS:
        text = BlockWriter(spelling).write(wanted)
        if parse(text, definitions) == wanted:
            return text
    raise UnwritableError


class BlockWriter:
    """Writes blocks in one spelling; nested code has no fence, because the parser sees fences at the margin only."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._inlines = InlineWriter(spelling)
        self._cells = InlineWriter(spelling, more_escapes="|")
        self._headings = InlineWriter(spelling, more_escapes="#")
        self._nested = False

    def write(self, blocks: Blocks) -> str:
        """Spell blocks with a blank line between them."""
        return "\n\n".join(self._block(block) for block in blocks)

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        return _wordless(block)

    def _inside(self, blocks: Blocks) -> str:
        outer, self._nested = self._nested, True
        text = self.write(blocks)
        self._nested = outer
        return text

    @_block.register
    def _paragraph(self, block: Paragraph) -> str:
        return self._inlines.write(block.children)

    @_block.register
    def _heading(self, block: Heading) -> str:
        words = self._headings.write(block.children, at_line_start=False)
        return f"{'#' * block.level} {words}"

    @_block.register
    def _quote(self, block: Quote) -> str:
        return "\n".join(f"> {line}" if line else ">" for line in self._inside(block.blocks).split("\n"))

    @_block.register
    def _list(self, block: List) -> str:
        text = ""
        previous: Item | None = None
        for number, item in enumerate(block.items, block.start or 0):
            if previous is not None:
                text += "\n" if previous.tight or item.tight else "\n\n"
            marker = "- " if block.start is None else f"{number}. "
            text += marker + self._item(item)
            previous = item
        return text

    def _item(self, item: Item) -> str:
        text = ""
        for number, block in enumerate(item.blocks):
            lines = self._inside((block,)).split("\n")
            if not number:
                text = "\n".join([lines[0], *_indented(lines[1:], _INDENT)])
            elif item.tight and isinstance(block, List):
                text += "\n" + "\n".join(_indented(lines, _INDENT))
            elif item.tight and not isinstance(block, CodeBlock):
                text += "\n" + "\n".join(_indented(lines, "  "))
            else:
                text += "\n\n" + "\n".join(_indented(lines, _INDENT))
        return text

    @_block.register
    def _separator(self, _: Separator) -> str:
        return "***" if self._nested else "---"

    @_block.register
    def _figure(self, block: Figure) -> str:
        return self._inlines.write((Image(block.src, block.alt, block.caption),))

    @_block.register
    def _code(self, block: CodeBlock) -> str:
        if self._nested:
            return "\n".join(_indented(block.text.split("\n"), _INDENT))
        longest = max((len(run) for run in _FENCE.findall(block.text)), default=2)
        fence = "`" * (longest + 1)
        return f"{fence}{block.language}\n{block.text}\n{fence}"

    @_block.register
    def _table(self, block: Table) -> str:
        ruler = " | ".join(_ALIGNMENT[alignment] for alignment in block.alignments)
        return "\n".join([self._row(block.header), f"| {ruler} |", *(self._row(row) for row in block.rows)])

    def _row(self, cells: tuple[Inlines, ...]) -> str:
        return "| " + " | ".join(self._cells.write(cell, at_line_start=False) for cell in cells) + " |"

    @_block.register
    def _pull_quote(self, block: PullQuote) -> str:
        return _house_block("pull-quote", block.cite, self._inlines.write(block.children))

    @_block.register
    def _spoiler(self, block: Spoiler) -> str:
        content = self.write(block.blocks)
        return _house_block("spoiler", block.summary, f"\n{content}" if content.startswith(_INDENT) else content)


@singledispatch
def _wordless(block: Block) -> str:
    """Spell a block without running text, the same in every spelling."""
    raise NotImplementedError(type(block))


@_wordless.register
def _ad_slot(block: AdSlot) -> str:
    return _house_block("ad", block.name, "")


@_wordless.register
def _embed(block: Embed) -> str:
    return _house_block("embed", block.url, _literal_line(block.caption))


@_wordless.register
def _also_read(block: AlsoRead) -> str:
    return _house_block("also-read", block.target, _literal_line(block.text))


@_wordless.register
def _source(block: Source) -> str:
    return block.text


def _house_block(name: str, argument: str, content: str) -> str:
    """Spell a `///` block; it has one stroke more than any inside."""
    strokes = "/" * (max((len(run) for run in re.findall(r"^ {0,3}(/{3,})", content, re.MULTILINE)), default=2) + 1)
    head = f"{strokes} {name} | {literal(argument)}" if argument else f"{strokes} {name}"
    return "\n".join(part for part in (head, content, strokes) if part)


def _literal_line(words: str) -> str:
    return "&#47;" + literal(words[1:]) if words.startswith("/") else literal(words)


def _indented(lines: list[str], indent: str) -> list[str]:
    return [indent + line if line else "" for line in lines]
