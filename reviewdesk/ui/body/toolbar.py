"""The bar over the page: what the caret stands in, and how to change it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from reviewdesk.markup.nodes import AdSlot, AlsoRead, Blocks, Paragraph, PullQuote, Separator, Spoiler
from reviewdesk.ui.body.commands import State
from reviewdesk.ui.body.rows import Kind
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Style:
    """What a row can be made by the style chooser."""

    words: str
    kind: Kind
    level: int = 0
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """A button of the bar; `words` None shows the icon alone."""

    id: str
    icon: str
    name: str
    keys: str = ""
    words: str = ""


STYLES = (
    Style("Paragraph", Kind.PARAGRAPH, 0, "Ctrl+Alt+0"),
    Style("Heading 2", Kind.HEADING, 2, "Ctrl+Alt+1"),
    Style("Heading 3", Kind.HEADING, 3, "Ctrl+Alt+2"),
    Style("Heading 4", Kind.HEADING, 4, "Ctrl+Alt+3"),
    Style("Code", Kind.CODE),
)
MARKS = (
    Button("strong", "bold", "Bold", "Ctrl+B"),
    Button("emphasis", "italic", "Italic", "Ctrl+I"),
    Button("link", "link", "Link…", "Ctrl+K"),
    Button("quote", "quote", "Quote"),
    Button("bullets", "list", "List with bullets", words="List"),
    Button("numbers", "list-ordered", "List with numbers", words="List"),
)
INSERTS: tuple[tuple[str, Blocks], ...] = (
    ("Pull Quote", (PullQuote(()),)),
    ("Spoiler", (Spoiler("", (Paragraph(()),)),)),
    ("Also Read", (AlsoRead("review-slug", "Headline of the other review"),)),
    ("Ad Slot", (AdSlot(),)),
    ("Separator", (Separator(),)),
)
_OTHER_KINDS = {
    Kind.SOURCE: "Markdown",
    Kind.CARD: "Block",
    Kind.PULL_QUOTE: "Pull Quote",
    Kind.SPEAKER: "Speaker",
    Kind.SUMMARY: "Spoiler",
}


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
        self._rules: list[QFrame] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(2)
        self._style = self._menu_button("style", self.tr("Paragraph style"))
        self._style.setMinimumWidth(104)
        self._fill_styles()
        self._rule()
        self._buttons = {button.id: self._mark_button(button) for button in MARKS}
        self._rule()
        self._insert = self._menu_button("insert", self.tr("Insert"))
        self._insert.setText(self.tr("Insert"))
        self._fill_inserts()
        self._row.addStretch(1)
        self._source = self._button("source", self.tr("Show as Markdown"))
        self._source.setText(self.tr("Markdown"))
        self._source.setCheckable(True)
        self._source.toggled.connect(self._toggle_source)

    def show_state(self, state: State) -> None:
        """Show what the caret stands in."""
        self._style.setText(_style_words(state))
        on = {
            "strong": state.marks.strong,
            "emphasis": state.marks.emphasis,
            "link": state.marks.link is not None,
            "quote": state.is_quote,
            "bullets": state.is_bullets,
            "numbers": state.is_numbers,
        }
        for name, button in self._buttons.items():
            if button.isChecked() != on[name]:
                button.setChecked(on[name])

    def set_source_shown(self, is_shown: bool) -> None:
        """Show whether the page is shown as Markdown; nothing can be formatted there."""
        self._source.blockSignals(True)
        self._source.setChecked(is_shown)
        self._source.blockSignals(False)
        for button in (self._style, self._insert, *self._buttons.values()):
            button.setEnabled(not is_shown)
            button.setChecked(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of a theme."""
        for button in MARKS:
            self._buttons[button.id].setIcon(icon(button.icon, tokens))
        for chooser in (self._style, self._insert):
            chooser.setIcon(icon("chevron-down", tokens))
        for rule in self._rules:
            rule.setStyleSheet(f"background: {tokens.line};")

    def button(self, name: str) -> QToolButton:
        """Give a button by its id, to stand a popup beside it."""
        return self._buttons[name]

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"format_{name}")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFixedHeight(28)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def _menu_button(self, name: str, words: str) -> QToolButton:
        button = self._button(name, words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setMenu(QMenu(button))
        return button

    def _mark_button(self, row: Button) -> QToolButton:
        name = _tr(row.name)
        button = self._button(row.id, name)
        button.setToolTip(f"{name} ({row.keys})" if row.keys else name)
        button.setCheckable(True)
        if row.words:
            button.setText(f" {_tr(row.words)}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._ask_for_mark)
        return button

    def _rule(self) -> None:
        rule = QFrame(self)
        rule.setObjectName("formatRule")
        rule.setAutoFillBackground(True)
        rule.setFixedSize(1, 18)
        self._rules.append(rule)
        self._row.addSpacing(6)
        self._row.addWidget(rule)
        self._row.addSpacing(6)

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
        for number, (words, _) in enumerate(INSERTS):
            action = menu.addAction(_tr(words))
            action.setData(number)
        menu.addSeparator()
        menu.addAction(self.tr("Image…"))
        menu.triggered.connect(self._choose_insert)

    def _choose_style(self, action: QAction) -> None:
        self.style_chosen.emit(action.data())

    def _choose_insert(self, action: QAction) -> None:
        if action.data() is None:
            self.image_wanted.emit()
        else:
            self.insert_chosen.emit(INSERTS[action.data()][1])

    def _ask_for_mark(self) -> None:
        name = self.sender().objectName().removeprefix("format_")
        self.mark_toggled.emit(name)

    def _toggle_source(self, is_shown: bool) -> None:
        self.set_source_shown(is_shown)
        self.source_toggled.emit(is_shown)


def _style_words(state: State) -> str:
    shape = state.shape
    if shape.kind is Kind.HEADING:
        return _tr("Heading {level}").format(level=shape.level)
    known = {Kind.PARAGRAPH: "Paragraph", Kind.CODE: "Code", **_OTHER_KINDS}
    return _tr(known[shape.kind])


def _tr(words: str) -> str:
    return QCoreApplication.translate("FormatBar", words)
