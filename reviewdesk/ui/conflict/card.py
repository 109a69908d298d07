"""One thing that both changed: the two texts beside each other, and which of them is to stand."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from reviewdesk.services.drafts.merging import Side
from reviewdesk.services.history.differences import Change, Piece
from reviewdesk.ui.conflict.sides import Sides
from reviewdesk.ui.history.drawing import mixed
from reviewdesk.ui.theme.fonts import interface_font, reading_font
from reviewdesk.ui.theme.tokens import Tokens

_NARROW = 520
"""Below this width the two texts stand one above the other."""
_PASSAGE, _FIELD = 15, 13
_SIDES = (Side.OURS, Side.THEIRS)


class DisputeCard(QFrame):
    """Shows both sides; a passage may also have both."""

    def __init__(self, sides: Sides, number: int, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = sides.key
        self.setObjectName("dispute")
        title = sides.label or self.tr("Passage %1").replace("%1", str(number))
        heading = QLabel(title, self)
        heading.setObjectName("disputeHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._mark)
        self._texts: dict[Side, QLabel] = {}
        self._pieces = dict(zip(_SIDES, (sides.mine, sides.theirs), strict=True))
        self._frames: dict[Side, QFrame] = {}
        self._size = _PASSAGE if sides.is_passage else _FIELD
        named = {Side.OURS: self.tr("Mine"), Side.THEIRS: self.tr("Theirs")}
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(10)
        for side in _SIDES:
            self._pair.addWidget(self._make_side(side, named[side], title), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._pair)
        if sides.is_passage:
            column.addWidget(self._radio(Side.BOTH, self.tr("Both: mine, then theirs"), title))
        self.set_tokens(tokens)
        self._group.button(_id_of(Side.BOTH if sides.is_passage else Side.OURS)).setChecked(True)

    def side(self) -> Side:
        """Tell which is to stand."""
        return _BY_ID[self._group.checkedId()]

    def focus(self) -> None:
        """Let the keys go to the choice."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_tokens(self, tokens: Tokens) -> None:
        """Write both texts in the colours of a theme."""
        for side, text in self._texts.items():
            text.setText(_html(self._pieces[side], tokens) or f'<i style="color:{tokens.mute}">{self.tr("Empty")}</i>')

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _make_side(self, side: Side, words: str, title: str) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("disputeSide")
        text = QLabel(frame)
        text.setObjectName("disputeText")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        font = QFont(reading_font(self._size) if self._size == _PASSAGE else interface_font())
        font.setPixelSize(self._size)
        text.setFont(font)
        self._texts[side], self._frames[side] = text, frame
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 6, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._radio(side, words, title))
        column.addWidget(text, 1)
        return frame

    def _radio(self, side: Side, words: str, title: str) -> QRadioButton:
        radio = QRadioButton(words, self)
        radio.setObjectName(f"dispute-{side.name.lower()}")
        radio.setAccessibleName(f"{title}: {words}")
        self._group.addButton(radio, _id_of(side))
        return radio

    def _mark(self, _id: int, _is_on: bool) -> None:
        """Frame the text that stands, or both."""
        chosen = _BY_ID.get(self._group.checkedId())
        for side, frame in self._frames.items():
            frame.setProperty("chosen", chosen in (side, Side.BOTH))
            frame.style().polish(frame)


_BY_ID = dict(enumerate(Side, 1))


def _id_of(side: Side) -> int:
    return next(number for number, each in _BY_ID.items() if each is side)


def _html(pieces: Sequence[Piece], tokens: Tokens) -> str:
    looks = {
        Change.SAME: "",
        Change.ADDED: f"background-color:{mixed(tokens.ok, tokens.page)};text-decoration:underline",
        Change.REMOVED: f"background-color:{mixed(tokens.accent, tokens.page)};text-decoration:line-through",
    }
    shown = (f'<span style="{looks[each.change]}">{_lines(each.text)}</span>' for each in pieces if each.text)
    return "&#8202;".join(shown)  # a hair's breadth between words that stand for each other


def _lines(text: str) -> str:
    return escape(text).replace("\r\n", "\n").replace("\n", "<br>")
