"""What the styles and lists of a Word file mean, by the names that all versions and languages give them inside."""

import re
from dataclasses import dataclass, field

from reviewdesk.exchange.importers.pulled_xml import Piece

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_QUOTES = {"quote", "intense quote", "block text", "quotations"}
_CODES = {"code", "source code", "preformatted text", "html preformatted", "plain text"}
_CODE_WORDS = {"html code", "codewords", "source text", "verbatim char", "code", "inline code"}
_STRONG, _EMPHASIS = {"strong"}, {"emphasis", "subtle emphasis", "intense emphasis"}
_DEPTH = 12


@dataclass(slots=True)
class Style:
    """A style by its name, what it is based on, and the marks that it sets."""

    name: str
    base: str = ""
    outline: int = 0
    marks: frozenset[str] = frozenset()
    list_id: str = ""


@dataclass(slots=True)
class Looks:
    """Styles by their id, and the sign of each level of each list: a number where it counts, None for bullets."""

    styles: dict[str, Style] = field(default_factory=dict)
    levels: dict[tuple[str, int], int | None] = field(default_factory=dict)
    language: str = ""

    def heading(self, style: str, outline: int = 0) -> int:
        """Give the level of a heading; 0 for what is none."""
        if outline:
            return min(outline, 6)
        for known in self._line(style):
            found = _HEADING.fullmatch(known.name)
            if found or known.outline:
                return min(int(found[1]) if found else known.outline, 6)
        return 0

    def is_named(self, style: str, *names: str) -> bool:
        """Tell whether a style, or one that it is based on, has one of these names."""
        return any(known.name in names for known in self._line(style))

    def is_quote(self, style: str) -> bool:
        return self.is_named(style, *_QUOTES)

    def is_code(self, style: str) -> bool:
        return self.is_named(style, *_CODES)

    def marks(self, style: str) -> set[str]:
        """Give the marks of a style for words."""
        found: set[str] = set()
        for known in self._line(style):
            found |= known.marks
            found |= {"strong"} if known.name in _STRONG else {"em"} if known.name in _EMPHASIS else set()
            found |= {"code"} if known.name in _CODE_WORDS else set()
        return found

    def list_of(self, style: str) -> str:
        """Give the list that a style belongs to."""
        return next((known.list_id for known in self._line(style) if known.list_id), "")

    def _line(self, style: str) -> list[Style]:
        found: list[Style] = []
        while (known := self.styles.get(style)) is not None and len(found) < _DEPTH:
            found.append(known)
            style = known.base
        return found


def child(piece: Piece, *names: str) -> Piece | None:
    """Find an element by its path."""
    found: Piece | None = piece
    for name in names:
        found = next((each for each in found.children if each.name == name), None) if found else None
    return found


def value(piece: Piece | None, name: str = "w:val") -> str:
    """Give an attribute; nothing where there is none."""
    return piece.attributes.get(name, "") if piece is not None else ""


def is_on(piece: Piece | None) -> bool:
    """Tell whether a switch is set, which stands there without a value when it is."""
    return piece is not None and value(piece) not in ("0", "false", "off", "none")


def number(text: str) -> int:
    """Read a small number; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def looks_of(styles: Piece, numbering: Piece) -> Looks:
    """Read styles and lists."""
    looks = Looks()
    looks.language = value(child(styles, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"))
    for piece in styles.children:
        if piece.name == "w:style":
            looks.styles[value(piece, "w:styleId")] = _style(piece)
    _lists(looks, numbering)
    return looks


def _style(piece: Piece) -> Style:
    outline = value(child(piece, "w:pPr", "w:outlineLvl"))
    words = child(piece, "w:rPr")
    is_words = value(piece, "w:type") == "character"
    marks = {
        tag for name, tag in (("w:b", "strong"), ("w:i", "em")) if is_words and words and is_on(child(words, name))
    }
    return Style(
        name=value(child(piece, "w:name")).lower(),
        base=value(child(piece, "w:basedOn")),
        outline=number(outline) + 1 if outline and number(outline) < 9 else 0,
        marks=frozenset(marks),
        list_id=value(child(piece, "w:pPr", "w:numPr", "w:numId")),
    )


def _lists(looks: Looks, numbering: Piece) -> None:
    shapes: dict[str, dict[int, int | None]] = {}
    for piece in numbering.children:
        if piece.name == "w:abstractNum":
            levels = (each for each in piece.children if each.name == "w:lvl")
            shapes[value(piece, "w:abstractNumId")] = {number(value(each, "w:ilvl")): _sign(each) for each in levels}
    for piece in numbering.children:
        if piece.name != "w:num":
            continue
        shape = dict(shapes.get(value(child(piece, "w:abstractNumId")), {}))
        for each in piece.children:
            if each.name == "w:lvlOverride":
                _override(shape, each)
        for level, sign in shape.items():
            looks.levels[value(piece, "w:numId"), level] = sign


def _sign(level: Piece) -> int | None:
    if value(child(level, "w:numFmt")) in ("bullet", "none", ""):
        return None
    start = value(child(level, "w:start"))
    return number(start) if start else 1


def _override(shape: dict[int, int | None], piece: Piece) -> None:
    level = number(value(piece, "w:ilvl"))
    whole = child(piece, "w:lvl")
    start = value(child(piece, "w:startOverride"))
    if whole is not None:
        shape[level] = _sign(whole)
    if start and shape.get(level, 1) is not None:
        shape[level] = number(start)
