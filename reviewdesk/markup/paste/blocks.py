"""What the elements that stand alone become."""

import re

from reviewdesk.markup.elements import Element
from reviewdesk.markup.nodes import (
    CodeBlock,
    Figure,
    Heading,
    Inline,
    Item,
    List,
    Paragraph,
    Quote,
    Separator,
    Text,
)
from reviewdesk.markup.paste import lists, tables
from reviewdesk.markup.paste.flow import Flow, Reader, part
from reviewdesk.markup.paste.inlines import picture
from reviewdesk.markup.paste.running import Marks, not_bold
from reviewdesk.markup.tidy import tidy_inlines

_QUOTES = {"MsoQuote", "MsoIntenseQuote", "MsoBlockText"}
_HEADING = re.compile(r"(?:Mso)?(?:Heading([1-6])|(?:Mso)?Title)")
_HEADING_STYLE = re.compile(r"[\"']?(?:heading ([1-6])|title)[\"']?")
_LANGUAGE = re.compile(r"lang(?:uage)?-([\w#.+-]+)")
_SCENE_BREAK = re.compile(r"\s*(?:⁂|(?:\*\s*){3})")
_TOP, _DEEPEST = 2, 4


def _paragraph(flow: Flow, element: Element, marks: Marks) -> None:
    if (sign := lists.sign(element)) is not None:
        lists.without_marker(element)
        flow.entry(sign, flow.inside(element.children, marks))
    elif (level := _styled_level(element)) is not None:
        _headed(flow, element, level, marks)
    elif not _QUOTES.isdisjoint(element.classes):
        _quote(flow, element, marks)
    elif _SCENE_BREAK.fullmatch(element.text()):
        flow.block(Separator())
    else:
        part(flow, element, marks)


def _styled_level(element: Element) -> int | None:
    """Read the level of a paragraph that is a heading by its style alone."""
    outline = element.styles.get("mso-outline-level", "")
    if outline.isdigit():
        return int(outline)
    named = _HEADING_STYLE.fullmatch(element.styles.get("mso-style-name", ""))
    found = named or next(filter(None, map(_HEADING.fullmatch, element.classes)), None)
    return int(found[1] or 1) if found else None


def _heading(flow: Flow, element: Element, marks: Marks) -> None:
    if lists.sign(element) is not None:
        _paragraph(flow, element, marks)
    else:
        _headed(flow, element, int(element.name[1]), marks)


def _headed(flow: Flow, element: Element, level: int, marks: Marks) -> None:
    """Make one line of a heading; the headline of the review is the only one of level 1."""
    level = min(max(level, _TOP), _DEEPEST)
    words: list[Inline] = []
    for block in (*flow.inside(element.children, marks), None):
        if isinstance(block, Paragraph):
            words += [Text(" "), *block.children]
            continue
        if line := not_bold(tidy_inlines(tuple(words))):
            flow.block(Heading(level, line))
        words = []
        if block is not None:
            flow.block(block)


def _quote(flow: Flow, element: Element, marks: Marks) -> None:
    is_indent = re.match(r"none|0|medium none", element.styles.get("border", "")) is not None
    if is_indent or not flow.has_room():
        part(flow, element, marks)
    elif blocks := flow.inside(element.children, marks):
        flow.block(Quote(blocks))


def _list(flow: Flow, element: Element, marks: Marks) -> None:
    if not flow.has_room():
        part(flow, element, marks)
        return
    items: list[Item] = []
    loose = Element("li")
    for child in element.children:
        is_own = isinstance(child, Element) and child.name in ("li", "ul", "ol")
        if not is_own:
            loose.children.append(child)
            continue
        assert isinstance(child, Element)
        if (sign := lists.declared_sign(child, element)) is not None:
            flow.entry(sign, flow.inside(child.children, marks))
            continue
        items.append(lists.item(flow.inside(loose.children, marks)))
        loose = Element("li")
        inside = child.children if child.name == "li" else [child]
        items.append(lists.item(flow.inside(inside, marks)))
    items.append(lists.item(flow.inside(loose.children, marks)))
    if kept := lists.gathered(items):
        first = next((child for child in element.children if isinstance(child, Element)), None)
        start = element.number("start") or (first.number("value") if first else None) or 1
        flow.block(List(kept, start if element.name == "ol" else None))


def _lone_item(flow: Flow, element: Element, marks: Marks) -> None:
    """Read an entry whose list was not copied."""
    if flow.has_room():
        _list(flow, Element("ul", children=[element]), marks)
    else:
        part(flow, element, marks)


def _code_block(flow: Flow, element: Element, _: Marks) -> None:
    names = [*element.classes, *((inner.classes) if (inner := element.find("code")) else ())]
    language = next(filter(None, map(_LANGUAGE.fullmatch, names)), None)
    text = element.text().replace("\xa0", " ").strip("\r\n")
    if text.strip():
        flow.block(CodeBlock(text, language[1] if language else ""))


def _separator(flow: Flow, _: Element, __: Marks) -> None:
    flow.block(Separator())


def _figure(flow: Flow, element: Element, marks: Marks) -> None:
    images = [child for child in element.walk() if isinstance(child, Element) and child.name == "img"]
    image = picture(images[0]) if len(images) == 1 else None
    caption = element.find("figcaption")
    beside = Element("figure", children=[child for child in element.children if child is not caption])
    if image is None or beside.find("table", "pre", "blockquote", "ul", "ol", "p"):
        part(flow, element, marks)
        return
    words = " ".join(caption.text().split()) if caption else ""
    flow.block(Figure(image.src, image.alt, words or None))


def _table(flow: Flow, element: Element, marks: Marks) -> None:
    flow.add(tuple(tables.strays(element)), marks)
    flow.end_run()
    rows = [
        [tables.cell_of(cell, flow.inside(cell.children, marks)) for cell in row] for row in tables.rows_of(element)
    ]
    if not tables.is_layout(element, rows):
        flow.block(tables.read_table(rows))
        return
    for row in rows:
        for cell in row:
            for block in cell.blocks:
                flow.block(block)


BLOCKS: dict[str, Reader] = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), _heading),
    **dict.fromkeys(("div", "p"), _paragraph),
    **dict.fromkeys(("ol", "ul"), _list),
    "blockquote": _quote,
    "figure": _figure,
    "hr": _separator,
    "li": _lone_item,
    "pre": _code_block,
    "table": _table,
}
