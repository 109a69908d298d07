"""What an element means for the words in it: by its name, and by the few styles that mean something."""

import re
from urllib.parse import parse_qs, urlsplit

from reviewdesk.markup.elements import Element
from reviewdesk.markup.nodes import Emphasis, Strike, Strong
from reviewdesk.markup.paste.running import Address, Mark, Marks
from reviewdesk.markup.safety import safe_url

_MARKS: dict[str, Mark] = {
    **dict.fromkeys(("b", "strong"), Strong),
    **dict.fromkeys(("cite", "dfn", "em", "i"), Emphasis),
    **dict.fromkeys(("del", "s", "strike"), Strike),
}
_BOLD = re.compile(r"bold(?:er)?|[6-9]\d\d|1000")
_NOT_BOLD = re.compile(r"normal|lighter|[1-5]\d\d")
_SLANTED = re.compile(r"(?:italic|oblique)\b.*")
_DETOURS = (
    ("google.", "/url", ("q", "url")),
    ("safelinks.protection.outlook.com", "/", ("url",)),
    ("l.facebook.com", "/l.php", ("u",)),
)
_SELF_MADE = {"msocomoff", "MsoCommentReference", "msocomanchor", "msocomtxt"}


def marks_of(element: Element, outside: Marks) -> Marks:
    """Give the marks for the words of an element; its styles have more to say than its name."""
    own = _MARKS.get(element.name)
    marks = outside if own is None else outside | {own}
    styles = element.styles
    weight, slant = styles.get("font-weight", ""), styles.get("font-style", "")
    lines = styles.get("text-decoration", "") + " " + styles.get("text-decoration-line", "")
    if _BOLD.fullmatch(weight):
        marks |= {Strong}
    elif _NOT_BOLD.fullmatch(weight):
        marks -= {Strong}
    if _SLANTED.fullmatch(slant):
        marks |= {Emphasis}
    elif slant == "normal":
        marks -= {Emphasis}
    if "line-through" in lines:
        marks |= {Strike}
    return marks


def is_hidden(element: Element) -> bool:
    """Tell whether the program did not show what is inside."""
    styles = element.styles
    return (
        styles.get("display") == "none"
        or styles.get("visibility") == "hidden"
        or styles.get("mso-hide") == "all"
        or styles.get("mso-list") == "ignore"
    )


def is_comment(element: Element) -> bool:
    """Tell whether Word put a remark here, or the sign that leads to it."""
    return not _SELF_MADE.isdisjoint(element.classes) or element.styles.get("mso-element", "").startswith("comment")


def is_deletion(element: Element, from_word: bool) -> bool:
    """Tell whether a tracked change took this out; elsewhere `del` is what the author struck and shows."""
    return (from_word and element.name == "del" and "datetime" in element.attributes) or "msoDel" in element.classes


def address(element: Element) -> Address | None:
    """Give where a link leads, without the detour of who counts clicks; None for no place on the web."""
    href = direct(element.attributes.get("href", "").strip())
    if not href or href.startswith("#") or not safe_url(href):
        return None
    return Address(href, element.attributes.get("title") or None)


def direct(href: str) -> str:
    """Give the address behind a redirection."""
    try:
        parts = urlsplit(href)
        host = parts.hostname or ""
    except ValueError:
        return href
    for service, path, names in _DETOURS:
        if f".{service}" in f".{host}" and parts.path == path:
            values = parse_qs(parts.query)
            return next((values[name][0] for name in names if name in values), href)
    return href
