"""Writes the text of a Word file as HTML: what its styles mean, not how they look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from reviewdesk.exchange.importers.pulled_xml import Piece
from reviewdesk.exchange.importers.word.looks import Looks, child, is_on, number, value
from reviewdesk.exchange.importers.word.package import Relation

_GONE = frozenset({"w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr"})
_LOST = {
    **dict.fromkeys(("w:del", "w:commentRangeStart", "w:commentReference"), "body-lost-note"),
    **dict.fromkeys(("m:oMath", "m:oMathPara"), "docx-formula"),
    **dict.fromkeys(("c:chart", "cx:chart", "dgm:relIds"), "docx-drawing-left"),
    "w:altChunk": "docx-part-left",
}
"""What has no place here, by the remark that tells of it."""
_ORDER = ("strong", "em", "s", "code", "sub", "sup")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its HTML, the id of its style, and where it is one, its place in a list."""

    html: str
    style: str = ""
    outline: int = 0
    list_id: str = ""
    level: int = 0

    @property
    def is_empty(self) -> bool:
        return not self.html.strip()


@dataclass(slots=True)
class Prose:
    """Reads paragraphs and tables; `notes` and `pictures` are what was met on the way, `lost` what has no place here.

    What is lost goes by the code of its remark.
    """

    looks: Looks
    relations: Mapping[str, Relation]
    notes: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    lost: dict[str, None] = field(default_factory=dict)
    _fields: list[list[str]] = field(default_factory=list)
    _boxes: list[Piece] = field(default_factory=list)

    def lines(self, body: Piece) -> Iterator[Line]:
        """Give the paragraphs in their order; a table is one of them."""
        for piece in body.children:
            if piece.name == "w:p":
                yield self._paragraph(piece)
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    yield from self.lines(box)
            elif piece.name == "w:tbl":
                yield Line(self._table(piece), style="#table")
            elif piece.name in _GONE:
                self._lose(piece)
            else:
                self._lose(piece)
                yield from self.lines(piece)

    def _paragraph(self, piece: Piece) -> Line:
        about = child(piece, "w:pPr") or Piece("", {})
        style = value(child(about, "w:pStyle"))
        outline = value(child(about, "w:outlineLvl"))
        listed = child(about, "w:numPr")
        list_id = value(child(listed, "w:numId")) if listed else self.looks.list_of(style)
        level = number(value(child(listed, "w:ilvl"))) if listed else 0
        html = "".join(self._inline(piece)) + "</a>" * self._close_fields()
        is_body = not outline or number(outline) > 8
        return Line(html, style, 0 if is_body else number(outline) + 1, "" if list_id == "0" else list_id, level)

    def _close_fields(self) -> int:
        opened = sum(each[1] == "link" for each in self._fields)
        self._fields.clear()
        return opened

    def _inline(self, piece: Piece) -> Iterator[str]:
        for each in piece.children:
            if each.name == "w:r":
                yield from self._run(each)
            elif each.name == "w:hyperlink":
                yield from self._link(each)
            elif each.name == "w:fldSimple":
                yield self._anchored(_address(value(each, "w:instr")), "".join(self._inline(each)))
            elif each.name in _GONE:
                self._lose(each)
            elif each.name == "m:t":
                yield escape(each.text, quote=False)
            else:
                self._lose(each)
                yield from self._inline(each)

    def _lose(self, piece: Piece) -> None:
        if piece.name in _LOST:
            self.lost[_LOST[piece.name]] = None

    def _link(self, piece: Piece) -> Iterator[str]:
        relation = self.relations.get(value(piece, "r:id"))
        anchor = value(piece, "w:anchor")
        address = relation.target if relation and relation.is_outside else ""
        yield self._anchored(address + (f"#{anchor}" if anchor else ""), "".join(self._inline(piece)))

    @staticmethod
    def _anchored(address: str, html: str) -> str:
        return f'<a href="{escape(address)}">{html}</a>' if address and html else html

    def _run(self, run: Piece) -> Iterator[str]:
        about = child(run, "w:rPr")
        if about is not None and is_on(child(about, "w:vanish")):
            self.lost["body-lost-note"] = None
            return
        marks = self._marks(about)
        for piece in run.children:
            html = self._part(piece)
            if not html:
                continue
            if piece.name in ("w:t", "w:tab", "w:sym", "w:noBreakHyphen"):
                for mark in reversed(_ORDER):
                    html = f"<{mark}>{html}</{mark}>" if mark in marks else html
            yield html

    def _marks(self, about: Piece | None) -> set[str]:
        if about is None:
            return set()
        marks = self.looks.marks(value(child(about, "w:rStyle")))
        for name, mark in (("w:b", "strong"), ("w:i", "em"), ("w:strike", "s"), ("w:dstrike", "s")):
            switch = child(about, name)
            if switch is not None:
                marks = marks | {mark} if is_on(switch) else marks - {mark}
        raised = value(child(about, "w:vertAlign"))
        return marks | {"superscript": {"sup"}, "subscript": {"sub"}}.get(raised, set())

    def _part(self, piece: Piece) -> str:
        match piece.name:
            case "w:t":
                return escape(piece.text, quote=False)
            case "w:tab":
                return " "
            case "w:br" | "w:cr":
                return "" if value(piece, "w:type") in ("page", "column") else "<br>"
            case "w:noBreakHyphen":
                return "\u2011"
            case "w:sym":
                return self._sign(value(piece, "w:char"))
            case "w:fldChar" | "w:instrText":
                return self._field(piece)
            case "w:footnoteReference" | "w:endnoteReference":
                return self._note(piece)
            case "w:drawing" | "w:pict" | "w:object" | "mc:AlternateContent":
                return self._drawn(piece)
        self._lose(piece)
        return ""

    def _sign(self, code: str) -> str:
        """Give a sign of another typeface by its number; those of picture typefaces have none that others know."""
        if len(code) == 4 and not code.upper().startswith("F0"):
            return f"&#x{code};"
        self.lost["docx-sign-left"] = None
        return ""

    def _field(self, piece: Piece) -> str:
        """Read a field, whose instruction stands before what it shows."""
        kind = value(piece, "w:fldCharType")
        if piece.name == "w:instrText":
            if self._fields:
                self._fields[-1][0] += piece.text
        elif kind == "begin":
            self._fields.append(["", ""])
        elif kind == "separate" and self._fields and (address := _address(self._fields[-1][0])):
            self._fields[-1][1] = "link"
            return f'<a href="{escape(address)}">'
        elif kind == "end" and self._fields and self._fields.pop()[1] == "link":
            return "</a>"
        return ""

    def _note(self, piece: Piece) -> str:
        kind = "e" if piece.name == "w:endnoteReference" else "f"
        key = f"{kind}{value(piece, 'w:id')}"
        if key not in self.notes:
            self.notes.append(key)
        return f'<sup><a href="#note-{key}">{self.notes.index(key) + 1}</a></sup>'

    def _drawn(self, piece: Piece) -> str:
        about = next((each for each in _all(piece) if each.name == "wp:docPr"), None)
        alt = value(about, "descr") or value(about, "title")
        html = ""
        for each in _all(piece):
            self._lose(each)
            if each.name == "w:txbxContent":
                self._boxes.append(each)
            key = (
                value(each, "r:embed" if each.name == "a:blip" else "r:id")
                if each.name in ("a:blip", "v:imagedata")
                else ""
            )
            relation = self.relations.get(key) or self.relations.get(
                value(each, "r:link") if key or each.name == "a:blip" else ""
            )
            if relation is not None:
                if not relation.is_outside:
                    self.pictures.append(relation.target)
                html += f'<img src="{escape(_shown(relation))}" alt="{escape(alt)}">'
        return html

    def _table(self, table: Piece) -> str:
        rows = (each for each in _near(table, "w:tr"))
        return (
            "<table>" + "".join(f"<tr>{''.join(map(self._cell, _near(row, 'w:tc')))}</tr>" for row in rows) + "</table>"
        )

    def _cell(self, cell: Piece) -> str:
        about = child(cell, "w:tcPr") or Piece("", {})
        span = number(value(child(about, "w:gridSpan")))
        merged = child(about, "w:vMerge")
        aligned = child(cell, "w:p", "w:pPr", "w:jc")
        side = {"center": "center", "right": "right", "end": "right"}.get(value(aligned), "")
        inner = "" if merged is not None and value(merged) != "restart" else blocks(self.looks, self.lines(cell))
        attributes = (f' colspan="{span}"' if span > 1 else "") + (f' align="{side}"' if side else "")
        return f"<td{attributes}>{inner}</td>"


def blocks(looks: Looks, lines: Iterator[Line]) -> str:
    """Put paragraphs together: lists, quotations, code of several lines, and pictures with what is said of them."""
    parts: list[str] = []
    kind, run = "", list[Line]()
    for line in (*lines, None):
        here = "" if line is None else _kind(looks, line)
        if run and (line is None or here != kind or kind not in ("list", "quote", "code")):
            parts.append(_block(looks, kind, run))
            run = []
        if line is not None and not (line.is_empty and here != "code"):
            kind = here
            if here == "caption" and parts and parts[-1].startswith("<p><img") and parts[-1].count("<img") == 1:
                parts[-1] = f"<figure>{parts[-1][3:-4]}<figcaption>{line.html}</figcaption></figure>"
            else:
                run.append(line)
    return "\n".join(parts)


def _kind(looks: Looks, line: Line) -> str:
    if line.style == "#table":
        return "table"
    if looks.heading(line.style, line.outline):
        return "heading"
    if line.list_id:
        return "list"
    if looks.is_quote(line.style):
        return "quote"
    if looks.is_code(line.style):
        return "code"
    return "caption" if looks.is_named(line.style, "caption") else "paragraph"


def _block(looks: Looks, kind: str, run: list[Line]) -> str:
    first = run[0]
    if kind == "table":
        return first.html
    if kind == "heading":
        level = looks.heading(first.style, first.outline)
        return f"<h{level}>{first.html}</h{level}>"
    if kind == "list":
        return _list(looks, run)
    if kind == "quote":
        return f"<blockquote>{''.join(f'<p>{line.html}</p>' for line in run)}</blockquote>"
    if kind == "code":
        text = "\n".join(line.html.replace("<br>", "\n") for line in run)
        return f"<pre>{text}</pre>"
    return f"<p>{first.html}</p>"


def _list(looks: Looks, run: list[Line]) -> str:
    """Nest the entries by their levels."""
    html, opened = "", list[tuple[int, str, str]]()
    for line in run:
        sign = looks.levels.get((line.list_id, line.level))
        tag = "ul" if sign is None else "ol"
        while opened and (
            opened[-1][0] > line.level or (opened[-1][0] == line.level and opened[-1][2] != line.list_id)
        ):
            html += f"</li></{opened.pop()[1]}>"
        if opened and opened[-1][0] == line.level:
            html += "</li>"
        else:
            start = f' start="{sign}"' if sign not in (None, 1) else ""
            html += f"<{tag}{start}>"
            opened.append((line.level, tag, line.list_id))
        html += f"<li>{line.html}"
    return html + "".join(f"</li></{tag}>" for _, tag, _ in reversed(opened))


def _address(instruction: str) -> str:
    """Read where a field leads; nothing for one that is no link."""
    words = instruction.replace("\\l", " \\l ").split('"')
    if not words[0].strip().upper().startswith("HYPERLINK") or len(words) < 2:
        return ""
    anchor = words[3] if len(words) > 3 and "\\l" in words[2] else ""
    return f"#{words[1]}" if "\\l" in words[0] else words[1] + (f"#{anchor}" if anchor else "")


def _shown(relation: Relation) -> str:
    return relation.target if relation.is_outside else relation.target.rpartition("/")[2]


def _all(piece: Piece) -> Iterator[Piece]:
    for each in piece.children:
        if each.name == "mc:Fallback":
            continue
        yield each
        if each.name != "w:txbxContent":
            yield from _all(each)


def _near(piece: Piece, name: str) -> Iterator[Piece]:
    """Give elements of a name that lie inside, through frames that mean nothing."""
    for each in piece.children:
        if each.name == name:
            yield each
        elif each.name in ("w:sdt", "w:sdtContent", "w:ins", "w:customXml"):
            yield from _near(each, name)
