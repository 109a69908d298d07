"""A panel of fields, which are made when the panel is first shown or one of them is asked for."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reviewdesk.domain.fields import FIELDS, Group
from reviewdesk.domain.review import Review
from reviewdesk.domain.style import Style
from reviewdesk.ui.form.fields import Fields
from reviewdesk.ui.widgets.late import Late
from reviewdesk.ui.widgets.signs import Signs

LEAST_WIDTH = 280


class FormView(QScrollArea):
    """Shows the fields of one group. A field tells its new value as soon as one can be read, and never a wrong one."""

    field_edited = Signal(str, object)
    half_typed = Signal(str, str)
    """What stands in a field and is no value of it yet; empty when that is over."""
    step_ended = Signal()
    suggestions_wanted = Signal(str, str)
    lookup_requested = Signal()
    poster_requested = Signal()

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {field.name for field in FIELDS if field.group is group}
        self._fields = Late(partial(Fields, group))
        self.setObjectName(f"{group.name.lower()}Form")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)

    def show_review(self, review: Review) -> None:
        """Show a review's values without telling anybody."""
        self._fields.tell(Fields.show_review, review)

    def show_half_typed(self, texts: Mapping[str, str]) -> None:
        """Show again what was no value when its writer went on; texts by the names of fields, some of other panels."""
        if texts.keys() & self._names:
            self.fill().show_half_typed(texts)

    def use_signs(self, signs: Signs) -> None:
        """Set these signs of the language in the fields that hold sentences."""
        self._fields.tell(Fields.use_signs, signs)

    def set_usual_style(self, style: Style) -> None:
        """Offer this scale where there is no rating."""
        self._fields.tell(Fields.set_usual_style, style)

    def set_poster(self, image: QImage | None) -> None:
        """Show the featured image, or the place for it."""
        self._fields.tell(Fields.set_poster, image)

    def set_suggestions(self, name: str, texts: Iterable[str]) -> None:
        """Offer these texts while one types into a field of chips."""
        self.fill().set_suggestions(name, texts)

    def set_can_look_up(self, is_possible: bool) -> None:
        """Show the button to look a film up, or hide it where there is no catalogue."""
        self._fields.tell(Fields.set_can_look_up, is_possible)

    def focus_field(self, name: str) -> None:
        """Bring a field into view and put the cursor in it."""
        cell = self.fill().unfolded(name)
        self.ensureWidgetVisible(cell)
        cell.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> Fields:
        """Give the fields, all of them made."""
        if self._fields.made is not None:
            return self._fields.made
        fields = self._fields.get()
        fields.field_edited.connect(self.field_edited)
        fields.half_typed.connect(self.half_typed)
        fields.step_ended.connect(self.step_ended)
        fields.suggestions_wanted.connect(self.suggestions_wanted)
        fields.lookup_requested.connect(self.lookup_requested)
        fields.poster_requested.connect(self.poster_requested)
        self.setWidget(fields)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        return fields

    def showEvent(self, event: QShowEvent) -> None:
        """Have the fields, each in its place, before anything is painted."""
        self.fill()
        super().showEvent(event)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _make_room(self, _least: int, most: int) -> None:
        self.fill().leave_room(self.verticalScrollBar().sizeHint().width() if most else 0)
