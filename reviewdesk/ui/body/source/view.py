"""The page as Markdown source; bytes that nobody typed over stay as they came."""

import re
from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reviewdesk.ui.body.drawing.looks import MONO
from reviewdesk.ui.body.rows.places import length, select
from reviewdesk.ui.body.source.colours import MarkdownColours
from reviewdesk.ui.body.source.keys import SourceKeys
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_PAUSE_MS = 120
_COLUMNS = 84
_SIZE = 14
_FLAT = "border: none; border-radius: 0; padding: 0;"
_LINE_END = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")  # all that Qt takes for the end of a line


class SourceView(QPlainTextEdit):
    """Plain text in one column; `source_edited` follows a change after a moment, `zoom_asked` says by how much."""

    source_edited = Signal()
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceText")
        self.setAccessibleName(self.tr("Body as Markdown"))
        self.setProperty("look", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self._tokens: Tokens = LIGHT
        self._line_end = "\n"
        self._ends: list[str] = [""]
        self._colours = MarkdownColours(self.document())
        self._keys = SourceKeys(self.zoom_asked.emit)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.source_edited)
        self.document().contentsChange.connect(self._take)
        self.cursorPositionChanged.connect(self.viewport().update)
        self.set_zoom(100)

    def open(self, text: str) -> None:
        """Show another text, with nothing to undo."""
        self.document().blockSignals(True)
        self.setPlainText("\n".join(_LINE_END.split(text)))
        self.document().blockSignals(False)
        self._end_lines(text)
        self._colours.rehighlight()
        self._pause.stop()

    def follow(self, text: str) -> None:
        """Show what the text has become elsewhere, as one step of undo."""
        new, old = "\n".join(_LINE_END.split(text)), "\n".join(self._lines())
        start, end = _common(old, new)
        if start + end < max(len(old), len(new)):
            select(self.document(), length(old[:start]), length(old[: len(old) - end])).insertText(
                new[start : len(new) - end]
            )
        self._end_lines(text)
        self._pause.stop()

    def text(self) -> str:
        """Give the text as it stands; what was not changed has the bytes it was opened with."""
        return "".join(line + end for line, end in zip(self._lines(), self._ends, strict=True))

    def selection(self) -> tuple[int, int]:
        """Give where the selection begins and where the caret stands, in characters of the text."""
        cursor = self.textCursor()
        return self._place(cursor.anchor()), self._place(cursor.position())

    def select(self, anchor: int, place: int) -> None:
        """Put the caret at a character of the text, with everything from another one on selected."""
        self.setTextCursor(select(self.document(), self._position(anchor), self._position(place)))

    def go_to(self, place: int) -> None:
        """Put the caret at a character of the text and show it."""
        self.select(place, place)
        self.centerCursor()

    def height_of(self, place: int) -> int:
        """Give how far below the upper edge a character of the text is shown."""
        cursor = select(self.document(), self._position(place), self._position(place))
        return self.viewport().y() + self.cursorRect(cursor).center().y()

    def place_in_view(self) -> int:
        """Give the character at the caret, or the topmost one where the caret is out of sight."""
        cursor = self.textCursor()
        if not self.viewport().rect().contains(self.cursorRect(cursor).center()):
            cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        return self._place(cursor.position())

    def set_zoom(self, percent: int) -> None:
        """Take the size of letters, in hundredths of the usual one."""
        font = QFont(MONO)
        font.setPixelSize(max(round(_SIZE * percent / 100), 8))
        self.setFont(font)
        self._fit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self._colours.set_tokens(tokens)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(tokens.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.ink))
        self.setPalette(palette)
        self.setStyleSheet(
            f"#sourceText, #sourceText:focus {{ {_FLAT} background: {tokens.page}; color: {tokens.ink}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if self._keys.press(event, cursor):
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the line of the caret."""
        painter = QPainter(self.viewport())
        block = self.textCursor().block()
        line = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
        painter.fillRect(0, line.top(), self.viewport().width(), line.height(), QColor(self._tokens.bg))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        super().resizeEvent(QResizeEvent(self.viewport().size(), event.oldSize()))

    def _fit(self) -> None:
        column = QFontMetricsF(self.font()).horizontalAdvance("m") * _COLUMNS
        side = max(32, round((self.width() - column) / 2))
        self.setViewportMargins(side, 24, side, 0)

    def _lines(self) -> list[str]:
        return self.document().toRawText().split("\u2029")

    def _end_lines(self, text: str) -> None:
        self._ends = [*_LINE_END.findall(text), ""]
        self._line_end = "\r\n" if "\r\n" in text else "\n"

    def _place(self, position: int) -> int:
        block = self.document().findBlock(position)
        number = block.blockNumber()
        before = sum(map(len, self._ends[:number])) + sum(map(len, self._lines()[:number]))
        words = block.text().encode("utf-16-le", "surrogatepass")[: (position - block.position()) * 2]
        return before + len(words.decode("utf-16-le", "replace"))

    def _position(self, place: int) -> int:
        lines = self._lines()
        sizes = (len(line) + len(end) for line, end in zip(lines, self._ends, strict=True))
        starts = list(accumulate(sizes, initial=0))[:-1]
        at = max(bisect_right(starts, place) - 1, 0)
        return self.document().findBlockByNumber(at).position() + length(lines[at][: max(place - starts[at], 0)])

    def _take(self, position: int, _removed: int, _added: int) -> None:
        """Give new lines the line end of the text, and let the others keep theirs."""
        more = self.document().blockCount() - len(self._ends)
        first = self.document().findBlock(position).blockNumber()
        if more < 0:
            del self._ends[first : first - more]
        else:
            self._ends[first:first] = [self._line_end] * more
        if not self._pause.isActive():
            self._pause.start()


def _common(old: str, new: str) -> tuple[int, int]:
    """Give how many characters at the beginning and at the end are the same."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    most -= start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end
