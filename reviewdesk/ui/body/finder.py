"""Leads from match to match in the text that is shown, marks them all, and puts other words in their place."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTextEdit

from reviewdesk.ui.body.find_bar import FindBar
from reviewdesk.ui.body.finding import Match, Problem, Query, matches, replacement
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.places import length, select
from reviewdesk.ui.body.rows import LINE_BREAK, THING
from reviewdesk.ui.body.source_view import SourceView
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_QUERY_PAUSE_MS = 60
_TEXT_PAUSE_MS = 250
_MARKED = 500  # to either side of the one shown


@dataclass(frozen=True, slots=True)
class Place:
    """A match and where it stands in Qt's document."""

    match: Match
    start: int
    end: int


class Finder(QObject):
    """The wiring between one bar and the texts of a stack; while the bar is closed it looks at no text."""

    def __init__(self, bar: FindBar, page: Page, source: SourceView, stack: QStackedWidget) -> None:
        super().__init__(bar)
        self._bar, self._page, self._source, self._stack = bar, page, source, stack
        self._tokens: Tokens = LIGHT
        self._places: list[Place] = []
        self._current: int | None = None
        self._from = 0
        self._leads = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._look)
        bar.hide()
        bar.query_changed.connect(self._look_for_another)
        bar.next_asked.connect(self.go_on)
        bar.previous_asked.connect(self.go_back)
        bar.replace_asked.connect(self._replace_one)
        bar.replace_all_asked.connect(self._replace_all)
        bar.closed.connect(self._close)
        page.view.textChanged.connect(self.look_again)
        source.textChanged.connect(self.look_again)
        stack.currentChanged.connect(self.look_again)

    def find(self) -> None:
        """Ask what to find; what is selected is asked for already."""
        self._open(is_replacing=False)

    def replace(self) -> None:
        """Ask what to find and what to put in its place."""
        self._open(is_replacing=True)

    def go_on(self) -> None:
        """Go to the next match after the caret, after the last to the first."""
        if self._is_ready():
            caret = self._cursor().position()
            self._show(next((at for at, place in enumerate(self._places) if place.start >= caret), 0))

    def go_back(self) -> None:
        """Go to the match before the caret, before the first to the last."""
        if self._is_ready():
            caret = self._cursor().position()
            last = len(self._places) - 1
            self._show(next((at for at in range(last, -1, -1) if self._places[at].end < caret), last))

    def look_again(self) -> None:
        """Take note that the text is another; nothing is done while the bar is closed."""
        if not self._bar.isHidden():
            self._pause.start(_TEXT_PAUSE_MS)

    def forget(self) -> None:
        """Take note that another text is shown in the place of this one."""
        self._places, self._current = [], None
        self._mark()
        self.look_again()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self._bar.set_tokens(tokens)
        self.look_again()

    def _open(self, *, is_replacing: bool) -> None:
        cursor = self._cursor()
        words = cursor.selectedText()
        is_line = not {"\u2029", LINE_BREAK, THING}.intersection(words)
        self._from = cursor.selectionStart()
        self._bar.open(words if is_line else "", is_replacing=is_replacing)
        self._look_for_another()

    def _close(self) -> None:
        is_fresh = not self._pause.isActive()
        self._pause.stop()
        self._bar.hide()
        self._mark()
        if is_fresh and self._current is not None:
            self._show(self._current)
        self._view().setFocus()

    def _look_for_another(self) -> None:
        self._leads = True
        self._pause.start(_QUERY_PAUSE_MS)

    def _look(self) -> None:
        """Find everything anew; a new query leads to its first match from where one was."""
        self._pause.stop()
        found = _find(self._bar.query, self._view().document())
        leads, self._leads = self._leads, False
        if isinstance(found, Problem):
            self._places, self._current = [], None
            self._bar.show_problem(found)
            self._mark()
            return
        self._places = found
        caret = self._cursor().position()
        self._current = next((at for at, place in enumerate(found) if place.end == caret), None)
        if leads and found:
            self._show(next((at for at, place in enumerate(found) if place.start >= self._from), 0))
        else:
            self._tell()

    def _is_ready(self) -> bool:
        """See to it that the matches are those of now; without words ask for some."""
        if not self._bar.query.words:
            self.find()
            return False
        if self._bar.isHidden() or self._pause.isActive():
            self._leads = False
            self._look()
        return bool(self._places)

    def _show(self, at: int) -> None:
        """Put the caret behind a match; with the bar closed it is selected."""
        place = self._places[at]
        self._current, self._from = at, place.start
        start = place.start if self._bar.isHidden() else place.end
        self._view().setTextCursor(select(self._view().document(), start, place.end))
        if self._stack.currentWidget() is self._page:
            self._page.show_caret()
        self._tell()

    def _tell(self) -> None:
        self._bar.show_count(self._current, len(self._places))
        self._mark()

    def _mark(self) -> None:
        """Mark the matches around the one shown: nobody sees more of them at once."""
        middle = self._current or 0
        low = max(middle - _MARKED, 0)
        shown = [] if self._bar.isHidden() else self._places[low : middle + _MARKED]
        document, now = self._view().document(), self._tokens.found_now
        marks = [
            _mark(document, place, self._tokens.ink, now if low + at == self._current else self._tokens.found)
            for at, place in enumerate(shown)
        ]
        for view in (self._page.view, self._source):
            view.setExtraSelections(marks if view is self._view() else [])

    def _replace_one(self) -> None:
        """Put other words in the place of the match at the caret and go on; where there is none, go to one."""
        if self._is_ready() and self._current is not None:
            cursor = self._cursor()
            _put(cursor, self._places[self._current], self._bar.query, self._bar.replacement)
            self._view().setTextCursor(cursor)
            self._look()
        self.go_on()

    def _replace_all(self) -> None:
        """Put other words in the place of all matches, in one step of undo."""
        if not self._is_ready():
            return
        cursor = QTextCursor(self._view().document())
        for number, place in enumerate(reversed(self._places)):
            cursor.joinPreviousEditBlock() if number else cursor.beginEditBlock()
            _put(cursor, place, self._bar.query, self._bar.replacement)
            cursor.endEditBlock()
        total = len(self._places)
        self._look()
        self._bar.show_replaced(total)

    def _view(self) -> QTextEdit | SourceView:
        return self._source if self._stack.currentWidget() is self._source else self._page.view

    def _cursor(self) -> QTextCursor:
        return self._view().textCursor()


def _find(query: Query, document: QTextDocument) -> list[Place] | Problem:
    lines, starts = [], []
    block = document.begin()
    while block.isValid():
        lines.append(block.text().replace(THING, "\n"))
        starts.append(block.position())
        block = block.next()
    found = matches(query, lines)
    if isinstance(found, Problem):
        return found
    return [_placed(match, lines[match.line], starts[match.line]) for match in found]


def _placed(match: Match, line: str, start: int) -> Place:
    if line.isascii():
        return Place(match, start + match.start, start + match.end)
    low = start + length(line[: match.start])
    return Place(match, low, low + length(line[match.start : match.end]))


def _mark(document: QTextDocument, place: Place, ink: str, behind: str) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = select(document, place.start, place.end)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(behind))
    mark.format.setForeground(QColor(ink))
    return mark


def _put(cursor: QTextCursor, place: Place, query: Query, words: str) -> None:
    """Put words where a match stands, marked as its first character is."""
    cursor.setPosition(place.start + 1)
    look = cursor.charFormat()
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(replacement(query, words, place.match, cursor.selectedText()), look)
