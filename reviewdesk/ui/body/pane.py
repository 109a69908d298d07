"""The pane in the middle of the window: formatting bar, page and Markdown source of one review."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from reviewdesk.markup.source import split
from reviewdesk.ui.body.bar.toolbar import FormatBar
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.books.splice import difference
from reviewdesk.ui.body.context_menu import ContextMenu
from reviewdesk.ui.body.finding.bar import FindBar
from reviewdesk.ui.body.finding.finder import Finder
from reviewdesk.ui.body.formatting import Formatting
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.pasting.notice import PasteNotice
from reviewdesk.ui.body.source.switching import Switching
from reviewdesk.ui.body.source.view import SourceView
from reviewdesk.ui.body.spell_check import SpellCheck
from reviewdesk.ui.body.structure import Structure
from reviewdesk.ui.theme.tokens import LIGHT, Tokens


class BodyPane(QWidget):
    """One review's headline, standfirst and body.

    `body_changed(first, removed, sources)` says which source blocks of the body gave way to which.
    """

    body_changed = Signal(int, int, object)  # see `BodyDocument.block_changed`
    headline_edited = Signal(str)
    standfirst_edited = Signal(str)
    caret_block_changed = Signal(int)
    zoomed = Signal(int)
    image_wanted = Signal()
    image_edited = Signal(str, str, str)
    pictures_brought = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyPane")
        self.bar = FormatBar(self)
        find_bar = FindBar(self)
        self.page = Page(self)
        self.source = SourceView(self)
        self._formatting = Formatting(self.bar, self.page)
        self.spelling = SpellCheck(self.page.view)
        self.structure = Structure(self.page.view)
        self.context_menu = ContextMenu(self.page.view, self.spelling)
        self._stack = QStackedWidget(self)
        self._notice = PasteNotice(self._stack)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.source)
        self._switching = Switching(self.page, self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(find_bar)
        column.addWidget(self._stack, 1)
        self.finder = Finder(find_bar, self.page, self.source, self._stack)
        self.setFocusProxy(self.page.view)
        self.setTabOrder(self.page.standfirst, self.page.view)  # a proxy stands before what it lies in
        self._body = BodyDocument("", self)
        self._source_of: BodyDocument | None = None
        self._sources: list[str] = []
        self._caret_block = 0
        self._connect()
        self.open("", "", "")
        self.set_tokens(LIGHT)

    def open(self, body: str | BodyDocument, headline: str, standfirst: str) -> None:
        """Show another review from its beginning; an open text is the pane's from here on."""
        self.set_headline(headline)
        self.set_standfirst(standfirst)
        self._show_body(body if isinstance(body, BodyDocument) else BodyDocument(body))
        if self.is_source_shown:
            self._source_of = self._body
            self.source.open(self._body.to_markdown())

    def retype(self, text: str, *, is_foreign: bool = False) -> None:
        """Show what the body has become by no key, in one step of undo, and tell of it.

        What somebody else wrote is no step of ours: a way back ends before it.
        """
        self.page.view.pasting.leave()
        if self.is_source_shown:
            self.source.follow(text)
            if is_foreign:
                self.source.document().clearUndoRedoStacks()
            self._take_source()
            return
        self._body.flush()
        new = [block.source for block in split(text)]
        splice = difference(self._sources, new)
        if splice is not None:
            self._body.retype(new)
            if is_foreign:
                self._body.hold()
            self._take_change(splice.first, splice.removed, splice.sources)

    def begin(self) -> None:
        """Put the caret where writing goes on: into the headline while there is none, else into the body."""
        (self.page.view if self.page.headline.value() else self.page.headline).setFocus()

    def to_markdown(self) -> str:
        """Give the body as it stands."""
        return self.source.text() if self.is_source_shown else self._body.to_markdown()

    def set_headline(self, text: str) -> None:
        """Show a headline without telling anybody."""
        self.page.headline.set_value(text)

    def set_standfirst(self, text: str) -> None:
        """Show a standfirst without telling anybody."""
        self.page.standfirst.set_value(text)

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Format by the keys that the user chose, by the name of the action; all others have their own."""
        self.bar.set_keys(chosen)
        self.page.view.set_keys(chosen)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        palette = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, tokens.page),
            (QPalette.ColorRole.Window, tokens.page),
            (QPalette.ColorRole.Text, tokens.ink),
            (QPalette.ColorRole.Highlight, tokens.selection),
            (QPalette.ColorRole.HighlightedText, tokens.ink),
        ):
            palette.setColor(role, QColor(colour))
        self._stack.setPalette(palette)
        self._stack.setAutoFillBackground(True)
        self.bar.set_tokens(tokens)
        self.page.set_tokens(tokens)
        self.source.set_tokens(tokens)
        self._notice.set_tokens(tokens)
        self.finder.set_tokens(tokens)

    @property
    def is_source_shown(self) -> bool:
        return self._stack.currentWidget() is self.source

    def undo(self) -> None:
        """Take back the last change where the caret is."""
        self._focused().undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._focused().redo()

    def show_block(self, index: int) -> None:
        """Put the caret into a source block and show it."""
        if self.is_source_shown:
            self.source.go_to(len("".join(self._sources[:index])))
            return
        self.page.put_caret(self._body.text_block(index).position())

    def show_source(self, is_shown: bool) -> None:
        """Show the body as Markdown or as a page, with the caret where it was."""
        if is_shown == self.is_source_shown:
            return
        self.page.view.pasting.leave()
        if is_shown:
            text = self._body.to_markdown()
            (self.source.follow if self._source_of is self._body else self.source.open)(text)
            self._source_of = self._body
            self._stack.setCurrentWidget(self.source)
            self._switching.enter_source(self._body)
            self.source.setFocus()
        else:
            self._take_source()
            self._stack.setCurrentWidget(self.page)
            self._body.retype(self._sources)
            self._switching.enter_page(self._body)
            self.page.view.setFocus()
        self.setFocusProxy(self.source if is_shown else self.page.view)
        self.bar.set_source_shown(is_shown)

    def _connect(self) -> None:
        self.page.headline.edited.connect(self.headline_edited)
        self.page.standfirst.edited.connect(self.standfirst_edited)
        self.page.zoomed.connect(self.zoomed)
        self.page.zoomed.connect(self.source.set_zoom)
        self.source.zoom_asked.connect(self.page.zoom)
        self.page.view.cursorPositionChanged.connect(self._tell_caret)
        self.source.source_edited.connect(self._take_source)
        self.bar.source_toggled.connect(self.show_source)
        self.bar.image_wanted.connect(self.image_wanted)
        self.page.view.card_editing.image_edited.connect(self.image_edited)
        pasting = self.page.view.pasting
        pasting.pictures_brought.connect(self.pictures_brought)
        pasting.told.connect(self._notice.show_words)
        self._notice.offer_taken.connect(pasting.take_other_way)
        self._notice.closed.connect(pasting.escape)

    def _show_body(self, body: BodyDocument) -> None:
        old, self._body = self._body, body
        self._body.setParent(self)
        self._body.block_changed.connect(self._take_change)
        self._sources = self._body.sources()
        self.page.show_body(self._body)
        self.spelling.show_body(self._body.text_blocks, self.page.view.tint)
        self.finder.forget()
        old.deleteLater()
        self._formatting.show_state()
        self._tell_caret()

    def _focused(self) -> QTextEdit | QPlainTextEdit:
        fields: tuple[QTextEdit | QPlainTextEdit, ...] = (
            self.page.headline,
            self.page.standfirst,
            self.source,
        )
        return next((field for field in fields if field.hasFocus()), self.page.view)

    def _take_change(self, first: int, removed: int, sources: list[str]) -> None:
        self._sources[first : first + removed] = sources
        self.body_changed.emit(first, removed, sources)

    def _take_source(self) -> None:
        new = [block.source for block in split(self.source.text())]
        splice = difference(self._sources, new)
        if splice is not None:
            self._take_change(splice.first, splice.removed, splice.sources)

    def _tell_caret(self) -> None:
        index = self._body.block_index(self.page.view.textCursor().block())
        if index != self._caret_block:
            self._caret_block = index
            self.caret_block_changed.emit(index)
