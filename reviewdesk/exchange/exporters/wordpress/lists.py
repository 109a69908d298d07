"""Lists of the block editor: entries hold words, and at their end lists."""

from reviewdesk.exchange.exporters.wordpress.markup import Json, block
from reviewdesk.exchange.exporters.wordpress.phrasing import is_phrasing, phrasing
from reviewdesk.markup.elements import Child, Element

_BETWEEN_PARAGRAPHS = "<br><br>"


def list_block(element: Element) -> str:
    """Make a list; nothing where an entry holds more than such a list can."""
    entries = [_entry(child) for child in element.children if isinstance(child, Element)]
    if not all(entries) or any(isinstance(child, str) and child.strip() for child in element.children):
        return ""
    inner = "\n\n".join(entries)
    start = element.number("start")
    shape: dict[str, Json] = {"ordered": True} if element.name == "ol" else {}
    said = ""
    if start not in (None, 1):
        shape["start"] = start
        said = f' start="{start}"'
    return block("list", f'<{element.name}{said} class="wp-block-list">{inner}</{element.name}>', **shape)


def _entry(element: Element) -> str:
    if element.name != "li" or element.attributes:
        return ""
    rows: list[str] = []
    loose: list[Child] = []
    lists: list[str] = []
    for child in element.children:
        if is_phrasing(child):
            loose.append(child)
            continue
        rows.append(phrasing(loose))
        loose = []
        assert isinstance(child, Element)
        if child.name in ("ul", "ol"):
            lists.append(list_block(child))
        elif child.name == "p" and not child.attributes and not lists:
            rows.append(phrasing(child.children))
        else:
            return ""
    words = phrasing(loose)
    if not all(lists) or (lists and words):
        return ""
    words = _BETWEEN_PARAGRAPHS.join(filter(None, (*rows, words)))
    return block("list-item", f"<li>{words}{''.join(lists)}</li>")
