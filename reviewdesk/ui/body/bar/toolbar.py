"""The bar over the page: what the caret stands in, and how to change it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from reviewdesk.ui.body.bar.overflow import Overflow
from reviewdesk.ui.body.bar.row import BarRow
from reviewdesk.ui.body.bar.table import (
    IMAGE,
    INSERTS,
    MARKS,
    SAID_ALOUD,
    SOURCE,
    SOURCE_KEYS,
    SPOILER,
    STYLES,
    Button,
    Insert,
)
from reviewdesk.ui.body.editing.commands import State
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

_OF_ROWS = ("quote", "bullets", "numbers")


class FormatBar(QFrame):
    """Shows a State and asks for changes."""

    style_chosen = Signal(object)
    mark_toggled = Signal(str)
    insert_chosen = Signal(object)
    image_wanted = Signal()
    source_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formatBar")
        self.setFixedHeight(40)
        self._row = BarRow(self)
        self._style = self._row.menu_button("style", self.tr("Paragraph style"))
        self._style.setMinimumWidth(104)
        self._fill_styles()
        self._row.rule()
        self._buttons = {button.id: self._mark_button(button) for button in MARKS}
        self._row.rule()
        self._own_inserts = [self._insert_button(row) for row in (IMAGE, SPOILER)]
        self._insert = self._row.menu_button("insert", self.tr("Insert"))
        self._insert.setText(self.tr("Insert"))
        self._fill_inserts()
        self._more = Overflow(self)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._source = self._row.button("source", self.tr("Show as Markdown"))
        self._source.setText(self.tr("Markdown"))
        self._source.setCheckable(True)
        self._source_shortcut = QShortcut(QKeySequence(SOURCE_KEYS), self)
        self._source_shortcut.activated.connect(self.toggle_source)
        self._source.setToolTip(_hint(self.tr("Show as Markdown"), SOURCE_KEYS))
        self._source.toggled.connect(self._toggle_source)
        self._more.watch([*((button,) for button in reversed(self._own_inserts)), *_groups(self._buttons)])

    def show_state(self, state: State) -> None:
        """Show what the caret stands in, and offer only what can be done there."""
        if self._source.isChecked():
            return
        words = _style_words(state)
        if words != self._style.text():
            self._style.setText(words)
            self._more.fit(self._row, self.width())
        for button in (self._style, self._insert, *self._own_inserts, *(self._buttons[name] for name in _OF_ROWS)):
            button.setEnabled(not state.is_cell)
        on = {
            "strong": state.marks.strong,
            "emphasis": state.marks.emphasis,
            "link": state.marks.link is not None,
            "quote": state.is_quote,
            "bullets": state.is_bullets,
            "numbers": state.is_numbers,
            "strike": state.marks.strike,
            "code": state.marks.code,
        }
        for name, button in self._buttons.items():
            if button.isChecked() != on[name]:
                button.setChecked(on[name])

    def set_source_shown(self, is_shown: bool) -> None:
        """Show whether the page is shown as Markdown; nothing can be formatted there."""
        self._source.blockSignals(True)
        self._source.setChecked(is_shown)
        self._source.blockSignals(False)
        for button in (self._style, self._insert, *self._own_inserts, *self._buttons.values()):
            button.setEnabled(not is_shown)
            button.setChecked(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of a theme."""
        for button in MARKS:
            self._buttons[button.id].setIcon(icon(button.icon, tokens))
        for chooser in (self._style, self._insert):
            chooser.setIcon(icon("chevron-down", tokens))
        for rule in self._row.rules:
            rule.setStyleSheet(f"background: {tokens.line};")

    def minimumSizeHint(self) -> QSize:
        """Let the bar be narrower than its buttons: those that do not fit are in its menu."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.fit(self._row, self.width())

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Show and answer the keys that the user chose, by the name of the action."""
        for mark in MARKS:
            self._buttons[mark.id].setToolTip(_hint(_tr(mark.name), chosen.get(mark.action, mark.keys)))
        for button, insert in zip(self._own_inserts, (IMAGE, SPOILER), strict=True):
            button.setToolTip(_hint(_tr(insert.words), chosen.get(insert.action, insert.keys)))
        _say_keys(self._style, [(row.words, chosen.get(row.action, row.keys)) for row in STYLES])
        _say_keys(self._insert, [(row.words, chosen.get(row.action, row.keys)) for row in INSERTS])
        keys = chosen.get(SOURCE, SOURCE_KEYS)
        self._source_shortcut.setKey(QKeySequence(keys))
        self._source.setToolTip(_hint(self.tr("Show as Markdown"), keys))

    def offers(self, name: str) -> bool:
        """Tell whether what a window's action asks of the bar can be done where the caret is."""
        kind, _, row = name.partition("_")
        buttons = {"mark": self._buttons.get(row), "style": self._style, "insert": self._insert}
        return (buttons.get(kind) or self._source).isEnabled()

    def toggle_source(self) -> None:
        """Show the body as Markdown, or as a page again."""
        self._source.toggle()

    def button(self, name: str) -> QToolButton:
        """Give a button by its id, to stand a popup beside it."""
        return self._buttons[name]

    def _mark_button(self, row: Button) -> QToolButton:
        name = _tr(row.name)
        button = self._row.button(row.id, name)
        button.setToolTip(_hint(name, row.keys))
        button.setCheckable(True)
        button.clicked.connect(self._ask_for_mark)
        return button

    def _insert_button(self, row: Insert) -> QToolButton:
        words = _tr(row.words)
        button = self._row.button(row.id, words)
        button.setText(words.rstrip("…"))
        button.setToolTip(_hint(words, row.keys))
        button.clicked.connect(self._ask_for_insert)
        return button

    def _fill_styles(self) -> None:
        menu = self._style.menu()
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for style in STYLES:
            action = menu.addAction(f"{_tr(style.words)}\t{style.keys}")
            action.setData(style)
        menu.triggered.connect(self._choose_style)

    def _fill_inserts(self) -> None:
        menu = self._insert.menu()
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for number, row in enumerate(INSERTS):
            if row is IMAGE:
                menu.addSeparator()
            action = menu.addAction(f"{_tr(row.words)}\t{row.keys}")
            action.setData(number)
        menu.triggered.connect(self._choose_insert)

    def _choose_style(self, action: QAction) -> None:
        self.style_chosen.emit(action.data())

    def _choose_insert(self, action: QAction) -> None:
        self.ask_for(INSERTS[action.data()].id)

    def _ask_for_insert(self) -> None:
        self.ask_for(self.sender().objectName().removeprefix("format_"))

    def ask_for(self, name: str) -> None:
        """Ask for what a row of the table puts in."""
        row = next(row for row in INSERTS if row.id == name)
        if row.blocks:
            self.insert_chosen.emit(row.blocks)
        else:
            self.image_wanted.emit()

    def _ask_for_mark(self) -> None:
        name = self.sender().objectName().removeprefix("format_")
        self.mark_toggled.emit(name)

    def _toggle_source(self, is_shown: bool) -> None:
        self.set_source_shown(is_shown)
        self.source_toggled.emit(is_shown)


def _groups(buttons: dict[str, QToolButton]) -> list[list[QToolButton]]:
    """Give the buttons in the order in which they may go, both kinds of list together."""
    groups: list[list[QToolButton]] = []
    for name, button in reversed(buttons.items()):
        if name == "bullets":
            groups[-1].insert(0, button)
        else:
            groups.append([button])
    return groups


def _style_words(state: State) -> str:
    shape = state.shape
    if state.is_mixed:
        return _tr("Mixed")
    if shape.kind is Kind.HEADING:
        return _tr("Heading {level}").format(level=shape.level)
    return _tr(SAID_ALOUD[shape.kind])


def _say_keys(chooser: QToolButton, rows: Sequence[tuple[str, str]]) -> None:
    """Write words and keys into the rows of a menu."""
    actions = [action for action in chooser.menu().actions() if not action.isSeparator()]
    for action, (words, keys) in zip(actions, rows, strict=True):
        action.setText(f"{_tr(words)}\t{keys}")


def _hint(words: str, keys: str) -> str:
    return f"{words} ({keys})" if keys else words


def _tr(words: str) -> str:
    return QCoreApplication.translate("FormatBar", words)
