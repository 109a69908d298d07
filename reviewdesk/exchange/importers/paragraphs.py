"""Makes paragraphs of texts that keep blank lines where a page has elements, as old editors and forms do."""

import re

_BLOCKS = (
    "address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr legend li main map menu nav ol p section summary table tbody td tfoot th thead"
    " tr ul"
).split()
_BLOCK = re.compile(rf"</?(?:{'|'.join(_BLOCKS)})(?=[\s/>])", re.IGNORECASE)
_AROUND = re.compile(rf"(</?(?:{'|'.join(_BLOCKS)})(?=[\s/>])[^>]*>)", re.IGNORECASE)
_KEPT = re.compile(r"<(pre|script|style|svg|textarea)(?=[\s/>])|<!--", re.IGNORECASE)
_TAG = re.compile(r"(<[^<>]*>)")
_TWO_BREAKS = re.compile(r"<br\s*/?>\s*<br\s*/?>", re.IGNORECASE)
_BREAK_END = re.compile(r"(<br\s*/?>)[ \t]*\n", re.IGNORECASE)
_PLACE = re.compile("\ue000(\\d+)\ue001")


def paragraphed(text: str) -> str:
    """Give HTML whose paragraphs are elements; a paragraph's end is left to the parser, which knows it."""
    kept: list[str] = []

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ue000", "").replace("\ue001", "")
    text = _put_aside(text, kept)
    text = _BREAK_END.sub(r"\1", _TWO_BREAKS.sub("\n\n", text))
    text = _AROUND.sub(r"\n\n\1\n\n", text)
    parts = [part.strip() for part in re.split(r"\n[ \t]*\n\s*", text)]
    whole = "\n".join(_part(part) for part in parts if part)
    return _PLACE.sub(lambda found: kept[int(found[1])], whole)


def _put_aside(text: str, kept: list[str]) -> str:
    """Take out what keeps its lines, in one pass however often it is opened and never closed."""
    lower = text.lower()
    parts: list[str] = []
    hopeless: set[str] = set()
    begin = at = 0
    while (found := _KEPT.search(text, at)) is not None:
        close = f"</{found[1].lower()}" if found[1] else "-->"
        last = -1 if close in hopeless else lower.find(close, found.end())
        end = text.find(">", last)
        if last < 0 or end < 0:
            hopeless.add(close)
            at = found.end()
            continue
        kept.append(text[found.start() : end + 1])
        parts += [text[begin : found.start()], f"\ue000{len(kept) - 1}\ue001"]
        begin = at = end + 1
    return "".join(parts) + text[begin:]


def _part(part: str) -> str:
    if _BLOCK.match(part) or (part[0] == "\ue000" and _PLACE.fullmatch(part)):
        return part
    broken = (each if each.startswith("<") else each.replace("\n", "<br>\n") for each in _TAG.split(part))
    return f"<p>{''.join(broken)}"
