"""Tables of the block editor."""

from collections.abc import Iterator

from reviewdesk.exchange.exporters.wordpress.markup import block
from reviewdesk.exchange.exporters.wordpress.phrasing import is_phrasing, phrasing
from reviewdesk.markup.elements import Element

_ALIGNMENTS = ("left", "center", "right")
_SPANS = ("colspan", "rowspan")


def table_block(element: Element) -> str:
    """Make a table; nothing where a cell holds more than words."""
    sections = [child for child in element.children if isinstance(child, Element)]
    if not sections or not all(section.name in ("thead", "tbody", "tfoot") for section in sections):
        return ""
    parts = [_section(section) for section in sections]
    if not all(parts) or len({section.name for section in sections}) != len(sections):
        return ""
    html = f'<figure class="wp-block-table"><table>{"".join(parts)}</table></figure>'
    return block("table", html, hasFixedLayout=False)


def _section(section: Element) -> str:
    rows = [child for child in section.children if isinstance(child, Element)]
    inner = [_row(row) for row in rows]
    return f"<{section.name}>{''.join(inner)}</{section.name}>" if all(inner) and inner else ""


def _row(row: Element) -> str:
    cells = [child for child in row.children if isinstance(child, Element)]
    if row.name != "tr" or not cells or not all(map(_is_plain, cells)):
        return ""
    return f"<tr>{''.join(map(_cell, cells))}</tr>"


def _is_plain(cell: Element) -> bool:
    return cell.name in ("td", "th") and all(map(is_phrasing, cell.children))


def _cell(cell: Element) -> str:
    return f"<{cell.name}{''.join(_attributes(cell))}>{phrasing(cell.children)}</{cell.name}>"


def _attributes(cell: Element) -> Iterator[str]:
    alignment = cell.styles.get("text-align")
    if alignment in _ALIGNMENTS:
        yield f' class="has-text-align-{alignment}" data-align="{alignment}"'
    for span in _SPANS:
        count = cell.number(span)
        if count is not None and count > 1:
            yield f' {span}="{count}"'
