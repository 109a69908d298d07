"""An open text: Qt's document in front, the Markdown behind it, and nothing rewritten that nobody touched."""

from itertools import count
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from reviewdesk.markup.parse import Definitions
from reviewdesk.ui.body.books.splice import Splice, difference
from reviewdesk.ui.body.books.unit import Stale
from reviewdesk.ui.body.books.units import Units
from reviewdesk.ui.body.drawing.looks import Looks
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import select
from reviewdesk.ui.body.rows.reading import ReadText, read
from reviewdesk.ui.body.rows.row import Row

PAUSE_MS = 40
_SOURCE = attrgetter("source")
_WORD_ENDS = frozenset(" .,;:!?…—–-)\u2029\u00a0")


class BodyDocument(QObject):
    """One text, shown by `qt_document`.

    `block_changed(first, removed, sources)` tells, soon after a change, which source blocks gave way to which; applied
    in order to the blocks of the opened text the changes give the blocks of `to_markdown()`. A text that another thread
    has read opens quickly.
    """

    block_changed = Signal(int, int, object)  # as a list Qt would make new texts of its texts

    def __init__(self, text: str | ReadText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        text = text if isinstance(text, ReadText) else read(text)
        self.qt_document = QTextDocument(self)
        self.qt_document.setDocumentMargin(0)
        self.qt_document.setIndentWidth(1)
        self.qt_document.setUndoRedoEnabled(False)
        self.numbers = count(text.next_number)
        self.text_blocks = TextBlocks(self.qt_document, Looks())
        self._units = Units(text, self.text_blocks.rows)
        self.text_blocks.fill(row for block in text.blocks for row in block.rows)
        self.qt_document.setUndoRedoEnabled(True)
        self.qt_document.documentLayout()  # without one nobody is told of changes; made any earlier it would work twice
        self._rows = self.qt_document.blockCount()
        self._step = self._floor = 0
        self._is_new = False
        self._ties: set[int] = set()
        self._is_retyping = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.qt_document.undoCommandAdded.connect(self._note_step)
        self.qt_document.contentsChange.connect(self._take)

    def to_markdown(self) -> str:
        """Give the text as it stands now."""
        self.flush()
        return "".join(map(_SOURCE, self._units.blocks))

    def flush(self) -> None:
        """Write what changed since the last time and tell."""
        self._pause.stop()
        if not self._units.is_dirty:
            return
        for splice in self._units.flush(self._step):
            self._tell(splice)

    def retype(self, sources: list[str]) -> None:
        """Show other source blocks, in one step of undo and telling nobody; what stays the same is not touched."""
        self.flush()
        splice = difference(self.sources(), sources)
        if splice is None:
            return
        rewritten = self._units.retype(splice, self.numbers)
        document = self.qt_document
        first = document.findBlockByNumber(rewritten.first)
        last = document.findBlockByNumber(rewritten.first + rewritten.removed - 1)
        cursor = select(document, first.position(), last.position() + last.length() - 1)
        self._is_retyping = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self.text_blocks.insert(cursor, rewritten.rows)
        cursor.endEditBlock()
        self._is_retyping = False
        self._units.past.keep(self._step)

    def hold(self) -> None:
        """Let what stands now stay, whatever is taken back: it is not the writer's own."""
        self._floor = self.qt_document.availableUndoSteps()
        self.close_step()

    @property
    def is_held(self) -> bool:
        """Tell whether the next step back would take something away that is not the writer's own."""
        return 0 < self.qt_document.availableUndoSteps() <= self._floor

    def close_step(self) -> None:
        """Let what is typed next be a step of undo of its own."""
        self.qt_document.setModified(True)
        self.qt_document.setModified(False)  # Qt adds no letters to a step at which it was told this, if it was news

    def tie(self, since: int | None = None) -> None:
        """Let what comes next be undone together with the last step, or with all steps since one."""
        now = self.qt_document.availableUndoSteps()
        self._ties.update(range(now if since is None else since, now + 1))
        self.close_step()

    @property
    def is_between(self) -> bool:
        """Tell whether undo and redo have to go on, since what stands here is half of something."""
        return self.qt_document.availableUndoSteps() in self._ties

    def stale(self) -> list[Stale]:
        """Give the rows that show something else than their Markdown says, the last first."""
        return self._units.stale()

    @property
    def definitions(self) -> Definitions:
        """Give what the blocks of the text define for each other."""
        return self._units.definitions

    def row(self, block: QTextBlock) -> Row:
        """Give a row as it stands."""
        return self.text_blocks.read(block)

    def block_index(self, block: QTextBlock) -> int:
        """Give the index of the source block that a row of the page stands for."""
        return self._units.block_at(block.blockNumber())

    def text_block(self, index: int) -> QTextBlock:
        """Give the first row of a source block."""
        return self.qt_document.findBlockByNumber(self._units.row_at(index))

    def sources(self) -> list[str]:
        """Give the source blocks as last written."""
        return list(map(_SOURCE, self._units.blocks))

    def _tell(self, splice: Splice) -> None:
        self.block_changed.emit(splice.first, splice.removed, splice.sources)

    def _note_step(self) -> None:
        self._is_new = True

    def _follow_steps(self) -> None:
        """Note how many steps can be undone, and forget those that others have taken the place of."""
        document, before = self.qt_document, self._step
        self._step = document.availableUndoSteps()
        has_grown = self._step == before and not document.isRedoAvailable()
        if self._is_new or has_grown:
            kept = before if self._is_new else before - 1
            self._units.past.forget(kept)
            self._ties = {step for step in self._ties if step <= kept}
        self._is_new = False

    def _take(self, position: int, removed: int, added: int) -> None:
        """Note which rows changed; an input method's unfinished letters come to nothing when they are read."""
        self._follow_steps()
        document = self.qt_document
        rows = document.blockCount()
        more = rows - self._rows
        self._rows = rows
        if added > 1 or (added == 1 and not removed and document.characterAt(position) in _WORD_ENDS):
            self.close_step()
        if self._is_retyping:
            return
        first = document.findBlock(position).blockNumber()
        end = min(position + added, document.characterCount() - 1)
        last = document.findBlock(end).blockNumber() if added else first
        self._units.touch(first, last - more, more)
        if not self._pause.isActive():
            self._pause.start()
