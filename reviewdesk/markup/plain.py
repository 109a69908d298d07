"""What is left of a body when only its words count: the text, their number, the time to read them, an excerpt."""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from reviewdesk.markup.definitions import NONE, Defined, Definitions
from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.nodes import Blocks, Break, Code, Emphasis, Inlines, Link, Paragraph, Strike, Strong, Text
from reviewdesk.markup.parse import defined_in, definitions, parse
from reviewdesk.markup.remembering import remembered
from reviewdesk.markup.safety import sanitise
from reviewdesk.markup.source import Block, split
from reviewdesk.markup.splice import Splice

WORDS_PER_MINUTE = 230

_WORD = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"),
    *("samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "img"),
}
_TAG = re.compile(r"</?([a-z][a-z0-9]*)(?: href=\"[^\"]*\")?>")
_ATTRIBUTE = re.compile(r"<[a-z0-9]+ (?!href=\"[^\"]*\">)|<!")
"""What asks for a real reader; without it the tags are as plain as they look."""
_NOT_WORDS = {"footnote-ref", "footnote-backref"}


def plain_text(text: str) -> str:
    """Give the words of a body as its reader meets them, footnotes last, a blank line between blocks."""
    blocks = split(text)
    known = definitions(blocks)
    parts = [_block_text(block.source, _visible(block.source, known)) for block in blocks]
    parts.extend(_block_text(note, NONE) for _, note in known.footnotes)
    return "\n\n".join(part for part in parts if part)


def word_count(text: str) -> int:
    """Count the words of a body; `art-house` and `1.5` are one each."""
    return WordCount([block.source for block in split(text)]).total


class WordCount:
    """The number of words in a body that changes; counts what changed and keeps the sum."""

    def __init__(self, sources: Sequence[str] = ()) -> None:
        self._sources: list[str] = []
        self._counts: list[int] = []
        self._in_blocks = self._in_footnotes = 0
        self._defined = Defined()
        self.splice(Splice(0, 0, tuple(sources)))

    @property
    def total(self) -> int:
        return self._in_blocks + self._in_footnotes

    @property
    def of_blocks(self) -> Sequence[int]:
        """Give the number of words in each block."""
        return self._counts

    def splice(self, change: Splice) -> None:
        """Take a change of the source blocks."""
        first, end = change.first, change.first + change.removed
        is_other = self._defined.splice(first, change.removed, [defined_in(part) for part in change.parts])
        counts = [self._count(source) for source in change.parts]
        self._in_blocks += sum(counts) - sum(self._counts[first:end])
        self._sources[first:end] = change.parts
        self._counts[first:end] = counts
        if is_other:
            self._counts = [self._count(source) for source in self._sources]
            self._in_blocks = sum(self._counts)
            self._in_footnotes = sum(_block_words(note, NONE) for _, note in self._defined.whole.footnotes)

    def _count(self, source: str) -> int:
        return _block_words(source, _visible(source, self._defined.whole))


def reading_minutes(words: int) -> int:
    """Give the time an average reader needs, in minutes; 0 only for no words at all."""
    return max(1, round(words / WORDS_PER_MINUTE)) if words > 0 else 0


def excerpt(text: str, limit: int) -> str:
    """Give the first paragraphs in at most `limit` characters, cut at a word; spoilers and captions stay out."""
    blocks = split(text)
    words = ""
    for paragraph in _paragraphs(blocks, definitions(blocks)):
        words = f"{words} {paragraph}".strip()
        if len(words) > limit:
            return _shortened(words, limit)
    return words


def inline_text(inlines: Inlines) -> str:
    """Give the words of inline content."""
    return "".join(_inline_words(inlines))


def _paragraphs(blocks: tuple[Block, ...], known: Definitions) -> Iterator[str]:
    for block in blocks:
        nodes: Blocks = parse(block.source, _visible(block.source, known))
        yield from (" ".join(inline_text(node.children).split()) for node in nodes if isinstance(node, Paragraph))


def _inline_words(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Text(text) | Code(text):
                yield text
            case Break():
                yield " "
            case Emphasis(children) | Strong(children) | Strike(children) | Link(_, children):
                yield from _inline_words(children)


def _shortened(words: str, limit: int) -> str:
    if limit < 2:
        return ""
    cut = words[: limit - 1]
    if not words[limit - 1].isspace() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" ,;:–—-") + "…"


def _visible(source: str, known: Definitions) -> Definitions:
    """Leave out what a block cannot see, so that its words are counted once and remembered."""
    return known if "[" in source else NONE


@remembered()
def _block_words(source: str, definitions: Definitions) -> int:
    return len(_WORD.findall(_block_text(source, definitions)))


@remembered()
def _block_text(source: str, definitions: Definitions) -> str:
    html = sanitise(unsafe_page(source, definitions, {}).html)
    if "&" not in html and not _ATTRIBUTE.search(html):
        return _lines(_TAG.sub(_break, html.replace("\n", " ")))
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return reader.text()


def _break(tag: re.Match[str]) -> str:
    return "" if tag[1] in _INLINE else "\n"


def _lines(text: str) -> str:
    """Give what was collected, without blank lines and blanks at their edges."""
    lines = (" ".join(line.split(" ")).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


class _TextReader(HTMLParser):
    """Collects the words of sanitised HTML; each block element begins a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line where a block begins; be silent in what is no word."""
        if self._silent or _NOT_WORDS & set((dict(attrs).get("class") or "").split()):
            self._silent += tag != "br"
        elif tag not in _INLINE:
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line where a block ends."""
        if self._silent:
            self._silent -= 1
        elif tag not in _INLINE:
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Collect words; a line end in the source is a blank."""
        if not self._silent:
            self._parts.append(data.replace("\n", " "))

    def text(self) -> str:
        """Give what was collected."""
        return _lines("".join(self._parts))
