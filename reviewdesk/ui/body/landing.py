"""Where blocks come to stand that are still on their way while one writes on: pictures that are being taken in."""

from PySide6.QtGui import QTextCursor

from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.source import split
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.spelling import spell


class Landing:
    """The place of the caret as it was when somebody asked for them."""

    def __init__(self, pane: BodyPane) -> None:
        self._pane = pane
        view = pane.page.view
        self._focus = view.window().focusWidget()
        self._revision = view.document().revision()
        self._place = view.textCursor()
        self._place.setKeepPositionOnInsert(True)  # what is typed here meanwhile stands behind it

    def put(self, blocks: Blocks) -> None:
        """Put blocks there; whoever has waited goes on in them, everybody else where they are."""
        view = self._pane.page.view
        if self._pane.is_source_shown:
            self._put_into_source(blocks)
        elif self._is_awaited():
            view.entrance.insert(blocks)
        else:
            place = self._place if self._place.document() == view.document() else view.textCursor()
            place.setKeepPositionOnInsert(False)
            view.entrance.put(place, blocks)

    def _is_awaited(self) -> bool:
        view = self._pane.page.view
        is_same = self._place.document() == view.document() and view.document().revision() == self._revision
        return is_same and view.window().focusWidget() is self._focus and _same(view.textCursor(), self._place)

    def _put_into_source(self, blocks: Blocks) -> None:
        """Put them below the block of the caret, since the page does not follow while its Markdown is shown."""
        text, caret = self._pane.source.text(), self._pane.source.selection()[1]
        end = 0
        for block in split(text):
            end += len(block.source)
            if end > caret:
                break
        above = text[:end]
        gap = "" if not above or above.endswith("\n\n") else "\n" if above.endswith("\n") else "\n\n"
        definitions = self._pane.page.view.body.definitions
        words = "\n\n".join(spell(block, definitions) for block in blocks)
        below = f"\n{text[end:]}" if text[end:] else ""
        self._pane.retype(f"{above}{gap}{words}\n{below}")


def _same(cursor: QTextCursor, other: QTextCursor) -> bool:
    return (cursor.anchor(), cursor.position()) == (other.anchor(), other.position())
