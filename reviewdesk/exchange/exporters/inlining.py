"""Puts style on each element, for mail programs read no style sheet."""

from collections.abc import Iterable

from reviewdesk.markup.elements import Child, Element

_SANS = "font-family:Arial,Helvetica,sans-serif"
_QUIET = f"{_SANS};font-size:14px;color:#5b5f66"
_LINE = "1px solid #ddd8cf"

_STYLES = {
    "a": "color:#8a3324",
    "blockquote": "margin:0 0 18px;padding:0 0 0 16px;border-left:3px solid #ddd8cf",
    "code": "font-family:Consolas,Menlo,monospace;font-size:15px",
    "dd": "margin:0 0 8px 18px",
    "dt": "font-weight:bold",
    "figcaption": f"{_QUIET};padding-top:6px",
    "figure": "margin:0 0 20px",
    "h1": "margin:0 0 12px;font-size:30px;line-height:1.2",
    "h2": "margin:26px 0 10px;font-size:22px;line-height:1.3",
    "h3": "margin:20px 0 8px;font-size:18px;line-height:1.3",
    "hr": f"margin:26px 0;border:0;border-top:{_LINE}",
    "img": "display:block;max-width:100%;height:auto;border:0",
    "li": "margin:0 0 6px",
    "ol": "margin:0 0 18px;padding:0 24px",
    "p": "margin:0 0 16px",
    "pre": "margin:0 0 18px;padding:12px;background-color:#f4f2ee;white-space:pre-wrap",
    "table": "margin:0 0 18px;border-collapse:collapse",
    "td": f"padding:6px 10px;border-bottom:{_LINE};vertical-align:top",
    "th": f"padding:6px 10px;border-bottom:2px solid #ddd8cf;text-align:left;{_SANS};font-size:14px",
    "ul": "margin:0 0 18px;padding:0 24px",
    ".affiliate": _QUIET,
    ".also-read": f"padding:10px 0;border-top:{_LINE};border-bottom:{_LINE}",
    ".beside": "padding:0;border:0",
    ".byline": _QUIET,
    ".credit": "font-size:13px",
    ".disclosure": _QUIET,
    ".fact": "padding:6px 10px 6px 0",
    ".facts": f"{_SANS};font-size:14px;width:100%",
    ".footnote": "font-size:15px",
    ".label": "color:#5b5f66;white-space:nowrap",
    ".left-out": _QUIET,
    ".pull-quote": "margin:26px 0;font-size:22px;font-style:italic;line-height:1.35",
    ".rating": "font-size:20px;color:#8a3324",
    ".review-box": "margin:0 0 24px;padding:18px 20px 6px;background-color:#f8f6f2;border:1px solid #ddd8cf",
    ".seen": _QUIET,
    ".side": "padding:0 18px 0 0;border:0",
    ".standfirst": "font-size:19px;color:#3c4046",
    ".tags": _QUIET,
    ".title": "margin:0 0 10px",
    ".warning": f"padding:10px 14px;background-color:#fbf1d9;{_SANS};font-size:14px",
}
"""What an element gets by its name, and behind that by its classes, in the order in which they stand on it."""


def styled(children: Iterable[Child]) -> list[Child]:
    """Give elements with their style, their own declarations last, and without classes, which say nothing in mail."""
    return [child if isinstance(child, str) else _styled(child) for child in children]


def _styled(element: Element) -> Element:
    said = {name: value for name, value in element.attributes.items() if name not in ("class", "style")}
    rules = [_STYLES.get(name, "") for name in (element.name, *(f".{each}" for each in element.classes))]
    rules.append(element.attributes.get("style", ""))
    style = ";".join(rule for rule in rules if rule)
    return Element(element.name, {**said, **({"style": style} if style else {})}, children=styled(element.children))
