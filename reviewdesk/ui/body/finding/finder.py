"""Leads from match to match in the text that is shown, marks them all, and puts other words in their place."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTextEdit

from reviewdesk.ui.body.finding.bar import FindBar
from reviewdesk.ui.body.finding.found import Field, Place, first_from, lines_of, places_in, put, seen
from reviewdesk.ui.body.finding.patterns import Problem
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.rows.places import select
from reviewdesk.ui.body.rows.row import LINE_BREAK, THING
from reviewdesk.ui.body.source.view import SourceView
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_QUERY_PAUSE_MS = 60
_TEXT_PAUSE_MS = 250
_MARK_PAUSE_MS = 20
_MOST_MARKS = 400


class Finder(QObject):
    """The wiring between one bar and the texts of a stack; while the bar is closed it looks at no text."""

    def __init__(self, bar: FindBar, page: Page, source: SourceView, stack: QStackedWidget) -> None:
        super().__init__(bar)
        self._bar, self._page, self._source, self._stack = bar, page, source, stack
        self._tokens: Tokens = LIGHT
        self._places: list[Place] = []
        self._current: int | None = None
        self._stood: tuple[Field, int, int] | None = None
        self._field: Field = page.view
        self._from = (0, 0, -1, 0)
        self._leads = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._look)
        self._marking = QTimer(self, singleShot=True, interval=_MARK_PAUSE_MS)
        self._marking.timeout.connect(self._mark)
        bar.hide()
        bar.query_changed.connect(self._lead)
        bar.next_asked.connect(self.go_on)
        bar.previous_asked.connect(self.go_back)
        bar.replace_asked.connect(self._replace_one)
        bar.replace_all_asked.connect(self._replace_all)
        bar.closed.connect(self._close)
        for field in (page.headline, page.standfirst, page.view, source):
            field.textChanged.connect(self.look_again)
        for scroller in (page, source):
            scroller.verticalScrollBar().valueChanged.connect(self._marking.start)
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
            self._show(self._next(1))

    def go_back(self) -> None:
        """Go to the match before the caret, before the first to the last."""
        if self._is_ready():
            self._show(self._next(-1))

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
        if not self._bar.isHidden():
            self._mark()

    def _open(self, *, is_replacing: bool) -> None:
        cursor = self._focused().textCursor()
        words = cursor.selectedText()
        is_line = not {"\u2029", LINE_BREAK, THING}.intersection(words)
        self._from = (self._fields().index(self._field), cursor.selectionStart(), -1, 0)
        self._bar.open(words if is_line else "", is_replacing=is_replacing)
        self._lead()

    def _close(self) -> None:
        if self._leads:
            self._look()  # who types fast and closes means to be led there
        field = self._focused()  # asked now: where the bar goes, Qt gives the focus to whatever comes next
        is_fresh = not self._pause.isActive()
        self._pause.stop()
        self._bar.hide()
        self._mark()
        if is_fresh and self._current is not None:
            self._show(self._current)
            field = self._field
        field.setFocus()

    def _lead(self) -> None:
        self._leads = True
        self._pause.start(_QUERY_PAUSE_MS)

    def _look(self) -> None:
        """Find everything anew; a new query leads to its first match from where one was."""
        self._pause.stop()
        fields = self._fields()
        rich = fields.index(self._page.view) if self._page.view in fields else -1
        found = places_in(self._bar.query, lines_of(fields, rich, self._page.view.body.text_blocks))
        leads, self._leads = self._leads, False
        if isinstance(found, Problem):
            self._places, self._current = [], None
            self._bar.show_problem(found)
            self._mark()
            return
        before = self._places[self._current].key if self._current is not None else None
        self._places = found
        here = (fields.index(self._focused()), self._field.textCursor().position())
        at_caret = [at for at, place in enumerate(found) if (place.line.field, place.end) == here]
        same = [at for at in at_caret if found[at].key == before]
        self._current = next(iter(same or at_caret), None)
        if leads and found:
            self._show(first_from(self._places, self._from))
        else:
            self._bar.show_count(self._current, len(self._places))
            self._mark()

    def _next(self, step: int) -> int:
        """Give the match after or before the one shown, or the caret where that has moved since."""
        cursor = self._focused().textCursor()
        if self._current is not None and self._stood == (self._field, cursor.anchor(), cursor.position()):
            return (self._current + step) % len(self._places)
        here = (self._fields().index(self._field), cursor.position())
        if step > 0:
            return first_from(self._places, (*here, -1, 0))
        before = [at for at, place in enumerate(self._places) if (place.line.field, place.end) < here]
        return before[-1] if before else len(self._places) - 1

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
        self._current, self._from = at, place.key
        self._field = field = self._fields()[place.line.field]
        start = place.start if self._bar.isHidden() else place.end
        field.setTextCursor(select(field.document(), start, place.end))
        self._stood = (field, start, place.end)
        if field is self._page.view:
            self._page.show_caret()
        elif field is self._source:
            self._source.ensureCursorVisible()
        else:
            self._page.ensureWidgetVisible(field)
        self._bar.show_count(self._current, len(self._places))
        self._mark()

    def _mark(self) -> None:
        """Mark the matches that are seen."""
        now = None if self._current is None else self._places[self._current]
        for field in (self._page.headline, self._page.standfirst, self._page.view, self._source):
            fields = self._fields()
            number = fields.index(field) if field in fields and not self._bar.isHidden() else -1
            low, high = seen(field, self._page.viewport() if field is self._page.view else field.viewport())
            shown = [one for one in self._places if one.line.field == number and low <= one.end and one.start <= high]
            if field is self._page.view:
                cards = {one.start: self._tokens.found for one in shown if one.line.slot >= 0}
                here = {now.start: self._tokens.found_now} if now in shown and now and now.line.slot >= 0 else {}
                self._page.view.cards.found = cards | here
                self._page.view.viewport().update()
            marks = [
                _mark(
                    field.document(),
                    one,
                    self._tokens.ink,
                    self._tokens.found_now if one is now else self._tokens.found,
                )
                for one in shown[:_MOST_MARKS]
                if one.line.slot < 0
            ]
            field.setExtraSelections(marks)

    def _replace_one(self) -> None:
        """Put other words in the place of the match at the caret and go on; where there is none, go to one."""
        if not self._is_ready():
            return
        if self._current is None:
            self.go_on()
            return
        place = self._places[self._current]
        cursor = self._field.textCursor()
        cursor.beginEditBlock()
        size = put(cursor, place, self._bar.query, self._bar.replacement, self._page.view.body.text_blocks)
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        self._current = None
        self._look()
        if self._places:
            self._show(first_from(self._places, place.key_after(size)))

    def _replace_all(self) -> None:
        """Put other words in the place of all matches, in one step of undo for each text."""
        if not self._is_ready():
            return
        text_blocks = self._page.view.body.text_blocks
        for number, field in enumerate(self._fields()):
            cursor = QTextCursor(field.document())
            places = [place for place in reversed(self._places) if place.line.field == number]
            for at, place in enumerate(places):
                cursor.joinPreviousEditBlock() if at else cursor.beginEditBlock()
                put(cursor, place, self._bar.query, self._bar.replacement, text_blocks)
                cursor.endEditBlock()
        total = len(self._places)
        self._current = None
        self._look()
        self._bar.show_replaced(total)

    def _fields(self) -> list[Field]:
        """Give the texts that are seen, as one reads them."""
        if self._stack.currentWidget() is self._source:
            return [self._source]
        return [self._page.headline, self._page.standfirst, self._page.view]

    def _focused(self) -> Field:
        """Give the text with the caret; while the caret is in the bar the one where it was last."""
        fields = self._fields()
        held = next((field for field in fields if field.hasFocus()), None)
        self._field = held or (self._field if self._field in fields else fields[-1])
        return self._field


def _mark(document: QTextDocument, place: Place, ink: str, behind: str) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = select(document, place.start, place.end)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(behind))
    mark.format.setForeground(QColor(ink))
    return mark
