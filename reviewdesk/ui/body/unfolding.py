"""Opens a card as its Markdown to be edited, and makes it a card again when the caret leaves."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reviewdesk.markup.nodes import Source
from reviewdesk.markup.parse import parse
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import Move, select
from reviewdesk.ui.body.rows.row import LINE_BREAK, Card, Kind, Row, Shape
from reviewdesk.ui.body.rows.spelling import spell
from reviewdesk.ui.body.rows.spreading import literal_spans, rows_of


class Unfolding:
    """One card at a time; what is done to it until the caret leaves is one step of undo, and a look at it is none."""

    def __init__(self, body: BodyDocument) -> None:
        self._body = body
        self._text_blocks = body.text_blocks
        self._open: QTextCursor | None = None
        self._step = 0
        self._shown = ""

    def unfold(self, cursor: QTextCursor) -> bool:
        """Show the card at the cursor as Markdown; False where there is none, or where it stands inside a box."""
        spans = self._text_blocks.spans(cursor.block())
        card = next((span.thing for span in spans if isinstance(span.thing, Card)), None)
        if card is None or self._text_blocks.shape(cursor.block()).path:
            return False
        source = Row(Shape(Kind.SOURCE), literal_spans(self._markdown(cursor.block(), card)))
        self._replace(cursor, cursor.block(), [source])
        self._open = QTextCursor(cursor)
        self._step, self._shown = self._body.qt_document.availableUndoSteps(), cursor.block().text()
        self._body.close_step()
        return True

    def fold(self, caret: QTextCursor) -> None:
        """Make the open card one again, if the caret has left it and its Markdown still means something."""
        if self._open is None or self._open.block() == caret.block():
            return
        cursor, self._open = self._open, None
        block = cursor.block()
        if self._text_blocks.shape(block).kind is not Kind.SOURCE:
            return
        if block.text() == self._shown and self._taken_back():
            return
        nodes = parse(block.text().replace(LINE_BREAK, "\n"), self._body.definitions)
        if nodes and not any(isinstance(node, Source) for node in nodes):
            self._body.tie(self._step)
            self._replace(cursor, block, rows_of(nodes, self._body.numbers))
            self._body.close_step()

    def _taken_back(self) -> bool:
        """Take the look back if nothing has been done since; what was undone meanwhile can still be done again."""
        document = self._body.qt_document
        if document.availableUndoSteps() != self._step:
            return False
        could_redo = document.isRedoAvailable()
        document.undo()
        if not could_redo:
            document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        return True

    def _markdown(self, block: QTextBlock, card: Card) -> str:
        """Give the Markdown of a card as it was written, so that a look at it changes nothing."""
        self._body.flush()
        source = self._body.sources()[self._body.block_index(block)]
        if parse(source, self._body.definitions) == (card,):
            return source.rstrip()
        return spell(card, self._body.definitions)

    def _replace(self, cursor: QTextCursor, block: QTextBlock, rows: list[Row]) -> None:
        whole = select(cursor.document(), block.position(), block.position() + block.length() - 1)
        whole.beginEditBlock()
        whole.removeSelectedText()
        self._text_blocks.insert(whole, rows)
        whole.endEditBlock()
        cursor.setPosition(whole.block().position())
        cursor.movePosition(Move.EndOfBlock)
