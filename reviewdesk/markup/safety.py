"""Keeps out of the page what could run, load or imitate: what is allowed is listed here, all else goes."""

import html
import re
import threading
from collections.abc import Callable

import nh3

_INLINE = (
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr"
)
_BLOCKS = (
    "blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre"
    " summary table tbody td tfoot th thead tr ul"
)
_TAGS = {*_INLINE.split(), *_BLOCKS.split()}
_GONE_WITH_CONTENT = {
    *("iframe", "math", "noembed", "noframes", "noscript", "object", "script", "style", "svg"),
    *("template", "textarea", "title", "xmp"),
}
_ATTRIBUTES = {
    "*": {"class", "dir", "id", "lang", "title"},
    "a": {"href"},
    "div": {"data-name"},
    "img": {"alt", "height", "src", "width"},
    "li": {"value"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "scope", "style"},
    "time": {"datetime"},
}
_ADDRESSES = {"href", "src"}
_SCHEMES = {"http", "https", "mailto"}
_CLASSES = {
    *("ad-slot", "also-read", "embed", "label", "pull-quote", "review-box-place", "spoiler"),
    *("footnote", "footnote-backref", "footnote-ref"),
}
_LANGUAGE = re.compile(r"language-[\w#.+-]+")
_FOOTNOTE_ID = re.compile(r"fn(?:ref\d*)?:\S+")
_SCHEME = re.compile(r"\s*([^/?#\[<:]+):")
"""Odd letters before a colon are part of a path to browsers; what shows the page elsewhere may think otherwise."""
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\ufeff]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = {"br", "col", "hr", "img", "input", "wbr"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_ALIGNED = re.compile(r"(?:^|;)\s*text-align\s*:\s*(center|end|justify|left|right|start)\s*(?:;|$)", re.IGNORECASE)
_NOWHERE = re.compile(r'<img(?: (?!src=)[a-z]+="[^"]*")*>')
_ALT = re.compile(r' alt="([^"]*)"')
_GONE = re.compile(rf"<(/?)({'|'.join(sorted(_GONE_WITH_CONTENT))})\b", re.IGNORECASE)
_END = "\U0010fffd"
"""Stands behind a text to see whether it comes through; no font has it."""
_DEPTH = 256
_SIGN = r"[^<>&\x00-\x08\x0b-\x1f\x7f-\xa0\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff\U0010fffd]"
_SOUND = re.compile(
    rf"<(p|h[1-6])>(?:{_SIGN}++"
    rf"|<(em|strong)>{_SIGN}++</\2>"
    rf'|<a href="https?://(?:[a-z0-9]+\.)+[a-z]+(?:/[a-zA-Z0-9./_-]*)?">{_SIGN}++</a>)*</\1>'
)
"""A paragraph or heading of words, emphases and plain links: it passes as it is, so nobody needs to look closer."""

_threads = threading.local()


def sanitise(text: str, resolve_image: Callable[[str], str] | None = None) -> str:
    """Give HTML that is well formed and harmless.

    What is nested over 256 deep is shown as source, since no page needs it, and so is what would take with it all that
    follows, as a script that nobody closes does.

    `resolve_image` turns each image address that passed into the one to show; its answer is trusted.
    """
    if _SOUND.fullmatch(text):
        return text
    text = _LONE_SURROGATE.sub("\ufffd", text)
    if _is_too_deep(text) or _leaves_open(text):
        return literal(text)
    shown = _clean(text + _END, resolve_image)
    if shown.endswith(_END):
        return shown.removesuffix(_END)
    return _clean(text, resolve_image) if _END in shown else literal(text)


def safe_url(url: str) -> bool:
    """Tell whether an address is http, https, mailto or relative, however it is spelled."""
    return scheme(url) in {"", *_SCHEMES}


def scheme(url: str) -> str:
    """Give the scheme of an address, however it is spelled; nothing where it has none."""
    found = _SCHEME.match(_UNSEEN.sub("", html.unescape(url)))
    return found[1].lower() if found else ""


def is_shown(tag: str) -> bool:
    """Tell whether an element of this name may stand on a page."""
    return tag in _TAGS


def literal(source: str) -> str:
    """Show a source as it stands."""
    return f"<pre>{html.escape(source, quote=False)}</pre>"


def _clean(text: str, resolve_image: Callable[[str], str] | None) -> str:
    _threads.resolve_image = resolve_image
    shown = _cleaner().clean(text)
    return _NOWHERE.sub(_words, shown) if "<img" in shown else shown


def _cleaner() -> "nh3.Cleaner":
    """Give the cleaner of this thread: to make one takes longer than to clean a block."""
    known: nh3.Cleaner | None = getattr(_threads, "cleaner", None)
    if known is None:
        known = _threads.cleaner = nh3.Cleaner(
            tags=_TAGS,
            clean_content_tags=_GONE_WITH_CONTENT,
            attributes=_ATTRIBUTES,
            attribute_filter=_kept,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
    return known


def _words(image: re.Match[str]) -> str:
    """Give the alt text of an image whose address did not pass."""
    alt = _ALT.search(image[0])
    return alt[1] if alt else ""


def _kept(tag: str, name: str, value: str) -> str | None:
    """Give what an attribute may say; images are resolved as whoever cleans in this thread just now wants it."""
    if name == "class":
        known = [word for word in value.split() if word in _CLASSES or (tag == "code" and _LANGUAGE.fullmatch(word))]
        return " ".join(known) or None
    if name == "id":
        return value if _FOOTNOTE_ID.fullmatch(value) else None
    if name == "style":
        return f"text-align:{found[1].lower()}" if (found := _ALIGNED.search(value)) else None
    if name in _ADDRESSES and not safe_url(value):
        return None
    resolve_image: Callable[[str], str] | None = _threads.resolve_image
    if tag == "img" and name == "src" and resolve_image is not None:
        return resolve_image(value)
    return value


def _leaves_open(text: str) -> bool:
    """Tell whether something that goes with its content is never closed."""
    last = {tag.lower(): closing for closing, tag in _GONE.findall(text)}
    return "" in last.values()


def _is_too_deep(text: str) -> bool:
    if text.count("<") <= _DEPTH:
        return False
    depth = 0
    for closing, tag in _TAG.findall(text):
        if closing:
            depth = max(depth - 1, 0)
        elif tag.lower() not in _VOID:
            depth += 1
            if depth > _DEPTH:
                return True
    return False
