"""Reads the microdata and the RDFa of a page (itemscope, itemprop; typeof, property) into what its JSON-LD would be."""

from reviewdesk.exchange.importers.pages.finding import words_of
from reviewdesk.exchange.importers.pages.outline import Box
from reviewdesk.exchange.importers.structured_data import Json, Node

_ADDRESSES = {
    "a": "href",
    "link": "href",
    "img": "src",
    "source": "src",
    "video": "src",
    "iframe": "src",
    "object": "data",
}
_DEPTH = 20


def microdata(page: Box) -> list[Json]:
    """Give the items at the top, each with those inside it."""
    tops = (box for box in page.walk() if _is_item(box) and not _names(box))
    return [_item(box, 0) for box in tops]


def _is_item(box: Box) -> bool:
    return "itemscope" in box.attributes or "typeof" in box.attributes


def _names(box: Box) -> list[str]:
    """Give what a part says of the item that it is in; `og:image` and its like say it of the page."""
    names = f"{box.attributes.get('itemprop', '')} {box.attributes.get('property', '')}".split()
    plain = (name.removeprefix("schema:").rstrip("/") for name in names)
    return [name.rpartition("/")[2] for name in plain if "://" in name or ":" not in name]


def _item(box: Box, depth: int) -> Json:
    kind = (box.attributes.get("itemtype") or box.attributes.get("typeof") or "").split()
    node: Node = {"@type": kind[0].rstrip("/").rpartition("/")[2].removeprefix("schema:")} if kind else {}
    name = box.attributes.get("itemid") or box.attributes.get("resource")
    if name:
        node["@id"] = name
    if depth < _DEPTH:
        _collect(box, node, depth)
    return node


def _collect(box: Box, node: Node, depth: int) -> None:
    for child in box.children:
        is_item, names = _is_item(child), _names(child)
        if names:
            value = _item(child, depth + 1) if is_item else _value(child)
            for name in names:
                _add(node, name, value)
        if not is_item:
            _collect(child, node, depth)


def _add(node: Node, name: str, value: Json) -> None:
    before = node.get(name)
    if before is None:
        node[name] = value
    elif isinstance(before, list):
        before.append(value)
    else:
        node[name] = [before, value]


def _value(box: Box) -> Json:
    if "content" in box.attributes:
        return box.attributes["content"]
    if box.name == "time" and "datetime" in box.attributes:
        return box.attributes["datetime"]
    if box.name in ("data", "meter") and "value" in box.attributes:
        return box.attributes["value"]
    address = box.attributes.get(_ADDRESSES.get(box.name, ""), "")
    return address or words_of(box)
