"""One small widget for each kind of choice; `edited` tells of a change by hand, with the new value."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from reviewdesk.ui.preferences.table import Kind, Preference
from reviewdesk.ui.theme.tokens import STEP
from reviewdesk.ui.widgets.number_room import give_numbers_room

Choices = Sequence[tuple[object, str]]


class Editor(QWidget):
    """What all kinds share."""

    edited = Signal(object)

    def __init__(self, row: Preference, name: str) -> None:
        super().__init__()
        self.row = row
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(STEP)
        self._name = name

    def take_in(self, control: QWidget) -> None:
        """Put the control in that has the focus."""
        control.setObjectName(f"preference-{self.row.id}")
        control.setAccessibleName(self._name)
        control.installEventFilter(self)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(control)
        self.box.addWidget(control, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change nothing that has not the focus."""
        is_passing = event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus()
        if is_passing:
            event.ignore()
        return is_passing

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError


class ChoiceEditor(Editor):
    """One of several."""

    def __init__(self, row: Preference, name: str, choices: Choices) -> None:
        super().__init__(row, name)
        self._combo = QComboBox(self)
        for value, words in choices:
            self._combo.addItem(words, value)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(12)
        self.take_in(self._combo)
        self._combo.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        at = next((at for at in range(self._combo.count()) if self._combo.itemData(at) == value), -1)
        if at < 0:
            self._combo.addItem(str(value), value)
            at = self._combo.count() - 1
        self._combo.setCurrentIndex(at)

    def _tell(self) -> None:
        self.edited.emit(self._combo.currentData())


class NumberEditor(Editor):
    """A number within bounds; it holds when one is done typing it."""

    def __init__(self, row: Preference, name: str) -> None:
        super().__init__(row, name)
        self._spin = QSpinBox(self)
        self._spin.setRange(row.least, row.most)
        self._spin.setSuffix(f" {row.unit}" if row.unit else "")
        self._spin.setKeyboardTracking(False)
        self._spin.setMaximumWidth(120)
        give_numbers_room(self._spin)
        self.take_in(self._spin)
        self.box.addStretch(1)
        self._spin.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        self._spin.blockSignals(True)
        self._spin.setValue(int(str(value)))
        self._spin.blockSignals(False)

    def _tell(self, value: int) -> None:
        self.edited.emit(value)


class TextEditor(Editor):
    """One line, which holds when one is done typing it."""

    def __init__(self, row: Preference, name: str) -> None:
        super().__init__(row, name)
        self._line = QLineEdit(self)
        self.take_in(self._line)
        self._line.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        self._line.setText(", ".join(value) if isinstance(value, tuple) else str(value))
        self._line.setModified(False)

    def value(self) -> object:
        """Give what is written."""
        return self._line.text().strip()

    def _tell(self) -> None:
        if self._line.isModified():
            self._line.setModified(False)
            self.edited.emit(self.value())


class NamesEditor(TextEditor):
    """Names with commas between."""

    def value(self) -> object:
        return tuple(name.strip() for name in self._line.text().split(",") if name.strip())


class FolderEditor(Editor):
    """A folder, chosen in a dialog; none is the usual one."""

    def __init__(self, row: Preference, name: str) -> None:
        super().__init__(row, name)
        self._line = QLineEdit(self)
        self._line.setReadOnly(True)
        self._line.setPlaceholderText(self.tr("the usual folder"))
        self._line.setMinimumWidth(140)  # for what stands there while no folder is chosen
        self.take_in(self._line)
        self._choose = self._button("choose", self.tr("Choose…"))
        self._choose.clicked.connect(self._ask)
        self._usual = self._button("usual", self.tr("Usual"))
        self._usual.clicked.connect(self._clear)

    def show_value(self, value: object) -> None:
        self._line.setText(str(value))
        self._line.setToolTip(str(value))
        self._usual.setEnabled(bool(value))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"{name}-{self.row.id}")
        button.setAccessibleName(f"{words} {self._name}")
        button.setAutoDefault(False)
        self.box.addWidget(button)
        return button

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._name, self._line.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, folder: str) -> None:
        self.edited.emit(str(Path(folder)))

    def _clear(self) -> None:
        self.edited.emit("")


class PlaceEditor(Editor):
    """A place that is only told, to be looked at and copied."""

    def __init__(self, row: Preference, name: str) -> None:
        super().__init__(row, name)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.take_in(self._label)

    def show_value(self, value: object) -> None:
        self._label.setText(str(value))


def editor_for(row: Preference, name: str, choices: Choices) -> Editor:
    """Make the widget for a row."""
    if row.kind is Kind.CHOICE:
        return ChoiceEditor(row, name, choices)
    return _MAKERS[row.kind](row, name)


_MAKERS = {
    Kind.NUMBER: NumberEditor,
    Kind.TEXT: TextEditor,
    Kind.NAMES: NamesEditor,
    Kind.FOLDER: FolderEditor,
    Kind.PLACE: PlaceEditor,
}
