"""Sets apart what has no node here, before the HTML is made well formed: it comes in as source, as it stood."""

import base64
import binascii
import re
from dataclasses import dataclass, field

from reviewdesk.markup.paste.losses import Loss

PLACE = "x-kept"
"""The element that stands where something was set apart; its `title` is the number."""

_KEPT = "audio canvas dl embed form iframe map math meter object progress ruby select svg textarea video".split()
_GONE = {
    "script": Loss.SCRIPT,
    "style": None,
    "noscript": None,
    "template": None,
    "title": None,
}
_VOID = {"embed"}
_OPEN = re.compile(rf"<({'|'.join((*_KEPT, *_GONE))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:.*?-->|.*)", re.DOTALL)
_DATA = re.compile(r"""data:image/(png|jpeg|gif|webp|avif);base64,([A-Za-z0-9+/=\s%]+)(?=["'\s>])""")
_OTHER_DATA = re.compile(r"""(<img\b[^<>]*?\ssrc\s*=\s*["']?)data:[^"'\s>]*""", re.IGNORECASE)
_SIGNATURES = {
    "png": (0, b"\x89PNG\r\n\x1a\n"),
    "jpeg": (0, b"\xff\xd8\xff"),
    "gif": (0, b"GIF8"),
    "webp": (8, b"WEBP"),
    "avif": (4, b"ftyp"),
}
_BLANK_LINES = re.compile(r"\n[ \t\r]*(?=\n)")


@dataclass(slots=True)
class Apart:
    """What was set apart: `kept` fragments by their number, pictures that stood in the text, by the names they got."""

    markup: str = ""
    kept: list[str] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    losses: set[Loss] = field(default_factory=set)


def set_apart(source: str) -> Apart:
    """Take fragments out of HTML; linear in its length, whatever is left open."""
    apart = Apart()
    source = _without_embedded(_COMMENT.sub("", source), apart)
    parts: list[str] = []
    hopeless: set[str] = set()
    at = 0
    while found := _OPEN.search(source, at):
        name = found[1].lower()
        end = found.end() if name in _VOID or found[0].endswith("/>") else _end(source, found.end(), name, hopeless)
        parts.append(source[at : found.start()])
        if end < 0:
            hopeless.add(name)
            at = found.end()
            continue
        parts.append(_taken(apart, name, source[found.start() : end]))
        at = end
    parts.append(source[at:])
    apart.markup = "".join(parts)
    return apart


def _taken(apart: Apart, name: str, fragment: str) -> str:
    """Give what stands in the place of a fragment."""
    if name in _GONE:
        loss = _GONE[name]
        if loss is not None:
            apart.losses.add(loss)
        return ""
    apart.kept.append(_BLANK_LINES.sub("", fragment.replace("\r\n", "\n").replace("\r", "\n")).strip())
    return f'<{PLACE} title="{len(apart.kept) - 1}"></{PLACE}>'


def _end(source: str, at: int, name: str, hopeless: set[str]) -> int:
    """Find where an element ends, with those of its name inside; -1 where it never does."""
    if name in hopeless:
        return -1
    depth = 1
    for tag in re.compile(rf"<(/?){name}(?=[\s/>])[^<>]*>", re.IGNORECASE).finditer(source, at):
        depth += -1 if tag[1] else not tag[0].endswith("/>")
        if not depth:
            return tag.end()
    return -1


def _without_embedded(source: str, apart: Apart) -> str:
    """Take out pictures that stand in the text itself and give each a name."""
    if "data:" not in source:
        return source

    def named(found: re.Match[str]) -> str:
        kind = found[1].lower()
        offset, signature = _SIGNATURES[kind]
        try:
            data = base64.b64decode(re.sub(r"\s|%0[aAdD]", "", found[2]), validate=True)
        except (binascii.Error, ValueError):
            data = b""
        if not data.startswith(signature, offset):
            return found[0]
        known = next((name for name, other in apart.pictures.items() if other == data), "")
        name = known or f"picture-{len(apart.pictures) + 1}.{'jpg' if kind == 'jpeg' else kind}"
        apart.pictures[name] = data
        return name

    return _OTHER_DATA.sub(r"\1", _DATA.sub(named, source))
