"""Writes the texts of Ghost's editor (Lexical) as HTML; what is a card there is what it shows."""

from collections.abc import Callable, Mapping
from html import escape

from reviewdesk.exchange.importers.structured_data import Json
from reviewdesk.markup.html import Renderer

Node = Mapping[str, Json]

_FORMATS = ((1, "strong"), (2, "em"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"), (128, "mark"))
_DEPTH = 60
_WORDLESS = {"paywall", "email-cta", "signup", "email"}


def html_of(root: Json, unknown: list[str]) -> str:
    """Write a text; the types of what could not be shown are added to `unknown`."""
    top = root.get("root") if isinstance(root, dict) else None
    return _Writer(unknown).children(top, 0) if isinstance(top, dict) else ""


class _Writer:
    def __init__(self, unknown: list[str]) -> None:
        self._unknown = unknown

    def children(self, node: Node, depth: int) -> str:
        """Write what is inside."""
        inner = node.get("children")
        nodes = [each for each in inner if isinstance(each, dict)] if isinstance(inner, list) else []
        if nodes and depth >= _DEPTH:
            self._unknown.append("…")
            return ""
        return "".join(self.node(each, depth + 1) for each in nodes)

    def node(self, node: Node, depth: int) -> str:
        """Write a node."""
        kind = said(node, "type").removeprefix("extended-")
        if kind == "text":
            return _text(node)
        if kind in ("linebreak", "tab"):
            return "<br>" if kind == "linebreak" else " "
        if kind in _CARDS:
            return _CARDS[kind](node)
        inner = self.children(node, depth)
        if kind in _FRAMES:
            return _FRAMES[kind](node, inner)
        if kind not in _WORDLESS and not inner:
            self._unknown.append(kind or "?")
        return inner or said(node, "html")


def said(node: Node, *names: str) -> str:
    """Give the first text of these names; nothing where there is none."""
    return next((value for name in names if isinstance(value := node.get(name), str) and value), "")


def _text(node: Node) -> str:
    html = escape(said(node, "text"), quote=False)
    bits = node.get("format")
    for bit, tag in _FORMATS:
        if isinstance(bits, int) and bits & bit:
            html = f"<{tag}>{html}</{tag}>"
    return html


def _frame(tag: str) -> Callable[[Node, str], str]:
    return lambda _, inner: f"<{tag}>{inner}</{tag}>"


def _heading(node: Node, inner: str) -> str:
    tag = said(node, "tag")
    tag = tag if tag in ("h1", "h2", "h3", "h4", "h5", "h6") else "h2"
    return f"<{tag}>{inner}</{tag}>"


def _list(node: Node, inner: str) -> str:
    start = node.get("start")
    if said(node, "listType") != "number":
        return f"<ul>{inner}</ul>"
    return f'<ol start="{start}">{inner}</ol>' if isinstance(start, int) and start != 1 else f"<ol>{inner}</ol>"


def _link(node: Node, inner: str) -> str:
    title = f' title="{escape(said(node, "title"))}"' if said(node, "title") else ""
    return f'<a href="{escape(said(node, "url"))}"{title}>{inner}</a>'


_FRAMES: dict[str, Callable[[Node, str], str]] = {
    "paragraph": _frame("p"),
    "heading": _heading,
    "quote": _frame("blockquote"),
    "aside": _frame("blockquote"),
    "list": _list,
    "listitem": _frame("li"),
    "link": _link,
    "autolink": _link,
}


def picture(node: Node) -> str:
    """Write an image with its caption."""
    src = said(node, "src")
    image = f'<img src="{escape(src)}" alt="{escape(said(node, "alt", "altText"))}">' if src else ""
    href = said(node, "href")
    return _figure(f'<a href="{escape(href)}">{image}</a>' if href else image, node) if image else ""


def _figure(inner: str, node: Node, kind: str = "") -> str:
    caption = said(node, "caption")
    attribute = f' class="{kind}"' if kind else ""
    return f"<figure{attribute}>{inner}{f'<figcaption>{caption}</figcaption>' if caption else ''}</figure>"


def _gallery(node: Node) -> str:
    images = node.get("images")
    shown = "".join(picture(each) for each in images if isinstance(each, dict)) if isinstance(images, list) else ""
    return shown + (f"<p><em>{said(node, 'caption')}</em></p>" if said(node, "caption") else "")


def _markdown(node: Node) -> str:
    return "\n".join(Renderer().render(said(node, "markdown", "cardMarkdown")))


def _code(node: Node) -> str:
    language = said(node, "language")
    attribute = f' class="language-{escape(language)}"' if language else ""
    return f"<pre><code{attribute}>{escape(said(node, 'code'), quote=False)}</code></pre>" + _paragraph(
        said(node, "caption")
    )


def _embed(node: Node) -> str:
    url = said(node, "url")
    if said(node, "embedType", "type") in ("video", "embed") and url and "<blockquote" not in said(node, "html"):
        return _figure(f'<a href="{escape(url)}">{escape(url)}</a>', node, "embed")
    return said(node, "html") + _paragraph(said(node, "caption")) if said(node, "html") else _linked(url, url)


def _bookmark(node: Node) -> str:
    about = node.get("metadata")
    known: Node = about if isinstance(about, dict) else node
    title, description = (
        said(known, "title") or said(node, "title"),
        said(known, "description") or said(node, "description"),
    )
    url = said(node, "url") or said(known, "url")
    return _linked(url, title or url) + _paragraph(escape(description, quote=False)) + _paragraph(said(node, "caption"))


def _linked(url: str, words: str) -> str:
    return f'<p><a href="{escape(url)}">{escape(words, quote=False)}</a></p>' if url and words else _paragraph(words)


def _paragraph(html: str) -> str:
    return f"<p>{html}</p>" if html.strip() else ""


def _callout(node: Node) -> str:
    text, emoji = said(node, "calloutText"), said(node, "calloutEmoji")
    return f"<blockquote><p>{emoji} {text}</p></blockquote>" if text else ""


def _toggle(node: Node) -> str:
    heading, content = said(node, "heading"), said(node, "content")
    return f"<details><summary>{heading}</summary>{content}</details>"


def _button(node: Node) -> str:
    return _linked(said(node, "buttonUrl"), said(node, "buttonText"))


def _call(node: Node) -> str:
    return said(node, "textValue") + _button(node)


def _header(node: Node) -> str:
    heading = said(node, "header", "heading")
    return (
        (f"<h2>{heading}</h2>" if heading else "") + _paragraph(said(node, "subheader", "subheading")) + _button(node)
    )


def _product(node: Node) -> str:
    image = picture({"src": said(node, "productImageSrc"), "alt": said(node, "productTitle")})
    stars = node.get("productStarRating") if node.get("productRatingEnabled") else None
    shown = "★" * stars + "☆" * (5 - stars) if isinstance(stars, int) and 0 < stars <= 5 else ""
    title = said(node, "productTitle")
    return (
        image
        + (f"<h4>{title}</h4>" if title else "")
        + _paragraph(shown)
        + said(node, "productDescription")
        + _linked(said(node, "productUrl"), said(node, "productButton"))
    )


def _media(tag: str) -> Callable[[Node], str]:
    def written(node: Node) -> str:
        src = said(node, "src")
        shown = f'<{tag} controls src="{escape(src)}"></{tag}>' if src else ""
        return shown + _paragraph(said(node, "caption") or escape(said(node, "title"), quote=False))

    return written


def _file(node: Node) -> str:
    title = said(node, "fileTitle", "fileName")
    return _linked(said(node, "src"), title) + _paragraph(said(node, "fileCaption"))


def _lines(names: tuple[str, ...]) -> Callable[[Node], str]:
    return lambda node: "".join(said(node, name) for name in names)


_CARDS: dict[str, Callable[[Node], str]] = {
    "horizontalrule": lambda _: "<hr>",
    "hr": lambda _: "<hr>",
    "divider": lambda _: "<hr>",
    "image": picture,
    "gallery": _gallery,
    "html": _lines(("html",)),
    "markdown": _markdown,
    "card-markdown": _markdown,
    "codeblock": _code,
    "code": _code,
    "embed": _embed,
    "bookmark": _bookmark,
    "callout": _callout,
    "toggle": _toggle,
    "button": _button,
    "call-to-action": _call,
    "header": _header,
    "product": _product,
    "video": _media("video"),
    "audio": _media("audio"),
    "file": _file,
}


def card(kind: str, payload: Node) -> str | None:
    """Write a card of Ghost's older editor, which has the same; None for an unknown one."""
    return _CARDS[kind](payload) if kind in _CARDS else None
