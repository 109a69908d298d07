"""The rating: stars, a slider or a list of grades, as the scale wants it, with its words and the choice of scale."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reviewdesk.domain.rating import SCALES, Rating, Scale, mixed
from reviewdesk.domain.style import Style
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.widgets.gauge import Gauge
from reviewdesk.ui.widgets.grades import Grades
from reviewdesk.ui.widgets.stars import MOST_STARS, StarsBar, nearest_step
from reviewdesk.ui.widgets.well import Well

_GAP = 6
FOUR_STARS = Scale(Style.STARS, Fraction(0), Fraction(4), Fraction(1, 2))
OFFERED = (SCALES[Style.STARS], FOUR_STARS, *(SCALES[style] for style in Style if style is not Style.STARS))
"""The scales that the chooser offers, in its order."""


class RatingEdit(Well):
    """Shows a rating in its own scale. Zero reads `0 / 5`, an unrated review `not rated`."""

    edited = Signal()
    rating_edited = Signal(object)
    problem_changed = Signal(str)
    half_typed_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self.tr("Rating")
        self._rating: Rating | None = None
        self._origin: Rating | None = None
        self._scale = SCALES[Style.STARS]
        self._stars = StarsBar(self)
        self._gauge = Gauge(self)
        self._grades = Grades(self._grade_words, self)
        self._grades.setProperty("look", "bare")
        self.watch(self._grades)
        self._words = QLabel(self)
        self._words.setObjectName("ratingWords")
        self._chooser = QToolButton(self)
        self._chooser.setObjectName("scale")
        self._chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._chooser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._chooser.setIconSize(QSize(14, 14))
        self._chooser.setToolTip(self.tr("Choose how to rate"))
        self._offers: dict[QAction, Scale] = {}
        self._fill_chooser()
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 3, 0)
        row.setSpacing(_GAP)
        for name, control in (("stars", self._stars), ("gauge", self._gauge), ("grades", self._grades)):
            control.setObjectName(name)
            control.rated.connect(self._rate)
            row.addWidget(control, 8 if control is self._gauge else 0)
        self._gauge.problem_changed.connect(self.problem_changed)
        self._gauge.half_typed_changed.connect(self.half_typed_changed)
        self.watch(self._stars)
        self.watch(self._gauge.number)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._chooser)
        self.setFocusProxy(self._stars)
        self.setFixedHeight(36)
        self._draw_icon()
        self._show()

    def value(self) -> Rating | None:
        """Give the rating, None for unrated."""
        return self._rating

    def set_value(self, value: Rating | None) -> None:
        """Show a rating without telling anybody; the scale of an unrated review stays what it was."""
        self._rating = self._origin = value
        self._scale = value.scale if value else self._scale
        self._gauge.number.set_value(value.value if value else None)
        self._show()

    def half_typed(self) -> str:
        """Give the number where it is none on the scale, else nothing."""
        return self._gauge.number.half_typed()

    def show_half_typed(self, text: str) -> None:
        """Let such a number stand here, where this scale has a place for one."""
        if self._control() is self._gauge:
            self._gauge.number.show_half_typed(text)

    def set_usual_style(self, style: Style) -> None:
        """Offer another scale to rate in; where there is a rating it keeps its own."""
        if self._rating is None:
            self._scale = SCALES[style]
            self._show()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the words out where empty stars say as much and take the room."""
        shown = self._control()
        parts = (self._stars, self._words, self._chooser)
        room = sum(part.sizeHint().width() for part in parts) + 4 * _GAP
        is_tight = shown is self._stars and self._rating is None and room > self.width()
        self._words.setVisible(shown is not self._grades and not is_tight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._chooser.setIcon(icon("chevron-down", self.palette().color(QPalette.ColorRole.PlaceholderText)))

    def _rate(self, value: Fraction | None) -> None:
        self._origin = None if value is None else self._scale.rate(value)
        self._become(self._origin)

    def _become(self, rating: Rating | None) -> None:
        if rating != self._rating:
            self._rating = rating
            self._show()
            self.edited.emit()
            self.rating_edited.emit(rating)

    def _choose(self, action: QAction) -> None:
        """Change the scale; going back to where one came from gives back the very rating one came with."""
        scale = self._offers.get(action)
        if scale is None:
            self._rate(None)
            return
        self._scale = scale
        origin = self._origin
        if origin is None or origin.scale == scale:
            self._become(origin)
        else:
            value = scale.worst + origin.share * (scale.best - scale.worst)
            self._become(scale.rate(nearest_step(scale, value)))
        self._show()

    def _fill_chooser(self) -> None:
        menu = QMenu(self._chooser)
        group = QActionGroup(menu)
        for scale in OFFERED:
            action = QAction(self._scale_words(scale), group)  # one that Qt makes may be taken for a dead one
            action.setCheckable(True)
            self._offers[action] = scale
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Not rated"))
        menu.triggered.connect(self._choose)
        self._chooser.setMenu(menu)

    def _show(self) -> None:
        shown = self._control()
        self._stars.setVisible(shown is self._stars)
        self._gauge.setVisible(shown is self._gauge)
        self._grades.setVisible(shown is self._grades)
        shown.show_rating(self._rating, self._scale)
        self.setFocusProxy(self._gauge.slider if shown is self._gauge else shown)
        self._words.setText(self._rating_words())
        self._fit()
        self._words.setProperty("look", "" if self._rating else "hint")
        self._words.style().polish(self._words)
        self._chooser.setText(_style_words()[self._scale.style])
        self._chooser.setAccessibleName(self.tr("Scale: %s") % self._scale_words(self._scale))
        for action, scale in self._offers.items():
            action.setChecked(scale == self._scale)
        shown.setAccessibleName(f"{self._name}: {self._rating_words()}")

    def _control(self) -> StarsBar | Gauge | Grades:
        style = self._scale.style
        if style is Style.STARS and self._scale.best <= MOST_STARS:
            return self._stars
        return self._grades if style in (Style.LETTERS, Style.THUMBS) else self._gauge

    def _rating_words(self) -> str:
        if self._rating is None:
            return self.tr("not rated")
        if self._scale.style is Style.PERCENT:
            return f"{self._rating.label} %"
        best = mixed(self._scale.best)
        return f"/ {best}" if self._control() is self._gauge else f"{self._rating.label} / {best}"

    def _grade_words(self, rating: Rating | None) -> str:
        if rating is None:
            return self.tr("not rated")
        if rating.scale.style is Style.THUMBS and rating.is_on_scale:
            return self.tr("Thumb up") if rating.value else self.tr("Thumb down")
        return rating.label

    def _scale_words(self, scale: Scale) -> str:
        style = _style_words()[scale.style]
        if scale.style in (Style.STARS, Style.POINTS):
            return self.tr("%s out of %s") % (style, mixed(scale.best))
        return style


def _style_words() -> dict[Style, str]:
    return {
        Style.STARS: QCoreApplication.translate("RatingEdit", "Stars"),
        Style.POINTS: QCoreApplication.translate("RatingEdit", "Points"),
        Style.PERCENT: QCoreApplication.translate("RatingEdit", "Percent"),
        Style.LETTERS: QCoreApplication.translate("RatingEdit", "Letters"),
        Style.DICE: QCoreApplication.translate("RatingEdit", "Dice"),
        Style.THUMBS: QCoreApplication.translate("RatingEdit", "Thumbs"),
    }
