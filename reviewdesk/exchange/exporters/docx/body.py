"""Sanitised HTML as paragraphs of WordprocessingML (ECMA-376, part 1), with the notes, links and images they name."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reviewdesk.exchange.exporters.docx.markup import leaf, paragraph, run, tag
from reviewdesk.exchange.exporters.docx.pictures import drawing
from reviewdesk.exchange.exporters.prose import prose
from reviewdesk.exchange.exporters.siding import side_of
from reviewdesk.exchange.labels import Labels
from reviewdesk.markup.elements import Child, Element, html_of, tree

FIRST_NOTE = 1
_DEEPEST = 8  # the levels of a list count from 0, and there are nine
_MARKS = {
    **dict.fromkeys(("b", "strong", "th"), "b"),
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "i"),
    **dict.fromkeys(("del", "s"), "strike"),
    **dict.fromkeys(("u", "ins"), "u"),
    **dict.fromkeys(("code", "kbd", "samp"), "code"),
    "mark": "highlight",
    "sub": "sub",
    "sup": "sup",
}
_INSIDE = frozenset(("div", "section", "figure", "thead", "tbody", "dl"))


@dataclass(slots=True)
class Body:
    """What the parts of the document are made of; a list's number is its place in `lists`, true for an ordered one."""

    labels: Labels
    images: Mapping[str, bytes]
    is_rtl: bool = False
    links: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    lists: list[tuple[bool, int]] = field(default_factory=list)
    _texts: dict[str, Element] = field(default_factory=dict)

    def write(self, blocks: Iterable[str]) -> str:
        """Write the blocks; a footnote goes where it is named."""
        trees = [tree(block)[0] for block in blocks]
        for each in trees:
            for child in each.walk():
                if isinstance(child, Element) and child.attributes.get("id", "").startswith("fn:"):
                    self._texts[child.attributes["id"]] = child
        return "".join(part for each in trees for part in self._flow(each.children, "BodyText"))

    def _flow(self, children: Iterable[Child], style: str, level: int = 0) -> Iterator[str]:
        """Give what stands below each other; loose words are a paragraph."""
        loose: list[Child] = []
        for child in children:
            if isinstance(child, str) or child.name not in _WRITERS:
                loose.append(child)
                continue
            yield self._paragraph(loose, style)
            loose = []
            yield from _WRITERS[child.name](self, child, style, level)
        yield self._paragraph(loose, style)

    def _paragraph(self, children: Iterable[Child], style: str, properties: str = "") -> str:
        shown = _trimmed(children)
        runs = "".join(self._runs(child, frozenset()) for child in shown)
        is_turned = not self.is_rtl and side_of(shown) == "rtl"
        return paragraph(runs, style, f"{properties}<w:bidi/>" if is_turned else properties) if runs else ""

    def _runs(self, child: Child, marks: frozenset[str]) -> str:
        if isinstance(child, str):
            return run(child.replace("\n", " "), marks)
        if child.name == "br":
            return "<w:r><w:br/></w:r>"
        if child.name == "img":
            return self._image(child, marks)
        if "footnote-ref" in child.classes:
            return self._note(child, marks)
        if "footnote-backref" in child.classes:
            return ""
        mark = _MARKS.get(child.name)
        if mark == "sup" and child.find("a") is not None:
            mark = None
        inner = "".join(self._runs(each, marks | {mark} if mark else marks) for each in child.children)
        address = child.attributes.get("href", "")
        return self._link(address, inner) if inner and address.startswith(("http:", "https:", "mailto:")) else inner

    def _link(self, address: str, inner: str) -> str:
        if address not in self.links:
            self.links.append(address)
        return tag("w:hyperlink", inner, **{"r:id": f"link{self.links.index(address)}"})

    def _image(self, element: Element, marks: frozenset[str]) -> str:
        source, alt = element.attributes.get("src", ""), element.attributes.get("alt", "")
        shown = drawing(self.images.get(source, b""), alt, len(self.shown))
        if not shown:
            return run(f"[{alt or source}]", marks)
        self.shown.append(source)
        return shown

    def _note(self, element: Element, marks: frozenset[str]) -> str:
        name = element.attributes.get("href", "").removeprefix("#")
        if name not in self._texts:
            return "".join(self._runs(child, marks | {"sup"}) for child in element.children)
        if name not in self.notes:
            self.notes[name] = ""
            self.notes[name] = "".join(self._flow(self._texts[name].children, "FootnoteText"))
        number = [*self.notes].index(name) + FIRST_NOTE
        look = tag("w:rPr", leaf("w:rStyle", "FootnoteReference"))
        return tag("w:r", look, f'<w:footnoteReference w:id="{number}"/>')

    def words(self, element: Element, style: str, _level: int) -> Iterator[str]:
        yield self._paragraph(element.children, style)

    def heading(self, element: Element, _style: str, _level: int) -> Iterator[str]:
        yield self._paragraph(element.children, f"Heading{element.name[1]}")

    def quote(self, element: Element, _style: str, level: int) -> Iterator[str]:
        yield from self._flow(element.children, "Quote", level)

    def inside(self, element: Element, style: str, level: int) -> Iterator[str]:
        if "footnote" not in element.classes:
            yield from self._flow(element.children, style, level)

    def caption(self, element: Element, _style: str, _level: int) -> Iterator[str]:
        yield self._paragraph(element.children, "Caption")

    def rule(self, _element: Element, _style: str, _level: int) -> Iterator[str]:
        yield paragraph(run("* * *", frozenset()), "Separator")

    def code(self, element: Element, _style: str, _level: int) -> Iterator[str]:
        lines = element.text().strip("\n").split("\n")
        yield paragraph("<w:r><w:br/></w:r>".join(run(line, frozenset()) for line in lines), "Code")

    def entries(self, element: Element, _style: str, level: int) -> Iterator[str]:
        self.lists.append((element.name == "ol", element.number("start") or 1))
        number = len(self.lists)
        level = min(level, _DEEPEST)
        mark = tag("w:numPr", leaf("w:ilvl", str(level)), leaf("w:numId", str(number)))
        for entry in element.children:
            if isinstance(entry, Element):
                first, *rest = [part for part in self._flow(entry.children, "ListParagraph", level + 1) if part] or [
                    paragraph("", "ListParagraph")
                ]
                yield first.replace("</w:pPr>", f"{mark}</w:pPr>", 1) if first.startswith("<w:p>") else first
                yield from rest

    def table(self, element: Element, _style: str, _level: int) -> Iterator[str]:
        rows = [row for row in element.walk() if isinstance(row, Element) and row.name == "tr"]
        cells = [[cell for cell in row.children if isinstance(cell, Element)] for row in rows]
        width = max(map(len, cells), default=0)
        if width:
            grid = tag("w:tblGrid", "<w:gridCol/>" * width)
            look = tag("w:tblPr", leaf("w:tblStyle", "TableGrid"), '<w:tblW w:w="0" w:type="auto"/>')
            yield tag("w:tbl", look, grid, *(self._row(row, width) for row in cells))
            yield paragraph("", "BodyText")

    def _row(self, cells: list[Element], width: int) -> str:
        written = [self._cell(cell) for cell in cells] + [tag("w:tc", "<w:p/>")] * (width - len(cells))
        return tag("w:tr", *written)

    def _cell(self, cell: Element) -> str:
        marks = frozenset({"b"} if cell.name == "th" else ())
        align = {"right": "end", "center": "center"}.get(cell.styles.get("text-align", ""), "start")
        runs = "".join(self._runs(child, marks) for child in _trimmed(cell.children))
        return tag("w:tc", paragraph(runs, "TableText", leaf("w:jc", align)))

    def spoiler(self, element: Element, style: str, level: int) -> Iterator[str]:
        first = next(
            (child for child in element.children if isinstance(child, Element) and child.name == "summary"), None
        )
        title = prose(html_of(first.children), self.labels) if first else ""
        label = self.labels.labelled.format(label=self.labels.spoiler, value=title) if title else self.labels.spoiler
        yield paragraph(run(label, frozenset("b")), style)
        yield from self._flow((child for child in element.children if child is not first), style, level)


def _trimmed(children: Iterable[Child]) -> list[Child]:
    """Give a row of words without the line ends around it."""
    row = list(children)
    if row and isinstance(row[0], str):
        row[0] = row[0].lstrip()
    if row and isinstance(row[-1], str):
        row[-1] = row[-1].rstrip()
    return [child for child in row if child != ""]


_WRITERS: dict[str, Callable[[Body, Element, str, int], Iterator[str]]] = {
    "p": Body.words,
    "dt": Body.words,
    "dd": Body.words,
    **{f"h{level}": Body.heading for level in range(1, 7)},
    **dict.fromkeys(_INSIDE, Body.inside),
    "blockquote": Body.quote,
    "ul": Body.entries,
    "ol": Body.entries,
    "hr": Body.rule,
    "pre": Body.code,
    "table": Body.table,
    "figcaption": Body.caption,
    "details": Body.spoiler,
}
