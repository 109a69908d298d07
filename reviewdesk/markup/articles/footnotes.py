"""Finds the footnotes of an article by how its links lead to and fro, whoever wrote them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reviewdesk.markup.elements import Element

_HOLDERS = ("li", "p", "div", "dd", "td")
_SIGN = re.compile(r"[\[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|[ivx]{1,5})\s*[\])]?\.?")
_BACK = re.compile(r"[\s↩↑⏎^←\ufe0e\ufe0f\[\]]*|\d{1,3}\.?")
_LABEL = re.compile(r"[A-Za-z0-9-]{1,20}")
_FRAME = {"footnote", "footnotes", "wp-block-footnotes", "footnotes-list"}


@dataclass(slots=True)
class Footnotes:
    """The footnotes of an article: `marks` by the element that is one, `notes` by label, in the order of the marks."""

    marks: dict[int, str] = field(default_factory=dict)
    notes: dict[str, Element] = field(default_factory=dict)


def take_footnotes(body: Element) -> Footnotes:
    """Take the notes out of a tree, and tell which links are the marks that lead to them."""
    found = Footnotes()
    holders = {element.attributes["id"]: element for element in _elements(body) if _may_hold(element)}
    if not holders:
        return found
    labels: dict[str, str] = {}
    places = {id(element): place for place, element in enumerate(_elements(body))}
    for link in [element for element in _elements(body) if element.name == "a"]:
        target = link.attributes.get("href", "").removeprefix("#")
        holder = holders.get(target) if link.attributes.get("href", "")[:1] == "#" else None
        if (
            holder is None
            or places[id(holder)] < places[id(link)]
            or not _SIGN.fullmatch(link.text().strip())
            or any(each is link for each in holder.walk())
        ):
            continue
        if target not in labels:
            labels[target] = _label(link.text(), set(found.notes))
            found.notes[labels[target]] = holder
        found.marks[id(link)] = labels[target]
    if found.notes:
        _take_out(body, {id(holder) for holder in found.notes.values()})
        for note in found.notes.values():
            _without_way_back(note)
    return found


def _elements(element: Element) -> Iterator[Element]:
    return (child for child in element.walk() if isinstance(child, Element))


def _may_hold(element: Element) -> bool:
    return element.name in _HOLDERS and bool(element.attributes.get("id")) and bool(element.text().strip())


def _label(text: str, taken: set[str]) -> str:
    wanted = re.sub(r"\W", "", text)
    if not _LABEL.fullmatch(wanted) or wanted in taken:
        number = len(taken) + 1
        while str(number) in taken:
            number += 1
        return str(number)
    return wanted


def _take_out(element: Element, gone: set[int]) -> bool:
    """Take elements out, and the frames around them that are empty then; true where something was taken."""
    kept = []
    took = False
    for child in element.children:
        if isinstance(child, Element):
            if id(child) in gone:
                took = True
                continue
            if _take_out(child, gone):
                took = True
                if _is_empty(child):
                    continue
        kept.append(child)
    element.children = kept
    return took


def _is_empty(element: Element) -> bool:
    """Tell whether only a rule or blanks are left of a frame."""
    return not element.text().strip() and element.find("img", "kept", "table") is None


def _without_way_back(element: Element) -> None:
    """Take the links out that lead back to the text."""
    kept = []
    for child in element.children:
        if isinstance(child, Element):
            is_link = child.name == "a" and child.attributes.get("href", "").startswith("#")
            if is_link and ("footnote-backref" in child.classes or _BACK.fullmatch(child.text())):
                continue
            _without_way_back(child)
            if child.name in ("sup", "span") and not child.text().strip():
                continue
        kept.append(child)
    element.children = kept
