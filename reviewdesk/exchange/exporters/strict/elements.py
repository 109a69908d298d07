"""Says everything with the elements and attributes that every editor keeps."""

from collections.abc import Callable, Iterable, Iterator

from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.markup.elements import Child, Element, html_of, tree

_KEPT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("p", "br", "hr", "em", "strong", "code", "del", "sub", "sup", "blockquote", "pre"), ()),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "ul", "li", "figure", "figcaption"), ()),
    **dict.fromkeys(("details", "summary", "table", "caption", "thead", "tbody", "tfoot", "tr"), ()),
    "a": ("href", "title"),
    "img": ("src", "alt", "title", "width", "height"),
    "ol": ("start",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan"),
}
"""The elements there are, with their attributes; language and direction are kept wherever they stand."""

_EVERYWHERE = ("lang", "dir")
_RENAMED = {
    **dict.fromkeys(("i", "cite", "dfn", "var", "u"), "em"),
    **dict.fromkeys(("b", "mark"), "strong"),
    **dict.fromkeys(("kbd", "samp"), "code"),
    "s": "del",
}
_BLOCKS = frozenset("blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split())


def strict(html: str, context: ExportContext) -> str:
    """Give the HTML of a part with those elements alone; all words stay."""
    root, _ = tree(html)
    return html_of(_of(root.children, context)).strip()


def _of(children: Iterable[Child], context: ExportContext) -> list[Child]:
    return [each for child in children for each in _child(child, context)]


def _child(child: Child, context: ExportContext) -> Iterator[Child]:
    if isinstance(child, str):
        yield child
        return
    special = _SPECIAL.get(child.name)
    if special is not None:
        yield from special(child, context)
    else:
        yield from _plain(child, context)


def _plain(element: Element, context: ExportContext) -> Iterator[Child]:
    name = _RENAMED.get(element.name, element.name)
    children = _of(element.children, context)
    if name not in _KEPT:
        yield from children
        return
    known = (*_KEPT[name], *_EVERYWHERE)
    kept = {key: value for key, value in element.attributes.items() if key in known}
    yield Element(name, kept, children=children)


def _link(element: Element, context: ExportContext) -> Iterator[Child]:
    """Make words of a link within the text: where ids go it would lead nowhere."""
    if "footnote-backref" in element.classes:
        return
    if element.attributes.get("href", "#").startswith("#"):
        yield from _of(element.children, context)
    else:
        yield from _plain(element, context)


def _figure(element: Element, context: ExportContext) -> Iterator[Child]:
    quote, caption = element.find("blockquote"), element.find("figcaption")
    words = _of(caption.children, context) if caption is not None else []
    if quote is not None:
        speaker = [Element("p", children=["— ", *words])] if words else []
        yield Element("blockquote", children=[*_of(quote.children, context), *speaker])
    elif "embed" in element.classes and (link := element.find("a")) is not None:
        address = link.attributes.get("href", "")
        yield Element("p", children=[Element("a", {"href": address}, children=words or [address])])
    else:
        yield from _plain(element, context)


def _details(element: Element, context: ExportContext) -> Iterator[Child]:
    first = next((child for child in element.children if isinstance(child, Element)), None)
    title = (
        [] if first is not None and first.name == "summary" else [Element("summary", children=[context.labels.spoiler])]
    )
    yield from _plain(Element("details", element.attributes, children=[*title, *element.children]), context)


def _div(element: Element, context: ExportContext) -> Iterator[Child]:
    """Unwrap a division; words that stood in it alone become a paragraph."""
    if any(isinstance(child, Element) and child.name in _BLOCKS for child in element.children):
        yield from _of(element.children, context)
    elif element.text().strip() or element.find("img") is not None:
        yield Element("p", children=_of(element.children, context))


def _term(element: Element, context: ExportContext) -> Iterator[Child]:
    yield Element("p", children=[Element("strong", children=_of(element.children, context))])


def _quotation(element: Element, context: ExportContext) -> Iterator[Child]:
    yield from ("“", *_of(element.children, context), "”")


_SPECIAL: dict[str, Callable[[Element, ExportContext], Iterator[Child]]] = {
    "a": _link,
    "figure": _figure,
    "details": _details,
    "div": _div,
    "dd": _div,
    "dt": _term,
    "q": _quotation,
}

STRICT = Layout(templates="strict/", block=strict, stylesheet="plain.css")
"""The article without a class, a style, an id or a script."""
