"""Lexical, the format of Ghost's editor, of HTML that was made for Ghost."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from reviewdesk.markup.elements import Child, Element, html_of, tree

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

_CARD = re.compile(r"<!--kg-card-begin: html-->\n?(.*?)\n?<!--kg-card-end: html-->", re.DOTALL)
_BLANKS = re.compile(r"[ \n\t]+")
_FORMATS = {"strong": 1, "b": 1, "em": 2, "i": 2, "s": 4, "del": 4, "u": 8, "code": 16, "sub": 32, "sup": 64}
_SEEN: Json = {
    "web": {"nonMember": True, "memberSegment": "status:free,status:-free"},
    "email": {"memberSegment": "status:free,status:-free"},
}
_VIDEOS = (
    (re.compile(r"https?://(?:www\.|m\.)?(?:youtube\.com/watch\?v=|youtu\.be/)([\w-]{6,20})"), "youtube.com/embed"),
    (re.compile(r"https?://(?:www\.)?vimeo\.com/(\d{4,12})"), "player.vimeo.com/video"),
)


def lexical(html: str) -> Json:
    """Give the document; everything between the marks of a card is one HTML card."""
    rows: list[Json] = []
    end = 0
    for found in _CARD.finditer(html):
        rows += _blocks(html[end : found.start()])
        rows.append({"type": "html", "version": 1, "html": found[1], "visibility": _SEEN})
        end = found.end()
    rows += _blocks(html[end:])
    return {"root": _branch("root", rows or [_branch("paragraph", [])])}  # the editor does not open what has no row


def _branch(kind: str, children: list[Json], **more: Json) -> dict[str, Json]:
    common: dict[str, Json] = {"direction": None, "format": "", "indent": 0, "type": kind, "version": 1}
    return {"children": children, **common, **more}


def _blocks(html: str) -> list[Json]:
    return [_block(child) for child in tree(html)[0].children if isinstance(child, Element)]


def _block(element: Element) -> Json:
    name = element.name
    if name in ("ul", "ol"):
        return _list(element, 0)
    if name == "hr":
        return {"type": "horizontalrule", "version": 1}
    if name == "pre":
        return _code(element)
    if name == "figure":
        return _image(element)
    if name == "p" and "embed" in element.classes:
        return _embed(element) or _branch("paragraph", _words(element.children))
    if name == "blockquote":
        return _branch("extended-quote", _words(element.children))
    if name[1:].isdigit():
        return _branch("extended-heading", _words(element.children), tag=name)
    return _branch("paragraph", _words(element.children))


def _words(children: Iterable[Child]) -> list[Json]:
    return list(_inlines(children, 0))


def _inlines(children: Iterable[Child], bits: int) -> Iterator[Json]:
    for child in children:
        if isinstance(child, str):
            yield _text(_BLANKS.sub(" ", child), bits)
        elif child.name == "br":
            yield {"type": "linebreak", "version": 1}
        elif child.name == "a":
            inner = list(_inlines(child.children, bits))
            said: dict[str, Json] = {"rel": None, "target": None, "title": child.attributes.get("title") or None}
            yield _branch("link", inner, **said, url=child.attributes.get("href", ""))
        else:
            yield from _inlines(child.children, bits | _FORMATS.get(child.name, 0))


def _text(words: str, bits: int) -> Json:
    kind: dict[str, Json] = {"type": "extended-text", "version": 1}
    return {"detail": 0, "format": bits, "mode": "normal", "style": "", "text": words, **kind}


def _list(element: Element, depth: int) -> Json:
    """Write a list; one that is inside an entry follows it as an entry of its own, which is not counted."""
    first = element.number("start")
    number = start = 1 if first is None else first
    entries: list[Json] = []
    for entry in element.children:
        if not isinstance(entry, Element):
            continue
        lists = [child for child in entry.children if isinstance(child, Element) and child.name in ("ul", "ol")]
        words = _words(child for child in entry.children if child not in lists)
        entries.append({**_branch("listitem", words, value=number), "indent": depth})
        number += 1
        inner: list[Json] = [_list(each, depth + 1) for each in lists]
        entries += [{**_branch("listitem", [each], value=number), "indent": depth} for each in inner]
    kind = "number" if element.name == "ol" else "bullet"
    return _branch("list", entries, listType=kind, start=start, tag=element.name)


def _code(element: Element) -> Json:
    inner = element.find("code")
    language = inner.classes[0].removeprefix("language-") if inner and inner.classes else ""
    return {"type": "codeblock", "version": 1, "code": element.text(), "language": language, "caption": ""}


def _image(element: Element) -> Json:
    image, caption = element.find("img"), element.find("figcaption")
    said = image.attributes if image else {}
    return {
        "type": "image",
        "version": 1,
        "src": said.get("src", ""),
        "width": None,
        "height": None,
        "title": "",
        "alt": said.get("alt", ""),
        "caption": html_of(caption.children) if caption else "",
        "cardWidth": "regular",
        "href": "",
    }


def _embed(element: Element) -> Json:
    link = element.find("a")
    url = link.attributes.get("href", "") if link else ""
    for pattern, player in _VIDEOS:
        found = pattern.match(url)
        if link and found:
            caption = html_of(link.children)
            address = f"https://www.{player}/{found[1]}".replace("www.player", "player")
            frame = f'<iframe width="200" height="113" src="{address}" frameborder="0" allowfullscreen=""></iframe>'
            shown = {"caption": "" if caption == html_of([url]) else caption}
            return {
                "type": "embed",
                "version": 1,
                "url": url,
                "embedType": "video",
                "html": frame,
                "metadata": {},
                **shown,
            }
    return None
