"""The HTML of a body as blocks of the block editor; what no block can hold stays HTML, in a block of its own."""

import re
from collections.abc import Callable, Iterable, Iterator

from reviewdesk.exchange.exporters.wordpress.embeds import embed
from reviewdesk.exchange.exporters.wordpress.lists import list_block
from reviewdesk.exchange.exporters.wordpress.markup import block, heading, inert, paragraph, raw
from reviewdesk.exchange.exporters.wordpress.phrasing import is_phrasing, phrasing
from reviewdesk.exchange.exporters.wordpress.tables import table_block
from reviewdesk.markup.elements import Child, Element, html_of, tree

_PLAIN = re.compile(r"<(p|h[1-6])>([^<]*(?:<(?!img|br|/?(?:p|h[1-6])\b)[^<]*)*)</\1>")
"""A row of words and marks, as most blocks are: it needs no tree."""
_SIDES = ("ltr", "rtl")
_REFERENCE = re.compile(r"&(?:\w+|#\w+);")
"""Words like `&amp;` in an attribute, which the editor forgets to escape, and then finds its own block invalid."""


def blocks_of(html: str, summary: str) -> str:
    """Give the block markup of the sanitised HTML of a part; `summary` heads a closed passage that has no heading."""
    plain = _PLAIN.fullmatch(html)
    if plain:
        words = " ".join(plain[2].split("\n"))
        return inert(paragraph(words) if plain[1] == "p" else heading(words, int(plain[1][1])))
    root, is_flattened = tree(html)
    return inert(raw(html) if is_flattened else "\n\n".join(_flow(root.children, summary)))


def _flow(children: Iterable[Child], summary: str) -> Iterator[str]:
    """Give the blocks of what stands below each other; loose words become paragraphs."""
    loose: list[Child] = []
    for child in children:
        if is_phrasing(child):
            loose.append(child)
            continue
        yield from _paragraph(loose)
        loose = []
        assert isinstance(child, Element)
        yield _BLOCKS.get(child.name, _none)(child, summary) or raw(html_of([child]))
    yield from _paragraph(loose)


def _paragraph(children: list[Child]) -> Iterator[str]:
    words = phrasing(children)
    if words:
        yield paragraph(words)


def _paragraph_block(element: Element, _summary: str) -> str:
    side = element.attributes.get("dir", "")
    return paragraph(phrasing(element.children), " ".join(element.classes), side if side in _SIDES else "")


def _heading_block(element: Element, _summary: str) -> str:
    return heading(phrasing(element.children), int(element.name[1]))


def _list_block(element: Element, _summary: str) -> str:
    return list_block(element)


def _table_block(element: Element, _summary: str) -> str:
    return table_block(element)


def _quote_block(element: Element, summary: str) -> str:
    inner = "\n\n".join(_flow(element.children, summary))
    return block("quote", f'<blockquote class="wp-block-quote">{inner}</blockquote>')


def _separator_block(_element: Element, _summary: str) -> str:
    return block("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>')


def _code_block(element: Element, _summary: str) -> str:
    only = element.children[0] if len(element.children) == 1 else None
    if not isinstance(only, Element) or only.name != "code":
        return block("preformatted", f'<pre class="wp-block-preformatted">{html_of(element.children)}</pre>')
    words = html_of(only.children).removesuffix("\n").replace("[", "&#91;")
    language = " ".join(only.classes)
    if not language:
        return block("code", f'<pre class="wp-block-code"><code>{words}</code></pre>')
    return block("code", f'<pre class="wp-block-code {language}"><code>{words}</code></pre>', className=language)


def _details_block(element: Element, summary: str) -> str:
    first = next((child for child in element.children if isinstance(child, Element)), None)
    title = phrasing(first.children) if first is not None and first.name == "summary" else ""
    inner = "\n\n".join(_flow((child for child in element.children if child is not first or not title), summary))
    opening = f'<details class="wp-block-details spoiler"><summary>{title or summary}</summary>'
    return block("details", f"{opening}{inner}</details>", className="spoiler")


def _figure_block(element: Element, _summary: str) -> str:
    children = [child for child in element.children if isinstance(child, Element) or child.strip()]
    if not children or not all(isinstance(child, Element) for child in children):
        return ""
    first, *others = (child for child in children if isinstance(child, Element))
    caption = others[0] if len(others) == 1 and others[0].name == "figcaption" else None
    if others and caption is None:
        return ""
    words = phrasing(caption.children) if caption else ""
    if first.name == "blockquote":
        return _pull_quote(first, words)
    if "embed" in element.classes:
        return embed(first.attributes.get("href", ""), words)
    return _image(first, words)


def _pull_quote(quote: Element, speaker: str) -> str:
    rows = [child for child in quote.children if isinstance(child, Element) or child.strip()]
    paragraphs = [row.children for row in rows if isinstance(row, Element) and row.name == "p"]
    if len(paragraphs) != len(rows):
        return ""
    words = "<br><br>".join(map(phrasing, paragraphs))
    cite = f"<cite>{speaker}</cite>" if speaker else ""
    inner = f"<blockquote><p>{words}</p>{cite}</blockquote>"
    return block("pullquote", f'<figure class="wp-block-pullquote">{inner}</figure>')


def _image(element: Element, caption: str) -> str:
    link, image = (element, element.children[0]) if _is_linked_image(element) else (None, element)
    if not isinstance(image, Element) or image.name != "img":
        return ""
    kept = {name: image.attributes.get(name, "") for name in ("src", "alt", "title")}
    if any(map(_REFERENCE.search, kept.values())):
        return ""
    shown = phrasing([Element("img", {name: value for name, value in kept.items() if value or name != "title"})])
    if link is not None:
        shown = f"{html_of([Element('a', {'href': link.attributes.get('href', '')})]).removesuffix('</a>')}{shown}</a>"
    below = f'<figcaption class="wp-element-caption">{caption}</figcaption>' if caption else ""
    html = f'<figure class="wp-block-image">{shown}{below}</figure>'
    return block("image", html, linkDestination="custom") if link is not None else block("image", html)


def _is_linked_image(element: Element) -> bool:
    return element.name == "a" and len(element.children) == 1


def _none(_element: Element, _summary: str) -> str:
    return ""


_BLOCKS: dict[str, Callable[[Element, str], str]] = {
    "p": _paragraph_block,
    **{f"h{level}": _heading_block for level in range(1, 7)},
    "ul": _list_block,
    "ol": _list_block,
    "blockquote": _quote_block,
    "hr": _separator_block,
    "pre": _code_block,
    "table": _table_block,
    "details": _details_block,
    "figure": _figure_block,
}
"""Each gives nothing where its block could not hold all of the element."""
