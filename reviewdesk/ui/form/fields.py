"""The fields of a panel, built from the field table and the layout table."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewdesk.domain.fields import Group, field_named
from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Review
from reviewdesk.domain.style import Style
from reviewdesk.ui.form.cell import Cell
from reviewdesk.ui.form.layout import LAYOUT, Part
from reviewdesk.ui.form.words import panel_name
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import STEP
from reviewdesk.ui.widgets.poster import PosterWell
from reviewdesk.ui.widgets.rating import RatingEdit
from reviewdesk.ui.widgets.section import Section
from reviewdesk.ui.widgets.signs import Signs

PROSE = {"verdict", "good", "bad", "disclosure", "seo.description"}


class Fields(QWidget):
    """What a panel scrolls through. Until it is shown a review it belongs to a film."""

    field_edited = Signal(str, object)
    half_typed = Signal(str, str)
    step_ended = Signal()
    suggestions_wanted = Signal(str, str)
    lookup_requested = Signal()
    poster_requested = Signal()

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[str, Cell] = {}
        self._rows: list[tuple[QWidget, tuple[Cell, ...]]] = []
        self._shown: Review | None = None
        self._poster: PosterWell | None = None
        self._lookup: QPushButton | None = None
        self.setProperty("look", "panel")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(9)
        self.leave_room(0)
        self._column.addWidget(self._heading(group), 0, Qt.AlignmentFlag.AlignLeft)
        first, *rest = LAYOUT[group]
        self._column.addWidget(self._beside_poster(first) if group is Group.FILM else self._part(first))
        for part in rest:
            self._column.addWidget(self._part(part))
        if any(cell.field.required for cell in self._cells.values()):
            legend = QLabel(QCoreApplication.translate("FormView", "* A review needs this"))
            legend.setProperty("look", "hint")
            self._column.addWidget(legend)
        self._column.addStretch(1)
        self._fit_media(Media.FILM)

    def show_review(self, review: Review) -> None:
        """Show a review's values without telling anybody."""
        is_other = self._shown is None or self._shown.id != review.id
        self._shown = review
        for cell in self._cells.values():
            cell.show_review(review, is_other)
        self._fit_media(review.media)

    def show_half_typed(self, texts: Mapping[str, str]) -> None:
        """Show again what was no value when its writer went on; texts by the names of fields, some of other panels."""
        for name in texts.keys() & self._cells.keys():
            self._cells[name].show_half_typed(texts[name])

    def use_signs(self, signs: Signs) -> None:
        """Set these signs of the language in the fields that hold sentences."""
        for name in self._cells.keys() & PROSE:
            self._cells[name].editor.signs = signs

    def set_usual_style(self, style: Style) -> None:
        """Offer this scale where there is no rating."""
        for cell in self._cells.values():
            if isinstance(cell.editor, RatingEdit):
                cell.editor.set_usual_style(style)

    def set_poster(self, image: QImage | None) -> None:
        """Show the featured image, or the place for it."""
        if self._poster is not None:
            self._poster.set_image(image)

    def set_suggestions(self, name: str, texts: Iterable[str]) -> None:
        """Offer these texts while one types into a field of chips."""
        self._cells[name].editor.set_suggestions(texts)

    def set_can_look_up(self, is_possible: bool) -> None:
        """Show the button to look a film up, or hide it where there is no catalogue."""
        if self._lookup is not None:
            self._lookup.setVisible(is_possible)

    def unfolded(self, name: str) -> Cell:
        """Give a field, its section open."""
        cell = self._cells[name]
        section = cell.parentWidget()
        while section is not None and not isinstance(section, Section):
            section = section.parentWidget()
        if section is not None:
            section.set_open(True)
        return cell

    def leave_room(self, bar: int) -> None:
        """Take the scroll bar's width from the margin, so that the fields keep theirs."""
        self._column.setContentsMargins(2 * STEP, 14, 2 * STEP - bar, 2 * STEP)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _heading(self, group: Group) -> QWidget:
        if group is Group.FILM:
            return self._cell("media", is_heading=True)
        heading = QLabel(panel_name(group.name.lower()))
        heading.setProperty("look", "heading")
        heading.setObjectName("formHeading")
        return heading

    def _beside_poster(self, part: Part) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._poster = PosterWell(both)
        row.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        fields = self._part(part)
        row.addWidget(fields, 1)
        self._lookup = QPushButton(QCoreApplication.translate("FormView", "Look up film…"), fields)
        self._lookup.setProperty("look", "small")
        self._lookup.setObjectName("lookup")
        self._lookup.setAccessibleName(self._lookup.text())
        self._lookup.clicked.connect(self.lookup_requested)
        self._poster.clicked.connect(self.poster_requested)
        layout = fields.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._lookup, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._draw_icons()
        return both

    def _part(self, part: Part) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for names in part.rows:
            column.addWidget(self._row(names))
        if not part.name:
            return fields
        section = Section(panel_name(part.name), fields)
        section.setObjectName(f"{part.name}Section")
        section.set_open(part.is_open)
        return section

    def _row(self, names: tuple[str, ...]) -> QWidget:
        cells = tuple(self._cell(name) for name in names)
        if len(cells) == 1:
            return cells[0]
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for cell in cells:
            row.addWidget(cell, 1)
        self._rows.append((widget, cells))
        return widget

    def _cell(self, name: str, is_heading: bool = False) -> Cell:
        cell = Cell(field_named(name), is_heading)
        cell.edited.connect(self._edited)
        cell.suggestions_wanted.connect(self.suggestions_wanted)
        cell.half_typed.connect(self.half_typed)
        cell.step_ended.connect(self.step_ended)
        self._cells[name] = cell
        return cell

    def _edited(self, name: str, value: object) -> None:
        if isinstance(value, Media):
            self._fit_media(value)
        self.field_edited.emit(name, value)

    def _fit_media(self, media: Media) -> None:
        for cell in self._cells.values():
            cell.fit(media)
        for widget, cells in self._rows:
            widget.setVisible(any(media in cell.field.media for cell in cells))
        if "media" in self._cells:
            self._fit_heading(self._cells["media"].editor)

    def _fit_heading(self, heading: QComboBox) -> None:
        heading.ensurePolished()
        heading.setFixedWidth(heading.fontMetrics().horizontalAdvance(heading.currentText()) + 36)

    def _draw_icons(self) -> None:
        if self._lookup is not None:
            self._lookup.setIcon(icon("search", self.palette().color(QPalette.ColorRole.PlaceholderText)))
