"""The page that stands where the text would, when the store does not open: what happened, and what one can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import STEP

WIDTH = 520
_IN_A_ROW = 2


class Refusal(QWidget):
    """A heading, the sentence of the error, what was found beside the store, and a button for each way on."""

    chosen = Signal(str)
    copy_named = Signal(str)
    store_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        card = QFrame(self)
        card.setObjectName("refusalCard")
        card.setFixedWidth(WIDTH)
        self._heading = self._label("refusalHeading", "title")
        self._sentence = self._label("notice", "")
        self._found = self._label("refusalFound", "hint")
        self._buttons = QGridLayout()
        self._buttons.setSpacing(STEP)
        self._best = QPushButton(card)
        self._best.hide()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        for part in (self._heading, self._sentence, self._found):
            column.addWidget(part)
        self._found.hide()
        column.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()  # and no alignment, which would take the height of words that do not wrap
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def show_trouble(self, heading: str, sentence: str) -> None:
        """Say what happened."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{heading}. {sentence}")

    def show_found(self, words: str) -> None:
        """Say what else is known, or what is going on."""
        self._found.setText(words)
        self._found.setVisible(bool(words))

    def show_ways(self, ways: Sequence[tuple[str, str]]) -> None:
        """Offer these ways on, each as a name and its words, the best one first; it takes the focus."""
        for button in self.findChildren(QPushButton):
            self._buttons.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for at, (name, words) in enumerate(ways):
            spans = _IN_A_ROW if at == 0 else 1
            row, column = divmod(at + _IN_A_ROW - 1, _IN_A_ROW) if at else (0, 0)
            button = self._button(name, words)
            self._buttons.addWidget(button, row, column, 1, spans)
            if at == 0:
                button.setProperty("look", "primary")
                self._best = button
        self._best.style().polish(self._best)
        self._best.show()  # the layout shows it later, and what is hidden takes no focus
        self._best.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, is_busy: bool) -> None:
        """Grey the ways on while one of them is gone."""
        for button in self.findChildren(QPushButton):
            button.setEnabled(not is_busy)
        if not is_busy:
            self._best.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_copy(self, name: str) -> None:
        """Ask where a copy of the damaged file is to lie."""
        dialog = self._file_dialog("saveCopy", self.tr("Save a copy of the damaged store"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.copy_named)
        dialog.open()

    def ask_for_store(self) -> None:
        """Ask which other store to open."""
        dialog = self._file_dialog("chooseStore", self.tr("Choose a store"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("ReviewDesk stores (*.db)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.store_chosen)
        dialog.open()

    def _file_dialog(self, name: str, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(True)
        button.clicked.connect(self._tell)
        return button

    def _tell(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
