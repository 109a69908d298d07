"""The pane in the middle of the window: formatting bar, page and Markdown source of one review."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.source import split
from reviewdesk.ui.body.document import BodyDocument
from reviewdesk.ui.body.link_popup import LinkPopup
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.source_view import SourceView
from reviewdesk.ui.body.splice import difference
from reviewdesk.ui.body.toolbar import FormatBar, Style
from reviewdesk.ui.theme.tokens import LIGHT, Tokens


class BodyPane(QWidget):
    """One review's headline, standfirst and body.

    `body_changed(first, removed, sources)` says which source blocks of the body gave way to which.
    """

    body_changed = Signal(int, int, list)
    headline_edited = Signal(str)
    standfirst_edited = Signal(str)
    caret_block_changed = Signal(int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyPane")
        self.bar = FormatBar(self)
        self.page = Page(self)
        self.source = SourceView(self)
        self._link = LinkPopup(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)
        self._body = BodyDocument("", self)
        self._sources: list[str] = []
        self._caret_block = 0
        self._connect()
        self.open("", "", "")
        self.set_tokens(LIGHT)

    def open(self, text: str, headline: str, standfirst: str) -> None:
        """Show another review from its beginning."""
        self.set_headline(headline)
        self.set_standfirst(standfirst)
        self._show_body(text)
        if self.is_source_shown:
            self.source.open(text)

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

    def set_images(self, find: Callable[[str], QImage | None]) -> None:
        """Take whoever finds the images of figures by their address."""
        self.page.view.set_images(find)

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
        cursor = self.page.view.textCursor()
        cursor.setPosition(self._body.text_block(index).position())
        self.page.view.setTextCursor(cursor)
        self.page.show_caret()

    def show_source(self, is_shown: bool) -> None:
        """Show the body as Markdown or as a page, with the caret where it was."""
        if is_shown == self.is_source_shown:
            return
        if is_shown:
            place = self._place()
            self.source.open(self._body.to_markdown())
            self._stack.setCurrentWidget(self.source)
            self.source.go_to(place)
            self.source.setFocus()
        else:
            self._leave_source()
        self.bar.set_source_shown(is_shown)

    def _connect(self) -> None:
        view = self.page.view
        self.page.headline.edited.connect(self.headline_edited)
        self.page.standfirst.edited.connect(self.standfirst_edited)
        self.page.zoomed.connect(self.zoomed)
        view.state_changed.connect(self._show_state)
        view.link_asked.connect(self._ask_for_link)
        self.source.source_edited.connect(self._take_source)
        self._link.chosen.connect(self._set_link)
        self.bar.style_chosen.connect(self._set_style)
        self.bar.mark_toggled.connect(self._toggle)
        self.bar.insert_chosen.connect(self._insert)
        self.bar.source_toggled.connect(self.show_source)

    def _show_body(self, text: str) -> None:
        old = self._body
        self._body = BodyDocument(text, self)
        self._body.block_changed.connect(self._take_change)
        self._sources = self._body.sources()
        self.page.show_body(self._body)
        old.deleteLater()
        self._show_state()

    def _focused(self) -> QTextEdit | QPlainTextEdit:
        fields: tuple[QTextEdit | QPlainTextEdit, ...] = (self.page.headline, self.page.standfirst, self.source)
        return next((field for field in fields if field.hasFocus()), self.page.view)

    def _take_change(self, first: int, removed: int, sources: list[str]) -> None:
        self._sources[first : first + removed] = sources
        self.body_changed.emit(first, removed, sources)

    def _take_source(self) -> None:
        new = [block.source for block in split(self.source.text())]
        splice = difference(self._sources, new)
        if splice is not None:
            self._take_change(splice.first, splice.removed, splice.sources)

    def _leave_source(self) -> None:
        place, text = self.source.place(), self.source.text()
        self._take_source()
        self._stack.setCurrentWidget(self.page)
        if text != self._body.to_markdown():
            self._show_body(text)
        self._go_to(place)
        self.page.view.setFocus()

    def _place(self) -> int:
        """Give where the caret stands, in characters of the Markdown, as near as that can be told."""
        cursor = self.page.view.textCursor()
        self._body.flush()
        index = self._body.block_index(cursor.block())
        first = self._body.text_block(index).position()
        within = min(cursor.position() - first, max(len(self._sources[index].rstrip()), 0)) if self._sources else 0
        return len("".join(self._sources[:index])) + within

    def _go_to(self, place: int) -> None:
        index, start = 0, 0
        while index < len(self._sources) - 1 and start + len(self._sources[index]) <= place:
            start += len(self._sources[index])
            index += 1
        view = self.page.view
        first = self._body.text_block(index).position()
        last = self._body.text_block(index + 1).position() - 1 if index + 1 < len(self._sources) else -1
        end = last if last >= first else view.document().characterCount() - 1
        cursor = view.textCursor()
        cursor.setPosition(min(first + place - start, end))
        view.setTextCursor(cursor)
        self.page.show_caret()

    def _show_state(self) -> None:
        view = self.page.view
        self.bar.show_state(view.commands.state())
        index = self._body.block_index(view.textCursor().block())
        if index != self._caret_block:
            self._caret_block = index
            self.caret_block_changed.emit(index)

    def _set_style(self, style: Style) -> None:
        self.page.view.commands.set_kind(style.kind, style.level)
        self._back_to_text()

    def _toggle(self, name: str) -> None:
        commands = self.page.view.commands
        match name:
            case "link":
                self._ask_for_link()
                return
            case "quote":
                commands.toggle_quote()
            case "bullets" | "numbers":
                commands.toggle_list(None if name == "bullets" else 1)
            case _:
                commands.toggle_mark(name)
        self._back_to_text()

    def _insert(self, blocks: Blocks) -> None:
        self.page.view.commands.insert(blocks)
        self._back_to_text()

    def _ask_for_link(self) -> None:
        view = self.page.view
        place = view.viewport().mapToGlobal(view.cursorRect().bottomLeft() + QPoint(0, 6))
        self._link.ask(view.commands.link(), place)
        self._show_state()

    def _set_link(self, address: str) -> None:
        self.page.view.commands.set_link(address)
        self._back_to_text()

    def _back_to_text(self) -> None:
        self.page.view.setFocus()
        self.page.show_caret()
        self._show_state()
