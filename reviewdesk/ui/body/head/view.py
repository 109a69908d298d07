"""The head of the page: headline and standfirst."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewdesk.ui.body.head.field import HeadField
from reviewdesk.ui.theme.fonts import reading_font
from reviewdesk.ui.theme.tokens import Tokens

_HEADLINE_SIZE, _STANDFIRST_SIZE = 1.8, 1.08  # of the size of the text
_HEADLINE_LINE, _STANDFIRST_LINE = 0.95, 1.1  # of the typeface's own line


class Head(QWidget):
    """Two fields; the caret goes from one to the other and down into the text."""

    left_downwards = Signal()
    entered = Signal(QWidget)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headline = HeadField(self.tr("Headline"), _HEADLINE_LINE, self)
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName(self.tr("Headline"))
        words = self.tr("Standfirst: one or two sentences under the headline")
        self.standfirst = HeadField(words, _STANDFIRST_LINE, self)
        self.standfirst.setObjectName("standfirst")
        self.standfirst.setAccessibleName(self.tr("Standfirst"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.headline)
        column.addWidget(self.standfirst)
        self.headline.left_downwards.connect(self._into_standfirst)
        self.headline.left_backwards.connect(self._leave_backwards)
        self.standfirst.left_upwards.connect(self._up_to_headline)
        self.standfirst.left_backwards.connect(self._up_to_headline)
        self.standfirst.left_downwards.connect(self.left_downwards)

    def set_look(self, size: int, tokens: Tokens) -> None:
        """Take the size of the text and the colours of a theme."""
        headline = reading_font(round(size * _HEADLINE_SIZE))
        headline.setWeight(QFont.Weight.Bold)
        headline.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
        standfirst = reading_font(round(size * _STANDFIRST_SIZE))
        standfirst.setItalic(True)
        self.headline.set_look(headline, tokens.ink, tokens.mute)
        self.standfirst.set_look(standfirst, tokens.mute, tokens.mute)

    def enter_from_below(self) -> None:
        """Put the caret at the end of the standfirst."""
        self._enter(self.standfirst, at_end=True)

    def _into_standfirst(self) -> None:
        self._enter(self.standfirst, at_end=False)

    def _leave_backwards(self) -> None:
        """Go back to what stands before the page, so that no key is trapped in it."""
        self.focusNextPrevChild(False)

    def _up_to_headline(self) -> None:
        self._enter(self.headline, at_end=True)

    def _enter(self, field: HeadField, at_end: bool) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.place_caret(at_end)
        self.entered.emit(field)
