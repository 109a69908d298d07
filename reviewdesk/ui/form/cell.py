"""One field of a panel: its label, its editor and, where need be, a sentence on what to write instead."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewdesk.domain.fields import Field
from reviewdesk.domain.review import Review
from reviewdesk.ui.form.editors import editor_for
from reviewdesk.ui.form.words import field_name


class Cell(QWidget):
    """Remembers what it agreed on with the review last, so that its own echo never disturbs the one who types."""

    edited = Signal(str, object)

    def __init__(self, field: Field, is_heading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        name = field_name(field.name)
        self.editor: Any = editor_for(field)
        self.editor.setParent(self)
        self.editor.setObjectName(field.name)
        self.editor.setAccessibleName(name)
        self._agreed: Any = self.editor.value()
        self._label = QLabel(f"{name} *" if field.required else name, self)
        self._label.setProperty("look", "label")
        self._label.setBuddy(self.editor)
        self._label.setHidden(is_heading)
        if is_heading:
            self.editor.setProperty("look", "heading")
        if field.required:
            self._label.setToolTip(QCoreApplication.translate("Form", "A review needs this"))
        self._problem = QLabel(self)
        self._problem.setProperty("look", "problem")
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self._label, self.editor, self._problem):
            column.addWidget(widget)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.editor.edited.connect(self._pass_on)
        self.editor.problem_changed.connect(self._show_problem)

    def show_review(self, review: Review, is_other: bool) -> None:
        """Show what the review holds, but touch nothing that already says so; another review is shown in any case."""
        value = self.field.read(review)
        if is_other or value != self._agreed:
            self._agreed = value
            self.editor.set_value(value)

    def _pass_on(self) -> None:
        self._agreed = self.editor.value()
        self.edited.emit(self.field.name, self._agreed)

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.editor.setAccessibleDescription(problem)
