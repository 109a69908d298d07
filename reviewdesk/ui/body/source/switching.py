"""The way between the page and its Markdown: caret, selection and the line's height in the window go along."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.rows.places import select
from reviewdesk.ui.body.source.caret_map import place_of, position_at
from reviewdesk.ui.body.source.view import SourceView


@dataclass(frozen=True, slots=True)
class _Left:
    """How the page was left, and what the source showed then."""

    body: BodyDocument
    anchor: int
    position: int
    scrolled: int
    text: str
    selection: tuple[int, int]
    source_scrolled: int


class Switching:
    """Leads from one view to the other; whoever shows them changes the one that is seen in between."""

    def __init__(self, page: Page, source: SourceView) -> None:
        self._page, self._source = page, source
        self._left: _Left | None = None

    def enter_source(self, body: BodyDocument) -> None:
        """Put the source where the page was; the source is seen already."""
        cursor = self._page.view.textCursor()
        seen = _in_view(self._page)
        height = _height_of(self._page, seen)
        self._source.select(place_of(body, cursor.anchor()), place_of(body, cursor.position()))
        _scroll_source(self._source, place_of(body, seen), height)
        self._left = _Left(
            body,
            cursor.anchor(),
            cursor.position(),
            self._page.verticalScrollBar().value(),
            self._source.text(),
            self._source.selection(),
            self._source.verticalScrollBar().value(),
        )

    def enter_page(self, body: BodyDocument) -> None:
        """Put the page where the source was, or where it was left if nothing moved since; the page is seen already."""
        left, now = self._left, self._source.selection()
        if left is not None and (left.body, left.text, left.selection) == (body, self._source.text(), now):
            anchor, position = left.anchor, left.position
        else:
            anchor, position = (position_at(body, place) for place in now)
        seen = self._source.place_in_view()
        height = self._source.height_of(seen)
        self._page.put_caret(position)
        self._page.view.setTextCursor(select(body.qt_document, anchor, position))
        has_stayed = left is not None and (left.text, left.source_scrolled) == (
            self._source.text(),
            self._source.verticalScrollBar().value(),
        )
        if left is not None and has_stayed and left.selection == now:
            self._page.verticalScrollBar().setValue(left.scrolled)
        else:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + _height_of(self._page, position_at(body, seen)) - height)


def _in_view(page: Page) -> int:
    """Give the position of the caret, or the topmost one that is seen where the caret is out of sight."""
    place = page.view.mapTo(page.viewport(), page.view.cursorRect().center())
    if page.viewport().rect().contains(place):
        return page.view.textCursor().position()
    return page.view.cursorForPosition(page.view.mapFrom(page.viewport(), QPoint(place.x(), 0))).position()


def _height_of(page: Page, position: int) -> int:
    """Give how far below the upper edge of the window a position is shown."""
    cursor = select(page.view.document(), position, position)
    return page.view.mapTo(page.viewport(), page.view.cursorRect(cursor).center()).y()


def _scroll_source(source: SourceView, place: int, height: int) -> None:
    """Scroll until a character of the text is shown at a height, as near as whole lines come."""
    line = QFontMetricsF(source.font()).lineSpacing()
    bar = source.verticalScrollBar()
    for _ in range(4):  # lines out of sight are measured only when they come near
        bar.setValue(bar.value() + round((source.height_of(place) - height) / line))
