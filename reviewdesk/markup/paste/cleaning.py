"""Brings the HTML of a clipboard into a shape that can be walked: the copied part alone, well formed and harmless."""

import html
import re
from dataclasses import dataclass

import nh3

from reviewdesk.markup.elements import OWN
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.safety import safe_url

LENGTH = 4_000_000
_FIRST_PART = 1_000_000
_TAGS = 60_000
_OPEN = 4_000
_TAG_LENGTH = 20_000

_INLINE = (
    "a b big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var".split()
)
_BLOCKS = (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer h1"
    " h2 h3 h4 h5 h6 header hr img li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_GONE_WITH_CONTENT = (
    "audio button canvas datalist head iframe math noembed noframes noscript object script select style svg template"
    " textarea title video xmp".split()
)
_LOSSES = {
    **dict.fromkeys(("audio",), Loss.AUDIO),
    **dict.fromkeys(("button", "form", "input", "select", "textarea"), Loss.FORM),
    **dict.fromkeys(("canvas", "math", "svg"), Loss.SVG),
    **dict.fromkeys(("embed", "iframe", "object", "video"), Loss.VIDEO),
    "script": Loss.SCRIPT,
    "style": Loss.STYLE,
}
_ATTRIBUTES = {
    "*": {"class", "style"},
    OWN + "a": {"href", "title"},
    OWN + "del": {"datetime"},
    "img": {"alt", "height", "src", "title", "width"},
    "li": {"data-aria-level", "value"},
    "ol": {"start"},
    **{name: {"align", "colspan", "role", "rowspan"} for name in ("div", "p", "table", "td", "th")},
}
_STYLES = {
    *("border", "display", "font-style", "font-weight", "text-align", "text-decoration", "text-decoration-line"),
    *("mso-element", "mso-hide", "mso-list", "mso-outline-level", "mso-style-name", "vertical-align", "visibility"),
}

_EMBEDDED = "data:"
_BEFORE_EMBEDDED = re.compile(r"""\bsrc\s*=\s*["']?\Z""", re.IGNORECASE)
_AFTER_EMBEDDED = re.compile(r"""["'<>]|\Z""")
_START, _END = re.compile("<!-- *StartFragment *-->"), re.compile("<!-- *EndFragment *-->")
_HEAD, _HEAD_END = re.compile("<head\\b", re.IGNORECASE), re.compile("</head[^<>]*>", re.IGNORECASE)
_WORD_CONDITION = re.compile(r"<!(?:--)?\[(?:if|endif)[^\]<>]{0,200}\](?:--)?>", re.IGNORECASE)
_COMMENT, _COMMENT_END = re.compile("<!--"), re.compile("-->")
_WORD_TAG = re.compile(r"<(/?)(?:o:p|st1:\w+)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_IN_TABLE = re.compile(r"\s*<(?:col|colgroup|tbody|td|th|thead|tr)\b", re.IGNORECASE)
_RENAMED = re.compile(rf"<(/?)({'|'.join(_INLINE)})(?=[\s/>])", re.IGNORECASE)
_LOST_TAG = re.compile(rf"<({'|'.join(_LOSSES)})(?=[\s/>])", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(?!(?:br|col|hr|img|input|meta|link|wbr)\b)[a-zA-Z][^<>]*?(/?)>")
_LONG_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{_TAG_LENGTH},}}")
_UNSEEN = re.compile(r"<(?:script|style|title)\b", re.IGNORECASE)
_UNSEEN_END = re.compile(r"</(?:script|style|title)[^<>]*>", re.IGNORECASE)
_HREF = re.compile(r"<a\s[^<>]*?\bhref\s*=\s*[\"']?([^\"'<>]*)", re.IGNORECASE)
_PARAGRAPH_TAG = re.compile(rf"</?(?:{'|'.join(_BLOCKS)})\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_NO_CHARACTERS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"urn:schemas-microsoft-com:office:word|class=[\"']?Mso", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clean:
    """HTML that can be walked, or the paragraphs of what cannot; with what was left out of it."""

    markup: str
    paragraphs: tuple[str, ...]
    losses: frozenset[Loss]
    from_word: bool


def clean(source: str) -> Clean:
    """Take the copied part out of a clipboard's HTML and make it well formed and harmless."""
    source = _without_embedded(source)
    if len(source) > LENGTH:
        return Clean("", _plain(source[:_FIRST_PART]), frozenset({Loss.TOO_LARGE}), from_word=False)
    from_word = _WORD.search(source) is not None
    source = _copied_part(sound(source))
    if _is_too_much(source):
        return Clean("", _plain(source), frozenset({Loss.TOO_DEEP}), from_word)
    losses = {_LOSSES[name.lower()] for name in _LOST_TAG.findall(source)}
    if not all(map(safe_url, _HREF.findall(source))):
        losses.add(Loss.LINK)
    return Clean(_well_formed(source), (), frozenset(losses), from_word)


def sound(text: str) -> str:
    """Take out what is no character of a text, and show half a character as a sign."""
    return _LONE_SURROGATE.sub("\ufffd", _NO_CHARACTERS.sub("", text))


def _without_embedded(source: str) -> str:
    """Take out pictures that stand in the text itself, in pieces short enough that other threads go on meanwhile."""
    kept, begin, at = [], 0, source.find(_EMBEDDED)
    while at >= 0:
        if _BEFORE_EMBEDDED.search(source, max(at - 20, 0), at) is None:
            at = source.find(_EMBEDDED, at + 1)
            continue
        kept.append(source[begin:at])
        end = _AFTER_EMBEDDED.search(source, at)
        begin = end.start() if end else len(source)
        at = source.find(_EMBEDDED, begin)
    return "".join(kept) + source[begin:]


def plain_paragraphs(source: str) -> tuple[str, ...]:
    """Give the words of HTML by paragraphs, as far as they are taken in; quick, and without all else."""
    return _plain(_copied_part(sound(_without_embedded(source)[:_FIRST_PART])))


def _copied_part(source: str) -> str:
    start = _START.search(source)
    if start is not None:
        ends = [end.start() for end in _END.finditer(source, start.end())]
        source = source[start.end() : ends[-1] if ends else None]
    elif (body := source.lower().find("<body")) >= 0:
        source = source[body:]
    source = _without(_without(source, _HEAD, _HEAD_END), _COMMENT, _COMMENT_END)
    source = _WORD_TAG.sub("", _WORD_CONDITION.sub("", source))
    return f"<table>{source}</table>" if _IN_TABLE.match(source) else source


def _without(source: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """Take out what stands between two signs, in one pass however often the first one stands alone."""
    kept, at = [], 0
    while (first := begin.search(source, at)) and (last := end.search(source, first.end())):
        kept.append(source[at : first.start()])
        at = last.end()
    return "".join(kept) + source[at:]


def _is_too_much(source: str) -> bool:
    """Tell whether the parser would need seconds: it looks through all open elements at each tag."""
    if source.count("<") > _TAGS or _LONG_TAG.search(source):
        return True
    depth = 0
    for closing, empty in _TAG.findall(source):
        depth = max(depth - 1, 0) if closing else depth + (not empty)
        if depth > _OPEN:
            return True
    return False


def _well_formed(source: str) -> str:
    return nh3.clean(
        _RENAMED.sub(rf"<\1{OWN}\2", source),
        tags={*_BLOCKS, *(OWN + name for name in _INLINE)},
        clean_content_tags=set(_GONE_WITH_CONTENT),
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


def _plain(source: str) -> tuple[str, ...]:
    source = _without(source, _UNSEEN, _UNSEEN_END)
    lines = _ANY_TAG.sub("", _PARAGRAPH_TAG.sub("\0", source)).split("\0")
    return tuple(words for line in lines if (words := " ".join(html.unescape(line).split())))
