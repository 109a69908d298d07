"""What a row can be made: paragraph, heading, quote, entry of a list."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import begins, following, selected_blocks
from reviewdesk.ui.body.rows.row import Box, ItemBox, Kind, ListBox, Path, PullQuoteBox, QuoteBox, Shape

Boxed = TypeVar("Boxed", QuoteBox, ListBox)

_FIXED = (Kind.CARD, Kind.SOURCE)


class Styles:
    """Changes what the selected rows are; each change is one step of undo."""

    def __init__(self, text_blocks: TextBlocks, numbers: Iterator[int]) -> None:
        self._text_blocks = text_blocks
        self._numbers = numbers

    def set_kind(self, cursor: QTextCursor, kind: Kind, level: int = 0) -> None:
        """Make the selected rows paragraphs, headings or code."""
        cursor.beginEditBlock()
        for block in selected_blocks(cursor):
            shape = self._text_blocks.shape(block)
            if shape.kind not in _FIXED:
                path = tuple(box for box in shape.path if not isinstance(box, PullQuoteBox))
                self._text_blocks.reshape(block, Shape(kind, path, level=level))
        cursor.endEditBlock()

    def toggle_quote(self, cursor: QTextCursor) -> None:
        """Put the selected rows into a quote, or take them out of it."""
        blocks = [block for block in selected_blocks(cursor) if self._can_move(block)]
        is_on = all(self.is_quoted(block) for block in blocks)
        box = self._neighbour(blocks, QuoteBox) or self.new_quote()
        cursor.beginEditBlock()
        for block in blocks:
            shape = self._text_blocks.shape(block)
            path = without(shape.path, QuoteBox) if is_on else (box, *shape.path)
            if is_on or not self.is_quoted(block):
                self._text_blocks.reshape(block, replace(shape, path=path))
        cursor.endEditBlock()

    def toggle_list(self, cursor: QTextCursor, start: int | None) -> None:
        """Make the selected rows entries of a list, with bullets for None, or take them out of it."""
        blocks = [block for block in selected_blocks(cursor) if self._can_move(block)]
        is_on = all(self.is_listed(block, start is not None) for block in blocks)
        cursor.beginEditBlock()
        if is_on:
            self._unlist(blocks)
        else:
            self._list(blocks, start)
        cursor.endEditBlock()

    def begin_list(self, cursor: QTextCursor, start: int | None) -> None:
        """Begin a list with the row of the caret; the entries before it stay as they are."""
        block = cursor.block()
        old = innermost(self._text_blocks.shape(block).path, ListBox)
        cursor.beginEditBlock()
        if old is None:
            self._list([block], start)
        else:
            self._relist(block, old, self.new_list(start))
        cursor.endEditBlock()

    def is_quoted(self, block: QTextBlock) -> bool:
        """Tell whether a row is in a quote."""
        return any(isinstance(box, QuoteBox) for box in self._text_blocks.shape(block).path)

    def is_listed(self, block: QTextBlock, is_numbered: bool) -> bool:
        """Tell whether a row is in a list of this kind."""
        inner = innermost(self._text_blocks.shape(block).path, ListBox)
        return inner is not None and (inner.start is not None) == is_numbered

    def new_item(self, tight: bool = True) -> ItemBox:
        return ItemBox(next(self._numbers), tight)

    def new_quote(self) -> QuoteBox:
        return QuoteBox(next(self._numbers))

    def new_list(self, start: int | None) -> ListBox:
        return ListBox(next(self._numbers), start)

    def move(self, block: QTextBlock, path: Path) -> None:
        """Put a row into other boxes."""
        self._text_blocks.reshape(block, replace(self._text_blocks.shape(block), path=path))

    def adopt(self, block: QTextBlock, old: Path, new: Path) -> None:
        """Put the rows that follow from the boxes that a row has left into those it has now."""
        for child in list(self._inside(block, old)):
            path = self._text_blocks.shape(child).path
            self.move(child, (*new, *path[len(old) :]))

    def _inside(self, block: QTextBlock, path: Path) -> Iterator[QTextBlock]:
        for child in following(block):
            if not begins(self._text_blocks.shape(child).path, path):
                return
            yield child

    def _can_move(self, block: QTextBlock) -> bool:
        shape = self._text_blocks.shape(block)
        is_bound = shape.kind in (Kind.SUMMARY, Kind.PULL_QUOTE, Kind.SPEAKER)
        return not is_bound and shape.kind is not Kind.SOURCE

    def _list(self, blocks: list[QTextBlock], start: int | None) -> None:
        box: ListBox | None = None
        for block in blocks:
            shape = self._text_blocks.shape(block)
            inner = innermost(shape.path, ListBox)
            if inner is not None:
                other = self.new_list(start)
                self._relist(self._first_row(block, inner), inner, other)
                continue
            if box is None:
                near = self._neighbour(blocks, ListBox)
                is_same = near is not None and (near.start is None) == (start is None)
                box = near if near is not None and is_same else self.new_list(start)
            kind = Kind.PARAGRAPH if shape.kind is Kind.HEADING else shape.kind
            self._text_blocks.reshape(block, Shape(kind, (*shape.path, box, self.new_item())))

    def _relist(self, block: QTextBlock, old: ListBox, new: ListBox) -> None:
        """Make the list of a row, from that row on, one of the other kind."""
        for row in [block, *following(block)]:
            path = self._text_blocks.shape(row).path
            if old not in path:
                break
            self.move(row, tuple(new if box == old else box for box in path))

    def _first_row(self, block: QTextBlock, box: ListBox) -> QTextBlock:
        while block.previous().isValid() and box in self._text_blocks.shape(block.previous()).path:
            block = block.previous()
        return block

    def _unlist(self, blocks: list[QTextBlock]) -> None:
        for block in blocks:
            path = self._text_blocks.shape(block).path
            at = max(index for index, box in enumerate(path) if isinstance(box, ListBox))
            self.move(block, (*path[:at], *path[at + 2 :]))

    def _neighbour(self, blocks: list[QTextBlock], kind: type[Boxed]) -> Boxed | None:
        """Give the box of the row before or after that these rows can join."""
        if not blocks:
            return None
        depth = len(self._text_blocks.shape(blocks[0]).path) if kind is ListBox else 0
        for block in (blocks[0].previous(), blocks[-1].next()):
            path = self._text_blocks.shape(block).path if block.isValid() else ()
            box = path[depth] if len(path) > depth else None
            if isinstance(box, kind) and path[:depth] == self._text_blocks.shape(blocks[0]).path[:depth]:
                return box
        return None


def innermost(path: Path, kind: type[Boxed]) -> Boxed | None:
    """Give the last box of a kind."""
    return next((box for box in reversed(path) if isinstance(box, kind)), None)


def without(path: Path, kind: type[Box]) -> Path:
    """Give the boxes without the last one of a kind."""
    at = max((index for index, box in enumerate(path) if isinstance(box, kind)), default=len(path))
    return (*path[:at], *path[at + 1 :])
