"""Where chips lie: in lines, with the line to type in behind them, or in the place of the one that is being changed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.widgets.chip import HEIGHT, Chip
from reviewdesk.ui.widgets.entry import Entry
from reviewdesk.ui.widgets.well import Well

_LEFT, _TOP, _GAP = 7, 6, 4
_LEAST_ENTRY = 56
_CARET = 12
"""What a text needs in a line beside its own width."""


class Mark(QWidget):
    """Shows between which chips one would fall."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Accent)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand_at(self, x: int, beside: QRect) -> None:
        """Stand in a gap, as high as the chip beside it."""
        self.setGeometry(x, beside.top(), 2, beside.height())
        self.show()
        self.raise_()


class ChipRow(Well):
    """Shows texts as chips and tells by number which one is to go, to be changed or to be moved."""

    removed = Signal(int)
    change_wanted = Signal(int)
    moved = Signal(int, int)
    """From where, and before which chip of those that lie there now."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._chips: list[Chip] = []
        self._changing: int | None = None
        self._mark = Mark(self)
        self.entry = Entry(self)
        self.entry.setProperty("look", "bare")
        self.entry.setObjectName("entry")
        self.setFocusProxy(self.entry)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.watch(self.entry)
        self.entry.step_requested.connect(self._step)
        self.entry.focus_changed.connect(self.lay_out)
        self.lay_out()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these texts; chips stay where they are, so that one under the pointer lives on."""
        while len(self._chips) > len(texts):
            chip = self._chips.pop()
            chip.hide()
            chip.deleteLater()
        for chip, text in zip(self._chips, texts, strict=False):
            chip.say(text)
        self._chips += [self._chip(text) for text in texts[len(self._chips) :]]
        self.lay_out()

    def change_at(self, at: int | None) -> None:
        """Let the line to type in take the place of a chip, or stand behind all of them again."""
        self._changing = at
        self.lay_out()

    def focus_chip(self, at: int) -> None:
        """Put the focus on a chip, or into the line behind the last."""
        chip = self._chips[at] if 0 <= at < len(self._chips) else self.entry
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        """Put everything in its place, and take as much height as that needs."""
        right = max(self.width() - _LEFT, _LEFT + _LEAST_ENTRY)
        at = QPoint(_LEFT, _TOP)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number != self._changing)
            widget, wanted = (
                (self.entry, self._typed_width()) if number == self._changing else (chip, chip.sizeHint().width())
            )
            width = min(wanted, right - _LEFT)
            if at.x() + width > right:
                at = QPoint(_LEFT, at.y() + HEIGHT + _GAP)
            widget.setGeometry(at.x(), at.y(), width, HEIGHT)
            at.setX(at.x() + width + _GAP)
        if self._changing is None:
            at = self._lay_entry(at, right)
        self.setFixedHeight(at.y() + HEIGHT + _TOP - 1)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.entry.setFocus(Qt.FocusReason.MouseFocusReason)

    def _lay_entry(self, at: QPoint, right: int) -> QPoint:
        is_resting = not self.entry.hasFocus() and not self.entry.text()
        if right - at.x() < _LEAST_ENTRY and not is_resting:
            at = QPoint(_LEFT, at.y() + HEIGHT + _GAP)
        self.entry.setPlaceholderText(self._hint if not (self._chips and is_resting) else "")
        self.entry.setGeometry(at.x() - 2, at.y(), max(right - at.x(), 2), HEIGHT)
        return at

    def _typed_width(self) -> int:
        return max(self.entry.fontMetrics().horizontalAdvance(self.entry.text()) + _CARET, _LEAST_ENTRY)

    def _chip(self, text: str) -> Chip:
        chip = Chip(text, self)
        chip.remove_requested.connect(self._remove)
        chip.change_requested.connect(self._change)
        chip.step_requested.connect(self._step)
        chip.move_requested.connect(self._move)
        chip.dragged.connect(self._drag)
        chip.drag_ended.connect(self._mark.hide)
        chip.dropped.connect(self._drop)
        self.watch(chip)
        chip.show()
        return chip

    def _number(self) -> int:
        chip = self.sender()
        return self._chips.index(chip) if isinstance(chip, Chip) else len(self._chips)

    def _remove(self) -> None:
        self.removed.emit(self._number())

    def _change(self) -> None:
        self.change_wanted.emit(self._number())

    def _step(self, step: int) -> None:
        self.focus_chip(max(self._number() + step, 0))

    def _move(self, step: int) -> None:
        at = self._number()
        before = at - 1 if step < 0 else at + 2
        if 0 <= before <= len(self._chips):
            self.moved.emit(at, before)

    def _drag(self, at: QPoint) -> None:
        place = self._place_at(at)
        beside = self._chips[min(place, len(self._chips) - 1)].geometry()
        self._mark.stand_at(beside.right() + 2 if place == len(self._chips) else beside.left() - 3, beside)

    def _drop(self, at: QPoint) -> None:
        self.moved.emit(self._number(), self._place_at(at))

    def _place_at(self, at: QPoint) -> int:
        """Count the chips before a point, as one reads."""
        return sum(_is_before(chip.geometry(), at) for chip in self._chips)


def _is_before(chip: QRect, at: QPoint) -> bool:
    if at.y() > chip.bottom() + _GAP // 2:
        return True
    return at.y() >= chip.top() - _GAP // 2 and at.x() > chip.center().x()
