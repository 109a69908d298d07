"""The palette over the window: a line to type in, and the list of what answers to it."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reviewdesk.ui.palette.model import ENTRY, Entry, PaletteModel
from reviewdesk.ui.palette.row import HEIGHT, Row
from reviewdesk.ui.theme.tokens import STEP, Tokens

WIDTH, ROWS, TOP, _GAP = 620, 11, 58, 6
_Key = Qt.Key
_STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class PaletteView(QFrame):
    """Opens over its window and gives the focus back where it was."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, tokens: Tokens, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.model = PaletteModel()
        self._window = window
        self._before: QWidget | None = None
        self._was_moved = False
        self._row = Row(tokens)
        self.line = QLineEdit(self)
        self.line.setObjectName("paletteLine")
        self.line.setAccessibleName(self.tr("Action, review or person"))
        self.line.setPlaceholderText(self.tr("Type an action, a review or a person"))
        self.list = QListView(self)
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("What answers to it"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._row)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = QLabel(self)
        self.hint.setObjectName("paletteHint")
        self.hint.setProperty("look", "hint")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, STEP, STEP, STEP)
        column.setSpacing(_GAP)
        for widget in (self.line, self.list, self.hint):
            column.addWidget(widget)
        self.line.textChanged.connect(self.typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up with an empty line."""
        self._before = QApplication.focusWidget()
        self.line.clear()
        self.typed.emit("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self) -> None:
        """Go, and give the focus back."""
        has_focus = self.line.hasFocus()
        self.hide()
        if has_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self._row.set_tokens(tokens)
        self.list.viewport().update()

    def show_entries(self, entries: list[Entry], hint: str) -> None:
        """Show what answers, the first that can be chosen marked, and a sentence below."""
        at = self.list.currentIndex().data(ENTRY)
        self.model.show_entries(entries)
        self.list.setVisible(bool(entries))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        same = next((row for row, each in enumerate(entries) if at is not None and each.key == at.key), None)
        first = next((row for row, each in enumerate(entries) if each.is_possible), 0)
        self._mark(first if same is None or not self._was_moved else same)
        self._place()

    @property
    def current(self) -> Entry | None:
        """Give the marked row."""
        entry: Entry | None = self.list.currentIndex().data(ENTRY)
        return entry

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the list by the keys of the line; go with the focus; keep the place while the window changes."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if watched is self.line and isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            if event.reason() not in _STAYING:
                self.close_up()
        elif watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        page = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: ROWS - 1, _Key.Key_PageUp: 1 - ROWS}
        key = _Key(event.key())
        if key in page:
            self._move(page[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key == _Key.Key_Escape:
            self.close_up()
        elif key not in (_Key.Key_Tab, _Key.Key_Backtab):
            self._was_moved = False
            return False
        return True

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            at = self.list.currentIndex().row() + step
            self._was_moved = True
            self._mark(at % count if abs(step) == 1 else min(max(at, 0), count - 1))

    def _mark(self, row: int) -> None:
        index = self.model.index(row, 0) if self.model.rowCount() else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)
            said = QAccessibleAnnouncementEvent(self.list, index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(said)

    def _choose(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is not None and entry.is_possible:
            self.close_up()
            self.chosen.emit(entry)

    def _place(self) -> None:
        """Stand in the middle below the top bar, as tall as the rows need."""
        window = self._window
        self.list.setFixedHeight(min(self.model.rowCount(), ROWS) * HEIGHT + 2)
        width = min(WIDTH, window.width() - 48)
        parts = [self.line.sizeHint().height()]
        if not self.list.isHidden():
            parts.append(self.list.height())
        if not self.hint.isHidden():
            parts.append(self.hint.heightForWidth(width - 2 * STEP))
        height = sum(parts) + _GAP * (len(parts) - 1) + 2 * STEP
        self.setGeometry((window.width() - width) // 2, TOP, width, min(height, window.height() - TOP - 24))
