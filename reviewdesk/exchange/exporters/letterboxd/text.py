"""The body in what a review on Letterboxd may hold: paragraphs, bold, italics, links and quotations."""

from collections.abc import Iterable, Iterator
from html import escape

from reviewdesk.exchange.exporters.prose import prose
from reviewdesk.exchange.labels import Labels
from reviewdesk.markup.elements import Child, Element, html_of, tree

_MARKS = {"b": "b", "strong": "b", "em": "i", "i": "i", "cite": "i"}
_HEADINGS = {f"h{level}" for level in range(1, 7)}


def text_of(blocks: Iterable[str], labels: Labels) -> str:
    """Write sanitised HTML with a blank line between paragraphs; what has no mark there stands in plain words."""
    return _joined(_flow((child for block in blocks for child in tree(block)[0].children), labels))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())


def _flow(children: Iterable[Child], labels: Labels) -> Iterator[str]:
    for child in children:
        if isinstance(child, str):
            yield escape(" ".join(child.split()), quote=False)
        elif child.name == "p":
            yield _line(child)
        elif child.name in _HEADINGS:
            yield f"<b>{_line(child)}</b>"
        elif child.name == "blockquote":
            yield f"<blockquote>{_joined(_flow(child.children, labels))}</blockquote>"
        else:
            yield escape(prose(html_of([child]), labels), quote=False)


def _line(element: Element) -> str:
    words = "".join(map(_words, element.children)).strip()
    return "\n".join(" ".join(line.split()) for line in words.split("\v"))


def _words(child: Child) -> str:
    if isinstance(child, str):
        return escape(child, quote=False)
    if child.name == "br":
        return "\v"
    inner = "".join(map(_words, child.children))
    if not inner.strip():
        return inner
    address = child.attributes.get("href", "")
    if "footnote-ref" in child.classes:
        return f"[{inner}]"
    if child.name == "a" and address.startswith(("https://", "http://")):
        return f'<a href="{escape(address)}">{inner}</a>'
    mark = _MARKS.get(child.name)
    return f"<{mark}>{inner}</{mark}>" if mark else inner
