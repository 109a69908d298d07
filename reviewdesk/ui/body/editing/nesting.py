"""Moves rows into boxes and out of them, with what hangs on them."""

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.styles import Styles, innermost, without
from reviewdesk.ui.body.rows.places import begins, preceding, selected_blocks
from reviewdesk.ui.body.rows.row import ItemBox, ListBox, Path, PullQuoteBox, QuoteBox, SpoilerBox


class Nesting:
    """Nests entries of lists, and quotes, and takes rows out of boxes."""

    def __init__(self, text_blocks: TextBlocks, styles: Styles) -> None:
        self._text_blocks = text_blocks
        self._styles = styles

    def nest(self, cursor: QTextCursor, deeper: bool) -> bool:
        """Move the selected entries one list deeper or further out, or rows of quotes one quote; False for others."""
        paths = [(block, self._text_blocks.shape(block).path) for block in selected_blocks(cursor)]
        heads = [(block, path[: _depth(path)]) for block, path in paths if innermost(path, ListBox) is not None]
        if not heads:
            return self._nest_quotes(cursor, deeper)
        cursor.beginEditBlock()
        moved: Path = ()
        for block, head in heads:
            if moved and begins(head, moved):
                continue  # it went along with the entry it hangs on
            moved = head
            path = self._text_blocks.shape(block).path
            if deeper:
                self._deepen(block, path)
            else:
                self.move_out(block, path)
        cursor.endEditBlock()
        return True

    def move_out(self, block: QTextBlock, path: Path) -> None:
        """Take a row out of its innermost box; an entry of a nested list becomes one of the list around it."""
        inner = path[-1]
        if isinstance(inner, ItemBox):
            outer = path[:-2]
            if outer and isinstance(outer[-1], ItemBox):
                outer = (*outer[:-1], self._styles.new_item(outer[-1].tight))
                self._styles.move(block, outer)
                self._styles.adopt(block, path, outer)
                self._styles.adopt(block, path[:-2], outer)
                return
            self._styles.move(block, outer)
            self._styles.adopt(block, path, outer)
        elif isinstance(inner, QuoteBox | SpoilerBox | PullQuoteBox):
            self._styles.move(block, without(path, type(inner)))

    def quote_deeper(self, block: QTextBlock) -> None:
        """Put a quoted row into a quote within its own, or into the one that stands there before or behind it."""
        path = self._text_blocks.shape(block).path
        at = max(index for index, box in enumerate(path) if isinstance(box, QuoteBox)) + 1
        near = (self._text_blocks.shape(row).path for row in (block.previous(), block.next()) if row.isValid())
        inner = (other[at] for other in near if len(other) > at and begins(other, path[:at]))
        box = next((box for box in inner if isinstance(box, QuoteBox)), None) or self._styles.new_quote()
        self._styles.move(block, (*path[:at], box, *path[at:]))

    def _nest_quotes(self, cursor: QTextCursor, deeper: bool) -> bool:
        quoted = [block for block in selected_blocks(cursor) if self._styles.is_quoted(block)]
        cursor.beginEditBlock()
        for block in quoted:
            if deeper:
                self.quote_deeper(block)
            else:
                self._styles.move(block, without(self._text_blocks.shape(block).path, QuoteBox))
        cursor.endEditBlock()
        return bool(quoted)

    def _deepen(self, block: QTextBlock, path: Path) -> None:
        """Make an entry a child of the one before it in the same list."""
        at = max(index for index, box in enumerate(path) if isinstance(box, ListBox))
        parent = self._entry_before(block, path, at)
        if parent is None:
            return
        inside = parent[at + 2] if len(parent) > at + 2 else None
        around = path[at]
        assert isinstance(around, ListBox)
        box = inside if isinstance(inside, ListBox) else self._styles.new_list(around.start and 1)
        new = (*parent[: at + 2], box, *path[at + 1 :])
        self._styles.move(block, new)
        self._styles.adopt(block, path[: at + 2], new[: at + 4])

    def _entry_before(self, block: QTextBlock, path: Path, at: int) -> Path | None:
        for row in preceding(block):
            above = self._text_blocks.shape(row).path
            if not begins(above, path[: at + 1]):
                return None
            if above[at + 1 : at + 2] != path[at + 1 : at + 2]:
                return above
        return None


def _depth(path: Path) -> int:
    """Give how many boxes there are up to a row's innermost entry."""
    return max((index + 1 for index, box in enumerate(path) if isinstance(box, ItemBox)), default=0)
