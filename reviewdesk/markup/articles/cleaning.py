"""Makes the HTML of an article well formed and harmless, keeping all that its readers here understand."""

import re

import nh3

from reviewdesk.markup.articles.setting_apart import PLACE
from reviewdesk.markup.elements import OWN
from reviewdesk.markup.safety import scheme

LENGTH = 8_000_000
_TAGS = 200_000
_OPEN = 2_000

_INLINE = (
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong"
    " sub sup time tt u var"
).split()
_BLOCKS = (
    "address article aside blockquote body br caption center col colgroup dd details div dt fieldset figcaption figure"
    " footer h1 h2 h3 h4 h5 h6 header hgroup hr img legend li main menu nav ol p picture pre section summary table"
    " tbody td tfoot th thead tr ul wbr"
).split()
_ATTRIBUTES = {
    "*": {"class", "id", "style"},
    OWN + "a": {"href", "title"},
    OWN + "abbr": {"title"},
    "div": {"align", "data-name", "role"},
    "img": {"alt", "data-lazy-src", "data-original", "data-src", "height", "src", "title", "width"},
    "li": {"value"},
    "ol": {"start"},
    PLACE: {"title"},
    **{name: {"align", "colspan", "role", "rowspan"} for name in ("p", "table", "td", "th")},
}
_STYLES = {"font-style", "font-weight", "text-align", "text-decoration", "text-decoration-line"}
_SCHEMES = {"ftp", "http", "https", "mailto", "sms", "tel"}

_RENAMED = re.compile(rf"<(/?)({'|'.join(_INLINE)})(?=[\s/>])", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(?!(?:br|col|dd|dt|hr|img|input|li|link|meta|p|t[dhr]|wbr)\b)[a-zA-Z][^<>]*?(/?)>")
_HREF = re.compile(r"<a\s[^<>]*?\bhref\s*=\s*[\"']?([^\"'<>]*)", re.IGNORECASE)


def has_odd_link(source: str) -> bool:
    """Tell whether an address is of a kind that no page needs, such as a script, and goes."""
    return not {scheme(href) for href in _HREF.findall(source)} <= {"", *_SCHEMES}


def is_too_much(source: str) -> bool:
    """Tell whether the parser would need seconds: it looks through all open elements at each tag."""
    if len(source) > LENGTH or source.count("<") > _TAGS:
        return True
    depth = 0
    for closing, empty in _TAG.findall(source):
        depth = max(depth - 1, 0) if closing else depth + (not empty)
        if depth > _OPEN:
            return True
    return False


def well_formed(source: str) -> str:
    """Give HTML that can be walked; the content of unknown elements stays."""
    return nh3.clean(
        _RENAMED.sub(rf"<\1{OWN}\2", source),
        tags={*_BLOCKS, *(OWN + name for name in _INLINE), PLACE},
        clean_content_tags={"head", "script", "style", "template", "title"},
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
