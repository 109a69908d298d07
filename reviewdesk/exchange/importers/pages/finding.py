"""Finds on a page what its writer wrote, and leaves out what stands around it on every page of the site."""

import re
from collections.abc import Iterator

from reviewdesk.exchange.importers.pages.outline import Box

_BODY = re.compile(
    r"\b(?:entry-content|post-content|post-body|article-body|article__body|article-content|article__content|story-body|"
    r"td-post-content|review-body|review-content|content-body|single-content|e-content|gh-content|kg-canvas|post-full-content)\b"
)
_CHROME = re.compile(
    r"\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|sharedaddy|social(?:-\w+)?|addtoany\w*|jp-relatedposts|related(?:-\w+)?|"
    r"recommended|read-?next|more-from|comments?(?:-\w+)?|respond|disqus\w*|newsletter|subscribe|subscription|signup|sidebar|widgets?|widget-area|"
    r"cookie\w*|consent|popup|modal|banner|author-?(?:box|bio)|post-(?:tags|meta|nav\w*)|entry-(?:meta|footer)|tag-?links|pagination|skip-link|"
    r"screen-reader-text|sr-only|toc|table-of-contents|print-only|paywall-\w+|site-(?:header|footer))\b"
)
_ADVERTS = re.compile(
    r"\b(?:ads?|adsbygoogle|advert\w*|ad-(?:slot|unit|container|wrapper|box|label)|google-auto-placed|td-a-rec\w*|dfp-\w+|gpt-ad\w*|sponsored-slot)\b"
)
_ADVERT_WORDS = re.compile(r"[\s–—-]*(?:advertisement|advertising|anzeige|publicité|publicidad)[\s–—-]*", re.IGNORECASE)
_GONE = frozenset("nav form script style noscript template button input select textarea dialog menu".split())
_ROLES = frozenset({"navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert"})
_MUCH = 300
"""So many characters outside of the article are nothing that one would miss."""
_TEXT = frozenset("p li blockquote h2 h3 h4 td dd pre figcaption".split())


def main_part(page: Box) -> Box:
    """Find the element that holds the text: what says so, else the one with most of the page's paragraphs."""
    total = max(_length(page), 1)
    for candidates in _told(page):
        best = max(candidates, key=_length, default=None)
        if best is not None and _length(best) >= total * 0.4:
            return best
    return _fullest(page)


def _told(page: Box) -> Iterator[list[Box]]:
    boxes = [box for box in page.walk() if box.name not in ("html", "body")]
    yield [box for box in boxes if {"articleBody", "reviewBody"} & set(box.attributes.get("itemprop", "").split())]
    yield [box for box in boxes if _BODY.search(box.classes)]
    yield [box for box in boxes if box.name == "article"]
    yield [box for box in boxes if box.name == "main" or box.attributes.get("role") == "main"]


def left_out(page: Box, part: Box, *others: Box | None) -> str:
    """Give the text of the page that lies neither in its article nor in these boxes, where that is much."""
    texts = [" ".join(_texts(box).split()) for box in _outside(page, {id(part), *map(id, others)})]
    count, total = sum(map(len, texts)), _length(page)
    return " ".join(texts) if count > _MUCH and count * 10 > total else ""


def _outside(box: Box, known: set[int]) -> Iterator[Box]:
    """Give the paragraphs that are neither chrome nor in a known box."""
    for child in box.children:
        if id(child) in known or is_chrome(child) or is_advert(child):
            continue
        if child.name in _TEXT:
            yield child
        else:
            yield from _outside(child, known)


def _length(box: Box) -> int:
    """Count the characters of paragraphs that are not chrome."""
    if is_chrome(box):
        return 0
    own = sum(
        len(" ".join(_texts(child).split())) for child in box.children if child.name in _TEXT and not is_chrome(child)
    )
    return own + sum(_length(child) for child in box.children if child.name not in _TEXT)


def _fullest(page: Box) -> Box:
    """Go down as long as one part holds nearly all of the text."""
    box = page
    while True:
        total = _length(box)
        next_box = max((child for child in box.children if child.name not in _TEXT), key=_length, default=None)
        if next_box is None or not total or _length(next_box) < total * 0.8:
            return box
        box = next_box


def _texts(box: Box) -> str:
    return box.text + "".join(_texts(child) for child in box.children)


def words_of(box: Box) -> str:
    """Give the words of an element on one line."""
    return " ".join(_texts(box).split())


def is_chrome(box: Box) -> bool:
    """Tell whether an element is none of the text."""
    if box.name in _GONE or "hidden" in box.attributes or box.attributes.get("aria-hidden") == "true":
        return True
    if box.attributes.get("role") in _ROLES:
        return True
    if box.name in ("html", "body", "article", "main", "#page") or _is_ours(box):
        return False
    if box.name in ("aside", "footer"):
        return True
    return _CHROME.search(box.classes) is not None


def _is_ours(box: Box) -> bool:
    return any(name in box.classes.split() for name in ("review-box", "review-footer", "review-header", "also-read"))


def is_advert(box: Box) -> bool:
    """Tell whether an element is the place of an advertisement, or only says that there is one."""
    if box.name in ("p", "div", "span", "h6", "center", "section") and _ADVERT_WORDS.fullmatch(words_of(box) or "x"):
        return True
    return box.name in ("div", "ins", "aside", "section") and _ADVERTS.search(box.classes) is not None


def source_of(html: str, box: Box, gone: frozenset[int]) -> str:
    """Give the source of what is inside an element, without chrome, and with a slot where advertisements stood."""
    parts: list[str] = []
    at = box.inside
    for inner, shown in _cuts(box, gone):
        if inner.start >= at:
            parts += [html[at : inner.start], shown]
            at = max(inner.end, inner.inside)
    parts.append(html[at : box.until])
    return "".join(parts)


def _cuts(box: Box, gone: frozenset[int]) -> Iterator[tuple[Box, str]]:
    for child in box.children:
        if "ad-slot" in child.classes.split():
            continue
        if id(child) in gone or (child.name not in ("script",) and is_chrome(child)):
            yield child, ""
        elif is_advert(child):
            yield child, '<div class="ad-slot"></div>'
        else:
            yield from _cuts(child, gone)
