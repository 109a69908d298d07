"""One field of a panel: its label, its editor and, where need be, a sentence on what to write instead."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from reviewdesk.domain.fields import Field
from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Review
from reviewdesk.ui.form.editors import editor_for
from reviewdesk.ui.form.words import field_hint, field_name
from reviewdesk.ui.widgets.chips import ChipsEdit
from reviewdesk.ui.widgets.choice import ChoiceEdit
from reviewdesk.ui.widgets.growing import GrowingText


class Cell(QWidget):
    """Remembers what it agreed on with the review last, so that its own echo never disturbs the one who types."""

    edited = Signal(str, object)
    suggestions_wanted = Signal(str, str)
    half_typed = Signal(str, str)
    step_ended = Signal()

    def __init__(self, field: Field, is_heading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor: Any = editor_for(field)
        self.editor.setParent(self)
        self.editor.setObjectName(field.name)
        self._agreed: Any = self.editor.value()
        self._is_typed = not isinstance(self.editor, ChoiceEdit)
        self._half_typed = ""
        self._label = QLabel(self)
        self._label.setProperty("look", "label")
        self._label.setBuddy(self.editor)
        self._label.setHidden(is_heading)
        self._call(Media.FILM)
        if is_heading:
            self.editor.setProperty("look", "heading")
        if field.required:
            self._label.setToolTip(QCoreApplication.translate("Form", "A review needs this"))
        self._problem: QLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addWidget(self.editor)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.editor.edited.connect(self._pass_on)
        if isinstance(self.editor, GrowingText):
            self.editor.step_ended.connect(self.step_ended)
        self.editor.problem_changed.connect(self._show_problem)
        if self._is_typed:
            self.editor.half_typed_changed.connect(self._tell_half_typed)
        if isinstance(self.editor, ChipsEdit):
            self.editor.suggestions_wanted.connect(self._ask_for_names)

    def fit(self, media: Media) -> None:
        """Become the field of another kind of work: shown where it has such a field, and called as its trade does."""
        self._call(media)
        self.setVisible(media in self.field.media)

    def show_review(self, review: Review, is_other: bool) -> None:
        """Show what the review holds, but touch nothing that already says so; another review is shown in any case."""
        value = self.field.read(review)
        if is_other or value != self._agreed:
            self._agreed = value
            self.editor.set_value(value)
        if is_other:
            self.show_half_typed("")
        elif self._is_typed:
            self._tell_half_typed()

    def show_half_typed(self, text: str) -> None:
        """Let a text stand here that is no value yet, without telling anybody of it."""
        if not self._is_typed:
            return
        self._half_typed = text
        self.editor.show_half_typed(text)
        self._tell_half_typed()

    def _call(self, media: Media) -> None:
        name = field_name(self.field.name, media)
        self._label.setText(f"{name} *" if self.field.required else name)
        self.editor.setAccessibleName(name)
        if isinstance(self.editor, QLineEdit | QPlainTextEdit):
            self.editor.setPlaceholderText(field_hint(self.field.name, media))

    def _pass_on(self) -> None:
        self._agreed = self.editor.value()
        self.edited.emit(self.field.name, self._agreed)

    def _tell_half_typed(self) -> None:
        text = self.editor.half_typed()
        if text != self._half_typed:
            self._half_typed = text
            self.half_typed.emit(self.field.name, text)

    def _ask_for_names(self, beginning: str) -> None:
        self.suggestions_wanted.emit(self.field.name, beginning)

    def _show_problem(self, problem: str) -> None:
        if problem and self._problem is None:
            self._problem = self._place_for_problems()
        if self._problem is not None:
            self._problem.setText(problem)
            self._problem.setVisible(bool(problem))
        self.editor.setAccessibleDescription(problem)

    def _place_for_problems(self) -> QLabel:
        """Make the line for what is wrong, which most fields never need."""
        line = QLabel(self)
        line.setProperty("look", "problem")
        line.setObjectName("problem")
        line.setWordWrap(True)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, line)
        return line
