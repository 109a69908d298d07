"""Edits a card that is a few lines of text: labels, fields, and the keys that lead through them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reviewdesk.ui.body.card_editing.editor import CardEditor, Stand, Way
from reviewdesk.ui.body.rows.places import text_before
from reviewdesk.ui.body.rows.row import Thing
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.growing import GrowingText

Key = Qt.Key
_PROSE = ("alt", "caption", "note", "text", "title")
"""What holds sentences, not addresses and names."""
_STEPS = {Key.Key_Tab: 1, Key.Key_Backtab: -1, Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_Return: 1, Key.Key_Enter: 1}


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a card; `id` is the node's attribute. A needed one is never written empty, for that says nothing."""

    id: str
    words: str
    hint: str = ""
    is_needed: bool = False


FieldRows = tuple[tuple[Field, ...], ...]


class FieldsEditor(CardEditor):
    """The fields of one node; each key is a change."""

    title = ""
    rows: FieldRows = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(_tr(self.title))
        self._node: Thing | None = None
        self._title = QLabel(_tr(self.title), self)
        self._title.setHidden(self.stand is Stand.FLOATING)
        self._fields: dict[str, GrowingText] = {}
        self._labels: dict[str, QLabel] = {}
        self._needed = {field.id for row in self.rows for field in row if field.is_needed}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        if self.stand is not Stand.FLOATING:
            column.addLayout(self._head())
        column.addLayout(self._grid())

    def show_node(self, node: Thing) -> None:
        """Show a node, touching only what differs."""
        self._node = node
        for name, value in self.values(node).items():
            self.show_value(name, value)

    def show_value(self, name: str, value: str) -> None:
        """Show a value in its field; what is being typed there stays while it means the same."""
        field = self._fields[name]
        if " ".join(field.text().split()) != " ".join(value.split()):
            field.set_value(value)

    def begin(self, *, at_end: bool = False, text: str = "") -> None:
        """Put the caret into the first field, or the last."""
        shown = self._shown()
        self._enter(shown[-1] if at_end else shown[0])
        if text:
            shown[0].insertPlainText(text)

    def fit(self, width: int, scale: float) -> int:
        """Take a width and give the height that the fields then have."""
        self.setFixedWidth(width)
        self._column.activate()
        return self._column.totalMinimumSize().height()

    def values(self, node: Thing) -> Mapping[str, str]:
        """Give the texts of a node."""
        return {name: getattr(node, name) or "" for name in self._fields if hasattr(node, name)}

    def with_value(self, node: Thing, name: str, value: str) -> Thing:
        """Give the node with another text."""
        return replace(node, **{name: value})  # type: ignore[arg-type]

    def take(self, name: str, value: str) -> None:
        """Change the node by what was typed."""
        if self._node is None or (name in self._needed and not value.strip()):
            return
        node = self.with_value(self._node, name, value)
        if node != self._node:
            self._node = node
            self.changed.emit(node)

    def field(self, name: str) -> GrowingText:
        """Give a field by its id."""
        return self._fields[name]

    def show_field(self, name: str, is_shown: bool) -> None:
        """Show a field or hide it with its label."""
        self._fields[name].setVisible(is_shown)
        self._labels[name].setVisible(is_shown)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().set_tokens(tokens)
        self._title.setStyleSheet(f"color: {tokens.ink}; font-weight: 600; background: transparent;")
        for label in self._labels.values():
            label.setStyleSheet(f"color: {tokens.mute}; font-size: 12px; background: transparent;")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from field to field, and out over the edges."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, GrowingText):
            self.visited.emit(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, GrowingText):
            return self._press(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, field: GrowingText, event: QKeyEvent) -> bool:
        if self.answers(event):
            return True
        key = Key(event.key())
        step = _STEPS.get(key, 0)
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key == Key.Key_Escape:
            self.left.emit(Way.BACK)
            return True
        if not step or not (is_plain or key == Key.Key_Backtab):
            return False
        move = {Key.Key_Up: QTextCursor.MoveOperation.Up, Key.Key_Down: QTextCursor.MoveOperation.Down}.get(key)
        if move is not None and field.textCursor().movePosition(move):
            return False
        self._step(field, step)
        return True

    def _step(self, field: GrowingText, step: int) -> None:
        shown = self._shown()
        to = shown.index(field) + step
        if 0 <= to < len(shown):
            self._enter(shown[to])
        else:
            self.left.emit(Way.UP if to < 0 else Way.DOWN)

    def _enter(self, field: GrowingText) -> None:
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        field.selectAll()

    def _shown(self) -> list[GrowingText]:
        return [field for field in self._fields.values() if not field.isHidden()]

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(markdown_button(self))
        return row

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        widest = max(len(fields) for fields in self.rows)
        for number, fields in enumerate(self.rows):
            for column, field in enumerate(fields):
                span = widest if len(fields) == 1 else 1
                label = QLabel(_tr(field.words), self)
                grid.addWidget(label, 3 * number, column, 1, span)
                grid.addWidget(self._make(field, label), 3 * number + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
            if number < len(self.rows) - 1:
                grid.setRowMinimumHeight(3 * number + 2, 3)
        return grid

    def _make(self, field: Field, label: QLabel) -> GrowingText:
        made = GrowingText(self)
        made.setObjectName(f"card_{field.id}")
        made.setAccessibleName(_tr(field.words))
        made.setPlaceholderText(_tr(field.hint) if field.hint else "")
        made.setUndoRedoEnabled(False)
        made.setProperty("prose", field.id in _PROSE)
        made.installEventFilter(self)
        made.edited.connect(self._take)
        made.step_ended.connect(self.visited)
        made.document().documentLayout().documentSizeChanged.connect(self.resized)
        label.setBuddy(made)
        self._labels[field.id] = label
        self._fields[field.id] = made
        return made

    def _take(self) -> None:
        field = self.sender()
        name = next(name for name, one in self._fields.items() if one is field)
        self.take(name, self._fields[name].value().replace("\n", " "))
        if text_before(self._fields[name].textCursor())[-1:].isspace():
            self.visited.emit(field)  # what is typed next is another word, and a step of its own


def markdown_button(editor: CardEditor) -> QToolButton:
    """Make the button that opens the card as Markdown."""
    button = QToolButton(editor)
    button.setObjectName("cardMarkdown")
    button.setText(_tr("Markdown"))
    button.setAccessibleName(_tr("Edit as Markdown"))
    button.setToolTip(_tr("Edit as Markdown (Ctrl+F2)"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(editor.markdown_wanted)
    return button


def _tr(words: str) -> str:
    return QCoreApplication.translate("CardEditor", words)
