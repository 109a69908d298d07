"""How the Markdown of others reads a text: CommonMark with tables and strike, which most sites and tools share.

Our own parser follows older rules, so before a text leaves as Markdown the two are compared: where both see the same,
its bytes can stay.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from markdown_it import MarkdownIt

from reviewdesk.markup.definitions import Definitions
from reviewdesk.markup.elements import Child, Element, tree
from reviewdesk.markup.limits import is_too_much

_MARK = re.compile(r'<sup(?: id="[^"]*")?><a class="footnote-ref" href="#fn:([^"]*)">\d+</a></sup>')
_BLANK_LINE = re.compile(r"\n(?=[ \t]*\n)")
_UNSEEN = re.compile(r"<[!?]")
_BLANKS = re.compile(r"[ \n\t\r]+")
_BLOCKS = frozenset(
    (
        "aside blockquote body dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 hr li ol p pre section"
        " summary table tbody td tfoot th thead tr ul"
    ).split()
)
_SAME = {"s": "del"}


@dataclass(frozen=True, slots=True)
class Flavour:
    """A way to read: whether HTML passes, and whether four blanks make code."""

    html: bool = True
    indented_code: bool = True


def reads(text: str, flavour: Flavour, definitions: Definitions) -> str:
    """Give the HTML, unsanitised, that others make of a text; a footnote's mark stays as it is written."""
    return str(_parser(flavour).render(text, {"references": _references(definitions)}))


def reads_same(text: str, html: str, flavour: Flavour, definitions: Definitions) -> bool:
    """Tell whether others make of a text what our parser made of it; false for what is too dense to try.

    Where no HTML passes there must be none: what looks like a tag is lost there, and not shown as words. A comment
    is not the same as nothing: whoever looks at the source of a page reads it.
    """
    if is_too_much(text):
        return False
    wanted = _shape(html)
    readings = (flavour, replace(flavour, html=not flavour.html)) if not flavour.html else (flavour,)
    made = (reads(text, reading, definitions) for reading in readings)
    return all(not _UNSEEN.search(page) and _shape(page) == wanted for page in made)


def defines_same(text: str, definitions: Definitions) -> bool:
    """Tell whether others take a text for these link definitions and nothing else."""
    found: dict[str, dict[str, object]] = {}
    page = _parser(Flavour()).render(text, {"references": found})
    read = {label: {"title": each["title"], "href": each["href"]} for label, each in found.items()}
    return not page and read == _references(definitions)


@cache
def _parser(flavour: Flavour) -> MarkdownIt:
    """Build a parser; it keeps nothing of the texts that it reads."""
    parser = MarkdownIt("commonmark", {"html": flavour.html}).enable(["table", "strikethrough"])
    parser.normalizeLink = _as_written  # type: ignore[method-assign, assignment]
    if not flavour.indented_code:
        parser.disable("code")
    return parser


def _as_written(address: str) -> str:
    return address


def _references(definitions: Definitions) -> Mapping[str, object]:
    return {
        " ".join(label.split()).lower().upper(): {"title": title or "", "href": href}
        for label, (href, title) in definitions.references
    }


def _shape(html: str) -> tuple[object, ...]:
    """Give what can be seen of HTML: tags with what they say, and words without the blanks that show nowhere."""
    marked = _MARK.sub(lambda found: f"[^{found[1]}]", html)
    return tuple(_trimmed(_tokens(tree(marked)[0].children, is_code=False)))


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    attributes: frozenset[tuple[str, str]] = frozenset()
    is_edge: bool = False


def _tokens(children: Iterable[Child], *, is_code: bool) -> Iterator[_Tag | str]:
    for child in children:
        if isinstance(child, str):
            yield child if is_code else _BLANKS.sub(" ", child)
            continue
        name = _SAME.get(child.name, child.name)
        is_edge = name in _BLOCKS or name == "br"
        yield _Tag(name, _attributes(child), is_edge)
        yield from _tokens(child.children, is_code=is_code or name == "pre")
        yield _Tag(f"/{name}", is_edge=is_edge)


def _attributes(element: Element) -> frozenset[tuple[str, str]]:
    said = dict(element.attributes)
    said.pop("style", None)
    return frozenset({**said, **element.styles}.items())


def _trimmed(tokens: Iterable[_Tag | str]) -> Iterator[_Tag | str]:
    """Join neighbouring words, and drop the blanks at the edges of blocks."""
    words = ""
    is_start = True
    for token in tokens:
        if isinstance(token, str):
            words += token
            continue
        shown = words.lstrip(" ") if is_start else words
        shown = shown.rstrip(" ") if token.is_edge else shown
        if shown:
            yield shown
        is_start = token.is_edge or (is_start and not shown)
        words = ""
        yield token
    yield (words.lstrip(" ") if is_start else words).rstrip(" ")


def html_block(html: str) -> str:
    """Write HTML so that Markdown passes it through whole: without the blank lines that would end it."""
    return _BLANK_LINE.sub("&#10;", html.strip())
