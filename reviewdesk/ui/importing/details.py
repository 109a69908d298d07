"""What is to be said of the chosen item of an import, and what may be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import STEP


class Details(QWidget):
    """Shows what it is given; a choice goes by its name."""

    step_chosen = Signal(str)

    def __init__(self, steps: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importDetails")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = self._label("importTitle", "heading")
        self._place = self._label("importPlace", "hint")
        self._there = self._label("importThere", "")
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(2)
        self._buttons = {name: QRadioButton(self) for name in steps}
        for name, button in self._buttons.items():
            button.setObjectName(name)
            self._group.addButton(button)
            self._choices.addWidget(button)
        self._remarks = QPlainTextEdit(self)
        self._remarks.setObjectName("importRemarks")
        self._remarks.setAccessibleName(self.tr("What was not taken as it stood"))
        self._remarks.setReadOnly(True)
        self._remarks.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for label in (self._title, self._place, self._there):
            column.addWidget(label)
        column.addLayout(self._choices)
        column.addWidget(self._remarks, 1)
        column.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Show nothing but how one begins."""
        self.show_item(self.tr("Choose a review in the list to see what becomes of it."), "", "", [])
        self.show_choices([], "")

    def show_item(self, title: str, place: str, there: str, remarks: Sequence[str]) -> None:
        """Show an item: its title, where it comes from, what is there already, and all remarks."""
        for label, words in ((self._title, title), (self._place, place), (self._there, there)):
            label.setText(words)
            label.setVisible(bool(words))
        self._remarks.setPlainText("\n\n".join(remarks))
        self._remarks.setVisible(bool(remarks))

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer what may be done, each by name and words."""
        offered = dict(choices)
        for name, words in choices:
            self._buttons[name].setText(words)
            self._buttons[name].setAccessibleName(words)
        for name, button in self._buttons.items():
            button.setVisible(name in offered)
        if chosen in offered:
            self._buttons[chosen].setChecked(True)

    def _choose(self, button: QRadioButton) -> None:
        self.step_chosen.emit(button.objectName())

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
