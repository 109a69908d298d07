"""Brings in what is pasted: at once where it is small, read aside where it is large, and undone as one in any case."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.markup.paste.losses import Loss
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.clip import Clip, Meaning, Way, meaning, taken
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.pasting import words as paste_words
from reviewdesk.ui.body.pasting.place import PastePlace
from reviewdesk.ui.tasks import Lane

ASIDE = 40_000
"""From so many characters on, reading takes long enough to be felt."""
LONGEST_LITERAL = 100_000
"""The most characters that one row of code or Markdown takes in."""
_PATIENCE_MS = 150


@dataclass(frozen=True, slots=True)
class Paste:
    """A paste on its way to `place`; `before` is what stood there, if it is in the text already the other way."""

    clip: Clip
    way: Way
    place: QTextCursor
    before: PastePlace | None = None
    revision: int = 0
    """The state of the text that `before` holds for."""


class Pasting(QObject):
    """Pastes into one view, one thing at a time.

    `told(sentence, offer)` is what the line over the text says and offers to do; two empty strings clear it.
    """

    told = Signal(str, str)
    settled = Signal()
    pictures_brought = Signal(object)

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._lane: Lane | None = None
        self._number = 0
        self._waiting: Paste | None = None
        self._found = Meaning((), "")
        self._parts: Iterator[None] | None = None
        self._offered: Paste | None = None
        self._revision = 0
        self._losses = ""
        self._is_told = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_reading)
        self._beat = QTimer(self, interval=0)
        self._beat.timeout.connect(self._step)

    def open(self, body: BodyDocument, tools: Tools) -> None:
        """Go over to another text; what was on its way to the old one does not arrive."""
        self.leave()
        self._body, self._document, self._tools = body, body.qt_document, tools
        self._document.contentsChange.connect(self._drop_offer)

    def read_in(self, lane: Lane) -> None:
        """Read what is large in this lane; without one everything is read at once."""
        self._lane = lane

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nobody type into a text while it is written; Esc stops that."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.escape()
            return True
        return event.type() == QEvent.Type.InputMethod

    def take(self, data: QMimeData, way: Way = Way.FORMATTED) -> None:
        """Bring in what is on the clipboard or was dropped, at the caret."""
        self.leave()
        clip = taken(data)
        if clip.is_pictures:
            self.pictures_brought.emit(clip)
        elif not clip.size and not clip.address:
            self.say(paste_words.tr(paste_words.NOTHING))
        else:
            self._begin(Paste(clip, way, self._view.textCursor()))

    def take_other_way(self) -> None:
        """Take the last paste in again the other way, as one more step of undo."""
        offered = self._offered
        self.leave()
        if offered is not None:
            self._begin(replace(offered, way=offered.way.other))

    def say(self, words: str) -> None:
        """Say a sentence over the text."""
        self._offered = None
        self._tell(words)

    def escape(self) -> bool:
        """Stop what is on its way, or clear the line; False where there was neither."""
        was_half, was_waiting = self._parts is not None, self._waiting is not None
        was_told = self._is_told
        self.leave()
        if was_half:
            self._view.undo()
        return was_half or was_waiting or was_told

    def leave(self) -> None:
        """Let go of what is on its way and of the offer."""
        self._number += 1
        self._patience.stop()
        self._beat.stop()
        self._waiting = self._offered = None
        if self._parts is not None:
            self._parts = None
            self._view.setReadOnly(False)
            self._view.removeEventFilter(self)
        self._tell("")

    def _begin(self, paste: Paste) -> None:
        self._waiting = paste
        if self._lane is None or paste.clip.size < ASIDE:
            self._put(meaning(paste.clip, paste.way))
            return
        self._patience.start()
        self._lane.run(partial(_read, self._number, paste.clip, paste.way), self._take_answer)

    def _take_answer(self, answer: tuple[int, Meaning]) -> None:
        number, found = answer
        if number == self._number:
            self._put(found)

    def _put(self, found: Meaning) -> None:
        """Write what was read, the first part now and the others when the window has answered."""
        paste = self._waiting
        assert paste is not None
        self._patience.stop()
        self._found = found
        goes_on = paste.before is not None
        if paste.before is not None:
            if paste.revision != self._document.revision():
                self.leave()
                return
            paste.before.restore(paste.place)
        elif found.has_other and self._tools.inserting.takes_blocks(paste.place):
            before = PastePlace(self._tools.text_blocks, paste.place)
            self._waiting = replace(paste, before=before)
        self._view.setTextCursor(paste.place)
        self._parts = self._writing(paste.place, goes_on=goes_on)
        self._revision = self._document.revision()
        self._step()
        if self._parts is not None:
            self._view.setReadOnly(True)
            self._view.installEventFilter(self)
            self._tell(paste_words.tr(paste_words.PASTING))
            self._beat.start()

    def _writing(self, cursor: QTextCursor, *, goes_on: bool) -> Iterator[None]:
        found, inserting = self._found, self._tools.inserting
        text = found.text
        if inserting.takes_blocks(cursor):
            if found.blocks:
                yield from inserting.paste_in_parts(cursor, found.blocks, ends_row=found.ends_row, goes_on=goes_on)
                return
        elif len(text) > LONGEST_LITERAL:
            text = text[:LONGEST_LITERAL]
            self._found = replace(found, dropped=(Loss.TOO_LARGE.value,))
        inserting.paste_text(cursor, text, goes_on=goes_on)

    def _step(self) -> None:
        """Write one more part; whoever took a step back meanwhile has stopped it."""
        assert self._parts is not None
        if self._revision != self._document.revision():
            self.leave()
            return
        for _ in self._parts:
            self._body.flush()  # part by part too: to write all of it out at the end would take seconds
            self._revision = self._document.revision()
            return
        self._settle()

    def _settle(self) -> None:
        paste = self._waiting
        assert paste is not None
        self.leave()
        self._document.setModified(False)  # so that what is typed next is a step of its own
        self._view.setTextCursor(paste.place)
        self._losses = paste_words.loss_words(self._found.dropped, self._found.pictures)
        if paste.before is None:
            self._tell(self._losses)
        else:
            self._offered = replace(paste, revision=self._document.revision())
            sentence, offer = paste_words.done_words(paste.way)
            self._tell(f"{sentence}. {self._losses}" if self._losses else sentence, offer)
        self.settled.emit()

    def _drop_offer(self) -> None:
        """Take the offer away when the text goes on; what was left out is still worth knowing."""
        if self._offered is not None and self._offered.revision != self._document.revision():
            self._offered = None
            self._tell(self._losses)

    def _say_reading(self) -> None:
        self._tell(paste_words.tr(paste_words.READING))

    def _tell(self, words: str, offer: str = "") -> None:
        self._is_told = bool(words)
        self.told.emit(words, offer)


def _read(number: int, clip: Clip, way: Way) -> tuple[int, Meaning]:
    return number, meaning(clip, way)
