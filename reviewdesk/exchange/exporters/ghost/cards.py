"""The HTML of a body for Ghost, whose editor keeps few elements; all others stay whole in an HTML card."""

import re
from collections.abc import Callable, Iterator

from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.markup.elements import Child, Element, html_of, tree

_WORDS = frozenset("a b br code del em i s strong sub sup u".split())
_BLANKS = re.compile(r"[ \n\t]+")
_BREAK = re.compile(r" ?<br> ?")
_BACK = re.compile(r'(?:&nbsp;|\s)*<a class="footnote-backref"[^>]*>[^<]*</a>')


def card(html: str) -> str:
    """Put HTML into a card that Ghost leaves as it is; what would end the card is no part of it."""
    return f"<!--kg-card-begin: html-->\n{html.strip()}\n<!--kg-card-end: html-->"


def cards_of(html: str, context: ExportContext) -> str:
    """Give a part of the body as Ghost's editor keeps it."""
    root, is_flattened = tree(html)
    return card(html) if is_flattened else "\n\n".join(filter(None, _flow(root.children, context)))


def _flow(children: list[Child], context: ExportContext) -> Iterator[str]:
    loose: list[Child] = []
    for child in children:
        if isinstance(child, str) or _is_words(child):
            loose.append(child)
            continue
        yield _paragraph(loose)
        loose = []
        kept = _KEPT.get(child.name, _nothing)(child)
        yield kept or _card_of(child, context)
    yield _paragraph(loose)


def _card_of(element: Element, context: ExportContext) -> str:
    """Keep an element whole; marks of footnotes lead there, but Ghost drops the names of the places they stand at."""
    if element.name == "details" and not _has(element, "summary"):
        summary = Element("summary", children=[context.labels.spoiler])
        element = Element("details", element.attributes, children=[summary, *element.children])
    html = html_of([element])
    return card(_BACK.sub("", html.replace("\u00a0", "&nbsp;")) if "footnote" in element.classes else html)


def _has(element: Element, name: str) -> bool:
    return any(isinstance(child, Element) and child.name == name for child in element.children)


def _is_words(child: Child) -> bool:
    """Tell whether the editor keeps this in a row of words; other inline elements lose there what they mean."""
    return isinstance(child, str) or (child.name in _WORDS and all(map(_is_words, child.children)))


def _words(children: list[Child]) -> str:
    html = html_of(map(_plain, children)).replace("<del>", "<s>").replace("</del>", "</s>")
    return _BREAK.sub("<br>", _BLANKS.sub(" ", html).strip())


def _plain(child: Child) -> Child:
    if isinstance(child, str):
        return child
    kept = {name: value for name, value in child.attributes.items() if name in ("href", "title")}
    return Element(child.name, kept, children=[_plain(each) for each in child.children])


def _paragraph(children: list[Child]) -> str:
    words = _words(children)
    return f"<p>{words}</p>" if words else ""


def _text(element: Element) -> str:
    if not all(map(_is_words, element.children)):
        return ""
    name = element.name
    return f"<{name}>{_words(element.children)}</{name}>"


def _quote(element: Element) -> str:
    """Join the paragraphs of a quotation, for Ghost keeps one text in it."""
    rows = [child for child in element.children if isinstance(child, Element) or child.strip()]
    if not all(isinstance(row, Element) and row.name == "p" and all(map(_is_words, row.children)) for row in rows):
        return ""
    words = "<br><br>".join(_words(row.children) for row in rows if isinstance(row, Element))
    return f"<blockquote>{words}</blockquote>"


def _list(element: Element) -> str:
    entries = [child for child in element.children if isinstance(child, Element)]
    inner = [_entry(entry) for entry in entries]
    start = f' start="{element.number("start")}"' if element.number("start") not in (None, 1) else ""
    return f"<{element.name}{start}>{''.join(inner)}</{element.name}>" if all(inner) and inner else ""


def _entry(element: Element) -> str:
    """Write an entry; nothing where it holds more than words and, at its end, lists."""
    rows = [child for child in element.children if isinstance(child, Element) or child.strip()]
    lists = [row for row in rows if isinstance(row, Element) and row.name in ("ul", "ol")]
    words = [row for row in rows if row not in lists]
    if len(words) == 1 and isinstance(words[0], Element) and words[0].name == "p":
        words = words[0].children
    if rows[len(rows) - len(lists) :] != lists or not words or not all(map(_is_words, words)):
        return ""
    inner = [_list(each) for each in lists]
    return f"<li>{_words(words)}{''.join(inner)}</li>" if all(inner) else ""


def _line(_element: Element) -> str:
    return "<hr>"


def _code(element: Element) -> str:
    only = element.children[0] if len(element.children) == 1 else None
    if not isinstance(only, Element) or only.name != "code":
        return ""
    language = f' class="{only.classes[0]}"' if only.classes else ""
    return f"<pre><code{language}>{html_of(only.children)}</code></pre>"


def _figure(element: Element) -> str:
    children = [child for child in element.children if isinstance(child, Element) or child.strip()]
    first, *others = children or [""]
    caption = others[0] if len(others) == 1 and isinstance(others[0], Element) else None
    if not isinstance(first, Element) or (others and (caption is None or caption.name != "figcaption")):
        return ""
    words = _words(caption.children) if caption else ""
    if first.name == "img":
        kept = {name: first.attributes.get(name, "") for name in ("src", "alt")}
        below = f"<figcaption>{words}</figcaption>" if words else ""
        return f"<figure>{html_of([Element('img', kept)])}{below}</figure>"
    if first.name == "blockquote":
        quote = _quote(first)
        return quote.replace("</blockquote>", f"<br>— {words}</blockquote>") if quote and words else quote
    if "embed" in element.classes and first.name == "a":
        shown = caption.children if caption else first.children
        return f'<p class="embed">{html_of([Element("a", first.attributes, children=shown)])}</p>'
    return ""


def _nothing(_element: Element) -> str:
    return ""


_KEPT: dict[str, Callable[[Element], str]] = {
    "p": _text,
    **{f"h{level}": _text for level in range(1, 7)},
    "blockquote": _quote,
    "ul": _list,
    "ol": _list,
    "hr": _line,
    "pre": _code,
    "figure": _figure,
}
"""Each gives nothing where Ghost would not keep all of the element."""
