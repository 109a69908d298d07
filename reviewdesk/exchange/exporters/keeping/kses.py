"""KSES, by which WordPress filters what authors and contributors save; editors of a single site are not filtered.

https://developer.wordpress.org/reference/functions/wp_kses_post/
"""

import re
from dataclasses import replace

from reviewdesk.exchange.exporters.keeping.declarations import filtered
from reviewdesk.exchange.exporters.keeping.losses import Kept
from reviewdesk.exchange.exporters.keeping.stripping import Rules, strip

_PLAIN = (
    "abbr acronym address b bdo big br cite code data dd dfn dialog dl dt em fieldset i kbd mark math rb rp rt rtc ruby"
    " s samp search small strike strong sub sup title tt u var wbr"
)
_ALIGNED = (
    "article aside caption details div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav p"
    " section span summary table tbody td tfoot th thead tr col colgroup"
)
_CELL = "abbr axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width"
_MEDIA = "src controls poster preload loop muted autoplay playsinline width height"
_OWN = {
    "a": "download href name rel rev target",
    "area": "alt coords href nohref shape target",
    "audio": _MEDIA,
    "blockquote": "cite",
    "button": "disabled name type value",
    "col": "char charoff span valign width",
    "colgroup": "char charoff span valign width",
    "data": "value",
    "del": "datetime cite",
    "details": "open name",
    "font": "color face size",
    "hr": "noshade size width",
    "img": "alt align border height hspace loading longdesc src usemap vspace width",
    "ins": "datetime cite",
    "label": "for",
    "li": "value",
    "map": "name",
    "menu": "type",
    "meter": "min max low high optimum value",
    "ol": "reversed start type",
    "pre": "width",
    "progress": "max value",
    "q": "cite",
    "table": "bgcolor border cellpadding cellspacing rules summary width",
    "tbody": "char charoff valign",
    "td": _CELL,
    "textarea": "cols disabled name readonly rows",
    "tfoot": "char charoff valign",
    "th": _CELL,
    "thead": "char charoff valign",
    "time": "datetime",
    "tr": "bgcolor char charoff valign",
    "track": "default kind label src srclang",
    "ul": "type",
    "video": _MEDIA,
}
_ARIA = "label labelledby describedby hidden details controls current expanded live"
_SCHEMES = (
    "http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn"
)


def _elements() -> dict[str, frozenset[str]]:
    known = {name: set(attributes.split()) for name, attributes in _OWN.items()}
    for name in _PLAIN.split():
        known.setdefault(name, set())
    for name in _ALIGNED.split():
        known.setdefault(name, set()).add("align")
    return {name: frozenset(attributes) for name, attributes in known.items()}


WORDPRESS_7 = Rules(
    site="WordPress",
    elements=_elements(),
    everywhere=re.compile(
        rf"class|id|style|title|lang|xml:lang|dir|role|hidden|tabindex|data-[a-z0-9_.-]+|aria-(?:{'|'.join(_ARIA.split())})"
    ),
    styles=filtered,
    schemes=frozenset(_SCHEMES.split()),
)
"""What WordPress 7 keeps of an author; the PDF objects that it lets stay on its own uploads alone are left out."""

_NEW_IN_7 = frozenset({"data", "dialog", "math", "meter", "progress", "search", "time", "wbr"})

WORDPRESS_6 = replace(
    WORDPRESS_7,
    elements={
        name: attributes - {"name"} if name == "details" else attributes
        for name, attributes in WORDPRESS_7.elements.items()
        if name not in _NEW_IN_7
    },
    everywhere=re.compile(WORDPRESS_7.everywhere.pattern.replace("|tabindex", "")),
    styles=lambda style: filtered(style, is_old=True),
)
"""What WordPress 6.8 keeps of an author."""


def kept_for_author(html: str, own_scheme: str = "", rules: Rules = WORDPRESS_7) -> Kept:
    """Tell what is left of the post of an author or contributor."""
    return strip(html, rules, own_scheme)
