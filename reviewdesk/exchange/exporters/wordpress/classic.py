"""A post of the classic editor: HTML that says the same after WordPress has made paragraphs of its line ends."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.wordpress.embeds import address_of
from reviewdesk.exchange.exporters.wordpress.fields import fields_file, structured_data_file
from reviewdesk.exchange.exporters.wordpress.markup import inert
from reviewdesk.exchange.exporters.wordpress.phrasing import is_phrasing, phrasing
from reviewdesk.markup.elements import Child, Element, html_of, tree

_MAIN = "post.html"
_PLAIN = re.compile(r"<(p|h[1-6])>(?!</)[^<\n]*(?:<(?!br|/?(?:p|h[1-6])\b)[^<\n]*)*</\1>")
_HOLDERS = frozenset({"blockquote", "details", "div"})
_PRE = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_LINE_END = re.compile(r"\s*\n\s*")
_BLANKS_AROUND = re.compile(
    r"\s*(</?(?:br|caption|col|colgroup|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|summary|table|tbody|td|tfoot"
    r"|th|thead|tr|ul)\b[^<>]*>)\s*"
)


def classic(html: str, context: ExportContext) -> str:
    """Give the HTML of a part with each element on one line; only code keeps its line ends.

    https://developer.wordpress.org/reference/functions/wpautop/
    """
    if _PLAIN.fullmatch(html):
        return inert(html)
    root, _ = tree(html)
    return inert("\n\n".join(_rows(root.children, context.labels.spoiler)))


def _rows(children: Iterable[Child], summary: str) -> Iterator[str]:
    yield from (_video(element) or _element(element, summary) for element in _standing(children))


def _standing(children: Iterable[Child]) -> Iterator[Element]:
    """Give what stands below each other; loose words become paragraphs, as WordPress would make of some of them."""
    for is_loose, group in groupby(children, is_phrasing):
        found = list(group)
        if not is_loose:
            yield from (child for child in found if isinstance(child, Element) and not _is_bare(child))
        elif phrasing(found):
            yield Element("p", children=found)


def _is_bare(element: Element) -> bool:
    return element.name == "p" and not phrasing(element.children)


def _element(element: Element, summary: str) -> str:
    if element.name not in _HOLDERS:
        return _on_a_line(html_of([_settled(element)]))
    children = list(element.children)
    title = ""
    if element.name == "details":
        first = next((child for child in children if isinstance(child, Element)), None)
        named = first if first is not None and first.name == "summary" else None
        children = [child for child in children if child is not named]
        title = f"<summary>{(phrasing(named.children) if named else '') or summary}</summary>"
    start, end = html_of([Element(element.name, element.attributes)]).rsplit("<", 1)
    inner = [part for part in (title, *_rows(children, summary)) if part]
    return "\n".join((start, *inner, f"<{end}")) if inner else f"{start}<{end}"


def _video(element: Element) -> str:
    """Give the address alone on its line, of which WordPress makes the player, and the words below it."""
    if element.name != "figure" or "embed" not in element.classes:
        return ""
    link, caption = element.find("a"), element.find("figcaption")
    address = address_of(link.attributes.get("href", "")) if link is not None else ""
    words = phrasing(caption.children) if caption is not None else ""
    return "\n\n".join((html_of([address]), *([f"<p>{words}</p>"] if words else []))) if address else ""


def _settled(element: Element) -> Element:
    """Make paragraphs of the words beside a quotation in a list, between which WordPress would put a line break."""
    children = element.children
    if element.name == "li" and any(isinstance(child, Element) and child.name == "blockquote" for child in children):
        children = list(_standing(children))
    settled = [_settled(child) if isinstance(child, Element) else child for child in children]
    return Element(element.name, element.attributes, element.styles, settled)


def _on_a_line(html: str) -> str:
    parts = _PRE.split(html)
    parts[::2] = [_BLANKS_AROUND.sub(r"\1", _LINE_END.sub(" ", part)) for part in parts[::2]]
    return "".join(parts)


CLASSIC = Layout(templates="wordpress/classic/", block=classic, part=inert, stylesheet="wordpress_classic.css")
"""The article for the classic editor: title, date and featured image are the post's own."""


@dataclass(frozen=True, slots=True)
class WordPressClassic:
    """HTML to paste into the text view of the classic editor; structured data lies apart, as for blocks."""

    name: str = "wordpress-classic"
    title: str = "WordPress (classic editor)"
    layout: Layout = CLASSIC

    def export(self, context: ExportContext) -> Artifact:
        """Make `post.html`, `post.json` with the fields of the post, `structured-data.html` and the images."""
        html = compose(context, self.layout).html
        files = (File(_MAIN, f"{html}\n".encode(), "text/html"), fields_file(context), structured_data_file(context))
        featured = context.review.featured_image
        return Artifact((*files, *image_files(html, context.assets, featured, image_url=context.image_url)), _MAIN)
